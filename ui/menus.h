// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QLineEdit;
class QMenu;
class QMenuBar;
class QToolBar;

namespace recension {

class Actions;

/// Lays the actions out in the menu bar. `recentMenu` becomes part of the File menu.
void fillMenuBar(QMenuBar *menuBar, const Actions &actions, QMenu *recentMenu);

/// Lays the actions out in the toolbar, with the words "Change 3 of 9".
void fillToolBar(QToolBar *toolBar, const Actions &actions, QLabel *changeLabel);

/// The tools of the library, with the field to search all versions in.
void fillLibraryToolBar(QToolBar *toolBar, const Actions &actions, QLineEdit *searchField);

/// Words where there is room for them, else drawings.
void fitToolBar(QToolBar *toolBar, int windowWidth);

} // namespace recension
