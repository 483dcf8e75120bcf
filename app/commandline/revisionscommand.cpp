// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/revisionscommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/libraryjson.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/diff/compare.h"
#include "core/diff/provenance.h"
#include "core/export/articlestate.h"
#include "core/export/evidence.h"
#include "core/export/exportarticle.h"
#include "core/export/exportcomparison.h"
#include "core/export/exportprovenance.h"
#include "core/export/plaintext.h"
#include "core/export/rhythmwords.h"
#include "core/export/versionwords.h"
#include "core/export/wording.h"
#include "core/model/noteon.h"
#include "core/model/revisionruns.h"

#include <QJsonDocument>

#include <algorithm>

namespace recension {

namespace {

// What a line of the timeline says of the change.
QString changeInWords(Store &store, const Timeline &timeline, qsizetype index)
{
    const TimelineRevision &revision = timeline.revisions.at(index);
    if (revision.sameAs) {
        return sameAsInWords(*revision.sameAs);
    }
    if (index == 0) {
        return revision.words == 1 ? Sentence::tr("1 word") : Sentence::tr("%n words", nullptr, revision.words);
    }
    const auto left = awaited(store.revision(timeline.revisions.at(index - 1).id));
    const auto right = awaited(store.revision(revision.id));
    const auto comparison = left && right ? compare(*left, *right) : Result<Comparison>(failure(ErrorCode::Unreadable, {}));
    if (!comparison) {
        return {};
    }
    const QString balance = wordBalance(comparison->summary);
    return revision.weight == Weight::Minor ? Sentence::tr("minor, %1").arg(balance) : balance;
}

QString lineOf(Store &store, const Timeline &timeline, qsizetype index)
{
    const TimelineRevision &revision = timeline.revisions.at(index);
    const QString period = index == 0 ? QString() : periodInWords(timeline.revisions.at(index - 1).firstSeen, revision.firstSeen);
    return QStringLiteral("%1  %2  %3  %4  %5\n")
        .arg(QString::number(revision.number).rightJustified(3), exactTime(revision.firstSeen), period.leftJustified(20),
             changeInWords(store, timeline, index).leftJustified(22), revision.title.simplified());
}

// -1 where the version is gone.
int numberOf(const Timeline &timeline, RevisionId id)
{
    const auto revision = std::ranges::find(timeline.revisions, id, &TimelineRevision::id);
    return revision == timeline.revisions.cend() ? -1 : revision->number;
}

enum class Returns { Folded, Listed };

QByteArray asText(Store &store, const Timeline &timeline, Returns returns)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString text = timeline.article.shownTitle() + u'\n' + timeline.article.url.toDisplayString() + u'\n' + changesInWords(timeline.article)
        + u' ' + checksInWords(timeline.article, now) + u'\n';
    if (const auto rhythm = changeRhythm(timeline.revisions)) {
        text += rhythmInWords(timeline.article, *rhythm, now) + u'\n';
    }
    for (const RevisionRun &run : foldReturns(timeline.revisions)) {
        const bool isFolded = run.changes() > 0 && returns == Returns::Folded;
        text += lineOf(store, timeline, run.first);
        if (isFolded) {
            text += QStringLiteral("     ") + runInWords(timeline.revisions, run) + u'\n';
        }
        for (qsizetype index = isFolded ? run.last : run.first + 1; index <= run.last; ++index) {
            text += lineOf(store, timeline, index);
        }
    }
    for (const FailureRun &failed : timeline.failures) {
        text += Sentence::tr("%1 to %2: %3").arg(exactTime(failed.first), exactTime(failed.last), failed.reason.simplified()) + u'\n';
    }
    for (const Note &note : timeline.notes) {
        text += Sentence::tr("Note on versions %1 and %2, %3: %4")
                    .arg(QString::number(numberOf(timeline, note.left)), QString::number(numberOf(timeline, note.right)),
                         exactTime(note.written), note.text.simplified())
            + u'\n';
    }
    return withoutControls(text).toUtf8();
}

Result<Revision> numbered(Store &store, const Timeline &timeline, const QString &number)
{
    for (const TimelineRevision &revision : timeline.revisions) {
        if (QString::number(revision.number) == number) {
            return awaited(store.revision(revision.id));
        }
    }
    return failure(ErrorCode::NotFound, Sentence::tr("The article has no version %1.").arg(number));
}

// The comparison of the two versions that --compare names; with a note, that is kept instead.
Result<QByteArray> compared(Store &store, const Timeline &timeline, const QString &pair, const std::optional<QString> &note,
                            ListFormat format)
{
    const QStringList numbers = pair.split(u':');
    if (numbers.size() != 2) {
        return failure(ErrorCode::Usage, Sentence::tr("--compare takes two version numbers, as in 0:3."));
    }
    const auto left = numbered(store, timeline, numbers.at(0));
    const auto right = numbered(store, timeline, numbers.at(1));
    if (!left || !right) {
        return std::unexpected(left ? right.error() : left.error());
    }
    if (note) {
        // However it is looked at, it is one change.
        const auto &[earlier, later] = std::minmax(*left, *right, [](const Revision &a, const Revision &b) { return a.number < b.number; });
        return awaited(store.keepNote({.left = earlier.id, .right = later.id, .text = *note, .written = QDateTime::currentDateTimeUtc()}))
            .transform([] { return QByteArray(); });
    }
    // As the window compares them; the lines of the list count all that changed.
    const auto comparison = compare(*left, *right, {.ignored = ignoredTextFor(ownRules(), *left, *right)});
    if (!comparison) {
        return std::unexpected(comparison.error());
    }
    return exportComparison(
        *comparison, format == ListFormat::Json ? ExportFormat::Json : ExportFormat::Text,
        {.programVersion = QCoreApplication::applicationVersion(), .note = noteOn(timeline.notes, left->id, right->id)});
}

// In which version each word of the newest one first stood.
Result<QByteArray> origins(Store &store, const Timeline &timeline, ListFormat format)
{
    QList<Revision> revisions;
    for (const TimelineRevision &entry : timeline.revisions) {
        const auto revision = awaited(store.revision(entry.id));
        if (!revision) {
            return std::unexpected(revision.error());
        }
        revisions.append(*revision);
    }
    const auto provenance = provenanceOf(revisions);
    if (!provenance) {
        return std::unexpected(provenance.error());
    }
    return exportProvenance(revisions, *provenance, format == ListFormat::Json ? ProvenanceFormat::Json : ProvenanceFormat::Text);
}

// All that is known of the page behind a version.
QByteArray evidenceAsText(const Revision &revision)
{
    QString text;
    for (const EvidenceLine &line : evidenceLines(revision)) {
        text += Sentence::tr("%1: %2").arg(line.label, line.value.simplified()) + u'\n';
    }
    for (const HttpHeader &header : revision.capture.headers) {
        text += QStringLiteral("   %1: %2\n").arg(QString::fromLatin1(header.name), QString::fromUtf8(header.value).simplified());
    }
    return text.toUtf8();
}

Result<QByteArray> answer(Store &store, const Timeline &timeline, const QCommandLineParser &parser, ListFormat format)
{
    if (parser.isSet(QStringLiteral("compare"))) {
        const QString note = QStringLiteral("note");
        return compared(store, timeline, parser.value(QStringLiteral("compare")),
                        parser.isSet(note) ? std::optional(parser.value(note)) : std::nullopt, format);
    }
    if (parser.isSet(QStringLiteral("note"))) {
        return failure(ErrorCode::Usage, Sentence::tr("--note is kept on the two versions that --compare names."));
    }
    if (parser.isSet(QStringLiteral("origins"))) {
        return origins(store, timeline, format);
    }
    if (parser.isSet(QStringLiteral("show"))) {
        const auto revision = numbered(store, timeline, parser.value(QStringLiteral("show")));
        if (!revision) {
            return std::unexpected(revision.error());
        }
        return exportArticle(*revision, format == ListFormat::Json ? ArticleFormat::Json : ArticleFormat::Text);
    }
    if (parser.isSet(QStringLiteral("raw"))) {
        const auto revision = numbered(store, timeline, parser.value(QStringLiteral("raw")));
        if (!revision) {
            return std::unexpected(revision.error());
        }
        const auto document = awaited(store.document(revision->id));
        return document ? Result<QByteArray>(document->bytes) : std::unexpected(document.error());
    }
    if (parser.isSet(QStringLiteral("evidence"))) {
        return numbered(store, timeline, parser.value(QStringLiteral("evidence"))).transform(evidenceAsText);
    }
    return format == ListFormat::Json ? QJsonDocument(timelineAsJson(timeline)).toJson()
                                      : asText(store, timeline, parser.isSet(QStringLiteral("unfold")) ? Returns::Listed : Returns::Folded);
}

} // namespace

Usage revisionsUsage()
{
    return {
        .name = QStringLiteral("revisions"),
        .synopsis = QStringLiteral("ARTICLE"),
        .purpose = Sentence::tr("List the versions of an article, write or compare some of them, or tell which version each word is of."),
        .description = Sentence::tr("An ARTICLE is its number in “recension list” or its address. Versions are numbered from 0."),
        .options = {{QStringLiteral("show"), Sentence::tr("write the text of this version"), QStringLiteral("N")},
                    {QStringLiteral("raw"), Sentence::tr("write the page of this version, byte by byte as it came"), QStringLiteral("N")},
                    {QStringLiteral("evidence"),
                     Sentence::tr("write where this version is from: addresses, redirects, times, digest and headers"),
                     QStringLiteral("N")},
                    {QStringLiteral("compare"), Sentence::tr("compare two versions"), QStringLiteral("N:M")},
                    {QStringLiteral("note"), Sentence::tr("with --compare: keep this note on the change; an empty one takes it away"),
                     QStringLiteral("TEXT")},
                    {QStringLiteral("origins"),
                     Sentence::tr("write the newest text with the version in which each word first stood, and what is gone")},
                    {QStringLiteral("unfold"),
                     Sentence::tr("list every version, also where they change back and forth between a few texts")},
                    libraryOption(),
                    listFormatOption(),
                    helpOption()},
        .examples = {QStringLiteral("recension revisions 12"), QStringLiteral("recension revisions --compare 0:3 12"),
                     QStringLiteral("recension revisions --raw 2 12 >page.html")}};
}

ExitStatus runRevisions(const QStringList &arguments)
{
    const Usage usage = revisionsUsage();
    QCommandLineParser parser;
    const auto format = parseListing(parser, usage, arguments);
    if (!format) {
        return format.error();
    }
    if (parser.positionalArguments().size() != 1) {
        return wrongUsage(usage, Sentence::tr("One article is to be named."));
    }
    const QStringList answers{QStringLiteral("show"), QStringLiteral("raw"), QStringLiteral("compare"), QStringLiteral("origins")};
    if (std::ranges::count_if(answers, [&parser](const QString &name) { return parser.isSet(name); }) > 1) {
        return wrongUsage(usage, Sentence::tr("--show, --raw, --compare and --origins exclude each other."));
    }
    Store store(libraryPath(parser), LibraryOpening::Existing);
    const auto article = namedArticle(store, parser.positionalArguments().constFirst());
    const auto timeline = article ? awaited(store.timeline(article->id)) : std::unexpected(article.error());
    if (!timeline) {
        return tellError(timeline.error());
    }
    const auto data = answer(store, *timeline, parser, *format);
    if (!data) {
        return data.error().code == ErrorCode::Usage ? wrongUsage(usage, data.error().message) : tellError(data.error());
    }
    const auto written = writeOutput(*data);
    return written ? ExitStatus::Done : tellError(written.error());
}

} // namespace recension
