// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace recension {

/// What reading the captures of one archive or folder may cost together, so that time and memory have a bound whatever the pages
/// are like: counted as bytes, those that are unpacked, and for what else reading takes those of a page with as much in it.
class ReadingBudget
{
public:
    [[nodiscard]] qint64 left() const { return m_left; }
    [[nodiscard]] bool isSpent() const { return m_left <= 0; }

    void spend(qint64 bytes) { m_left -= bytes; }

    void spendOn(const Reading &reading)
    {
        for (const Revision &revision : reading.revisions) {
            for (const Block &block : revision.article.blocks) {
                m_left -= costOfBlock + costOfLetter * block.text.size();
            }
        }
    }

    /// For a document of so many bytes that was looked through in vain.
    void spendOnUnreadable(qint64 bytes) { m_left -= costOfUnreadable * bytes; }

private:
    static constexpr qint64 costOfLetter = 8;
    static constexpr qint64 costOfBlock = 800;
    static constexpr qint64 costOfUnreadable = 3; // times its bytes, besides these

    qint64 m_left = 256 * 1024 * 1024;
};

} // namespace recension
