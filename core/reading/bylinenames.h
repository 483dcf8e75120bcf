// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recension {

/// Whether a line begins with a word that introduces its authors, in the languages we have met it in: "By Ada Fennimore". Some of
/// these words are names, too: before a single one, "Von" introduces it only where `language` (BCP 47, of the page) is German.
[[nodiscard]] bool introducesAuthors(const QString &line, const QString &language);

/// A line that does nothing but say who wrote the article: "Written by Ada Fennimore", "Posted by Ada on …". Empty for any other.
[[nodiscard]] QString writtenBy(const QString &line);

/// A name without what stands around it in bylines; empty where it can't be a name.
[[nodiscard]] QString cleanName(const QString &name);

/// Whether a name is written as those of persons and desks are: up to five words with capitals (but for "de", "van", "team" …), no
/// number among them and no sentence. Scripts without capitals pass.
[[nodiscard]] bool looksLikeName(const QString &name);

/// Whether words say what somebody is, not who: "senior editor".
[[nodiscard]] bool isProfession(const QString &words);

/// The names in a list of them: "Ada Fennimore, Tom Quill and Nora Vane". What is a profession is left out.
[[nodiscard]] QStringList splitNames(const QString &text);

/// The part of a byline that names its writers: without the word before them (see introducesAuthors), a date, a place, a time to read,
/// editors, photographers.
[[nodiscard]] QString writersPart(const QString &line, const QString &language);

/// "… and Another Name" behind a name in a line; empty where there is none.
[[nodiscard]] QString joinedName(const QString &line, const QString &name);

/// "Fennimore, Ada" the other way round; anything else as it is.
[[nodiscard]] QString givenNameFirst(const QString &name);

} // namespace recension
