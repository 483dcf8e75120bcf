// SPDX-License-Identifier: GPL-3.0-or-later
// Saved pages in ZIP archives: Mozilla Archive Format, SingleFile's, and what people pack themselves.
#include "core/reading/readdocument.h"
#include "tests/support/articletext.h"
#include "tests/support/zipped.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

const QDateTime modified(QDate(2026, 5, 4), QTime(3, 2, 1), QTimeZone::UTC);

QByteArray page(const QByteArray &title)
{
    return "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>" + title + "</title><article><h1>" + title
        + "</h1><p>The council met in the old customs house on the quay, and it met for four hours, which is long for it.</p></article>";
}

QByteArray index(const QByteArray &address, const QByteArray &time, const QByteArray &file = "index.html")
{
    return "<?xml version=\"1.0\"?><RDF:RDF xmlns:MAF=\"http://maf.mozdev.org/metadata/rdf#\" "
           "xmlns:RDF=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><RDF:Description RDF:about=\"urn:root\">"
           "<MAF:originalurl RDF:resource=\""
        + address + "\"/><MAF:archivetime RDF:resource=\"" + time + "\"/><MAF:indexfilename RDF:resource=\"" + file
        + "\"/></RDF:Description></RDF:RDF>";
}

Result<Reading> read(const QByteArray &bytes)
{
    return readDocument(
        {.bytes = bytes, .capture = {.filePath = u"/saved/wall.zip"_s, .capturedAt = modified, .timeSource = TimeSource::FileModified}});
}

QStringList titles(const Result<Reading> &reading)
{
    QStringList titles;
    for (const Revision &revision : reading ? reading->revisions : QList<Revision>()) {
        titles += revision.article.title;
    }
    return titles;
}

} // namespace

class ZippedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageWithItsFolderIsOneArticle()
    {
        const Result<Reading> reading = read(test::zipped({{u"The wall_files/frame.html"_s, page("An advertisement")},
                                                           {u"The wall.html"_s, page("The wall stands")},
                                                           {u"The wall_files/a.css"_s, "p { margin: 0 }"}}));
        QCOMPARE(titles(reading), QStringList{u"The wall stands"_s});
        const Capture &capture = reading->revisions.front().capture;
        QCOMPARE(capture.origin, Origin::WebArchive);
        QCOMPARE(capture.filePath, u"/saved/wall.zip"_s);
        QCOMPARE(capture.capturedAt, modified);
    }

    void pageInAFolderOfItsOwnIsFound()
    {
        QCOMPARE(titles(read(test::zipped({{u"saved/pages/wall.htm"_s, page("The wall stands")}, {u"saved/note.txt"_s, "read this"}}))),
                 QStringList{u"The wall stands"_s});
    }

    void copiesThatTellTheirTimesAreRevisionsInTheirOrder()
    {
        const auto noted = [](const QByteArray &day, const QByteArray &title) {
            const QByteArray note = "<!--\n Page saved with SingleFile \n url: https://a.example/wall \n saved date: " + day
                + " 2020 14:02:11 GMT+0100 (Central European Standard Time)\n-->";
            return QByteArray(page(title)).replace("<html lang=en>", "<html lang=en>" + note);
        };
        const Result<Reading> reading = read(
            test::zipped({{u"a.html"_s, noted("Fri Jan 31", "The wall fell")}, {u"b.html"_s, noted("Thu Jan 30", "The wall stands")}}));
        QCOMPARE(titles(reading), (QStringList{u"The wall stands"_s, u"The wall fell"_s}));
        QCOMPARE(reading->revisions.front().firstSeen, QDateTime(QDate(2020, 1, 30), QTime(13, 2, 11), QTimeZone::UTC));
        QCOMPARE(reading->revisions.front().capture.finalUrl, QUrl(u"https://a.example/wall"_s));
    }

    void timeOfAFileIsNotThatOfSeveralCopiesInIt()
    {
        const Result<Reading> reading = read(test::zipped({{u"2.html"_s, page("The wall fell")}, {u"1.html"_s, page("The wall stands")}}));
        QCOMPARE(titles(reading), (QStringList{u"The wall stands"_s, u"The wall fell"_s}));
        for (const Revision &revision : reading->revisions) {
            QVERIFY(!revision.firstSeen.isValid());
            QCOMPARE(revision.capture.timeSource, TimeSource::Unknown);
        }
    }

    void mozillaArchiveGivesAddressesAndTimesAndLeavesOtherPagesOut()
    {
        const Result<Reading> reading = read(test::zipped({
            {u"1450/index.html"_s, page("The wall fell")},
            {u"1450/index.rdf"_s, index("https://a.example/wall", "Fri, 31 Jan 2020 14:02:11 +0100")},
            {u"1449/index.html"_s, page("The wall stands")},
            {u"1449/second.html"_s, page("A page that is not the index")},
            {u"1449/index.rdf"_s, index("https://a.example/wall", "Thu Jan 30 2020 14:02:11 GMT+0100 (CET)")},
            {u"1451/index.html"_s, page("Something else")},
            {u"1451/index.rdf"_s, index("https://a.example/else", "Thu, 30 Jan 2020 14:02:11 +0100")},
        }));
        QCOMPARE(titles(reading), (QStringList{u"The wall stands"_s, u"The wall fell"_s}));
        QCOMPARE(reading->revisions.front().capture.finalUrl, QUrl(u"https://a.example/wall"_s));
        QCOMPARE(reading->revisions.front().capture.timeSource, TimeSource::Recorded);
        QCOMPARE(reading->revisions.front().firstSeen, QDateTime(QDate(2020, 1, 30), QTime(13, 2, 11), QTimeZone::UTC));
        QCOMPARE(reading->remarks, QStringList{u"This web archive holds 1 further pages that are not shown."_s});
    }

    void indexWithEntitiesOfItsOwnTellsNothing()
    {
        const QByteArray rdf =
            "<!DOCTYPE r [<!ENTITY a \"https://evil.example/\">]>" + index("&a;", "Thu, 30 Jan 2020 14:02:11 +0100").sliced(21);
        const Result<Reading> reading = read(test::zipped({{u"1/index.html"_s, page("The wall stands")}, {u"1/index.rdf"_s, rdf}}));
        QCOMPARE(titles(reading), QStringList{u"The wall stands"_s});
        QVERIFY(reading->revisions.front().capture.finalUrl.isEmpty());
        QCOMPARE(reading->revisions.front().capture.capturedAt, modified);
    }

    void pageThatUnpacksItselfIsReadFromItsArchive()
    {
        const QByteArray before =
            "<!doctype html><html data-sfz><meta charset=windows-1252><title>The wall</title><!--\n Page saved with SingleFile \n "
            "url: https://a.example/wall \n saved date: Thu Jan 30 2020 14:02:11 GMT+0100 (CET)\n-->"
            "<body hidden><div id=sfz-error-message>Error: Cannot open the page from the filesystem.</div><!--";
        const QByteArray archive = test::zipped({{u"index.html"_s, page("The wall stands")}, {u"frames/0/index.html"_s, page("A frame")}});
        const Result<Reading> reading = read(before + archive);
        QCOMPARE(titles(reading), QStringList{u"The wall stands"_s});
        QCOMPARE(reading->revisions.front().capture.finalUrl, QUrl(u"https://a.example/wall"_s));
        QCOMPARE(reading->revisions.front().capture.timeSource, TimeSource::Recorded);
        // Cut off, it is not taken for the article that it would have shown.
        const Result<Reading> cut = read(before + archive.first(40));
        QVERIFY(!cut);
        QVERIFY(!cut.error().message.isEmpty());
    }

    void whatIsNoPageIsNotOpened_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no page at all") << test::zipped({{u"a.css"_s, "p { margin: 0 }"}});
        QTest::newRow("an archive that is called a page")
            << test::zipped({{u"a.html"_s, test::zipped({{u"b.html"_s, page("The wall stands")}})}});
        QTest::newRow("a picture that is called a page") << test::zipped({{u"a.html"_s, "\x89PNG\r\n\x1A\n123"}});
        QTest::newRow("a book") << test::zipped({{u"META-INF/container.xml"_s, "<container/>"}, {u"one.xhtml"_s, page("Chapter one")}});
    }

    void whatIsNoPageIsNotOpened()
    {
        QFETCH(QByteArray, bytes);
        const Result<Reading> reading = read(bytes);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::WrongFormat);
    }

    void pagesBeyondWhatMayBeReadAtOnceAreLeftOut()
    {
        Files files;
        const QByteArray many = page("The wall stands").replace("</article>", QByteArray("<p>x<p>yy").repeated(20'000) + "</article>");
        for (int i = 10; i < 30; ++i) {
            files.append({QString::number(i) + u".html"_s, QByteArray(many).replace("stands", "stood " + QByteArray::number(i))});
        }
        const Result<Reading> reading = read(test::zipped(files));
        QVERIFY(reading);
        QVERIFY(reading->revisions.size() > 1);
        QVERIFY(reading->revisions.size() < 20);
        QCOMPARE(reading->remarks, QStringList{u"There are more copies than can be read at once; the later ones were left out."_s});
    }
};

QTEST_GUILESS_MAIN(ZippedPagesTest)
#include "test_zippedpages.moc"
