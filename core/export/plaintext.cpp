// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plaintext.h"

#include <algorithm>

namespace recension {

QString withoutControls(const QString &text)
{
    const auto isControl = [](QChar unit) {
        // Unicode's category Cc
        return (unit < u' ' && unit != u'\t' && unit != u'\n') || (unit >= QChar(0x7F) && unit <= QChar(0x9F));
    };
    QString plain = text;
    if (std::ranges::any_of(text, isControl)) {
        std::ranges::replace_if(plain, isControl, QChar(QChar::ReplacementCharacter));
    }
    return plain;
}

} // namespace recension
