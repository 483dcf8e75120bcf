// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plaintext.h"

#include "core/base/firstwhere.h"

namespace recension {

QString withoutControls(const QString &text)
{
    const auto isControl = [](char16_t unit) {
        // Unicode's category Cc; U+202A to U+202E
        return ((unit < u' ') & (unit != u'\t') & (unit != u'\n')) | (quint16(unit - 0x7F) <= 0x9F - 0x7F)
            | (quint16(unit - 0x202A) <= 0x202E - 0x202A);
    };
    QString plain = text;
    for (qsizetype at = firstWhere(text, 0, isControl); at < text.size(); at = firstWhere(text, at + 1, isControl)) {
        plain[at] = QChar::ReplacementCharacter;
    }
    return plain;
}

} // namespace recension
