// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/followedarticle.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace recension {

class Actions;
class ArticleList;
class ArticleListModel;
class ArticlePage;
class Collection;
class LookedAt;
class PastImports;
class SavedSearches;
class SavedSearchList;
class SearchPage;

/// The library in a window: the articles on the left, the chosen one on the right. Where there is no room for both, one
/// of them: the list, and after Enter or a click the article, with a way back.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    /// Nothing is owned; everything must outlive the page.
    LibraryPage(Collection *collection, PastImports *past, LookedAt *lookedAt, SavedSearches *searches, const Actions &actions,
                QWidget *parent = nullptr);
    ~LibraryPage() override;

    /// Asks the library for its articles.
    void load();

    /// Whether the articles are known, and there are none.
    [[nodiscard]] bool isKnownToBeEmpty() const;
    /// The article shown on the right; nothing where none is.
    [[nodiscard]] std::optional<FollowedArticle> article() const;
    [[nodiscard]] const QList<FollowedArticle> &articles() const;
    [[nodiscard]] ArticleList *list() const { return m_list; }
    [[nodiscard]] ArticlePage *page() const { return m_page; }
    [[nodiscard]] SearchPage *searchPage() const { return m_search; }
    /// Where the reader types what to search for; for a toolbar, which takes it over.
    [[nodiscard]] QLineEdit *searchField() const { return m_field; }

    /// Shows the article, chosen in the list.
    void showArticle(ArticleId article);
    /// Leads the reader to the field for words to search for.
    void beginSearch();
    /// Searches all versions; without words, the search is over.
    void search(const QString &words);
    /// Marks all articles as looked at.
    void setAllLooked();
    /// From what was found back to the article, or from the article to the list where only one of them has room. False where
    /// there is nothing to go back from.
    bool goBack();
    [[nodiscard]] bool canGoBack() const;

    void setZoom(int percent);

    /// "128 articles followed, 9 changed since you last looked"
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// The reader wants to see what changed between two revisions.
    void compareRequested(recension::RevisionId left, recension::RevisionId right);
    /// The reader wants to read the only version of an article.
    void readRequested(recension::RevisionId version);
    /// Articles came, went or changed, or another one is chosen.
    void changed();
    void failed(const recension::Error &error);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeArticles();
    void arrangeSearch();
    /// This article, where it is still there and the list shows it, else the first that it shows.
    void chooseOne(const std::optional<FollowedArticle> &rather);
    void showCurrent();
    void showHit(const SearchHit &hit);
    void compare();
    void arrangeParts();

    Collection *m_collection = nullptr;
    LookedAt *m_lookedAt = nullptr;
    ArticleListModel *m_model = nullptr;
    ArticleList *m_list = nullptr;
    ArticlePage *m_page = nullptr;
    SavedSearches *m_searches = nullptr;
    SavedSearchList *m_searchList = nullptr;
    SearchPage *m_search = nullptr;
    QLineEdit *m_field = nullptr;
    QStackedWidget *m_shown = nullptr; ///< the article or what was found
    QWidget *m_right = nullptr; ///< that, with the way back
    QToolButton *m_back = nullptr;
    QSplitter *m_parts = nullptr;
    QFutureWatcher<Result<QList<FollowedArticle>>> m_loading;
    QTimer m_typing;
    QTimer m_minute;
    QTimer m_changedElsewhere; ///< what others do comes in bursts
    bool m_isLoaded = false;
    bool m_showsRight = false; ///< where there is no room for both
};

} // namespace recension
