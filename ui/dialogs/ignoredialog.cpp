// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ignoredialog.h"

#include "core/model/ignoredtext.h"
#include "ui/dialogs/opened.h"
#include "ui/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recension {
namespace {

constexpr int mostListed = 100;
constexpr qsizetype mostLookedAt = 2'000'000; ///< UTF-16 units, so that a key is answered at once
constexpr qsizetype longestShown = 120;
constexpr qsizetype beginning = 60; ///< of a selection too long to be ignored word by word

QString firstParagraph(const QString &selected)
{
    return selected.trimmed().section(u'\n', 0, 0).simplified();
}

QString beginningOf(const QString &text)
{
    if (text.size() <= beginning)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', beginning);
    return text.first(space > 0 ? space : beginning);
}

/// What is met, with a little of what stands around it.
QString shownPart(const QString &text, const TextStretch &stretch)
{
    const qsizetype from = std::max<qsizetype>(0, stretch.start - longestShown / 3);
    QString part = text.mid(from, longestShown).trimmed();
    if (from > 0)
        part.prepend(u'…');
    return from + longestShown < text.size() ? part + u'…' : part;
}

} // namespace

IgnoreDialog::IgnoreDialog(const QString &selected, std::shared_ptr<const Comparison> comparison, const ReadingRules &rules,
                           QWidget *parent)
    : QDialog(parent), m_comparison(std::move(comparison)),
      m_isFull(std::ranges::count_if(rules, [](const ReadingRule &rule) { return isIgnoring(rule.effect); }) >= mostIgnoringRules),
      m_text(new QLineEdit), m_anyNumbers(new QCheckBox(tr("Whatever the &numbers are"))),
      m_passage(new QRadioButton(tr("The whole &passage that begins with them"))), m_onSite(new QRadioButton), m_meaning(plainLabel()),
      m_count(plainLabel()), m_met(new QListWidget)
{
    setWindowTitle(tr("Ignore Text Like This"));
    resizeToFit(this, {560, 520});
    for (const Side side : {Side::Right, Side::Left}) {
        if (m_site.isEmpty())
            m_site = sitePlace(rulesAddress(m_comparison->revisions[side]));
    }
    const QString text = firstParagraph(selected);
    const bool isLong = !reasonNotToIgnore(text).isEmpty() && text.size() > beginning;
    m_text->setText(isLong ? beginningOf(text) : text);
    auto *words = new QLabel(tr("&Words to ignore:"));
    words->setBuddy(m_text);
    auto *these = new QRadioButton(tr("&These words, wherever they stand"));
    auto *anywhere = new QRadioButton(tr("In &all articles"));
    const QString folder = QUrl(m_site).toLocalFile();
    m_onSite->setText(m_site.isEmpty()       ? tr("Only on this &site")
                          : folder.isEmpty() ? tr("Only on this &site (%1)").arg(QString(m_site).replace(u'&', QStringLiteral("&&")))
                                             : tr("Only for the &files in %1").arg(QString(folder).replace(u'&', QStringLiteral("&&"))));
    m_onSite->setEnabled(!m_site.isEmpty());
    for (const auto &[first, second] : {std::pair(these, m_passage), std::pair(anywhere, m_onSite)}) {
        auto *group = new QButtonGroup(this);
        group->addButton(first);
        group->addButton(second);
    }
    (isLong ? m_passage : these)->setChecked(true);
    (m_site.isEmpty() ? anywhere : m_onSite)->setChecked(true);
    m_anyNumbers->setChecked(withAnyNumbers(text) != text);
    m_met->setAccessibleName(tr("Passages of the two versions that are met"));
    m_met->setWordWrap(true);
    m_met->setSelectionMode(QAbstractItemView::SingleSelection);
    m_count->setObjectName(QStringLiteral("ignoredCount"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ignore = buttons->button(QDialogButtonBox::Ok);
    m_ignore->setText(tr("&Ignore"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textChanged, this, &IgnoreDialog::preview);
    for (QAbstractButton *choice : std::initializer_list<QAbstractButton *>{m_anyNumbers, m_passage, m_onSite})
        connect(choice, &QAbstractButton::toggled, this, &IgnoreDialog::preview);

    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{words, m_text, m_anyNumbers, these, m_passage, m_meaning})
        layout->addWidget(part);
    layout->addSpacing(8);
    layout->addWidget(anywhere);
    layout->addWidget(m_onSite);
    layout->addSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_met, 1);
    layout->addWidget(
        plainLabel(tr("Ignored text stays visible, struck out in gray, but is not compared. Kept versions, the library's lines, "
                      "feeds and notifications stay as they are: they still tell of it.")));
    layout->addWidget(buttons);
    preview();
    m_text->setFocus();
}

ReadingRule IgnoreDialog::rule() const
{
    const QString text = m_text->text().simplified();
    return {.place = m_onSite->isChecked() ? m_site : everywhere.toString(),
            .effect = m_passage->isChecked() ? RuleEffect::IgnorePassage : RuleEffect::IgnoreText,
            .selector = {},
            .text = m_anyNumbers->isChecked() ? withAnyNumbers(text) : text};
}

void IgnoreDialog::preview()
{
    const ReadingRule made = rule();
    const QString reason = m_isFull
        ? tr("There are %1 rules that ignore text; there can't be more. Take some away in the rules.").arg(mostIgnoringRules)
        : reasonNotToIgnore(made.text);
    m_ignore->setEnabled(reason.isEmpty());
    m_met->clear();
    if (!reason.isEmpty()) {
        m_meaning->clear();
        m_count->setText(reason);
        return;
    }
    const QString shown = made.text.contains(u'#') ? tr("“%1”, where # is any number").arg(made.text) : tr("“%1”").arg(made.text);
    m_meaning->setText(made.effect == RuleEffect::IgnorePassage ? tr("Ignores passages that begin with %1.").arg(shown)
                                                                : tr("Ignores the words %1.").arg(shown));
    const IgnoredText ignored(ReadingRules{made});
    PerSide<int> met;
    qsizetype lookedAt = 0;
    for (const Side side : bothSides) {
        for (const Block &block : m_comparison->revisions[side].article.blocks) {
            lookedAt += block.text.size();
            if (lookedAt > mostLookedAt)
                break;
            const QList<TextStretch> stretches = ignored.stretchesIn(block.text);
            if (stretches.isEmpty())
                continue;
            ++met[side];
            if (m_met->count() < mostListed)
                m_met->addItem((side == Side::Left ? tr("Older version: %1") : tr("Newer version: %1"))
                                   .arg(shownPart(block.text, stretches.constFirst())));
        }
    }
    QString count = tr("It meets %1 of the older version's passages and %2 of the newer's.").arg(met.left).arg(met.right);
    if (lookedAt > mostLookedAt)
        count += u' ' + tr("The versions are very long; only their beginning was looked at.");
    m_count->setText(count);
}

} // namespace recension
