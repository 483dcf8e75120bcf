// SPDX-License-Identifier: GPL-3.0-or-later
//
// librarysize LIBRARY [ARTICLES [REVISIONS [FURNITURE]]]: fills a new library with articles of invented words, each changed
// a few words at a time, and prints what it takes: bytes a revision, and time for what a reader does. FURNITURE is what
// stands around the article on its page, in KiB. A library that exists already is only measured.

#include "core/base/hash.h"
#include "core/model/searchquery.h"
#include "core/store/compression.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

using namespace recension;

namespace {

constexpr int vocabulary = 20'000;

template<typename T>
T valueOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    Result<T> result = future.result();
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return *std::move(result);
}

class Newsroom
{
public:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

    // Few words are frequent and most are rare, as in any language (Zipf).
    QString word()
    {
        const double share = static_cast<double>(m_random()) / 4294967296.0;
        return spelled(static_cast<int>(std::pow(vocabulary, share)) - 1);
    }

    QString paragraph()
    {
        QStringList words;
        for (int count = 30 + below(50); count > 0; --count) {
            words.append(word());
        }
        words.first()[0] = words.constFirst().at(0).toUpper();
        return words.join(u' ') + u'.';
    }

    Article article()
    {
        Article article;
        for (int count = 6; count > 0; --count) {
            article.title += (article.title.isEmpty() ? QString() : QStringLiteral(" ")) + word();
        }
        article.site = QStringLiteral("Gazette %1").arg(below(40));
        article.byline = word() + u' ' + word();
        article.extractor = QStringLiteral("html-1");
        article.blocks.append({.kind = BlockKind::Headline, .text = article.title});
        for (int count = 6 + below(12); count > 0; --count) {
            article.blocks.append({.text = paragraph()});
        }
        return article;
    }

    // A few words here, now and then a paragraph more.
    void edit(Article &article)
    {
        for (int edits = 1 + below(3); edits > 0; --edits) {
            Block &block = article.blocks[1 + below(static_cast<int>(article.blocks.size()) - 1)];
            QStringList words = block.text.split(u' ');
            words[below(static_cast<int>(words.size()))] = word();
            block.text = words.join(u' ');
        }
        if (below(3) == 0) {
            article.blocks.insert(1 + below(static_cast<int>(article.blocks.size()) - 1), {.text = paragraph()});
        }
    }

    // The page around the article: the same for a publication but for what changes with every load.
    QByteArray page(const Article &article, int furniture)
    {
        QByteArray &around = m_furniture[article.site];
        while (around.size() < furniture * 1024) {
            around += "<li class=\"" + word().toUtf8() + "\"><a href=\"/" + word().toUtf8() + '/' + QByteArray::number(m_random()) + "\">"
                + word().toUtf8() + ' ' + word().toUtf8() + "</a></li>\n";
        }
        QByteArray html = "<!DOCTYPE html><html><head><title>" + article.title.toUtf8() + "</title></head><body data-load=\""
            + QByteArray::number(m_random()) + "\"><ul>" + around + "</ul><article>";
        for (const Block &block : article.blocks) {
            html += (block.kind == BlockKind::Headline ? "<h1>" : "<p>") + block.text.toUtf8()
                + (block.kind == BlockKind::Headline ? "</h1>\n" : "</p>\n");
        }
        html += "</article><ol>";
        for (int most = 0; most < 10; ++most) {
            html += "<li>" + word().toUtf8() + ' ' + word().toUtf8() + "</li>"; // most read
        }
        return html + "</ol></body></html>\n";
    }

private:
    static QString spelled(int number)
    {
        static const QString syllables = QStringLiteral("babedilofunakesimotuvarepizogulenhatioscerudy");
        QString word;
        for (int rest = number + 7; rest > 0; rest /= 22) {
            word += syllables.mid(2 * (rest % 22), 2);
        }
        return word;
    }

    std::mt19937 m_random{20200130};
    QHash<QString, QByteArray> m_furniture;
};

Observation seen(Newsroom &newsroom, ArticleId id, const QUrl &url, const Article &article, const QDateTime &when, int furniture)
{
    Observation observation{.article = id, .content = article, .seen = when};
    observation.document.bytes = newsroom.page(article, furniture);
    observation.document.capture = {.origin = Origin::Live,
                                    .requestedUrl = url,
                                    .finalUrl = url,
                                    .httpStatus = 200,
                                    .headers = {{"Date", when.toString(Qt::RFC2822Date).toLatin1()},
                                                {"Content-Type", "text/html; charset=utf-8"},
                                                {"Server", "nginx"},
                                                {"Cache-Control", "public, max-age=60, stale-while-revalidate=600"},
                                                {"Content-Encoding", "gzip"},
                                                {"Vary", "Accept-Encoding, X-Forwarded-Proto"},
                                                {"Last-Modified", when.addSecs(-300).toString(Qt::RFC2822Date).toLatin1()},
                                                {"Via", "1.1 varnish, 1.1 cache-lon4263"},
                                                {"Age", QByteArray::number(newsroom.below(600))},
                                                {"ETag", QByteArray::number(when.toSecsSinceEpoch() * 7919, 16)}},
                                    .contentType = "text/html; charset=utf-8",
                                    .capturedAt = when,
                                    .timeSource = TimeSource::Observed,
                                    .sha256 = sha256Hex(observation.document.bytes),
                                    .size = observation.document.bytes.size()};
    return observation;
}

qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

void fill(const QString &path, int articles, int revisions, int furniture)
{
    Store store(path);
    Newsroom newsroom;
    const QDateTime start(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);
    QElapsedTimer timer;
    timer.start();
    double pagesAlone = 0;
    double textsAlone = 0;
    qint64 sampled = 0;
    for (int number = 0; number < articles; ++number) {
        const QUrl url(number == 1 ? QStringLiteral("https://news1.example/1")
                                   : QStringLiteral("https://news%1.example/2020/01/30/%2-%3-%4")
                                         .arg(number % 40)
                                         .arg(newsroom.word(), newsroom.word())
                                         .arg(number));
        const ArticleId id = valueOf(store.addArticle(url, WatchState::Followed, start)).id;
        Article article = newsroom.article();
        QFuture<recension::Result<Recorded>> last;
        for (int revision = 0; revision < revisions; ++revision) {
            const Observation observation = seen(newsroom, id, url, article, start.addSecs(number * 60 + revision * 3600), furniture);
            if (number % 20 == 0) {
                QString text;
                for (const Block &block : article.blocks) {
                    text += block.text + u'\n';
                }
                pagesAlone += static_cast<double>(compress(observation.document.bytes).size());
                textsAlone += static_cast<double>(compress(text.toUtf8()).size());
                ++sampled;
            }
            last = store.record(observation);
            newsroom.edit(article);
        }
        valueOf(last);
    }
    const double captures = static_cast<double>(articles) * revisions;
    std::printf("adding a capture, on average     %8.2f ms\n", static_cast<double>(timer.elapsed()) / captures);
    std::printf("a page, zstd alone               %8.0f bytes a revision\n", pagesAlone / static_cast<double>(sampled));
    std::printf("a text, zstd alone               %8.0f bytes a revision\n", textsAlone / static_cast<double>(sampled));
}

template<typename Question>
void measure(const char *what, int times, Question question)
{
    std::vector<double> took;
    const std::clock_t before = std::clock();
    for (int time = 0; time < times; ++time) {
        QElapsedTimer timer;
        timer.start();
        question(time);
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(took);
    const double work = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / times;
    std::printf("%-32s %8.2f ms  (slowest %.2f; processor %.2f)\n", what, took[took.size() / 2], took.back(), work);
    std::fflush(stdout);
}

void measureReading(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    Store store(path);
    const auto first = valueOf(store.articleAt(QUrl(QStringLiteral("https://news1.example/1"))));
    std::printf("%-32s %8.2f ms\n", "opening the library", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    if (!first) {
        qFatal("This library was not made by this program.");
    }
    QList<FollowedArticle> articles;
    measure("listing all articles", 5, [&](int) { articles = valueOf(store.articles()); });
    measure("an article's timeline", 50, [&](int time) { valueOf(store.timeline(articles.at(time * 7919 % articles.size()).id)); });
    measure("a revision's text", 50, [&](int time) { valueOf(store.newestRevision(articles.at(time * 104729 % articles.size()).id)); });
    measure("a revision's page, as it came", 50,
            [&](int time) { valueOf(store.document(valueOf(store.newestRevision(articles.at(time * 104729 % articles.size()).id))->id)); });
    const auto search = [&store](const char *words) {
        return [&store, words](int) { return valueOf(store.search(parseSearch(QString::fromLatin1(words)), 0, 20)).hits.size(); };
    };
    Newsroom newsroom;
    const QString common = newsroom.article().blocks.at(1).text.section(u' ', 1, 1);
    const Revision revision = *valueOf(store.newestRevision(first->id));
    const QString phrase = u'"' + revision.article.blocks.at(2).text.section(u' ', 2, 5) + u'"';
    std::printf("searching, the first page of 20:\n");
    measure("  a word of a headline", 10,
            [&](int) { valueOf(store.search(parseSearch(QStringLiteral("title:") + revision.article.title.section(u' ', 5, 5)), 0, 20)); });
    measure("  a word that many articles have", 10, [&](int) { valueOf(store.search(parseSearch(common), 0, 20)); });
    measure("  the most frequent words", 10, search("di la"));
    measure("  a phrase of four words", 10, [&](int) { valueOf(store.search(parseSearch(phrase), 0, 20)); });
    measure("  beginnings of words", 10, search("ba*"));
    measure("  a word without another", 10, [&](int) { valueOf(store.search(parseSearch(common + QStringLiteral(" -di")), 0, 20)); });
    measure("adding a capture that changed", 20, [&](int time) {
        const FollowedArticle &article = articles.at(time * 7919 % articles.size());
        Article content = valueOf(store.newestRevision(article.id))->article;
        newsroom.edit(content);
        valueOf(store.record(seen(newsroom, article.id, article.url, content, QDateTime::currentDateTimeUtc(), 8)));
    });
    std::printf("%-32s %8.1f MiB\n", "memory at the end", static_cast<double>(residentKilobytes()) / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::puts("librarysize LIBRARY [ARTICLES [REVISIONS [FURNITURE]]]");
        return 2;
    }
    const QString path = arguments.at(1);
    const int articles = arguments.value(2, QStringLiteral("10000")).toInt();
    const int revisions = arguments.value(3, QStringLiteral("10")).toInt();
    if (!QFileInfo::exists(path)) {
        fill(path, articles, revisions, arguments.value(4, QStringLiteral("30")).toInt());
        std::printf("in the library                   %8.0f bytes a revision\n",
                    static_cast<double>(QFileInfo(path).size()) / articles / revisions);
    }
    measureReading(path);
}
