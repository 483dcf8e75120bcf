// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/symbolicicon.h"

#include <QActionGroup>
#include <QKeySequence>

namespace recension {
namespace {

using Keys = QList<QKeySequence>;

Keys standard(QKeySequence::StandardKey key, const Keys &others = {})
{
    Keys keys = QKeySequence::keyBindings(key);
    for (const QKeySequence &other : others) {
        if (!keys.contains(other))
            keys.append(other);
    }
    return keys;
}

Keys key(Qt::Key plain)
{
    return {QKeySequence(plain)};
}

Keys key(QKeyCombination combination)
{
    return {QKeySequence(combination)};
}

Keys keys(QKeyCombination first, QKeyCombination second)
{
    return {QKeySequence(first), QKeySequence(second)};
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    using enum Command;
    m_actions.resize(static_cast<std::size_t>(About) + 1, nullptr);
    const auto add = [this](Command command, const QString &text, const Keys &shortcuts, const char *icon = nullptr,
                            const QString &shortText = {}) {
        auto *action = new QAction(text, this);
        action->setShortcuts(shortcuts);
        if (icon)
            action->setIcon(symbolicIcon(QString::fromLatin1(icon)));
        if (!shortText.isEmpty())
            action->setIconText(shortText);
        action->setIconVisibleInMenu(false);
        m_actions.at(static_cast<std::size_t>(command)) = action;
        return action;
    };

    add(NewWindow, tr("&New Window"), standard(QKeySequence::New));
    add(Open, tr("&Open…"), standard(QKeySequence::Open), "open");
    add(OpenLocation, tr("Open &Address…"), key(Qt::CTRL | Qt::Key_L), "location");
    add(CompareWith, tr("&Compare with File…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_O), "compare", tr("Compare with…"));
    add(CompareWithLocation, tr("Compare &with Address…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    add(Reload, tr("Re&load"), standard(QKeySequence::Refresh));
    add(Export, tr("&Export…"), standard(QKeySequence::Save), "export");
    add(PrintPreview, tr("Print Pre&view…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    add(Print, tr("&Print…"), standard(QKeySequence::Print));
    add(Properties, tr("Evi&dence…"), key(Qt::ALT | Qt::SHIFT | Qt::Key_Return));
    add(Close, tr("Clo&se"), standard(QKeySequence::Close));
    add(Quit, tr("&Quit"), standard(QKeySequence::Quit, key(Qt::CTRL | Qt::Key_Q)))->setMenuRole(QAction::QuitRole);

    add(Copy, tr("&Copy"), standard(QKeySequence::Copy));
    add(CopyWithMarks, tr("Copy with &Marks"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    add(SelectAll, tr("Select &All"), standard(QKeySequence::SelectAll));
    add(Paste, tr("&Paste as Version"), standard(QKeySequence::Paste));
    add(Find, tr("&Find…"), standard(QKeySequence::Find), "find");
    add(FindNext, tr("Find &Next"), standard(QKeySequence::FindNext, key(Qt::CTRL | Qt::Key_G)));
    add(FindPrevious, tr("Find Pre&vious"), standard(QKeySequence::FindPrevious, key(Qt::CTRL | Qt::SHIFT | Qt::Key_G)));
    add(EditRules, tr("Rules for Readin&g and Comparing…"), {});
    add(Preferences, tr("P&references…"), standard(QKeySequence::Preferences, key(Qt::CTRL | Qt::Key_Comma)))
        ->setMenuRole(QAction::PreferencesRole);

    auto *layouts = new QActionGroup(this);
    for (QAction *action : {add(SideBySide, tr("&Side by Side"), key(Qt::CTRL | Qt::Key_1), "sidebyside", tr("Side by side")),
                            add(Inline, tr("&Inline"), key(Qt::CTRL | Qt::Key_2), "inline", tr("Inline"))}) {
        action->setCheckable(true);
        layouts->addAction(action);
    }
    add(ChangesOnly, tr("Changes Onl&y"), key(Qt::CTRL | Qt::Key_D), "fold", tr("Changes only"))->setCheckable(true);
    add(ZoomIn, tr("Zoom I&n"), standard(QKeySequence::ZoomIn, key(Qt::CTRL | Qt::Key_Equal)));
    add(ZoomOut, tr("Zoom &Out"), standard(QKeySequence::ZoomOut));
    add(ZoomReset, tr("Nor&mal Size"), key(Qt::CTRL | Qt::Key_0));
    add(ChangeList, tr("&List of Changes"), key(Qt::Key_F9), "changes", tr("List of changes"));
    add(Source, tr("Page So&urce"), key(Qt::CTRL | Qt::Key_U), "source");
    add(CorrectReading, tr("Correct the &Reading…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    add(FullScreen, tr("Full S&creen"), standard(QKeySequence::FullScreen, key(Qt::Key_F11)))->setCheckable(true);

    add(PreviousChange, tr("&Previous Change"), keys(Qt::ALT | Qt::Key_Up, Qt::SHIFT | Qt::Key_F7), "previous");
    add(NextChange, tr("&Next Change"), keys(Qt::ALT | Qt::Key_Down, Qt::Key_F7), "next");
    add(FirstChange, tr("&First Change"), key(Qt::ALT | Qt::Key_Home));
    add(LastChange, tr("&Last Change"), key(Qt::ALT | Qt::Key_End));
    add(MoveCounterpart, tr("Other &End of the Move"), key(Qt::CTRL | Qt::Key_J));
    add(OtherSide, tr("Take Paragraph to the &Other Side"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    add(AlignPassage, tr("&Align This Passage…"), key(Qt::CTRL | Qt::Key_M));
    add(SetApart, tr("No&t the Same Passage"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    add(TakeBackAlignment, tr("&Undo Last Alignment"), standard(QKeySequence::Undo));
    add(ClearAlignments, tr("&Clear All Alignments"), key(Qt::CTRL | Qt::ALT | Qt::Key_M));
    add(IgnoreText, tr("&Ignore Text Like This…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    add(NextIgnored, tr("Next I&gnored Passage"), key(Qt::CTRL | Qt::Key_I));
    add(Swap, tr("&Swap Versions"), {QKeySequence(Qt::Key_F8), QKeySequence(Qt::ALT | Qt::Key_Backslash)}, "swap", tr("Swap"));

    add(Back, tr("&Back to the Library"), standard(QKeySequence::Back, key(Qt::ALT | Qt::Key_Left)), "back", tr("Library"));
    add(Forward, tr("Forward to W&hat Was Closed"), standard(QKeySequence::Forward, key(Qt::ALT | Qt::Key_Right)));
    add(Follow, tr("&Follow…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_D), "follow", tr("Follow…"));
    add(CheckNow, tr("Check &Now"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_R), "check", tr("Check now"));
    add(CheckDue, tr("Check All That Are &Due"), {});
    add(CheckAll, tr("Check &All"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_F5));
    add(StopFollowing, tr("&Stop Following"), {});
    add(FollowAgain, tr("Follow A&gain"), {});
    add(CompareChosen, tr("&Compare Chosen Versions"), keys(Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter), "compare",
        tr("Compare chosen"));
    add(LatestChanges, tr("Changes S&ince You Last Looked"), key(Qt::CTRL | Qt::ALT | Qt::Key_End));
    add(CompareWithPrevious, tr("Compare with the Previo&us Version"), key(Qt::ALT | Qt::Key_PageUp));
    add(CompareWithNewest, tr("Co&mpare with the Newest Version"), key(Qt::ALT | Qt::Key_PageDown));
    add(WriteNote, tr("No&te on the Change…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    add(OpenOriginal, tr("Open the &Original in the Browser"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    add(CopyAddress, tr("Copy Add&ress"), key(Qt::CTRL | Qt::ALT | Qt::Key_C));
    add(ExportFeed, tr("F&eed of Changes…"), {});
    add(SearchLibrary, tr("Search All &Versions"), key(Qt::CTRL | Qt::Key_K), "find");
    add(SetAllLooked, tr("Mar&k All as Looked At"), {});
    add(ImportPast, tr("Bring In the &Past…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    add(FollowFeed, tr("Follo&w Feed…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    add(ShowFeeds, tr("Fo&llowed Feeds…"), {});

    add(Shortcuts, tr("&Keyboard Shortcuts"), standard(QKeySequence::HelpContents));
    add(About, tr("&About Recension"), {})->setMenuRole(QAction::AboutRole);
}

} // namespace recension
