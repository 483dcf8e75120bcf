// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdflines.h"

#include <QHash>

namespace recension {

/// Joins the lines of a paragraph, and the words that were parted at their ends, by what the document does elsewhere.
class LineJoiner
{
public:
    /// `lines` is the whole document and must outlive this.
    explicit LineJoiner(const QList<PdfLine> &lines);

    [[nodiscard]] QString joined(const QList<qsizetype> &lines) const;

private:
    void append(QString &text, const QString &line) const;
    [[nodiscard]] bool keepsHyphen(QStringView word, QStringView rest) const;

    const QList<PdfLine> &m_lines;
    QHash<QString, int> m_words; ///< of all lines, in lower case, with the hyphens inside them
    qsizetype m_numbersTogether = 0; ///< beside letters of a script without spaces
    qsizetype m_numbersApart = 0; ///< from such letters by a space
};

} // namespace recension
