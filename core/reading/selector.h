// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/selectorsyntax.h"
#include "core/reading/htmldocument.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace recension {

/// Names elements of a page, as parseSelector() reads it.
class Selector
{
public:
    /// Nothing where the text is no such selector.
    [[nodiscard]] static std::optional<Selector> parse(QStringView text);

    /// An entry per node: whether it is an element that matches, or stands inside one.
    [[nodiscard]] std::vector<bool> covered(const HtmlDocument &page) const;

private:
    [[nodiscard]] static bool matches(const HtmlDocument &page, NodeIndex element, const SelectorPart &part);

    QList<SelectorPart> m_parts; ///< as written, from the outside in
};

/// A short selector that matches the element: by its own id and classes, else by those of the nearest element around it that
/// has any. Names that look made by a machine are passed over, since they change with every design.
[[nodiscard]] QString selectorOf(const HtmlDocument &page, NodeIndex element);

} // namespace recension
