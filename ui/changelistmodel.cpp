// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changelistmodel.h"

namespace recension {

void ChangeListModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_changes = m_comparison ? changesOf(*m_comparison) : QList<Change>();
    m_numbers = m_comparison ? paragraphNumbers(*m_comparison) : ParagraphNumbers();
    endResetModel();
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_comparison)
        return {};
    if (role != KindRole && role != TextRole && role != PlaceRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const ChangeDescription words = describeChange(*m_comparison, m_numbers, m_changes.at(index.row()));
    switch (role) {
    case KindRole:
        return words.kind;
    case TextRole:
        return words.text;
    case PlaceRole:
        return words.place;
    default:
        return inOneLine(words);
    }
}

} // namespace recension
