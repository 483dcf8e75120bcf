// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTranslator;

namespace recension {

/// What both of our programs do first. Names the program to Qt, and sees that Qt and C take text for UTF-8, whatever the
/// locale says (as under cron). Call before there is an application object.
void prepareProgram();

/// The program's arguments, the program's own name first, as decodeArgument() gives them.
[[nodiscard]] QStringList programArguments(int argc, char **argv);

/// Has the application speak the reader's language, as far as Recension does, else English. `translator` must outlive the application.
void speakReadersLanguage(QTranslator *translator);

} // namespace recension
