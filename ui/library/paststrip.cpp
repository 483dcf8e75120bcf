// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/paststrip.h"

#include "ui/compare/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace recension {
namespace {

QToolButton *button(const QString &text, const QString &accessibleName)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setAccessibleName(accessibleName);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

PastStrip::PastStrip(PastImports *imports, QWidget *parent)
    : QWidget(parent), m_imports(imports), m_text(new QLabel), m_bar(new QProgressBar),
      m_stop(button(tr("Stop"), tr("Stop bringing in the past"))), m_goOn(button(tr("Go on"), tr("Go on bringing in the past"))),
      m_close(button(tr("Close"), tr("Close this message")))
{
    setObjectName(QStringLiteral("pastStrip"));
    m_text->setObjectName(QStringLiteral("pastText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(180);
    m_bar->setAccessibleName(tr("Progress of bringing in the past"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_stop, m_goOn, m_close})
        layout->addWidget(widget);

    connect(m_imports, &PastImports::progressChanged, this, [this](ArticleId article) {
        if (article == m_article.id)
            showState();
    });
    connect(m_imports, &PastImports::finished, this, &PastStrip::take);
    connect(m_stop, &QToolButton::clicked, this, [this] { m_imports->stop(m_article.id); });
    connect(m_goOn, &QToolButton::clicked, this, [this] { begin(m_wishes.value(m_article.id.value)); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_outcomes.remove(m_article.id.value);
        showState();
    });
    followPalette();
    showState();
}

void PastStrip::showArticle(const FollowedArticle &article)
{
    const bool isAnother = article.id != m_article.id;
    m_article = article;
    if (isAnother)
        showState();
}

void PastStrip::begin(const PastWish &wish)
{
    m_wishes.insert(m_article.id.value, wish);
    m_outcomes.remove(m_article.id.value);
    m_imports->start(m_article, wish);
    showState();
}

QString PastStrip::sentence() const
{
    return m_text->text();
}

void PastStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
}

void PastStrip::showState()
{
    const auto progress = m_imports->progress(m_article.id);
    const auto outcome = m_outcomes.constFind(m_article.id.value);
    const bool hasOutcome = !progress && outcome != m_outcomes.constEnd();
    if (progress) {
        m_bar->setRange(0, progress->total);
        m_bar->setValue(progress->done);
        m_text->setText(
            progress->total == 0
                ? tr("Looking for the article’s past…")
                : tr("Bringing in the past: %1 of %2…").arg(std::min(progress->done + 1, progress->total)).arg(progress->total));
    } else {
        m_text->setText(hasOutcome ? outcome->sentence : QString());
    }
    m_bar->setVisible(progress.has_value());
    m_stop->setVisible(progress.has_value());
    m_goOn->setVisible(hasOutcome && outcome->canGoOn && m_wishes.contains(m_article.id.value));
    m_close->setVisible(hasOutcome);
    setVisible(progress || hasOutcome);
}

void PastStrip::take(ArticleId article, const Result<PastTally> &tally)
{
    if (!m_wishes.contains(article.value)) // it began in another window, which tells
        return;
    Outcome outcome;
    if (!tally) {
        outcome = {.sentence = tally.error().message, .canGoOn = true};
    } else if (tally->listed == 0) {
        outcome.sentence = tr("Nothing is kept there of this article’s past.");
    } else if (tally->kept + tally->redirects + tally->missing + tally->broken + tally->notArticle == 0) {
        outcome.sentence = tr("There is nothing new: all that is kept there of the article’s past was dealt with already.");
    } else {
        outcome = {.sentence = tr("The past is here: %1.", "what came").arg(countsInWords(*tally).join(tr(", "))),
                   .canGoOn = tally->broken > 0};
    }
    m_outcomes.insert(article.value, outcome);
    showState();
    if (article == m_article.id) {
        setAccessibleName(outcome.sentence);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void PastStrip::followPalette()
{
    const Theme theme = themeFor(QPalette());
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, theme.quietText);
    m_text->setPalette(quiet);
}

} // namespace recension
