// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recents.h"

#include <QWidget>

class QVBoxLayout;

namespace recension {

class Actions;

/// What an empty window shows: what can be done, and what was open lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// Neither `actions` nor `recents` is owned; both must outlive the page.
    StartPage(const Actions &actions, Recents *recents, QWidget *parent = nullptr);

Q_SIGNALS:
    void recentChosen(const recension::RecentItem &item);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showRecents();

    Recents *m_recents;
    QWidget *m_recentPart;
    QVBoxLayout *m_recentList;
};

} // namespace recension
