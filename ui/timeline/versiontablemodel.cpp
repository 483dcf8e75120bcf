// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/versiontablemodel.h"

#include "core/export/articlebrief.h"
#include "core/export/versionwords.h"
#include "core/export/wording.h"
#include "ui/timeline/historylines.h"
#include "ui/timeline/versionchoice.h"
#include "ui/timeline/versionhistory.h"

#include <algorithm>

namespace recension {
namespace {

/// "+18 −4 words · note"
QString withNoteSign(const QString &change, const QString &notes)
{
    if (notes.isEmpty())
        return change;
    return change.isEmpty() ? VersionTableModel::tr("note") : VersionTableModel::tr("%1 · note").arg(change);
}

} // namespace

QString periodOf(const VersionHistory &history, int place)
{
    return place == 0 ? QString() : periodInWords(history.revision(place - 1).firstSeen, history.revision(place).firstSeen);
}

QString changeOf(const VersionHistory &history, int place)
{
    if (place == 0)
        return {};
    if (const std::optional<int> same = history.revision(place).sameAs)
        return sameAsInWords(*same);
    const std::optional<ChangeExtent> extent = history.extent(place);
    return extent ? extentInWords(*extent) : QString();
}

QString editOf(const VersionHistory &history, int place)
{
    const auto brought = broughtBy(history.timeline().past, history.revision(place));
    return brought ? editInWords(*brought) : QString();
}

QString notesOf(const VersionHistory &history, int place)
{
    const QList<TimelineRevision> &revisions = history.timeline().revisions;
    QStringList lines;
    for (const Note &note : history.timeline().notes) {
        const auto left = std::ranges::find(revisions, note.left, &TimelineRevision::id);
        if (note.right != revisions.at(place).id || left == revisions.cend())
            continue;
        const QString text = note.text.simplified();
        lines += left - revisions.cbegin() == place - 1
            ? VersionTableModel::tr("Note: %1").arg(text)
            : VersionTableModel::tr("Note on versions %1 and %2: %3")
                  .arg(QString::number(left->number), QString::number(revisions.at(place).number), text);
    }
    return lines.join(u'\n');
}

QString versionInWords(const VersionHistory &history, int place)
{
    const TimelineRevision &revision = history.revision(place);
    const bool isLive = revision.capture.origin == Origin::Live;
    QStringList parts{VersionTableModel::tr("Version %1").arg(revision.number),
                      momentInWords(revision.firstSeen, history.now()),
                      periodOf(history, place),
                      changeOf(history, place),
                      editOf(history, place),
                      isLive ? QString() : provenanceInWords(revision.capture),
                      notesOf(history, place)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

VersionTableModel::VersionTableModel(const VersionHistory *history, const HistoryLines *lines, const VersionChoice *choice, QObject *parent)
    : QAbstractTableModel(parent), m_history(history), m_lines(lines), m_choice(choice)
{
    connect(lines, &HistoryLines::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(history, &VersionHistory::extentKnown, this, [this](int place) {
        if (const int row = rowOf(place); row >= 0)
            Q_EMIT dataChanged(index(row, Change), index(row, Change));
        // A bar that is longer than all before makes the others shorter.
        Q_EMIT dataChanged(index(0, Bars), index(rowCount() - 1, Bars));
    });
    connect(choice, &VersionChoice::chosenChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ChosenRole, Qt::AccessibleTextRole});
    });
}

int VersionTableModel::placeOf(int row) const
{
    const HistoryLine &line = m_lines->lines().at(rowCount() - 1 - row);
    return line.kind == HistoryLine::Kind::Version ? line.place : -1;
}

int VersionTableModel::rowOf(int place) const
{
    const QList<HistoryLine> &lines = m_lines->lines();
    const auto found = std::ranges::find_if(
        lines, [place](const HistoryLine &line) { return line.kind == HistoryLine::Kind::Version && line.place == place; });
    return found == lines.end() ? -1 : rowCount() - 1 - static_cast<int>(found - lines.begin());
}

int VersionTableModel::runOf(int row) const
{
    const HistoryLine &line = m_lines->lines().at(rowCount() - 1 - row);
    return line.kind == HistoryLine::Kind::Fold ? line.place : -1;
}

bool VersionTableModel::isUsed(Column column) const
{
    const QList<TimelineRevision> &revisions = m_history->timeline().revisions;
    switch (column) {
    case Provenance:
        return std::ranges::any_of(revisions, [](const TimelineRevision &revision) { return revision.capture.origin != Origin::Live; });
    case Edit:
        return std::ranges::any_of(m_history->timeline().past,
                                   [](const PastCapture &capture) { return !capture.author.isEmpty() || !capture.comment.isEmpty(); });
    case Headline:
        // The title of a wiki's page is the page's name, line for line.
        return !isUsed(Edit) || std::ranges::any_of(revisions, [&revisions](const TimelineRevision &each) {
            return each.title != revisions.constFirst().title;
        });
    default:
        return true;
    }
}

int VersionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines->lines().size());
}

int VersionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Headline + 1;
}

QVariant VersionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int line = rowCount() - 1 - index.row();
    if (role == LineRole)
        return static_cast<int>(m_lines->lines().at(line).kind);
    const int place = placeOf(index.row());
    return place < 0 ? lineData(line, index.column(), role) : versionData(place, index.column(), role);
}

QVariant VersionTableModel::lineData(int number, int column, int role) const
{
    const HistoryLine &line = m_lines->lines().at(number);
    const bool isFolded = line.kind == HistoryLine::Kind::Fold && m_lines->isFolded(line.place);
    if (role == FoldedRole)
        return isFolded;
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_lines->lineInWords(line);
    case Qt::AccessibleTextRole:
        return line.kind == HistoryLine::Kind::Absence ? m_lines->lineInWords(line)
            : isFolded                                 ? tr("%1 Folded away; press Space to show them.").arg(m_lines->lineInWords(line))
                                                       : tr("%1 Press Space to fold them away.").arg(m_lines->lineInWords(line));
    case Qt::ToolTipRole: {
        QString sentences;
        for (const Absence &absence : line.absences)
            sentences += QStringLiteral("<p>%1<br>%2</p>")
                             .arg(m_lines->absenceInWords(absence).toHtmlEscaped(), m_lines->absenceMoments(absence).toHtmlEscaped());
        return sentences.isEmpty() ? QVariant() : sentences;
    }
    default:
        return {};
    }
}

QVariant VersionTableModel::versionData(int place, int column, int role) const
{
    const TimelineRevision &revision = m_history->revision(place);
    const std::optional<ChangeExtent> extent = m_history->extent(place);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Version:
            return QString::number(revision.number);
        case FirstSeen:
            return momentInWords(revision.firstSeen, m_history->now());
        case Period:
            return periodOf(*m_history, place);
        case Change:
            return withNoteSign(changeOf(*m_history, place), notesOf(*m_history, place));
        case Provenance:
            return provenanceInWords(revision.capture);
        case Edit:
            return editOf(*m_history, place);
        case Headline:
            return revision.title.simplified();
        default:
            return {};
        }
    case Qt::ToolTipRole: {
        // What comes from outside is escaped, so that it is never taken for markup.
        const QString text = column == Headline ? revision.title.simplified()
            : column == Edit                    ? editOf(*m_history, place)
            : column == Provenance              ? sourceAddress(revision.capture)
            : column == Change                  ? QStringList{changeOf(*m_history, place), notesOf(*m_history, place)}.join(u'\n').trimmed()
            : column == FirstSeen               ? momentInFull(revision.firstSeen)
                                                : QString();
        return text.isEmpty() ? QVariant()
                              : QVariant(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
    }
    case Qt::AccessibleTextRole:
        if (column == Change && !notesOf(*m_history, place).isEmpty())
            return QStringList{changeOf(*m_history, place), notesOf(*m_history, place)}.join(u'\n').trimmed();
        if (column == Version)
            return m_choice->isChosen(place) ? tr("Version %1, chosen").arg(revision.number) : tr("Version %1").arg(revision.number);
        return versionData(place, column, Qt::DisplayRole);
    case ChosenRole:
        return m_choice->isChosen(place);
    case QuietRole:
        return revision.sameAs || revision.weight == Weight::Minor || (extent && extent->isTypographic);
    case InsertedRole:
        return extent && !revision.sameAs ? double(extent->wordsInserted) / m_history->mostWords() : 0.0;
    case DeletedRole:
        return extent && !revision.sameAs ? double(extent->wordsDeleted) / m_history->mostWords() : 0.0;
    default:
        return {};
    }
}

QString VersionTableModel::firstSeenHeader() const
{
    QList<QDateTime> times;
    for (const TimelineRevision &revision : m_history->timeline().revisions)
        times += revision.firstSeen;
    const QString zone = zoneOf(times);
    return zone.isEmpty() ? tr("First seen") : tr("First seen (%1)", "a time zone").arg(zone);
}

QVariant VersionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeading);
    if (role != Qt::DisplayRole && !(role == Qt::AccessibleTextRole && section == Bars))
        return {};
    switch (section) {
    case Version:
        return tr("Version");
    case FirstSeen:
        return firstSeenHeader();
    case Period:
        return tr("Period");
    case Change:
        return tr("Change");
    case Bars:
        return role == Qt::AccessibleTextRole ? tr("Size of the change") : QString();
    case Provenance:
        return tr("From");
    case Edit:
        return tr("Author and comment");
    case Headline:
        return tr("Headline");
    default:
        return {};
    }
}

} // namespace recension
