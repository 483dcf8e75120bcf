// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfpages.h"

#include "core/base/sentence.h"

#include <QTimeZone>

#include <cmath>
#include <utility>

namespace recension {

namespace {

double lengthOf(QByteArrayView text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? value : 0;
}

QDateTime timeOf(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    const bool isSane = isNumber && seconds > 0 && seconds < 253'402'300'800; // up to the year 9999
    return isSane ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime();
}

/// The line's fields; the last may hold tabs no more than any other.
QList<QByteArrayView> fieldsOf(QByteArrayView line)
{
    QList<QByteArrayView> fields;
    qsizetype at = 0;
    while (at <= line.size() && fields.size() < 8) {
        const qsizetype tab = line.indexOf('\t', at);
        fields.append(line.sliced(at, (tab < 0 ? line.size() : tab) - at));
        at = tab < 0 ? line.size() + 1 : tab + 1;
    }
    return fields;
}

PdfWord wordOf(const QList<QByteArrayView> &fields)
{
    const QByteArrayView style = fields.at(6);
    return {.text = QString::fromUtf8(fields.at(7)),
            .box = QRectF(lengthOf(fields.at(1)), lengthOf(fields.at(2)), lengthOf(fields.at(3)), lengthOf(fields.at(4))),
            .size = lengthOf(fields.at(5)),
            .isBold = style.contains('b'),
            .isItalic = style.contains('i'),
            .isTurned = style.contains('r'),
            .hasSpaceAfter = style.contains('s')};
}

} // namespace

void removeWords(PdfPage &page, const std::set<const PdfWord *> &words)
{
    if (words.empty()) {
        return;
    }
    QList<PdfWord> rest;
    for (const PdfWord &word : std::as_const(page.words)) {
        if (!words.contains(&word)) {
            rest.append(word);
        }
    }
    page.words = rest;
}

Result<PdfPages> parsePdfWords(QByteArrayView printed)
{
    PdfPages file;
    qsizetype at = 0;
    while (at < printed.size()) {
        const qsizetype end = printed.indexOf('\n', at);
        const QByteArrayView line = printed.sliced(at, (end < 0 ? printed.size() : end) - at);
        at += line.size() + 1;
        const QList<QByteArrayView> fields = fieldsOf(line);
        if (fields.front() == "E") {
            return fields.value(1) == "locked"
                ? failure(ErrorCode::NotAllowed, Sentence::tr("This PDF file is protected by a password."))
                : failure(ErrorCode::WrongFormat, Sentence::tr("This PDF file is damaged and can't be read."));
        }
        if (fields.front() == "D" && fields.size() >= 6) {
            file.pageCount = fields.at(1).toInt();
            file.title = QString::fromUtf8(fields.at(2));
            file.author = QString::fromUtf8(fields.at(3));
            file.created = timeOf(fields.at(4));
            file.modified = timeOf(fields.at(5));
            file.creator = QString::fromUtf8(fields.value(6));
            file.producer = QString::fromUtf8(fields.value(7));
        } else if (fields.front() == "P" && fields.size() == 3) {
            file.pages.append({.width = lengthOf(fields.at(1)), .height = lengthOf(fields.at(2)), .words = {}});
        } else if (fields.front() == "W" && fields.size() == 8 && !file.pages.isEmpty()) {
            file.pages.back().words.append(wordOf(fields));
        } else if (fields.front() == "L") {
            file.isCutShort = true;
        }
    }
    return file;
}

} // namespace recension
