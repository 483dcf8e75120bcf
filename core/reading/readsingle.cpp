// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readsingle.h"

#include "core/base/holdsword.h"
#include "core/base/normalize.h"
#include "core/base/sentence.h"
#include "core/reading/charset.h"
#include "core/reading/htmldocument.h"
#include "core/reading/newssniffertext.h"
#include "core/reading/readhtml.h"
#include "core/reading/readmarkdown.h"
#include "core/reading/readpdf.h"
#include "core/reading/readtext.h"
#include "core/reading/receivedpage.h"
#include "core/reading/revisiontable.h"

#include <optional>
#include <utility>

namespace recension {

namespace {

std::unexpected<Error> refusal(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Picture:
        return failure(ErrorCode::WrongFormat, Sentence::tr("This is a picture, not an article."));
    case DocumentFormat::SoundOrFilm:
        return failure(ErrorCode::WrongFormat, Sentence::tr("This is a sound or film file, not an article."));
    case DocumentFormat::Office:
        return failure(
            ErrorCode::WrongFormat,
            Sentence::tr("This is a word processor's document; Recension reads web pages and text. Save it as plain text or HTML."));
    case DocumentFormat::Archive:
        return failure(ErrorCode::WrongFormat, Sentence::tr("This is a packed file; unpack it and open the article inside."));
    default:
        return failure(ErrorCode::WrongFormat, Sentence::tr("This is a binary file, neither text nor a web page."));
    }
}

/// A document as text, with what the reader should know about how it came to be text.
struct PlainText {
    QString text;
    QStringList remarks;
};

QStringList remarksOn(const QString &text)
{
    QStringList remarks;
    if (hasDirectionOverride(text)) {
        remarks += Sentence::tr("The document holds characters that reverse the direction of writing; they were left out.");
    }
    return remarks;
}

PlainText decodePlainText(const RawDocument &document)
{
    DecodedText decoded = decodeText(document.bytes, document.capture.contentType, DocumentSyntax::Plain);
    PlainText plain{.text = decoded.text, .remarks = remarksOn(decoded.text)};
    if (decoded.guessed) {
        plain.remarks +=
            Sentence::tr("The document does not say in which encoding it is written; it was read as %1.").arg(decoded.encoding);
    }
    return plain;
}

Reading readingOf(const RawDocument &document, Article article, PlainText source, const QString &syntax)
{
    Reading reading;
    reading.revisions.append({.capture = document.capture, .article = std::move(article)});
    reading.sourceText = std::move(source.text);
    reading.sourceSyntax = syntax;
    reading.remarks = std::move(source.remarks);
    return reading;
}

Result<Reading> readPlainText(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    PlainText source = decodePlainText(document);
    if (isNewsSnifferText(source.text)) {
        const Result<RevisionPage> page = readNewsSnifferText(source.text, limits, cancel);
        if (!page) {
            return std::unexpected(page.error());
        }
        Result<Reading> reading = readingOfPage(*page, document.capture, limits);
        if (reading) {
            reading->sourceText = std::move(source.text);
            reading->remarks = source.remarks + reading->remarks;
        }
        return reading;
    }
    Result<Article> article = readText(source.text, limits, cancel);
    if (!article) {
        return std::unexpected(article.error());
    }
    return readingOf(document, *std::move(article), std::move(source), {});
}

Result<Reading> readMarkdownDocument(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    PlainText source = decodePlainText(document);
    Result<Article> article = readMarkdown(source.text, limits, cancel);
    if (!article) {
        return std::unexpected(article.error());
    }
    return readingOf(document, *std::move(article), std::move(source), QStringLiteral("Markdown"));
}

/// A saved page that shows two revisions beside each other; empty for every other page.
std::optional<Result<Reading>> readRevisionTable(const RawDocument &document, const ReadLimits &limits)
{
    // Where every letter of English is one byte, the words can be looked for before the page is decoded.
    const QByteArrayView bytes(document.bytes);
    const bool isWide = bytes.contains('\0');
    if (!isWide && !bytes.contains("diff-otitle") && !holdsWord(bytes, "Version ", 'V')) {
        return std::nullopt;
    }
    DecodedText decoded = decodeText(document.bytes, document.capture.contentType, DocumentSyntax::Html);
    if (!mayHoldRevisionTable(decoded.text)) {
        return std::nullopt;
    }
    const Result<HtmlDocument> page = HtmlDocument::parse(decoded.text);
    if (!page) {
        return std::nullopt;
    }
    std::optional<RevisionPage> revisions = newsSnifferTable(*page);
    if (!revisions) {
        revisions = wikiDiffTable(*page, document.capture.finalUrl);
    }
    if (!revisions) {
        return std::nullopt;
    }
    Result<Reading> reading = readingOfPage(*revisions, document.capture, limits);
    if (reading) {
        reading->sourceText = std::move(decoded.text);
        reading->sourceSyntax = QStringLiteral("HTML");
    }
    return reading;
}

Result<Reading> readPage(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    if (auto revisions = readRevisionTable(document, limits)) {
        return *std::move(revisions);
    }
    Result<HtmlReading> page = readHtml(document, limits, cancel);
    if (!page) {
        return std::unexpected(page.error());
    }
    PlainText source{.text = std::move(page->sourceText), .remarks = std::move(page->remarks)};
    return readingOf(document, std::move(page->article), std::move(source), QStringLiteral("HTML"));
}

} // namespace

Result<Reading> readSingle(const RawDocument &document, DocumentFormat format, const ReadLimits &limits, const CancelCheck &cancel)
{
    switch (format) {
    case DocumentFormat::PlainText:
        return readPlainText(document, limits, cancel);
    case DocumentFormat::Markdown:
        return readMarkdownDocument(document, limits, cancel);
    case DocumentFormat::Pdf:
        return readPdf(document, limits, cancel);
    case DocumentFormat::Html:
        return readPage(receivedPage(document), limits, cancel);
    default:
        return refusal(format);
    }
}

} // namespace recension
