// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace recension {

/// What both of our programs do first. Names the program to Qt, and sees that Qt and C take text for UTF-8, whatever the
/// locale says (as under cron). Call before there is an application object.
void prepareProgram();

/// The program's arguments, the program's own name first, as decodeArgument() gives them.
[[nodiscard]] QStringList programArguments(int argc, char **argv);

/// Has the application object that there is speak the reader's language, as far as Recension does, else English; Qt's own
/// sentences too.
void speakReadersLanguage();

} // namespace recension
