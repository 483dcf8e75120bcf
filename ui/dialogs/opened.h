// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace recension {

/// A dialog of the moment: shown over the window, gone when it is closed, never waited for.
template<typename Dialog>
Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace recension
