// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/evidence.h"

#include "core/base/sentence.h"
#include "core/export/wording.h"

namespace recension {

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
    const bool isInFile = !fileAround(capture).isEmpty();
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
    if (!capture.sha256.isEmpty()) {
        // An archive's versions share the fingerprint of the file they came in.
        add(isInFile ? Sentence::tr("SHA-256 of the file") : Sentence::tr("SHA-256"), QString::fromLatin1(capture.sha256));
        add(isInFile ? Sentence::tr("Size of the file") : Sentence::tr("Size"), Sentence::tr("%1 bytes").arg(capture.size));
    }
    add(Sentence::tr("Read by"), revision.article.extractor);
    return lines;
}

QString madeBy(const QString &programVersion, const QDateTime &madeAt)
{
    const QString program = Sentence::tr("Made by Recension %1").arg(programVersion).trimmed();
    return madeAt.isValid() ? Sentence::tr("%1, %2").arg(program, exactTime(madeAt)) : program;
}

} // namespace recension
