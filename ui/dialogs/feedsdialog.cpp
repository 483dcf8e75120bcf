// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/feedsdialog.h"

#include "core/export/articlestate.h"
#include "ui/dialogs/opened.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recension {
namespace {

enum Column { Name, Patterns, Articles, State };

} // namespace

FeedsDialog::FeedsDialog(Subscriptions *subscriptions, const std::function<QDateTime()> &clock, QWidget *parent)
    : QDialog(parent), m_subscriptions(subscriptions), m_clock(clock), m_view(new QTreeWidget), m_sentence(new QLabel)
{
    setWindowTitle(tr("Followed Feeds"));
    resizeToFit(this, {820, 420});
    m_view->setObjectName(QStringLiteral("feeds"));
    m_view->setAccessibleName(tr("Followed feeds"));
    m_view->setHeaderLabels({tr("Feed"), tr("Items"), tr("Articles"), tr("State")});
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(Name, QHeaderView::Interactive);
    m_view->setColumnWidth(Name, 230);
    m_view->setTextElideMode(Qt::ElideRight);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("feedsSentence"));

    auto *buttons = new QVBoxLayout;
    const auto add = [buttons](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    QPushButton *follow = add(tr("&Follow Feed…"));
    m_patterns = add(tr("Chan&ge Patterns…"));
    m_stop = add(tr("&Stop Following"));
    m_check = add(tr("Check &Now"));
    buttons->addSpacing(12);
    QPushButton *import = add(tr("&Import List…"));
    m_export = add(tr("&Export List…"));
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_view, 1);
    row->addLayout(buttons);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is for the feed
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(close);

    connect(follow, &QPushButton::clicked, this, &FeedsDialog::followRequested);
    connect(m_patterns, &QPushButton::clicked, this, [this] {
        if (const auto feed = current())
            Q_EMIT patternsRequested(*feed);
    });
    connect(m_view, &QTreeWidget::itemActivated, m_patterns, &QPushButton::click);
    connect(m_stop, &QPushButton::clicked, this, &FeedsDialog::stop);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (const auto feed = current())
            m_subscriptions->checkNow({*feed});
    });
    connect(import, &QPushButton::clicked, this, &FeedsDialog::importRequested);
    connect(m_export, &QPushButton::clicked, this, &FeedsDialog::exportRequested);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &FeedsDialog::enableButtons);
    connect(m_subscriptions, &Subscriptions::changed, this, &FeedsDialog::load);
    connect(m_subscriptions, &Subscriptions::failed, this, [this](const Error &error) { say(error.message); });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &FeedsDialog::showFeeds);
    enableButtons();
    load();
}

FeedsDialog::~FeedsDialog()
{
    m_loading.cancel();
}

void FeedsDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void FeedsDialog::load()
{
    m_loading.cancel();
    m_loading.setFuture(m_subscriptions->feeds());
}

void FeedsDialog::showFeeds()
{
    const auto future = m_loading.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<QList<FollowedFeed>> answer = future.result();
    if (!answer) {
        say(answer.error().message);
        return;
    }
    const auto before = current();
    m_feeds = *answer;
    std::ranges::stable_sort(m_feeds, [](const FollowedFeed &one, const FollowedFeed &other) {
        return one.shownTitle().localeAwareCompare(other.shownTitle()) < 0;
    });
    m_view->clear();
    for (const FollowedFeed &feed : std::as_const(m_feeds)) {
        QStringList patterns = feed.choice.include;
        for (const QString &pattern : feed.choice.exclude)
            patterns += tr("not %1", "pattern").arg(pattern);
        if (feed.choice.since.isValid())
            patterns += tr("since %1", "day").arg(QLocale().toString(feed.choice.since.date(), QLocale::ShortFormat));
        if (feed.choice.newest != usualNewest)
            patterns += tr("the newest %1").arg(feed.choice.newest);
        const QString wanted = patterns.isEmpty() ? tr("all") : patterns.join(tr(", "));
        auto *item = new QTreeWidgetItem({feed.shownTitle(), wanted, QString::number(feed.articles), stateInWords(feed)});
        for (const int column : {Name, Patterns, State}) {
            const QString text = column == Name ? feed.url.toDisplayString() : item->text(column);
            item->setToolTip(column, QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
        }
        m_view->addTopLevelItem(item);
        if (before && before->url == feed.url)
            m_view->setCurrentItem(item);
    }
    if (!m_view->currentItem() && !m_feeds.isEmpty())
        m_view->setCurrentItem(m_view->topLevelItem(0));
    enableButtons();
}

void FeedsDialog::stop()
{
    const auto feed = current();
    if (!feed)
        return;
    m_subscriptions->stop(feed->url).then(this, [this, name = feed->shownTitle()](const Result<void> &stopped) {
        say(stopped ? tr("“%1” is no longer followed. The articles that it brought stay.").arg(name) : stopped.error().message);
    });
}

void FeedsDialog::enableButtons()
{
    for (QPushButton *button : {m_patterns, m_stop, m_check})
        button->setEnabled(current().has_value());
    m_export->setEnabled(!m_feeds.isEmpty());
}

QString FeedsDialog::stateInWords(const FollowedFeed &feed) const
{
    const QDateTime now = m_clock();
    if (!feed.failure.isEmpty())
        return tr("since %1: %2", "time, sentence").arg(fromNowInWords(feed.failingSince, now), feed.failure.simplified());
    if (!feed.lastChecked.isValid())
        return tr("not looked at yet");
    return tr("looked at %1, again %2", "two times")
        .arg(fromNowInWords(feed.lastChecked, now), feed.nextCheck <= now ? tr("soon") : fromNowInWords(feed.nextCheck, now));
}

std::optional<FollowedFeed> FeedsDialog::current() const
{
    const int row = m_view->indexOfTopLevelItem(m_view->currentItem());
    return row >= 0 && row < m_feeds.size() ? std::optional(m_feeds.at(row)) : std::nullopt;
}

} // namespace recension
