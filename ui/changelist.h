// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changes.h"
#include "core/model/comparison.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;

namespace recension {

class ChangeDelegate;
class ChangeListModel;

/// The changes of a comparison in words, one after the other: a table of contents, and the way through the changes for
/// readers who hear the page. Choosing one shows it.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    /// Null empties the list.
    void setComparison(std::shared_ptr<const Comparison> comparison);

    /// Marks the change, from 0; -1 marks none. Emits nothing.
    void setCurrentChange(int change);

    /// Tints the change while the pointer is on it elsewhere; -1: none. Emits nothing.
    void pointOut(int change);

Q_SIGNALS:
    void changeChosen(int change);
    void changePointedAt(int change); ///< the pointer came upon it; -1: upon none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followPalette();

    QListView *m_view;
    QLabel *m_footer;
    ChangeListModel *m_model;
    ChangeDelegate *m_delegate;
    int m_pressedOn = -1; ///< what was current when the mouse was pressed
    int m_current = -1; ///< as the comparison view has it
};

} // namespace recension
