// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checking.h"

#include "app/commandline/interruption.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/base/sentence.h"
#include "core/checkround.h"

#include <QCoreApplication>
#include <QTimer>

namespace recension {

namespace {

constexpr std::chrono::milliseconds pausePerHost{1000};
constexpr std::chrono::milliseconds longestPausePerHost{600'000};
// Who waits and is told nothing thinks that nothing is done.
constexpr std::chrono::milliseconds toldEvery{60'000};

QString outcomeInWords(const Checked &checked)
{
    if (!checked.recorded) {
        return checked.reason;
    }
    switch (checked.recorded->outcome) {
    case Recorded::Outcome::First:
        return Sentence::tr("version 0, the first");
    case Recorded::Outcome::Changed:
        return checked.recorded->weight == Weight::Minor ? Sentence::tr("changed: version %1 (minor)").arg(checked.recorded->number)
                                                         : Sentence::tr("changed: version %1").arg(checked.recorded->number);
    case Recorded::Outcome::Returned:
        return Sentence::tr("changed: version %1, the same as an earlier one").arg(checked.recorded->number);
    case Recorded::Outcome::Unchanged:
    case Recorded::Outcome::Inserted:
    case Recorded::Outcome::Confirmed:
        return Sentence::tr("unchanged");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Checking::Checking(Store &store, const Interruption *interruption)
    : m_interruption(interruption),
      m_watch(&store, &m_network, systemClock(), {.pause = pausePerHost, .longestPause = longestPausePerHost}),
      m_feeds(&store, m_watch.hostQueue(), systemClock(), userAgent(QCoreApplication::applicationVersion()))
{
    m_watch.setUserAgent(userAgent(QCoreApplication::applicationVersion()));
    m_watch.setRules(ownRules());
}

/// What a round holds is given back when it is gone.
void Checking::endWhenInterrupted(QObject *round) const
{
    if (m_interruption) {
        QObject::connect(m_interruption, &Interruption::interrupted, round, &QCoreApplication::quit);
    }
}

bool Checking::isInterrupted() const
{
    return m_interruption && m_interruption->isInterrupted();
}

ExitStatus Checking::check(const QList<FollowedArticle> &articles, RobotsCare care, std::chrono::milliseconds patience)
{
    CheckRound round(&m_watch, articles, care);
    ExitStatus status = ExitStatus::Done;
    qsizetype open = articles.size();
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &round, [&open] {
        writeMessage(open == 1
                         ? Sentence::tr("1 article waits for its turn; a site may ask for pauses.")
                         : Sentence::tr("%n articles wait for their turn; a site may ask for pauses.", nullptr, static_cast<int>(open)));
    });
    waiting.start(toldEvery);
    QObject::connect(&round, &CheckRound::checked, &round, [&](const FollowedArticle &before, const Result<Checked> &checked) {
        --open;
        waiting.start(toldEvery);
        if (const ExitStatus told = tell(before, checked); told != ExitStatus::Done) {
            status = told;
        }
    });
    QObject::connect(&round, &CheckRound::networkAway, &round, [this] {
        m_isNetworkAway = true;
        writeMessage(Sentence::tr("There is no connection to the internet. Nothing was recorded; what is due stays due."));
    });
    QObject::connect(&round, &CheckRound::finished, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    endWhenInterrupted(&round);
    round.start(patience);
    if (!isInterrupted()) {
        QCoreApplication::exec();
    }
    return status;
}

ExitStatus Checking::checkFeeds(const QList<FollowedFeed> &feeds, RobotsCare care, std::chrono::milliseconds patience)
{
    ExitStatus status = ExitStatus::Done;
    QHash<QUrl, QFuture<FeedLook>> open;
    QObject round; // with it ends what is told
    for (const FollowedFeed &feed : feeds) {
        open.insert(feed.url, m_feeds.look(feed, care));
    }
    for (const FollowedFeed &feed : feeds) {
        QFuture<FeedLook>(open.value(feed.url))
            .then(&round, [this](const FeedLook &look) { return m_feeds.keep(look); })
            .unwrap()
            .then(&round, [&, feed](const Result<FeedChecked> &checked) {
                if (const ExitStatus told = checked ? tell(feed, *checked) : tellError(checked.error()); told != ExitStatus::Done) {
                    status = told;
                }
                if (open.remove(feed.url) && open.isEmpty()) {
                    QCoreApplication::quit();
                }
            });
    }
    QTimer::singleShot(patience, &round, &QCoreApplication::quit);
    endWhenInterrupted(&round);
    if (!open.isEmpty() && !isInterrupted()) {
        QCoreApplication::exec();
    }
    for (QFuture<FeedLook> look : std::as_const(open)) {
        look.cancel();
    }
    m_feeds.release(open.keys());
    return status;
}

ExitStatus Checking::tell(const FollowedFeed &feed, const FeedChecked &checked)
{
    const QString name = checked.title.isEmpty() ? feed.url.toDisplayString() : checked.title;
    const QString outcome =
        checked.failure.isEmpty() ? Sentence::tr("%n new article(s)", nullptr, static_cast<int>(checked.found.size())) : checked.failure;
    return writeText(QStringLiteral("%1: %2\n").arg(name, outcome)) ? ExitStatus::Done : ExitStatus::OutputUnwritten;
}

ExitStatus Checking::tell(const FollowedArticle &before, const Result<Checked> &checked)
{
    if (!checked) {
        return tellError(checked.error());
    }
    m_checked.append(*checked);
    if (checked->recorded && checked->recorded->isNewRevision()) {
        m_changed.insert(checked->article.id.value);
    }
    const QString line =
        QStringLiteral("%1  %2: %3\n").arg(QString::number(before.id.value), checked->article.shownTitle(), outcomeInWords(*checked));
    return writeText(line) ? ExitStatus::Done : ExitStatus::OutputUnwritten;
}

} // namespace recension
