// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "ui/recents.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace recension {

enum class ContentKind {
    Nothing,
    Article, ///< one document with one revision, shown alone
    RevisionPage, ///< one document that holds the revisions that are compared
    Pair, ///< two documents
};

/// What is open in a window.
struct SessionContent {
    ContentKind kind = ContentKind::Nothing;
    PerSide<OpenedDocument> documents; ///< both the same for Article and RevisionPage
    PerSide<int> numbers; ///< the numbers that the revisions shown have in their documents
    std::shared_ptr<const Comparison> comparison; ///< null for Nothing; an Article is compared with itself
    QList<Alignment> alignments; ///< what the reader said of its passages, in that order; the later overrules the earlier
    bool isSwapped = false; ///< the reader has put the left one right
};

/// What the documents say of the history of the article; empty unless a page of revisions is open.
[[nodiscard]] std::optional<RevisionPageFacts> pageFacts(const SessionContent &content);

/// Whether the versions come from the reader's library, not from files or addresses.
[[nodiscard]] bool isFromLibrary(const SessionContent &content);

/// The sentences a reader of this content should see: the documents' remarks, each once, and how coarse the comparison is.
[[nodiscard]] QStringList remarks(const SessionContent &content);

enum class OpenOrder {
    AsGiven, ///< the first is the older one
    OldestFirst ///< by the times the documents bear, where they bear any; else as given
};

enum class ContentChange {
    Replaced, ///< other documents
    Adjusted, ///< the same documents: sides swapped, a paragraph taken to the other side, passages aligned
};

/// Opens documents and compares them, one question at a time; a new question withdraws the one before, whose answer
/// then never arrives. What is open stays as it is until an answer is whole: a failure loses nothing.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `library` is not owned and must outlive the session.
    explicit Session(Library *library, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const SessionContent &content() const { return m_content; }
    [[nodiscard]] bool isBusy() const { return m_stage != Stage::Idle; }

    /// Opens one location as an article, or two as a comparison; more fail. Paths must be absolute.
    void open(const QStringList &locations, OpenOrder order);

    /// Shows two documents that are on their way, such as versions of the library, as a comparison; the first is the older.
    void compare(const PerSide<QFuture<Result<OpenedDocument>>> &documents);

    /// Shows one document that is on its way, such as a version of the library, alone.
    void read(const QFuture<Result<OpenedDocument>> &document);

    /// Puts the document on one side; the other side keeps what it shows. Needs content, else opens it as an article.
    void replaceSide(Side side, const QString &location);

    /// Reads a document that is at hand, such as pasted text: as an article where nothing is open, else as the newer version.
    void addDocument(const RawDocument &document);

    /// Opens the same locations again, on the sides where they are now; where one has none (pasted text, versions of the library) nothing
    /// happens.
    void reload();
    [[nodiscard]] bool canReload() const { return !reloadedLocations().isEmpty(); }

    /// Reads what is open and comes from one of the places (see ReadingRule) once more, by the rules that hold now;
    /// nothing is retrieved for that. While another question is under way, its end is waited for.
    void readAgain(const QStringList &places);

    /// The same, and compares what is open once more where none of it comes from these places: rules have changed.
    void followRules(const QStringList &places);

    void swapSides();

    /// Takes the lone block of a row whose side the document does not record to the other side; other rows are ignored.
    void moveToOtherSide(int row);

    /// Compares anew with what the reader says of passages. It holds until it is taken back or something else is opened:
    /// also with the sides swapped, when the same is loaded or read again, and when it is closed and reopened.
    void align(const Alignment &alignment);
    void takeBackAlignment(); ///< the last one; what it overruled holds again
    void clearAlignments();

    /// Withdraws the question under way, if any; what is open stays.
    void cancel();

    /// Cancels and shows nothing. What was open is kept aside until something else is opened.
    void close();

    /// Shows what was closed last, as it was then: pasted texts are there again, and paragraphs taken to the other side.
    void reopen();
    [[nodiscard]] bool canReopen() const { return m_closed.kind != ContentKind::Nothing; }

Q_SIGNALS:
    void contentChanged(recension::ContentChange change);
    void failed(const recension::Error &error);
    void busyChanged(bool busy);
    /// Bytes; `total` is 0 while unknown.
    void progressChanged(int received, int total);
    /// Emitted before contentChanged when documents were opened from the given locations.
    void opened(const recension::RecentItem &locations);

private:
    enum class Stage { Idle, Opening, Comparing };
    enum class Sides {
        AsAsked,
        Swapped, ///< the parts come so already
        ToBeSwapped, ///< the parts come as they once were opened
    };

    /// One document of a question: a location still to be opened, bytes still to be read, a document on its way, or what
    /// is at hand already.
    struct Part {
        QString location;
        std::optional<QFuture<Result<OpenedDocument>>> coming;
        std::optional<RawDocument> raw;
        std::optional<OpenedDocument> document;
        std::optional<Revision> revision; ///< which of the document's revisions; empty: its newest
        int number = 0; ///< of that revision in its document
    };

    [[nodiscard]] Part part(Side side) const;
    [[nodiscard]] QStringList reloadedLocations() const; ///< as they were opened; empty: not all have one
    void ask(QList<Part> parts, OpenOrder order, Sides sides = Sides::AsAsked);
    void withdraw();
    bool readChangedPlaces(); ///< whether there was anything to read
    void catchUp();
    void takeAnswer(Side side);
    void compareParts();
    void compareWithAlignments(const QList<Alignment> &alignments);
    void compareRevisions(SessionContent next, const PerSide<Revision> &revisions, ContentChange change);
    void takeComparison();
    void setStage(Stage stage);
    void fail(const Error &error);

    Library *m_library;
    SessionContent m_content;
    SessionContent m_closed; ///< kept aside
    QStringList m_placesSinceClosed; ///< whose rules have become others since
    Stage m_stage = Stage::Idle;
    QList<Part> m_parts;
    QStringList m_changedPlaces; ///< what comes from there is still to be read again
    bool m_closedIsOutdated = false;
    bool m_comparesAnew = false; ///< the question under way is for that
    bool m_isOutdated = false; ///< compared by rules that have become others since
    QStringList m_placesUnderWay; ///< the question under way reads again what comes from there
    OpenOrder m_order = OpenOrder::AsGiven;
    Sides m_sides = Sides::AsAsked;
    SessionContent m_next;
    ContentChange m_change = ContentChange::Replaced;
    PerSide<QFutureWatcher<Result<OpenedDocument>>> m_openings;
    QFutureWatcher<Result<Comparison>> m_comparing;
};

} // namespace recension
