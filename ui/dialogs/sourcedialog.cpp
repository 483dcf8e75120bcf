// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sourcedialog.h"

#include "core/export/wording.h"
#include "ui/dialogs/opened.h"
#include "ui/plainlabel.h"
#include "ui/source/sourceview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace recension {

SourceDialog::SourceDialog(SyntaxFormats *formats, QWidget *parent) : QDialog(parent), m_formats(formats), m_tabs(new QTabWidget)
{
    setWindowTitle(tr("Page Source"));
    resizeToFit(this, {900, 640});
    auto *find = new QLineEdit;
    find->setPlaceholderText(tr("Find in the source"));
    find->setAccessibleName(find->placeholderText());
    find->setClearButtonEnabled(true);
    connect(find, &QLineEdit::returnPressed, this, [this, find] {
        auto *view = m_tabs->currentWidget() ? m_tabs->currentWidget()->findChild<SourceView *>() : nullptr;
        if (!view || view->find(find->text()))
            return;
        view->moveCursor(QTextCursor::Start); // go on at the beginning
        view->find(find->text());
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter belongs to the search.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(find, 1);
    foot->addWidget(buttons);
    layout->addLayout(foot);
}

void SourceDialog::setContent(const SessionContent &content)
{
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    if (content.kind == ContentKind::Nothing)
        return;
    for (const Side side : bothSides) {
        if (side == Side::Right && content.kind != ContentKind::Pair)
            break;
        const OpenedDocument &document = content.documents[side];
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        auto *view = new SourceView(m_formats);
        view->setSource(document.reading.sourceText, document.reading.sourceSyntax);
        layout->addWidget(plainLabel(sourceAddress(document.raw.capture), LabelText::Selectable));
        if (view->isCut()) {
            layout->addWidget(plainLabel(
                tr("The page is very long: only its first %1 characters are shown.").arg(QLocale().toString(SourceView::longestText))));
        }
        layout->addWidget(view, 1);
        QString name = content.kind == ContentKind::Pair ? (side == Side::Left ? tr("Older version") : tr("Newer version"))
                                                         : sourceName(document.raw.capture);
        m_tabs->addTab(page, name.replace(u'&', QStringLiteral("&&")));
    }
}

} // namespace recension
