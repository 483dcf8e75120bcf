// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/normalize.h"
#include "core/reading/readdocument.h"

#include <cstdlib>

namespace recension::fuzz {

/// Small enough that a hang shows as one.
inline const ReadLimits limits{.bytes = 4 * 1024 * 1024, .blocks = 20'000};

/// What is true of every reading: revisions, blocks with text in its normal form, marks inside their text.
inline void check(const Result<Reading> &reading)
{
    if (!reading) {
        if (reading.error().message.isEmpty()) {
            std::abort();
        }
        return;
    }
    if (reading->revisions.isEmpty()) {
        std::abort();
    }
    for (const Revision &revision : reading->revisions) {
        for (const Block &block : revision.article.blocks) {
            const bool isNormal =
                block.kind == BlockKind::Code ? normalizedCode(block.text) == block.text : normalizedText(block.text) == block.text;
            if (block.text.isEmpty() || !isNormal) {
                std::abort();
            }
            for (const Mark &mark : block.marks) {
                if (mark.start < 0 || mark.length <= 0 || mark.start + mark.length > block.text.size()) {
                    std::abort();
                }
            }
        }
    }
}

inline int read(const uint8_t *data, size_t size, const QString &fileName)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(readDocument({.bytes = bytes, .capture = {.filePath = fileName}}, limits));
    return 0;
}

} // namespace recension::fuzz
