// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace recension {

/// Text for HTML, alike inside elements and inside quoted attributes: & < > " ' as references, and what HTML 5 forbids
/// (control characters, noncharacters, lone surrogates) as U+FFFD.
[[nodiscard]] QString escapedHtml(const QString &text);

struct HtmlAttribute {
    const char *name = nullptr;
    QString value;
};

/// Writes HTML 5 piece by piece, in the form that is well-formed XML too. Whatever is handed in as text or as a value is
/// escaped; names are ours.
class HtmlWriter
{
public:
    void open(const char *tag, const QList<HtmlAttribute> &attributes = {});
    void close(); ///< the element opened last

    /// An element that has no end tag: meta, col.
    void empty(const char *tag, const QList<HtmlAttribute> &attributes);

    void text(const QString &text);

    /// open, text, close.
    void element(const char *tag, const QList<HtmlAttribute> &attributes, const QString &text);

    /// A style sheet of ours; nothing from outside may get here.
    void style(const QByteArray &css);

    void newLine();

    /// UTF-8, from the doctype on; every element must be closed.
    [[nodiscard]] QByteArray finished() const;

private:
    void beginTag(const char *name, const QList<HtmlAttribute> &attributes);

    QByteArray m_html = QByteArrayLiteral("<!DOCTYPE html>\n");
    QList<const char *> m_open;
};

} // namespace recension
