// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QStringView>

#include <concepts>

namespace recension {

/// Writes compact JSON (RFC 8259, UTF-8) as it goes. QJsonDocument wants the whole document as a tree first, which for a
/// long comparison takes several times its size and more time than comparing. The caller closes what it opens.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { m_json += '}'; }
    void beginArray() { open('['); }
    void endArray() { m_json += ']'; }

    /// The name of the member whose value comes next: plain ASCII.
    void name(QByteArrayView name);

    void value(QStringView text);
    void value(double number);
    void value(std::integral auto number) { next() += QByteArray::number(qint64(number)); }
    void null() { next() += "null"; }

    /// The members of an object that is at hand as a tree, into the one that is open.
    void members(const QJsonObject &object);

    template<typename T>
    void member(QByteArrayView name, const T &value)
    {
        this->name(name);
        this->value(value);
    }

    [[nodiscard]] QByteArray json() && { return std::move(m_json); }

private:
    void open(char bracket) { next() += bracket; }
    QByteArray &next();
    void append(QStringView text);
    void appendUtf8(QStringView text);

    QByteArray m_json;
};

} // namespace recension
