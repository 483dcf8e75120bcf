// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pagepassage.h"
#include "core/model/readingrule.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace recension {

/// Puts a wrong reading right: shows all passages of a page, those in the article ticked, and makes rules of what the
/// reader ticks and unticks.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReadingDialog(const PagePassages &page, QWidget *parent = nullptr);

    /// The rules, with those that the reader's ticks came to.
    [[nodiscard]] ReadingRules withTicks(ReadingRules rules) const;

private:
    enum class Reach { Site, Page };

    void toggle(QListWidgetItem *item);
    void describe(int row);
    void show(int row);
    [[nodiscard]] bool takesAlike(int row) const;

    PagePassages m_page;
    QList<ReadingRule> m_made; ///< in the order of the ticks, their places still to be filled in
    QList<bool> m_isRead;
    QListWidget *m_list;
    QCheckBox *m_alike;
    QLabel *m_about;
    QButtonGroup *m_reach;
};

} // namespace recension
