// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/choice.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace recension {

ExportSubject exportSubject(const Comparison &comparison)
{
    return comparison.revisions.left == comparison.revisions.right ? ExportSubject::Article : ExportSubject::Comparison;
}

QString fileEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text:
        return QStringLiteral("txt");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::Html:
        return QStringLiteral("html");
    case ExportFormat::Markdown:
        return QStringLiteral("md");
    case ExportFormat::Patch:
        return QStringLiteral("patch");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

QString exportFileName(const Comparison &comparison, ExportFormat format)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar letter : comparison.revisions.right.article.title.simplified()) {
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate())
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.size() >= longest && letter == u' ')
            break;
    }
    name.truncate(longest + 20);
    while (!name.isEmpty() && (name.endsWith(u'-') || name.back().isHighSurrogate()))
        name.chop(1);
    if (name.isEmpty())
        name = exportSubject(comparison) == ExportSubject::Article ? QStringLiteral("article") : QStringLiteral("comparison");
    return name + u'.' + fileEnding(format);
}

ExportDialog::ExportDialog(const ExportChoice &first, ExportSubject subject, QWidget *parent)
    : QDialog(parent), m_format(new QComboBox), m_layout(new QComboBox), m_unchanged(new QComboBox), m_paper(new QComboBox)
{
    setWindowTitle(tr("Export"));
    m_format->setObjectName(QStringLiteral("format"));
    const bool isComparison = subject == ExportSubject::Comparison;
    if (isComparison)
        addChoice(m_format, tr("Web page (HTML)"), ExportFormat::Html);
    addChoice(m_format, tr("PDF"), ExportFormat::Pdf);
    addChoice(m_format, isComparison ? tr("Markdown with marks (CriticMarkup)") : tr("Markdown"), ExportFormat::Markdown);
    addChoice(m_format, tr("Plain text"), ExportFormat::Text);
    if (isComparison)
        addChoice(m_format, tr("Patch (unified diff)"), ExportFormat::Patch);
    addChoice(m_format, tr("Data (JSON)"), ExportFormat::Json);
    addChoice(m_layout, tr("Side by side"), ComparisonLayout::SideBySide);
    addChoice(m_layout, tr("Inline, as one text"), ComparisonLayout::Inline);
    addChoice(m_unchanged, tr("Show it"), UnchangedText::Shown);
    addChoice(m_unchanged, tr("Fold it"), UnchangedText::Folded);
    addChoice(m_paper, tr("A4"), PaperFormat::A4);
    addChoice(m_paper, tr("Letter"), PaperFormat::Letter);

    choose(m_format, first.format);
    m_format->setCurrentIndex(std::max(0, m_format->currentIndex()));
    choose(m_layout, first.layout);
    choose(m_unchanged, first.unchanged);
    choose(m_paper, first.paper);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Layout:"), m_layout);
    form->addRow(tr("&Unchanged text:"), m_unchanged);
    form->addRow(tr("&Paper:"), m_paper);
    form->setRowVisible(m_layout, isComparison);
    form->setRowVisible(m_unchanged, isComparison);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(tr("&Save As…"), QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    save->setDefault(true); // known to the dialog only now
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::enableWhatCounts);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(choice());
    });
    enableWhatCounts();
}

ExportChoice ExportDialog::choice() const
{
    return {.format = chosenIn<ExportFormat>(m_format),
            .layout = chosenIn<ComparisonLayout>(m_layout),
            .unchanged = chosenIn<UnchangedText>(m_unchanged),
            .paper = chosenIn<PaperFormat>(m_paper)};
}

void ExportDialog::enableWhatCounts()
{
    const ExportFormat format = chosenIn<ExportFormat>(m_format);
    const bool isDrawn = format == ExportFormat::Html || format == ExportFormat::Pdf;
    m_layout->setEnabled(isDrawn);
    m_unchanged->setEnabled(isDrawn);
    m_paper->setEnabled(format == ExportFormat::Pdf);
}

} // namespace recension
