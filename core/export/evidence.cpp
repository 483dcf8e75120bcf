// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/evidence.h"

#include "core/base/sentence.h"
#include "core/export/wording.h"

namespace recension {

namespace {

QString sizeInBytes(qint64 size)
{
    return Sentence::tr("%1 bytes").arg(size);
}

QString partInWords(PagePart part)
{
    switch (part) {
    case PagePart::ResponseBody:
        return Sentence::tr("the body of the HTTP response, its transfer and content codings undone");
    case PagePart::ResourceBlock:
        return Sentence::tr("the block of the resource record");
    case PagePart::MessagePart:
        return Sentence::tr("the body of the message's part, its transfer encoding undone");
    case PagePart::MainResource:
        return Sentence::tr("WebResourceData of the main resource");
    case PagePart::UnpackedFile:
        return Sentence::tr("what is packed in the file");
    case PagePart::ZipEntry:
        break;
    }
    return Sentence::tr("an entry of the ZIP archive, unpacked");
}

QString digestInWords(const DeclaredDigest &digest)
{
    const bool isOfBlock = digest.of == DeclaredDigest::Of::Block;
    const QString declared = QString::fromLatin1(digest.text);
    switch (digest.check) {
    case DeclaredDigest::Check::Same:
        return isOfBlock ? Sentence::tr("%1, of the record's block: computed anew and found the same").arg(declared)
                         : Sentence::tr("%1, of the record's payload: computed anew and found the same").arg(declared);
    case DeclaredDigest::Check::Different:
        return isOfBlock ? Sentence::tr("%1, of the record's block: DOES NOT MATCH the bytes that are there").arg(declared)
                         : Sentence::tr("%1, of the record's payload: DOES NOT MATCH the bytes that are there").arg(declared);
    case DeclaredDigest::Check::NotMade:
        break;
    }
    return isOfBlock ? Sentence::tr("%1, of the record's block: could not be checked").arg(declared)
                     : Sentence::tr("%1, of the record's payload: could not be checked").arg(declared);
}

QList<EvidenceLine> linesOf(const ContainedPage &page)
{
    QList<EvidenceLine> lines{{Sentence::tr("SHA-256 of the page"), QString::fromLatin1(page.sha256)},
                              {Sentence::tr("Size of the page"), sizeInBytes(page.size)},
                              {Sentence::tr("The page is"),
                               page.isWhole
                                   ? partInWords(page.part)
                                   : Sentence::tr("%1; it was cut off, and this is what there is of it").arg(partInWords(page.part))}};
    if (!page.place.isEmpty()) {
        const bool isRecord = page.part == PagePart::ResponseBody || page.part == PagePart::ResourceBlock;
        const QString place = QString::fromLatin1(page.place);
        lines.append({isRecord ? Sentence::tr("Record") : Sentence::tr("Entry"),
                      page.isRepeat ? Sentence::tr("%1, which the archive says the page was the same as").arg(place) : place});
    }
    for (const DeclaredDigest &digest : page.declared) {
        lines.append({Sentence::tr("Declared digest"), digestInWords(digest)});
    }
    return lines;
}

} // namespace

QString fileAround(const Capture &capture)
{
    const QString file = sourceAddress({.filePath = capture.filePath});
    return file == sourceAddress(capture) ? QString() : file;
}

QString redirectsInWords(const Capture &capture)
{
    QStringList steps;
    for (const Redirect &redirect : capture.redirects) {
        steps.append(
            Sentence::tr("HTTP %1 from %2 (%3)")
                .arg(QString::number(redirect.httpStatus), redirect.from.toDisplayString(QUrl::RemoveUserInfo), exactTime(redirect.at)));
    }
    return steps.join(Sentence::tr(", ", "between the parts of a summary"));
}

QList<EvidenceLine> fingerprintLines(const Capture &capture)
{
    QList<EvidenceLine> lines = capture.contained ? linesOf(*capture.contained) : QList<EvidenceLine>();
    if (!capture.sha256.isEmpty()) {
        const bool isOfFile = capture.contained || !fileAround(capture).isEmpty();
        lines.append({isOfFile ? Sentence::tr("SHA-256 of the file") : Sentence::tr("SHA-256"), QString::fromLatin1(capture.sha256)});
        lines.append({isOfFile ? Sentence::tr("Size of the file") : Sentence::tr("Size"), sizeInBytes(capture.size)});
    }
    return lines;
}

QList<EvidenceLine> evidenceLines(const Revision &revision)
{
    const Capture &capture = revision.capture;
    QList<EvidenceLine> lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            lines.append({.label = label, .value = value});
        }
    };
    add(Sentence::tr("Source"), sourceAddress(capture));
    add(Sentence::tr("File"), fileAround(capture));
    const QUrl &original = revision.article.canonicalUrl;
    if (original.isValid() && original != capture.finalUrl) {
        add(Sentence::tr("Original"), original.toDisplayString(QUrl::RemoveUserInfo));
    }
    if (capture.requestedUrl.isValid() && capture.finalUrl.isValid() && capture.requestedUrl != capture.finalUrl) {
        add(Sentence::tr("Asked for"), capture.requestedUrl.toDisplayString(QUrl::RemoveUserInfo));
    }
    add(Sentence::tr("Redirects"), redirectsInWords(capture));
    add(Sentence::tr("Published"), exactTime(revision.article.published));
    add(Sentence::tr("Modified"), exactTime(revision.article.modified));
    add(Sentence::tr("First seen"), exactTime(revision.firstSeen));
    add(Sentence::tr("Captured"), evidenceOf(capture));
    lines += fingerprintLines(capture);
    add(Sentence::tr("Read by"), revision.article.extractor);
    return lines;
}

QString madeBy(const QString &programVersion, const QDateTime &madeAt)
{
    const QString program = Sentence::tr("Made by Recension %1").arg(programVersion).trimmed();
    return madeAt.isValid() ? Sentence::tr("%1, %2").arg(program, exactTime(madeAt)) : program;
}

} // namespace recension
