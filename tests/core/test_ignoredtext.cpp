// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "core/export/exportcomparison.h"
#include "core/export/wording.h"
#include "core/model/changeextent.h"
#include "core/model/changes.h"
#include "core/model/folding.h"
#include "core/model/ignoredtext.h"
#include "core/model/inlinetext.h"
#include "core/model/rulestext.h"
#include "tests/support/drawing.h"
#include "tests/support/invariants.h"
#include "tests/support/randomtexts.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace recension;
using namespace recension::test;
using namespace Qt::StringLiterals;

namespace {

ReadingRule ignoring(const QString &text, RuleEffect effect = RuleEffect::IgnoreText, const QString &place = u"*"_s)
{
    return {.place = place, .effect = effect, .selector = {}, .text = text};
}

/// The text with what is ignored in brackets.
QString shown(const IgnoredText &ignored, const QString &text)
{
    QString result;
    qsizetype at = 0;
    for (const TextStretch &stretch : ignored.stretchesIn(text)) {
        result += text.sliced(at, stretch.start - at) + u'[' + text.sliced(stretch.start, stretch.length) + u']';
        at = stretch.start + stretch.length;
    }
    return result + text.sliced(at);
}

Comparison compared(const QString &left, const QString &right, const ReadingRules &rules)
{
    const auto comparison = compare(revision(left), revision(right), {.ignored = IgnoredText(rules)});
    return comparison ? *comparison : Comparison();
}

const ReadingRules clockTimes{ignoring(u"Updated #:#"_s)};

/// Some words of the texts, as rules of every kind.
ReadingRules randomRules(const PerSide<Revision> &pair, RandomTexts &random)
{
    ReadingRules rules;
    for (int count = random.below(4); count >= 0; --count) {
        const QList<Block> &blocks = pair[random.below(2) == 0 ? Side::Left : Side::Right].article.blocks;
        if (blocks.isEmpty()) {
            continue;
        }
        const QStringList words = blocks.at(random.below(int(blocks.size()))).text.split(u' ');
        const int first = random.below(int(words.size()));
        QString text = words.sliced(first, std::min<qsizetype>(words.size() - first, 1 + random.below(5))).join(u' ').left(200);
        if (random.below(5) == 0) {
            text = blocks.at(random.below(int(blocks.size()))).text.left(200);
        }
        rules += ignoring(random.below(2) == 0 ? withAnyNumbers(text) : text,
                          random.below(3) == 0 ? RuleEffect::IgnorePassage : RuleEffect::IgnoreText);
    }
    return rules;
}

} // namespace

class IgnoredTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleMeetsWholeWords_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &rule, const QString &text, const QString &expected) {
            QTest::newRow(name) << rule << text << expected;
        };
        row("the whole text", u"Updated 14:02"_s, u"Updated 14:02"_s, u"[Updated 14:02]"_s);
        row("with its full stop", u"Updated 14:02"_s, u"Updated 14:02."_s, u"[Updated 14:02.]"_s);
        row("a sentence among others", u"Updated #:#"_s, u"It rained. Updated 9:05. It goes on."_s,
            u"It rained. [Updated 9:05. ]It goes on."_s);
        row("at the end", u"Updated #:#"_s, u"It rained. Updated 15:10"_s, u"It rained.[ Updated 15:10]"_s);
        row("inside a sentence", u"for # weeks"_s, u"It rained for 12 weeks."_s, u"It rained [for 12 weeks]."_s);
        row("twice", u"# comments"_s, u"3 comments here, 1,204 comments there"_s, u"[3 comments ]here, [1,204 comments ]there"_s);
        row("other digits", u"Updated 14:02"_s, u"Updated 14:03 today"_s, u"Updated 14:03 today"_s);
        row("a number with points", u"# million"_s, u"It cost 1.5 million"_s, u"It cost[ 1.5 million]"_s);
        row("digits that belong to a longer number", u"cost 1"_s, u"They cost 1.5 million"_s, u"They cost 1.5 million"_s);
        row("the end of a longer word", u"dated today"_s, u"Updated today at noon"_s, u"Updated today at noon"_s);
        row("the beginning of a longer word", u"Up"_s, u"Updated today"_s, u"Updated today"_s);
        row("a name with an apostrophe", u"said O"_s, u"so said O’Brien"_s, u"so said O’Brien"_s);
        row("letter case", u"updated"_s, u"Updated today"_s, u"Updated today"_s);
        row("other white space", u"Updated today"_s, u"It was Updated\u00a0today at noon"_s, u"It was [Updated\u00a0today ]at noon"_s);
        row("a hash sign", u"#Harbour"_s, u"See #Harbour now"_s, u"See [#Harbour ]now"_s);
        row("begun anew", u"a a b now"_s, u"a a a b now it ends"_s, u"a [a a b now ]it ends"_s);
        row("Chinese", u"更新于"_s, u"本文更新于昨天"_s, u"本文[更新于]昨天"_s);
        row("Arabic digits", u"حدث #"_s, u"حدث ١٤ الآن"_s, u"[حدث ١٤ ]الآن"_s);
        row("no part of an emoji", u"Hi 👨"_s, u"Hi 👨\u200d👩 all"_s, u"Hi 👨\u200d👩 all"_s);
        row("no letter without its accent", u"cafe"_s, u"cafe\u0301 open"_s, u"cafe\u0301 open"_s);
        row("no cut before a mark", u"Updated"_s, u"Updated \u0301x"_s, u"[Updated] \u0301x"_s);
        row("regular expressions are words", u"Up.*"_s, u"Updated Up.* there"_s, u"Updated [Up.* ]there"_s);
    }

    void aRuleMeetsWholeWords()
    {
        QFETCH(QString, rule);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(IgnoredText({ignoring(rule)}), text), expected);
    }

    void aPassageIsIgnoredByItsBeginning()
    {
        const IgnoredText ignored({ignoring(u"Live updates"_s, RuleEffect::IgnorePassage)});
        QCOMPARE(shown(ignored, u"Live updates: the ferry is late."_s), u"[Live updates: the ferry is late.]"_s);
        QCOMPARE(shown(ignored, u"See Live updates: the ferry is late."_s), u"See Live updates: the ferry is late."_s);
        QCOMPARE(shown(ignored, u"Live updatesville"_s), u"Live updatesville"_s);
        QCOMPARE(shown(ignored, u"one\nLive updates 3\ntwo"_s), u"one\n[Live updates 3]\ntwo"_s);
    }

    void numbersBecomeWildcards()
    {
        QCOMPARE(withAnyNumbers(u"Updated 14:02, 1,204 comments, £3.5m"_s), u"Updated #:#, # comments, £#m"_s);
        for (const QString &text : {u"Updated 14:02"_s, u"On 30.01.2020 at 9"_s, u"1,2,3 and 4 5"_s}) {
            QCOMPARE(shown(IgnoredText({ignoring(withAnyNumbers(text))}), text), u'[' + text + u']');
        }
    }

    void textThatWouldBeMetEverywhereIsRefused()
    {
        QVERIFY(reasonNotToIgnore(u"Updated #:#"_s).isEmpty());
        QVERIFY(reasonNotToIgnore(u"#:#"_s).isEmpty());
        for (const QString &text : {u"#"_s, u"."_s, u" "_s, QString(), QString(201, u'a')}) {
            QVERIFY2(!reasonNotToIgnore(text).isEmpty(), qPrintable(text));
            QVERIFY(IgnoredText({ignoring(text)}).isEmpty());
        }
    }

    void rulesHoldWhereTheySay()
    {
        const ReadingRules rules{
            ignoring(u"everywhere"_s), ignoring(u"site"_s, RuleEffect::IgnoreText, u"gazette.example"_s),
            ReadingRule{.place = u"gazette.example"_s, .effect = RuleEffect::LeaveOut, .selector = u"p"_s, .text = {}}};
        const auto from = [](const QString &address) {
            Revision revision;
            revision.capture.finalUrl = revision.capture.requestedUrl = QUrl(address);
            return revision;
        };
        const Revision gazette = from(u"https://www.gazette.example/wall"_s);
        Revision saved;
        saved.article.canonicalUrl = QUrl(u"https://gazette.example/saved"_s);
        const QString text = u"x everywhere x site x"_s;
        QCOMPARE(shown(ignoredTextFor(rules, gazette, {}), text), u"x [everywhere ]x [site ]x"_s);
        QCOMPARE(shown(ignoredTextFor(rules, {}, gazette), text), u"x [everywhere ]x [site ]x"_s);
        QCOMPARE(shown(ignoredTextFor(rules, {}, saved), text), u"x [everywhere ]x [site ]x"_s);
        QCOMPARE(shown(ignoredTextFor(rules, from(u"https://other.example"_s), {}), text), u"x [everywhere ]x site x"_s);
    }

    void whatIsIgnoredIsShownAndNotCompared_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("rows");
        const auto add = [](const char *name, const QString &left, const QString &right, const QString &rows) {
            QTest::newRow(name) << left << right << rows;
        };
        add("a paragraph that is another time", u"Updated 14:02\nRain fell."_s, u"Updated 15:10\nRain fell."_s,
            u"= [xUpdated 14:02x] -> [xUpdated 15:10x]\n= Rain fell."_s);
        add("a paragraph that came", u"Rain fell."_s, u"Updated 15:10\nRain fell."_s, u"x [xUpdated 15:10x]\n= Rain fell."_s);
        add("a paragraph that went", u"Rain fell.\nUpdated 14:02"_s, u"Rain fell."_s, u"= Rain fell.\nx [xUpdated 14:02x]"_s);
        add("a sentence that is another time", u"Rain fell. Updated 14:02."_s, u"Rain fell. Updated 15:10."_s,
            u"= Rain fell.[x Updated 14:02.x] -> Rain fell.[x Updated 15:10.x]"_s);
        add("a sentence that came", u"Rain fell over the valley."_s, u"Rain fell over the valley. Updated 15:10"_s,
            u"= Rain fell over the valley. -> Rain fell over the valley.[x Updated 15:10x]"_s);
        add("beside a change", u"Updated 14:02 Rain fell on Monday over the valley."_s,
            u"Updated 15:10 Rain fell on Friday over the valley."_s,
            u"~ [xUpdated 14:02 x]Rain fell on [-Monday-] over the valley. -> [xUpdated 15:10 x]Rain fell on {+Friday+} over the valley."_s);
        add("inside a paragraph that is new", u"Rain fell."_s, u"Rain fell.\nThe mayor, Updated 15:10, spoke."_s,
            u"= Rain fell.\n+ The mayor, [xUpdated 15:10x], spoke."_s);
        add("inside an insertion", u"The mayor spoke to the council on Monday."_s,
            u"The mayor spoke to the council and to us Updated 15:10 today on Monday."_s,
            u"~ The mayor spoke to the council on Monday. -> The mayor spoke to the council {+and to us +}[xUpdated 15:10 x]{+today+} on Monday."_s);
    }

    void whatIsIgnoredIsShownAndNotCompared()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, rows);
        const Comparison comparison = compared(left, right, clockTimes);
        QCOMPARE(toText(comparison), rows);
        QCOMPARE(violation(comparison), QString());
        QVERIFY(ignoredPassages(comparison) > 0);
    }

    void itCountsAsNoChange()
    {
        const Comparison comparison =
            compared(u"# Rain\nUpdated 14:02\nRain fell."_s, u"# Rain\nRain fell.\nUpdated 15:10\nUpdated 15:11"_s, clockTimes);
        QCOMPARE(comparison.summary, Summary());
        QVERIFY(changesOf(comparison).isEmpty());
        QCOMPARE(extentOf(comparison), ChangeExtent());
        QCOMPARE(summaryInWords(comparison), u"The two versions differ only in what is ignored."_s);
        QCOMPARE(ignoredPassages(comparison), 3);
    }

    void itStaysInViewWhereUnchangedTextIsFolded()
    {
        QString left = u"# Rain"_s;
        for (int line = 0; line < 9; ++line) {
            left += u"\nParagraph %1 tells of matter %2."_s.arg(line).arg(line * 7);
        }
        const QString same = left + u"\nUpdated 15:10\nThe end of it all.\nAnd the very end."_s;
        const Comparison unlike = compared(left + u"\nUpdated 14:02\nThe end of it all.\nAnd the very end."_s, same, clockTimes);
        const auto isShown = [](const Comparison &comparison) {
            const auto row = std::ranges::find_if(comparison.rows, hasIgnored) - comparison.rows.begin();
            const QList<RowRun> runs = foldUnchanged(comparison);
            return std::ranges::any_of(runs,
                                       [row](const RowRun &run) { return !run.folded && run.first <= row && row < run.first + run.count; });
        };
        QVERIFY(isShown(unlike));
        QVERIFY(!isShown(compared(same, same, clockTimes)));
    }

    void everyPromiseHoldsWithRandomRules()
    {
        int withIgnored = 0;
        for (int seed = 0; seed < 3000; ++seed) {
            RandomTexts random{quint32(seed)};
            const PerSide<Revision> pair = random.pair();
            const ReadingRules rules = randomRules(pair, random);
            const auto comparison = compare(pair.left, pair.right, {.ignored = IgnoredText(rules)});
            QVERIFY(comparison);
            const QString wrong = violation(*comparison);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"seed %1: %2\n%3\n%4"_s.arg(seed).arg(wrong, readingRulesText(rules), toText(*comparison))));
            QCOMPARE(comparison->revisions.left, pair.left);
            QCOMPARE(comparison->revisions.right, pair.right);
            withIgnored += ignoredPassages(*comparison) > 0 ? 1 : 0;

            const auto itself = compare(pair.right, pair.right, {.ignored = IgnoredText(rules)});
            QVERIFY(std::ranges::all_of(itself->rows, [](const Row &row) { return row.kind == RowKind::Same; }));
            QCOMPARE(itself->rows.size(), pair.right.article.blocks.size());
            QCOMPARE(itself->summary, Summary());

            for (const Row &row : comparison->rows) {
                QString right;
                for (const InlineParagraph &paragraph : inlineParagraphs(*comparison, row)) {
                    for (const InlineSegment &segment : paragraph.segments) {
                        right +=
                            segment.block == joiningSpace || (isOld(segment) && !row.blocks.right.isEmpty()) ? QString() : segment.text;
                    }
                }
                const Side side = row.blocks.right.isEmpty() ? Side::Left : Side::Right;
                QString expected;
                for (const int block : row.blocks[side]) {
                    expected += pair[side].article.blocks.at(block).text;
                }
                QCOMPARE(right, expected);
            }
        }
        QVERIFY(withIgnored > 1000);
    }

    void whatTheReaderAlignsIsComparedInSpiteOfRules()
    {
        const Revision left = revision(u"# Rain\nUpdated 14:02\nRain fell. Updated 14:02\nUpdated 14:03"_s);
        const Revision right = revision(u"# Rain\nUpdated 15:00\nRain fell. Updated 15:10\nUpdated 15:10"_s);
        const QList<Alignment> said{{.relation = Relation::Together, .blocks = {.left = {3}, .right = {3}}}};
        const auto comparison = compare(left, right, {.alignments = said, .ignored = IgnoredText(clockTimes)});
        QVERIFY(comparison);
        QCOMPARE(violation(*comparison), QString());
        QCOMPARE(comparison->alignments, said);
        const auto row = std::ranges::find_if(comparison->rows, [](const Row &each) { return each.blocks.left == QList<int>{3}; });
        QCOMPARE(row->saidByReader, Relation::Together);
        QVERIFY(!hasIgnored(*row));
        QCOMPARE(ignoredPassages(*comparison), 2);
    }

    void rulesThatMeetNothingChangeNothing()
    {
        for (int seed = 0; seed < 200; ++seed) {
            const auto [left, right] = RandomTexts(quint32(seed)).pair();
            QCOMPARE(*compare(left, right, {.ignored = IgnoredText({ignoring(u"Nobody wrote these words"_s)})}), *compare(left, right));
        }
    }

    void aRuleThatNearlyMeetsEverywhereCostsNoMore()
    {
        ReadingRules rules;
        for (int rule = 0; rule < 200; ++rule) {
            rules += ignoring(QStringLiteral("a ").repeated(90) + QString::number(rule));
        }
        const IgnoredText ignored(rules);
        const auto seconds = [&](int words) {
            const QString text = QStringLiteral("a ").repeated(words);
            QElapsedTimer timer;
            timer.start();
            const bool isMet = !ignored.stretchesIn(text).isEmpty();
            return isMet ? -1.0 : double(timer.nsecsElapsed()) / 1e9;
        };
        seconds(1000);
        const double once = seconds(5000);
        const double tenTimes = seconds(50'000);
        QVERIFY(once >= 0);
        QVERIFY2(tenTimes < once * 40 + 0.05, qPrintable(u"%1 s, ten times as long: %2 s"_s.arg(once).arg(tenTimes)));
    }

    void exportsShowItAndSaySo()
    {
        const Comparison comparison =
            compared(u"# Rain\nUpdated 14:02\nRain fell on Monday."_s, u"# Rain\nUpdated 15:10\nRain fell on Friday."_s, clockTimes);
        const auto written = [&](ExportFormat format) { return QString::fromUtf8(exportComparison(comparison, format, {})); };
        const QString note = u"1 passage is ignored by the reader's rules, as a whole or in part."_s;
        const QString html = written(ExportFormat::Html);
        QVERIFY(html.contains(u"<s class=\"ignored\">Updated 14:02</s>"_s));
        QVERIFY(html.contains(u"<s class=\"ignored\">Updated 15:10</s>"_s));
        QVERIFY2(html.contains(u"1 passage is ignored by the reader"_s), qPrintable(html));
        const QString text = written(ExportFormat::Text);
        QVERIFY2(text.contains(u"= [~Updated 14:02~] [~Updated 15:10~]"_s), qPrintable(text));
        QVERIFY(text.contains(note));
        const QString markdown = written(ExportFormat::Markdown);
        QVERIFY2(markdown.contains(u"{--Updated 14:02--}{>>ignored<<}{++Updated 15:10++}{>>ignored<<}"_s), qPrintable(markdown));
        const QString json = written(ExportFormat::Json);
        QVERIFY2(json.contains(u"\"kind\":\"ignored\",\"length\":13,\"start\":0"_s), qPrintable(json));
        QVERIFY(json.contains(u"\"passagesIgnored\":1"_s));
        // A patch makes the one text of the other, so it leaves nothing out.
        const QString patch = written(ExportFormat::Patch);
        QVERIFY2(patch.contains(u"-Updated 14:02\n-Rain fell on Monday.\n+Updated 15:10\n+Rain fell on Friday.\n"_s), qPrintable(patch));
    }
};

QTEST_APPLESS_MAIN(IgnoredTextTest)
#include "test_ignoredtext.moc"
