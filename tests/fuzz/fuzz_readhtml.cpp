// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readhtml.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace recension;

/// Any bytes are read or refused; what is read keeps the promises of Block and Mark.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    RawDocument document;
    document.bytes = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<HtmlReading> reading = readHtml(document, {}, {});
    if (!reading) {
        return 0;
    }
    for (const Block &block : reading->article.blocks) {
        if (block.text.isEmpty()) {
            std::abort();
        }
        for (const Mark &mark : block.marks) {
            if (mark.start < 0 || mark.length <= 0 || mark.start + mark.length > block.text.size()) {
                std::abort();
            }
        }
    }
    return 0;
}
