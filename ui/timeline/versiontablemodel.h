// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace recension {

class HistoryLines;
class VersionChoice;
class VersionHistory;

/// The lines of an article's history, the newest first: versions, and between them in one cell what was folded away and when
/// the article was not there.
class VersionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Provenance: where versions come from, unless all come from checks; Edit: authors and comments of a wiki.
    enum Column { Version, FirstSeen, Period, Change, Bars, Provenance, Edit, Headline };
    enum Role {
        ChosenRole = Qt::UserRole, ///< bool
        QuietRole, ///< bool: minor, or the same as an earlier version
        InsertedRole, ///< double, 0 to 1: words inserted, of the most that a version changed
        DeletedRole, ///< likewise
        LineRole, ///< int, a HistoryLine::Kind
        FoldedRole, ///< bool, of lines over a fold
    };

    /// Nothing is owned; all must outlive the model.
    VersionTableModel(const VersionHistory *history, const HistoryLines *lines, const VersionChoice *choice, QObject *parent = nullptr);

    /// The place in the timeline, from 0, the oldest; -1 where the row is no version.
    [[nodiscard]] int placeOf(int row) const;
    /// The row of a version; -1 where it is folded away.
    [[nodiscard]] int rowOf(int place) const;
    /// The run that the row folds and unfolds, or -1.
    [[nodiscard]] int runOf(int row) const;
    /// Whether there is anything to say in the column.
    [[nodiscard]] bool isUsed(Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant versionData(int place, int column, int role) const;
    [[nodiscard]] QString firstSeenHeader() const;
    [[nodiscard]] QVariant lineData(int line, int column, int role) const;

    const VersionHistory *m_history = nullptr;
    const HistoryLines *m_lines = nullptr;
    const VersionChoice *m_choice = nullptr;
};

/// What the reader wrote on changes that end with the version, each in a line: "Note: …", "Note on versions 1 and 4: …". Empty where
/// nothing.
[[nodiscard]] QString notesOf(const VersionHistory &history, int place);

/// "12 hours later" than the version before; empty for the first.
[[nodiscard]] QString periodOf(const VersionHistory &history, int place);

/// "+18 −4 words, a number", "same as version 2"; empty while it is not known, and for the first.
[[nodiscard]] QString changeOf(const VersionHistory &history, int place);

/// Who made the version of a wiki's page, and what they said of it; else empty.
[[nodiscard]] QString editOf(const VersionHistory &history, int place);

/// The whole version in words, for those who do not see it.
[[nodiscard]] QString versionInWords(const VersionHistory &history, int place);

} // namespace recension
