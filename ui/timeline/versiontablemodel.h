// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace recension {

class VersionChoice;
class VersionHistory;

/// The versions of an article, the newest first.
class VersionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Version, FirstSeen, Period, Change, Bars, Headline };
    enum Role {
        ChosenRole = Qt::UserRole, ///< bool
        QuietRole,                 ///< bool: minor, or the same as an earlier version
        InsertedRole,              ///< double, 0 to 1: words inserted, of the most that a version changed
        DeletedRole,               ///< likewise
    };

    /// Neither is owned; both must outlive the model.
    VersionTableModel(const VersionHistory *history, const VersionChoice *choice, QObject *parent = nullptr);

    /// The place in the timeline, from 0, the oldest.
    [[nodiscard]] int placeOf(int row) const { return rowCount() - 1 - row; }
    [[nodiscard]] int rowOf(int place) const { return rowCount() - 1 - place; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const VersionHistory *m_history = nullptr;
    const VersionChoice *m_choice = nullptr;
};

/// "12 hours later" than the version before; empty for the first.
[[nodiscard]] QString periodOf(const VersionHistory &history, int place);

/// "+18 −4 words, a number", "same as version 2"; empty while it is not known, and for the first.
[[nodiscard]] QString changeOf(const VersionHistory &history, int place);

/// The whole version in words, for those who do not see it.
[[nodiscard]] QString versionInWords(const VersionHistory &history, int place);

} // namespace recension
