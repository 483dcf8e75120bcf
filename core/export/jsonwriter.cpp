// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/jsonwriter.h"

#include "core/base/firstwhere.h"

#include <QJsonDocument>
#include <QLocale>
#include <QStringEncoder>

namespace recension {

namespace {

qsizetype firstToEscape(QStringView text)
{
    return firstWhere(text, 0, [](char16_t c) { return (c < u' ') | (c == u'"') | (c == u'\\'); });
}

QByteArray escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\n':
        return "\\n";
    case u'\t':
        return "\\t";
    default:
        return "\\u00" + QByteArray(1, c.toLatin1()).toHex();
    }
}

} // namespace

void JsonWriter::name(QByteArrayView name)
{
    next() += '"';
    m_json.append(name);
    m_json += "\":";
}

void JsonWriter::value(QStringView text)
{
    next();
    append(text);
}

void JsonWriter::value(double number)
{
    next() += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonWriter::members(const QJsonObject &object)
{
    const QByteArray whole = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!object.isEmpty()) {
        next() += QByteArrayView(whole).sliced(1, whole.size() - 2);
    }
}

/// The place of the next name or value, after the comma that it needs.
QByteArray &JsonWriter::next()
{
    const char before = m_json.isEmpty() ? '[' : m_json.back();
    if (before != '[' && before != '{' && before != ':') {
        m_json += ',';
    }
    return m_json;
}

void JsonWriter::append(QStringView text)
{
    m_json += '"';
    while (!text.isEmpty()) {
        const qsizetype plain = firstToEscape(text);
        appendUtf8(text.first(plain));
        text = text.sliced(plain);
        if (!text.isEmpty()) {
            m_json += escaped(text.front());
            text = text.sliced(1);
        }
    }
    m_json += '"';
}

void JsonWriter::appendUtf8(QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    const qsizetype length = m_json.size();
    m_json.resize(length + encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(m_json.data() + length, text);
    m_json.truncate(end - m_json.constData());
}

} // namespace recension
