// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/argument.h"

#include <QStringDecoder>

namespace recension {

namespace {

constexpr char16_t escapeBase = 0xdc00;

/// A byte that decodeArgument() escaped: a low surrogate without the high one that belongs before it.
bool isEscapedByte(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    const bool isInRange = unit.unicode() >= escapeBase + 0x80 && unit.unicode() <= escapeBase + 0xff;
    return isInRange && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

/// The length of the well-formed UTF-8 sequence at `at` (Unicode, table 3-7), or 0.
qsizetype sequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes.at(at));
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || at + length > bytes.size()) {
        return 0;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes).sliced(at, length));
    return decoder.hasError() || text.isEmpty() ? 0 : length;
}

} // namespace

QString decodeArgument(const QByteArray &bytes)
{
    QString argument;
    for (qsizetype at = 0; at < bytes.size();) {
        if (const qsizetype length = sequenceLength(bytes, at); length > 0) {
            argument += QString::fromUtf8(QByteArrayView(bytes).sliced(at, length));
            at += length;
        } else {
            argument += QChar(static_cast<char16_t>(escapeBase + static_cast<unsigned char>(bytes.at(at))));
            ++at;
        }
    }
    return argument;
}

QByteArray encodeArgument(const QString &argument)
{
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype at = 0; at < argument.size(); ++at) {
        if (isEscapedByte(argument, at)) {
            bytes += QStringView(argument).sliced(from, at - from).toUtf8();
            bytes += static_cast<char>(argument.at(at).unicode() - escapeBase);
            from = at + 1;
        }
    }
    return bytes + QStringView(argument).sliced(from).toUtf8();
}

bool isPlainText(const QString &argument)
{
    for (qsizetype at = 0; at < argument.size(); ++at) {
        if (isEscapedByte(argument, at)) {
            return false;
        }
    }
    return true;
}

QString shownArgument(const QString &argument)
{
    QString shown = argument;
    for (qsizetype at = 0; at < argument.size(); ++at) {
        if (isEscapedByte(argument, at)) {
            shown[at] = QChar(QChar::ReplacementCharacter);
        }
    }
    return shown;
}

} // namespace recension
