// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace recension::test {

/// Paragraphs of more than a line.
inline const QByteArray firstParagraph(
    "The council met in the old customs house on the quay on Tuesday, and it met for four hours, which is long for this council.");
inline const QByteArray
    secondParagraph("In the end fourteen members voted for the plan and three against it, while one was absent and sent a letter instead.");

/// A small PDF file with text in Courier, every letter of which is 0.6 of its size wide: lines fall where a test wants them.
/// Lengths in points, y downwards; a page is 400 wide and 600 high unless told otherwise.
class PdfDraft
{
public:
    struct Place {
        double left = 50;
        double top = 50; ///< of the first line
        double width = 300;
        double size = 10;
        double indent = 0; ///< of the first line
        bool isBold = false;
    };

    void newPage() { m_pages.append(QByteArray()); }

    /// Writes the text (Latin-1), broken into lines at its spaces and behind its hyphens, 1.2 of the size apart. Returns
    /// where the next line would begin.
    double write(const QByteArray &text, Place place);

    /// Something between parentheses in the file's own description: setInfo("Title", "The wall").
    void setInfo(const QByteArray &key, const QByteArray &value) { m_info += '/' + key + '(' + value + ')'; }

    /// A line of the trailer's dictionary, and a page's content as it is.
    void setTrailer(const QByteArray &entry) { m_trailer = entry; }
    void setContent(const QByteArray &content) { m_pages.back() += content; }
    /// Further objects, from number 10 on; `resources` are entries of every page's resource dictionary.
    void addObject(const QByteArray &object) { m_objects.append(object); }
    void setResources(const QByteArray &resources) { m_resources = resources; }
    /// Entries of every page's dictionary: "/Rotate 90".
    void setPageEntries(const QByteArray &entries) { m_pageEntries = entries; }
    /// Packs what pages hold, as programs do.
    void pack() { m_isPacked = true; }

    /// A stream object: `entries` of its dictionary but for its length and packing.
    [[nodiscard]] static QByteArray stream(const QByteArray &content, const QByteArray &entries = {}, bool isPacked = false);

    [[nodiscard]] QByteArray bytes() const;

private:
    QList<QByteArray> m_pages;
    QList<QByteArray> m_objects;
    QByteArray m_info;
    QByteArray m_trailer;
    QByteArray m_resources;
    QByteArray m_pageEntries;
    bool m_isPacked = false;
};

} // namespace recension::test
