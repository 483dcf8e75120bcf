// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/charset.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace recension;

/// Any bytes decode to some text in a named encoding. The first byte chooses the syntax.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const DecodedText text = decodeText(bytes, {}, data[0] % 2 == 0 ? DocumentSyntax::Html : DocumentSyntax::Plain);
    if (text.encoding.isEmpty()) {
        std::abort();
    }
    return 0;
}
