// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/textlines.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace recension {

/// A field before a Markdown document's text: its name in lower case, and its values, never empty ones.
struct FrontMatterField {
    QString name;
    QStringList values; ///< one, or a list's

    bool operator==(const FrontMatterField &) const = default;
};

struct FrontMatter {
    QList<FrontMatterField> fields; ///< those that have a value, in the document's order
    qsizetype lines = 0; ///< of the document that they take, from its beginning

    bool operator==(const FrontMatter &) const = default;
};

/// What stands before the text in Markdown as programs write it: YAML between "---" (Jekyll, Hugo, Obsidian, pandoc), TOML
/// between "+++" and a JSON object (Hugo), pandoc's title block of lines with "%", and MultiMarkdown's lines of
/// "name: value" up to a blank one, where one is the title. Of YAML and TOML it reads plain, quoted and folded text and
/// lists of it, at the outermost level; of an author that has fields the name. In 400 lines at most.
[[nodiscard]] FrontMatter readFrontMatter(const TextLines &lines);

} // namespace recension
