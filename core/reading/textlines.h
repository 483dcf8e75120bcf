// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recension {

/// The lines of a text, whatever ends them (LF, CR LF, CR), at eight bytes a line.
class TextLines
{
public:
    explicit TextLines(const QString &text);

    [[nodiscard]] qsizetype size() const { return m_starts.size(); }
    [[nodiscard]] QStringView view(qsizetype line) const;
    [[nodiscard]] QString at(qsizetype line) const { return view(line).toString(); }

    /// Makes the line empty.
    void clear(qsizetype line);

private:
    QString m_text; ///< lines end in LF
    QList<qsizetype> m_starts;
    QList<qsizetype> m_cleared; ///< ascending
};

} // namespace recension
