// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checking.h"

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

Checking::Checking(Store &store)
    : m_watch(&store, &m_network, systemClock(), {.pause = pausePerHost, .longestPause = longestPausePerHost}),
      m_feeds(&store, m_watch.hostQueue(), systemClock(), userAgent(QCoreApplication::applicationVersion()))
{
    m_watch.setUserAgent(userAgent(QCoreApplication::applicationVersion()));
    m_watch.setRules(ownRules());
}

ExitStatus Checking::check(const QList<FollowedArticle> &articles, RobotsCare care, std::chrono::milliseconds patience)
{
    CheckRound round(&m_watch, articles, care);
    ExitStatus status = ExitStatus::Done;
    QObject::connect(&round, &CheckRound::checked, &round, [this, &status](const FollowedArticle &before, const Result<Checked> &checked) {
        if (const ExitStatus told = tell(before, checked); told != ExitStatus::Done) {
            status = told;
        }
    });
    QObject::connect(&round, &CheckRound::networkAway, &round, [this] {
        m_isNetworkAway = true;
        writeMessage(Sentence::tr("There is no connection to the internet. Nothing was recorded; what is due stays due."));
    });
    QObject::connect(&round, &CheckRound::finished, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    round.start(patience);
    QCoreApplication::exec();
    return status;
}

ExitStatus Checking::checkFeeds(const QList<FollowedFeed> &feeds, RobotsCare care, std::chrono::milliseconds patience,
                                QList<OfferedFeed> *offered)
{
    ExitStatus status = ExitStatus::Done;
    qsizetype open = feeds.size();
    QObject round; // with it ends what is told
    for (const FollowedFeed &feed : feeds) {
        m_feeds.check(feed, care).then(&round, [&, feed](const Result<FeedChecked> &checked) {
            const bool isOffer = checked && offered != nullptr && !checked->offered.isEmpty();
            if (isOffer) {
                offered->append(checked->offered);
            } else if (const ExitStatus told = checked ? tell(feed, *checked) : tellError(checked.error()); told != ExitStatus::Done) {
                status = told;
            }
            if (--open == 0) {
                QCoreApplication::quit();
            }
        });
    }
    QTimer::singleShot(patience, &round, &QCoreApplication::quit);
    if (open > 0) {
        QCoreApplication::exec();
    }
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
