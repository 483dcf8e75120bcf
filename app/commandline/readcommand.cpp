// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/readcommand.h"

#include "app/commandline/argument.h"
#include "app/commandline/input.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/base/sentence.h"
#include "core/export/exportarticle.h"
#include "core/export/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace recension {

namespace {

QList<std::pair<QString, ArticleFormat>> formats()
{
    return {{QStringLiteral("text"), ArticleFormat::Text},
            {QStringLiteral("markdown"), ArticleFormat::Markdown},
            {QStringLiteral("json"), ArticleFormat::Json}};
}

/// The input's name without folder and ending: "story" of "pages/story.html" and of "https://example.org/story.html?x".
QString baseName(const QString &input)
{
    if (input == standardInput) {
        return QStringLiteral("stdin");
    }
    const QUrl url(input);
    const bool isAddress = input.contains(u"://");
    const QString path = isAddress ? url.path() : shownArgument(input);
    QString name = QFileInfo(path.endsWith(u'/') ? path.chopped(1) : path).completeBaseName();
    if (name.isEmpty()) {
        name = isAddress && !url.host().isEmpty() ? url.host() : QFileInfo(path).fileName();
    }
    name.replace(u'/', u'_');
    return name.isEmpty() || name == u"." || name == u".." ? QStringLiteral("article") : name;
}

/// Names of output files; the second input of a name becomes "name-2".
class OutputNames
{
public:
    [[nodiscard]] QString nameFor(const QString &input, const QString &ending)
    {
        const QString base = baseName(input);
        QString name = base;
        for (int number = 2; m_taken.contains(name); ++number) {
            name = QStringLiteral("%1-%2").arg(base, QString::number(number));
        }
        m_taken.insert(name);
        return name + u'.' + ending;
    }

private:
    QSet<QString> m_taken;
};

/// The version that a document holds; of several the newest.
Result<Revision> readInput(const QString &argument, const ReadLimits &limits, const OpenAddress &openAddress)
{
    auto opened = openInput(argument, limits, openAddress);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    for (const QString &remark : opened->reading.remarks) {
        writeMessage(remark);
    }
    if (opened->reading.revisions.size() > 1) {
        writeMessage(Sentence::tr("“%1” holds %2 versions; the newest one was read.")
                         .arg(shownArgument(argument), QString::number(opened->reading.revisions.size())));
    }
    return opened->reading.revisions.constLast();
}

} // namespace

Usage readUsage()
{
    return {.name = QStringLiteral("read"),
            .synopsis = QStringLiteral("INPUT…"),
            .purpose = Sentence::tr("Write the article that a file or web page holds, without the page around it."),
            .description = Sentence::tr("An INPUT is a file (HTML, Markdown or plain text), an http or https address, or - for standard "
                                        "input. Text has a paragraph a line, JSON an article a line."),
            .options = {{QStringLiteral("format"), Sentence::tr("text, markdown or json (default: text; with --output-dir json)"),
                         QStringLiteral("FORMAT")},
                        {QStringLiteral("output-dir"),
                         Sentence::tr("write a file for each INPUT into this folder, called like the INPUT with the format's ending: "
                                      "DIR/story.json for story.html; a second story becomes story-2.json"),
                         QStringLiteral("DIR")},
                        rulesOption(),
                        offlineOption(),
                        helpOption()},
            .examples = {QStringLiteral("recension read story.html"), QStringLiteral("recension read --output-dir articles saved/*.html"),
                         QStringLiteral("curl -s https://example.org/story | recension read --format markdown -")}};
}

ExitStatus runRead(const QStringList &arguments, const OpenAddress &online)
{
    const Usage usage = readUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    const QStringList inputs = parser.positionalArguments();
    if (inputs.isEmpty()) {
        return wrongUsage(usage, Sentence::tr("There is nothing to read."));
    }
    if (inputs.count(standardInput) > 1) {
        return wrongUsage(usage, Sentence::tr("The standard input can be read only once."));
    }
    const QString folder = parser.value(QStringLiteral("output-dir"));
    const bool toFolder = parser.isSet(QStringLiteral("output-dir"));
    auto format = Result<ArticleFormat>(toFolder ? ArticleFormat::Json : ArticleFormat::Text);
    if (parser.isSet(QStringLiteral("format"))) {
        format = chosenValue(QStringLiteral("format"), parser.value(QStringLiteral("format")), formats());
    }
    if (!format) {
        return wrongUsage(usage, format.error().message);
    }
    if (toFolder && (folder.isEmpty() || !isPlainText(folder) || !QDir().mkpath(folder))) {
        writeMessage(Sentence::tr("The folder “%1” can't be made.").arg(shownArgument(folder)));
        return ExitStatus::OutputUnwritten;
    }

    const auto rules = chosenRules(parser);
    if (!rules) {
        writeMessage(rules.error().message);
        return ExitStatus::InputUnreadable;
    }
    const OpenAddress openAddress = parser.isSet(QStringLiteral("offline")) ? OpenAddress() : online;
    OutputNames names;
    ExitStatus status = ExitStatus::Done;
    // One that can't be read is no reason to leave out the others; one that can't be written is.
    for (const QString &argument : inputs) {
        const QString name = names.nameFor(argument, fileEnding(*format));
        const auto revision = readInput(argument, {.rules = *rules}, openAddress);
        if (!revision) {
            writeMessage(revision.error().message);
            status = ExitStatus::InputUnreadable;
            continue;
        }
        const QByteArray data = exportArticle(*revision, *format);
        const auto written = toFolder ? saveFile(QDir(folder).filePath(name), data) : writeOutput(data);
        if (!written) {
            writeMessage(written.error().message);
            return ExitStatus::OutputUnwritten;
        }
    }
    return status;
}

} // namespace recension
