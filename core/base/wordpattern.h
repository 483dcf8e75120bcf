// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace recension {

/// A pattern for words of any language: capitals are equal to small letters unless told otherwise, and "\b", "\w" and "\d" know
/// all scripts. Without that, "é" is no letter, and "on" would be found as a word in "Léon".
[[nodiscard]] inline QRegularExpression wordPattern(const QString &pattern, Qt::CaseSensitivity capitals = Qt::CaseInsensitive)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, capitals == Qt::CaseInsensitive);
    return QRegularExpression(pattern, options);
}

} // namespace recension
