// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

namespace recension {

/// The document's capture, with the address and the time that the program which saved the page noted in its first lines:
/// SingleFile's comment ("url: …", "saved date: …") or a browser's ("saved from url=(0030)https://…").
/// Only files, alone or packed, are looked at, and only what the capture doesn't know better is filled in: a file's modification
/// time gives way to a noted one. Unchanged where there is no note or it can't be understood.
[[nodiscard]] Capture withSaveNote(const RawDocument &document);

/// JavaScript's Date.toString(), "Thu Jan 30 2020 14:02:11 GMT+0100 (Central European Standard Time)", in UTC; invalid where a text
/// is none.
[[nodiscard]] QDateTime scriptTime(const QString &text);

} // namespace recension
