// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingsteps.h"

#include "ui/dialogs/ignoredialog.h"
#include "ui/dialogs/opened.h"
#include "ui/dialogs/readingdialog.h"
#include "ui/dialogs/rulesdialog.h"

namespace recension {

ReadingSteps::ReadingSteps(QWidget *window, Library *library, SharedRules *rules)
    : QObject(window), m_window(window), m_library(library), m_rules(rules)
{
    connect(&m_passages, &QFutureWatcherBase::finished, this, &ReadingSteps::showPassages);
}

void ReadingSteps::correct(const RawDocument &document)
{
    cancel();
    m_passages.setFuture(m_library->passages(document));
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
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Meanwhile another window may have made rules, too.
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_rules->setRules(dialog->withTicks(m_rules->rules())); });
    dialog->open();
}

void ReadingSteps::ignore(const QString &selected, const std::shared_ptr<const Comparison> &comparison)
{
    auto *dialog = opened(new IgnoreDialog(selected, comparison, m_rules->rules(), m_window));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_rules->setRules(withRule(m_rules->rules(), dialog->rule())); });
}

void ReadingSteps::showRules()
{
    auto *dialog = new RulesDialog(m_rules->rules(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_rules, &SharedRules::changed, dialog, &RulesDialog::takeChanges);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_rules->disconnect(dialog);
        m_rules->setRules(dialog->rules());
    });
    dialog->open();
}

} // namespace recension
