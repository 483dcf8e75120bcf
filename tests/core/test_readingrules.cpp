// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/joinrules.h"
#include "core/model/rulestext.h"
#include "core/reading/pagepassages.h"
#include "core/reading/readdocument.h"
#include "core/reading/selector.h"

#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QByteArray page = R"(<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wall plan sent back</title></head>
<body><nav class="menu"><a href="/">Home</a> <a href="/news">News</a></nav>
<article class="story"><h1>Wall plan sent back</h1>
<div class="story-text" id="text7">
<p>The council sent the plan for the harbour wall back to its planners on Tuesday, after four hours of debate.</p>
<p>Members of the harbour board said that they had expected a decision, and that the season would not wait for one.</p>
<p class="promise">The Gazette keeps asking the council every day, and it will go on doing so until there is an answer.</p>
<p>The planners have until March to answer twelve questions, the mayor said when the sitting was over at last.</p>
</div>
<aside class="related x9a2"><p class="fact">The wall was built in 1893.</p><ul><li><a href="/a">Ferry line adds winter sailings</a></li></ul></aside>
</article></body></html>)";

RawDocument document(const QUrl &url = QUrl(u"https://www.gazette.example/wall?id=7"_s))
{
    RawDocument raw{.bytes = page};
    raw.capture.requestedUrl = url;
    raw.capture.finalUrl = url;
    return raw;
}

QStringList textsRead(const ReadingRules &rules, const QUrl &url = QUrl(u"https://www.gazette.example/wall?id=7"_s))
{
    const auto reading = readDocument(document(url), {.rules = rules});
    QStringList texts;
    if (reading) {
        for (const Block &block : reading->revisions.constFirst().article.blocks) {
            texts += block.text.section(u' ', 0, 1);
        }
    }
    return texts;
}

ReadingRules parsed(const QString &text)
{
    return parseReadingRules(text).value_or(ReadingRules());
}

QString extractorWith(const ReadingRules &rules)
{
    return readDocument(document(), {.rules = rules})->revisions.constFirst().article.extractor;
}

} // namespace

class ReadingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlineIsTakenInOnce();
    void selectorOfAnyElementIsReadBack_data();
    void selectorOfAnyElementIsReadBack();
    void aRuleDecidesWhatIsRead_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QStringList>("expected");
        const QStringList all{u"Wall plan"_s, u"The council"_s, u"Members of"_s, u"The Gazette"_s, u"The planners"_s};
        const QStringList withoutPromise{u"Wall plan"_s, u"The council"_s, u"Members of"_s, u"The planners"_s};
        const QStringList withFact = all + QStringList{u"The wall"_s};
        QTest::newRow("none") << QString() << all;
        QTest::newRow("a class") << u"[gazette.example]\nleave-out p.promise"_s << withoutPromise;
        QTest::newRow("any tag") << u"[gazette.example]\nleave-out .promise"_s << withoutPromise;
        QTest::newRow("inside") << u"[gazette.example]\nleave-out article .promise"_s << withoutPromise;
        QTest::newRow("directly inside") << u"[gazette.example]\nleave-out div#text7 > p.promise"_s << withoutPromise;
        QTest::newRow("inside something that is directly inside")
            << u"[gazette.example]\nleave-out article > div p.promise"_s << withoutPromise;
        QTest::newRow("not directly inside") << u"[gazette.example]\nleave-out article > p.promise"_s << all;
        QTest::newRow("another class") << u"[gazette.example]\nleave-out p.promised"_s << all;
        QTest::newRow("all classes are needed") << u"[gazette.example]\nleave-out p.promise.old"_s << all;
        QTest::newRow("its text too") << u"[gazette.example]\nleave-out p \"The Gazette keeps asking the council every day, and it will go "
                                         "on doing so until there is an answer.\""_s
                                      << withoutPromise;
        QTest::newRow("another text") << u"[gazette.example]\nleave-out p \"The Gazette\""_s << all;
        QTest::newRow("taken in") << u"[gazette.example]\ntake-in aside p.fact"_s << withFact;
        QTest::newRow("the later rule decides") << u"[gazette.example]\nleave-out aside\ntake-in p.fact"_s << withFact;
        QTest::newRow("another site") << u"[post.example]\nleave-out p.promise"_s << all;
        QTest::newRow("a site whose name ends alike") << u"[azette.example]\nleave-out p.promise"_s << all;
        QTest::newRow("the site above") << u"[example]\nleave-out p.promise"_s << withoutPromise;
        QTest::newRow("this page") << u"[gazette.example/wall?id=7]\nleave-out p.promise"_s << withoutPromise;
        QTest::newRow("another page") << u"[gazette.example/wall?id=8]\nleave-out p.promise"_s << all;
        QTest::newRow("the page decides over the site")
            << u"[gazette.example/wall?id=7]\ntake-in p.promise\n[gazette.example]\nleave-out p"_s
            << QStringList{u"Wall plan"_s, u"The Gazette"_s};
        QTest::newRow("the narrower place decides") << u"[www.gazette.example]\ntake-in p.promise\n[example]\nleave-out .promise"_s << all;
        QTest::newRow("a place as the browser shows it") << u"[https://www.Gazette.example:443/]\nleave-out p.promise"_s << withoutPromise;
        QTest::newRow("a page as the browser shows it")
            << u"[https://www.gazette.example/wall?id=7#top]\nleave-out p.promise"_s << withoutPromise;
        QTest::newRow("a letter by its number") << u"[gazette.example]\nleave-out p.\\70 romise"_s << withoutPromise;
        QTest::newRow("nothing behind the backslash") << u"[gazette.example]\nleave-out \\"_s << all;
    }

    void aRuleDecidesWhatIsRead()
    {
        QFETCH(QString, rules);
        QFETCH(QStringList, expected);
        QVERIFY(parseReadingRules(rules));
        QCOMPARE(textsRead(parsed(rules)), expected);
    }

    void rulesThatLeaveNothingAreTold()
    {
        const auto all = readDocument(document(), {.rules = parsed(u"[gazette.example]\nleave-out *"_s)});
        QVERIFY(all);
        QCOMPARE(all->revisions.constFirst().article.blocks.size(), 1);
        QCOMPARE(all->remarks.size(), 1);
        const auto some = readDocument(document(), {.rules = parsed(u"[gazette.example]\nleave-out *\ntake-in p.promise"_s)});
        QVERIFY(some);
        QVERIFY(some->remarks.isEmpty());
        QVERIFY(readDocument(document(), {.rules = parsed(u"[gazette.example]\nleave-out p.nothing"_s)})->remarks.isEmpty());
    }

    void aPageOfUnknownOriginHasNoRules() { QCOMPARE(textsRead(parsed(u"[gazette.example]\nleave-out p"_s), QUrl()).size(), 5); }

    void aFileThatTellsNoAddressIsCorrectedByItsFolder_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<int>("read");
        QTest::newRow("its folder") << u"file:///home/ada/My saved%5B1%5D"_s << QUrl() << 4;
        QTest::newRow("as it is written by hand") << u"file:///home/ada/My saved[1]/"_s << QUrl() << 4;
        QTest::newRow("the file") << u"file:///home/ada/My%20saved[1]/wall.html"_s << QUrl() << 4;
        QTest::newRow("another folder") << u"file:///home/ada"_s << QUrl() << 5;
        QTest::newRow("another file") << u"file:///home/ada/My saved[1]/wall2.html"_s << QUrl() << 5;
        QTest::newRow("a file that tells an address")
            << u"file:///home/ada/My saved[1]"_s << QUrl(u"https://gazette.example/wall?id=7"_s) << 5;
    }

    void aFileThatTellsNoAddressIsCorrectedByItsFolder()
    {
        QFETCH(QString, place);
        QFETCH(QUrl, address);
        QFETCH(int, read);
        RawDocument file = document(address);
        file.capture.filePath = u"/home/ada/My saved[1]/wall.html"_s;
        const ReadingRules rules = parsed(u'[' + place + u"]\nleave-out p.promise"_s);
        QCOMPARE(rules.size(), 1);
        QCOMPARE(placeWritten(rules.front().place), rules.front().place);
        const auto reading = readDocument(file, {.rules = rules});
        QVERIFY(reading);
        QCOMPARE(reading->revisions.constFirst().article.blocks.size(), read);
        const auto passages = readPagePassages(file, {}, {});
        QVERIFY(passages);
        QCOMPARE(passages->address, address.isEmpty() ? QUrl::fromLocalFile(file.capture.filePath) : address);
    }

    void theFilesRuleDecidesOverItsFolders()
    {
        const ReadingRules rules = parsed(u"[file:///saved/wall.html]\ntake-in p.promise\n[file:///saved]\nleave-out p"_s);
        const ReadingRules found = rulesFor(rules, QUrl(u"file:///saved/wall.html"_s));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.constLast().place, u"file:///saved/wall.html"_s);
        QCOMPARE(rulesFor(rules, QUrl(u"file:///saved/wall2.html"_s)).size(), 1);
    }

    void theExtractorTellsThatRulesHeldAndWhich()
    {
        const QString plain = extractorWith({});
        QVERIFY(!plain.contains(u'+'));
        QCOMPARE(extractorWith(parsed(u"[post.example]\nleave-out p"_s)), plain);
        const QString one = extractorWith(parsed(u"[gazette.example]\nleave-out p.note"_s));
        QVERIFY(one.startsWith(plain + u"+rules-"_s));
        QVERIFY(extractorWith(parsed(u"[gazette.example]\nleave-out p.other"_s)) != one);
    }

    void rulesAreWrittenAsTheyAreRead()
    {
        const QString text =
            u"[gazette.example]\nleave-out p.note\ntake-in div > p \"He said \\\"no\\\" \\\\ yes\"\n\n[post.example/a]\ntake-in *\n"_s;
        const auto rules = parseReadingRules(u"# mine\n\n"_s + text);
        QVERIFY(rules);
        QCOMPARE(rules->size(), 3);
        QCOMPARE(rules->at(1), (ReadingRule{u"gazette.example"_s, RuleEffect::TakeIn, u"div > p"_s, u"He said \"no\" \\ yes"_s}));
        QCOMPARE(readingRulesText(*rules), text);
    }

    void textsThatAreNoOneLineAreWrittenInOne()
    {
        // A code block, a no-break space, and what turns the text around it.
        const ReadingRules rules{{u"a.example"_s, RuleEffect::LeaveOut, u"pre"_s, u"if (a)\n\tb = \"c\\n\";"_s},
                                 {u"a.example"_s, RuleEffect::LeaveOut, u"p"_s, u"5.5\u00a0% \u202eof all\u2028now"_s}};
        const QString text = readingRulesText(rules);
        QCOMPARE(text.count(u'\n'), 3);
        for (const QChar lost : {u'\t', u'\u00a0', u'\u202e', u'\u2028'}) {
            QVERIFY(!text.contains(lost));
        }
        QCOMPARE(parsed(text), rules);
    }

    void remarksStayWithTheirRules()
    {
        const QString text = u"# Of the desk, 2026\n\n[a.example]\n# boxes\nleave-out .box\n# mine\ntake-in p.note\n\n"
                             "# of Ben\n[b.example]\nleave-out p\n# the end\n"_s;
        ReadingRules rules = parsed(text);
        QCOMPARE(rules.size(), 3);
        const QString same = readingRulesText(rules, text);
        QCOMPARE(same,
                 u"# Of the desk, 2026\n\n[a.example]\n# boxes\nleave-out .box\n# mine\ntake-in p.note\n\n"
                 "[b.example]\n# of Ben\nleave-out p\n# the end\n"_s);
        QCOMPARE(readingRulesText(rules, same), same);
        rules.removeAt(0);
        rules[0].effect = RuleEffect::LeaveOut;
        QCOMPARE(readingRulesText(rules, text),
                 u"# Of the desk, 2026\n\n[a.example]\n# mine\nleave-out p.note\n\n[b.example]\n# of Ben\nleave-out p\n# the end\n"_s);
    }

    void placesAreMeantHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("place");
        QTest::newRow("site") << u"example.org"_s << u"example.org"_s;
        QTest::newRow("capitals and www.") << u" WWW.Example.Org "_s << u"example.org"_s;
        QTest::newRow("address") << u"https://www.example.org/"_s << u"example.org"_s;
        QTest::newRow("front page") << u"example.org/"_s << u"example.org/"_s;
        QTest::newRow("port") << u"example.org:8080"_s << u"example.org"_s;
        QTest::newRow("page with a port") << u"http://example.org:8080/a b?c=d#e"_s << u"example.org/a%20b?c=d"_s;
        QTest::newRow("international") << u"xn--mller-kva.de"_s << u"müller.de"_s;
        QTest::newRow("number") << u"127.0.0.1/a"_s << u"127.0.0.1/a"_s;
        QTest::newRow("IPv6") << u"::1/a"_s << u"::1/a"_s;
        QTest::newRow("everywhere") << u"*"_s << u"*"_s;
        QTest::newRow("folder") << u"file:///home/ada/my saved/"_s << u"file:///home/ada/my%20saved"_s;
        QTest::newRow("root") << u"file:///"_s << u"file:///"_s;
        QTest::newRow("a folder of another computer") << u"file://desk/saved"_s << QString();
        QTest::newRow("no folder") << u"file:saved"_s << QString();
        QTest::newRow("words") << u"my notes"_s << QString();
        QTest::newRow("nothing") << u" "_s << QString();
    }

    void placesAreMeantHoweverTheyAreWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, place);
        QCOMPARE(placeWritten(written), place);
        QCOMPARE(placeWritten(place), place);
    }

    void filesOfRulesTellTheirEncodingOrAreInUtf8()
    {
        const QString text = u"[müller.de]\nleave-out p\n"_s;
        QCOMPARE(*rulesTextIn(text.toUtf8()), text);
        QCOMPARE(*rulesTextIn("\xEF\xBB\xBF" + text.toUtf8()), text);
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QCOMPARE(*rulesTextIn(utf16(text)), text);
        QVERIFY(!rulesTextIn(text.toLatin1()));
        QStringEncoder unmarked(QStringConverter::Utf16LE);
        QVERIFY(!rulesTextIn(unmarked(text)));
    }

    void rulesHandedOnJoinTheReadersOwnWhichDecide()
    {
        const ReadingRules mine = parsed(u"[a.example]\nleave-out p.note\ntake-in p.fact\n"_s);
        const TakenRules taken =
            takenIn(mine, parsed(u"[b.example]\nleave-out p\n[a.example]\ntake-in div\ntake-in p.note\ntake-in p.fact\n"_s));
        QCOMPARE(readingRulesText(taken.rules),
                 u"[a.example]\ntake-in div\nleave-out p.note\ntake-in p.fact\n\n[b.example]\nleave-out p\n"_s);
        QCOMPARE(taken.added, 2);
        QCOMPARE(taken.known, 1);
        QCOMPARE(taken.contrary, parsed(u"[a.example]\ntake-in p.note\n"_s));
    }

    void rulesForComparingAreWrittenAsTheyAreRead()
    {
        const QString text = u"[*]\nignore-text \"Updated #:#\"\nignore-passage \"\\\"Live\\\" \\\\ updates\"\n\n"
                             "[gazette.example]\nleave-out p.note\nignore-text \"12 comments\"\n"_s;
        const auto rules = parseReadingRules(text);
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
        QCOMPARE(rules->size(), 4);
        QCOMPARE(rules->at(1), (ReadingRule{u"*"_s, RuleEffect::IgnorePassage, {}, u"\"Live\" \\ updates"_s}));
        QCOMPARE(readingRulesText(*rules), text);
    }

    void rulesForComparingHaveNoSayInReading()
    {
        const ReadingRules reading = parsed(u"[gazette.example]\nleave-out p.promise"_s);
        const ReadingRules both =
            reading + parsed(u"[gazette.example]\nignore-passage \"The planners\"\n[*]\nignore-text \"The council\""_s);
        QCOMPARE(both.size(), 3);
        QCOMPARE(textsRead(both), textsRead(reading));
        QCOMPARE(extractorWith(both), extractorWith(reading));
        QCOMPARE(changedPlaces(reading, both), QStringList());
    }

    void rulesForComparingBeyondTheirNumberAreRefused()
    {
        QString text = u"[*]\n"_s;
        for (int rule = 0; rule < mostIgnoringRules; ++rule) {
            text += u"ignore-text \"Updated %1\"\n"_s.arg(rule);
        }
        QVERIFY(parseReadingRules(text));
        const auto more = parseReadingRules(text + u"ignore-text \"One more\"\n"_s);
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::TooLarge);
        QVERIFY(more.error().message.contains(u"Line 202"_s));
    }

    void aWrongLineIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no place") << u"leave-out p"_s;
        QTest::newRow("no effect") << u"[a.example]p"_s;
        QTest::newRow("no selector") << u"[a.example]\nleave-out"_s;
        QTest::newRow("run together") << u"[a.example]\nleave-outp"_s;
        QTest::newRow("open quotation") << u"[a.example]\nleave-out p \"abc"_s;
        QTest::newRow("text behind the quotation") << u"[a.example]\nleave-out p \"abc\" p"_s;
        QTest::newRow("empty quotation") << u"[a.example]\nleave-out p \"\""_s;
        QTest::newRow("nothing to ignore") << u"[a.example]\nignore-text"_s;
        QTest::newRow("ignored without quotation marks") << u"[a.example]\nignore-text Updated"_s;
        QTest::newRow("a number alone to ignore") << u"[a.example]\n\nignore-text \"#\""_s;
        QTest::newRow("too much to ignore") << u"[*]\nignore-text \"%1\""_s.arg(QString(201, u'a'));
        QTest::newRow("reading everywhere") << u"[*]\nleave-out p"_s;
        QTest::newRow("no selector of ours") << u"[a.example]\nleave-out p:first-child"_s;
        QTest::newRow("two selectors") << u"[a.example]\nleave-out p.one, p.two"_s;
        QTest::newRow("no place of the web") << u"[my notes]"_s;
        QTest::newRow("a place on another computer") << u"[file://desk/home/ada/page.html]"_s;
        QTest::newRow("no number of a letter") << u"[a.example]\nleave-out p \"\\u00g0\""_s;
        QTest::newRow("open escape") << u"[a.example]\nleave-out p \"abc\\"_s;
    }

    void aWrongLineIsNamed()
    {
        QFETCH(QString, text);
        const auto rules = parseReadingRules(text);
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, ErrorCode::WrongFormat);
        QVERIFY(rules.error().message.contains(QString::number(text.count(u'\n') + 1)));
    }

    void whatIsNoSelectorIsRefused()
    {
        for (const QString &text : {u""_s, u">"_s, u"p >"_s, u"> p"_s, u"p > > a"_s, u"p."_s, u"p..a"_s, u"p[x]"_s, u"p,a"_s,
                                    u"*"_s.repeated(2000), u"p "_s.repeated(40)}) {
            QVERIFY2(!Selector::parse(text), qPrintable(text));
        }
    }

    void everyPassageOfAPageCanBeToggledByItsOwnSelector()
    {
        const auto passages = readPagePassages(document());
        QVERIFY(passages);
        QCOMPARE(passages->address, document().capture.finalUrl);
        QCOMPARE(passages->passages.size(), 7); // the menu, four paragraphs, a fact, and a link
        for (qsizetype i = 0; i < passages->passages.size(); ++i) {
            const PagePassage &passage = passages->passages[i];
            QVERIFY2(passage.alike.contains(int(i)), qPrintable(passage.selector));
            const ReadingRule rule{.place = sitePlace(passages->address),
                                   .effect = passage.isRead ? RuleEffect::LeaveOut : RuleEffect::TakeIn,
                                   .selector = passage.selector,
                                   .text = passage.block.text};
            const auto after = readPagePassages(document(), {.rules = {rule}});
            QVERIFY(after);
            for (qsizetype other = 0; other < after->passages.size(); ++other) {
                QCOMPARE(after->passages[other].isRead, passages->passages[other].isRead != (other == i));
            }
        }
    }

    void selectorsPassOverNamesThatNobodyCanSee()
    {
        RawDocument hostile = document();
        hostile.bytes.replace("class=\"promise\"", "class='pro\xE2\x80\xAEmise \" ] a:b fine'");
        const auto passages = readPagePassages(hostile);
        QVERIFY(passages);
        QVERIFY(std::ranges::any_of(passages->passages, [](const PagePassage &passage) { return passage.selector == u"p.fine"; }));
    }

    void selectorsPassOverNamesMadeByMachines()
    {
        const auto passages = readPagePassages(document());
        const auto selectorBehind = [&passages](const QString &start) {
            const auto found =
                std::ranges::find_if(passages->passages, [&](const PagePassage &passage) { return passage.block.text.startsWith(start); });
            return found->selector;
        };
        QCOMPARE(selectorBehind(u"Members"_s), u"div.story-text > p"_s);
        QCOMPARE(selectorBehind(u"The Gazette"_s), u"p.promise"_s);
        QCOMPARE(selectorBehind(u"Ferry"_s), u"aside.related > ul > li"_s);
    }

    void passagesTellWhichRulesMeetThem()
    {
        const auto passages =
            readPagePassages(document(), {.rules = parsed(u"[gazette.example]\nleave-out p.promise\n[post.example]\nleave-out p\n"_s)});
        QVERIFY(passages);
        for (const PagePassage &passage : passages->passages) {
            const bool isPromise = passage.block.text.startsWith(u"The Gazette"_s);
            QCOMPARE(passage.rules.size(), isPromise ? 1 : 0);
            QCOMPARE(passage.isRead != passage.isReadByItself, isPromise);
        }
    }

    void onlyWebPagesHavePassages()
    {
        const auto passages = readPagePassages({.bytes = "Just a line of text.\n"});
        QVERIFY(!passages);
        QCOMPARE(passages.error().code, ErrorCode::WrongFormat);
    }
};

void ReadingRulesTest::headlineIsTakenInOnce()
{
    const QStringList texts = textsRead(parsed(u"[gazette.example]\ntake-in *\n"_s));
    QCOMPARE(texts.count(u"Wall plan"_s), 1);
    QVERIFY(texts.contains(u"The wall"_s));
}

void ReadingRulesTest::selectorOfAnyElementIsReadBack_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("ofAWordProcessor") << QByteArray("w:sdt");
    QTest::newRow("quotationMark") << QByteArray("a\"b");
    QTest::newRow("signsOfSelectors") << QByteArray("a.b#c*d,e");
    QTest::newRow("backslash") << QByteArray("a\\b");
    QTest::newRow("brackets") << QByteArray("a[b]");
    QTest::newRow("letters") << QByteArray("x-größe");
}

void ReadingRulesTest::selectorOfAnyElementIsReadBack()
{
    QFETCH(QByteArray, tag);
    const auto document = HtmlDocument::parse("<body><" + tag + "><p>The council sent the plan back.</p></" + tag + "></body>");
    QVERIFY(document);
    const NodeIndex paragraph = document->firstDescendant(0, HtmlTag::P);
    for (const NodeIndex element : {paragraph, document->parent(paragraph)}) {
        const QString written = selectorOf(*document, element);
        const auto selector = Selector::parse(written);
        QVERIFY2(selector, qPrintable(written));
        QVERIFY2(selector->covered(*document)[std::size_t(element)], qPrintable(written));
        const ReadingRules rules{{.place = u"gazette.example"_s, .effect = RuleEffect::LeaveOut, .selector = written}};
        QCOMPARE(parsed(readingRulesText(rules)), rules);
    }
}

QTEST_APPLESS_MAIN(ReadingRulesTest)
#include "test_readingrules.moc"
