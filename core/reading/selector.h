// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmldocument.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace recension {

/// Names elements of a page by a part of the Selectors language (W3C Selectors Level 3): tag, #id and .class together
/// ("p.note"), "*", and such compounds with a space (inside) or ">" (directly inside) between them.
class Selector
{
public:
    /// Nothing where the text is no such selector.
    [[nodiscard]] static std::optional<Selector> parse(QStringView text);

    /// An entry per node: whether it is an element that matches, or stands inside one.
    [[nodiscard]] std::vector<bool> covered(const HtmlDocument &page) const;

private:
    struct Compound {
        QByteArray tag; ///< empty: any
        QByteArray id;
        QList<QByteArray> classes;
        bool isDirect = false; ///< the element of the compound before is its parent
    };
    [[nodiscard]] static bool matches(const HtmlDocument &page, NodeIndex element, const Compound &compound);

    QList<Compound> m_compounds; ///< as written, from the outside in
};

/// A short selector that matches the element: by its own id and classes, else by those of the nearest element around it that
/// has any. Names that look made by a machine are passed over, since they change with every design.
[[nodiscard]] QString selectorOf(const HtmlDocument &page, NodeIndex element);

} // namespace recension
