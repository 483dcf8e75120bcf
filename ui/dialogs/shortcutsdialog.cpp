// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/actions.h"
#include "ui/dialogs/opened.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace recension {
namespace {

/// "Sa&ve As…" → "Save As"
QString plainName(QString text)
{
    text.remove(u'&');
    return text.remove(u'…');
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resizeToFit(this, {520, 600});
    auto *table = new QTreeWidget;
    table->setAccessibleName(windowTitle());
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setHeaderLabels({tr("Command"), tr("Keys")});
    table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (const QAction *action : actions.all()) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            table->addTopLevelItem(new QTreeWidgetItem({plainName(action->text()), keys.join(tr(" or "))}));
    }
    // No commands of the window's, but what the part that has the keyboard does with them.
    const auto name = [](QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    const std::initializer_list<std::pair<QString, QString>> ofParts{
        {tr("In the text: to the other version"), name(Qt::Key_F6)},
        {tr("In the text: open or shut a fold, to the other end of a move"), name(Qt::Key_Return)},
        {tr("In the text: a page down, or up"), name(Qt::Key_Space) + tr(" or ") + name(Qt::SHIFT | Qt::Key_Space)},
        {tr("In the history: choose a version"), name(Qt::Key_Space)},
        {tr("In the history: compare the chosen versions"), name(Qt::Key_Return)},
        {tr("Cancel what is under way, or back"), name(Qt::Key_Escape)}};
    for (const auto &[what, key] : ofParts)
        table->addTopLevelItem(new QTreeWidgetItem({what, key}));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
}

} // namespace recension
