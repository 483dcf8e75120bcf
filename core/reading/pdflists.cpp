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

enum class SignKind { None, Bullet, Dash, Asterisk, Number, Letter };

struct Sign {
    SignKind kind = SignKind::None;
    int value = 0; ///< of a number or a letter
    qsizetype length = 0; ///< UTF-16 units, with the spaces behind it
};

Sign signOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:([•◦‣▪●○■□➢✓·]\\s*)|([-–]\\s+)|(\\*\\s+)|(\\d{1,3})[.)]\\s+|([a-z])[.)]\\s+)(?=\\S)"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const qsizetype length = match.capturedLength();
    if (match.hasCaptured(5)) {
        return {SignKind::Letter, match.capturedView(5).front().unicode(), length};
    }
    if (match.hasCaptured(4)) {
        return {SignKind::Number, match.capturedView(4).toInt(), length};
    }
    return {match.hasCaptured(3) ? SignKind::Asterisk : match.hasCaptured(2) ? SignKind::Dash : SignKind::Bullet, 0, length};
}

bool counts(SignKind kind)
{
    return kind == SignKind::Number || kind == SignKind::Letter;
}

struct List {
    SignKind kind = SignKind::None;
    int level = 1;
    std::vector<std::pair<qsizetype, qsizetype>> items; ///< lines, and how long their signs are
    std::vector<qsizetype> hanging;

    [[nodiscard]] bool isSure() const
    {
        return kind == SignKind::Bullet || (items.size() > 1 && (kind != SignKind::Dash || !hanging.empty()));
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
            const Sign sign = line.isTableRow ? Sign() : signOf(line.text);
            if (line.isTableRow) {
                m_open.clear();
            } else if (sign.kind != SignKind::None) {
                takeItem(i, sign);
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

    void takeItem(qsizetype i, const Sign &sign)
    {
        const PdfLine &line = m_lines.at(i);
        const auto isNext = [&](const OpenList &open) {
            return m_lists[open.list].kind == sign.kind && isAt(line.textStart, open, line)
                && (!counts(sign.kind) || sign.value == open.value + 1);
        };
        const auto own = std::ranges::find_last_if(m_open, isNext);
        if (!own.empty()) {
            m_open.erase(std::next(own.begin()), m_open.end());
        } else {
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
