// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/messagehead.h"

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype mostFields = 500;
constexpr qsizetype mostBytes = 256 * 1024;

} // namespace

QByteArray MessageHead::value(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const HttpHeader &header) { return header.name == name; });
    return found == headers.end() ? QByteArray() : found->value;
}

MessageHead readMessageHead(QByteArrayView message, FirstLine firstLine)
{
    MessageHead head;
    qsizetype at = 0;
    bool first = firstLine == FirstLine::Present;
    const qsizetype bound = std::min(message.size(), mostBytes);
    while (at < bound) {
        qsizetype end = message.indexOf('\n', at);
        end = end < 0 ? message.size() : end;
        QByteArrayView line = message.sliced(at, end - at);
        at = std::min(end + 1, message.size());
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (first) {
            head.firstLine = line.toByteArray();
            first = false;
        } else if (line.isEmpty()) {
            break;
        } else if ((line.front() == ' ' || line.front() == '\t') && !head.headers.isEmpty()) {
            head.headers.back().value += ' ' + line.trimmed().toByteArray();
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0 && head.headers.size() < mostFields) {
            head.headers.append({line.first(colon).trimmed().toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
        }
    }
    head.bodyStart = at;
    return head;
}

QByteArray headerParameter(const QByteArray &value, QByteArrayView name)
{
    qsizetype at = value.indexOf(';');
    while (at >= 0 && at < value.size()) {
        const qsizetype equals = value.indexOf('=', at);
        if (equals < 0) {
            break;
        }
        const QByteArray key = value.mid(at + 1, equals - at - 1).trimmed().toLower();
        qsizetype start = equals + 1;
        while (start < value.size() && value.at(start) == ' ') {
            ++start;
        }
        const bool quoted = start < value.size() && value.at(start) == '"';
        start += quoted ? 1 : 0;
        qsizetype end = value.indexOf(quoted ? '"' : ';', start);
        end = end < 0 ? value.size() : end;
        if (key == name) {
            return value.mid(start, end - start).trimmed();
        }
        at = value.indexOf(';', end);
    }
    return {};
}

QDateTime messageTime(const QByteArray &value)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(value).trimmed(), Qt::RFC2822Date);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace recension
