// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulesdialog.h"

#include "core/export/savefile.h"
#include "core/model/joinrules.h"
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

bool hasRemarks(const QString &rules)
{
    const QStringList lines = rules.split(u'\n');
    return std::ranges::any_of(lines, [](const QString &line) { return line.trimmed().startsWith(u'#'); });
}

} // namespace

RulesDialog::RulesDialog(const ReadingRules &rules, QWidget *parent)
    : QDialog(parent), m_before(rules), m_rules(rules), m_text(new QPlainTextEdit(readingRulesText(rules))), m_message(plainLabel())
{
    setWindowTitle(tr("Rules for Reading and Comparing"));
    resize(680, 480);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Rules, a line each"));
    m_text->setPlaceholderText(QStringLiteral(
        "[example.org]\nleave-out div.newsletter\ntake-in p.correction\nignore-text \"Updated #:#\"\n\n[*]\nignore-passage \"Live updates\""));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_keep = buttons->button(QDialogButtonBox::Save);
    const auto add = [buttons](const QString &text) { return buttons->addButton(text, QDialogButtonBox::ActionRole); };
    connect(add(tr("&Add from File…")), &QPushButton::clicked, this, [this] {
        chooseFile(new QFileDialog(this, tr("Add Rules from a File"), {}, tr("Rules (*.txt);;All files (*)")), &RulesDialog::takeIn);
    });
    connect(add(tr("&Export…")), &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export Rules"), {}, tr("Rules (*.txt)"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
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
    check();
}

void RulesDialog::reject()
{
    if (m_text->toPlainText() == readingRulesText(m_before))
        return QDialog::reject();
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Do you want to discard what you changed in the rules?"),
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question->button(QMessageBox::Discard), &QAbstractButton::clicked, this, [this] { QDialog::reject(); });
    opened(question);
}

void RulesDialog::check()
{
    const auto rules = parseReadingRules(m_text->toPlainText());
    m_keep->setEnabled(rules.has_value());
    if (rules)
        m_rules = *rules;
    if (rules && m_theirs)
        return join(*std::exchange(m_theirs, std::nullopt));
    if (!rules)
        return tell(rules.error().message);
    QString message = tr("%n rule(s). The text is kept as it is saved here and can be handed to others.", nullptr, int(rules->size()));
    if (hasRemarks(m_text->toPlainText()))
        message += u' ' + tr("Lines that begin with # are not kept.");
    tell(message);
}

void RulesDialog::takeChanges(const ReadingRules &theirs)
{
    if (parseReadingRules(m_text->toPlainText()))
        return join(theirs);
    m_theirs = theirs;
    tell(tr("Another window has changed the rules. They are joined with yours as soon as yours can be understood."));
}

void RulesDialog::join(const ReadingRules &theirs)
{
    m_rules = joinedRules(std::exchange(m_before, theirs), m_rules, theirs);
    // As one step that can be undone, like what the reader writes.
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(readingRulesText(m_rules));
    tell(tr("Another window has changed the rules. They are joined with yours here."));
}

void RulesDialog::chooseFile(QFileDialog *dialog, void (RulesDialog::*use)(const QString &))
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void RulesDialog::takeIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile) {
        tell(tr("“%1” could not be read: %2.").arg(path, file.size() > longestFile ? tr("it is too large") : file.errorString()));
        return;
    }
    const auto added = parseReadingRules(QString::fromUtf8(file.readAll()));
    if (!added) {
        tell(added.error().message);
        return;
    }
    ReadingRules rules = m_rules;
    for (const ReadingRule &rule : *added)
        rules = withRule(rules, rule);
    m_text->setPlainText(readingRulesText(rules));
}

void RulesDialog::handOn(const QString &path)
{
    const auto saved = saveFile(path, readingRulesText(m_rules).toUtf8());
    tell(saved ? tr("The rules stand in “%1”.").arg(path) : saved.error().message);
}

void RulesDialog::tell(const QString &message)
{
    m_message->setText(message);
}

} // namespace recension
