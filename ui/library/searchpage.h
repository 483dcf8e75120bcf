// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/followedarticle.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace recension {

class Collection;
class SearchResultsModel;

/// What a search over all versions found: article by article, in which versions, when it appeared and when it vanished.
class SearchPage : public QWidget
{
    Q_OBJECT

public:
    /// `collection` is not owned and must outlive the page.
    explicit SearchPage(Collection *collection, QWidget *parent = nullptr);

    /// Without words, what was found is forgotten.
    void search(const QString &words);
    /// Whether the search for the words came to nothing but an error.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] const QString &words() const { return m_words; }
    /// Whether the words are among the searches that are kept.
    void showKept(bool isKept);

    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void hitChosen(const recension::SearchHit &hit);
    void keepRequested(const QString &words);
    void closed();
    void failed(const recension::Error &error);

private:
    void showOutcome();
    void followPalette();

    QString m_words;
    bool m_hasFailed = false;
    SearchResultsModel *m_model = nullptr;
    QLabel *m_outcome = nullptr;
    QToolButton *m_keep = nullptr;
    QListView *m_view = nullptr;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace recension
