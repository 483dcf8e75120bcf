// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <vector>

namespace recension {

/// Everything a window can be told by menu, toolbar or key.
enum class Command {
    // File
    NewWindow,
    Open,
    OpenLocation,
    CompareWith,
    CompareWithLocation,
    Reload,
    Export,
    PrintPreview,
    Print,
    Properties,
    Close,
    Quit,
    // Edit
    Copy,
    CopyWithMarks,
    SelectAll,
    Paste,
    Find,
    FindNext,
    FindPrevious,
    EditRules,
    Preferences,
    // View
    SideBySide,
    Inline,
    ChangesOnly,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ChangeList,
    Source,
    CorrectReading,
    FullScreen,
    // Compare
    PreviousChange,
    NextChange,
    FirstChange,
    LastChange,
    MoveCounterpart,
    OtherSide,
    AlignPassage,
    SetApart,
    TakeBackAlignment,
    ClearAlignments,
    IgnoreText,
    NextIgnored,
    Swap,
    // Library
    Back,
    Forward,
    Follow,
    CheckNow,
    CheckDue,
    CheckAll,
    StopFollowing,
    FollowAgain,
    CompareChosen,
    LatestChanges,
    CompareWithPrevious,
    CompareWithNewest,
    WriteNote,
    OpenOriginal,
    CopyAddress,
    ExportFeed,
    SearchLibrary,
    SetAllLooked,
    ImportPast,
    FollowFeed,
    ShowFeeds,
    // Help
    Shortcuts,
    About,
};

/// The actions of one window, with their texts, keys and icons. The window connects and arranges them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](Command command) const { return m_actions.at(static_cast<std::size_t>(command)); }

    /// All of them in the order of the menus.
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; }

private:
    std::vector<QAction *> m_actions;
};

} // namespace recension
