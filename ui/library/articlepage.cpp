// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlepage.h"

#include "core/collection.h"
#include "core/export/lookedwords.h"
#include "core/export/rhythmwords.h"
#include "core/model/noteon.h"
#include "ui/actions.h"
#include "ui/compare/theme.h"
#include "ui/compare/typography.h"
#include "ui/library/articlelistmodel.h"
#include "ui/library/linkbutton.h"
#include "ui/library/lookedat.h"
#include "ui/library/paststrip.h"
#include "ui/library/setground.h"
#include "ui/library/statementlabel.h"
#include "ui/library/wraplayout.h"
#include "ui/plainlabel.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/versiontable.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace recension {
namespace {

constexpr int margin = 22;
constexpr int betweenLinks = 18;

QLabel *namedLabel(const char *name, LabelText kind = LabelText::Wrapped)
{
    QLabel *label = plainLabel({}, kind);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

} // namespace

ArticlePage::ArticlePage(Collection *collection, PastImports *past, const LookedAt *lookedAt, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_collection(collection), m_lookedAt(lookedAt), m_history(collection), m_lines(&m_history),
      m_headline(namedLabel("headline", LabelText::Selectable)), m_statement(new StatementLabel), m_past(new PastStrip(past)),
      m_timeline(new TimelineView(&m_history, &m_lines, &m_choice)), m_table(new VersionTable(&m_history, &m_lines, &m_choice)),
      m_since(namedLabel("sinceLooked")), m_chosen(namedLabel("chosenVersions")), m_note(namedLabel("note"))
{
    setObjectName(QStringLiteral("articlePage"));
    setAutoFillBackground(true);
    // The longest word of a headline does not make the window wider.
    QSizePolicy asWide(QSizePolicy::Ignored, QSizePolicy::Preferred);
    asWide.setHeightForWidth(true);
    m_headline->setSizePolicy(asWide);
    m_statement->setObjectName(QStringLiteral("statement"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 12, margin, 12);
    layout->setSpacing(4);
    layout->addWidget(m_headline);
    layout->addWidget(m_statement);
    layout->addWidget(m_since);
    layout->addWidget(links(actions));
    layout->addWidget(m_past);
    layout->addSpacing(6);
    layout->addWidget(m_timeline);
    layout->addSpacing(6);
    layout->addWidget(m_table, 1000);
    layout->addSpacing(4);
    layout->addWidget(m_chosen);
    layout->addWidget(m_note);
    layout->addStretch(1);

    connect(&m_history, &VersionHistory::loaded, this, [this](VersionHistory::Loading loading) {
        if (m_history.timeline().article.id != ArticleId())
            m_article = m_history.timeline().article;
        if (loading == VersionHistory::Loading::Another) {
            m_choice.reset(m_history.versions());
            chooseVersions();
        } else {
            takeVersions();
        }
        if (const auto wish = std::exchange(m_wish, std::nullopt))
            m_choice.choose(std::max(0, *wish), std::max(0, *wish) + 1);
        tellTime();
        m_timeline->setVisible(!m_timeline->events().isEmpty());
        m_table->setVisible(m_history.count() > 0);
        showChoice();
    });
    connect(&m_history, &VersionHistory::failed, this, &ArticlePage::failed);
    connect(&m_choice, &VersionChoice::chosenChanged, this, [this] {
        // What is chosen is to be seen.
        const QList<int> chosen = m_choice.chosen();
        for (const int place : chosen)
            m_lines.reveal(place);
        showChoice();
    });
    connect(&m_choice, &VersionChoice::currentChanged, this, &ArticlePage::pairChanged);
    connect(m_lookedAt, &LookedAt::changed, this, &ArticlePage::tellSince);
    connect(m_timeline, &TimelineView::compareRequested, this, &ArticlePage::compareRequested);
    connect(m_table, &VersionTable::compareRequested, this, &ArticlePage::compareRequested);
    followPalette();
    setZoom(m_zoom);
}

QWidget *ArticlePage::links(const Actions &actions)
{
    auto *row = new QWidget;
    auto *layout = new WrapLayout(row, betweenLinks);
    const auto add = [&](Command command, const QString &text) { layout->addWidget(new LinkButton(actions[command], text)); };
    add(Command::OpenOriginal, tr("Original"));
    add(Command::ExportFeed, tr("Feed of changes"));
    add(Command::CheckNow, tr("Check now"));
    add(Command::FollowAgain, tr("Follow again"));
    add(Command::ImportPast, tr("Past…"));
    add(Command::WriteNote, tr("Note…"));
    return row;
}

void ArticlePage::showArticle(const FollowedArticle &article)
{
    const bool isAnother = article.id != m_article.id;
    m_article = article;
    m_past->showArticle(article);
    tellTime();
    // The timeline of a check that found nothing new is the one that is shown.
    if (isAnother || article.revisions != m_history.count() || article.failing || article.lastSeen != m_history.timeline().article.lastSeen)
        m_history.load(article.id);
}

void ArticlePage::reload()
{
    m_history.load(m_article.id);
}

std::optional<PerSide<TimelineRevision>> ArticlePage::pair() const
{
    std::optional<PerSide<int>> places = m_choice.pair();
    if (!places && m_choice.count() > 1) {
        const int right = std::max(1, m_choice.chosen().isEmpty() ? m_choice.current() : m_choice.chosen().constFirst());
        places = PerSide<int>{right - 1, right};
    }
    // While another article's versions are on their way, those of the one before still stand there.
    if (!places || places->right >= m_history.count() || !m_history.isOf(m_article.id))
        return std::nullopt;
    return PerSide<TimelineRevision>{m_history.revision(places->left), m_history.revision(places->right)};
}

std::optional<TimelineRevision> ArticlePage::loneVersion() const
{
    const bool isLone = m_history.count() == 1 && m_history.isOf(m_article.id);
    return isLone ? std::optional(m_history.revision(0)) : std::nullopt;
}

QString ArticlePage::note() const
{
    const auto versions = pair();
    if (!versions)
        return {};
    return noteOn(m_history.timeline().notes, versions->left.id, versions->right.id);
}

void ArticlePage::setZoom(int percent)
{
    m_zoom = percent;
    const Typography typography = screenTypography(percent);
    QFont headline = scaled(typography.body, 1.45);
    headline.setWeight(QFont::DemiBold);
    m_headline->setFont(headline);
    setFont(scaled(QFont(), percent / 100.0));
}

void ArticlePage::tellTime()
{
    const QString name = m_article.shownTitle();
    m_headline->setText(name);
    m_headline->setToolTip(QStringLiteral("<p>%1</p>").arg(name.toHtmlEscaped())); // there may be no room for all of it
    Statement statement = statementOf(m_article, m_collection->now());
    const auto rhythm = m_history.isOf(m_article.id) ? changeRhythm(m_history.timeline().revisions) : std::nullopt;
    // Beside the next check, where there is one: what the past says of the next change, for what that is worth.
    if (rhythm && m_article.state == WatchState::Followed)
        statement.text += u' ' + rhythmInWords(m_article, *rhythm, m_collection->now());
    m_statement->setStatement(statement);
    tellSince();
}

void ArticlePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        followPalette();
}

void ArticlePage::chooseVersions()
{
    // What changed since the reader last looked, rather than the last change alone.
    if (const auto places = changesToLookAt(m_history.timeline().revisions, m_lookedAt->lookedAt(m_article.id)))
        m_choice.choose(places->left, places->right);
    m_ownChoice = m_choice.pair();
}

void ArticlePage::takeVersions()
{
    // What the reader has chosen stays; else what is new is more now.
    const QList<RevisionId> before = m_choice.versions();
    const bool isOwn = m_choice.pair() == m_ownChoice;
    m_choice.setVersions(m_history.versions());
    if (isOwn && m_choice.versions() != before)
        chooseVersions();
}

void ArticlePage::tellSince()
{
    const Looked looked = m_lookedAt->lookedAt(m_article.id);
    const auto since = m_history.isOf(m_article.id) ? sinceLooked(m_history.timeline().revisions, looked) : std::nullopt;
    m_since->setText(since ? sinceLookedInWords(*since, looked, m_collection->now()) : QString());
    m_since->setVisible(since.has_value());
}

void ArticlePage::showChoice()
{
    QString sentence;
    if (m_history.count() == 1) {
        sentence = tr("There is one version so far. Press Enter to read it.");
    } else if (const auto places = m_choice.pair()) {
        sentence = tr("Two versions are chosen: %1 and %2. Press Enter to compare them.")
                       .arg(m_history.revision(places->left).number)
                       .arg(m_history.revision(places->right).number);
    } else if (m_choice.chosen().size() == 1) {
        sentence = tr("Version %1 is chosen; choose another one to compare it with.")
                       .arg(m_history.revision(m_choice.chosen().constFirst()).number);
    } else if (m_history.count() > 1) {
        sentence = tr("Choose two versions to compare them, with a click or with the space bar.");
    }
    m_chosen->setText(sentence);
    const QString text = note();
    m_note->setText(text.isEmpty() ? QString() : tr("Note: %1").arg(text));
    m_note->setVisible(!text.isEmpty());
    Q_EMIT pairChanged();
}

void ArticlePage::followPalette()
{
    const Theme theme = themeFor(QPalette());
    setGround(this, theme, theme.page);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, theme.quietText);
    for (QLabel *label : {m_since, m_chosen})
        label->setPalette(quiet);
}

} // namespace recension
