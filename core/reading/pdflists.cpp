// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdflists.h"

#include "core/reading/pdfcolumns.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

namespace recension {

namespace {

constexpr double within = 0.5; // of the letters' size: two lines begin at one place
constexpr std::size_t deepest = 16;

enum class SignKind { None, Bullet, Dash, Asterisk, Circle, Number, Letter, Capital, Roman, CapitalRoman };

struct Sign {
    SignKind kind = SignKind::None;
    int value = 0; ///< of a number or a letter
    qsizetype length = 0; ///< UTF-16 units, with the spaces behind it
};

/// What "xiv" counts; 0 for other letters.
int romanValue(QStringView letters)
{
    static const QString digits = QStringLiteral("ivxlc");
    constexpr int values[] = {1, 5, 10, 50, 100};
    int sum = 0;
    int next = 0;
    for (qsizetype i = letters.size() - 1; i >= 0; --i) {
        const qsizetype digit = digits.indexOf(letters.at(i).toLower());
        if (digit < 0) {
            return 0;
        }
        sum += values[digit] < next ? -values[digit] : values[digit];
        next = std::max(next, values[digit]);
    }
    return sum;
}

/// What the line may begin with, the likeliest first: "i." may be the first of its kind or the ninth letter. Word processors
/// draw bullets with letters of fonts of signs, which have codes of their own, and circles with an "o".
std::vector<Sign> signsOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:([•◦‣▪●○■□➢✓·⁃∙◆◇❖►▸\\x{F0A0}-\\x{F0FF}]\\s*)|([-–]\\s+)|(\\*\\s+)|(o\\s+)"
                                                        "|\\(?(?:(\\d{1,3})|([ivxlc]{1,7}|[a-z])|([IVXLC]{1,7}|[A-Z]))[.)]\\s+)(?=\\S)"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const qsizetype length = match.capturedLength();
    for (const auto &[group, kind] :
         {std::pair(1, SignKind::Bullet), {2, SignKind::Dash}, {3, SignKind::Asterisk}, {4, SignKind::Circle}}) {
        if (match.hasCaptured(group)) {
            return {{kind, 0, length}};
        }
    }
    if (match.hasCaptured(5)) {
        return {{SignKind::Number, match.capturedView(5).toInt(), length}};
    }
    const bool isCapital = match.hasCaptured(7);
    const QStringView letters = match.capturedView(isCapital ? 7 : 6);
    std::vector<Sign> signs;
    if (const int roman = romanValue(letters); roman > 0) {
        signs.push_back({isCapital ? SignKind::CapitalRoman : SignKind::Roman, roman, length});
    }
    if (letters.size() == 1) {
        const Sign letter{isCapital ? SignKind::Capital : SignKind::Letter, letters.front().unicode(), length};
        signs.insert(letters.front().toLower() == u'i' ? signs.end() : signs.begin(), letter);
    }
    return signs;
}

bool counts(SignKind kind)
{
    return kind >= SignKind::Number;
}

struct List {
    SignKind kind = SignKind::None;
    int level = 1;
    std::vector<std::pair<qsizetype, qsizetype>> items; ///< lines, and how long their signs are
    std::vector<qsizetype> hanging;

    [[nodiscard]] bool isSure() const
    {
        const bool mustHang = kind == SignKind::Dash || kind == SignKind::Circle || kind == SignKind::Capital;
        return kind == SignKind::Bullet || (items.size() > 1 && (!mustHang || !hanging.empty()));
    }
};

/// A list that the next line may belong to.
struct OpenList {
    std::size_t list;
    int value; ///< of its last item
    double textStart;
};

/// Walks down the lines with the lists that are open.
class ListFinder
{
public:
    explicit ListFinder(const QList<PdfLine> &lines) : m_lines(lines) { }

    PdfLists find()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PdfLine &line = m_lines.at(i);
            const std::vector<Sign> signs = line.isTableRow ? std::vector<Sign>() : signsOf(line.text);
            if (line.isTableRow) {
                m_open.clear();
            } else if (!signs.empty() && (signs.front().kind != SignKind::Circle || isSetOff(line))) {
                takeItem(i, signs);
            } else {
                takeLine(i);
            }
        }
        PdfLists lists;
        for (const List &list : m_lists) {
            if (list.isSure()) {
                for (const auto &[line, length] : list.items) {
                    lists.items.insert(line, {.level = list.level, .sign = length});
                }
                lists.hanging.unite(QSet<qsizetype>(list.hanging.begin(), list.hanging.end()));
            }
        }
        return lists;
    }

private:
    [[nodiscard]] bool isAt(double place, const OpenList &open, const PdfLine &line) const
    {
        return std::abs(place - open.textStart) <= within * line.size;
    }

    /// Whether the text stands further from its sign than a word from another.
    [[nodiscard]] static bool isSetOff(const PdfLine &line)
    {
        constexpr double usualWord = 0.6; // "o" and the gap behind it, in sizes
        return line.textStart - lineStart(line) > 2 * usualWord * line.size;
    }

    void takeItem(qsizetype i, const std::vector<Sign> &signs)
    {
        const PdfLine &line = m_lines.at(i);
        Sign sign = signs.front();
        const auto isNext = [&](const OpenList &open) {
            const auto fits = [&](const Sign &possible) {
                return m_lists[open.list].kind == possible.kind && (!counts(possible.kind) || possible.value == open.value + 1);
            };
            const auto found = std::ranges::find_if(signs, fits);
            sign = found == signs.end() ? sign : *found;
            return found != signs.end() && isAt(line.textStart, open, line);
        };
        const auto own = std::ranges::find_last_if(m_open, isNext);
        if (!own.empty()) {
            m_open.erase(std::next(own.begin()), m_open.end());
        } else {
            sign = signs.front();
            closeRightOf(lineStart(line) + within * line.size);
            if (m_open.size() >= deepest) {
                m_open.pop_back();
            }
            m_open.push_back({.list = m_lists.size(), .value = 0, .textStart = line.textStart});
            m_lists.push_back({.kind = sign.kind, .level = static_cast<int>(m_open.size()), .items = {}, .hanging = {}});
        }
        m_open.back().value = sign.value;
        m_lists[m_open.back().list].items.emplace_back(i, sign.length);
    }

    void takeLine(qsizetype i)
    {
        const PdfLine &line = m_lines.at(i);
        closeRightOf(lineStart(line) + within * line.size);
        if (!m_open.empty() && isAt(lineStart(line), m_open.back(), line)) {
            m_lists[m_open.back().list].hanging.push_back(i);
        }
    }

    /// Closes the lists whose text begins further in.
    void closeRightOf(double place)
    {
        while (!m_open.empty() && m_open.back().textStart > place) {
            m_open.pop_back();
        }
    }

    const QList<PdfLine> &m_lines;
    std::vector<List> m_lists;
    std::vector<OpenList> m_open; ///< from the outermost on
};

} // namespace

PdfLists listsOfPdf(const QList<PdfLine> &lines)
{
    return ListFinder(lines).find();
}

} // namespace recension
