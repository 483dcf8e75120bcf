// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pastgaps.h"
#include "core/model/revisionruns.h"

#include <QObject>
#include <QSet>

namespace recension {

class VersionHistory;

/// A time at which an article was not there: by checks of ours, or by what an archive has.
struct Absence {
    enum class Kind { Failure, Gap };

    Kind kind = Kind::Failure;
    int place = 0; ///< in Timeline::failures, or in HistoryLines::gaps()
    QDateTime first;

    bool operator==(const Absence &) const = default;
};

/// A line of an article's history.
struct HistoryLine {
    enum class Kind {
        Version,
        Fold, ///< versions that go back and forth between few texts: a line over those that can be folded away
        Absence, ///< one or several, between two versions, before the first or after the last
    };

    Kind kind = Kind::Version;
    int place = 0; ///< Version: in the timeline; Fold: in runs()
    QList<Absence> absences; ///< Absence: by time

    bool operator==(const HistoryLine &) const = default;
};

/// An article's history in lines, by time: the versions, where they go back and forth folded into one line, and between them
/// the times at which the article was not there. The timeline that is painted and the table show the same lines.
class HistoryLines : public QObject
{
    Q_OBJECT

public:
    /// `history` is not owned and must outlive the lines.
    explicit HistoryLines(const VersionHistory *history, QObject *parent = nullptr);

    [[nodiscard]] const QList<HistoryLine> &lines() const { return m_lines; }
    /// Those of foldReturns() that hide something when folded.
    [[nodiscard]] const QList<RevisionRun> &runs() const { return m_runs; }
    [[nodiscard]] const QList<PastGap> &gaps() const { return m_gaps; }
    /// All, by time.
    [[nodiscard]] const QList<Absence> &absences() const { return m_absences; }

    [[nodiscard]] bool isFolded(int run) const { return !m_unfolded.contains(nameOf(run)); }
    void toggleFold(int run);
    /// Unfolds what hides the version.
    void reveal(int place);
    /// The run that hides the version now, or -1.
    [[nodiscard]] int hiddenBy(int place) const;
    /// The next version that is not hidden, in that direction (1 or -1); the same where there is none.
    [[nodiscard]] int shownBeside(int place, int direction) const;

    /// "not reachable from 30 Jan, 19:00 to 21:02 (2 hours), then there again"
    [[nodiscard]] QString absenceInWords(const Absence &absence) const;
    /// The same moments in full, with their zone.
    [[nodiscard]] QString absenceMoments(const Absence &absence) const;
    /// The line in words; for versions empty.
    [[nodiscard]] QString lineInWords(const HistoryLine &line) const;
    /// What the run is called where there is little room: "v3 to v14: back and forth"
    [[nodiscard]] QString runLabel(int run) const;

Q_SIGNALS:
    /// Others are shown, or the same ones otherwise.
    void changed();

private:
    void take();
    void arrange();
    [[nodiscard]] int lastHidden(const RevisionRun &run) const;
    [[nodiscard]] qint64 nameOf(int run) const;

    const VersionHistory *m_history = nullptr;
    QList<RevisionRun> m_runs;
    QList<PastGap> m_gaps;
    QList<Absence> m_absences;
    QList<HistoryLine> m_lines;
    QSet<qint64> m_unfolded; ///< runs, by the ids of their first versions: places shift
    ArticleId m_article;
};

} // namespace recension
