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

    /// Goes to the passage with this text; to the first of the article where there is none.
    void goTo(const QString &text);

    /// The rules, with those that the reader's ticks came to, and without those that they took back.
    [[nodiscard]] ReadingRules withTicks(ReadingRules rules) const;

    /// The place that such rules are for.
    [[nodiscard]] QString place() const;

private:
    enum class Reach { Site, Page };

    struct Tick {
        int row = 0;
        bool isRead = false;
        bool withAlike = false; ///< whatever the passages say that are marked up so; else this text alone
    };

    void toggle(QListWidgetItem *item);
    void describe(int row);
    void show(int row);
    [[nodiscard]] bool takesAlike(int row) const;
    [[nodiscard]] QList<int> metBy(const Tick &tick) const;

    PagePassages m_page;
    QList<Tick> m_ticks; ///< in their order
    QList<bool> m_isRead;
    QListWidget *m_list;
    QCheckBox *m_alike;
    QLabel *m_about;
    QButtonGroup *m_reach;
};

} // namespace recension
