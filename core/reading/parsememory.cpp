// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/parsememory.h"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace recension {

namespace {

/// Stands before every block.
struct alignas(16) Head {
    std::size_t steps; ///< of a small block; 0 of a large one
    std::size_t place; ///< of a large block among those of its kind
};

constexpr std::size_t pieceSize = 256 * 1024;

} // namespace

ParseMemory::~ParseMemory()
{
    std::ranges::for_each(m_large, std::free);
}

void *ParseMemory::allocate(std::size_t size)
{
    if (size > largestSmall) {
        auto *head = static_cast<Head *>(std::malloc(sizeof(Head) + size));
        if (head == nullptr) {
            return nullptr;
        }
        *head = {0, m_large.size()};
        m_large.push_back(head);
        return head + 1;
    }
    const std::size_t steps = std::max<std::size_t>(1, (size + step - 1) / step);
    if (Free *block = m_free[steps]) {
        m_free[steps] = block->next;
        return block;
    }
    const std::size_t whole = sizeof(Head) + steps * step;
    if (static_cast<std::size_t>(m_end - m_next) < whole) {
        m_pieces.emplace_back(new (std::nothrow) std::byte[pieceSize]);
        if (!m_pieces.back()) {
            m_pieces.pop_back();
            return nullptr;
        }
        m_next = m_pieces.back().get();
        m_end = m_next + pieceSize;
    }
    auto *head = new (m_next) Head{steps, 0};
    m_next += whole;
    return head + 1;
}

void ParseMemory::release(void *block)
{
    if (block == nullptr) {
        return;
    }
    Head *head = static_cast<Head *>(block) - 1;
    if (head->steps > 0) {
        m_free[head->steps] = new (block) Free{m_free[head->steps]};
        return;
    }
    auto *last = static_cast<Head *>(m_large.back());
    last->place = head->place;
    m_large[head->place] = last;
    m_large.pop_back();
    std::free(head);
}

} // namespace recension
