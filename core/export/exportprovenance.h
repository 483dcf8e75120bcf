// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provenance.h"
#include "core/model/revision.h"

#include <QByteArray>

namespace recension {

enum class ProvenanceFormat { Text, Json };

/// Who wrote what when: where the words of the newest of these revisions come from, and what became of the others, as a
/// file's bytes, UTF-8. `revisions` is the chain, oldest first, that `provenance` was made of; versions are called by
/// their own numbers.
///
/// Text: the versions with their times; the newest text, a paragraph a line, each stretch behind its version's number in
/// braces, with "!" where the words had vanished and came back; then the passages that are gone.
/// Json, on one line: {"versions": [{"number", "firstSeen"}], "blocks": [{"kind", "text", "origins": [{"start", "length",
/// "version", "returned"}]}], "vanished": [{"text", "first", "last"}], "reverts": [{"version", "equalTo"}]}; positions in
/// UTF-16 units, times in UTC, unknown ones null.
[[nodiscard]] QByteArray exportProvenance(const QList<Revision> &revisions, const Provenance &provenance, ProvenanceFormat format);

} // namespace recension
