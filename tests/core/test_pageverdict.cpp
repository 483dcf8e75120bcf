// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pageverdict.h"

#include <QTest>

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

    void namesComeBack()
    {
        QCOMPARE(pageVerdictOfName(pageVerdictName(PageVerdict::ConsentPage)), PageVerdict::ConsentPage);
        QCOMPARE(pageVerdictOfName(QStringLiteral("?")), PageVerdict::Unreadable);
    }
};

QTEST_APPLESS_MAIN(PageVerdictTest)
#include "test_pageverdict.moc"
