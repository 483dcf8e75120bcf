// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pageverdict.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;

namespace {

const QString paragraph =
    QStringLiteral("Councillors in the harbour town sent the plan for a new sea wall back to its engineers after a debate of four hours, "
                   "in which fishermen, shopkeepers and the owner of the only hotel spoke against the height of the wall and its cost.");

Article longArticle()
{
    Article article{.title = QStringLiteral("Harbour wall plan sent back")};
    for (int i = 0; i < 5; ++i) {
        article.blocks.append({.text = paragraph});
    }
    return article;
}

Article signedArticle()
{
    Article article = longArticle();
    article.byline = QStringLiteral("Ada Marsh");
    article.authors = {article.byline};
    article.published = PageTime(QDateTime(QDate(2020, 1, 30), QTime(9, 0), QTimeZone::UTC));
    return article;
}

Article frontPage()
{
    Article article{.title = QStringLiteral("Top stories today")};
    for (const char *teaser : {"Fares on trains will rise in May, operators say", "Orchestra finds new conductor after two years",
                               "Floods close roads across northern valleys", "Bakers strike over flour prices",
                               "Museum opens wing for children with room for their own paintings"}) {
        article.blocks.append({.text = QString::fromUtf8(teaser)});
        article.blocks.append(
            {.text = QStringLiteral("Read how this came about, what people say of it, and what may follow until summer comes.")});
    }
    return article;
}

Article shortArticle(const QString &title, const QString &text)
{
    return {.title = title, .blocks = {{.text = text}}};
}

RawDocument page(const QByteArray &html, const QString &finalUrl = QStringLiteral("https://news.example/2020/01/wall"))
{
    RawDocument document{.bytes = html};
    document.capture.origin = Origin::Live;
    document.capture.httpStatus = 200;
    document.capture.requestedUrl = QUrl(QStringLiteral("https://news.example/2020/01/wall"));
    document.capture.finalUrl = QUrl(finalUrl);
    return document;
}

} // namespace

class PageVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleIsAnArticle() { QCOMPARE(judgePage(page("<p>…"), longArticle()), PageVerdict::Article); }

    void aShortNewsItemIsAnArticle()
    {
        const Article brief =
            shortArticle(QStringLiteral("Ferry late"), QStringLiteral("The evening ferry was an hour late because of fog."));
        QCOMPARE(judgePage(page("<h1>Ferry late</h1>"), brief), PageVerdict::Article);
    }

    void statusDecidesFirst_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<PageVerdict>("verdict");
        QTest::newRow("404") << 404 << PageVerdict::NotFound;
        QTest::newRow("410") << 410 << PageVerdict::NotFound;
        QTest::newRow("403") << 403 << PageVerdict::Refused;
        QTest::newRow("451") << 451 << PageVerdict::Refused;
        QTest::newRow("503") << 503 << PageVerdict::ServerFailed;
        QTest::newRow("402") << 402 << PageVerdict::LoginPage;
    }

    void statusDecidesFirst()
    {
        QFETCH(int, status);
        QFETCH(PageVerdict, verdict);
        RawDocument document = page("…");
        document.capture.httpStatus = status;
        QCOMPARE(judgePage(document, longArticle()), verdict);
    }

    void aWallTellsByItsHeader()
    {
        RawDocument document = page("<title>Un moment…</title>");
        document.capture.headers.append(HttpHeader{"CF-Mitigated", "challenge"});
        QCOMPARE(judgePage(document, shortArticle({}, QStringLiteral("Un moment…"))), PageVerdict::BotWall);
    }

    void aWallTellsByItsScript()
    {
        const RawDocument document = page("<title>news.example</title><script>window._cf_chl_opt={}</script>");
        QCOMPARE(
            judgePage(document, shortArticle(QStringLiteral("news.example"), QStringLiteral("Enable JavaScript and cookies to continue"))),
            PageVerdict::BotWall);
    }

    void aWallTellsByItsTitle()
    {
        QCOMPARE(judgePage(page("<title>Access denied</title>"),
                           shortArticle(QStringLiteral("Access denied"), QStringLiteral("You don't have permission to access this page."))),
                 PageVerdict::BotWall);
    }

    void aRedirectToTheFrontPageIsNotFound()
    {
        Article front = longArticle();
        front.blocks = {{.text = QStringLiteral("Ferry timetable. Weather. Fish prices at the quay went up again on Monday morning.")}};
        QCOMPARE(judgePage(page("<p>", QStringLiteral("https://news.example/")), front), PageVerdict::NotFound);
    }

    void notFoundWithStatus200_data()
    {
        QTest::addColumn<QString>("title");
        for (const char *title : {"Page not found", "404", "404 - The Harbour Gazette", "Seite nicht gefunden", "Page introuvable",
                                  "Página no encontrada", "ページが見つかりません", "Страница не найдена", "Article not found"}) {
            QTest::newRow(title) << QString::fromUtf8(title);
        }
    }

    void notFoundWithStatus200()
    {
        QFETCH(QString, title);
        QCOMPARE(judgePage(page("<p>"), shortArticle(title, QStringLiteral("Try the search or go to the front page."))),
                 PageVerdict::NotFound);
    }

    void anArticleAboutErrorPagesIsAnArticle()
    {
        Article article = longArticle();
        article.title = QStringLiteral("Page not found: how the web rots");
        QCOMPARE(judgePage(page("<p>"), article), PageVerdict::Article);
    }

    void aConsentPageIsNoArticle()
    {
        const Article consent = shortArticle(
            QStringLiteral("Your privacy"),
            QStringLiteral("We and our partners use cookies to store information on your device. With your consent we and our partners may "
                           "use precise location. You can change your consent at any time under cookie settings."));
        QCOMPARE(judgePage(page("<button>Accept</button>"), consent), PageVerdict::ConsentPage);
    }

    void aRedirectToAConsentHostIsNoArticle()
    {
        QCOMPARE(judgePage(page("<p>", QStringLiteral("https://consent.example.org/collect?to=news")), shortArticle({}, paragraph)),
                 PageVerdict::ConsentPage);
    }

    void aLoginPageIsNoArticle()
    {
        QCOMPARE(judgePage(page("<form><input name=p type='password'></form>"),
                           shortArticle(QStringLiteral("Willkommen"), QStringLiteral("E-Mail, Passwort"))),
                 PageVerdict::LoginPage);
        QCOMPARE(judgePage(page("<p>", QStringLiteral("https://news.example/login?next=/2020/01/wall")), shortArticle({}, paragraph)),
                 PageVerdict::LoginPage);
    }

    void anEmptyPageIsNoArticle() { QCOMPARE(judgePage(page("<html></html>"), Article()), PageVerdict::Empty); }

    void aRemnantWithoutTheArticlesWordsIsNoArticle()
    {
        QCOMPARE(judgePage(page("<p>Oops"), shortArticle(QStringLiteral("Hoppla"), QStringLiteral("Etwas ging schief")), longArticle()),
                 PageVerdict::Empty);
    }

    void inGeorgianAnotherTextIsARemnantToo()
    {
        Article before{.title = QStringLiteral("ზღვის კედლის გეგმა")};
        for (int i = 0; i < 5; ++i) {
            before.blocks.append(
                {.text = QStringLiteral("ქალაქის საბჭომ ზღვის კედლის გეგმა უკან დააბრუნა ინჟინრებთან ოთხსაათიანი კამათის შემდეგ, რომელშიც "
                                        "მეთევზეები და მაღაზიების მფლობელები კედლის სიმაღლის წინააღმდეგ გამოვიდნენ.")});
        }
        QCOMPARE(judgePage(page("<p>"),
                           shortArticle(QStringLiteral("შეცდომა"), QStringLiteral("რაღაც არასწორად წავიდა, სცადეთ მოგვიანებით")), before),
                 PageVerdict::Empty);
    }

    void whatKeepsTheArticlesWordsIsTheArticleWhateverStandsAround()
    {
        RawDocument document =
            page("<form><input type=password></form><script src=hcaptcha.com/1/api.js>", QStringLiteral("https://news.example/"));
        Article shortened = longArticle();
        shortened.blocks.resize(1);
        QCOMPARE(judgePage(document, shortened, longArticle()), PageVerdict::Article);
    }

    void anArticleRewrittenFromTheGroundIsTheArticle()
    {
        Article rewritten{.title = QStringLiteral("Ferry line adds winter sailings")};
        for (int i = 0; i < 4; ++i) {
            rewritten.blocks.append(
                {.text = QStringLiteral("From December boats leave every thirty minutes until nine, says its manager, who hopes "
                                        "that islanders use trains less when storms close roads along cliffs.")});
        }
        QCOMPARE(judgePage(page("<p>"), rewritten, longArticle()), PageVerdict::Article);
    }

    void aFrontPageInTheArticlesPlaceIsNotTheArticle()
    {
        Article teasers = frontPage();
        QCOMPARE(judgePage(page("<p>"), teasers, signedArticle()), PageVerdict::OtherPage);
        teasers.canonicalUrl = QUrl(QStringLiteral("https://www.news.example/"));
        QCOMPARE(judgePage(page("<p>"), teasers, signedArticle()), PageVerdict::NotFound);
        teasers.canonicalUrl = QUrl(QStringLiteral("https://news.example/2020/"));
        QCOMPARE(judgePage(page("<p>"), teasers, signedArticle()), PageVerdict::NotFound);
    }

    void aNoticeInTheArticlesPlaceIsAnotherPage_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::newRow("maintenance") << QStringLiteral("A pause") << QStringLiteral("Our pages rest for an hour while we mend them.");
        QTest::newRow("region") << QStringLiteral("Hello, Europe") << QStringLiteral("These pages can't be shown where you are, by law.");
        QTest::newRow("language unknown") << QStringLiteral("Hitilafu")
                                          << QStringLiteral("Samahani, ukurasa huu haupatikani kwa sasa hivi leo, tafadhali jaribu tena.");
        QTest::newRow("hotel") << QStringLiteral("Welcome to the inn")
                               << QStringLiteral("Write the number of your room and your name, and you can use the net until noon.");
    }

    void aNoticeInTheArticlesPlaceIsAnotherPage()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, text);
        Article before = signedArticle();
        before.blocks.resize(1); // a short item, so that the notice is not merely shorter
        QCOMPARE(judgePage(page("<p>"), shortArticle(title, text), before), PageVerdict::OtherPage);
    }

    void whatKeepsHeadlineAuthorOrTimeIsTheArticleThoughEveryWordChanged()
    {
        Article withdrawn = shortArticle(QStringLiteral("Harbour wall plan sent back"),
                                         QStringLiteral("This report has been withdrawn because its facts could not be shown to hold."));
        QCOMPARE(judgePage(page("<p>"), withdrawn, signedArticle()), PageVerdict::Article);
        withdrawn.title = QStringLiteral("Withdrawn");
        withdrawn.authors = {QStringLiteral("The desk")};
        QCOMPARE(judgePage(page("<p>"), withdrawn, signedArticle()), PageVerdict::Article);
        withdrawn.authors.clear();
        withdrawn.published = signedArticle().published;
        QCOMPARE(judgePage(page("<p>"), withdrawn, signedArticle()), PageVerdict::Article);
    }

    void aHeadlineWithoutItsTextIsEmpty()
    {
        Article alone = signedArticle();
        alone.blocks = {{.kind = BlockKind::Headline, .text = alone.title}};
        QCOMPARE(judgePage(page("<p>"), alone, signedArticle()), PageVerdict::Empty);
        QCOMPARE(judgePage(page("<p>Read on? This text is for subscribers.</p>"), alone, signedArticle()), PageVerdict::LoginPage);
    }

    void aTextBrokenOffForReadersWithoutAnAccountIsNotShorter()
    {
        Article before = signedArticle();
        before.blocks[1].text = QStringLiteral("A second debate is to be held in the spring, the mayor said after the vote was counted.");
        Article cut = before;
        cut.blocks.resize(2);
        cut.blocks[1].text = QStringLiteral("A second debate is to be held in the spring, the…");
        cut.blocks.append({.text = QStringLiteral("Three months for one crown.")});
        QCOMPARE(judgePage(page("<p>Subscribe to Continue Reading</p>"), cut, before), PageVerdict::LoginPage);
        // Without the invitation an editor has cut the text, and that is news.
        QCOMPARE(judgePage(page("<p>The end</p>"), cut, before), PageVerdict::Article);
        // The same where the text that is left says something new.
        cut.blocks[1].text = QStringLiteral("A second debate was called off in the spring, the mayor said.");
        cut.blocks.append({.text = paragraph + paragraph});
        QCOMPARE(judgePage(page("<p>Subscribe to Continue Reading</p>"), cut, before), PageVerdict::Article);
    }

    void aPageThatIsNoArticleIsKnownAtFirstSight_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<PageVerdict>("verdict");
        QTest::newRow("verification") << QStringLiteral("Prove you are human") << QStringLiteral("One click and you are in.")
                                      << PageVerdict::BotWall;
        QTest::newRow("rate") << QStringLiteral("Too many requests") << QStringLiteral("Come back in a while.") << PageVerdict::BotWall;
        QTest::newRow("ad blocker") << QStringLiteral("Ad blocker detected")
                                    << QStringLiteral("Our news is paid for by what you see beside it.") << PageVerdict::BotWall;
        QTest::newRow("consent") << QStringLiteral("Before you continue")
                                 << QStringLiteral("We set cookies and measure advertising. You can accept it all or less.")
                                 << PageVerdict::ConsentPage;
        QTest::newRow("maintenance") << QStringLiteral("We’ll be back soon") << QStringLiteral("The shop floor is being swept.")
                                     << PageVerdict::ServerFailed;
        QTest::newRow("database") << QStringLiteral("Error establishing a database connection")
                                  << QStringLiteral("Nothing came of it today.") << PageVerdict::ServerFailed;
        QTest::newRow("law") << QStringLiteral("451: Unavailable due to legal reasons")
                             << QStringLiteral("You seem to be in a place without us.") << PageVerdict::OtherPage;
        QTest::newRow("for sale") << QStringLiteral("news.example is for sale: this domain is for sale") << QStringLiteral("Make an offer.")
                                  << PageVerdict::OtherPage;
    }

    void aPageThatIsNoArticleIsKnownAtFirstSight()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, text);
        QFETCH(const PageVerdict, verdict);
        QCOMPARE(judgePage(page("<button>"), shortArticle(title, text)), verdict);
        // Whoever signs a text with such a headline wrote an article.
        Article item = shortArticle(title, text);
        item.authors = {QStringLiteral("Ada Marsh")};
        item.published = signedArticle().published;
        QCOMPARE(judgePage(page("<button>"), item), PageVerdict::Article);
    }

    void namesComeBack()
    {
        QCOMPARE(pageVerdictOfName(pageVerdictName(PageVerdict::ConsentPage)), PageVerdict::ConsentPage);
        QCOMPARE(pageVerdictOfName(QStringLiteral("?")), PageVerdict::Unreadable);
    }
};

QTEST_APPLESS_MAIN(PageVerdictTest)
#include "test_pageverdict.moc"
