// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/readingdialog.h"

#include "core/export/wording.h"
#include "core/model/rulestext.h"
#include "ui/dialogs/opened.h"
#include "ui/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace recension {
namespace {

constexpr qsizetype longestLine = 240; ///< characters of a passage that the list shows

QString shortened(const QString &text)
{
    return text.size() <= longestLine ? text : text.first(longestLine).trimmed() + u'…';
}

/// Draws the edges of boxes in the text's color: some styles make them of the window's, which can't be told from a dark list's.
class ClearBoxes : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setBrush(QPalette::Window, option->palette.text());
    }
};

/// A folder's name as a button shows it, where "&" stands before the letter of a key.
QString withPlainAmpersands(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

bool isOfTheSame(const ReadingRule &one, const ReadingRule &other)
{
    return one.place == other.place && one.selector == other.selector && one.text == other.text;
}

} // namespace

ReadingDialog::ReadingDialog(const PagePassages &page, QWidget *parent)
    : QDialog(parent), m_page(page), m_list(new QListWidget), m_alike(new QCheckBox), m_about(plainLabel()), m_reach(new QButtonGroup(this))
{
    setWindowTitle(tr("Correct the Reading"));
    resizeToFit(this, {760, 640});
    const QString site = sitePlace(m_page.address);
    m_list->setItemDelegate(new ClearBoxes(m_list));
    m_list->setWordWrap(true);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Passages of the page"));
    for (const PagePassage &passage : m_page.passages) {
        m_isRead += passage.isRead;
        auto *item = new QListWidgetItem(shortened(passage.block.text), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (site.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        show(int(m_isRead.size()) - 1);
    }
    connect(m_list, &QListWidget::itemChanged, this, &ReadingDialog::toggle);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReadingDialog::describe);

    const bool isFile = m_page.address.isLocalFile();
    auto *onSite = new QRadioButton(isFile ? tr("Always for the files in %1").arg(withPlainAmpersands(QUrl(site).toLocalFile()))
                                        : site.isEmpty() ? tr("Always on this site")
                                                         : tr("Always on %1").arg(site));
    auto *onPage = new QRadioButton(isFile ? tr("For this file only") : tr("On this page only"));
    m_reach->addButton(onSite, int(Reach::Site));
    m_reach->addButton(onPage, int(Reach::Page));
    onSite->setChecked(true);
    for (QAbstractButton *reach : m_reach->buttons())
        reach->setEnabled(!site.isEmpty());

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
    goTo({});
    m_list->setFocus();
}

void ReadingDialog::goTo(const QString &text)
{
    const auto rowWhere = [this](auto isWanted) { return int(std::ranges::find_if(m_page.passages, isWanted) - m_page.passages.begin()); };
    const int rows = int(m_page.passages.size());
    int row = rowWhere([&text](const PagePassage &passage) { return passage.isRead && passage.block.text == text; });
    if (row == rows)
        row = rowWhere([](const PagePassage &passage) { return passage.isRead; });
    m_list->setCurrentRow(row == rows ? 0 : row);
}

QString ReadingDialog::place() const
{
    return Reach(m_reach->checkedId()) == Reach::Site ? sitePlace(m_page.address) : pagePlace(m_page.address);
}

ReadingRules ReadingDialog::withTicks(ReadingRules rules) const
{
    QList<ReadingRules> deciding; // of each passage
    for (const PagePassage &passage : m_page.passages)
        deciding += passage.rules;
    for (const Tick &tick : m_ticks) {
        const PagePassage &ticked = m_page.passages[tick.row];
        const ReadingRule rule{.place = place(),
                               .effect = tick.isRead ? RuleEffect::TakeIn : RuleEffect::LeaveOut,
                               .selector = ticked.selector,
                               .text = tick.withAlike ? QString() : ticked.block.text};
        const QList<int> met = metBy(tick);
        for (const int row : met)
            deciding[row].removeIf([&rule](const ReadingRule &other) { return isOfTheSame(rule, other); });
        rules.removeIf([&rule](const ReadingRule &other) { return isOfTheSame(rule, other); });
        // What is so by itself when the rules for it are gone needs none.
        const bool isSoByItself = std::ranges::all_of(
            met, [&](int row) { return m_page.passages[row].isReadByItself == tick.isRead && deciding[row].isEmpty(); });
        if (isSoByItself)
            continue;
        rules = withRule(rules, rule);
        for (const int row : met)
            deciding[row] += rule;
    }
    return rules;
}

/// The rows of the passages that the tick's rule would meet.
QList<int> ReadingDialog::metBy(const Tick &tick) const
{
    QList<int> rows = m_page.passages[tick.row].alike;
    if (!rows.contains(tick.row))
        rows += tick.row;
    const QString &text = m_page.passages[tick.row].block.text;
    rows.removeIf([&](int row) { return !tick.withAlike && m_page.passages[row].block.text != text; });
    return rows;
}

void ReadingDialog::toggle(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    const bool isRead = item->checkState() == Qt::Checked;
    if (isRead == m_isRead[row])
        return;
    m_ticks += Tick{.row = row, .isRead = isRead, .withAlike = row == m_list->currentRow() ? m_alike->isChecked() : takesAlike(row)};
    for (const int met : metBy(m_ticks.constLast())) {
        m_isRead[met] = isRead;
        show(met);
    }
    m_list->setCurrentRow(row);
}

void ReadingDialog::describe(int row)
{
    if (row < 0)
        return;
    const PagePassage &passage = m_page.passages[row];
    const int others = int(passage.alike.size()) - 1;
    QString about = tr("%1, marked up as “%2”").arg(blockKindInWords(passage.block.kind), passage.selector);
    if (!passage.rules.isEmpty()) {
        const ReadingRule &rule = passage.rules.constLast();
        about += u'\n'
            + (rule.effect == RuleEffect::TakeIn ? tr("Taken in by your rule “%1” for %2") : tr("Left out by your rule “%1” for %2"))
                  .arg(shortened(ruleLine(rule)), rule.place);
    }
    m_about->setText(breakable(about));
    m_alike->setText(others > 0 ? tr("Also the %n other passage(s) marked up alike", nullptr, others)
                                : tr("Also where it says something else, in other versions or pages"));
    m_alike->setEnabled(!sitePlace(m_page.address).isEmpty());
    m_alike->setChecked(takesAlike(row));
}

/// Boxes with a name of their own go as one; a paragraph among the others goes alone.
bool ReadingDialog::takesAlike(int row) const
{
    const PagePassage &passage = m_page.passages[row];
    const bool areAllOfAKind = std::ranges::all_of(passage.alike, [this, row](int other) { return m_isRead[other] == m_isRead[row]; });
    const bool hasOwnName = passage.selector.contains(u'.') || passage.selector.contains(u'#');
    return areAllOfAKind && hasOwnName && !passage.selector.contains(u' ');
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
