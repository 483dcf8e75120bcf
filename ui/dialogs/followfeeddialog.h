// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/subscriptions.h"
#include "ui/dialogs/optionalday.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace recension {

/// Asks for a feed or sitemap to follow, and which of its items; or for another choice of one that is followed. What turns out
/// to be no feed is said in the dialog, with the feeds that the page offers; of a sitemap, how many pages it names and how many
/// match, before any of them is followed.
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
    void followLooked();
    void takeFollowed();
    void count();
    void forget();
    void offer(const QString &sentence, const QList<OfferedFeed> &feeds);
    void setBusy(bool busy);
    void say(const QString &sentence);
    void makeRoom();
    [[nodiscard]] FeedChoice choice() const;

    Subscriptions *m_subscriptions;
    QLineEdit *m_address;
    QLineEdit *m_include;
    QLineEdit *m_exclude;
    OptionalDay m_since;
    QSpinBox *m_newest;
    QLabel *m_sentence;
    QListWidget *m_offered;
    QPushButton *m_follow = nullptr;
    QString m_followText; ///< the button's, while there is nothing to confirm
    std::optional<FeedLook> m_sitemap; ///< that was looked at and awaits the reader's word
    QFutureWatcher<FeedLook> m_asking;
    QFutureWatcher<FeedChecked> m_counting;
    QFutureWatcher<Result<FeedChecked>> m_following;
    QFutureWatcher<Result<QList<OfferedFeed>>> m_looking;
    bool m_isBusy = false;
};

/// The patterns in a line, between commas; blanks around them do not count.
[[nodiscard]] QStringList patternsIn(const QString &line);

} // namespace recension
