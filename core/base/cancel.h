// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace recension {

/// Asked by long work, often and cheaply: "does anybody still want this?" A default-made one never cancels.
/// The function is called on the thread that does the work and must be safe there.
class CancelCheck
{
public:
    CancelCheck() = default;
    explicit CancelCheck(std::function<bool()> isCanceled) : m_isCanceled(std::move(isCanceled)) { }

    [[nodiscard]] bool isCanceled() const { return m_isCanceled && m_isCanceled(); }

private:
    std::function<bool()> m_isCanceled;
};

} // namespace recension
