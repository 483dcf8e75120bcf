// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text, and behind a head that is always there the rows of a flattened comparison page. Seeds: resources/samples/*.txt.
#include "tests/fuzz/readings.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray head("This article is from the source 'x' and was first published or seen on .\nVersion 0 Version 1\n");
    const QByteArray page = head + QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    recension::fuzz::read(reinterpret_cast<const uint8_t *>(page.constData()), static_cast<size_t>(page.size()),
                          QStringLiteral("/saved/page.txt"));
    return recension::fuzz::read(data, size, QStringLiteral("/saved/article.txt"));
}
