// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/elementhints.h"
#include "core/reading/pageweights.h"

namespace recension {

/// Per node: whether it, or an element around it, is furniture of the page by what its markup says it is for. A label
/// on an element that holds a good share of the prose isn't believed.
[[nodiscard]] std::vector<bool> findFurniture(const HtmlDocument &page, const std::vector<Hints> &hints, const PageWeights &weights);

} // namespace recension
