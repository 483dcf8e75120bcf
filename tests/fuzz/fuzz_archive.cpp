// SPDX-License-Identifier: GPL-3.0-or-later
// MHTML, WARC, WACZ, property lists, gzip and Zstandard: told apart by their content. Seeds: tests/data/archives.
#include "tests/fuzz/readings.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return recension::fuzz::read(data, size, QStringLiteral("/saved/archive"));
}
