// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidencedialog.h"

#include "core/export/evidence.h"
#include "core/export/wording.h"
#include "ui/dialogs/opened.h"
#include "ui/plainlabel.h"
#include "ui/statusline.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recension {
namespace {

void addLine(QFormLayout *form, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *label = plainLabel(value, LabelText::Selectable);
    label->setAccessibleName(name + u' ' + value);
    form->addRow(name, label);
}

QString timeOrNothing(const QDateTime &time)
{
    return time.isValid() ? timeInWords(time) : QString();
}

bool isDigits(const QString &text)
{
    return text.size() == 64 && QByteArray::fromHex(text.toLatin1()).size() == 32;
}

/// Digits that no label could break, in a field of their own: what is copied from there is they and nothing else.
void addDigits(QFormLayout *form, const QString &name, const QString &digits)
{
    auto *field = new QLineEdit(digits);
    field->setReadOnly(true);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field->setCursorPosition(0);
    field->setAccessibleName(name);
    form->addRow(name, field);
}

} // namespace

EvidenceDialog::EvidenceDialog(const SessionContent &content, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Evidence"));
    resizeToFit(this, {720, 560});
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto addHeading = [form](const QString &text) {
        QLabel *label = plainLabel(text, LabelText::OneLine);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        form->addRow(label);
    };

    for (const Side side : bothSides) {
        if (content.kind == ContentKind::Nothing || (side == Side::Right && content.kind == ContentKind::Article))
            break;
        const Revision &revision = content.comparison->revisions[side];
        const Article &article = revision.article;
        const Capture &capture = revision.capture;
        addHeading(content.kind == ContentKind::Article ? tr("Article") : side == Side::Left ? tr("Older version") : tr("Newer version"));
        addLine(form, tr("Headline:"), article.title);
        addLine(form, tr("By:"), article.byline);
        addLine(form, tr("Publication:"), article.site);
        addLine(form, tr("Published:"), timeInWords(article.published));
        addLine(form, tr("Modified:"), timeInWords(article.modified));
        addLine(form, tr("Canonical address:"), article.canonicalUrl.toDisplayString());
        addLine(form, tr("Language:"), article.language);
        addLine(form, tr("First seen:"), timeOrNothing(revision.firstSeen));
        addLine(form, tr("Source:"), sourceAddress(capture));
        addLine(form, tr("File:"), fileAround(capture));
        addLine(form, tr("Redirects:"), redirectsInWords(capture));
        addLine(form, tr("Answered by:"), capture.finalUrl == capture.requestedUrl ? QString() : capture.finalUrl.toDisplayString());
        addLine(form, tr("Time:"), captureInWords(capture));
        for (const EvidenceLine &line : fingerprintLines(capture)) {
            const QString name = tr("%1:", "what is told in the line").arg(line.label);
            if (isDigits(line.value))
                addDigits(form, name, line.value);
            else
                addLine(form, name, line.value);
        }
        addLine(form, tr("Read by:"), article.extractor);
    }
    if (const auto facts = pageFacts(content)) {
        addHeading(tr("History, as the page tells it"));
        addLine(form, tr("Publication:"), facts->source);
        addLine(form, tr("Current article:"), facts->articleUrl.toDisplayString());
        addLine(form, tr("Feed of changes:"), facts->feedUrl.toDisplayString());
        addLine(form, tr("First seen:"), facts->firstSeen.isValid() ? timeInWords(facts->firstSeen) : tr("the page leaves it blank"));
        addLine(form, tr("Changes:"), timesChangedInWords(*facts));
        addLine(form, tr("Checks:"), facts->checkStatement);
    }

    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
}

} // namespace recension
