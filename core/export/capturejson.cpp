// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/capturejson.h"

#include "core/export/evidence.h"

namespace recension {

QJsonObject captureJson(const Capture &capture)
{
    const QDateTime &captured = capture.capturedAt;
    QJsonObject json{{QStringLiteral("source"), sourceAddress(capture)},
                     {QStringLiteral("capturedAt"), captured.isValid() ? QJsonValue(captured.toUTC().toString(Qt::ISODate)) : QJsonValue()},
                     {QStringLiteral("timeSource"), nameIn(timeSourceNames, capture.timeSource)}};
    if (const QString file = fileAround(capture); !file.isEmpty()) {
        json.insert(QStringLiteral("file"), file);
    }
    if (!capture.sha256.isEmpty()) {
        json.insert(QStringLiteral("size"), capture.size);
        json.insert(QStringLiteral("sha256"), QString::fromLatin1(capture.sha256));
    }
    if (capture.contained) {
        json.insert(QStringLiteral("page"), asJson(*capture.contained));
    }
    return json;
}

} // namespace recension
