// SPDX-License-Identifier: GPL-3.0-or-later
// Articles as content systems of many kinds set them: what is the article's, and of which kind it is, wherever it stands.
#include "core/reading/readhtml.h"

#include "tests/support/articletext.h"

#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sentences("<p>This is a sound paragraph of an article, long enough to be told from a label. It has two sentences.</p>");
const QByteArray lines("This is a sound paragraph of an article, long enough to be told from a label. It has two sentences.<br><br>"
                       "Another paragraph follows, which is also long enough to be told from a label. It has two sentences, too.");
const QByteArray headline("<h1>Ferry sold to the island</h1>");

Article read(const QByteArray &html)
{
    RawDocument document;
    document.bytes = html;
    document.capture.finalUrl = QUrl(u"https://site.example/news/one"_s);
    const Result<HtmlReading> reading = readHtml(document, {}, {});
    return reading ? reading->article : Article();
}

QByteArray article(const QByteArray &body)
{
    return "<html lang=en><article>" + headline + body + "</article>";
}

} // namespace

class TestReadLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAs_data();
    void isReadAs();
    void isLeftOut_data();
    void isLeftOut();
    void lineBehindAnIdeographicSpaceIsAParagraph_data();
    void lineBehindAnIdeographicSpaceIsAParagraph();
    void headlineInNoHeadingIsFound_data();
    void headlineInNoHeadingIsFound();
    void headlineIsNotTakenFromBehindTheHeading();
    void linkToTheHeadingIsNoPartOfTheHeadline();
    void dayIsFound_data();
    void dayIsFound();
    void barOfFullWidthSetsTheSitesNameApart();
    void firstReplyAskingTheSameIsNoHeading();
    void textThatOnlyMachinesAreToldIsRead_data();
    void textThatOnlyMachinesAreToldIsRead();
    void textBehindAPaywallIsNotTakenFromWhatMachinesAreTold();
    void hiddenArticleIsReadWhereNothingElseIsShown();
    void textInALinkThatWasNeverClosedIsRead();
    void secondCopyOfTheBodyIsLeftOut();
    void refrainStays();
};

void TestReadLayouts::isReadAs_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<BlockKind>("kind");
    QTest::addColumn<QString>("text");
    const QByteArray section("<div class=sec><h2 class=t>Introduction</h2><div class=c>" + sentences.repeated(2)
                             + "</div></div><div class=sec><h2 class=t>Results</h2><div class=c>" + sentences.repeated(2) + "</div></div>");
    QTest::newRow("firstHeadingLikeThoseBelow") << article(section) << BlockKind::Heading << u"Introduction"_s;
    QTest::newRow("firstHeadingAboveANumberedParagraph") << article("<div class=j><h2>Facts</h2><div class=para><span>1.</span>" + sentences
                                                                    + "</div><h2>Reasons</h2><div class=para><span>2.</span>" + sentences
                                                                    + "</div><div class=para><span>3.</span>" + sentences + "</div></div>")
                                                         << BlockKind::Heading << u"Facts"_s;
    QTest::newRow("headingAboveALineThatLeadsElsewhere") << article(
        sentences.repeated(2) + "<h2>What it costs</h2><p><b>Related:</b> <a href=/other>The pier is closed again</a></p>" + sentences)
                                                         << BlockKind::Heading << u"What it costs"_s;
    QTest::newRow("headingByItsRole") << article(sentences.repeated(2) + "<div class=h role=heading aria-level=3>What it costs</div>"
                                                 + sentences)
                                      << BlockKind::Heading << u"What it costs"_s;
    const QByteArray bold("<div class='text-2xl font-bold'>");
    QTest::newRow("boldLinesOfTheirOwn") << article(
        QByteArray(sentences).replace("<p>", "<div class=mb>").replace("</p>", "</div>").repeated(2) + bold + "What it costs</div>"
        + QByteArray(sentences).replace("<p>", "<div class=mb>").replace("</p>", "</div>").repeated(2) + bold + "Who pays for it</div>"
        + QByteArray(sentences).replace("<p>", "<div class=mb>").replace("</p>", "</div>"))
                                         << BlockKind::Heading << u"What it costs"_s;
    QTest::newRow("summaryOfDetails") << article(sentences.repeated(3) + "<details class=d><summary>More on the defaults</summary><div>"
                                                 + sentences.repeated(2) + "</div></details>" + sentences)
                                      << BlockKind::Heading << u"More on the defaults"_s;
    const QByteArray prosAndCons("<div class=pc><div class=p><h3>Pros</h3><ul><li>Light</li><li>Dry inside</li></ul></div>"
                                 "<div class=c><h3>Cons</h3><ul><li>Costly</li></ul></div></div>");
    QTest::newRow("prosAndCons") << article(sentences.repeated(2) + prosAndCons + sentences) << BlockKind::ListItem << u"Costly"_s;
    const QByteArray recipe(
        "<div class=card><h2>Harbor soup</h2><div class=s><span>A warm soup for cold evenings.</span></div><div>Prep time 10 min</div>"
        "<div><h3>Ingredients</h3><ul><li>2 cups water</li><li>one leek</li></ul></div><div><h3>Instructions</h3><ul>"
        "<li>Heat the water.</li><li>Add the leek.</li></ul></div><p>Did you make this recipe? Leave a comment below.</p></div>");
    QTest::newRow("recipeWithSummaryAndTimes") << article(sentences.repeated(3) + recipe) << BlockKind::ListItem << u"one leek"_s;
    QTest::newRow("boxOfFacts") << article(
        sentences.repeated(2) + "<div class=f><h3>Fakta: the ferry</h3><ul><li>Built in 1988</li></ul></div>" + sentences.repeated(2))
                                << BlockKind::ListItem << u"Built in 1988"_s;
    QTest::newRow("quoteInANamedBox") << article(
        sentences.repeated(2)
        + "<div class=block><div class=article__quote><div class=t>We did it for those who live here.</div></div></div>"
        + sentences.repeated(2)) << BlockKind::Quote
                                      << u"We did it for those who live here."_s;
    const QByteArray hero(
        "<html><head><meta property=og:description content='The crossing is worth its price, residents decided.'></head><body>"
        "<div class=section><div class=w>"
        + headline + "<p class=large>The crossing is worth its price, residents decided.</p></div></div><div class=section><div class=g>"
        + sentences.repeated(4) + "</div></div></body></html>");
    QTest::newRow("standfirstBesideTheHeadlineFarFromTheBody")
        << hero << BlockKind::Standfirst << u"The crossing is worth its price, residents decided."_s;
    QTest::newRow("standfirstOfFewIdeographs")
        << QByteArray(
               "<html lang=zh><body><div><h1>山村小学把旧仓库改成天文台</h1><h4>望远镜由退休工程师捐赠，孩子们第一次看见了土星环。</h4><div class=t>")
            + QByteArray(
                  "<p>位于云岭深处的石坪村小学，把一间闲置多年的粮仓改建成了小型天文台。上周五晚上，学生在这里第一次看到了土星环。</p>")
                  .repeated(3)
            + "</div></div>"
        << BlockKind::Standfirst << u"望远镜由退休工程师捐赠，孩子们第一次看见了土星环。"_s;
    QTest::newRow("standfirstInAHeaderNamedForWhatItHas") << article(
        "<header class='article-header with-follow-button'><h2 class=article-subheadline>Residents decided that the crossing is worth it.</h2>"
        "</header>"
        + sentences.repeated(3)) << BlockKind::Standfirst << u"Residents decided that the crossing is worth it."_s;
    QTest::newRow("callout") << article(
        sentences.repeated(2)
        + "<figure class='gray callout'><div>💡</div><div><p>Ask the council for its minutes first.</p></div></figure>" + sentences)
                             << BlockKind::Paragraph << u"Ask the council for its minutes first."_s;
    QTest::newRow("textBehindAPictureInALine") << article(
        "<div class=b><span class=photo><img src=a.jpg><em class=img_desc>The pier at noon.</em></span>This is a sound paragraph of an "
        "article, long enough to be told from a label.<br><br>Another follows, which is also long enough to be told from labels.</div>")
                                               << BlockKind::Paragraph
                                               << u"This is a sound paragraph of an article, long enough to be told from a label."_s;
    QTest::newRow("remarkOfOneSentence") << article(
        sentences.repeated(2) + "<div class='markdown-alert note'><p class=title>Note</p><p>The tide table ends in the year 2030.</p></div>"
        + sentences) << BlockKind::Paragraph
                                         << u"The tide table ends in the year 2030."_s;
    QTest::newRow("pageOfNothingButComments") << QByteArray("<html lang=en><body><div class=head>") + headline
            + "</div><div class=js-comment-container><div class=comment-body>" + sentences.repeated(2)
            + "<ul><li>Two engines of the same kind</li></ul></div></div></body></html>"
                                              << BlockKind::ListItem << u"Two engines of the same kind"_s;
    const QByteArray plain("<html lang=en><body>" + headline
                           + "<section><h2>Abstract</h2><p>Nobody had asked for the price before. It was high.</p></section>"
                             "<section><h2>Introduction</h2>"
                           + sentences.repeated(4) + "</section></body></html>");
    QTest::newRow("shortSectionOfAPageWithoutBoxes")
        << plain << BlockKind::Paragraph << u"Nobody had asked for the price before. It was high."_s;
    QTest::newRow("drawingInLetters") << article(sentences.repeated(2) + "<div class=art><pre>+---+</pre></div>" + sentences)
                                      << BlockKind::Code << u"+---+"_s;
    const auto question = [](const QByteArray &asks, const QByteArray &answers) {
        return "<div class=i><button class=b>" + asks + "</button><div class=a><div class=t>" + answers + "</div></div></div>";
    };
    QTest::newRow("questionWithAShortAnswer") << article(
        "<div class=acc>" + question("May I bring a bicycle?", "Yes, you may.")
        + question("When does the boat leave?", "The boat leaves at six, ten, two and six o'clock, on every day of the week but Sunday.")
        + question("Where do I buy a ticket?", "At the office on the pier or from the machine next to it, which takes coins and cards.")
        + "</div>") << BlockKind::Heading << u"May I bring a bicycle?"_s;
}

void TestReadLayouts::isReadAs()
{
    QFETCH(QByteArray, html);
    QFETCH(BlockKind, kind);
    QFETCH(QString, text);
    const Article found = read(html);
    const auto block = std::ranges::find(found.blocks, text, &Block::text);
    QVERIFY2(block != found.blocks.end(), qPrintable(test::blockTexts(found).join(u'\n')));
    QCOMPARE(block->kind, kind);
}

void TestReadLayouts::isLeftOut_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");
    const auto card = [](const QByteArray &title) {
        return "<div class=n><h3><a href=/a>" + title
            + "</a></h3><p>The drawing was rolled up behind a panel on the second floor, and shows streets that no longer exist.</p></div>";
    };
    QTest::newRow("cardsBelowANoticeOfOneParagraph") << "<html lang=en><body><div id=page><div class=news>" + headline
            + "<span>11 March 2025</span>" + sentences + "</div><div class=others><h2>Other news</h2>" + card("Museum finds lost map")
            + card("Storm closes coast road")
            + "</div></div></body>" << u"Museum finds lost map"_s;
    QTest::newRow("headingOfAnInvitation") << article(
        sentences.repeated(9)
        + "<div class=g><div class=b>Stay informed</div><div class=c>Get the morning briefing in your inbox every weekday. Sign up and never "
          "miss a story from the coast.</div></div>"
        + sentences) << u"Stay informed"_s;
    QTest::newRow("numbersOfLines") << article(
        sentences.repeated(2)
        + "<figure><table><tr><td class=gutter><div class=nos><pre>1\n2</pre></div></td><td><pre>import os\nimport sys</pre></td></tr></table></figure>"
        + sentences) << u"1\n2"_s;
    QTest::newRow("countBelowAPicture") << article(
        sentences.repeated(2) + "<figure><img src=a.jpg><figcaption><span>3 / 12</span></figcaption></figure>" + sentences)
                                        << u"3 / 12"_s;
    QTest::newRow("dayInSmallLetters") << article(
        "<header class=w><span class='caption-with-spacing'><time datetime=2025-03-11>March 11, 2025</time></span></header>"
        + sentences.repeated(3)) << u"March 11, 2025"_s;
    QTest::newRow("formForComments") << article(
        sentences.repeated(3)
        + "<div class=b><form><table><tr><td>Your Name</td><td>*</td></tr><tr><td>Your Text</td><td><textarea></textarea></td></tr>"
          "</table></form></div>") << u"Your Name | *"_s;
    QTest::newRow("rulesForComments") << "<html lang=en><body><main>" + headline + "<div class=t>" + sentences.repeated(14)
            + "</div><div class=x><h3>Add a comment</h3>" + QByteArray(sentences).replace("an article", "the rules").repeated(5)
            + "</div></main></body>" << u"Add a comment"_s;
    QTest::newRow("authorBesideAPortrait") << article(
        "<ul class=w><li><div><img src=a.jpg></div><div><p>reporter for the coast</p></div></li></ul>" + sentences.repeated(3))
                                           << u"reporter for the coast"_s;
    QTest::newRow("buttonsToShareInJapanese") << article("<div class=snsBtn><ul><li>ツイート</li></ul></div><div class=t>" + lines
                                                         + "</div>")
                                              << u"ツイート"_s;
}

void TestReadLayouts::isLeftOut()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, text);
    const QStringList texts = test::blockTexts(read(html));
    QVERIFY(texts.size() > 1);
    QVERIFY2(!texts.contains(text), qPrintable(texts.join(u'\n')));
}

void TestReadLayouts::lineBehindAnIdeographicSpaceIsAParagraph_data()
{
    QTest::addColumn<QByteArray>("border");
    QTest::addColumn<int>("paragraphs");
    QTest::newRow("break") << QByteArray("<br>\n　") << 2;
    QTest::newRow("lineOfTheSource") << QByteArray("\n\n　") << 2;
    QTest::newRow("breakAlone") << QByteArray("<br>") << 1;
    QTest::newRow("spaceAlone") << QByteArray("　") << 1;
}

void TestReadLayouts::lineBehindAnIdeographicSpaceIsAParagraph()
{
    QFETCH(QByteArray, border);
    QFETCH(int, paragraphs);
    const QByteArray sentence(
        "十年前に廃校となった浜戸小学校が、この春、海の見える図書館として生まれ変わる。改修には地元の大工や学生ら延べ八百人が参加した。");
    const Article found = read("<html lang=ja><article><h1>廃校が図書館に</h1><div>　" + sentence + border + sentence + "</div></article>");
    QCOMPARE(found.blocks.size(), paragraphs + 1);
}

void TestReadLayouts::headlineInNoHeadingIsFound_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("element");
    QTest::newRow("ofTheTitleElement") << QByteArray("Ferry sold to the island | Talk of the coast")
                                       << QByteArray("<span><a href=/i>Ferry sold to the island</a></span>");
    QTest::newRow("betweenTableCells") << QByteArray("Ferry sold to the island | Talk of the coast")
                                       << QByteArray("<table><tr><td><a href=/i>Ferry sold to the island</a></td></tr></table>");
    QTest::newRow("aboveAnotherHeading") << QByteArray(
        "Ferry sold to the island") << QByteArray("<div class=t>Ferry sold to the island</div><h1>Nobody had expected that price</h1>");
}

void TestReadLayouts::headlineInNoHeadingIsFound()
{
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, element);
    const Article found =
        read("<html lang=en><head><title>" + title + "</title></head><body>" + element + sentences.repeated(3) + "</body>");
    QCOMPARE(found.title, u"Ferry sold to the island"_s);
    QCOMPARE(found.fieldSources.value(u"title"_s), u"text"_s);
}

void TestReadLayouts::headlineIsNotTakenFromBehindTheHeading()
{
    const Article found = read(
        "<html lang=en><head><title>coast/ferry: A timetable for small boats</title></head><body><article><h1>How to read the tide</h1>"
        + sentences.repeated(3) + "</article><div class=about><p>A timetable for small boats</p></div></body>");
    QCOMPARE(found.title, u"How to read the tide"_s);
}

void TestReadLayouts::linkToTheHeadingIsNoPartOfTheHeadline()
{
    const Article found = read("<html lang=en><body><h1>Sold to the island<a href=#t>¶</a></h1>" + sentences.repeated(2));
    QCOMPARE(found.title, u"Sold to the island"_s);
}

void TestReadLayouts::dayIsFound_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::newRow("rdfa") << QByteArray(
        "<span property='dc:date dc:created' content='2025-03-11T08:30:00+01:00'>Submitted by somebody</span>");
    QTest::newRow("titleOfARelativeTime") << QByteArray("<span class=age title='2025-03-11T08:30:00 1741681800'>8 months ago</span>");
    QTest::newRow("citation") << QByteArray("<meta name=citation_date content=2025/03/11>");
}

void TestReadLayouts::dayIsFound()
{
    QFETCH(QByteArray, markup);
    const Article found = read(article(markup + sentences.repeated(2)));
    QVERIFY(found.published.isValid());
    QCOMPARE(found.published.time.date(), QDate(2025, 3, 11));
}

void TestReadLayouts::barOfFullWidthSetsTheSitesNameApart()
{
    const Article found = read("<html lang=ja><head><title>廃校になった小学校、海の見える図書館に｜浜戸新聞デジタル</title></head><body>"
                               "<h2>廃校になった小学校、海の見える図書館に</h2>"
                               + sentences.repeated(2));
    QCOMPARE(found.title, u"廃校になった小学校、海の見える図書館に"_s);
}

void TestReadLayouts::firstReplyAskingTheSameIsNoHeading()
{
    const QByteArray post("<div class=post><h3><a href=#p>%1Ferry sold to the island</a></h3><div class=content>" + lines + "</div></div>");
    const Article found = read("<html lang=en><body><h2>Ferry sold to the island</h2>" + QByteArray(post).replace("%1", "")
                               + QByteArray(post).replace("%1", "Re: "));
    QVERIFY(!test::blockTexts(found).contains(u"Re: Ferry sold to the island"_s));
    QCOMPARE(test::blockTexts(found).size(), 5);
}

void TestReadLayouts::textThatOnlyMachinesAreToldIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray sentence(
        "This is a sound paragraph of an article, which a program was to show when the page had come. It has two sentences.");
    QTest::newRow("lines") << sentence + "\\n\\n" + sentence + "\\n" + sentence;
    QTest::newRow("markup") << "<p>" + sentence + "</p><p>" + sentence + "</p><p>" + sentence + "</p>";
}

void TestReadLayouts::textThatOnlyMachinesAreToldIsRead()
{
    QFETCH(QByteArray, text);
    const Article found = read(
        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sold to the island\",\"articleBody\":\""
        + text + "\"}</script></head><body><div id=root></div><p>We use cookies on this page.</p></body></html>");
    const auto paragraphs =
        std::ranges::count_if(found.blocks, [](const Block &block) { return block.text.endsWith(u"It has two sentences."); });
    QCOMPARE(paragraphs, 3);
}

void TestReadLayouts::textBehindAPaywallIsNotTakenFromWhatMachinesAreTold()
{
    const QByteArray first("This is a sound paragraph of an article, long enough to be told from a label. It has two sentences.");
    const Article found = read(
        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sold to the island\",\"articleBody\":\""
        + first + "\\n" + QByteArray(first).replace("This", "That").repeated(9) + "\"}</script></head><body><article>" + headline + "<p>"
        + first + "</p></article></body></html>");
    QCOMPARE(test::blockTexts(found), (QStringList{u"Ferry sold to the island"_s, QString::fromUtf8(first)}));
}

void TestReadLayouts::hiddenArticleIsReadWhereNothingElseIsShown()
{
    const QByteArray hidden("<div id=app style='display:none'>" + article(sentences.repeated(4)) + "</div>");
    QCOMPARE(read(hidden).blocks.size(), 5);
    QCOMPARE(read(article(QByteArray(sentences).replace("This", "That").repeated(3)) + hidden).blocks.size(), 4);
}

void TestReadLayouts::textInALinkThatWasNeverClosedIsRead()
{
    QCOMPARE(read(article("<a class=print href=/print>" + sentences.repeated(4))).blocks.size(), 5);
}

void TestReadLayouts::secondCopyOfTheBodyIsLeftOut()
{
    QByteArray body;
    for (const char *who : {"The mayor", "A captain", "The council", "A sailor"}) {
        body += QByteArray(sentences).replace("This", who);
    }
    QCOMPARE(read(article("<div class='desktop body'>" + body + "</div><div class='mobile body'>" + body + "</div>")).blocks.size(), 5);
}

void TestReadLayouts::refrainStays()
{
    QByteArray body;
    for (const char *who : {"The mayor", "A captain", "The council", "A sailor"}) {
        body += "<div class=line>" + QByteArray(sentences).replace("This", who) + "</div>";
    }
    QCOMPARE(read(article("<div class=body>" + body + sentences + body + "</div>")).blocks.size(), 10);
}

QTEST_GUILESS_MAIN(TestReadLayouts)
#include "test_readlayouts.moc"
