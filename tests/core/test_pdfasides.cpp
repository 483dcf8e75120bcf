// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a PDF page's text: captions, boxes in the margin, and what only looks like them.
#include "core/reading/pdfasides.h"
#include "core/reading/readdocument.h"
#include "tests/support/articletext.h"
#include "tests/support/growth.h"
#include "tests/support/pdfdraft.h"

#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QByteArray
    first("The council met in the old customs house on the quay on Tuesday, and it met for four hours, which is long. Nobody left.");
const QByteArray
    second("In the end fourteen members voted for the plan and three against it, while one was absent and sent a letter instead.");
const QByteArray
    third("The engineer said that small boats will move to the eastern basin until the work is done, and that this takes years.");
const QByteArray caption("The quay in spring, seen from the tower of the customs house");

QStringList texts(const test::PdfDraft &draft)
{
    const Result<Reading> reading = readDocument({.bytes = draft.bytes(), .capture = {.filePath = u"/saved/article.pdf"_s}});
    return reading ? test::blockTexts(reading->revisions.front().article) : QStringList();
}

QStringList asTexts(const QList<QByteArray> &texts)
{
    QStringList all;
    for (const QByteArray &text : texts) {
        all += QString::fromLatin1(text);
    }
    return all;
}

} // namespace

class PdfAsidesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaptionStandsBetweenTheParagraphsBesideIt()
    {
        test::PdfDraft draft;
        double top = draft.write(third, {.top = 40}) + 6;
        const double beside = top;
        top = draft.write(first, {.top = top, .width = 200}) + 6;
        draft.write(caption, {.left = 262, .top = beside + 15, .width = 90, .size = 8});
        top = draft.write(second, {.top = top, .width = 200}) + 6;
        draft.write(third, {.top = top});
        QCOMPARE(texts(draft).join(u'\n'), asTexts({third, first, caption, second, third}).join(u'\n'));
    }

    void aParagraphGoesOnBelowWhatStandsBesideIt()
    {
        test::PdfDraft draft;
        double top = draft.write(third, {.top = 40}) + 6;
        const double beside = top;
        top =
            draft.write("The council met in the old customs house on the quay on Tuesday, with the miller Ada", {.top = top, .width = 190});
        draft.write(caption, {.left = 262, .top = beside - 3, .width = 90, .size = 8});
        top = draft.write("Quay in the chair, and it met for four hours, which is long for this council of all.", {.top = top}) + 6;
        draft.write(second, {.top = top});
        QCOMPARE(
            texts(draft).join(u'\n'),
            asTexts(
                {third, caption,
                 "The council met in the old customs house on the quay on Tuesday, with the miller Ada Quay in the chair, and it met for "
                 "four hours, which is long for this council of all.",
                 second})
                .join(u'\n'));
    }

    void aBoxInTheLeftMarginIsNotMixedWithTheHeadline()
    {
        test::PdfDraft draft;
        double top = 40;
        for (const char *link : {"Harbor news", "Ferry times", "Weather now", "Letters in"}) {
            top = draft.write(link, {.left = 30, .top = top, .width = 80, .size = 8}) + 8;
        }
        top = draft.write("Harbor council votes on the breakwater", {.left = 120, .top = 45, .width = 260, .size = 15}) + 6;
        draft.write(first + ' ' + second, {.left = 120, .top = top, .width = 250});
        const QStringList read = texts(draft);
        QCOMPARE(read.front(), u"Harbor council votes on the breakwater"_s);
        QVERIFY(read.contains(QString::fromLatin1(first + ' ' + second)));
    }

    void namesBesideWhatTheySayStayThere()
    {
        test::PdfDraft draft;
        double top = draft.write(third, {.top = 40}) + 6;
        for (const char *name : {"Ada Quay", "The mayor"}) {
            draft.write(name, {.left = 50, .top = top, .width = 80});
            top = draft.write(second, {.left = 112, .top = top, .width = 240}) + 6;
        }
        const QStringList read = texts(draft);
        QVERIFY(read.filter(u"Ada Quay"_s).front().contains(u"In the end"));
        QVERIFY(read.filter(u"The mayor"_s).front().contains(u"In the end"));
    }

    void whatBelongsToTheLinesBesideItIsNoAside_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("lower");
        QTest::addColumn<bool>("isAside");
        QTest::newRow("smaller letters at heights of their own") << 8.0 << 5.0 << true;
        QTest::newRow("smaller letters at the same heights") << 8.0 << 0.0 << false;
        QTest::newRow("letters of the same size at heights of their own") << 10.0 << 5.0 << false;
    }

    void whatBelongsToTheLinesBesideItIsNoAside()
    {
        QFETCH(double, size);
        QFETCH(double, lower);
        QFETCH(bool, isAside);
        PdfPage page{.width = 400, .height = 600, .words = {}};
        for (int row = 0; row < 5; ++row) {
            const double bottom = 112 + 14.0 * row;
            page.words.append({.text = u"sentences"_s, .box = QRectF(50, bottom - 12, 200, 12), .size = 10});
            page.words.append({.text = u"aside"_s, .box = QRectF(270, bottom + lower - size, 40, size), .size = size});
        }
        const PdfPage whole = page;
        const QList<PdfAside> asides = takeAsides(page, 0);
        QCOMPARE(asides.size(), isAside ? 1 : 0);
        QCOMPARE(page.words.size(), isAside ? 5 : 10);
        QVERIFY(isAside || page == whole);
    }

    void manyPiecesCostAsMuchAsTheyAre()
    {
        const double grown = test::growth(
            [](qsizetype size) {
                PdfPage page{.width = 600, .height = 800, .words = {}};
                for (qsizetype i = 0; i < size; ++i) {
                    const auto place = static_cast<double>(i);
                    page.words.append({.text = u"word"_s, .box = QRectF(30 * std::fmod(place, 19), place / 19 * 3, 20, 8), .size = 8});
                }
                return [page] {
                    PdfPage own = page;
                    (void)takeAsides(own, 0);
                };
            },
            2000, 64'000);
        QVERIFY2(grown < test::linearGrowth, qPrintable(QString::number(grown)));
    }
};

QTEST_GUILESS_MAIN(PdfAsidesTest)
#include "test_pdfasides.moc"
