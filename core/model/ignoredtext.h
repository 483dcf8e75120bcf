// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/model/readingrule.h"
#include "core/model/revision.h"

#include <QStringView>

#include <memory>

namespace recension {

/// A stretch of a text.
struct TextStretch {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0; ///< UTF-16 units, > 0

    bool operator==(const TextStretch &) const = default;
};

/// The texts that a comparison passes over, as the reader's rules of RuleEffect::IgnoreText and IgnorePassage name them.
///
/// In a rule's text "#" stands for a number ("14", "1,234", "1.5", or the sign itself), a space for white space of any kind
/// and length, and all else for itself; letter case counts. It is met as whole words only, except in scripts that are
/// written without spaces. The full stop of a sentence that is met as a whole is met with it, and so is a space that
/// would be left over.
///
/// Cheap to copy. Const functions from any thread.
class IgnoredText
{
public:
    IgnoredText();

    /// Those of the rules that ignore text; others are passed over.
    explicit IgnoredText(const ReadingRules &rules);

    [[nodiscard]] bool isEmpty() const;

    /// The stretches of a block's text that a rule meets: sorted, apart from each other, and never cutting a grapheme; one
    /// that spans the text where nothing but punctuation would be left. Linear in the text for each rule, whatever they say.
    [[nodiscard]] QList<TextStretch> stretchesIn(const QString &text) const;

private:
    struct Patterns;

    std::shared_ptr<const Patterns> m_patterns;
};

/// The address that rules for the revision's place go by: where its page was retrieved, else what it calls its own; empty
/// where it comes from nowhere on the web.
[[nodiscard]] QUrl rulesAddress(const Revision &revision);

/// What to ignore in the comparison of two revisions: by the rules for all articles and those for the place of either, so
/// that the sides may be swapped.
[[nodiscard]] IgnoredText ignoredTextFor(const ReadingRules &rules, const Revision &left, const Revision &right);

/// Why the text can't be ignored, or nothing where it can: it needs a letter or a digit, or two numbers, and has 200 UTF-16
/// units at most.
[[nodiscard]] QString reasonNotToIgnore(const QString &text);

/// The text with "#" for each of its numbers.
[[nodiscard]] QString withAnyNumbers(const QString &text);

} // namespace recension
