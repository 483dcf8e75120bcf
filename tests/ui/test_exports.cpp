// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "tests/support/windowground.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/export/pages.h"
#include "ui/export/preview.h"
#include "ui/export/print.h"
#include "ui/exportsteps.h"
#include "ui/messagebar.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

#include <cstdlib>

using namespace recension;
using recension::test::WindowGround;

namespace {

constexpr int wait = 30'000;

/// Two versions, all of whose paragraphs but the headline are different.
PerSide<QByteArray> versions(int paragraphs)
{
    PerSide<QByteArray> texts{"Harbour wall plan approved\n", "Harbour wall plan sent back\n"};
    for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
        const QByteArray number = QByteArray::number(paragraph);
        texts.left += "Paragraph " + number + " of the article tells about the harbour wall and the ferries of hour " + number + ".\n";
        texts.right += "Paragraph " + number + " of the article tells about the harbour wall and the trawlers of hour " + number + ".\n";
    }
    return texts;
}

std::shared_ptr<const Comparison> comparison(int paragraphs)
{
    const PerSide<QByteArray> texts = versions(paragraphs);
    return std::make_shared<Comparison>(
        *compare(test::revision(QString::fromUtf8(texts.left)), test::revision(QString::fromUtf8(texts.right))));
}

} // namespace

class ExportsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    WindowGround m_ground{systemClock()};

    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    /// With two versions open.
    std::unique_ptr<MainWindow> window(int paragraphs = 5)
    {
        const PerSide<QByteArray> texts = versions(paragraphs);
        QStringList paths;
        for (const Side side : bothSides) {
            paths += pathOf(side == Side::Left ? QStringLiteral("old.txt") : QStringLiteral("new.txt"));
            QFile file(paths.constLast());
            if (!file.open(QIODevice::WriteOnly) || file.write(texts[side]) != texts[side].size())
                qFatal("the test's own file can't be written");
        }
        auto made = std::make_unique<MainWindow>(m_ground.parts(), WindowState());
        made->resize(1280, 820);
        made->show();
        QSignalSpy changed(made->session(), &Session::contentChanged);
        made->open(paths, OpenOrder::AsGiven);
        if (!changed.wait(wait))
            qFatal("the versions could not be opened");
        return made;
    }

    /// Goes through the dialogs as a reader does.
    static void exportTo(MainWindow &made, ExportFormat format, const QString &path)
    {
        made.actions()[Command::Export]->trigger();
        auto *choice = made.findChild<ExportDialog *>();
        QVERIFY(choice);
        auto *formats = choice->findChild<QComboBox *>(QStringLiteral("format"));
        formats->setCurrentIndex(formats->findData(int(format)));
        QTest::keyClick(choice, Qt::Key_Return);
        auto *files = made.findChild<QFileDialog *>();
        QVERIFY(files);
        files->selectFile(path);
        static_cast<QDialog *>(files)->accept();
    }

    static QLabel *writing(const MainWindow &made) { return made.findChild<QLabel *>(QStringLiteral("writing")); }

private Q_SLOTS:
    void anExportIsWrittenWhereTheReaderSays_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("web page") << int(ExportFormat::Html) << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("pdf") << int(ExportFormat::Pdf) << QStringLiteral("pdf") << QByteArray("%PDF-");
        QTest::newRow("data") << int(ExportFormat::Json) << QStringLiteral("json") << QByteArray("{");
    }

    void anExportIsWrittenWhereTheReaderSays()
    {
        QFETCH(int, format);
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        const auto made = window();
        const QString path = pathOf(QStringLiteral("out.") + ending);
        exportTo(*made, static_cast<ExportFormat>(format), path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), wait);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.read(beginning.size()), beginning);
        QVERIFY(made->findChild<MessageBar *>(QStringLiteral("errorBar"))->sentences().isEmpty());
        QTRY_VERIFY(!writing(*made)->isVisible());
    }

    void anArticleAloneIsExportedAsWhatItIs_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("pdf") << int(ExportFormat::Pdf) << QStringLiteral("pdf") << QByteArray("%PDF-");
        QTest::newRow("Markdown") << int(ExportFormat::Markdown) << QStringLiteral("md") << QByteArray("# Harbour wall plan approved");
        QTest::newRow("text") << int(ExportFormat::Text) << QStringLiteral("txt") << QByteArray("Harbour wall plan approved\n");
        QTest::newRow("data") << int(ExportFormat::Json) << QStringLiteral("json") << QByteArray("{\"");
    }

    void anArticleAloneIsExportedAsWhatItIs()
    {
        QFETCH(int, format);
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        const auto made = window();
        QSignalSpy changed(made->session(), &Session::contentChanged);
        made->open({pathOf(QStringLiteral("old.txt"))}, OpenOrder::AsGiven);
        QVERIFY(changed.wait(wait));
        QVERIFY(made->actions()[Command::Print]->isEnabled() && made->actions()[Command::PrintPreview]->isEnabled());
        const QString path = pathOf(QStringLiteral("alone.") + ending);
        exportTo(*made, ExportFormat(format), path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), wait);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.startsWith(beginning), written.first(60).constData());
        if (ending != u"pdf") {
            QCOMPARE(written.count("Paragraph 3 of the article"), 1);
            return;
        }
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QByteArray text = reader.readAllStandardOutput();
        QCOMPARE(text.count("Paragraph 3 of the article"), 1);
        QVERIFY(!text.contains("inserted") && !text.contains("Version 0"));
        QCOMPARE(text.count("Evidence"), 1);
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        ExportSteps steps(nullptr, &m_ground.preferences, systemClock());
        QSignalSpy failed(&steps, &ExportSteps::failed);
        steps.write({.comparison = comparison(5), .note = {}}, {.format = ExportFormat::Html},
                    pathOf(QStringLiteral("no such folder/out.html")));
        QVERIFY(failed.wait(wait));
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::NotWritten);
    }

    void theWindowLivesWhileALongExportIsWritten()
    {
        ExportSteps steps(nullptr, &m_ground.preferences, systemClock());
        QSignalSpy written(&steps, &ExportSteps::written);
        QSignalSpy progress(&steps, &ExportSteps::progressChanged);
        int turns = 0;
        QTimer turn;
        connect(&turn, &QTimer::timeout, &steps, [&turns] { ++turns; });
        turn.start(5);
        steps.write({.comparison = comparison(1'500), .note = {}}, {.format = ExportFormat::Pdf}, pathOf(QStringLiteral("long.pdf")));
        QCOMPARE(turns, 0);
        QVERIFY(steps.isBusy());
        QVERIFY(written.wait(wait));
        QVERIFY(!steps.isBusy());
        QVERIFY2(turns >= 10, qPrintable(QString::number(turns)));
        QVERIFY2(progress.count() >= 5, qPrintable(QString::number(progress.count())));
        int before = 0;
        for (const QList<QVariant> &told : progress) {
            QVERIFY(told.constFirst().toInt() >= before);
            before = told.constFirst().toInt();
        }
        QVERIFY(before > 70 && before <= 100);
    }

    void aCanceledExportLeavesTheOlderFile()
    {
        const QString path = pathOf(QStringLiteral("older.pdf"));
        QFile older(path);
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("older");
        older.close();
        ExportSteps steps(nullptr, &m_ground.preferences, systemClock());
        QSignalSpy canceled(&steps, &ExportSteps::canceled);
        QSignalSpy written(&steps, &ExportSteps::written);
        QSignalSpy progress(&steps, &ExportSteps::progressChanged);
        steps.write({.comparison = comparison(5'000), .note = {}}, {.format = ExportFormat::Pdf}, path);
        QVERIFY(progress.wait(wait));
        QElapsedTimer since;
        since.start();
        steps.cancel();
        QVERIFY(canceled.wait(wait));
        QVERIFY2(since.elapsed() < 1'000, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(written.count(), 0);
        QVERIFY(older.open(QIODevice::ReadOnly));
        QCOMPARE(older.readAll(), QByteArray("older"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("older*")}, QDir::Files), QStringList{QStringLiteral("older.pdf")});
        // And the next one goes well.
        steps.write({.comparison = comparison(5), .note = {}}, {.format = ExportFormat::Pdf}, path);
        QVERIFY(written.wait(wait));
    }

    void aPrintThatIsCanceledInTimeTakesNoPaper()
    {
        QPrinter printer(QPrinter::HighResolution);
        const QString path = pathOf(QStringLiteral("printed.pdf"));
        printer.setOutputFileName(path);
        const Course canceled{.cancel = CancelCheck([] { return true; }), .told = {}};
        const auto printed = printComparison(printer, *comparison(5), {}, canceled);
        QCOMPARE(printed.error().code, ErrorCode::Canceled);
        QVERIFY(!QFile::exists(path));
        QVERIFY(printComparison(printer, *comparison(5), {}));
        QVERIFY(QFile::exists(path));
    }

    void aPreviewIsPaintedBesideTheWindowAndPrintedAsAPrintIs()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(pathOf(QStringLiteral("previewed.pdf")));
        QThreadPool pool;
        QPrintPreviewWidget preview(&printer);
        auto *pages = new PreviewPages(&preview, comparison(300), {}, &pool);
        preview.resize(600, 600);
        preview.show();
        QCOMPARE(preview.pageCount(), 1); // which says that they are being prepared
        const int count = Pages(*comparison(300), {}, paintedSize(printer.pageLayout())).count();
        QVERIFY(count > 10);
        QTRY_COMPARE_WITH_TIMEOUT(preview.pageCount(), count, wait);
        // Another paper has other pages.
        preview.setLandscapeOrientation();
        QCOMPARE(preview.pageCount(), 1);
        const int landscape = Pages(*comparison(300), {}, paintedSize(printer.pageLayout())).count();
        QVERIFY(landscape != count);
        QTRY_COMPARE_WITH_TIMEOUT(preview.pageCount(), landscape, wait);
        QSignalSpy printing(pages, &PreviewPages::printingRequested);
        preview.print();
        QCOMPARE(printing.count(), 1);
        QVERIFY(!QFile::exists(printer.outputFileName()));
    }

    void aPreviewShowsThePagesAsTheyAre()
    {
        // Each holds the pages of one preview.
        QPrinter printer(QPrinter::HighResolution);
        QPrinter another(QPrinter::HighResolution);
        const auto shown = comparison(10);
        QThreadPool pool;
        QPrintPreviewWidget preview(&printer);
        new PreviewPages(&preview, shown, {}, &pool);
        QPrintPreviewWidget direct(&another);
        connect(&direct, &QPrintPreviewWidget::paintRequested, this,
                [&shown](QPrinter *asked) { QVERIFY(printComparison(*asked, *shown, {})); });
        for (QPrintPreviewWidget *widget : {&preview, &direct}) {
            widget->resize(700, 900);
            widget->show();
        }
        QTRY_COMPARE_WITH_TIMEOUT(preview.pageCount(), direct.pageCount(), wait);
        QVERIFY(pool.waitForDone(wait));
        QCoreApplication::processEvents();
        const QImage painted = preview.grab().toImage();
        const QImage expected = direct.grab().toImage();
        QCOMPARE(painted.size(), expected.size());
        int dark = 0;
        int unlike = 0;
        for (int y = 0; y < painted.height(); ++y) {
            for (int x = 0; x < painted.width(); ++x) {
                const int gray = qGray(expected.pixel(x, y));
                dark += gray < 128 ? 1 : 0;
                unlike += std::abs(gray - qGray(painted.pixel(x, y))) > 64 ? 1 : 0;
            }
        }
        QVERIFY2(dark > 2'000, qPrintable(QString::number(dark)));
        // Letters are placed anew when a picture is played.
        QVERIFY2(unlike < dark / 4, qPrintable(QStringLiteral("%1 of %2").arg(unlike).arg(dark)));
    }

    void ofManyPagesAPreviewShowsTheFirst()
    {
        QPrinter printer(QPrinter::HighResolution);
        QThreadPool pool;
        QPrintPreviewWidget preview(&printer);
        new PreviewPages(&preview, comparison(5'000), {}, &pool);
        preview.show();
        QTRY_COMPARE_WITH_TIMEOUT(preview.pageCount(), PreviewPages::mostPages + 1, wait);
    }

    void aPreviewThatIsClosedIsPaintedNoFurther()
    {
        QPrinter printer(QPrinter::HighResolution);
        QThreadPool pool;
        {
            QPrintPreviewWidget preview(&printer);
            new PreviewPages(&preview, comparison(5'000), {}, &pool);
            preview.show();
            QVERIFY(pool.activeThreadCount() > 0);
        }
        QVERIFY(pool.waitForDone(2'000));
    }

    void theStatusLineTellsAndStops()
    {
        const auto made = window(3'000);
        exportTo(*made, ExportFormat::Pdf, pathOf(QStringLiteral("stopped.pdf")));
        QVERIFY(writing(*made)->isVisible());
        QVERIFY(!made->actions()[Command::Export]->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(writing(*made)->text() != QStringLiteral("writing… 0 %"), wait);
        for (auto *button : made->statusBar()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Cancel the export"))
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!writing(*made)->isVisible(), wait);
        QVERIFY(made->actions()[Command::Export]->isEnabled());
        QVERIFY(!QFile::exists(pathOf(QStringLiteral("stopped.pdf"))));
        QCOMPARE(made->statusBar()->currentMessage(), QStringLiteral("The export was canceled; nothing was written."));
    }

    void aWindowThatIsStillWritingAsksBeforeItCloses()
    {
        const auto made = window(3'000);
        exportTo(*made, ExportFormat::Pdf, pathOf(QStringLiteral("closed.pdf")));
        QVERIFY(!made->close());
        auto *question = made->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(made->isVisible());
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!made->isVisible(), wait);
        QVERIFY(!QFile::exists(pathOf(QStringLiteral("closed.pdf"))));
    }
};

QTEST_MAIN(ExportsTest)
#include "test_exports.moc"
