// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "core/model/ignoredtext.h"
#include "core/model/readingrule.h"
#include "core/model/unrecordedside.h"

#include <algorithm>
#include <utility>

namespace recension {
namespace {

/// The place of a part in the question: the first stands left.
qsizetype placeOf(Side side)
{
    return side == Side::Left ? 0 : 1;
}

/// When the state of the article that a document shows existed; the article's own word counts before the file's time.
QDateTime timeOf(const OpenedDocument &document)
{
    const Revision &revision = document.reading.revisions.constLast();
    const Capture &capture = document.raw.capture;
    if (revision.firstSeen.isValid())
        return revision.firstSeen;
    if (capture.timeSource == TimeSource::Observed || capture.timeSource == TimeSource::Recorded)
        return capture.capturedAt;
    if (revision.article.modified.isValid())
        return revision.article.modified.time;
    return capture.capturedAt;
}

/// The revision of the number, or the newest: read again, a document may hold others than before.
const Revision &revisionOf(const OpenedDocument &document, int number)
{
    const QList<Revision> &held = document.reading.revisions;
    const auto found = std::ranges::find(held, number, &Revision::number);
    return found == held.cend() ? held.constLast() : *found;
}

/// Whether rules for one of the places have a say in how the document is read: for its pages' places, which may stand inside a file.
bool comesFrom(const OpenedDocument &document, const QStringList &places)
{
    return std::ranges::any_of(document.reading.revisions, [&places](const Revision &revision) {
        const QUrl address = rulesAddress(revision);
        return std::ranges::any_of(places, [&address](const QString &place) { return holdsFor(place, address); });
    });
}

void swapSidesOf(SessionContent &content, PerSide<Revision> &revisions)
{
    std::swap(content.documents.left, content.documents.right);
    std::swap(content.numbers.left, content.numbers.right);
    std::swap(revisions.left, revisions.right);
    content.alignments = mirroredAlignments(content.alignments);
    content.isSwapped = !content.isSwapped;
}

QString locationOf(const OpenedDocument &document)
{
    // What the library keeps is opened from there, not from where it once came from.
    const Capture &capture = document.raw.capture;
    if (document.reading.revisions.constLast().articleId != ArticleId())
        return {};
    return capture.filePath.isEmpty() ? capture.requestedUrl.toString() : capture.filePath;
}

/// Whether both show the same versions of the same documents, though these may have been read anew.
bool isOfSameDocuments(const SessionContent &one, const SessionContent &other)
{
    return one.kind == other.kind && one.numbers == other.numbers && std::ranges::all_of(bothSides, [&one, &other](Side side) {
               const Capture &here = one.documents[side].raw.capture;
               const Capture &there = other.documents[side].raw.capture;
               // What has no address, such as pasted text, is known by its bytes.
               const bool isPlaced = !here.filePath.isEmpty() || !here.requestedUrl.isEmpty();
               return here.filePath == there.filePath && here.requestedUrl == there.requestedUrl
                   && (isPlaced || here.sha256 == there.sha256);
           });
}

/// What the reader said of the content, for another reading of its versions.
QList<Alignment> alignmentsFor(const SessionContent &content, const PerSide<Revision> &revisions)
{
    if (content.alignments.isEmpty())
        return {};
    const PerSide<Revision> &before = content.comparison->revisions;
    return alignmentsCarriedOver(content.alignments, {before.left.article.blocks, before.right.article.blocks},
                                 {revisions.left.article.blocks, revisions.right.article.blocks});
}

} // namespace

std::optional<RevisionPageFacts> pageFacts(const SessionContent &content)
{
    return content.kind == ContentKind::RevisionPage ? content.documents.left.reading.pageFacts : std::nullopt;
}

bool isFromLibrary(const SessionContent &content)
{
    return content.comparison && content.comparison->revisions.right.articleId != ArticleId();
}

QStringList remarks(const SessionContent &content)
{
    QStringList sentences;
    if (content.kind == ContentKind::Nothing)
        return sentences;
    for (const Side side : bothSides)
        sentences += content.documents[side].reading.remarks;
    if (content.kind == ContentKind::Pair) {
        for (const Side side : bothSides) {
            const OpenedDocument &document = content.documents[side];
            if (document.reading.revisions.size() > 1)
                sentences += Session::tr("“%1” holds several versions of its article; one of them is shown here.")
                                 .arg(sourceName(document.raw.capture));
        }
    }
    if (content.comparison->detail == Detail::Sentences)
        sentences += Session::tr("The versions are very long, so whole sentences are compared and not single words.");
    else if (content.comparison->detail == Detail::Blocks)
        sentences += Session::tr("The versions are very long, so whole paragraphs are compared and not single words.");
    sentences.removeDuplicates();
    return sentences;
}

Session::Session(Library *library, QObject *parent) : QObject(parent), m_library(library)
{
    for (const Side side : bothSides) {
        auto *opening = &m_openings[side];
        connect(opening, &QFutureWatcherBase::finished, this, [this, side] { takeAnswer(side); });
        connect(opening, &QFutureWatcherBase::progressValueChanged, this, [this, opening](int received) {
            if (m_stage == Stage::Opening)
                Q_EMIT progressChanged(received, opening->progressMaximum());
        });
    }
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &Session::takeComparison);
}

Session::~Session()
{
    withdraw();
}

void Session::open(const QStringList &locations, OpenOrder order)
{
    // Which two the reader would like to see is not for us to guess.
    if (locations.size() > 2) {
        Q_EMIT failed({.code = ErrorCode::Usage,
                       .message = tr("These are %1 files. Open one article, or two versions to compare.").arg(locations.size())});
        return;
    }
    QList<Part> parts;
    for (const QString &location : locations)
        parts.append({.location = location});
    ask(std::move(parts), order);
}

void Session::compare(const PerSide<QFuture<Result<OpenedDocument>>> &documents)
{
    ask({{.coming = documents.left}, {.coming = documents.right}}, OpenOrder::AsGiven);
}

void Session::read(const QFuture<Result<OpenedDocument>> &document)
{
    ask({{.coming = document}}, OpenOrder::AsGiven);
}

void Session::replaceSide(Side side, const QString &location)
{
    if (m_content.kind == ContentKind::Nothing)
        return open({location}, OpenOrder::AsGiven);
    const Side kept = otherSide(side);
    QList<Part> parts(2);
    parts[placeOf(side)].location = location;
    parts[placeOf(kept)] = part(kept);
    ask(std::move(parts), OpenOrder::AsGiven);
}

void Session::addDocument(const RawDocument &document)
{
    QList<Part> parts{{.raw = document}};
    if (m_content.kind != ContentKind::Nothing)
        parts.prepend(part(Side::Left));
    ask(std::move(parts), OpenOrder::AsGiven);
}

QStringList Session::reloadedLocations() const
{
    QStringList locations;
    if (m_content.kind == ContentKind::Nothing)
        return locations;
    for (const Side side : bothSides)
        locations += locationOf(m_content.documents[side]);
    if (m_content.kind != ContentKind::Pair)
        locations.removeLast();
    else if (m_content.isSwapped)
        locations.swapItemsAt(0, 1);
    return locations.contains(QString()) ? QStringList() : locations;
}

void Session::reload()
{
    QList<Part> parts;
    for (const QString &location : reloadedLocations())
        parts.append({.location = location});
    ask(std::move(parts), OpenOrder::AsGiven, m_content.isSwapped ? Sides::ToBeSwapped : Sides::AsAsked);
}

void Session::readAgain(const QStringList &places)
{
    m_changedPlaces += places;
    if (canReopen())
        m_placesSinceClosed += places;
    if (!isBusy())
        catchUp();
}

void Session::followRules(const QStringList &places)
{
    m_isOutdated = true;
    m_closedIsOutdated = canReopen();
    readAgain(places);
}

/// Does what rules that became others meanwhile ask for.
void Session::catchUp()
{
    const bool isOutdated = std::exchange(m_isOutdated, false);
    const bool isComparison = m_content.kind == ContentKind::Pair || m_content.kind == ContentKind::RevisionPage;
    if (readChangedPlaces() || !isOutdated || !isComparison)
        return;
    compareRevisions(m_content, m_content.comparison->revisions, ContentChange::Adjusted);
    m_comparesAnew = true;
}

bool Session::readChangedPlaces()
{
    const QStringList places = std::exchange(m_changedPlaces, {});
    if (m_content.kind != ContentKind::Article && m_content.kind != ContentKind::Pair)
        return false;
    QList<Part> parts{part(Side::Left)};
    if (m_content.kind == ContentKind::Pair)
        parts += part(Side::Right);
    bool isAny = false;
    for (Part &part : parts) {
        if (comesFrom(*part.document, places)) {
            part.raw = std::exchange(part.document, {})->raw;
            isAny = true;
        }
    }
    if (!isAny)
        return false;
    ask(std::move(parts), OpenOrder::AsGiven, m_content.isSwapped ? Sides::Swapped : Sides::AsAsked);
    m_placesUnderWay = places;
    return true;
}

void Session::swapSides()
{
    if (m_content.kind != ContentKind::RevisionPage && m_content.kind != ContentKind::Pair)
        return;
    SessionContent next = m_content;
    PerSide<Revision> revisions = m_content.comparison->revisions;
    swapSidesOf(next, revisions);
    compareRevisions(std::move(next), revisions, ContentChange::Adjusted);
}

void Session::moveToOtherSide(int row)
{
    if (m_content.kind == ContentKind::Nothing || row < 0 || row >= m_content.comparison->rows.size())
        return;
    if (!hasUnrecordedSide(*m_content.comparison, m_content.comparison->rows.at(row)))
        return;
    SessionContent next = m_content;
    const PerSide<Revision> revisions = withUnrecordedBlockAcross(*m_content.comparison, row);
    next.alignments = alignmentsFor(m_content, revisions);
    compareRevisions(std::move(next), revisions, ContentChange::Adjusted);
}

void Session::align(const Alignment &alignment)
{
    compareWithAlignments(m_content.alignments + QList{alignment});
}

void Session::takeBackAlignment()
{
    if (!m_content.alignments.isEmpty())
        compareWithAlignments(m_content.alignments.first(m_content.alignments.size() - 1));
}

void Session::clearAlignments()
{
    if (!m_content.alignments.isEmpty())
        compareWithAlignments({});
}

void Session::compareWithAlignments(const QList<Alignment> &alignments)
{
    if (m_content.kind != ContentKind::RevisionPage && m_content.kind != ContentKind::Pair)
        return;
    SessionContent next = m_content;
    next.alignments = alignments;
    compareRevisions(std::move(next), m_content.comparison->revisions, ContentChange::Adjusted);
}

void Session::cancel()
{
    m_placesUnderWay.clear();
    m_comparesAnew = false;
    withdraw();
    catchUp();
}

/// Another question may follow: a reading that is withdrawn for it is still to be done.
void Session::withdraw()
{
    m_changedPlaces += std::exchange(m_placesUnderWay, {});
    m_isOutdated |= std::exchange(m_comparesAnew, false);
    setStage(Stage::Idle);
    for (const Side side : bothSides)
        m_openings[side].cancel();
    m_comparing.cancel();
    m_parts.clear();
    m_next = {};
}

void Session::close()
{
    withdraw();
    m_changedPlaces.clear();
    const bool isOutdated = std::exchange(m_isOutdated, false);
    if (m_content.kind != ContentKind::Nothing) {
        m_closed = std::exchange(m_content, {});
        m_placesSinceClosed.clear();
        m_closedIsOutdated = isOutdated;
    }
    Q_EMIT contentChanged(ContentChange::Replaced);
}

void Session::reopen()
{
    if (!canReopen())
        return;
    withdraw();
    m_content = std::exchange(m_closed, {});
    Q_EMIT contentChanged(ContentChange::Replaced);
    m_isOutdated = std::exchange(m_closedIsOutdated, false);
    readAgain(std::exchange(m_placesSinceClosed, {}));
}

Session::Part Session::part(Side side) const
{
    return {.location = locationOf(m_content.documents[side]),
            .document = m_content.documents[side],
            .revision = m_content.comparison->revisions[side],
            .number = m_content.numbers[side]};
}

void Session::ask(QList<Part> parts, OpenOrder order, Sides sides)
{
    if (parts.isEmpty())
        return;
    withdraw();
    m_parts = std::move(parts);
    m_order = order;
    m_sides = sides;
    setStage(Stage::Opening);
    for (const Side side : bothSides) {
        const qsizetype place = placeOf(side);
        if (place >= m_parts.size() || m_parts.at(place).document)
            continue;
        const Part &part = m_parts.at(place);
        m_openings[side].setFuture(part.coming ? *part.coming : part.raw ? m_library->read(*part.raw) : m_library->open(part.location));
    }
}

void Session::takeAnswer(Side side)
{
    QFuture<Result<OpenedDocument>> future = m_openings[side].future();
    const qsizetype place = placeOf(side);
    if (m_stage != Stage::Opening || future.isCanceled() || future.resultCount() == 0 || place >= m_parts.size())
        return;
    const Result<OpenedDocument> answer = future.result();
    if (!answer)
        return fail(answer.error());
    Part &part = m_parts[place];
    part.document = *answer;
    // Read again, the revision is what it was, but for its text.
    if (part.raw && part.revision)
        part.revision->article = revisionOf(*answer, part.number).article;
    if (std::ranges::all_of(m_parts, [](const Part &each) { return each.document.has_value(); }))
        compareParts();
}

void Session::compareParts()
{
    QList<Part> parts = m_parts;
    if (parts.size() == 2 && m_order == OpenOrder::OldestFirst) {
        const PerSide<QDateTime> times{timeOf(*parts.at(0).document), timeOf(*parts.at(1).document)};
        if (times.left.isValid() && times.right.isValid() && times.right < times.left)
            std::swap(parts[0], parts[1]);
    }

    const Part &left = parts.constFirst();
    const Part &right = parts.constLast();
    const QList<Revision> &held = left.document->reading.revisions;
    PerSide<Revision> revisions{left.revision.value_or(held.constLast()),
                                right.revision.value_or(right.document->reading.revisions.constLast())};
    const auto numberOf = [](const Part &part) {
        return part.revision ? part.number : part.document->reading.revisions.constLast().number;
    };
    SessionContent next{.documents = {*left.document, *right.document}, .numbers = {numberOf(left), numberOf(right)}};
    if (parts.size() == 2) {
        next.kind = ContentKind::Pair;
        // Documents that hold one revision each don't know of one another.
        if (revisions.left.number == revisions.right.number)
            revisions.right.number = revisions.left.number + 1;
    } else if (held.size() > 1) {
        next.kind = ContentKind::RevisionPage;
        revisions.left = held.constFirst();
        next.numbers.left = held.constFirst().number;
    } else {
        next.kind = ContentKind::Article;
    }
    next.isSwapped = m_sides == Sides::Swapped;
    if (m_sides == Sides::ToBeSwapped && next.kind != ContentKind::Article)
        swapSidesOf(next, revisions);
    if (isOfSameDocuments(next, m_content))
        next.alignments = alignmentsFor(m_content, revisions);
    m_parts = std::move(parts);
    compareRevisions(std::move(next), revisions, ContentChange::Replaced);
}

void Session::compareRevisions(SessionContent next, const PerSide<Revision> &revisions, ContentChange change)
{
    if (change == ContentChange::Adjusted)
        withdraw();
    m_next = std::move(next);
    m_change = change;
    setStage(Stage::Comparing);
    m_comparing.setFuture(m_library->compareRevisions(revisions.left, revisions.right, alignmentsInForce(m_next.alignments)));
}

void Session::takeComparison()
{
    QFuture<Result<Comparison>> future = m_comparing.future();
    if (m_stage != Stage::Comparing || future.isCanceled() || future.resultCount() == 0)
        return;
    Result<Comparison> answer = future.result();
    if (!answer)
        return fail(answer.error());
    m_content = std::exchange(m_next, {});
    m_closed = {};
    m_content.comparison = std::make_shared<const Comparison>(*std::move(answer));
    RecentItem locations;
    for (const Part &part : std::exchange(m_parts, {}))
        locations += part.location;
    m_placesUnderWay.clear();
    m_comparesAnew = false;
    setStage(Stage::Idle);
    if (!locations.isEmpty() && !locations.contains(QString()))
        Q_EMIT opened(locations);
    Q_EMIT contentChanged(m_change);
    if (!isBusy())
        catchUp();
}

void Session::setStage(Stage stage)
{
    const bool wasBusy = isBusy();
    m_stage = stage;
    if (wasBusy != isBusy())
        Q_EMIT busyChanged(isBusy());
}

void Session::fail(const Error &error)
{
    cancel();
    if (error.code != ErrorCode::Canceled)
        Q_EMIT failed(error);
}

} // namespace recension
