// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/comparecommand.h"

#include "app/commandline/argument.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/base/sentence.h"
#include "core/diff/compare.h"
#include "core/export/savefile.h"
#include "core/export/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace recension {

namespace {

QList<std::pair<QString, ExportFormat>> formats()
{
    return {{QStringLiteral("text"), ExportFormat::Text},
            {QStringLiteral("json"), ExportFormat::Json},
            {QStringLiteral("html"), ExportFormat::Html},
            {QStringLiteral("markdown"), ExportFormat::Markdown},
            {QStringLiteral("patch"), ExportFormat::Patch}};
}

QList<std::pair<QString, ComparisonLayout>> layouts()
{
    return {{QStringLiteral("side-by-side"), ComparisonLayout::SideBySide}, {QStringLiteral("inline"), ComparisonLayout::Inline}};
}

QList<std::pair<QString, Paper>> papers()
{
    return {{QStringLiteral("a4"), Paper::A4}, {QStringLiteral("letter"), Paper::Letter}};
}

struct ExportTarget {
    QString path;
    ExportFormat format = ExportFormat::Html;
};

/// Everything that the options say, checked before anything is opened.
struct CompareRequest {
    QStringList inputs; ///< two, or one that holds both versions
    ExportFormat format = ExportFormat::Text;
    bool toOutput = true;
    QList<ExportTarget> targets;
    ExportOptions options;
    Paper paper = Paper::A4;
    bool isOffline = false;
    ReadLimits limits;
    QList<Alignment> alignments;
    bool tellsDifference = false;
};

/// "3:4" or "3:4,5": blocks of the older version and of the newer, from 0.
Result<QList<Alignment>> alignmentsOf(const QCommandLineParser &parser, const QString &option, Relation relation)
{
    QList<Alignment> alignments;
    for (const QString &value : parser.values(option)) {
        const QStringList sides = value.split(u':');
        Alignment alignment{.relation = relation};
        bool isGood = sides.size() == 2;
        for (const Side side : bothSides) {
            for (const QString &number : isGood ? sides.at(side == Side::Left ? 0 : 1).split(u',') : QStringList()) {
                alignment.blocks[side].append(number.toInt(&isGood));
                if (!isGood) {
                    break;
                }
            }
            std::ranges::sort(alignment.blocks[side]);
        }
        if (!isGood) {
            return failure(
                ErrorCode::Usage,
                Sentence::tr("--%1 takes a block of OLD and one of NEW, such as 3:4, or several of one, such as 3:4,5; not “%2”.")
                    .arg(option, value));
        }
        alignments.append(alignment);
    }
    return alignments;
}

Result<QList<ExportTarget>> exportTargets(const QStringList &paths)
{
    QList<ExportTarget> targets;
    for (const QString &path : paths) {
        const std::optional<ExportFormat> format = exportFormatOf(path);
        if (!format) {
            return failure(ErrorCode::Usage,
                           Sentence::tr("--export can't tell the format of “%1”: its name must end in .html, .pdf, .md, "
                                        ".json, .patch or .txt.")
                               .arg(path));
        }
        if (!isPlainText(path)) {
            return failure(ErrorCode::Usage, Sentence::tr("--export can't write “%1”: the name is not valid UTF-8.").arg(path));
        }
        targets.append({.path = path, .format = *format});
    }
    return targets;
}

// What is compared is evidence: no export takes its place.
const ExportTarget *targetAmongInputs(const CompareRequest &request)
{
    QStringList inputs;
    for (const QString &input : request.inputs) {
        if (const QFileInfo file(input); file.exists()) {
            inputs.append(file.canonicalFilePath());
        }
    }
    const auto found = std::ranges::find_if(request.targets, [&inputs](const ExportTarget &target) {
        const QFileInfo file(target.path);
        return file.exists() && inputs.contains(file.canonicalFilePath());
    });
    return found == request.targets.end() ? nullptr : &*found;
}

Result<CompareRequest> requestOf(const QCommandLineParser &parser)
{
    const auto value = [&parser](const char *option, const char *byDefault) {
        const QString name = QString::fromLatin1(option);
        return parser.isSet(name) ? parser.value(name) : QString::fromLatin1(byDefault);
    };
    const auto format = chosenValue(QStringLiteral("format"), value("format", "text"), formats());
    const auto layout = chosenValue(QStringLiteral("layout"), value("layout", "side-by-side"), layouts());
    const auto paper = chosenValue(QStringLiteral("paper"), value("paper", "a4"), papers());
    const auto targets = exportTargets(parser.values(QStringLiteral("export")));
    for (const Error *error : {format ? nullptr : &format.error(), layout ? nullptr : &layout.error(), paper ? nullptr : &paper.error(),
                               targets ? nullptr : &targets.error()}) {
        if (error != nullptr) {
            return std::unexpected(*error);
        }
    }
    CompareRequest request{.inputs = parser.positionalArguments(),
                           .format = *format,
                           .toOutput = targets->isEmpty() || parser.isSet(QStringLiteral("format")),
                           .targets = *targets,
                           .paper = *paper,
                           .isOffline = parser.isSet(QStringLiteral("offline")),
                           .tellsDifference = parser.isSet(QStringLiteral("exit-code"))};
    request.options.layout = *layout;
    request.options.unchanged = parser.isSet(QStringLiteral("changes-only")) ? UnchangedText::Folded : UnchangedText::Shown;
    const auto rules = chosenRules(parser);
    if (!rules) {
        return std::unexpected(rules.error());
    }
    request.limits.rules = *rules;
    for (const auto &[option, relation] :
         {std::pair(QStringLiteral("align"), Relation::Together), std::pair(QStringLiteral("set-apart"), Relation::Apart)}) {
        const auto alignments = alignmentsOf(parser, option, relation);
        if (!alignments) {
            return std::unexpected(alignments.error());
        }
        request.alignments += *alignments;
    }
    if (request.inputs.isEmpty() || request.inputs.size() > 2) {
        return failure(ErrorCode::Usage, Sentence::tr("Two versions are needed to compare: an old one and a new one."));
    }
    if (request.inputs.count(standardInput) > 1) {
        return failure(ErrorCode::Usage, Sentence::tr("The standard input can be read only once."));
    }
    if (const ExportTarget *target = targetAmongInputs(request)) {
        return failure(ErrorCode::Usage, Sentence::tr("--export would write over “%1”, which is to be compared.").arg(target->path));
    }
    return request;
}

/// Two documents make a first and a second version, whatever number each would bear alone.
Result<PerSide<Revision>> openRevisions(const QStringList &arguments, const ReadLimits &limits, const OpenAddress &openAddress)
{
    QList<QList<Revision>> documents; // a document's bytes and source take more room than its article, and nobody looks at them here
    std::optional<Error> error;
    for (const QString &argument : arguments) {
        auto opened = openInput(argument, limits, openAddress);
        if (!opened) {
            // All that is wrong is said at once.
            if (error) {
                writeMessage(error->message);
            }
            error = opened.error();
            continue;
        }
        for (const QString &remark : std::as_const(opened->reading.remarks)) {
            writeMessage(remark);
        }
        documents.append(opened->reading.revisions);
    }
    if (error) {
        return std::unexpected(*error);
    }
    if (documents.size() == 1) {
        const QList<Revision> &revisions = documents.constFirst();
        if (revisions.size() < 2) {
            return failure(ErrorCode::Usage, Sentence::tr("“%1” holds one version; name the other one too.").arg(arguments.constFirst()));
        }
        return PerSide<Revision>{revisions.constFirst(), revisions.constLast()};
    }
    PerSide<Revision> pair{documents.at(0).constLast(), documents.at(1).constLast()};
    if (pair.left.number >= pair.right.number) {
        pair.left.number = 0;
        pair.right.number = 1;
    }
    return pair;
}

bool isDifferent(const Comparison &comparison)
{
    return std::ranges::any_of(comparison.rows, [](const Row &row) { return !isUnchanged(row.kind) || !row.markChanges.isEmpty(); });
}

Result<void> writeAll(const Comparison &comparison, const CompareRequest &request, const CompareMeans &means)
{
    for (const ExportTarget &target : request.targets) {
        const auto written = target.format == ExportFormat::Pdf
            ? means.writePdf(target.path, comparison, request.options, request.paper)
            : saveFile(target.path, exportComparison(comparison, target.format, request.options));
        if (!written) {
            return written;
        }
    }
    return request.toOutput ? writeOutput(exportComparison(comparison, request.format, request.options)) : Result<void>();
}

ExitStatus compareAndWrite(CompareRequest request, const CompareMeans &means)
{
    request.options.programVersion = QCoreApplication::applicationVersion();
    request.options.madeAt = QDateTime::currentDateTimeUtc();
    const auto revisions = openRevisions(request.inputs, request.limits, request.isOffline ? OpenAddress() : means.openAddress);
    if (!revisions && revisions.error().code == ErrorCode::Usage) {
        return wrongUsage(compareUsage(), revisions.error().message);
    }
    if (!revisions) {
        writeMessage(shownArgument(revisions.error().message));
        return ExitStatus::InputUnreadable;
    }
    const IgnoredText ignored = ignoredTextFor(request.limits.rules, revisions->left, revisions->right);
    const auto comparison = recension::compare(revisions->left, revisions->right, {.alignments = request.alignments, .ignored = ignored});
    if (!comparison) {
        return wrongUsage(compareUsage(), comparison.error().message);
    }
    if (const QString note = ignoredNote(*comparison); !note.isEmpty()) {
        writeMessage(note);
    }
    if (const auto written = writeAll(*comparison, request, means); !written) {
        writeMessage(written.error().message);
        return ExitStatus::OutputUnwritten;
    }
    return request.tellsDifference && isDifferent(*comparison) ? ExitStatus::Differing : ExitStatus::Done;
}

} // namespace

Usage compareUsage()
{
    return {
        .name = QStringLiteral("compare"),
        .synopsis = QStringLiteral("OLD NEW"),
        .purpose = Sentence::tr("Show what was changed from OLD to NEW."),
        .description =
            Sentence::tr("OLD and NEW are files of any kind that Recension opens, http or https addresses, or - for standard input. "
                         "A comparison page (News Sniffer, Wikipedia), an archive or a folder that holds several versions "
                         "can be named alone: its first and its last version are compared."),
        .options = {{QStringLiteral("format"),
                     Sentence::tr("what to write to standard output: text (default), json, html, markdown (CriticMarkup) or patch"),
                     QStringLiteral("FORMAT")},
                    {QStringLiteral("export"),
                     Sentence::tr("write the comparison to FILE instead, in the format that its name ends in: .html, .pdf, .md, .json, "
                                  ".patch or .txt; may be given more than once"),
                     QStringLiteral("FILE")},
                    {QStringLiteral("layout"), Sentence::tr("of HTML and PDF: side-by-side (default) or inline"), QStringLiteral("LAYOUT")},
                    {{QStringLiteral("changes-only"), QStringLiteral("fold")},
                     Sentence::tr(
                         "changes with their headings and some lines around them; HTML folds the rest, other formats leave it out")},
                    {QStringLiteral("align"),
                     Sentence::tr("take a block of OLD and one of NEW for the same passage, whatever they say: 3:4, counted from 0 as JSON "
                                  "does, or 3:4,5 where it was split; may be given more than once"),
                     QStringLiteral("L:R")},
                    {QStringLiteral("set-apart"), Sentence::tr("never take them for the same passage; may be given more than once"),
                     QStringLiteral("L:R")},
                    {QStringLiteral("paper"), Sentence::tr("of PDF: a4 (default) or letter"), QStringLiteral("PAPER")},
                    {QStringLiteral("exit-code"), Sentence::tr("exit with status 1 where the texts differ in what rules don't ignore")},
                    rulesOption(),
                    offlineOption(),
                    helpOption()},
        .examples = {QStringLiteral("recension compare old.html new.html"),
                     QStringLiteral("recension compare --export changes.pdf --paper letter old.html new.html"),
                     QStringLiteral("recension compare --format json old.txt - <new.txt"),
                     QStringLiteral("recension compare --align 3:5 --format json old.html new.html"),
                     QStringLiteral("recension compare --exit-code old.html https://example.org/story")}};
}

ExitStatus runCompare(const QStringList &arguments, const CompareMeans &means)
{
    const Usage usage = compareUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    const auto request = requestOf(parser);
    if (!request && request.error().code != ErrorCode::Usage) {
        writeMessage(request.error().message);
        return ExitStatus::InputUnreadable;
    }
    if (!request) {
        return wrongUsage(usage, request.error().message);
    }
    return compareAndWrite(*request, means);
}

bool mayWritePdf(const QStringList &arguments)
{
    return std::ranges::any_of(arguments, [](const QString &argument) { return argument.endsWith(u".pdf", Qt::CaseInsensitive); });
}

} // namespace recension
