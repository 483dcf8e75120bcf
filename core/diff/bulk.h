// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/effort.h"

#include <QThreadPool>

#include <utility>

namespace recension {

/// Something that is as large as the texts. Where those are large it is destroyed on a thread of the pool: giving back what
/// millions of words have taken lasts longer than anybody who canceled should wait.
template<typename T>
class Bulk
{
public:
    explicit Bulk(const Effort &effort, T value = {}) : m_isLarge(effort.isLarge()), m_value(std::move(value)) { }

    ~Bulk()
    {
        if (m_isLarge) {
            QThreadPool::globalInstance()->start([value = std::move(m_value)] { });
        }
    }

    Q_DISABLE_COPY_MOVE(Bulk)

    [[nodiscard]] T &operator*() { return m_value; }
    [[nodiscard]] T *operator->() { return &m_value; }

private:
    bool m_isLarge;
    T m_value;
};

} // namespace recension
