// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus.h"

#include "core/base/sentence.h"
#include "ui/actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace recension {
namespace {

constexpr int widthForWords = 1080;

void addSpace(QToolBar *toolBar)
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
}

/// Everything in a toolbar can be reached with the Tab key.
void takeTabs(const QToolBar *toolBar)
{
    for (QToolButton *button : toolBar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
}

} // namespace

void fillMenuBar(QMenuBar *menuBar, const Actions &actions, QMenu *recentMenu)
{
    using enum Command;
    const auto add = [&actions](QMenu *menu, std::initializer_list<Command> commands) {
        for (const Command command : commands)
            menu->addAction(actions[command]);
    };

    QMenu *file = menuBar->addMenu(Sentence::tr("&File"));
    add(file, {NewWindow, Open, OpenLocation});
    file->addMenu(recentMenu);
    file->addSeparator();
    add(file, {CompareWith, CompareWithLocation, Reload});
    file->addSeparator();
    add(file, {Export, PrintPreview, Print});
    file->addSeparator();
    add(file, {Properties});
    file->addSeparator();
    add(file, {Close, Quit});

    QMenu *edit = menuBar->addMenu(Sentence::tr("&Edit"));
    add(edit, {Copy, CopyWithMarks, Paste, SelectAll});
    edit->addSeparator();
    add(edit, {Find, FindNext, FindPrevious});
    edit->addSeparator();
    add(edit, {EditRules, Preferences});

    QMenu *view = menuBar->addMenu(Sentence::tr("&View"));
    add(view, {SideBySide, Inline, ChangesOnly});
    view->addSeparator();
    add(view, {ZoomIn, ZoomOut, ZoomReset});
    view->addSeparator();
    add(view, {ChangeList, Source, CorrectReading});
    view->addSeparator();
    add(view, {FullScreen});

    QMenu *compare = menuBar->addMenu(Sentence::tr("&Compare"));
    add(compare, {PreviousChange, NextChange, FirstChange, LastChange});
    compare->addSeparator();
    add(compare, {MoveCounterpart, OtherSide});
    compare->addSeparator();
    add(compare, {AlignPassage, SetApart, TakeBackAlignment, ClearAlignments});
    compare->addSeparator();
    add(compare, {IgnoreText, NextIgnored});
    compare->addSeparator();
    add(compare, {Swap});

    QMenu *library = menuBar->addMenu(Sentence::tr("&Library"));
    add(library, {Back, Forward, SearchLibrary});
    library->addSeparator();
    add(library, {Follow, StopFollowing, FollowAgain});
    library->addSeparator();
    add(library, {FollowFeed, ShowFeeds});
    library->addSeparator();
    add(library, {CheckNow, CheckDue, CheckAll, ImportPast});
    library->addSeparator();
    add(library, {CompareChosen, LatestChanges, CompareWithPrevious, CompareWithNewest, WriteNote});
    library->addSeparator();
    add(library, {OpenOriginal, CopyAddress, ExportFeed});
    library->addSeparator();
    add(library, {SetAllLooked});

    QMenu *help = menuBar->addMenu(Sentence::tr("&Help"));
    add(help, {Shortcuts});
    help->addSeparator();
    add(help, {About});
}

void fillToolBar(QToolBar *toolBar, const Actions &actions, QLabel *changeLabel)
{
    using enum Command;
    toolBar->setIconSize({20, 20});
    toolBar->addAction(actions[Back]);
    toolBar->addAction(actions[Open]);
    toolBar->addAction(actions[CompareWith]);
    toolBar->addSeparator();
    toolBar->addAction(actions[PreviousChange]);
    toolBar->addAction(actions[NextChange]);
    toolBar->addWidget(changeLabel);
    toolBar->addSeparator();
    for (const Command command : {SideBySide, Inline, ChangesOnly})
        toolBar->addAction(actions[command]);
    toolBar->addSeparator();
    toolBar->addAction(actions[Swap]);
    toolBar->addAction(actions[Export]);
    addSpace(toolBar);
    toolBar->addAction(actions[Find]);
    takeTabs(toolBar);
    // The two arrows need no words.
    for (const Command command : {PreviousChange, NextChange}) {
        if (auto *button = qobject_cast<QToolButton *>(toolBar->widgetForAction(actions[command]))) {
            QObject::disconnect(toolBar, &QToolBar::toolButtonStyleChanged, button, nullptr);
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        }
    }
}

void fillLibraryToolBar(QToolBar *toolBar, const Actions &actions, QLineEdit *searchField)
{
    using enum Command;
    toolBar->setIconSize({20, 20});
    toolBar->addAction(actions[Open]);
    toolBar->addSeparator();
    for (const Command command : {Follow, CheckNow})
        toolBar->addAction(actions[command]);
    toolBar->addSeparator();
    toolBar->addAction(actions[CompareChosen]);
    addSpace(toolBar);
    toolBar->addWidget(searchField)->setVisible(true);
    takeTabs(toolBar);
}

void fitToolBar(QToolBar *toolBar, int windowWidth)
{
    toolBar->setToolButtonStyle(windowWidth >= widthForWords ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
}

} // namespace recension
