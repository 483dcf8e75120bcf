// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/selectorsyntax.h"

#include <algorithm>
#include <utility>

namespace recension {

namespace {

constexpr qsizetype longestSelector = 1000;
constexpr qsizetype mostParts = 32;
constexpr qsizetype longestEscape = 6; ///< hexadecimal digits

bool isHexDigit(QChar unit)
{
    return (unit >= u'0' && unit <= u'9') || (unit.toLower() >= u'a' && unit.toLower() <= u'f');
}

/// Cuts what stands behind a '\' off the text.
QString takeEscaped(QStringView &text)
{
    const QStringView longest = text.first(std::min(text.size(), longestEscape));
    const qsizetype digits = std::ranges::find_if_not(longest, isHexDigit) - longest.begin();
    if (text.isEmpty()) {
        return QString(QChar::ReplacementCharacter);
    }
    if (digits == 0) {
        const qsizetype units = text.front().isHighSurrogate() && text.size() > 1 ? 2 : 1;
        const QString escaped = text.first(units).toString();
        text = text.sliced(units);
        return escaped;
    }
    const char32_t letter = text.first(digits).toUInt(nullptr, 16);
    text = text.sliced(digits);
    if (!text.isEmpty() && text.front().isSpace()) {
        text = text.sliced(1); // which only ends the digits
    }
    const bool isLetter = letter > 0 && letter <= QChar::LastValidCodePoint && !QChar::isSurrogate(letter);
    return isLetter ? QString::fromUcs4(&letter, 1) : QString(QChar::ReplacementCharacter);
}

/// Cuts the name at the front off the text.
QByteArray takeName(QStringView &text)
{
    QString name;
    while (!text.isEmpty() && (isNameUnit(text.front()) || text.front() == u'\\')) {
        const QChar unit = text.front();
        text = text.sliced(1);
        name += unit == u'\\' ? takeEscaped(text) : QString(unit);
    }
    return name.toUtf8();
}

/// Cuts one compound off the text; nothing where none stands there.
std::optional<SelectorPart> takePart(QStringView &text)
{
    SelectorPart part;
    const qsizetype before = text.size();
    if (text.front() == u'*') {
        text = text.sliced(1);
    } else {
        part.tag = takeName(text).toLower();
    }
    while (!text.isEmpty() && (text.front() == u'.' || text.front() == u'#')) {
        const bool isClass = text.front() == u'.';
        text = text.sliced(1);
        const QByteArray name = takeName(text);
        if (name.isEmpty()) {
            return {};
        }
        if (isClass) {
            part.classes += name;
        } else {
            part.id = name;
        }
    }
    const bool ends = text.isEmpty() || text.front().isSpace() || text.front() == u'>';
    return text.size() < before && ends ? std::optional(part) : std::nullopt;
}

} // namespace

bool isNameUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'-' || unit == u'_' || (unit.unicode() >= 0x80 && !unit.isSpace());
}

std::optional<QList<SelectorPart>> parseSelector(QStringView text)
{
    if (text.size() > longestSelector) {
        return {};
    }
    QList<SelectorPart> parts;
    bool isDirect = false;
    for (text = text.trimmed(); !text.isEmpty(); text = text.trimmed()) {
        if (text.front() == u'>') {
            if (isDirect || parts.isEmpty()) {
                return {};
            }
            isDirect = true;
            text = text.sliced(1);
            continue;
        }
        auto part = takePart(text);
        if (!part || parts.size() >= mostParts) {
            return {};
        }
        part->isDirect = std::exchange(isDirect, false);
        parts += *part;
    }
    return parts.isEmpty() || isDirect ? std::nullopt : std::optional(parts);
}

} // namespace recension
