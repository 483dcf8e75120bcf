// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/textlines.h"

#include <algorithm>

namespace recension {

TextLines::TextLines(const QString &text) : m_text(text)
{
    if (m_text.contains(u'\r')) {
        m_text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    }
    m_starts.reserve(m_text.count(u'\n') + 1);
    m_starts.append(0);
    for (qsizetype end = m_text.indexOf(u'\n'); end >= 0; end = m_text.indexOf(u'\n', end + 1)) {
        m_starts.append(end + 1);
    }
}

QStringView TextLines::view(qsizetype line) const
{
    if (std::ranges::binary_search(m_cleared, line)) {
        return {};
    }
    const qsizetype start = m_starts.at(line);
    const qsizetype end = line + 1 < m_starts.size() ? m_starts.at(line + 1) - 1 : m_text.size();
    return QStringView(m_text).sliced(start, end - start);
}

void TextLines::clear(qsizetype line)
{
    m_cleared.insert(std::ranges::lower_bound(m_cleared, line), line);
}

} // namespace recension
