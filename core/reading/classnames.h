// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmldocument.h"

#include <algorithm>

namespace recension {

/// Hands each of an element's classes, in their order, to a test until one passes; whether one did.
template<typename Test>
bool anyClass(const HtmlDocument &page, NodeIndex element, Test &&test)
{
    constexpr auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; };
    const QByteArrayView names = page.attribute(element, "class");
    for (auto begin = names.begin(); begin != names.end();) {
        begin = std::find_if_not(begin, names.end(), isSpace);
        const auto end = std::find_if(begin, names.end(), isSpace);
        if (begin != end && test(QByteArrayView(begin, end))) {
            return true;
        }
        begin = end;
    }
    return false;
}

} // namespace recension
