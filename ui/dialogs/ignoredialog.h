// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"
#include "core/model/readingrule.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace recension {

/// Makes a rule of text that changes all the time and means nothing ("Updated 14:02"): such text stays visible in
/// comparisons, but is not compared. Shows at once which passages of the two versions the rule meets.
class IgnoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `selected` is what the reader selected, of which the first paragraph counts; `rules` are those there are already.
    IgnoreDialog(const QString &selected, std::shared_ptr<const Comparison> comparison, const ReadingRules &rules,
                 QWidget *parent = nullptr);

    /// The rule that the choices come to.
    [[nodiscard]] ReadingRule rule() const;

private:
    void preview();

    std::shared_ptr<const Comparison> m_comparison;
    QString m_site; ///< empty: the versions come from nowhere on the web
    bool m_isFull; ///< there may be no more such rules
    QLineEdit *m_text;
    QCheckBox *m_anyNumbers;
    QRadioButton *m_passage;
    QRadioButton *m_onSite;
    QLabel *m_meaning;
    QLabel *m_count;
    QListWidget *m_met;
    QPushButton *m_ignore;
};

} // namespace recension
