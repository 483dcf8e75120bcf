// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files, read in this process and not in one of their own, and the words such a process may have written, for which the
// first byte stands: anything but '%'. Seeds: tests/data/pdf.
#include "core/reading/pdfbullets.h"
#include "core/reading/pdfwords/printwords.h"
#include "core/reading/readpdf.h"
#include "tests/fuzz/readings.h"

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace recension;
    QByteArray printed(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (printed.startsWith('%')) {
        char *text = nullptr;
        size_t length = 0;
        std::FILE *output = open_memstream(&text, &length);
        if (!output || !pdfwords::printWords(printed.constData(), size, output)) {
            std::abort();
        }
        std::fclose(output);
        printed = QByteArray(text, static_cast<qsizetype>(length));
        std::free(text);
    } else if (!printed.isEmpty()) {
        printed.remove(0, 1);
    }
    if (Result<PdfPages> pages = parsePdfWords(printed)) {
        insertDrawnBullets(*pages, QByteArrayView(data, static_cast<qsizetype>(size)));
        fuzz::check(readPdfPages(*pages, {}, fuzz::limits));
    }
    return 0;
}
