// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/versionstrip.h"

#include "core/collection.h"
#include "core/export/articlebrief.h"
#include "core/export/lookedwords.h"
#include "core/export/versionwords.h"
#include "core/model/noteon.h"
#include "ui/actions.h"
#include "ui/library/linkbutton.h"
#include "ui/library/lookedat.h"
#include "ui/library/setground.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace recension {
namespace {

constexpr qsizetype longestNote = 300; ///< shown here; all of it stands in its dialog and tool tip

PerSide<const Revision *> inOrder(const Comparison &comparison)
{
    const auto &[left, right] = comparison.revisions;
    // A file beside a version of the library is none of its versions.
    if (left.articleId != right.articleId)
        return {&right, &right};
    return left.number <= right.number ? PerSide<const Revision *>{&left, &right} : PerSide<const Revision *>{&right, &left};
}

QWidget *row(QLabel *label, QWidget *button)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(label, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    return row;
}

} // namespace

VersionStrip::VersionStrip(Collection *collection, LookedAt *lookedAt, const Actions &actions, QWidget *parent)
    : QFrame(parent), m_collection(collection), m_lookedAt(lookedAt), m_text(plainLabel({}, LabelText::Selectable)),
      m_note(plainLabel({}, LabelText::Selectable)), m_noteRow(row(m_note, new LinkButton(actions[Command::WriteNote], tr("Edit note…"))))
{
    setObjectName(QStringLiteral("versionStrip"));
    setAccessibleName(tr("About these versions"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("aboutVersions"));
    m_note->setObjectName(QStringLiteral("shownNote"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 5);
    layout->setSpacing(2);
    layout->addWidget(row(m_text, new LinkButton(actions[Command::LatestChanges], tr("Show the latest changes"))));
    layout->addWidget(m_noteRow);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &VersionStrip::take);
    connect(collection, &Collection::articleChanged, this, [this](const FollowedArticle &article) {
        if (m_shown && article.id == m_shown->revisions.right.articleId)
            reload();
    });
    connect(collection, &Collection::changedElsewhere, this, [this](ArticleId article) {
        if (m_shown && (article == ArticleId() || article == m_shown->revisions.right.articleId))
            reload();
    });
    followPalette();
    hide();
}

VersionStrip::~VersionStrip()
{
    m_loading.cancel();
}

void VersionStrip::showContent(const SessionContent &content)
{
    m_shown = isFromLibrary(content) ? content.comparison : nullptr;
    if (!m_shown) {
        m_loading.cancel();
        m_versions = {};
        m_timeline = {};
        hide();
        return;
    }
    const PerSide<const Revision *> shown = inOrder(*m_shown);
    const PerSide<RevisionId> versions{shown.left->id, shown.right->id};
    if (versions == m_versions)
        return tell();
    const ArticleId article = shown.right->articleId;
    m_versions = versions;
    m_before = m_lookedAt->lookedAt(article);
    m_wasNewest = false;
    m_timeline = {};
    m_isFirst = true;
    tell();
    reload();
    m_lookedAt->setLooked(article, {.at = m_collection->now(), .seen = shown.right->firstSeen});
}

int VersionStrip::place() const
{
    const auto found = std::ranges::find(m_timeline.revisions, m_versions.right, &TimelineRevision::id);
    return found == m_timeline.revisions.cend() ? -1 : static_cast<int>(found - m_timeline.revisions.cbegin());
}

QString VersionStrip::note() const
{
    return m_versions.left == m_versions.right ? QString() : noteOn(m_timeline.notes, m_versions.left, m_versions.right);
}

void VersionStrip::reload()
{
    if (!m_shown)
        return;
    m_loading.cancel();
    m_loading.setFuture(m_collection->timeline(m_shown->revisions.right.articleId));
}

void VersionStrip::take()
{
    const QFuture<Result<Timeline>> future = m_loading.future();
    if (!m_shown || future.isCanceled() || future.resultCount() == 0)
        return;
    const bool isFirst = std::exchange(m_isFirst, false);
    const Result<Timeline> answer = future.result();
    if (!answer) {
        Q_EMIT failed(answer.error());
        Q_EMIT changed();
        return;
    }
    const QString before = newerInWords();
    m_timeline = *answer;
    if (isFirst)
        m_wasNewest = place() == m_timeline.revisions.size() - 1;
    tell();
    // Who reads by ear hears of a version that comes while they do.
    if (const QString newer = newerInWords(); !isFirst && newer != before && !newer.isEmpty()) {
        QAccessibleAnnouncementEvent announcement(this, newer);
        announcement.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
        QAccessible::updateAccessibility(&announcement);
    }
    Q_EMIT changed();
}

QString VersionStrip::sinceInWords() const
{
    // Of all that was new then, and of nothing else.
    const auto since = m_wasNewest ? sinceLooked(m_timeline.revisions.first(place() + 1), m_before) : std::nullopt;
    const bool isShown = since && since->versions() > 0 && m_timeline.revisions.at(since->seen).id == m_versions.left;
    return isShown ? sinceLookedInWords(*since, m_before, m_collection->now()) : QString();
}

QString VersionStrip::newerInWords() const
{
    const int shown = place();
    if (shown < 0 || shown == m_timeline.revisions.size() - 1)
        return {};
    const TimelineRevision &newest = m_timeline.revisions.constLast();
    const QString known = tr("version %1, first seen %2", "number, time")
                              .arg(QString::number(newest.number), momentInWords(newest.firstSeen, m_collection->now()));
    const QString which = newest.sameAs ? tr("%1, %2", "version, “same as version 2”").arg(known, sameAsInWords(*newest.sameAs)) : known;
    return m_versions.left == m_versions.right ? tr("You are not reading the newest version: there is %1.").arg(which)
                                               : tr("You are not viewing the latest changes: there is %1.").arg(which);
}

void VersionStrip::tell()
{
    QStringList sentences{sinceInWords(), newerInWords()};
    sentences.removeAll(QString());
    m_text->setText(sentences.join(u' '));
    m_text->parentWidget()->setVisible(!sentences.isEmpty());
    const QString written = note();
    const QString line = written.simplified();
    m_note->setText(breakable(tr("Note: %1").arg(line.size() > longestNote ? line.first(longestNote) + u'…' : line)));
    m_note->setToolTip(QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(written.toHtmlEscaped()));
    m_noteRow->setVisible(!written.isEmpty());
    setVisible(!sentences.isEmpty() || !written.isEmpty());
}

void VersionStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        followPalette();
}

void VersionStrip::followPalette()
{
    const Theme theme = themeFor(QPalette());
    setGround(this, theme, theme.panel);
}

} // namespace recension
