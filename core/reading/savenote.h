// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

namespace recension {

/// The document's capture, with the address and the time that the program which saved the page noted in its first lines:
/// SingleFile's comment ("url: …", "saved date: …") or a browser's ("saved from url=(0030)https://…").
/// Only files are looked at, and only what the capture doesn't know better is filled in: a file's modification time gives
/// way to a noted one. Unchanged where there is no note or it can't be understood.
[[nodiscard]] Capture withSaveNote(const RawDocument &document);

} // namespace recension
