// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "core/export/exportarticle.h"
#include "core/export/exportcomparison.h"
#include "tests/support/harbour.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace recension::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys(); // sorted
}

QJsonObject jsonOf(const Comparison &comparison)
{
    return QJsonDocument::fromJson(exportComparison(comparison, ExportFormat::Json, {})).object();
}

QJsonArray numbers(const QList<int> &values)
{
    QJsonArray array;
    for (const int value : values) {
        array.append(value);
    }
    return array;
}

} // namespace

/// The documented shape, key by key: scripts rely on it.
class ExportJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReadersNoteIsTheWholeOfWhatTheyWrote()
    {
        const QByteArray json = exportComparison(harbourComparison(), ExportFormat::Json, notedOptions());
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(keysOf(object), QStringList({s("left"), s("note"), s("right"), s("rows"), s("summary")}));
        QCOMPARE(object[s("note")].toString(), notedOptions().note);
        QVERIFY(!json.contains("\x1b"));
    }

    void comparisonHasTheDocumentedKeys()
    {
        const QJsonObject json = jsonOf(harbourComparison());
        QCOMPARE(keysOf(json), (QStringList{s("left"), s("right"), s("rows"), s("summary")}));
        for (const QString &side : {s("left"), s("right")}) {
            QCOMPARE(keysOf(json[side]),
                     (QStringList{s("blocks"), s("capturedAt"), s("sha256"), s("size"), s("source"), s("timeSource"), s("title")}));
            for (const QJsonValue &block : json[side][u"blocks"].toArray()) {
                QCOMPARE(keysOf(block), (QStringList{s("kind"), s("text")}));
            }
        }
        QCOMPARE(keysOf(json[u"summary"]),
                 (QStringList{s("blocksAdded"), s("blocksMoved"), s("blocksRemoved"), s("similarity"), s("wordsDeleted"),
                              s("wordsInserted"), s("wordsMoved")}));
        static const QSet<QString> kinds{s("same"),      s("changed"), s("added"), s("removed"),
                                         s("movedFrom"), s("movedTo"), s("split"), s("merged")};
        for (const QJsonValue &row : json[u"rows"].toArray()) {
            const bool moved = row[u"kind"].toString().startsWith(u"moved");
            QCOMPARE(keysOf(row),
                     moved ? (QStringList{s("kind"), s("left"), s("move"), s("right"), s("similarity"), s("spans")})
                           : (QStringList{s("kind"), s("left"), s("right"), s("similarity"), s("spans")}));
            QVERIFY(kinds.contains(row[u"kind"].toString()));
            QCOMPARE(keysOf(row[u"spans"]), (QStringList{s("left"), s("right")}));
        }
    }

    void rowsTellWhatTheReaderSaidOfThem()
    {
        const Comparison found = harbourComparison();
        QList<Alignment> said{{.relation = Relation::Together, .blocks = {{0}, {1}}}, {.relation = Relation::Apart, .blocks = {{2}, {2}}}};
        const Result<Comparison> comparison = compare(found.revisions.left, found.revisions.right, {.alignments = said});
        QVERIFY(comparison);
        const QJsonArray rows = jsonOf(*comparison)[u"rows"].toArray();
        for (const QJsonValue &row : rows) {
            const bool together = row[u"left"].toArray().contains(0) || row[u"right"].toArray().contains(1);
            const bool apart = row[u"left"].toArray().contains(2) || row[u"right"].toArray().contains(2);
            QCOMPARE(row[u"saidByReader"].toString(), together ? s("together") : apart ? s("apart") : QString());
        }
        for (const ExportFormat format : {ExportFormat::Text, ExportFormat::Markdown, ExportFormat::Html}) {
            const QByteArray text = exportComparison(*comparison, format, {});
            QVERIFY(text.contains("aligned by the reader"));
            QVERIFY(text.contains("set apart by the reader"));
            QVERIFY(text.contains("passages were aligned or set apart by the reader, not by Recension"));
            QVERIFY(!exportComparison(found, format, {}).contains("by the reader"));
        }
    }

    void rowsAndSpansAreTheComparisons()
    {
        const Comparison comparison = harbourComparison();
        const QJsonArray rows = jsonOf(comparison)[u"rows"].toArray();
        QCOMPARE(rows.size(), comparison.rows.size());
        for (qsizetype index = 0; index < rows.size(); ++index) {
            const QJsonValue row = rows.at(index);
            QCOMPARE(row[u"left"].toArray(), numbers(comparison.rows.at(index).blocks.left));
            QCOMPARE(row[u"right"].toArray(), numbers(comparison.rows.at(index).blocks.right));
        }
        const QJsonObject deleted{{s("block"), 2}, {s("start"), 21}, {s("length"), 3}, {s("kind"), s("deleted")}};
        QCOMPARE(rows.at(2)[u"spans"][u"left"].toArray(), QJsonArray{deleted});
        QCOMPARE(rows.at(2)[u"similarity"].toDouble(), 0.8889);
        QCOMPARE(rows.at(4)[u"move"].toInt(), 1);
    }

    void timesAreUtcOrNull()
    {
        Comparison comparison = harbourComparison();
        comparison.revisions.left.capture.capturedAt = QDateTime(QDate(2020, 1, 30), QTime(15, 2), QTimeZone::fromSecondsAheadOfUtc(3600));
        comparison.revisions.right.capture.capturedAt = {};
        const QJsonObject json = jsonOf(comparison);
        QCOMPARE(json[u"left"][u"capturedAt"].toString(), s("2020-01-30T14:02:00Z"));
        QVERIFY(json[u"right"][u"capturedAt"].isNull());
        QCOMPARE(json[u"left"][u"source"].toString(), s("https://harbourgazette.example/wall"));
    }

    void whatAnArchiveHoldsIsToldApartFromItsFile()
    {
        Comparison comparison = harbourComparison();
        Capture &capture = comparison.revisions.left.capture;
        capture.origin = Origin::WebArchive;
        capture.filePath = s("/saved/wall.warc");
        capture.contained = ContainedPage{.place = "urn:uuid:1",
                                          .size = 12,
                                          .sha256 = QByteArray(64, 'c'),
                                          .declared = {{.text = "sha1:ABC", .check = DeclaredDigest::Check::Different}}};
        const QJsonObject page{
            {s("part"), s("responseBody")},
            {s("place"), s("urn:uuid:1")},
            {s("size"), 12},
            {s("sha256"), QString(64, u'c')},
            {s("declared"), QJsonArray{QJsonObject{{s("of"), s("payload")}, {s("digest"), s("sha1:ABC")}, {s("check"), s("different")}}}}};
        const QJsonObject article = QJsonDocument::fromJson(exportArticle(comparison.revisions.left, ArticleFormat::Json)).object();
        for (const QJsonValue &side : {QJsonValue(jsonOf(comparison)[u"left"]), QJsonValue(article)}) {
            QCOMPARE(side[u"file"].toString(), capture.filePath);
            QCOMPARE(side[u"source"].toString(), s("https://harbourgazette.example/wall"));
            QCOMPARE(side[u"sha256"].toString(), QString(64, u'a'));
            QCOMPARE(side[u"size"].toInt(), 20480);
            QCOMPARE(side[u"page"].toObject(), page);
        }
        comparison.revisions.left.capture = {};
        QCOMPARE(keysOf(jsonOf(comparison)[u"left"]),
                 (QStringList{s("blocks"), s("capturedAt"), s("source"), s("timeSource"), s("title")}));
    }

    void anyTextIsValidJson()
    {
        Comparison comparison = harbourComparison();
        const QString hostile = s("\"quoted\" \\ / \b\f\x01 \u2028 </script> 👩‍👧");
        comparison.revisions.left.article.blocks[2].text = hostile;
        comparison.revisions.right.article.blocks[2].text = QString(QChar(0xd800)) + s("lone");
        const QByteArray json = exportComparison(comparison, ExportFormat::Json, {});
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document[u"left"][u"blocks"][2][u"text"].toString(), hostile);
        QVERIFY(json.endsWith("}\n") && json.count('\n') == 1);
    }

    void articleHasTheDocumentedKeys()
    {
        Revision revision = harbourComparison().revisions.left;
        Article &article = revision.article;
        article.published = QDateTime(QDate(2020, 1, 30), QTime(15, 2), QTimeZone::fromSecondsAheadOfUtc(3600));
        const QJsonObject json = QJsonDocument::fromJson(exportArticle(revision, ArticleFormat::Json)).object();
        QCOMPARE(json.keys(),
                 (QStringList{s("blocks"), s("byline"), s("canonicalUrl"), s("capturedAt"), s("extractor"), s("language"), s("modified"),
                              s("published"), s("sha256"), s("site"), s("size"), s("source"), s("timeSource"), s("title")}));
        QCOMPARE(json[u"published"].toString(), s("2020-01-30T15:02:00+01:00"));
        QVERIFY(json[u"modified"].isNull());
        article.published.precision = TimePrecision::Day;
        article.modified = {QDateTime(QDate(2020, 1, 30), QTime(15, 2), QTimeZone::UTC), TimePrecision::Unzoned};
        const QJsonObject vague = QJsonDocument::fromJson(exportArticle(revision, ArticleFormat::Json)).object();
        QCOMPARE(vague[u"published"].toString(), s("2020-01-30"));
        QCOMPARE(vague[u"modified"].toString(), s("2020-01-30T15:02:00"));
        const QJsonArray blocks = json[u"blocks"].toArray();
        QCOMPARE(blocks.size(), article.blocks.size());
        for (const QJsonValue &block : blocks) {
            QCOMPARE(keysOf(block), (QStringList{s("kind"), s("level"), s("marks"), s("text")}));
        }
        const QJsonObject link{{s("kind"), s("link")}, {s("start"), 5}, {s("length"), 10}, {s("target"), s("https://old.example/report")}};
        QCOMPARE(blocks.at(15)[u"marks"].toArray(), QJsonArray{link});
        QCOMPARE(blocks.at(5)[u"level"].toInt(), 2);
    }

    void aTextBlockIsALine()
    {
        const Revision revision = harbourComparison().revisions.right;
        const QByteArray text = exportArticle(revision, ArticleFormat::Text);
        QCOMPARE(text.count('\n'), revision.article.blocks.size() + 1); // the code has two lines
        QVERIFY(text.startsWith("Harbour wall plan sent back\nFishermen"));
        QCOMPARE(exportArticle({}, ArticleFormat::Text), QByteArray());
    }
};

QTEST_APPLESS_MAIN(ExportJsonTest)
#include "test_exportjson.moc"
