// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/readingdialog.h"

#include "core/export/wording.h"
#include "ui/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace recension {
namespace {

constexpr qsizetype longestLine = 240; ///< characters of a passage that the list shows

QString shortened(const QString &text)
{
    return text.size() <= longestLine ? text : text.first(longestLine).trimmed() + u'…';
}

} // namespace

ReadingDialog::ReadingDialog(const PagePassages &page, QWidget *parent)
    : QDialog(parent), m_page(page), m_list(new QListWidget), m_alike(new QCheckBox), m_about(plainLabel()), m_reach(new QButtonGroup(this))
{
    setWindowTitle(tr("Correct the Reading"));
    resize(760, 640);
    m_list->setWordWrap(true);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Passages of the page"));
    for (const PagePassage &passage : m_page.passages) {
        m_isRead += passage.isRead;
        auto *item = new QListWidgetItem(shortened(passage.block.text), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        show(int(m_isRead.size()) - 1);
    }
    connect(m_list, &QListWidget::itemChanged, this, &ReadingDialog::toggle);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReadingDialog::describe);

    const QString site = sitePlace(m_page.address);
    auto *onSite = new QRadioButton(site.isEmpty() ? tr("Always on this site") : tr("Always on %1").arg(site));
    auto *onPage = new QRadioButton(tr("On this page only"));
    m_reach->addButton(onSite, int(Reach::Site));
    m_reach->addButton(onPage, int(Reach::Page));
    onSite->setChecked(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Read Again"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!site.isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(
        site.isEmpty() ? tr("Ticked passages are in the article. It is not known which site this page comes from, so nothing "
                            "can be set for it.")
                       : tr("Ticked passages are in the article. Untick what does not belong there, and tick what is missing.")));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_alike);
    layout->addWidget(onSite);
    layout->addWidget(onPage);
    layout->addWidget(buttons);
    m_alike->setVisible(!m_page.passages.isEmpty());
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

ReadingRules ReadingDialog::withTicks(ReadingRules rules) const
{
    const QString place = Reach(m_reach->checkedId()) == Reach::Site ? sitePlace(m_page.address) : pagePlace(m_page.address);
    for (ReadingRule rule : m_made) {
        rule.place = place;
        rules = withRule(rules, rule);
    }
    return rules;
}

void ReadingDialog::toggle(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    const bool isRead = item->checkState() == Qt::Checked;
    if (isRead == m_isRead[row])
        return;
    const PagePassage &passage = m_page.passages[row];
    const bool withAlike = row == m_list->currentRow() ? m_alike->isEnabled() && m_alike->isChecked() : takesAlike(row);
    m_made += ReadingRule{.place = {},
                          .effect = isRead ? RuleEffect::TakeIn : RuleEffect::LeaveOut,
                          .selector = passage.selector,
                          .text = withAlike ? QString() : passage.block.text};
    for (const int other : passage.alike) {
        if (withAlike || m_page.passages[other].block.text == passage.block.text) {
            m_isRead[other] = isRead;
            show(other);
        }
    }
    m_list->setCurrentRow(row);
}

void ReadingDialog::describe(int row)
{
    if (row < 0)
        return;
    const PagePassage &passage = m_page.passages[row];
    const int others = int(passage.alike.size()) - 1;
    m_about->setText(breakable(tr("%1, marked up as “%2”").arg(blockKindInWords(passage.block.kind), passage.selector)));
    m_alike->setText(others > 0 ? tr("Also the %n other passage(s) marked up alike", nullptr, others)
                                : tr("No other passage is marked up alike"));
    m_alike->setEnabled(others > 0);
    m_alike->setChecked(takesAlike(row));
}

/// Boxes with a name of their own go as one; a paragraph among the others goes alone.
bool ReadingDialog::takesAlike(int row) const
{
    const PagePassage &passage = m_page.passages[row];
    const bool areAllOfAKind = std::ranges::all_of(passage.alike, [this, row](int other) { return m_isRead[other] == m_isRead[row]; });
    const bool hasOwnName = !passage.selector.contains(u' ');
    return passage.alike.size() > 1 && areAllOfAKind && hasOwnName;
}

void ReadingDialog::show(int row)
{
    const QSignalBlocker quiet(m_list);
    QListWidgetItem *item = m_list->item(row);
    item->setCheckState(m_isRead[row] ? Qt::Checked : Qt::Unchecked);
    QFont font = m_list->font();
    font.setItalic(!m_isRead[row]);
    item->setFont(font);
}

} // namespace recension
