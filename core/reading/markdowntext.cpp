// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markdowntext.h"

#include "core/base/normalize.h"
#include "core/reading/normalizeblock.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace recension {

namespace {

constexpr qsizetype longestTarget = 4000;
constexpr qsizetype longestLabel = 100;
constexpr qsizetype longestTicks = 16;
constexpr std::size_t deepestBrackets = 100;
constexpr int searchedDelimiters = 16;

struct Delimiter {
    QChar sign;
    qsizetype count; ///< signs still unused
    qsizetype at; ///< in the output, of the first sign
    bool opens;
};

struct Bracket {
    qsizetype at; ///< in the output, where its text begins
    std::size_t delimiters; ///< how many stood before it
    bool picture;
};

QString webTarget(const QString &target)
{
    const QString trimmed = target.trimmed();
    return trimmed.startsWith(QLatin1StringView("http://"), Qt::CaseInsensitive)
            || trimmed.startsWith(QLatin1StringView("https://"), Qt::CaseInsensitive)
        ? trimmed
        : QString();
}

QString entity(QStringView name)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("amp"), QStringLiteral("&")},       {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},        {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},      {QStringLiteral("nbsp"), QString(QChar(0x00A0))},
        {QStringLiteral("ndash"), QString(QChar(0x2013))},  {QStringLiteral("mdash"), QString(QChar(0x2014))},
        {QStringLiteral("hellip"), QString(QChar(0x2026))}, {QStringLiteral("lsquo"), QString(QChar(0x2018))},
        {QStringLiteral("rsquo"), QString(QChar(0x2019))},  {QStringLiteral("ldquo"), QString(QChar(0x201C))},
        {QStringLiteral("rdquo"), QString(QChar(0x201D))},  {QStringLiteral("shy"), QString(QChar(0x00AD))}};
    if (!name.startsWith(u'#')) {
        return known.value(name.toString());
    }
    const bool hexadecimal = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = hexadecimal ? name.sliced(2).toUInt(&isNumber, 16) : name.sliced(1).toUInt(&isNumber, 10);
    const bool valid = isNumber && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return valid ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

/// Collects the text with its marks; what turns out to be markup is struck out at the end.
class InlineParser
{
public:
    InlineParser(QStringView source, const LinkReferences &references) : m_source(source), m_references(references) { }

    Block parse()
    {
        while (m_at < m_source.size()) {
            step();
        }
        return finish();
    }

private:
    void step()
    {
        const QChar c = m_source[m_at];
        switch (c.unicode()) {
        case u'\\':
            if (m_at + 1 < m_source.size() && (m_source[m_at + 1].isPunct() || m_source[m_at + 1].isSymbol())) {
                ++m_at;
            }
            append(m_source[m_at++]);
            break;
        case u'`':
            codeSpan();
            break;
        case u'*':
        case u'_':
        case u'~':
            delimiterRun();
            break;
        case u'!':
            if (m_at + 1 < m_source.size() && m_source[m_at + 1] == u'[') {
                m_at += 2;
                m_brackets.push_back({m_output.size(), m_delimiters.size(), true});
                append(u'[');
                m_gone.back() = true;
            } else {
                append(m_source[m_at++]);
            }
            break;
        case u'[':
            if (m_brackets.size() < deepestBrackets) {
                m_brackets.push_back({m_output.size(), m_delimiters.size(), false});
            }
            append(m_source[m_at++]);
            break;
        case u']':
            closeBracket();
            break;
        case u'<':
            angle();
            break;
        case u'&':
            reference();
            break;
        default:
            append(m_source[m_at++]);
        }
    }

    void append(QChar c)
    {
        m_output += c;
        m_gone.push_back(false);
    }

    void strike(qsizetype from, qsizetype count) { std::fill_n(m_gone.begin() + from, count, true); }

    void codeSpan()
    {
        qsizetype ticks = 0;
        while (m_at + ticks < m_source.size() && m_source[m_at + ticks] == u'`') {
            ++ticks;
        }
        // A run that was sought once in vain isn't sought again: that keeps rows of unequal ticks linear.
        if (ticks <= longestTicks && std::find(m_unclosedTicks.begin(), m_unclosedTicks.end(), ticks) == m_unclosedTicks.end()) {
            for (qsizetype i = m_at + ticks; i < m_source.size();) {
                qsizetype run = 0;
                while (i + run < m_source.size() && m_source[i + run] == u'`') {
                    ++run;
                }
                if (run == ticks) {
                    for (const QChar c : m_source.sliced(m_at + ticks, i - m_at - ticks)) {
                        append(c);
                    }
                    m_at = i + run;
                    return;
                }
                i += std::max<qsizetype>(run, 1);
            }
            m_unclosedTicks.push_back(ticks);
        }
        for (; ticks > 0; --ticks) {
            append(m_source[m_at++]);
        }
    }

    void delimiterRun()
    {
        const QChar sign = m_source[m_at];
        qsizetype count = 0;
        const QChar before = m_at > 0 ? m_source[m_at - 1] : QChar(u' ');
        while (m_at + count < m_source.size() && m_source[m_at + count] == sign) {
            ++count;
        }
        const QChar after = m_at + count < m_source.size() ? m_source[m_at + count] : QChar(u' ');
        const bool leftFlanking = !after.isSpace() && (!after.isPunct() || before.isSpace() || before.isPunct());
        const bool rightFlanking = !before.isSpace() && (!before.isPunct() || after.isSpace() || after.isPunct());
        const bool opens = leftFlanking && (sign != u'_' || !rightFlanking || before.isPunct());
        const bool closes = rightFlanking && (sign != u'_' || !leftFlanking || after.isPunct());
        const qsizetype start = m_output.size();
        for (qsizetype i = 0; i < count; ++i) {
            append(m_source[m_at++]);
        }
        qsizetype left = count;
        if (closes) {
            left = closeDelimiter(sign, start, count);
        }
        if (opens && left > 0) {
            m_delimiters.push_back({sign, left, start + count - left, true});
        }
    }

    // Pairs a closing run with the nearest open one of its sign; returns how many signs are left over.
    qsizetype closeDelimiter(QChar sign, qsizetype start, qsizetype count)
    {
        int searched = 0;
        const std::size_t floor = m_brackets.empty() ? 0 : m_brackets.back().delimiters;
        for (std::size_t i = m_delimiters.size(); i > floor && count > 0 && searched < searchedDelimiters; ++searched) {
            Delimiter &open = m_delimiters[--i];
            if (open.sign != sign || open.count == 0) {
                continue;
            }
            const qsizetype used = sign == u'~' ? (open.count == 2 && count == 2 ? 2 : 0) : std::min<qsizetype>({2, open.count, count});
            if (used == 0) {
                continue;
            }
            const qsizetype from = open.at + open.count - used;
            strike(from, used);
            strike(start, used);
            if (sign != u'~') {
                m_marks.append({.kind = used == 2 ? MarkKind::Strong : MarkKind::Emphasis, .start = from, .length = start - from});
            }
            open.count -= used;
            count -= used;
            start += used;
            m_delimiters.resize(open.count > 0 ? i + 1 : i);
            i = m_delimiters.size();
        }
        return count;
    }

    void closeBracket()
    {
        if (m_brackets.empty()) {
            append(m_source[m_at++]);
            return;
        }
        const Bracket open = m_brackets.back();
        m_brackets.pop_back();
        QString target;
        qsizetype end = m_at + 1;
        const bool isLink = inlineTarget(end, target) || referenceTarget(open, end, target);
        m_delimiters.resize(std::min(m_delimiters.size(), open.delimiters));
        if (!isLink) {
            append(m_source[m_at++]);
            if (open.picture) {
                strike(m_output.size() - 1, 1);
            }
            return;
        }
        strike(open.at, 1);
        if (!open.picture && !webTarget(target).isEmpty()) {
            m_marks.append({.kind = MarkKind::Link, .start = open.at, .length = m_output.size() - open.at, .target = webTarget(target)});
        }
        m_at = end;
    }

    // "(target "title")" behind a bracket.
    bool inlineTarget(qsizetype &end, QString &target)
    {
        if (end >= m_source.size() || m_source[end] != u'(' || end < m_noTargetBefore) {
            return false;
        }
        int depth = 1;
        qsizetype i = end + 1;
        for (; i < m_source.size() && i - end < longestTarget && depth > 0; ++i) {
            depth += m_source[i] == u'(' ? 1 : 0;
            depth -= m_source[i] == u')' ? 1 : 0;
        }
        if (depth > 0) {
            m_noTargetBefore = i;
            return false;
        }
        const QString inside = m_source.sliced(end + 1, i - end - 2).toString().trimmed();
        const qsizetype space = inside.indexOf(u' ');
        target = space < 0 ? inside : inside.left(space);
        if (target.startsWith(u'<') && target.endsWith(u'>')) {
            target = target.sliced(1, target.size() - 2);
        }
        end = i;
        return true;
    }

    // "[label]", "[]" or nothing behind a bracket whose text is itself a label.
    bool referenceTarget(const Bracket &open, qsizetype &end, QString &target) const
    {
        if (m_references.isEmpty() || m_output.size() - open.at > longestLabel) {
            return false;
        }
        QString label = m_output.sliced(open.at + 1);
        if (end < m_source.size() && m_source[end] == u'[') {
            const qsizetype close = m_source.sliced(end, std::min(longestLabel, m_source.size() - end)).indexOf(u']');
            if (close > 1) {
                label = m_source.sliced(end + 1, close - 1).toString();
            }
            end += close < 0 ? 0 : close + 1;
        }
        const auto found = m_references.constFind(linkLabel(label));
        if (found == m_references.constEnd()) {
            return false;
        }
        target = *found;
        return true;
    }

    // "<https://…>" is a link, other things in angle brackets are HTML tags and comments.
    void angle()
    {
        const QStringView rest = m_source.sliced(m_at, std::min(longestTarget, m_source.size() - m_at));
        const bool mayBeTag = m_at >= m_noTagBefore && rest.size() > 2 && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!');
        if (!mayBeTag) {
            append(m_source[m_at++]);
            return;
        }
        const qsizetype end = rest.startsWith(u"<!--") ? rest.indexOf(u"-->") + 2 : rest.indexOf(u'>');
        if (end <= 1) {
            m_noTagBefore = m_at + rest.size();
            append(m_source[m_at++]);
            return;
        }
        const QString inside = rest.sliced(1, end - 1).toString();
        if (!webTarget(inside).isEmpty() && !inside.contains(u' ')) {
            m_marks.append({.kind = MarkKind::Link, .start = m_output.size(), .length = inside.size(), .target = inside});
            for (const QChar c : inside) {
                append(c);
            }
        } else if (inside.startsWith(QLatin1StringView("br"), Qt::CaseInsensitive)) {
            append(u' ');
        }
        m_at += end + 1;
    }

    void reference()
    {
        const QStringView rest = m_source.sliced(m_at + 1, std::min<qsizetype>(12, m_source.size() - m_at - 1));
        const qsizetype end = rest.indexOf(u';');
        const QString text = end > 0 ? entity(rest.first(end)) : QString();
        if (text.isEmpty()) {
            append(m_source[m_at++]);
            return;
        }
        for (const QChar c : text) {
            append(c);
        }
        m_at += end + 2;
    }

    // Strikes out the markup, makes spaces single and moves the marks to where their text came to stand.
    Block finish()
    {
        Block block;
        std::vector<qsizetype> position(static_cast<std::size_t>(m_output.size()) + 1, 0);
        bool space = false;
        for (qsizetype i = 0; i < m_output.size(); ++i) {
            const QChar c = m_output.at(i);
            position[static_cast<std::size_t>(i)] = block.text.size() + (space && !block.text.isEmpty() && !c.isSpace() ? 1 : 0);
            if (m_gone[static_cast<std::size_t>(i)]) {
                continue;
            }
            if (c.isSpace() && c != QChar(0x00A0) && c != QChar(0x202F)) {
                space = true;
                continue;
            }
            if (space && !block.text.isEmpty()) {
                block.text += u' ';
            }
            space = false;
            block.text += c;
        }
        position.back() = block.text.size();
        for (const Mark &mark : std::as_const(m_marks)) {
            Mark moved = mark;
            moved.start = position[static_cast<std::size_t>(mark.start)];
            moved.length = std::min(position[static_cast<std::size_t>(mark.start + mark.length)], block.text.size()) - moved.start;
            if (moved.length > 0) {
                block.marks.append(moved);
            }
        }
        normalizeBlock(block);
        return block;
    }

    QStringView m_source;
    const LinkReferences &m_references;
    qsizetype m_at = 0;
    QString m_output;
    std::vector<bool> m_gone;
    QList<Mark> m_marks;
    std::vector<Delimiter> m_delimiters;
    std::vector<Bracket> m_brackets;
    // What was sought in vain isn't sought again from within the stretch that was looked through.
    std::vector<qsizetype> m_unclosedTicks;
    qsizetype m_noTagBefore = 0;
    qsizetype m_noTargetBefore = 0;
};

} // namespace

QString linkLabel(QStringView label)
{
    return label.toString().simplified().toCaseFolded();
}

Block markdownInlines(const QString &source, const LinkReferences &references)
{
    const QString composed = composedText(source);
    return InlineParser(composed, references).parse();
}

} // namespace recension
