// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checking.h"

#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "core/base/sentence.h"
#include "core/checkround.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

namespace recension {

namespace {

constexpr std::chrono::milliseconds pausePerHost{1000};
// Whatever a host asks for, a round of its articles ends while they are claimed; each article's next check heeds the whole wish.
constexpr std::chrono::milliseconds longestPausePerHost{30'000};

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

ExitStatus checkAndTell(Store &store, const QList<FollowedArticle> &articles, RobotsCare care)
{
    QNetworkAccessManager network;
    Watch watch(&store, &network, systemClock(), {.pause = pausePerHost, .longestPause = longestPausePerHost});
    watch.setUserAgent(userAgent(QCoreApplication::applicationVersion()));
    CheckRound round(&watch, articles, care);
    ExitStatus status = ExitStatus::Done;
    QObject::connect(&round, &CheckRound::checked, &round, [&status](const FollowedArticle &before, const Result<Checked> &checked) {
        if (!checked) {
            status = tellError(checked.error());
            return;
        }
        const QString title = checked->article.title.isEmpty() ? before.url.toDisplayString() : checked->article.title;
        const QString line = QStringLiteral("%1  %2: %3\n").arg(QString::number(before.id.value), title.simplified(), outcomeInWords(*checked));
        if (!writeOutput(line.toUtf8())) {
            status = ExitStatus::OutputUnwritten;
        }
    });
    QObject::connect(&round, &CheckRound::finished, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    round.start();
    QCoreApplication::exec();
    return status;
}

} // namespace recension
