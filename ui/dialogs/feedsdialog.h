// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/subscriptions.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace recension {

/// The feeds that are followed, with what can be done with them.
class FeedsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `subscriptions` is not owned and must outlive the dialog. `clock`: what times are told by.
    FeedsDialog(Subscriptions *subscriptions, const std::function<QDateTime()> &clock, QWidget *parent = nullptr);
    ~FeedsDialog() override;

    [[nodiscard]] QTreeWidget *view() const { return m_view; }
    /// What was said last: "Follows “Harbour Gazette”; 12 articles are new."
    void say(const QString &sentence);

Q_SIGNALS:
    void followRequested();
    void patternsRequested(const recension::FollowedFeed &feed);
    void importRequested();
    void exportRequested();

private:
    void load();
    void showFeeds();
    void stop();
    void enableButtons();
    [[nodiscard]] QString stateInWords(const FollowedFeed &feed) const;
    [[nodiscard]] std::optional<FollowedFeed> current() const;

    Subscriptions *m_subscriptions;
    std::function<QDateTime()> m_clock;
    QTreeWidget *m_view;
    QLabel *m_sentence;
    QPushButton *m_patterns = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_export = nullptr;
    QList<FollowedFeed> m_feeds;
    QFutureWatcher<Result<QList<FollowedFeed>>> m_loading;
};

} // namespace recension
