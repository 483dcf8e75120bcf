// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "ui/compare/compareview.h"
#include "ui/dialogs/addressdialog.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/dialogs/opened.h"
#include "ui/exportsteps.h"
#include "ui/library/versionstrip.h"
#include "ui/locations.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/startpage.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

/// What of MainWindow comes in from files, addresses and the clipboard, and goes out to files and paper.
namespace recension {

void MainWindow::connectFileActions()
{
    using enum Command;
    const Actions &actions = *m_actions;
    connect(actions[NewWindow], &QAction::triggered, this, &MainWindow::newWindowRequested);
    connect(actions[Open], &QAction::triggered, this, &MainWindow::askForFiles);
    connect(actions[OpenLocation], &QAction::triggered, this,
            [this] { askForAddress(tr("Open Address"), tr("&Address of the article:"), &MainWindow::openOne); });
    connect(actions[CompareWith], &QAction::triggered, this, &MainWindow::askForFileToCompare);
    connect(actions[CompareWithLocation], &QAction::triggered, this,
            [this] { askForAddress(tr("Compare with Address"), tr("&Address of the newer version:"), &MainWindow::compareWith); });
    connect(actions[Reload], &QAction::triggered, m_session, &Session::reload);
    connect(actions[Export], &QAction::triggered, this, [this] { m_exports->exportToFile(exported()); });
    connect(actions[PrintPreview], &QAction::triggered, this, [this] { m_exports->preview(exported()); });
    connect(actions[Print], &QAction::triggered, this, [this] { m_exports->print(exported()); });
    connect(actions[Properties], &QAction::triggered, this, [this] { opened(new EvidenceDialog(m_session->content(), this)); });
    connect(actions[Close], &QAction::triggered, this, [this] {
        if (m_session->content().kind == ContentKind::Nothing)
            close();
        else
            m_session->close();
    });
    connect(actions[Quit], &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_start, &StartPage::recentChosen, this, [this](const RecentItem &item) { open(item, OpenOrder::AsGiven); });
    connect(m_exports, &ExportSteps::failed, this, &MainWindow::showError);
    connect(m_exports, &ExportSteps::canceled, m_status, &StatusLine::showNotice);
    connect(m_exports, &ExportSteps::progressChanged, m_status, &StatusLine::showWriting);
    connect(m_exports, &ExportSteps::busyChanged, this, [this](bool busy) {
        m_status->showWriting(busy ? std::optional(0) : std::nullopt);
        enableActions();
    });
    connect(m_status, &StatusLine::writingCancelRequested, m_exports, &ExportSteps::cancel);
    connect(m_exports, &ExportSteps::written, this, [this](const QString &path) {
        m_errors->showSentences({});
        m_status->showNotice(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    });
}

Exported MainWindow::exported() const
{
    return {.comparison = m_session->content().comparison, .note = m_versions->note()};
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!locationsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList locations = locationsIn(*event->mimeData());
    if (locations.isEmpty())
        return;
    event->acceptProposedAction();
    if (offerDropped(locations))
        return;
    const QPointF inView = m_view->mapFrom(this, event->position());
    openDropped(locations, inView.x() < m_view->width() / 2.0 ? Side::Left : Side::Right);
}

void MainWindow::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open One Article, or Two Versions"), m_lastFolder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(openFileFilters());
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        m_lastFolder = QFileInfo(files.constFirst()).path();
        open(files, OpenOrder::OldestFirst);
    });
    opened(dialog);
}

void MainWindow::askForFileToCompare()
{
    auto *dialog = new QFileDialog(this, tr("Compare with Newer Version"), m_lastFolder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(openFileFilters());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_lastFolder = QFileInfo(file).path();
        compareWith(file);
    });
    opened(dialog);
}

void MainWindow::askForAddress(const QString &title, const QString &explanation, void (MainWindow::*then)(const QString &))
{
    connect(opened(new AddressDialog(title, explanation, this)), &AddressDialog::locationChosen, this, then);
}

void MainWindow::openOne(const QString &location)
{
    open({location}, OpenOrder::AsGiven);
}

void MainWindow::compareWith(const QString &location)
{
    m_session->replaceSide(Side::Right, location);
}

void MainWindow::paste()
{
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    if (const QStringList locations = locationsIn(*clipboard); !locations.isEmpty()) {
        if (!offerDropped(locations))
            openDropped(locations, Side::Right);
        return;
    }
    RawDocument document;
    document.bytes = (clipboard->hasHtml() ? clipboard->html() : clipboard->text()).toUtf8();
    document.capture.origin = Origin::Pasted;
    document.capture.contentType = clipboard->hasHtml() ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
    document.capture.capturedAt = m_parts.clock();
    document.capture.timeSource = TimeSource::Observed;
    document.capture.sha256 = sha256Hex(document.bytes);
    document.capture.size = document.bytes.size();
    m_session->addDocument(document);
}

void MainWindow::openDropped(const QStringList &locations, Side side)
{
    if (locations.size() > 1)
        open(locations, OpenOrder::OldestFirst);
    else
        m_session->replaceSide(side, locations.constFirst());
}

void MainWindow::showRecents()
{
    m_recentMenu->clear();
    int number = 0;
    for (const RecentItem &item : m_parts.recents->items()) {
        QString name = fontMetrics().elidedText(recentItemName(item), Qt::ElideMiddle, 420).replace(u'&', QStringLiteral("&&"));
        if (++number < 10)
            name = QStringLiteral("&%1  %2").arg(QString::number(number), name);
        connect(m_recentMenu->addAction(name), &QAction::triggered, this, [this, item] { open(item, OpenOrder::AsGiven); });
    }
    m_recentMenu->setEnabled(number > 0);
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Forget These")), &QAction::triggered, m_parts.recents, &Recents::clear);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_exports->isBusy()) {
        event->ignore();
        askWhetherToStopWriting();
        return;
    }
    m_session->cancel();
    Q_EMIT closing(stateToKeep());
    event->accept();
}

void MainWindow::askWhetherToStopWriting()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Still Writing"),
                                     tr("What is being exported or printed is not whole yet. Closing the window gives it up."),
                                     QMessageBox::NoButton, this);
    QPushButton *close = question->addButton(tr("&Give It Up"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("&Wait"), QMessageBox::RejectRole));
    connect(close, &QPushButton::clicked, this, [this] {
        connect(m_exports, &ExportSteps::busyChanged, this, &QWidget::close, Qt::SingleShotConnection);
        m_exports->cancel();
    });
    connect(m_exports, &ExportSteps::busyChanged, question, &QWidget::close);
    opened(question);
}

} // namespace recension
