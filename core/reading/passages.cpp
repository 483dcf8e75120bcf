// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/passages.h"

#include "core/base/normalize.h"
#include "core/reading/imagetext.h"
#include "core/reading/normalizeblock.h"

#include <QRegularExpression>

namespace recension {

namespace {

/// Characters that have no place in a block's text: the byte order mark, and those that turn the order of all that
/// follows.
bool isDropped(char16_t c)
{
    return c == 0xFEFF || (c >= 0x202A && c <= 0x202E) || (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
}

constexpr qsizetype longestTarget = 4000; ///< of a link; no server takes longer ones
constexpr qsizetype mostTargets = 16 * 1024 * 1024; ///< UTF-16 units of all of a page's: a long base makes every link long
constexpr qsizetype longestMark = 16; ///< bytes of a link that is a mere arrow or paragraph sign

/// What stands around a place in the tree, as far as a passage cares.
struct Surroundings {
    NodeIndex end = 0;
    NodeIndex block = 0;
    NodeIndex link = -1;
    NodeIndex row = -1; ///< the row of a table of facts
    NodeIndex preformatted = -1;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    int listDepth = 0;
    bool emphasis = false;
    bool strong = false;
    bool omitted = false;
    bool isBorder = false;
};

int headingLevel(HtmlTag tag)
{
    return tag >= HtmlTag::H1 && tag <= HtmlTag::H6 ? static_cast<int>(tag) - static_cast<int>(HtmlTag::H1) + 1 : 0;
}

/// A table whose rows are read across, not one that only places things on the page.
bool isTableOfFacts(const HtmlDocument &document, NodeIndex table)
{
    constexpr qsizetype longestCell = 400;
    if (document.attribute(table, "role") == "presentation") {
        return false;
    }
    int cells = 0;
    int rows = 0;
    NodeIndex cellEnd = 0;
    qsizetype cellText = 0;
    int cellBlocks = 0;
    for (NodeIndex i = table + 1; i < document.end(table); ++i) {
        switch (document.tag(i)) {
        case HtmlTag::Table:
        case HtmlTag::H1:
        case HtmlTag::H2:
        case HtmlTag::Article:
            return false;
        case HtmlTag::Tr:
            ++rows;
            break;
        case HtmlTag::Td:
        case HtmlTag::Th:
            ++cells;
            cellEnd = document.end(i);
            cellText = 0;
            cellBlocks = 0;
            break;
        case HtmlTag::P:
            if (i < cellEnd && ++cellBlocks > 3) {
                return false;
            }
            break;
        case HtmlTag::Text:
            if (i < cellEnd && (cellText += document.node(i).text.size()) > longestCell) {
                return false;
            }
            break;
        default:
            break;
        }
    }
    return rows >= 2 && cells > rows;
}

/// The programming language of a code block as its class names it: "language-cpp", "lang-cpp", "highlight-source-cpp".
QString codeLanguage(const HtmlDocument &document, NodeIndex element)
{
    for (const QByteArrayView name : {QByteArrayView("data-lang"), QByteArrayView("data-language")}) {
        const QByteArrayView value = document.attribute(element, name);
        if (!value.isEmpty() && value.size() <= 32) {
            return QString::fromUtf8(value).toLower();
        }
    }
    static const QRegularExpression pattern(QStringLiteral("(?:^|\\s)(?:language|lang|highlight-source|brush:)[-\\s]*([\\w+#.-]{1,32})"));
    return pattern.match(QString::fromUtf8(document.attribute(element, "class"))).captured(1).toLower();
}

/// Whether an address is whole and so plain that resolving and encoding it changes nothing, as most are.
bool isPlainAddress(QStringView address)
{
    for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://")}) {
        if (!address.startsWith(scheme)) {
            continue;
        }
        const QStringView rest = address.sliced(scheme.size());
        const qsizetype slash = rest.indexOf(u'/');
        const QStringView host = rest.first(std::max<qsizetype>(slash, 0));
        const QStringView behind = rest.sliced(host.size());
        const auto isHostLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'; };
        const auto isPlain = [&](QChar c) {
            return isHostLetter(c) || (c >= u'A' && c <= u'Z') || c == u'/' || c == u'_' || c == u'=' || c == u'&' || c == u'?';
        };
        return !host.isEmpty() && host.front().isLetter() && host.back().isLetter() && !host.contains(u"--") && !host.contains(u"..")
            && std::ranges::all_of(host, isHostLetter) && std::ranges::all_of(behind, isPlain) && behind.count(u'?') <= 1
            && !behind.contains(u"/.") && !behind.contains(u"//");
    }
    return false;
}

/// Whether a line may be a paragraph's last: it ends a sentence or what somebody says.
bool closesLine(const QString &line)
{
    return !line.isEmpty() && QStringView(u"。！？」』）】…!?.)”").contains(line.back());
}

/// An element in a line that holds a picture and what is written below it: browsers are told to set it apart, since text would
/// run on behind it.
bool holdsPictureWithText(const HtmlDocument &document, NodeIndex index)
{
    constexpr NodeIndex mostNodes = 40;
    if (document.tag(index) != HtmlTag::Span || document.end(index) - index > mostNodes || document.attribute(index, "class").isEmpty()) {
        return false;
    }
    const NodeIndex picture = document.firstDescendant(index, HtmlTag::Img);
    for (NodeIndex i = picture + 1; picture >= 0 && i < document.end(index); ++i) {
        if (document.isText(i) && !document.node(i).text.trimmed().isEmpty()) {
            const QByteArray names = document.attribute(document.parent(i), "class").toByteArray().toLower();
            return names.contains("desc") || names.contains("caption") || names.contains("credit");
        }
    }
    return false;
}

class PassageCollector
{
public:
    PassageCollector(const HtmlDocument &document, const std::vector<bool> &omitted, const QUrl &base)
        : m_document(document), m_omitted(omitted), m_base(base.toEncoded().size() <= longestTarget ? base : QUrl())
    { }

    std::vector<Passage> collect(const CancelCheck &cancel);

private:
    void enter(NodeIndex index);
    void leaveUntil(NodeIndex index);
    void breakLine();
    void addText(NodeIndex index, QByteArrayView bytes);
    void addPreformatted(const QString &text);
    void addMarks(qsizetype start);
    void addMark(MarkKind kind, qsizetype start, const QString &target);
    void flush();
    QString linkTarget(NodeIndex link);

    const HtmlDocument &m_document;
    const std::vector<bool> &m_omitted;
    QUrl m_base;
    qsizetype m_targetsLeft = mostTargets;
    std::vector<Surroundings> m_open;
    std::vector<Passage> m_passages;
    Passage m_current;
    bool m_started = false;
    char16_t m_space = 0; ///< the space to come before the next letter: none, an ordinary one, or a no-break space that stands alone
    int m_breaks = 0;
    NodeIndex m_targetOf = -1;
    QString m_target;
};

std::vector<Passage> PassageCollector::collect(const CancelCheck &cancel)
{
    for (NodeIndex i = 0; i < m_document.size(); ++i) {
        if ((i & 0xFFF) == 0 && cancel.isCanceled()) {
            return {};
        }
        leaveUntil(i);
        if (m_omitted[static_cast<std::size_t>(i)]) {
            if (isBlockElement(m_document.tag(i))) {
                flush();
            }
            i = m_document.end(i) - 1;
        } else if (m_document.isText(i)) {
            addText(i, m_document.node(i).text);
        } else if (const QByteArrayView text = textOfImage(m_document, i); !text.isEmpty()) {
            addText(i, text);
        } else if (m_document.tag(i) == HtmlTag::Br) {
            breakLine();
        } else {
            enter(i);
        }
    }
    leaveUntil(m_document.size());
    flush();
    return std::move(m_passages);
}

void PassageCollector::enter(NodeIndex index)
{
    Surroundings here = m_open.empty() ? Surroundings() : m_open.back();
    const HtmlTag tag = m_document.tag(index);
    here.end = m_document.end(index);
    here.isBorder =
        isBlockElement(tag) || m_document.attribute(index, "style").contains("display:block") || holdsPictureWithText(m_document, index);
    if (m_document.attribute(index, "role") == "heading" && here.kind == BlockKind::Paragraph && isBlockElement(tag)) {
        here.kind = BlockKind::Heading;
        here.level = std::clamp(m_document.attribute(index, "aria-level").toInt(), 0, 6);
        here.level = here.level == 0 ? 2 : here.level; // as ARIA has it
    }
    switch (tag) {
    case HtmlTag::A:
        if (m_document.hasAttribute(index, "href")) {
            here.link = index;
        }
        break;
    case HtmlTag::Em:
    case HtmlTag::I:
    case HtmlTag::Cite:
    case HtmlTag::Var:
        here.emphasis = true;
        break;
    case HtmlTag::Strong:
    case HtmlTag::B:
        here.strong = true;
        break;
    case HtmlTag::H1:
    case HtmlTag::H2:
    case HtmlTag::H3:
    case HtmlTag::H4:
    case HtmlTag::H5:
    case HtmlTag::H6:
        here.kind = BlockKind::Heading;
        here.level = headingLevel(tag);
        break;
    case HtmlTag::Ul:
    case HtmlTag::Ol:
    case HtmlTag::Menu:
        ++here.listDepth;
        break;
    case HtmlTag::Li:
        if (here.kind != BlockKind::Quote && here.kind != BlockKind::Caption) {
            here.kind = BlockKind::ListItem;
            here.level = std::max(1, here.listDepth);
        }
        break;
    case HtmlTag::Blockquote:
        here.kind = BlockKind::Quote;
        here.level = 0;
        break;
    case HtmlTag::Figcaption:
    case HtmlTag::Caption:
        here.kind = BlockKind::Caption;
        here.level = 0;
        break;
    case HtmlTag::Pre:
    case HtmlTag::Listing:
    case HtmlTag::Xmp:
        here.kind = BlockKind::Code;
        here.level = 0;
        here.preformatted = index;
        break;
    case HtmlTag::Table:
        here.row = isTableOfFacts(m_document, index) ? index : -1;
        break;
    case HtmlTag::Tr:
        if (here.row >= 0) {
            here.row = index;
            here.kind = BlockKind::TableRow;
            here.level = 0;
        }
        break;
    case HtmlTag::Td:
    case HtmlTag::Th:
        if (here.kind == BlockKind::TableRow && m_started) {
            m_space = 0;
            m_current.block.text += QStringLiteral(" | ");
        }
        break;
    case HtmlTag::Code:
        if (here.preformatted >= 0 && m_current.block.language.isEmpty()) {
            m_current.block.language = codeLanguage(m_document, index);
        }
        break;
    default:
        break;
    }
    if (here.isBorder && (here.kind != BlockKind::TableRow || tag == HtmlTag::Tr)
        && (here.preformatted < 0 || here.preformatted == index)) {
        flush();
        here.block = index;
    } else if (here.isBorder) {
        m_space = u' ';
    }
    if (here.preformatted == index) {
        m_current.block.language = codeLanguage(m_document, index);
    }
    m_open.push_back(here);
}

void PassageCollector::leaveUntil(NodeIndex index)
{
    while (!m_open.empty() && m_open.back().end <= index) {
        const Surroundings left = m_open.back();
        m_open.pop_back();
        const bool joins = left.kind == BlockKind::TableRow && !m_open.empty() && m_open.back().row == left.row;
        if (!left.isBorder) {
            continue;
        }
        if (joins || (left.preformatted >= 0 && !m_open.empty() && m_open.back().preformatted == left.preformatted)) {
            m_space = u' ';
        } else {
            flush();
        }
    }
}

void PassageCollector::breakLine()
{
    if (!m_open.empty() && m_open.back().preformatted >= 0) {
        addPreformatted(QStringLiteral("\n"));
    } else {
        ++m_breaks;
    }
}

void PassageCollector::addPreformatted(const QString &text)
{
    m_current.block.text.reserve(m_current.block.text.size() + text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || !isDropped(c.unicode())) {
            m_current.block.text += c == QChar::Nbsp ? QChar(u' ') : c;
        }
    }
}

void PassageCollector::addText(NodeIndex index, QByteArrayView bytes)
{
    if (m_open.empty()) {
        return;
    }
    const Surroundings &here = m_open.back();
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber(); };
    if (here.link >= 0 && m_document.attribute(here.link, "href").startsWith('#') && bytes.size() <= longestMark
        && (std::ranges::all_of(QString::fromUtf8(bytes), isMark) || (here.kind == BlockKind::Heading && bytes.startsWith('#')))) {
        return; // the way back from a footnote, or a place to link to
    }
    const bool isAscii = std::ranges::all_of(bytes, [](char c) { return static_cast<signed char>(c) >= 0; });
    const QString text = isAscii ? QString::fromLatin1(bytes) : composedText(QString::fromUtf8(bytes));
    const auto begin = [&] {
        if (!m_started) {
            m_started = true;
            m_current.first = index;
            m_current.block.kind = here.kind;
            m_current.block.level = here.level;
            m_current.container = here.block;
        }
        m_current.last = index;
    };
    if (here.preformatted >= 0) {
        begin();
        addPreformatted(text);
        return;
    }
    QString &out = m_current.block.text;
    qsizetype start = -1;
    bool isNewLine = m_breaks > 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            // A line that begins with an ideographic space is a paragraph of its own, as Chinese and Japanese texts set them.
            isNewLine = isNewLine || c == u'\n';
            m_breaks = isNewLine && c.unicode() == 0x3000 && closesLine(out) ? 2 : m_breaks;
            const bool isNoBreak = c == QChar::Nbsp || c.unicode() == 0x202F;
            m_space = m_space == 0 && isNoBreak ? c.unicode() : u' ';
            continue;
        }
        if (isDropped(c.unicode())) {
            continue;
        }
        if (m_breaks >= 2 && here.kind != BlockKind::TableRow) {
            flush();
        }
        m_space = m_breaks > 0 ? u' ' : m_space;
        m_breaks = 0;
        isNewLine = false;
        begin();
        if (m_space != 0 && !out.isEmpty() && !out.endsWith(u' ')) {
            out += QChar(m_space);
        }
        m_space = 0;
        if (start < 0) {
            start = out.size();
        }
        const qsizetype word = i;
        while (i + 1 < text.size() && !text[i + 1].isSpace() && !isDropped(text[i + 1].unicode())) {
            ++i;
        }
        out += QStringView(text).sliced(word, i + 1 - word);
    }
    if (start >= 0) {
        addMarks(start);
    }
}

void PassageCollector::addMarks(qsizetype start)
{
    const Surroundings &here = m_open.back();
    if (here.link >= 0) {
        m_current.linked += m_current.block.text.size() - start;
        const QString target = linkTarget(here.link);
        if (!target.isEmpty()) {
            addMark(MarkKind::Link, start, target);
        }
    }
    if (here.emphasis) {
        addMark(MarkKind::Emphasis, start, {});
    }
    if (here.strong) {
        addMark(MarkKind::Strong, start, {});
    }
}

void PassageCollector::addMark(MarkKind kind, qsizetype start, const QString &target)
{
    QList<Mark> &marks = m_current.block.marks;
    const qsizetype end = m_current.block.text.size();
    // Neighbors that say the same are one mark, also across a space.
    for (auto mark = marks.rbegin(); mark != marks.rend() && mark - marks.rbegin() < 4; ++mark) {
        if (mark->kind == kind && mark->target == target && start - (mark->start + mark->length) <= 1) {
            mark->length = end - mark->start;
            return;
        }
    }
    marks.append({kind, start, end - start, target});
}

void PassageCollector::flush()
{
    if (m_started) {
        Block &block = m_current.block;
        if (block.kind == BlockKind::Code) {
            block.text = normalizedCode(block.text);
        } else {
            normalizeBlock(block);
        }
        // What was counted as it came may be more than is left: accents melt into letters, invisible characters go.
        m_current.linked = std::min(m_current.linked, block.text.size());
        if (!block.text.isEmpty()) {
            m_passages.push_back(std::move(m_current));
        }
    }
    m_current = {};
    m_started = false;
    m_space = 0;
    m_breaks = 0;
}

QString PassageCollector::linkTarget(NodeIndex link)
{
    if (m_targetOf == link) {
        return m_target;
    }
    m_targetOf = link;
    const QString href = QString::fromUtf8(m_document.attribute(link, "href")).trimmed();
    const bool leads = !href.isEmpty() && !href.startsWith(u'#') && href.size() <= longestTarget && m_targetsLeft > 0;
    if (leads && isPlainAddress(href)) {
        m_target = href;
    } else {
        const QUrl url = leads ? m_base.resolved(QUrl(href)) : QUrl();
        const bool isWeb = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https" || url.scheme() == u"mailto");
        m_target = isWeb ? url.toString(QUrl::FullyEncoded) : QString();
    }
    m_targetsLeft -= m_target.size();
    return m_target;
}

/// A large initial that is set in a box of its own, and the word it begins: a reader sees "D" and "uring the war" as one.
void joinInitials(const HtmlDocument &document, std::vector<Passage> &passages)
{
    const auto isInitial = [&](const Passage &passage, const Passage &next) {
        return passage.length() == 1 && passage.block.text.front().isUpper() && passage.linked == 0
            && passage.block.kind == BlockKind::Paragraph && next.block.kind == BlockKind::Paragraph && next.block.text.front().isLower()
            && document.contains(document.parent(passage.container), next.first);
    };
    std::size_t kept = 0;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (i + 1 < passages.size() && isInitial(passages[i], passages[i + 1])) {
            Block &block = passages[i + 1].block;
            block.text.prepend(passages[i].block.text);
            for (Mark &mark : block.marks) {
                ++mark.start;
            }
            continue;
        }
        if (kept != i) {
            passages[kept] = std::move(passages[i]);
        }
        ++kept;
    }
    passages.resize(kept);
}

} // namespace

std::vector<Passage> collectPassages(const HtmlDocument &document, const std::vector<bool> &omitted, const QUrl &base,
                                     const CancelCheck &cancel)
{
    std::vector<Passage> passages = PassageCollector(document, omitted, base).collect(cancel);
    joinInitials(document, passages);
    return passages;
}

} // namespace recension
