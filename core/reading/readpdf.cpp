// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readpdf.h"

#include "core/base/normalize.h"
#include "core/base/sentence.h"
#include "core/reading/pdfblocks.h"
#include "core/reading/pdfbullets.h"
#include "core/reading/readtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace recension {

namespace {

/// What the file calls its title, unless a program wrote there what is none: "Microsoft Word - draft3.doc", "untitled".
QString soundTitle(const PdfPages &file)
{
    static const QRegularExpression noTitle(
        QStringLiteral(
            "^(?:Microsoft (?:Word|PowerPoint|Excel) - .*|untitled.*|unbenannt.*|document\\d*|.*\\.[A-Za-z]{2,5}\\d?|https?://.*|\\W*)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString title = normalizedText(file.title);
    return noTitle.match(title).hasMatch() ? QString() : title;
}

/// Whether a browser printed a web page into it: the file is as old as the print, not as the article.
bool isPrintedPage(const PdfPages &file)
{
    static const QRegularExpression creators(
        QStringLiteral("Mozilla|Chrom(?:e|ium)|Firefox|Safari|Edg(?:e|/)|Opera|wkhtmltopdf|WeasyPrint"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression producers(QStringLiteral("^Skia/PDF m?\\d+$|^WeasyPrint"), QRegularExpression::CaseInsensitiveOption);
    return creators.match(file.creator).hasMatch() || producers.match(file.producer).hasMatch();
}

QString sourceTextOf(const QList<PdfLine> &lines)
{
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        text += i > 0 && lines.at(i).page != lines.at(i - 1).page ? QStringLiteral("\f") : QString();
        text += lines.at(i).text + u'\n';
    }
    return text;
}

} // namespace

Result<Reading> readPdfPages(const PdfPages &file, const Capture &capture, const ReadLimits &limits)
{
    const QList<PdfLine> lines = linesOfPdf(file);
    const QString title = soundTitle(file);
    Article article;
    article.extractor = QStringLiteral("pdf-4");
    article.blocks = blocksOfPdf(lines, title);
    if (article.blocks.isEmpty()) {
        return failure(ErrorCode::Empty, Sentence::tr("This PDF file holds no text. Its pages may be pictures, as a scanner makes them."));
    }
    if (article.blocks.size() > limits.blocks) {
        return failure(ErrorCode::TooLarge, Sentence::tr("The document has more than %n paragraphs.", nullptr, limits.blocks));
    }
    const auto headline = std::ranges::find(article.blocks, BlockKind::Headline, &Block::kind);
    if (headline != article.blocks.end()) {
        article.title = headline->text;
        std::rotate(article.blocks.begin(), headline, std::next(headline));
        article.fieldSources.insert(QStringLiteral("title"), QStringLiteral("largest text"));
    } else if (!title.isEmpty()) {
        article.title = title;
        article.fieldSources.insert(QStringLiteral("title"), QStringLiteral("document information"));
        article.blocks.prepend({.kind = BlockKind::Headline, .text = title});
    }
    if (const QString author = normalizedText(file.author); !author.isEmpty()) {
        article.byline = author;
        article.authors = {author};
        article.fieldSources.insert(QStringLiteral("byline"), QStringLiteral("document information"));
    }
    const bool isPrinted = isPrintedPage(file);
    if (file.created.isValid() && !isPrinted) {
        article.published = file.created;
        article.fieldSources.insert(QStringLiteral("published"), QStringLiteral("document information"));
    }
    if (file.modified.isValid() && file.modified != file.created && !isPrinted) {
        article.modified = file.modified;
        article.fieldSources.insert(QStringLiteral("modified"), QStringLiteral("document information"));
    }
    markRepeats(article.blocks);
    Reading reading;
    reading.sourceText = sourceTextOf(lines);
    if (hasDirectionOverride(reading.sourceText)) {
        reading.remarks += Sentence::tr("The document holds characters that reverse the direction of writing; they were left out.");
    }
    if (file.isCutShort) {
        reading.remarks += Sentence::tr("This PDF file is long: it has %1 pages, and only the first %2 were read.")
                               .arg(file.pageCount)
                               .arg(file.pages.size());
    }
    if (file.isUndrawn) {
        reading.remarks +=
            Sentence::tr("Bullets that this PDF file draws could not all be looked for: items of its lists may read as paragraphs.");
    }
    Capture evidence = capture;
    if (isPrinted && (capture.timeSource == TimeSource::Unknown || capture.timeSource == TimeSource::FileModified)) {
        recordTime(evidence, file.created);
    }
    reading.revisions.append({.capture = std::move(evidence), .article = std::move(article)});
    return reading;
}

Result<Reading> readPdf(const RawDocument &document, const ReadLimits &limits, const CancelCheck &cancel)
{
    Result<PdfPages> file = extractPdf(document.bytes, cancel);
    if (file) {
        insertDrawnBullets(*file, document.bytes);
    }
    return file ? readPdfPages(*file, document.capture, limits) : std::unexpected(file.error());
}

} // namespace recension
