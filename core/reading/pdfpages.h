// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

#include <set>

namespace recension {

/// A word of a PDF page: lengths in points, y downwards from the page's upper edge.
struct PdfWord {
    QString text;
    QRectF box;
    double size = 0; ///< of the letters
    bool isBold = false;
    bool isItalic = false;
    bool isTurned = false; ///< written upwards, downwards or upside down
    bool hasSpaceAfter = false;

    bool operator==(const PdfWord &) const = default;
};

struct PdfPage {
    double width = 0;
    double height = 0;
    QList<PdfWord> words; ///< in the order of reading, column by column

    bool operator==(const PdfPage &) const = default;
};

/// Takes words out of a page; `words` point to some of its own.
void removeWords(PdfPage &page, const std::set<const PdfWord *> &words);

/// What a PDF file says, before lines and paragraphs are made of it.
struct PdfPages {
    int pageCount = 0; ///< of the file; `pages` may be fewer
    QString title; ///< as the file describes itself; likewise the rest, empty or invalid where it does not
    QString author;
    QString creator; ///< the program that the page was made with
    QString producer; ///< the program or library that wrote the file
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    QList<PdfPage> pages;
    bool isCutShort = false; ///< a bound was reached: there would be more pages or words
    bool isUndrawn = false; ///< bullets that pages draw were not all looked for (see pdfbullets.h)

    bool operator==(const PdfPages &) const = default;
};

/// Reads what the program recension-pdfwords wrote (core/reading/pdfwords/printwords.h). Any bytes are read or refused.
/// Errors: NotAllowed where the file needs a password, WrongFormat where it is damaged.
[[nodiscard]] Result<PdfPages> parsePdfWords(QByteArrayView printed);

/// Has a PDF file's words read by recension-pdfwords, a process with bounds of its own (200 MiB, 2 s of work, 200 pages), which stands
/// where the programs' parts are installed (libexec) or beside the running program. Blocking, for pool threads; needs a QCoreApplication.
/// Errors: as parsePdfWords', TooLarge where a bound ended it, Unreadable where the process can't be started, Canceled.
[[nodiscard]] Result<PdfPages> extractPdf(QByteArrayView pdf, const CancelCheck &cancel);

} // namespace recension
