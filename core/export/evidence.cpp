// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/evidence.h"

#include "core/export/wording.h"

#include <QCoreApplication>

namespace recension {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(recension)
};

} // namespace

QList<EvidenceLine> evidenceLines(const Revision &revision)
{
    const Capture &capture = revision.capture;
    QList<EvidenceLine> lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            lines.append({.label = label, .value = value});
        }
    };
    add(Wording::tr("Source"), sourceAddress(capture));
    if (capture.requestedUrl.isValid() && capture.finalUrl.isValid() && capture.requestedUrl != capture.finalUrl) {
        add(Wording::tr("Asked for"), capture.requestedUrl.toDisplayString(QUrl::RemoveUserInfo));
    }
    add(Wording::tr("Published"), exactTime(revision.article.published));
    add(Wording::tr("First seen"), exactTime(revision.firstSeen));
    add(Wording::tr("Captured"), evidenceOf(capture));
    if (!capture.sha256.isEmpty()) {
        add(Wording::tr("SHA-256"), QString::fromLatin1(capture.sha256));
        add(Wording::tr("Size"), Wording::tr("%1 bytes").arg(capture.size));
    }
    add(Wording::tr("Read by"), revision.article.extractor);
    return lines;
}

QString madeBy(const QString &programVersion, const QDateTime &madeAt)
{
    const QString program = Wording::tr("Made by Recension %1").arg(programVersion).trimmed();
    return madeAt.isValid() ? Wording::tr("%1, %2").arg(program, exactTime(madeAt)) : program;
}

} // namespace recension
