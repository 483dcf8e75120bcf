// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pageweights.h"

namespace recension {

/// Marks as furniture the boxes that say what they are whatever their elements are called: those that begin with "About the
/// author" or "4 comments", and those that ask for consent in the standard's words ("We and our 812 partners store …", IAB
/// Transparency and Consent Framework, appendix A). A box that holds the headline is none. `furniture` has an entry per node.
void dropNamedBoxes(const HtmlDocument &document, const std::vector<Passage> &passages, NodeIndex headline, std::vector<bool> &furniture);

} // namespace recension
