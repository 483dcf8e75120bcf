// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/describechange.h"

#include <QAbstractListModel>

#include <memory>

namespace recension {

/// A row for every change of a comparison, in its order. Words are made when a view asks for them.
class ChangeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< "Headline", "Moved", …
        TextRole, ///< what changed, in a few words
        PlaceRole, ///< "paragraph 6"
    };

    using QAbstractListModel::QAbstractListModel;

    /// Null for none.
    void setComparison(std::shared_ptr<const Comparison> comparison);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole and Qt::AccessibleTextRole are all three in one line.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const Comparison> m_comparison;
    QList<Change> m_changes;
    ParagraphNumbers m_numbers;
};

} // namespace recension
