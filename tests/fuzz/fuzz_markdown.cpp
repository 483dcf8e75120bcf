// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown. Seeds: resources/samples/*.md.
#include "tests/fuzz/readings.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return recension::fuzz::read(data, size, QStringLiteral("/saved/article.md"));
}
