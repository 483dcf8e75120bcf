// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readhtml.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace recension;

namespace {

QByteArray toJson(const Article &article)
{
    QJsonArray blocks;
    for (const Block &block : article.blocks) {
        blocks.append(QJsonObject{{QStringLiteral("kind"), blockKindName(block.kind)},
                                  {QStringLiteral("level"), block.level},
                                  {QStringLiteral("text"), block.text}});
    }
    QJsonObject sources;
    for (auto it = article.fieldSources.cbegin(); it != article.fieldSources.cend(); ++it) {
        sources.insert(it.key(), it.value());
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), article.title},
                                     {QStringLiteral("byline"), article.byline},
                                     {QStringLiteral("published"), article.published.toString(Qt::ISODate)},
                                     {QStringLiteral("modified"), article.modified.toString(Qt::ISODate)},
                                     {QStringLiteral("canonicalUrl"), article.canonicalUrl.toString()},
                                     {QStringLiteral("site"), article.site},
                                     {QStringLiteral("language"), article.language},
                                     {QStringLiteral("extractor"), article.extractor},
                                     {QStringLiteral("sources"), sources},
                                     {QStringLiteral("blocks"), blocks}})
        .toJson();
}

} // namespace

/// read --format json --output-dir DIR FILES…: the reading of pages alone, for measuring its speed and its results.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream messages(stderr);
    QStringList files = QCoreApplication::arguments().mid(1);
    const qsizetype option = files.indexOf(QStringLiteral("--output-dir"));
    if (option < 0 || option + 1 >= files.size()) {
        messages << "usage: readpages read --format json --output-dir DIR FILES…\n";
        return 2;
    }
    const QDir folder(files[option + 1]);
    files = files.mid(option + 2);
    qint64 nanoseconds = 0;
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            messages << path << ": unreadable\n";
            continue;
        }
        RawDocument document;
        document.bytes = file.readAll();
        QElapsedTimer timer;
        timer.start();
        const Result<HtmlReading> reading = readHtml(document, {}, {});
        nanoseconds += timer.nsecsElapsed();
        QFile output(folder.filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".json")));
        if (!reading) {
            messages << path << ": " << reading.error().message << '\n';
        }
        if (output.open(QIODevice::WriteOnly)) {
            output.write(toJson(reading ? reading->article : Article()));
        }
    }
    messages << files.size() << " pages, " << double(nanoseconds) / 1e6 / double(std::max<qsizetype>(1, files.size()))
             << " ms a page\n";
    return 0;
}
