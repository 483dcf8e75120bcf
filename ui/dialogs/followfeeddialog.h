// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/subscriptions.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace recension {

/// Asks for a feed to follow, and which of its items; or for other patterns of one that is followed. What turns out to be
/// no feed is said in the dialog, with the feeds that the page offers.
class FollowFeedDialog : public QDialog
{
    Q_OBJECT

public:
    /// `subscriptions` is not owned and must outlive the dialog. `page`: an article whose page may offer feeds.
    FollowFeedDialog(Subscriptions *subscriptions, const std::optional<FollowedArticle> &page, QWidget *parent = nullptr);
    /// For a feed that is followed.
    FollowFeedDialog(Subscriptions *subscriptions, const FollowedFeed &feed, QWidget *parent = nullptr);
    ~FollowFeedDialog() override;

Q_SIGNALS:
    /// It is followed now, and these articles are new by it. The title is from outside.
    void followed(const QString &title, int articles);

private:
    void arrange();
    void follow();
    void take();
    void offer(const QString &sentence, const QList<OfferedFeed> &feeds);
    void setBusy(bool busy);
    void say(const QString &sentence);

    Subscriptions *m_subscriptions;
    QLineEdit *m_address;
    QLineEdit *m_include;
    QLineEdit *m_exclude;
    QLabel *m_sentence;
    QListWidget *m_offered;
    QPushButton *m_follow = nullptr;
    QFutureWatcher<Result<FeedChecked>> m_asking;
    QFutureWatcher<Result<QList<OfferedFeed>>> m_looking;
    bool m_isBusy = false;
};

/// The patterns in a line, between commas; blanks around them do not count.
[[nodiscard]] QStringList patternsIn(const QString &line);

} // namespace recension
