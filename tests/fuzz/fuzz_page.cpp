// SPDX-License-Identifier: GPL-3.0-or-later
// Web pages, the Wayback Machine's, and tables of two revisions. Seeds: resources/samples/*.html.
#include "tests/fuzz/readings.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return recension::fuzz::read(data, size, QStringLiteral("/saved/page.html"));
}
