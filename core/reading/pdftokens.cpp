// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdftokens.h"

#include <algorithm>
#include <array>

namespace recension {

namespace {

enum class Class : unsigned char { Regular, Space, Delimiter };

constexpr std::array<Class, 256> classes = [] {
    std::array<Class, 256> all{};
    for (const unsigned char letter : {'\0', '\t', '\n', '\f', '\r', ' '}) {
        all[letter] = Class::Space;
    }
    for (const unsigned char letter : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'}) {
        all[letter] = Class::Delimiter;
    }
    return all;
}();

Class classOf(char letter)
{
    return classes[static_cast<unsigned char>(letter)];
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

} // namespace

PdfTokens::Kind PdfTokens::found(Kind kind, qsizetype end)
{
    m_at = std::min(end, m_bytes.size());
    m_kind = kind;
    return kind;
}

void PdfTokens::skipSpace()
{
    while (m_at < m_bytes.size()) {
        if (m_bytes[m_at] == '%') {
            while (m_at < m_bytes.size() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r') {
                ++m_at;
            }
        } else if (classOf(m_bytes[m_at]) != Class::Space) {
            return;
        } else {
            ++m_at;
        }
    }
}

void PdfTokens::skipString()
{
    qsizetype depth = 0;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char letter = m_bytes[m_at];
        if (letter == '\\') {
            ++m_at;
        } else if (letter == '(') {
            ++depth;
        } else if (letter == ')' && --depth == 0) {
            ++m_at;
            return;
        }
    }
}

PdfTokens::Kind PdfTokens::takeNumber()
{
    constexpr double most = 1e9;
    qsizetype place = m_begin + (at(m_begin) == '+' || at(m_begin) == '-');
    double value = 0;
    double share = 1;
    bool isFraction = false;
    bool hasDigit = false;
    for (; isDigit(at(place)) || (at(place) == '.' && !isFraction); ++place) {
        if (at(place) == '.') {
            isFraction = true;
        } else if (isFraction) {
            share /= 10;
            value += share * (at(place) - '0');
            hasDigit = true;
        } else {
            value = std::min(value * 10 + (at(place) - '0'), most);
            hasDigit = true;
        }
    }
    if (!hasDigit || (place < m_bytes.size() && classOf(at(place)) == Class::Regular)) {
        return Kind::Word;
    }
    m_number = at(m_begin) == '-' ? -value : value;
    m_at = place;
    return Kind::Number;
}

PdfTokens::Kind PdfTokens::next()
{
    skipSpace();
    m_begin = m_at;
    if (m_at >= m_bytes.size()) {
        return found(Kind::End, m_bytes.size());
    }
    const char first = m_bytes[m_at];
    if (isDigit(first) || first == '-' || first == '+' || first == '.') {
        if (takeNumber() == Kind::Number) {
            return found(Kind::Number, m_at);
        }
    }
    switch (first) {
    case '(':
        skipString();
        return found(Kind::String, m_at);
    case '[':
        return found(Kind::Open, m_at + 1);
    case ']':
        return found(Kind::Close, m_at + 1);
    case '<': {
        if (at(m_at + 1) == '<') {
            return found(Kind::Open, m_at + 2);
        }
        const qsizetype end = m_bytes.indexOf('>', m_at);
        return found(Kind::String, end < 0 ? m_bytes.size() : end + 1);
    }
    case '>':
        return at(m_at + 1) == '>' ? found(Kind::Close, m_at + 2) : found(Kind::Word, m_at + 1);
    case ')':
    case '{':
    case '}':
        return found(Kind::Word, m_at + 1);
    default:
        break;
    }
    ++m_at;
    while (m_at < m_bytes.size() && classOf(m_bytes[m_at]) == Class::Regular) {
        ++m_at;
    }
    return found(first == '/' ? Kind::Name : Kind::Word, m_at);
}

void PdfTokens::skipValue()
{
    if (m_kind == Kind::Open) {
        for (qsizetype depth = 1; depth > 0 && next() != Kind::End;) {
            depth += m_kind == Kind::Open ? 1 : m_kind == Kind::Close ? -1 : 0;
        }
    } else if (m_kind == Kind::Number) {
        PdfTokens ahead = *this;
        if (ahead.next() == Kind::Number && ahead.next() == Kind::Word && ahead.isWord("R")) {
            m_at = ahead.m_at;
        }
    }
}

} // namespace recension
