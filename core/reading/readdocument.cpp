// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readdocument.h"

#include "core/base/normalize.h"
#include "core/reading/documentformat.h"
#include "core/reading/readtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace recension {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("recension", text);
}

std::unexpected<Error> refusal(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return failure(ErrorCode::WrongFormat,
                       tr("This is a PDF file; Recension reads web pages and text. Save the article's web page instead."));
    case DocumentFormat::Picture:
        return failure(ErrorCode::WrongFormat, tr("This is a picture, not an article."));
    case DocumentFormat::SoundOrFilm:
        return failure(ErrorCode::WrongFormat, tr("This is a sound or film file, not an article."));
    case DocumentFormat::Office:
        return failure(ErrorCode::WrongFormat,
                       tr("This is a word processor's document; Recension reads web pages and text. Save it as plain text or HTML."));
    case DocumentFormat::Archive:
        return failure(ErrorCode::WrongFormat, tr("This is a packed file; unpack it and open the article inside."));
    default:
        return failure(ErrorCode::WrongFormat, tr("This is a binary file, neither text nor a web page."));
    }
}

Reading readingOf(const RawDocument &document, Article article, QString sourceText, const QString &syntax)
{
    Reading reading;
    reading.revisions.append({.capture = document.capture, .article = std::move(article)});
    reading.sourceText = std::move(sourceText);
    reading.sourceSyntax = syntax;
    if (hasDirectionOverride(reading.sourceText)) {
        reading.remarks += tr("The document holds characters that reverse the direction of writing; they were left out.");
    }
    return reading;
}

Result<Reading> readPlainText(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    QString text = QString::fromUtf8(document.bytes);
    Result<Article> article = readText(text, limits, cancel);
    if (!article) {
        return std::unexpected(article.error());
    }
    return readingOf(document, *std::move(article), std::move(text), {});
}

} // namespace

Result<Reading> readDocument(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (document.bytes.isEmpty()) {
        return failure(ErrorCode::Empty, tr("The document is empty."));
    }
    if (document.bytes.size() > limits.bytes) {
        return failure(ErrorCode::TooLarge,
                       tr("The document is too large: %1, and the limit is %2.")
                           .arg(QLocale::c().formattedDataSize(document.bytes.size()), QLocale::c().formattedDataSize(limits.bytes)));
    }
    const DocumentFormat format = documentFormat(document);
    switch (format) {
    case DocumentFormat::PlainText:
    case DocumentFormat::Markdown:
    case DocumentFormat::Html:
        return readPlainText(document, limits, cancel);
    default:
        return refusal(format);
    }
}

} // namespace recension
