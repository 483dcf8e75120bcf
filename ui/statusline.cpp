// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "core/export/wording.h"
#include "ui/plainlabel.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

namespace recension {
namespace {

// In milliseconds.
constexpr int patience = 200;
constexpr int noticeTime = 8'000;

QLabel *partCalled(const char *name)
{
    QLabel *label = plainLabel({}, LabelText::OneLine);
    label->setObjectName(QString::fromLatin1(name));
    label->setContentsMargins(6, 0, 6, 0);
    return label;
}

QToolButton *buttonCalled(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QString timesChangedInWords(const RevisionPageFacts &facts)
{
    return facts.timesChanged < 0 ? QString()
        : facts.timesChanged == 1 ? StatusLine::tr("The article has changed once")
                                  : StatusLine::tr("The article has changed %n times", nullptr, facts.timesChanged);
}

QString factsInWords(const SessionContent &content)
{
    const std::optional<RevisionPageFacts> facts = pageFacts(content);
    if (!facts)
        return {};
    QStringList parts{facts->source, facts->checkStatement,
                      facts->articleUrl.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo).mid(2)};
    if (facts->firstSeen.isValid())
        parts.insert(1, StatusLine::tr("first seen %1").arg(timeInWords(facts->firstSeen)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString extentInWords(const Article &article)
{
    int words = 0;
    for (const Block &block : article.blocks)
        words += static_cast<int>(QStringView(block.text).split(u' ', Qt::SkipEmptyParts).size());
    const int blocks = static_cast<int>(article.blocks.size());
    const QString paragraphs = blocks == 1 ? StatusLine::tr("1 paragraph") : StatusLine::tr("%n paragraphs", nullptr, blocks);
    return words == 1 ? StatusLine::tr("1 word in %1").arg(paragraphs) : StatusLine::tr("%n words in %1", nullptr, words).arg(paragraphs);
}

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_summary(partCalled("summary")), m_facts(partCalled("facts")), m_ignored(buttonCalled({}, {})),
      m_zoom(partCalled("zoom")), m_progressText(partCalled("progressText")), m_progress(new QProgressBar),
      m_cancel(buttonCalled(tr("Cancel"), tr("Cancel opening"))), m_checks(partCalled("checks")),
      m_cancelChecks(buttonCalled(tr("Stop"), tr("Stop checking"))), m_writing(partCalled("writing")),
      m_cancelWriting(buttonCalled(tr("Cancel"), tr("Cancel the export")))
{
    m_progress->setMaximumWidth(140);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_summary->setMinimumWidth(0);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_summary, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progressText, m_progress, m_cancel, m_writing, m_cancelWriting, m_checks,
                                                            m_cancelChecks, m_ignored, m_facts, m_zoom})
        addPermanentWidget(widget);
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_progressText, m_progress, m_cancel})
            widget->show();
    });
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_cancelChecks, &QToolButton::clicked, this, &StatusLine::checksCancelRequested);
    connect(m_cancelWriting, &QToolButton::clicked, this, &StatusLine::writingCancelRequested);
    auto *choices = new QMenu(m_ignored);
    choices->addAction(tr("&Show the Next One"), this, &StatusLine::ignoredRequested);
    choices->addAction(tr("&Edit the Rules…"), this, &StatusLine::rulesRequested);
    m_ignored->setMenu(choices);
    m_ignored->setPopupMode(QToolButton::InstantPopup);
    m_ignored->setObjectName(QStringLiteral("ignored"));
    setBusy(false);
    showIgnored(0);
    showChecks(0, 0);
    showWriting({});
}

void StatusLine::showContent(const SessionContent &content)
{
    m_content.clear();
    m_facts->clear();
    int ignored = 0;
    m_isHome = content.kind == ContentKind::Nothing;
    if (content.kind == ContentKind::Article) {
        m_content = extentInWords(content.comparison->revisions.right.article);
    } else if (content.kind != ContentKind::Nothing) {
        m_content = summaryInWords(*content.comparison);
        ignored = ignoredPassages(*content.comparison);
        if (const auto facts = pageFacts(content); facts && facts->timesChanged >= 0)
            m_facts->setText(timesChangedInWords(*facts));
    }
    m_facts->setVisible(!m_facts->text().isEmpty());
    showIgnored(ignored);
    showSummary();
}

void StatusLine::showLibrary(const QString &summary)
{
    m_library = summary;
    showSummary();
}

void StatusLine::showNotice(const QString &sentence)
{
    showMessage(sentence, noticeTime);
}

void StatusLine::showSummary()
{
    m_summary->setText(m_isHome ? m_library : m_content);
}

void StatusLine::showChecks(int done, int total)
{
    m_checks->setText(tr("checking %1 of %2…").arg(std::min(done + 1, total)).arg(total));
    m_checks->setVisible(total > 0);
    m_cancelChecks->setVisible(total > 0);
}

void StatusLine::showWriting(std::optional<int> percent)
{
    m_writing->setText(percent ? tr("writing… %1 %", "an export").arg(*percent) : QString());
    m_writing->setVisible(percent.has_value());
    m_cancelWriting->setVisible(percent.has_value());
}

void StatusLine::showIgnored(int passages)
{
    m_ignored->setText(passages == 1 ? tr("1 passage ignored by your rules") : tr("%n passages ignored by your rules", nullptr, passages));
    m_ignored->setAccessibleName(m_ignored->text());
    m_ignored->setToolTip(tr("Such text is shown struck out in gray, but not compared"));
    m_ignored->setVisible(passages > 0);
}

void StatusLine::showZoom(int percent)
{
    m_zoom->setText(tr("%1 %", "zoom").arg(percent));
}

void StatusLine::setBusy(bool busy)
{
    m_progressText->setText(tr("Opening…"));
    m_progress->setRange(0, 0);
    if (busy) {
        m_delay.start();
        return;
    }
    m_delay.stop();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progressText, m_progress, m_cancel})
        widget->hide();
}

void StatusLine::showProgress(int received, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(received);
    const QLocale locale;
    m_progressText->setText(total > 0 ? tr("%1 of %2").arg(locale.formattedDataSize(received), locale.formattedDataSize(total))
                                      : tr("%1 received").arg(locale.formattedDataSize(received)));
}

} // namespace recension
