// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace recension {

/// The memory of one parse. A parser takes hundreds of thousands of small blocks, gives few of them back, and all of them
/// live as long as its tree: they are cut from large pieces, given back to be cut again, and go together with this object.
class ParseMemory
{
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
    static constexpr bool isWatched = true; ///< by AddressSanitizer, which knows the system's blocks alone
#else
    static constexpr bool isWatched = false;
#endif

public:
    ParseMemory() = default;
    ParseMemory(const ParseMemory &) = delete;
    ParseMemory &operator=(const ParseMemory &) = delete;
    ~ParseMemory();

    /// A block aligned like those of malloc, or null where there is no memory. Never empty.
    [[nodiscard]] void *allocate(std::size_t size);
    /// Takes back a block of `allocate`, or null.
    void release(void *block);

private:
    static constexpr std::size_t step = 16;
    static constexpr std::size_t largestSmall = isWatched ? 0 : 512; ///< larger blocks are the system's

    struct Free {
        Free *next;
    };

    std::array<Free *, largestSmall / step + 1> m_free{}; ///< by size in steps
    std::vector<std::unique_ptr<std::byte[]>> m_pieces;
    std::vector<void *> m_large;
    std::byte *m_next = nullptr;
    std::byte *m_end = nullptr;
};

} // namespace recension
