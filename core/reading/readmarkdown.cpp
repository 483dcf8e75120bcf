// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readmarkdown.h"

#include "core/base/normalize.h"
#include "core/base/sentence.h"
#include "core/base/webaddress.h"
#include "core/reading/frontmatter.h"
#include "core/reading/markdowntables.h"
#include "core/reading/markdowntext.h"
#include "core/reading/readtext.h"
#include "core/reading/textlines.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace recension {

namespace {

constexpr qsizetype longestParagraph = 1'000'000; // characters
constexpr int mostLines = 2'000'000;

qsizetype indentOf(QStringView line)
{
    qsizetype columns = 0;
    for (const QChar c : line) {
        if (c == u' ') {
            ++columns;
        } else if (c == u'\t') {
            columns += 4 - columns % 4;
        } else {
            break;
        }
    }
    return columns;
}

constexpr qsizetype indentOfCode = 4;

/// A line without so many columns of the white space it begins with.
QString withoutIndent(const QString &line, qsizetype columns)
{
    qsizetype at = 0;
    qsizetype width = 0;
    while (at < line.size() && width < columns && (line.at(at) == u' ' || line.at(at) == u'\t')) {
        width += line.at(at++) == u'\t' ? 4 - width % 4 : 1;
    }
    return QString(std::max<qsizetype>(0, width - columns), u' ') + line.sliced(at); // of a tab, a part may stay
}

bool isRule(QStringView line)
{
    const QString signs = QString(line.toString()).remove(u' ').remove(u'\t');
    return signs.size() >= 3 && QStringView(u"-*_").contains(signs.front()) && signs.count(signs.front()) == signs.size();
}

bool isTableBorder(QStringView line)
{
    return line.contains(u'-') && line.contains(u'|')
        && std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'|' || c == u'-' || c == u':' || c == u'+' || c.isSpace(); });
}

/// pandoc's attributes of what stands before them: "{#costs .wide}", "{rel="author"}".
const QRegularExpression &attributes()
{
    static const QRegularExpression form(QStringLiteral("\\{\\s*(?:[#.][\\w-]|[\\w-]+=)[^{}]{0,300}\\}"));
    return form;
}

/// The text without pandoc's attributes of links, pictures and spans.
QString withoutAttributes(QString text)
{
    if (!text.contains(QLatin1StringView("]{")) && !text.contains(QLatin1StringView("){"))) {
        return text;
    }
    static const QRegularExpression span(QStringLiteral("\\[([^\\[\\]]{0,1000})\\]") + attributes().pattern());
    static const QRegularExpression behindLink(QStringLiteral("(?<=[\\])])") + attributes().pattern());
    return text.replace(span, QStringLiteral("\\1")).remove(behindLink);
}

/// A picture that stands alone, whose text is what it shows.
bool isPicture(const QString &text)
{
    static const QRegularExpression picture(QStringLiteral("^\\[?!\\[[^\\]]*\\]\\([^()]*\\)(?:\\]\\([^()]*\\))?$"));
    return text.startsWith(u'!') || text.startsWith(QLatin1StringView("[!")) ? picture.match(text).hasMatch() : false;
}

/// Walks the lines, keeps the block that is open, and closes it into the article.
class MarkdownReader
{
public:
    MarkdownReader(const QString &text, const ReadLimits &limits, const CancelCheck &cancel)
        : m_lines(text), m_tables(m_lines), m_limits(limits), m_cancel(cancel)
    {
        m_article.extractor = QStringLiteral("markdown-4");
    }

    Result<Article> read()
    {
        const FrontMatter matter = readFrontMatter(m_lines);
        for (const FrontMatterField &field : matter.fields) {
            takeField(field);
        }
        m_at = matter.lines;
        collectReferences();
        while (m_at < m_lines.size()) {
            if (m_at % 1024 == 0 && m_cancel.isCanceled()) {
                return failure(ErrorCode::Canceled, Sentence::tr("Reading was canceled."));
            }
            if (m_article.blocks.size() > m_limits.blocks) {
                return failure(ErrorCode::TooLarge, Sentence::tr("The document has more than %n paragraphs.", nullptr, m_limits.blocks));
            }
            readLine();
        }
        close();
        chooseHeadline();
        if (m_article.blocks.isEmpty()) {
            return failure(ErrorCode::Empty, Sentence::tr("There is no text in the document."));
        }
        markRepeats(m_article.blocks);
        return std::move(m_article);
    }

private:
    void takeField(const FrontMatterField &field)
    {
        const QString source = QStringLiteral("front matter");
        const QString &name = field.name;
        const QString &value = field.values.front();
        if (name == u"title") {
            m_article.title = value;
            m_article.fieldSources.insert(QStringLiteral("title"), source);
        } else if (name == u"author" || name == u"authors" || name == u"byline") {
            m_article.byline = field.values.join(QLatin1StringView(", "));
            m_article.authors.clear();
            for (const QString &author : m_article.byline.split(u',')) {
                m_article.authors += author.trimmed();
            }
            m_article.fieldSources.insert(QStringLiteral("byline"), source);
        } else if (name == u"date" || name == u"published") {
            m_article.published = pageTimeOf(value);
            m_article.fieldSources.insert(QStringLiteral("published"), source);
        } else if (name == u"lastmod" || name == u"modified" || name == u"updated") {
            m_article.modified = pageTimeOf(value);
            m_article.fieldSources.insert(QStringLiteral("modified"), source);
        } else if (name == u"lang" || name == u"language") {
            m_article.language = value;
        } else if (name == u"url" || name == u"canonical" || name == u"source") {
            if (const QUrl url = webAddressIn(value); !url.isEmpty()) {
                m_article.canonicalUrl = url;
            }
        }
    }

    // "[label]: target" may stand behind its use, so these lines are taken out first.
    void collectReferences()
    {
        static const QRegularExpression definition(
            QStringLiteral("^ {0,3}\\[([^\\]^][^\\]]{0,300})\\]:\\s*<?(\\S+?)>?(?:\\s+[\"'({].*)?$"));
        bool inFence = false;
        for (qsizetype i = m_at; i < m_lines.size(); ++i) {
            inFence =
                inFence != (m_lines.view(i).startsWith(QLatin1StringView("```")) || m_lines.view(i).startsWith(QLatin1StringView("~~~")));
            const QRegularExpressionMatch match =
                inFence || !m_lines.view(i).contains(QLatin1StringView("]:")) ? QRegularExpressionMatch() : definition.match(m_lines.at(i));
            if (match.hasMatch()) {
                m_references.insert(linkLabel(match.captured(1)), match.captured(2));
                m_lines.clear(i);
                // pandoc puts attributes behind the target, where they have room, or below it.
                const QString next = i + 1 < m_lines.size() ? m_lines.view(i + 1).trimmed().toString() : QString();
                if (next.startsWith(u'{') && attributes().match(next).capturedLength() == next.size()) {
                    m_lines.clear(++i);
                }
            }
        }
    }

    void readLine()
    {
        QString line = m_lines.at(m_at++);
        const bool quoted = stripQuote(line);
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            close();
            m_afterBlank = true;
            return;
        }
        if (quoted != (m_open.kind == BlockKind::Quote) && !m_text.isEmpty() && quoted) {
            close();
        }
        if (takeComment(trimmed) || takeFence(trimmed, indentOf(line)) || (!quoted && takeDrawnTable()) || takeIndentedCode(line)
            || takeSetext(trimmed) || takeHeading(trimmed) || takeTable(trimmed) || takeItem(line, quoted)) {
            m_afterBlank = false;
            return;
        }
        // pandoc's divisions of a page begin and end so.
        if (isRule(trimmed) || trimmed.startsWith(QLatin1StringView(":::"))) {
            close();
            m_itemIndents.clear();
            return;
        }
        if (m_text.isEmpty()) {
            if (indentOf(line) < 2) {
                m_itemIndents.clear();
            }
            m_open = {.kind = quoted ? BlockKind::Quote : BlockKind::Paragraph};
        }
        addText(trimmed);
        m_afterBlank = false;
    }

    void addText(const QString &text)
    {
        if (!m_text.isEmpty()) {
            m_text += u' ';
        }
        m_text += text;
    }

    static bool stripQuote(QString &line)
    {
        bool quoted = false;
        QStringView rest(line);
        while (indentOf(rest.first(std::min<qsizetype>(4, rest.size()))) < 4) {
            qsizetype at = 0;
            while (at < rest.size() && rest[at].isSpace()) {
                ++at;
            }
            if (at >= rest.size() || rest[at] != u'>') {
                break;
            }
            rest = rest.sliced(at + 1);
            rest = rest.startsWith(u' ') ? rest.sliced(1) : rest;
            quoted = true;
        }
        if (quoted) {
            line = rest.toString();
        }
        return quoted;
    }

    bool takeComment(const QString &trimmed)
    {
        if (!trimmed.startsWith(QLatin1StringView("<!--"))) {
            return false;
        }
        close();
        if (!trimmed.contains(QLatin1StringView("-->"))) {
            while (m_at < m_lines.size() && !m_lines.view(m_at++).contains(QLatin1StringView("-->"))) { }
        }
        return true;
    }

    bool takeFence(const QString &trimmed, qsizetype indent)
    {
        if (!trimmed.startsWith(QLatin1StringView("```")) && !trimmed.startsWith(QLatin1StringView("~~~"))) {
            return false;
        }
        close();
        qsizetype length = 0;
        while (length < trimmed.size() && trimmed.at(length) == trimmed.front()) {
            ++length;
        }
        const QString fence = trimmed.left(length);
        QString code;
        while (m_at < m_lines.size()) {
            const QString line = m_lines.at(m_at++);
            const QString end = line.trimmed();
            if (end.startsWith(fence) && end.count(fence.front()) == end.size()) {
                break;
            }
            code += withoutIndent(line, indent);
            code += u'\n';
        }
        const QString language = trimmed.sliced(length).trimmed().section(u' ', 0, 0).remove(u'{').remove(u'}').remove(u'.');
        addCode(code, language);
        return true;
    }

    bool takeIndentedCode(const QString &line)
    {
        if (indentOf(line) < indentOfCode || !m_text.isEmpty() || !m_itemIndents.isEmpty()) {
            return false;
        }
        QString code = withoutIndent(line, indentOfCode);
        while (m_at < m_lines.size() && (indentOf(m_lines.view(m_at)) >= indentOfCode || m_lines.view(m_at).trimmed().isEmpty())) {
            code += u'\n' + withoutIndent(m_lines.at(m_at++), indentOfCode);
        }
        addCode(code, {});
        return true;
    }

    void addCode(const QString &code, const QString &language)
    {
        const QString text = normalizedCode(code);
        if (!text.isEmpty()) {
            m_article.blocks.append({.kind = BlockKind::Code, .text = text, .language = language});
        }
    }

    bool takeSetext(const QString &trimmed)
    {
        const bool first = trimmed.count(u'=') == trimmed.size();
        if (m_text.isEmpty() || m_open.kind != BlockKind::Paragraph || !(first || trimmed.count(u'-') == trimmed.size())) {
            return false;
        }
        m_open = {.kind = BlockKind::Heading, .level = first ? 1 : 2};
        close();
        return true;
    }

    bool takeHeading(const QString &trimmed)
    {
        const auto isSign = [](QChar c) { return c == u'#'; };
        const qsizetype level = std::ranges::find_if_not(trimmed, isSign) - trimmed.begin();
        if (level < 1 || level > 6 || (level < trimmed.size() && !trimmed.at(level).isSpace())) {
            return false;
        }
        QStringView text = QStringView(trimmed).sliced(level).trimmed();
        const qsizetype closing = std::find_if_not(text.rbegin(), text.rend(), isSign) - text.rbegin();
        if (closing == text.size() || text.at(text.size() - closing - 1).isSpace()) {
            text = text.chopped(closing).trimmed();
        }
        const qsizetype own = text.endsWith(u'}') ? text.lastIndexOf(u'{') : -1;
        if (own >= 0 && attributes().matchView(text.sliced(own)).capturedLength() == text.size() - own) {
            text = text.first(own).trimmed();
        }
        close();
        m_itemIndents.clear();
        m_open = {.kind = BlockKind::Heading, .level = static_cast<int>(level)};
        m_text = text.toString();
        close();
        return true;
    }

    /// pandoc's tables without pipes, and the caption that may stand behind one.
    bool takeDrawnTable()
    {
        const auto table = m_text.isEmpty() ? m_tables.tableAt(m_at - 1) : std::nullopt;
        if (!table) {
            return false;
        }
        for (const QString &row : table->rows) {
            m_open = {.kind = BlockKind::TableRow};
            m_text = row;
            close();
        }
        m_at = table->end;
        qsizetype caption = m_at;
        while (caption < m_lines.size() && m_lines.view(caption).trimmed().isEmpty()) {
            ++caption;
        }
        const QStringView text = caption < m_lines.size() ? m_lines.view(caption) : QStringView();
        const qsizetype name = text.startsWith(u": ") ? 1 : text.startsWith(u"Table: ") || text.startsWith(u"table: ") ? 6 : 0;
        if (name > 0) {
            m_open = {.kind = BlockKind::Caption};
            m_text = text.sliced(name).trimmed().toString();
            m_at = caption + 1;
        }
        return true;
    }

    bool takeTable(const QString &trimmed)
    {
        if (!trimmed.contains(u'|') || m_at >= m_lines.size() || !isTableBorder(m_lines.view(m_at))) {
            return false;
        }
        close();
        QString row = trimmed;
        ++m_at;
        while (true) {
            row = row.startsWith(u'|') ? row.sliced(1) : row;
            row = row.endsWith(u'|') ? row.chopped(1) : row;
            const bool isTable = row.size() <= longestParagraph; // cells by the million are none
            QStringList cells;
            for (const QString &cell : isTable ? row.split(u'|') : QStringList{row}) {
                cells += cell.trimmed();
            }
            m_open = {.kind = BlockKind::TableRow};
            m_text = tableRowText(cells);
            close();
            if (m_at >= m_lines.size() || !m_lines.view(m_at).contains(u'|')) {
                return true;
            }
            row = m_lines.at(m_at++).trimmed();
        }
    }

    bool takeItem(const QString &line, bool quoted)
    {
        static const QRegularExpression item(QStringLiteral("^[-*+]\\s+(?:\\[[ xX]\\]\\s+)?(.*)$|^(\\d{1,9})[.)]\\s+(.*)$"));
        const QString trimmed = line.trimmed();
        const QRegularExpressionMatch match = isRule(trimmed) ? QRegularExpressionMatch() : item.match(trimmed);
        // A number other than 1 inside a paragraph is a number at a line's beginning ("1986. What a year").
        const bool interrupts = !m_text.isEmpty() && m_open.kind == BlockKind::Paragraph && !m_afterBlank;
        if (!match.hasMatch() || quoted || (interrupts && match.hasCaptured(2) && match.captured(2) != u"1")) {
            return false;
        }
        close();
        const qsizetype indent = indentOf(line);
        while (!m_itemIndents.isEmpty() && m_itemIndents.back() >= indent) {
            m_itemIndents.removeLast();
        }
        if (m_itemIndents.size() < 64) {
            m_itemIndents.append(indent);
        }
        m_open = {.kind = BlockKind::ListItem, .level = static_cast<int>(m_itemIndents.size())};
        m_text = match.hasCaptured(2) ? match.captured(3) : match.captured(1);
        return true;
    }

    void close()
    {
        if (!m_text.isEmpty()) {
            m_text = withoutAttributes(std::move(m_text));
            m_open.kind = m_open.kind == BlockKind::Paragraph && isPicture(m_text) ? BlockKind::Caption : m_open.kind;
            // A paragraph of megabytes is no Markdown; its marks would cost more than they say.
            Block block = m_text.size() <= longestParagraph ? markdownInlines(m_text, m_references) : Block{.text = normalizedText(m_text)};
            block.kind = m_open.kind;
            block.level = m_open.level;
            if (!block.text.isEmpty()) {
                m_article.blocks.append(std::move(block));
            }
        }
        m_text.clear();
        m_open = {};
    }

    void chooseHeadline()
    {
        QList<Block> &blocks = m_article.blocks;
        const auto first = std::find_if(blocks.begin(), blocks.end(),
                                        [](const Block &block) { return block.kind == BlockKind::Heading && block.level == 1; });
        const bool opens = !blocks.isEmpty() && blocks.front().kind == BlockKind::Heading;
        const bool hasTitle = !m_article.title.isEmpty();
        auto heading = first != blocks.end() ? first : opens ? blocks.begin() : blocks.end();
        // A heading that says something else than the front matter's title stays a heading.
        if (heading != blocks.end() && hasTitle && !isTitle(heading->text)) {
            heading = blocks.end();
        }
        if (heading != blocks.end()) {
            m_article.title = heading->text;
            if (!hasTitle) {
                m_article.fieldSources.insert(QStringLiteral("title"), QStringLiteral("heading"));
            }
            heading->kind = BlockKind::Headline;
            heading->level = 0;
        } else if (hasTitle) {
            blocks.prepend({.kind = BlockKind::Headline, .text = m_article.title});
        }
    }

    /// Whether it is the front matter's title, which may have the site's name behind it.
    [[nodiscard]] bool isTitle(const QString &heading) const
    {
        static const QRegularExpression site(QStringLiteral("^\\s+[|–—-]\\s"));
        return heading == m_article.title
            || (m_article.title.startsWith(heading) && site.match(m_article.title.sliced(heading.size())).hasMatch());
    }

    TextLines m_lines;
    MarkdownTables m_tables;
    const ReadLimits &m_limits;
    const CancelCheck &m_cancel;
    Article m_article;
    LinkReferences m_references;
    qsizetype m_at = 0;
    Block m_open; ///< kind and level of the block whose lines are being collected
    QString m_text; ///< its lines so far, joined by spaces
    bool m_afterBlank = true;
    QList<qsizetype> m_itemIndents; ///< of the list items that are open, outermost first
};

} // namespace

Result<Article> readMarkdown(const QString &text, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (text.count(u'\n') + text.count(u'\r') > mostLines) {
        return failure(ErrorCode::TooLarge, Sentence::tr("The document has more than %n lines.", nullptr, mostLines));
    }
    return MarkdownReader(text, limits, cancel).read();
}

} // namespace recension
