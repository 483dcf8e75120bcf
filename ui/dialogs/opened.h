// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QScreen>

namespace recension {

/// A dialog of the moment: shown over the window, gone when it is closed, never waited for.
template<typename Dialog>
Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

/// The size a dialog opens with, where the screen has room for it.
inline void resizeToFit(QDialog *dialog, QSize wanted)
{
    dialog->resize(wanted.boundedTo(dialog->screen()->availableSize()));
}

} // namespace recension
