// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/usage.h"

#include "core/base/sentence.h"

#include <algorithm>

namespace recension {

namespace {

constexpr int columns = 80;
constexpr int optionIndent = 2;
constexpr int textIndent = 26;

QString optionHead(const QCommandLineOption &option)
{
    QStringList names = option.names();
    std::ranges::transform(names, names.begin(),
                           [](const QString &name) { return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name; });
    return names.join(QStringLiteral(", ")) + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
}

/// "  --format FORMAT         what to write: …", the description folded in its own column.
QString entry(const QString &head, const QString &text)
{
    const QString body = foldedText(text, textIndent);
    if (head.size() + optionIndent + 2 > textIndent) {
        return QString(optionIndent, u' ') + head + u'\n' + body;
    }
    return QString(optionIndent, u' ') + head.leftJustified(textIndent - optionIndent) + body.trimmed() + u'\n';
}

} // namespace

QString foldedText(const QString &text, int indent)
{
    QString folded;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && indent + line.size() + 1 + word.size() > columns) {
                folded += QString(indent, u' ') + line + u'\n';
                line.clear();
            }
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        folded += (line.isEmpty() ? QString() : QString(indent, u' ') + line) + u'\n';
    }
    return folded;
}

QString helpText(const Usage &usage)
{
    QString text = Sentence::tr("Usage: recension %1 %2 [OPTION]…").arg(usage.name, usage.synopsis).simplified() + u'\n';
    text += foldedText(usage.purpose, 0) + u'\n' + foldedText(usage.description, 0);
    text += u'\n' + Sentence::tr("Options:") + u'\n';
    for (const QCommandLineOption &option : usage.options) {
        text += entry(optionHead(option), option.description());
    }
    text += u'\n' + Sentence::tr("Examples:") + u'\n';
    for (const QString &example : usage.examples) {
        text += QStringLiteral("  ") + example + u'\n';
    }
    return text;
}

QString generalHelp(const QList<Usage> &commands)
{
    QString text = Sentence::tr("Recension shows how an article was changed after it was published.") + QStringLiteral("\n\n");
    text += Sentence::tr("Usage:") + u'\n';
    text += entry(QStringLiteral("recension [FILE|URL]"), Sentence::tr("open the window, and in it one article"));
    text += entry(QStringLiteral("recension OLD NEW"), Sentence::tr("open the window with a comparison of two files or addresses"));
    for (const Usage &usage : commands) {
        text += entry(QStringLiteral("recension %1 %2").arg(usage.name, usage.synopsis), usage.purpose);
    }
    text += u'\n' + Sentence::tr("Options:") + u'\n';
    text += entry(QStringLiteral("--separate"), Sentence::tr("open a window of its own process, which ends when it is closed"));
    text += entry(QStringLiteral("--library PATH"), Sentence::tr("open a window on another library, likewise"));
    text += entry(QStringLiteral("-h, --help"), Sentence::tr("show this text; after a command, what that command can do"));
    text += entry(QStringLiteral("-v, --version"), Sentence::tr("show the version"));
    text += entry(QStringLiteral("--"), Sentence::tr("end of the options: what follows are files, whatever they are called"));
    text += u'\n'
        + foldedText(
                Sentence::tr(
                    "Files may be web pages (.html, .xhtml), plain text, Markdown, PDF files with text, web archives (.mhtml, "
                    ".webarchive, .warc, .warc.gz, .warc.zst, .wacz, .maff, .zip) and pages of two versions (News Sniffer, Wikipedia); a "
                    "folder is the saved copies of one article. What a file is, its content tells, not its name."),
                0);
    text += u'\n'
        + foldedText(Sentence::tr("Commands need no display. Data goes to standard output, messages to standard error. Exit status: "
                                  "0 done, 1 the texts differ (with --exit-code), 2 wrong usage, 3 an input could not be read, "
                                  "4 an output could not be written."),
                     0);
    text += u'\n' + Sentence::tr("Examples:") + u'\n';
    text += QStringLiteral("  recension old.html new.html\n");
    for (const Usage &usage : commands) {
        text += QStringLiteral("  ") + usage.examples.constFirst() + u'\n';
    }
    return text;
}

Error wrongValue(const QString &option, const QString &value, const QStringList &choices)
{
    return {ErrorCode::Usage,
            Sentence::tr("--%1 can't be “%2”, only %3.")
                .arg(option, value, choices.join(Sentence::tr(", ", "between the values of an option")))};
}

} // namespace recension
