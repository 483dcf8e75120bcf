// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/xhtml.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace recension {

namespace {

constexpr std::array voidElements{"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                  "input", "link", "meta", "param", "source", "track", "wbr"};

/// Goes through the markup and copies it, changed where XML and HTML differ.
class XhtmlRewriter
{
public:
    explicit XhtmlRewriter(const QByteArray &xhtml) : m_xhtml(xhtml) { m_html.reserve(xhtml.size() + xhtml.size() / 16); }

    QByteArray html()
    {
        while (m_at < m_xhtml.size()) {
            const qsizetype bracket = m_xhtml.indexOf('<', m_at);
            copyTo(bracket < 0 ? m_xhtml.size() : bracket);
            if (bracket < 0) {
                break;
            }
            const QByteArrayView rest = QByteArrayView(m_xhtml).sliced(m_at);
            if (rest.startsWith("<![CDATA[")) {
                takeSection();
            } else if (rest.startsWith("<!--")) {
                copyTo(behind("-->"));
            } else if (rest.startsWith("<?")) {
                copyTo(behind("?>"));
            } else if (rest.startsWith("<!")) {
                takeDeclaration();
            } else {
                takeTag();
            }
        }
        return m_html;
    }

private:
    void copyTo(qsizetype end)
    {
        m_html.append(QByteArrayView(m_xhtml).sliced(m_at, end - m_at));
        m_at = end;
    }

    [[nodiscard]] qsizetype behind(QByteArrayView mark) const
    {
        const qsizetype found = m_xhtml.indexOf(mark, m_at);
        return found < 0 ? m_xhtml.size() : found + mark.size();
    }

    // In a script HTML has no references, so that its text is the section's as it stands.
    void takeSection()
    {
        constexpr qsizetype head = 9;
        const qsizetype end = behind("]]>");
        const qsizetype length = std::max<qsizetype>(end - m_at - head - 3, 0);
        QByteArray text = m_xhtml.mid(m_at + head, length);
        m_html += m_inScript ? text : text.replace('&', "&amp;").replace('<', "&lt;");
        m_at = end;
    }

    // <!DOCTYPE html [ <!ENTITY … > ]>
    void takeDeclaration()
    {
        const qsizetype close = m_xhtml.indexOf('>', m_at);
        const qsizetype end = close < 0 ? m_xhtml.size() : close + 1;
        const qsizetype subset = QByteArrayView(m_xhtml).sliced(m_at, end - m_at).indexOf('[');
        if (close < 0 || subset < 0) {
            copyTo(end);
            return;
        }
        copyTo(m_at + subset);
        m_html += '>';
        m_at = behind("]");
        m_at = behind(">");
    }

    void takeTag()
    {
        const qsizetype start = m_at;
        const qsizetype end = tagEnd();
        copyTo(end);
        if (end >= m_xhtml.size() && !m_html.endsWith('>')) {
            return;
        }
        const QByteArray name = nameAt(start + 1);
        const bool isEnd = start + 1 < m_xhtml.size() && m_xhtml.at(start + 1) == '/';
        const bool isEmpty = m_html.endsWith("/>");
        if (!isEnd && isEmpty && !name.isEmpty() && std::ranges::find(voidElements, name) == voidElements.end()) {
            m_html.chop(2);
            m_html += "></" + name + '>';
        }
        m_inScript = !isEnd && !isEmpty && (name == "script" || name == "style");
    }

    // A ">" between quotation marks ends no tag.
    [[nodiscard]] qsizetype tagEnd() const
    {
        char quote = '\0';
        for (qsizetype i = m_at + 1; i < m_xhtml.size(); ++i) {
            const char c = m_xhtml.at(i);
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return m_xhtml.size();
    }

    [[nodiscard]] QByteArray nameAt(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_xhtml.size() && end - start < 64 && !QByteArrayView(" \t\r\n/>").contains(m_xhtml.at(end))) {
            ++end;
        }
        return m_xhtml.mid(start, end - start);
    }

    const QByteArray &m_xhtml;
    QByteArray m_html;
    qsizetype m_at = 0;
    bool m_inScript = false;
};

} // namespace

bool isXhtml(const RawDocument &document)
{
    const QByteArray type = document.capture.contentType.toLower();
    const QString ending = QFileInfo(document.capture.filePath).suffix().toLower();
    const bool isNamed =
        type.startsWith("application/xhtml+xml") || type.startsWith("application/xml") || ending == u"xhtml" || ending == u"xht";
    const QByteArrayView head = QByteArrayView(document.bytes).first(std::min<qsizetype>(document.bytes.size(), 64));
    return (isNamed || head.startsWith("<?xml") || head.startsWith("\xEF\xBB\xBF<?xml")) && !head.contains('\0');
}

QByteArray htmlOfXhtml(const QByteArray &xhtml)
{
    return XhtmlRewriter(xhtml).html();
}

} // namespace recension
