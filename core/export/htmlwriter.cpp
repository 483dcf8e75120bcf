// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlwriter.h"

namespace recension {

namespace {

bool isForbidden(QChar unit)
{
    const char16_t code = unit.unicode();
    return (unit.category() == QChar::Other_Control && code != u'\t' && code != u'\n') || code >= 0xfffe
        || (code >= 0xfdd0 && code <= 0xfdef);
}

} // namespace

QString escapedHtml(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        switch (unit.unicode()) {
        case u'&':
            escaped += QStringLiteral("&amp;");
            break;
        case u'<':
            escaped += QStringLiteral("&lt;");
            break;
        case u'>':
            escaped += QStringLiteral("&gt;");
            break;
        case u'"':
            escaped += QStringLiteral("&quot;");
            break;
        case u'\'':
            escaped += QStringLiteral("&#39;");
            break;
        default:
            if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
                escaped += unit;
                escaped += text.at(++at);
            } else {
                escaped += unit.isSurrogate() || isForbidden(unit) ? QChar(QChar::ReplacementCharacter) : unit;
            }
        }
    }
    return escaped;
}

void HtmlWriter::beginTag(const char *name, const QList<HtmlAttribute> &attributes)
{
    m_html += '<';
    m_html += name;
    for (const HtmlAttribute &attribute : attributes) {
        m_html += ' ';
        m_html += attribute.name;
        m_html += "=\"" + escapedHtml(attribute.value).toUtf8() + '"';
    }
}

void HtmlWriter::open(const char *name, const QList<HtmlAttribute> &attributes)
{
    beginTag(name, attributes);
    m_html += '>';
    m_open.append(name);
}

void HtmlWriter::close()
{
    m_html += "</";
    m_html += m_open.takeLast();
    m_html += '>';
}

void HtmlWriter::empty(const char *name, const QList<HtmlAttribute> &attributes)
{
    beginTag(name, attributes);
    m_html += " />";
}

void HtmlWriter::text(const QString &text)
{
    m_html += escapedHtml(text).toUtf8();
}

void HtmlWriter::element(const char *name, const QList<HtmlAttribute> &attributes, const QString &content)
{
    open(name, attributes);
    text(content);
    close();
}

void HtmlWriter::style(const QByteArray &css)
{
    m_html += "<style>\n" + css + "</style>\n";
}

void HtmlWriter::newLine()
{
    m_html += '\n';
}

QByteArray HtmlWriter::finished() const
{
    Q_ASSERT(m_open.isEmpty());
    return m_html;
}

} // namespace recension
