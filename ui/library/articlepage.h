// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/followedarticle.h"
#include "ui/timeline/historylines.h"
#include "ui/timeline/versionchoice.h"
#include "ui/timeline/versionhistory.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace recension {

class Actions;
class Collection;
class LookedAt;
class PastImports;
class PastStrip;
class StatementLabel;
class TimelineView;
class VersionTable;

/// An article of the library: what is known of it in words, its history drawn to time, and its versions, two of which can
/// be chosen to be compared.
class ArticlePage : public QWidget
{
    Q_OBJECT

public:
    /// Nothing is owned; everything must outlive the page.
    ArticlePage(Collection *collection, PastImports *past, const LookedAt *lookedAt, const Actions &actions, QWidget *parent = nullptr);

    /// Shows the article; where it is the one shown, what is new of it.
    void showArticle(const FollowedArticle &article);
    [[nodiscard]] const FollowedArticle &article() const { return m_article; }

    [[nodiscard]] const VersionHistory &history() const { return m_history; }
    [[nodiscard]] PastStrip *pastStrip() const { return m_past; }
    [[nodiscard]] HistoryLines *lines() { return &m_lines; }
    [[nodiscard]] VersionChoice *choice() { return &m_choice; }
    [[nodiscard]] VersionTable *table() const { return m_table; }

    /// The next article that is shown, or shown anew, has this version and the one after it chosen.
    void wish(int version) { m_wish = version; }

    /// Asks the library for the versions again.
    void reload();

    /// The two chosen versions, the older left; with fewer, the one that has the keyboard and the one before it. Nothing
    /// where there is but one version.
    [[nodiscard]] std::optional<PerSide<TimelineRevision>> pair() const;
    /// The version of an article that has but one.
    [[nodiscard]] std::optional<TimelineRevision> loneVersion() const;
    /// The note on the pair, empty where there is none.
    [[nodiscard]] QString note() const;

    void setZoom(int percent);
    /// Times that are told from now have become others.
    void tellTime();

Q_SIGNALS:
    void compareRequested();
    /// The versions are there, others were chosen, or another one has the keyboard.
    void pairChanged();
    void failed(const recension::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *links(const Actions &actions);
    void chooseVersions();
    void takeVersions();
    void showChoice();
    void tellSince();
    void followPalette();

    Collection *m_collection = nullptr;
    const LookedAt *m_lookedAt = nullptr;
    FollowedArticle m_article;
    VersionHistory m_history;
    HistoryLines m_lines;
    VersionChoice m_choice;
    QLabel *m_headline = nullptr;
    StatementLabel *m_statement = nullptr;
    PastStrip *m_past = nullptr;
    TimelineView *m_timeline = nullptr;
    VersionTable *m_table = nullptr;
    QLabel *m_since = nullptr;
    QLabel *m_chosen = nullptr;
    QLabel *m_note = nullptr;
    std::optional<int> m_wish; ///< the number of a version
    std::optional<PerSide<int>> m_ownChoice; ///< made by this page, not by the reader
    int m_zoom = 100;
};

} // namespace recension
