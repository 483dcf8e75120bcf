// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/historylines.h"

#include "core/export/articlebrief.h"
#include "core/export/articlestate.h"
#include "core/export/versionwords.h"
#include "ui/timeline/versionhistory.h"

#include <algorithm>

namespace recension {

HistoryLines::HistoryLines(const VersionHistory *history, QObject *parent) : QObject(parent), m_history(history)
{
    connect(history, &VersionHistory::loaded, this, &HistoryLines::take);
}

void HistoryLines::take()
{
    const Timeline &timeline = m_history->timeline();
    if (timeline.article.id != m_article)
        m_unfolded.clear();
    m_article = timeline.article.id;
    m_runs = foldReturns(timeline.revisions);
    m_runs.removeIf([this](const RevisionRun &run) { return lastHidden(run) <= run.first; });
    m_gaps = gapsIn(timeline.past);
    m_absences.clear();
    for (int place = 0; place < timeline.failures.size(); ++place)
        m_absences += {.kind = Absence::Kind::Failure, .place = place, .first = timeline.failures.at(place).first};
    for (int place = 0; place < m_gaps.size(); ++place)
        m_absences += {.kind = Absence::Kind::Gap, .place = place, .first = m_gaps.at(place).first};
    std::ranges::stable_sort(m_absences, {}, &Absence::first);
    arrange();
}

/// The first and the last version of a run stay, and at the end of the history the one before the last, too, so that the
/// latest change can be looked at.
int HistoryLines::lastHidden(const RevisionRun &run) const
{
    return static_cast<int>(run.last) - (run.last == m_history->count() - 1 ? 2 : 1);
}

qint64 HistoryLines::nameOf(int run) const
{
    return m_history->revision(static_cast<int>(m_runs.at(run).first)).id.value;
}

void HistoryLines::arrange()
{
    m_lines.clear();
    int run = 0;
    auto absence = m_absences.cbegin();
    const auto takeBefore = [&](int next) {
        HistoryLine between{.kind = HistoryLine::Kind::Absence};
        for (; absence != m_absences.cend() && (next == m_history->count() || absence->first < m_history->revision(next).firstSeen);
             ++absence)
            between.absences += *absence;
        return between;
    };
    if (m_history->count() > 0) {
        if (const HistoryLine before = takeBefore(0); !before.absences.isEmpty())
            m_lines += before;
    }
    for (int place = 0; place < m_history->count(); ++place) {
        const bool endsRun = run < m_runs.size() && place > lastHidden(m_runs.at(run));
        if (endsRun)
            m_lines += {.kind = HistoryLine::Kind::Fold, .place = run++, .absences = {}};
        const bool isHidden = hiddenBy(place) >= 0;
        if (!isHidden)
            m_lines += {.kind = HistoryLine::Kind::Version, .place = place, .absences = {}};
        const HistoryLine between = takeBefore(place + 1);
        if (!between.absences.isEmpty() && !isHidden)
            m_lines += between;
    }
    Q_EMIT changed();
}

void HistoryLines::toggleFold(int run)
{
    if (!m_unfolded.remove(nameOf(run)))
        m_unfolded.insert(nameOf(run));
    arrange();
}

void HistoryLines::reveal(int place)
{
    if (const int run = hiddenBy(place); run >= 0)
        toggleFold(run);
}

int HistoryLines::hiddenBy(int place) const
{
    for (int run = 0; run < m_runs.size(); ++run) {
        if (place > m_runs.at(run).first && place <= lastHidden(m_runs.at(run)) && isFolded(run))
            return run;
    }
    return -1;
}

int HistoryLines::shownBeside(int place, int direction) const
{
    for (int beside = place + direction; beside >= 0 && beside < m_history->count(); beside += direction) {
        if (hiddenBy(beside) < 0)
            return beside;
    }
    return place;
}

QString HistoryLines::absenceInWords(const Absence &absence) const
{
    const QDateTime now = m_history->now();
    if (absence.kind == Absence::Kind::Gap)
        return pastGapInWords(m_gaps.at(absence.place), now);
    const QList<FailureRun> &failures = m_history->timeline().failures;
    const FailureRun &run = failures.at(absence.place);
    // A run ends with another kind of failure, too.
    const bool isBack = std::ranges::none_of(failures, [&run](const FailureRun &other) { return other.first == run.ended; });
    return recension::absenceInWords(run, isBack, now);
}

QString HistoryLines::absenceMoments(const Absence &absence) const
{
    const QDateTime last =
        absence.kind == Absence::Kind::Gap ? m_gaps.at(absence.place).last : m_history->timeline().failures.at(absence.place).ended;
    QStringList moments{momentInFull(absence.first), last == absence.first ? QString() : momentInFull(last)};
    moments.removeAll(QString());
    return moments.join(QStringLiteral(" – "));
}

QString HistoryLines::lineInWords(const HistoryLine &line) const
{
    switch (line.kind) {
    case HistoryLine::Kind::Version:
        return {};
    case HistoryLine::Kind::Fold:
        return runInWords(m_history->timeline().revisions, m_runs.at(line.place));
    case HistoryLine::Kind::Absence:
        break;
    }
    const QString latest = absenceInWords(line.absences.constLast());
    const int others = static_cast<int>(line.absences.size()) - 1;
    const QString sentence = latest.left(1).toUpper() + latest.mid(1);
    return others == 0 ? sentence
        : others == 1  ? tr("%1; and once before").arg(sentence)
                       : tr("%1; and %n times before", nullptr, others).arg(sentence);
}

QString HistoryLines::runLabel(int run) const
{
    const RevisionRun &versions = m_runs.at(run);
    return tr("v%1 to v%2: back and forth", "versions")
        .arg(m_history->revision(static_cast<int>(versions.first)).number)
        .arg(m_history->revision(static_cast<int>(versions.last)).number);
}

} // namespace recension
