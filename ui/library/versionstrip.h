// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/looked.h"
#include "ui/session.h"

#include <QFrame>
#include <QFutureWatcher>

class QLabel;

namespace recension {

class Actions;
class Collection;
class LookedAt;

/// What there is to know of versions of the library while they are compared or read: what came since the reader last looked,
/// whether they are the latest ones, also while newer ones come, and the reader's note on the change. Showing a version is looking at it.
/// Hidden while there is nothing to say.
class VersionStrip : public QFrame
{
    Q_OBJECT

public:
    /// Nothing is owned; everything must outlive the strip.
    VersionStrip(Collection *collection, LookedAt *lookedAt, const Actions &actions, QWidget *parent = nullptr);
    ~VersionStrip() override;

    /// What is open in the window now.
    void showContent(const SessionContent &content);

    /// What of it is from the library, or null.
    [[nodiscard]] const std::shared_ptr<const Comparison> &shown() const { return m_shown; }
    /// The article's versions by number, and the notes on them; none while they are not known.
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    /// Where the later one of the versions shown stands among them; -1 where it is not known.
    [[nodiscard]] int place() const;
    /// On the change that is shown; empty where there is none.
    [[nodiscard]] QString note() const;
    /// Whether it is not known yet if there is one.
    [[nodiscard]] bool isLoading() const { return m_isFirst && m_shown; }

    /// Asks the library again.
    void reload();

Q_SIGNALS:
    /// What is known of the versions has become something else.
    void changed();
    void failed(const recension::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void tell();
    [[nodiscard]] QString sinceInWords() const;
    [[nodiscard]] QString newerInWords() const;
    void followPalette();

    Collection *m_collection;
    LookedAt *m_lookedAt;
    std::shared_ptr<const Comparison> m_shown;
    PerSide<RevisionId> m_versions; ///< those shown, the earlier left, however they stand in the window
    Looked m_before; ///< how the reader knew the article when these were opened
    bool m_isFirst = false; ///< nothing of the article is known yet
    bool m_wasNewest = false; ///< the later one then
    Timeline m_timeline;
    QFutureWatcher<Result<Timeline>> m_loading;
    QLabel *m_text;
    QLabel *m_note;
    QWidget *m_noteRow;
};

} // namespace recension
