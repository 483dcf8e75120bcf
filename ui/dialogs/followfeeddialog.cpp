// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/followfeeddialog.h"

#include "core/base/webaddress.h"
#include "ui/dialogs/addressdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>

namespace recension {
namespace {

const QString betweenPatterns = QStringLiteral(", ");

} // namespace

QStringList patternsIn(const QString &line)
{
    QStringList patterns;
    for (const QString &part : line.split(u',')) {
        if (const QString pattern = part.trimmed(); !pattern.isEmpty() && !patterns.contains(pattern))
            patterns += pattern;
    }
    return patterns;
}

FollowFeedDialog::FollowFeedDialog(Subscriptions *subscriptions, const std::optional<FollowedArticle> &page, QWidget *parent)
    : QDialog(parent), m_subscriptions(subscriptions), m_address(new QLineEdit), m_include(new QLineEdit), m_exclude(new QLineEdit),
      m_since(tr("Onl&y since:"), tr("Only since"), QDate::currentDate().addYears(-1)), m_newest(new QSpinBox), m_sentence(new QLabel),
      m_offered(new QListWidget)
{
    setWindowTitle(tr("Follow Feed"));
    arrange();
    const QUrl copied(QGuiApplication::clipboard()->text().trimmed(), QUrl::StrictMode);
    if (isWebAddress(copied)) {
        m_address->setText(copied.toString());
        m_address->selectAll();
    }
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_looking.future();
        // What is offered is an extra; where it is not known, nothing is missing.
        if (future.resultCount() == 0 || !future.result() || future.result()->isEmpty() || m_asking.future().resultCount() > 0)
            return;
        const QString typed = m_address->text();
        offer(tr("Feeds that the page of the article offers:"), *future.result());
        if (!typed.isEmpty()) {
            m_offered->setCurrentRow(-1);
            m_address->setText(typed);
            m_address->setFocus();
        }
    });
    if (page)
        m_looking.setFuture(m_subscriptions->offeredBy(page->id));
}

FollowFeedDialog::FollowFeedDialog(Subscriptions *subscriptions, const FollowedFeed &feed, QWidget *parent)
    : QDialog(parent), m_subscriptions(subscriptions), m_address(new QLineEdit(feed.url.toString())),
      m_include(new QLineEdit(feed.choice.include.join(betweenPatterns))),
      m_exclude(new QLineEdit(feed.choice.exclude.join(betweenPatterns))),
      m_since(tr("Onl&y since:"), tr("Only since"), QDate::currentDate().addYears(-1)), m_newest(new QSpinBox), m_sentence(new QLabel),
      m_offered(new QListWidget)
{
    setWindowTitle(tr("Patterns of a Feed"));
    arrange();
    m_address->setReadOnly(true);
    m_followText = tr("&Save");
    m_follow->setText(m_followText);
    if (feed.choice.since.isValid())
        m_since.setDay(feed.choice.since.date());
    m_newest->setValue(feed.choice.newest);
    m_include->setFocus();
}

FollowFeedDialog::~FollowFeedDialog()
{
    m_asking.cancel();
    m_counting.cancel();
    m_looking.cancel();
}

void FollowFeedDialog::arrange()
{
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setMinimumWidth(420);
    m_include->setPlaceholderText(tr("all"));
    m_exclude->setPlaceholderText(tr("none"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("feedSentence"));
    m_sentence->hide();
    m_offered->setAccessibleName(tr("Feeds that the page offers"));
    m_offered->setObjectName(QStringLiteral("offeredFeeds"));
    m_offered->setMaximumHeight(6 * fontMetrics().lineSpacing() + 12);
    m_offered->hide();
    auto *explanation = new QLabel(tr(
        "The address is that of a feed (RSS, Atom, JSON Feed), of a sitemap, or of a page whose site has some. Every new item becomes a "
        "followed article. A pattern is found anywhere in an item’s title or address; * stands for anything; several stand between commas."));
    explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_followText = tr("&Follow");
    m_follow = buttons->addButton(m_followText, QDialogButtonBox::ActionRole);
    m_newest->setRange(1, mostNewest);
    m_newest->setValue(usualNewest);
    m_newest->setAccelerated(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(m_sentence);
    form->addRow(m_offered);
    form->addRow(tr("Only &items with:"), m_include);
    form->addRow(tr("&No items with:"), m_exclude);
    m_since.addTo(form);
    form->addRow(tr("At a time, the ne&west:"), m_newest);
    form->addRow(explanation);
    form->addRow(buttons);
    m_follow->setDefault(true); // once it is the dialog's

    connect(m_address, &QLineEdit::textChanged, this, &FollowFeedDialog::forget);
    connect(m_include, &QLineEdit::textChanged, this, &FollowFeedDialog::count);
    connect(m_exclude, &QLineEdit::textChanged, this, &FollowFeedDialog::count);
    connect(m_since.box(), &QCheckBox::toggled, this, &FollowFeedDialog::count);
    connect(m_since.edit(), &QDateEdit::dateChanged, this, &FollowFeedDialog::count);
    connect(m_newest, &QSpinBox::valueChanged, this, &FollowFeedDialog::count);
    connect(m_offered, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_address->setText(item->data(Qt::UserRole).toUrl().toString());
    });
    connect(m_follow, &QPushButton::clicked, this, &FollowFeedDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_asking, &QFutureWatcherBase::finished, this, &FollowFeedDialog::take);
    connect(&m_asking, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (m_asking.progressMaximum() > 0)
            say(tr("Reading the sitemap: %1 of %2 parts…").arg(done).arg(m_asking.progressMaximum()));
    });
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        if (const auto future = m_counting.future(); m_sitemap && !future.isCanceled() && future.resultCount() > 0)
            say(tr("%1 Follow them?", "what a sitemap names, in sentences").arg(sitemapInWords(future.result())));
    });
    connect(&m_following, &QFutureWatcherBase::finished, this, &FollowFeedDialog::takeFollowed);
    setBusy(false);
}

FeedChoice FollowFeedDialog::choice() const
{
    return {.include = patternsIn(m_include->text()),
            .exclude = patternsIn(m_exclude->text()),
            .since = m_since.at(QTime(0, 0)),
            .newest = m_newest->value()};
}

void FollowFeedDialog::follow()
{
    if (m_isBusy)
        return;
    setBusy(true);
    if (m_sitemap) {
        m_sitemap->feed.choice = choice();
        m_following.setFuture(m_subscriptions->follow(*std::exchange(m_sitemap, {})));
        return;
    }
    say(tr("Looking at the feed…"));
    m_asking.setFuture(m_subscriptions->look(QUrl(locationMeant(m_address->text())), choice()));
}

void FollowFeedDialog::take()
{
    const auto future = m_asking.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        setBusy(false);
        return;
    }
    const FeedLook look = future.result();
    if (look.checked.kind == NewsKind::Sitemap && look.checked.failure.isEmpty()) {
        setBusy(false);
        m_sitemap = look;
        m_follow->setText(tr("&Follow These"));
        count();
    } else {
        m_following.setFuture(m_subscriptions->follow(look));
    }
}

void FollowFeedDialog::takeFollowed()
{
    setBusy(false);
    m_follow->setText(m_followText);
    const auto future = m_following.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<FeedChecked> answer = future.result();
    if (!answer) {
        say(answer.error().message);
    } else if (!answer->offered.isEmpty()) {
        offer(tr("That is no feed. Its site offers these; choose one and follow it:"), answer->offered);
    } else if (!answer->failure.isEmpty()) {
        say(answer->failure);
    } else {
        accept();
        Q_EMIT followed(answer->title, static_cast<int>(answer->found.size()));
    }
}

void FollowFeedDialog::count()
{
    if (!m_sitemap)
        return;
    m_sitemap->feed.choice = choice();
    m_counting.cancel();
    m_counting.setFuture(
        QtFuture::makeReadyVoidFuture().then(QThreadPool::globalInstance(), [look = *m_sitemap] { return chosen(look).checked; }));
}

// What was looked at is of another address.
void FollowFeedDialog::forget()
{
    if (std::exchange(m_sitemap, {})) {
        m_follow->setText(m_followText);
        say({});
    }
    setBusy(m_isBusy);
}

void FollowFeedDialog::offer(const QString &sentence, const QList<OfferedFeed> &feeds)
{
    say(sentence);
    m_offered->clear();
    for (const OfferedFeed &feed : feeds) {
        const QString address = feed.url.toDisplayString();
        const QString title = feed.title.simplified();
        auto *item = new QListWidgetItem(title.isEmpty() ? address : tr("%1 (%2)", "title, address of a feed").arg(title, address));
        item->setData(Qt::UserRole, feed.url);
        m_offered->addItem(item);
    }
    m_offered->show();
    makeRoom();
    m_offered->setCurrentRow(0);
    m_offered->setFocus();
}

void FollowFeedDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_follow->setEnabled(!busy && !locationMeant(m_address->text()).isEmpty());
}

void FollowFeedDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    makeRoom();
}

// What is said takes lines of its own, and cuts off none of the others.
void FollowFeedDialog::makeRoom()
{
    layout()->activate();
    if (const int wanted = layout()->totalHeightForWidth(width()); isVisible() && wanted > height())
        resize(width(), wanted);
}

} // namespace recension
