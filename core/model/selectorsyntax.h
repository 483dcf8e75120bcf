// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <optional>

namespace recension {

/// What one element has to be: "p.note", "div#body", "*". UTF-8.
struct SelectorPart {
    QByteArray tag; ///< in small letters; empty: any
    QByteArray id;
    QList<QByteArray> classes;
    bool isDirect = false; ///< the element of the part before is its parent

    bool operator==(const SelectorPart &) const = default;
};

/// Whether the unit may stand in a selector's names as it is; others need '\' before them.
[[nodiscard]] bool isNameUnit(QChar unit);

/// Reads a part of the Selectors language (W3C Selectors Level 3): tag, #id and .class together, "*", and such compounds with
/// a space (inside) or ">" (directly inside) between them, from the outside in; names with the escapes of CSS ("md\:grid",
/// "\35 box"). Nothing where the text is no such selector, is longer than 1,000 UTF-16 units or has more than 32 parts.
[[nodiscard]] std::optional<QList<SelectorPart>> parseSelector(QStringView text);

} // namespace recension
