// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingsteps.h"

#include "ui/dialogs/ignoredialog.h"
#include "ui/dialogs/opened.h"
#include "ui/dialogs/readingdialog.h"
#include "ui/dialogs/rulesdialog.h"

#include <algorithm>

namespace recension {

ReadingSteps::ReadingSteps(QWidget *window, Library *library, SharedRules *rules)
    : QObject(window), m_window(window), m_library(library), m_rules(rules)
{
    connect(&m_passages, &QFutureWatcherBase::finished, this, &ReadingSteps::showPassages);
}

void ReadingSteps::correct(const RawDocument &document, const Capture &shown, const QString &passage, const QString &title)
{
    cancel();
    m_passage = passage;
    m_title = title;
    m_passages.setFuture(m_library->passages(document, shown));
}

void ReadingSteps::cancel()
{
    m_passages.cancel();
}

void ReadingSteps::showPassages()
{
    if (m_passages.isCanceled() || m_passages.future().resultCount() == 0)
        return;
    const Result<PagePassages> passages = m_passages.result();
    if (!passages)
        return Q_EMIT failed(passages.error());
    auto *dialog = new ReadingDialog(*passages, m_window);
    dialog->setWindowTitle(m_title);
    dialog->goTo(m_passage);
    connect(opened(dialog), &QDialog::accepted, this, [this, dialog] { take(*dialog); });
}

void ReadingSteps::take(const ReadingDialog &dialog)
{
    // Meanwhile another window may have made rules, too.
    const ReadingRules before = m_rules->rules();
    m_rules->setRules(dialog.withTicks(before));
    const int others = int(std::ranges::count_if(m_rules->rules(), [&](const ReadingRule &rule) { return !before.contains(rule); }));
    if (others > 0)
        Q_EMIT corrected(
            tr("%n rule(s) made for %1. Edit, Rules for Reading and Comparing shows them.", nullptr, others).arg(dialog.place()));
    else if (m_rules->rules() != before)
        Q_EMIT corrected(tr("Rules for %1 were taken back.").arg(dialog.place()));
}

void ReadingSteps::ignore(const QString &selected, const std::shared_ptr<const Comparison> &comparison)
{
    auto *dialog = opened(new IgnoreDialog(selected, comparison, m_rules->rules(), m_window));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_rules->setRules(withRule(m_rules->rules(), dialog->rule())); });
}

void ReadingSteps::showRules()
{
    auto *dialog = opened(new RulesDialog(m_rules->text(), m_rules->rules(), m_window));
    connect(m_rules, &SharedRules::changed, dialog, &RulesDialog::takeChanges);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_rules->disconnect(dialog);
        m_rules->setText(dialog->text());
    });
}

} // namespace recension
