// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulesdialog.h"

#include "core/export/savefile.h"
#include "core/model/joinrules.h"
#include "core/model/rulestext.h"
#include "ui/dialogs/opened.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

namespace recension {
namespace {

constexpr qint64 longestFile = 1024 * 1024;

} // namespace

RulesDialog::RulesDialog(const QString &text, const ReadingRules &rules, QWidget *parent)
    : QDialog(parent), m_before(rules), m_theirs(rules), m_rules(rules), m_text(new QPlainTextEdit(text)), m_message(plainLabel())
{
    setWindowTitle(tr("Rules for Reading and Comparing"));
    resizeToFit(this, {680, 480});
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Rules, a line each"));
    m_text->setPlaceholderText(QStringLiteral(
        "[example.org]\nleave-out div.newsletter\ntake-in p.correction\nignore-text \"Updated #:#\"\n\n[*]\nignore-passage \"Live updates\""));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_keep = buttons->button(QDialogButtonBox::Save);
    m_add = buttons->addButton(tr("&Add from File…"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    connect(m_add, &QPushButton::clicked, this, [this] {
        chooseFile(new QFileDialog(this, tr("Add Rules from a File"), {}, tr("Rules (*.txt);;All files (*)")), &RulesDialog::takeIn);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export Rules"), {}, tr("Rules (*.txt)"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("txt"));
        dialog->selectFile(QStringLiteral("reading-rules.txt"));
        chooseFile(dialog, &RulesDialog::handOn);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RulesDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RulesDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    m_opened = this->text(); // as the field gives it back
    check();
}

QString RulesDialog::text() const
{
    return m_text->toPlainText();
}

void RulesDialog::reject()
{
    if (text() == m_opened)
        return QDialog::reject();
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Do you want to discard what you changed in the rules?"),
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question->button(QMessageBox::Discard), &QAbstractButton::clicked, this, [this] { QDialog::reject(); });
    opened(question);
}

void RulesDialog::check()
{
    const auto rules = parseReadingRules(text());
    m_isUnderstood = rules.has_value();
    // What can't be understood is for its author to mend, not to be added to or handed on.
    m_keep->setEnabled(m_isUnderstood);
    m_add->setEnabled(m_isUnderstood);
    m_export->setEnabled(m_isUnderstood && !rules->isEmpty());
    if (!rules)
        return tell(rules.error().message);
    m_rules = *rules;
    if (m_theirs != m_before)
        return join();
    tell(tr("%n rule(s). The text is kept as it is saved here and can be handed to others.", nullptr, int(rules->size())));
}

void RulesDialog::takeChanges(const ReadingRules &theirs)
{
    m_theirs = theirs;
    if (m_theirs == m_before)
        return;
    if (m_isUnderstood)
        return join();
    tell(tr("The rules have changed meanwhile. They are joined with yours as soon as yours can be understood."));
}

void RulesDialog::join()
{
    const ReadingRules joined = joinedRules(std::exchange(m_before, m_theirs), m_rules, m_theirs);
    if (joined != m_rules)
        replaceText(readingRulesText(joined, text()));
    tell(tr("The rules have changed meanwhile. They are joined with yours here."));
}

/// As one step that can be undone, like what the reader writes.
void RulesDialog::replaceText(const QString &text)
{
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

void RulesDialog::chooseFile(QFileDialog *dialog, void (RulesDialog::*use)(const QString &))
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void RulesDialog::takeIn(const QString &path)
{
    const auto refuse = [this, &path](const QString &reason) { tell(tr("Nothing was added from “%1”. %2").arg(path, reason)); };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("It could not be read: %1.").arg(file.errorString()));
    if (file.size() > longestFile)
        return refuse(tr("The file is larger than %1 MiB.").arg(longestFile / (1024 * 1024)));
    const auto added = rulesTextIn(file.readAll()).and_then(parseReadingRules);
    if (!added)
        return refuse(added.error().message);
    const TakenRules taken = takenIn(m_rules, *added);
    if (taken.added > 0)
        replaceText(readingRulesText(taken.rules, text()));
    if (!m_isUnderstood)
        return; // for there are too many now, as check() tells
    QStringList sentences{tr("%n rule(s) added.", nullptr, taken.added)};
    if (taken.known > 0)
        sentences += tr("%n were there already.", nullptr, taken.known);
    if (!taken.contrary.isEmpty()) {
        const ReadingRule &first = taken.contrary.constFirst();
        sentences += tr("%n say(s) the contrary of yours, which stay; the first is “%1” for %2.", nullptr, int(taken.contrary.size()))
                         .arg(ruleLine(first), first.place);
    }
    tell(sentences.join(u' '));
}

void RulesDialog::handOn(const QString &path)
{
    const auto saved = saveFile(path, text().toUtf8());
    tell(saved ? tr("The rules stand in “%1”.").arg(path) : saved.error().message);
}

void RulesDialog::tell(const QString &message)
{
    m_message->setText(breakable(message));
}

} // namespace recension
