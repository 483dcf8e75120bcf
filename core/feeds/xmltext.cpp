// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/xmltext.h"

#include <QLocale>

namespace recension {

QString xmlText(const QString &text)
{
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        if (letter.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            allowed += letter;
            allowed += text.at(++at);
        } else if (!letter.isSurrogate() && letter != QChar(0xFFFE) && letter != QChar(0xFFFF)
                   && (letter >= u' ' || letter == u'\t' || letter == u'\n' || letter == u'\r')) {
            allowed += letter;
        }
    }
    return allowed;
}

QString rfc822Time(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) + QStringLiteral(" GMT");
}

} // namespace recension
