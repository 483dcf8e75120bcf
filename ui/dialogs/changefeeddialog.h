// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace recension {

/// Asks which feed of changes is meant: of everything, of an article, of its publication or of a search; to be written to a
/// file, or to be named to a feed reader where feeds are kept up to date in a folder.
class ChangeFeedDialog : public QDialog
{
    Q_OBJECT

public:
    /// `searches`: those that are kept and the one that is shown. `folder`: where feeds are kept up to date; may be empty.
    ChangeFeedDialog(const std::optional<FollowedArticle> &article, const QStringList &searches, const QString &folder,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested(const recension::FeedScope &scope);
    /// The address of the feed's file is on the clipboard.
    void addressCopied();
    /// The reader wants to name a folder.
    void preferencesRequested();

private:
    void showScope();
    [[nodiscard]] FeedScope scope() const;
    [[nodiscard]] QString file() const;

    QList<FeedScope> m_scopes;
    QString m_folder;
    QComboBox *m_scope;
    QCheckBox *m_minor;
    QLabel *m_place;
    QPushButton *m_copy = nullptr;
};

} // namespace recension
