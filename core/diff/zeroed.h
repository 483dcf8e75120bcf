// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdlib>
#include <memory>
#include <type_traits>

namespace recension {

/// A fixed number of values that begin as zeros. They come from calloc, which leaves clearing to the system, page by page as
/// they are first used: clearing a large table at once would keep everybody waiting who wants to cancel.
template<typename T>
    requires std::is_trivially_copyable_v<T>
class Zeroed
{
public:
    Zeroed() = default;
    explicit Zeroed(std::size_t size) : m_size(size), m_values(static_cast<T *>(std::calloc(size, sizeof(T))))
    {
        Q_CHECK_PTR(m_values.get() || size == 0);
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] T &operator[](std::size_t at) { return m_values.get()[at]; }
    [[nodiscard]] const T &operator[](std::size_t at) const { return m_values.get()[at]; }

private:
    struct Free {
        void operator()(T *values) const { std::free(values); }
    };

    std::size_t m_size = 0;
    std::unique_ptr<T, Free> m_values;
};

} // namespace recension
