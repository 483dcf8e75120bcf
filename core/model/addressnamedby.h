// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

namespace recension {

/// Who named an address: only where it was the reader may it lie in a private network (see core/fetch/fetch.h).
enum class AddressNamedBy {
    Reader, ///< who typed it, or whose feed on the same host names it
    Document, ///< a feed, a list of feeds, a saved page
};

/// What libraries and files of ours call them.
inline constexpr Names<AddressNamedBy, 2> addressNamedByNames{{{AddressNamedBy::Reader, "reader"}, {AddressNamedBy::Document, "document"}}};

} // namespace recension
