// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pastimports.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace recension {

/// How far the import of an article's past has come, with a way to stop it; afterwards what came of it in a sentence, with a
/// way to go on where it did not come to its end. Hidden where there is nothing to say.
class PastStrip : public QWidget
{
    Q_OBJECT

public:
    /// `imports` is not owned and must outlive the strip.
    explicit PastStrip(PastImports *imports, QWidget *parent = nullptr);

    /// The article that the strip speaks of from now on.
    void showArticle(const FollowedArticle &article);

    /// Starts an import for the article shown.
    void begin(const PastWish &wish);

    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Outcome {
        QString sentence;
        bool canGoOn = false;
    };

    void showState();
    void take(ArticleId article, const Result<PastTally> &tally);
    void followPalette();

    PastImports *m_imports;
    FollowedArticle m_article;
    QHash<qint64, PastWish> m_wishes; ///< by the article's id, of imports that began in this window
    QHash<qint64, Outcome> m_outcomes; ///< likewise, until the reader closes them
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QToolButton *m_goOn;
    QToolButton *m_close;
};

} // namespace recension
