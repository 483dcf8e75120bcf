// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/followfeeddialog.h"

#include "core/base/webaddress.h"
#include "ui/dialogs/addressdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

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
      m_sentence(new QLabel), m_offered(new QListWidget)
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
      m_include(new QLineEdit(feed.patterns.include.join(betweenPatterns))),
      m_exclude(new QLineEdit(feed.patterns.exclude.join(betweenPatterns))), m_sentence(new QLabel), m_offered(new QListWidget)
{
    setWindowTitle(tr("Patterns of a Feed"));
    arrange();
    m_address->setReadOnly(true);
    m_follow->setText(tr("&Save"));
    m_include->setFocus();
}

FollowFeedDialog::~FollowFeedDialog()
{
    m_asking.cancel();
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
        "The address is that of a feed, or of a page that has one. Every new item becomes a followed article. A pattern is found anywhere in an item’s title or address; * stands for anything; "
        "several stand between commas. RSS, Atom and JSON Feed."));
    explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_follow = buttons->addButton(tr("&Follow"), QDialogButtonBox::ActionRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(m_sentence);
    form->addRow(m_offered);
    form->addRow(tr("Only &items with:"), m_include);
    form->addRow(tr("&No items with:"), m_exclude);
    form->addRow(explanation);
    form->addRow(buttons);
    m_follow->setDefault(true); // once it is the dialog's

    connect(m_address, &QLineEdit::textChanged, this, [this] { setBusy(m_isBusy); });
    connect(m_offered, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_address->setText(item->data(Qt::UserRole).toUrl().toString());
    });
    connect(m_follow, &QPushButton::clicked, this, &FollowFeedDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_asking, &QFutureWatcherBase::finished, this, &FollowFeedDialog::take);
    setBusy(false);
}

void FollowFeedDialog::follow()
{
    if (m_isBusy)
        return;
    setBusy(true);
    say(tr("Looking at the feed…"));
    const FeedPatterns patterns{.include = patternsIn(m_include->text()), .exclude = patternsIn(m_exclude->text())};
    m_asking.setFuture(m_subscriptions->follow(QUrl(locationMeant(m_address->text())), patterns));
}

void FollowFeedDialog::take()
{
    setBusy(false);
    const auto future = m_asking.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<FeedChecked> answer = future.result();
    if (!answer) {
        say(answer.error().message);
    } else if (!answer->offered.isEmpty()) {
        offer(tr("That is a web page. It offers these feeds; choose one and follow it:"), answer->offered);
    } else if (!answer->failure.isEmpty()) {
        say(answer->failure);
    } else {
        accept();
        Q_EMIT followed(answer->title, static_cast<int>(answer->found.size()));
    }
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
}

} // namespace recension
