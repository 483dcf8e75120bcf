// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "ui/export/pages.h"
#include "ui/export/pdf.h"
#include "ui/export/print.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <csignal>
#include <sys/resource.h>

using namespace recension;
using test::revision;

namespace {

Comparison sample(int paragraphs)
{
    QString left = QStringLiteral("# Harbour wall plan approved after debate\n");
    QString right = QStringLiteral("# Harbour wall plan sent back after debate\n");
    for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
        const QString text =
            QStringLiteral("Paragraph %1 of the article tells about the harbour wall and the ferries of hour %1.\n").arg(paragraph);
        left += text;
        right += paragraph == 1 ? QString(text).replace(QStringLiteral("ferries"), QStringLiteral("trawlers")) : text;
    }
    Comparison comparison = *compare(revision(left), revision(right));
    comparison.revisions.left.capture.sha256 = QByteArray(64, 'a');
    comparison.revisions.right.capture.sha256 = QByteArray(64, 'b');
    comparison.revisions.right.number = 1;
    comparison.revisions.left.article.title = QStringLiteral("Harbour wall plan approved after debate");
    comparison.revisions.right.article.title = QStringLiteral("Harbour wall plan sent back after debate");
    return comparison;
}

ExportOptions options(ComparisonLayout layout = ComparisonLayout::SideBySide, UnchangedText unchanged = UnchangedText::Shown)
{
    return {.layout = layout,
            .unchanged = unchanged,
            .programVersion = QStringLiteral("9.9"),
            .madeAt = QDateTime(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::UTC)};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many pixels there are far from white.
int inkIn(const QImage &image, QRect part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            count += image.pixelColor(x, y).lightness() < 160 ? 1 : 0;
        }
    }
    return count;
}

/// As long as it lives, writing fails beyond 8 KiB of a file, as on a full disk.
class SmallFilesOnly
{
public:
    SmallFilesOnly()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit small{.rlim_cur = 8192, .rlim_max = m_former.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFilesOnly()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_former);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallFilesOnly)

private:
    rlimit m_former{};
    void (*m_handler)(int) = nullptr;
};

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void textIsSelectableAndWhole_data()
    {
        QTest::addColumn<ComparisonLayout>("layout");
        QTest::newRow("side by side") << ComparisonLayout::SideBySide;
        QTest::newRow("inline") << ComparisonLayout::Inline;
    }

    void textIsSelectableAndWhole()
    {
        QFETCH(ComparisonLayout, layout);
        const QString path = pathOf(QStringLiteral("text.pdf"));
        QVERIFY(writePdf(path, sample(80), options(layout), paperLayout(QPageSize::A4)));
        const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        const QString flat = text.simplified();
        // Side by side, every paragraph stands twice.
        const int times = layout == ComparisonLayout::SideBySide ? 2 : 1;
        for (int paragraph = 2; paragraph < 80; ++paragraph) {
            const QString wanted = QStringLiteral("Paragraph %1 of").arg(paragraph);
            QVERIFY2(flat.count(wanted) == times, qPrintable(QStringLiteral("%1: %2").arg(wanted).arg(flat.count(wanted))));
        }
        QVERIFY(flat.contains(QStringLiteral("trawlers")));
        QVERIFY(flat.contains(QStringLiteral("sent back")));
        QVERIFY(text.contains(QString(64, u'a')));
        QVERIFY(text.contains(QString(64, u'b')));
        QVERIFY(flat.contains(QStringLiteral("Recension 9.9")));
        QVERIFY(flat.contains(QStringLiteral("inserted")) && flat.contains(QStringLiteral("deleted")));
        QVERIFY(flat.contains(QStringLiteral("1 / ")));
    }

    void theReadersNoteIsPrintedHoweverLongItIs()
    {
        ExportOptions noted = options();
        noted.note = QStringLiteral("Who paid for it?\n");
        for (int word = 0; word < 3'000; ++word)
            noted.note += QStringLiteral("word%1 ").arg(word);
        const QString path = pathOf(QStringLiteral("noted.pdf"));
        QVERIFY(writePdf(path, sample(20), noted, paperLayout(QPageSize::A4)));
        const QStringList pages =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        const QString first = pages.constFirst().simplified();
        QVERIFY2(first.contains(QStringLiteral("Note Who paid for it?")), qPrintable(first));
        const QStringList words = pages.join(u' ').simplified().split(u' ');
        for (int word = 0; word < 3'000; ++word)
            QVERIFY2(words.count(QStringLiteral("word%1").arg(word)) == 1, qPrintable(QString::number(word)));
        QVERIFY(pages.join(u' ').contains(QStringLiteral("Paragraph 19 of")));
        // Nothing stands on the footer's line.
        for (const QString &page : pages)
            QVERIFY(page.contains(QStringLiteral("Recension 9.9 · made")));
    }

    void titleAndPaperAreTold_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("size");
        QTest::addColumn<QString>("told");
        QTest::newRow("A4") << QPageSize::A4 << QStringLiteral("595 x 842");
        QTest::newRow("Letter") << QPageSize::Letter << QStringLiteral("612 x 792");
    }

    void titleAndPaperAreTold()
    {
        QFETCH(QPageSize::PageSizeId, size);
        QFETCH(QString, told);
        const QString path = pathOf(QStringLiteral("paper.pdf"));
        QVERIFY(writePdf(path, sample(5), options(), paperLayout(size)));
        const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
        QVERIFY(info.contains(QStringLiteral("Harbour wall plan sent back after debate")));
        QVERIFY(info.contains(told));
        const QString fonts = outputOf(QStringLiteral("pdffonts"), {path});
        const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &font : lines) {
            // embedded, subset or not, and with its letters' meaning
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral("yes (yes|no ) yes"))), qPrintable(font));
        }
    }

    void foldedTextIsLeftOutAndSaid()
    {
        const QString path = pathOf(QStringLiteral("folded.pdf"));
        QVERIFY(writePdf(path, sample(40), options(ComparisonLayout::SideBySide, UnchangedText::Folded), paperLayout(QPageSize::A4)));
        const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("passages unchanged, left out")));
        QVERIFY(!text.contains(QStringLiteral("Paragraph 30 of")));
    }

    void paragraphTallerThanAPageIsCutBetweenLines()
    {
        QString words;
        for (int word = 0; word < 2500; ++word) {
            words += QStringLiteral("w%1x ").arg(word);
        }
        Revision newer = revision(words);
        newer.number = 1; // the same number would be an article alone
        const Comparison comparison = *compare(revision(words), newer);
        const QString path = pathOf(QStringLiteral("tall.pdf"));
        QVERIFY(writePdf(path, comparison, options(), paperLayout(QPageSize::A4)));
        const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        for (int word = 0; word < 2500; ++word) {
            const QString wanted = QStringLiteral("w%1x").arg(word);
            QVERIFY2(text.count(wanted) == 2, qPrintable(QStringLiteral("%1: %2").arg(wanted).arg(text.count(wanted))));
        }
    }

    void headlineLongerThanAPageStandsWholeOnce()
    {
        QString words;
        for (int word = 0; word < 2500; ++word) {
            words += QStringLiteral("w%1x ").arg(word);
        }
        Revision newer = revision(QStringLiteral("One paragraph.\n") + words);
        newer.number = 1;
        newer.article.title = words.trimmed(); // in no row of its own kind, so that the head of the page has only the title
        const Comparison comparison = *compare(revision(QStringLiteral("One paragraph.")), newer);
        const QString path = pathOf(QStringLiteral("headline.pdf"));
        QVERIFY(writePdf(path, comparison, options(), paperLayout(QPageSize::A4)));
        const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        QVERIFY(text.count(QStringLiteral("w20x")) > 1);
        for (int word = 300; word < 2500; ++word) {
            const QString wanted = QStringLiteral("w%1x").arg(word);
            QVERIFY2(text.count(wanted) == 1, qPrintable(QStringLiteral("%1: %2").arg(wanted).arg(text.count(wanted))));
        }
    }

    void articleTextIsNeverMarkup()
    {
        const QString path = pathOf(QStringLiteral("markup.pdf"));
        const Comparison comparison = *compare(revision(QStringLiteral("# <i>Title</i>\nA <b>bold</b> &amp; word")),
                                               revision(QStringLiteral("# <i>Title</i>\nA <b>bold</b> &amp; word")));
        QVERIFY(writePdf(path, comparison, options(), paperLayout(QPageSize::A4)));
        const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("<b>bold</b> &amp; word")));
        QVERIFY(text.contains(QStringLiteral("<i>Title</i>")));
    }

    void postsOfALiveBlogTellTheirTimes()
    {
        Comparison comparison = sample(5);
        comparison.revisions.right.article.blocks[2].posted = QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);
        SheetLayout layout;
        layout.setStyle({.typography = screenTypography(100), .theme = themeFor(QPalette()), .codeFormatter = {}});
        layout.setWidth(900);
        layout.setSheet(makeSheet(comparison, ComparisonLayout::SideBySide));
        const StripLayout &post = layout.laidOut(layout.sheet().firstStrip.at(2));
        QVERIFY(post.times.right.at(0).text);
        QVERIFY(!post.times.left.at(0).text);
        QVERIFY(post.passages.right.at(0).place.y() >= post.times.right.at(0).height);
        QVERIFY(post.boxHeight.right > post.boxHeight.left);
        const QString path = pathOf(QStringLiteral("posts.pdf"));
        QVERIFY(writePdf(path, comparison, options(), paperLayout(QPageSize::A4)));
        QVERIFY(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).contains(QStringLiteral("30 Jan 2020, 14:02 UTC")));
    }

    void emptyArticlesMakeAPage()
    {
        const QString path = pathOf(QStringLiteral("empty.pdf"));
        QVERIFY(writePdf(path, Comparison(), options(), paperLayout(QPageSize::A4)));
        QVERIFY(QFile(path).size() > 500);
    }

    void placeThatCantBeWrittenIsToldAndLeavesNothing()
    {
        const Result<void> result = writePdf(QStringLiteral("/nowhere/at/all/x.pdf"), sample(2), options(), paperLayout(QPageSize::A4));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotWritten);
        QVERIFY(result.error().message.contains(QStringLiteral("x.pdf")));
    }

    void aDeviceIsNotWrittenTo()
    {
        if (!QFile::exists(QStringLiteral("/dev/full"))) {
            QSKIP("there is no /dev/full here");
        }
        const Result<void> device = writePdf(QStringLiteral("/dev/full"), sample(2), options(), paperLayout(QPageSize::A4));
        QVERIFY(!device);
        QCOMPARE(device.error().code, ErrorCode::NotWritten);
    }

    void fullDiskLeavesTheOlderFile()
    {
        const QString path = pathOf(QStringLiteral("older.pdf"));
        QVERIFY(writePdf(path, sample(2), options(), paperLayout(QPageSize::A4)));
        const QByteArray older = contentOf(path);
        QVERIFY(older.startsWith("%PDF-"));
        Result<void> second;
        {
            const SmallFilesOnly smallFilesOnly;
            second = writePdf(path, sample(120), options(), paperLayout(QPageSize::A4));
        }
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::NotWritten);
        QCOMPARE(contentOf(path), older);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("older*")}, QDir::Files), QStringList{QStringLiteral("older.pdf")});
    }

    void pagesAreFilledAndNumbered()
    {
        const QSizeF paper(682, 1011);
        Pages few(sample(3), options(), paper);
        QCOMPARE(few.count(), 1);
        Pages many(sample(120), options(), paper);
        QVERIFY(many.count() > 3);
        QVERIFY(many.count() < 12);
        constexpr int footer = 34;
        constexpr int paragraph = 100; // no more than that may be left empty, where the next one did not fit
        QImage image(paper.toSize(), QImage::Format_RGB32);
        for (int page = 0; page < many.count(); ++page) {
            image.fill(Qt::white);
            QPainter painter(&image);
            many.paint(painter, page);
            painter.end();
            const QRect numbers(image.width() / 2, image.height() - footer, image.width() / 2, footer);
            QVERIFY2(inkIn(image, numbers) > 100, qPrintable(QString::number(page)));
            const QRect end(0, image.height() - footer - paragraph, image.width(), paragraph);
            if (page < many.count() - 2) { // the evidence begins on a page of its own where it would be torn
                QVERIFY2(inkIn(image, end) > 100, qPrintable(QString::number(page)));
            }
        }
    }

    void theSmallestPaperHoldsTheTextInSmallLetters_data()
    {
        QTest::addColumn<QSizeF>("paper");
        QTest::newRow("a label") << QSizeF(240, 55);
        QTest::newRow("a strip") << QSizeF(40, 900);
        QTest::newRow("nothing") << QSizeF(0, 0);
        QTest::newRow("less than the margins") << QSizeF(-20, -30);
    }

    void theSmallestPaperHoldsTheTextInSmallLetters()
    {
        QFETCH(QSizeF, paper);
        Pages pages(sample(12), options(), paper);
        QVERIFY(pages.count() >= 1);
        QVERIFY(pages.count() < 400);
        if (paper.isEmpty()) {
            return;
        }
        constexpr int scale = 4;
        const QRect sheet(QPoint(), (paper * scale).toSize());
        QImage image(sheet.size() + QSize(400, 400), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        pages.paint(painter, 0);
        painter.end();
        QVERIFY(inkIn(image, sheet) > 100);
        // Nothing runs over the paper's lower edge.
        QCOMPARE(inkIn(image, QRect(0, sheet.bottom() + 3, image.width(), 390)), 0);
    }

    void printerGetsTheChosenPages()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        const QString path = pathOf(QStringLiteral("printed.pdf"));
        printer.setOutputFileName(path);
        printer.setPageLayout(paperLayout(QPageSize::A4));
        printer.setFromTo(2, 3);
        QVERIFY(printComparison(printer, sample(120), options()));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path}).contains(QRegularExpression(QStringLiteral("Pages: +2\\b"))));
    }

private:
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(PdfTest)
#include "test_pdf.moc"
