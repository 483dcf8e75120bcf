// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/versiontablemodel.h"

#include "core/export/articlebrief.h"
#include "core/export/versionwords.h"
#include "core/export/wording.h"
#include "ui/timeline/versionchoice.h"
#include "ui/timeline/versionhistory.h"

namespace recension {

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

QString versionInWords(const VersionHistory &history, int place)
{
    const TimelineRevision &revision = history.revision(place);
    QStringList parts{VersionTableModel::tr("Version %1").arg(revision.number), momentInWords(revision.firstSeen, history.now()),
                      periodOf(history, place), changeOf(history, place)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

VersionTableModel::VersionTableModel(const VersionHistory *history, const VersionChoice *choice, QObject *parent)
    : QAbstractTableModel(parent), m_history(history), m_choice(choice)
{
    connect(history, &VersionHistory::loaded, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(history, &VersionHistory::extentKnown, this, [this](int place) {
        // A bar that is longer than all before makes the others shorter.
        Q_EMIT dataChanged(index(rowOf(place), Change), index(rowOf(place), Change));
        Q_EMIT dataChanged(index(0, Bars), index(rowCount() - 1, Bars));
    });
    connect(choice, &VersionChoice::chosenChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ChosenRole, Qt::AccessibleTextRole});
    });
}

int VersionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_history->count();
}

int VersionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Headline + 1;
}

QVariant VersionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = placeOf(index.row());
    const TimelineRevision &revision = m_history->revision(place);
    const std::optional<ChangeExtent> extent = m_history->extent(place);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Version:
            return QString::number(revision.number);
        case FirstSeen:
            return momentInWords(revision.firstSeen, m_history->now());
        case Period:
            return periodOf(*m_history, place);
        case Change:
            return changeOf(*m_history, place);
        case Headline:
            return revision.title.simplified();
        default:
            return {};
        }
    case Qt::ToolTipRole:
        // Headlines come from outside: escaped, so that they are never taken for markup.
        return index.column() == Headline    ? QVariant(QStringLiteral("<p>%1</p>").arg(revision.title.simplified().toHtmlEscaped()))
               : index.column() == FirstSeen ? QVariant(exactTime(revision.firstSeen))
                                             : QVariant();
    case Qt::AccessibleTextRole: {
        if (index.column() == Version)
            return m_choice->isChosen(place) ? tr("Version %1, chosen").arg(revision.number) : tr("Version %1").arg(revision.number);
        return data(index, Qt::DisplayRole);
    }
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
        return tr("First seen");
    case Period:
        return tr("Period");
    case Change:
        return tr("Change");
    case Bars:
        return role == Qt::AccessibleTextRole ? tr("Size of the change") : QString();
    case Headline:
        return tr("Headline");
    default:
        return {};
    }
}

} // namespace recension
