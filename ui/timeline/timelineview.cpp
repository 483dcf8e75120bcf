// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "core/export/articlebrief.h"
#include "core/export/versionwords.h"
#include "ui/compare/theme.h"
#include "ui/compare/typography.h"
#include "ui/timeline/accessibletimeline.h"
#include "ui/timeline/historylines.h"
#include "ui/timeline/versionchoice.h"
#include "ui/timeline/versionhistory.h"
#include "ui/timeline/versiontablemodel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace recension {
namespace {

constexpr qreal aside = 34;
constexpr qreal above = 22;
constexpr qreal below = 12;
constexpr qreal barHeight = 38;
constexpr qreal ring = 13;
constexpr qreal foldWidth = 13;
constexpr qreal noteDot = 2.5; ///< over a bar: the radius of the sign of a note
constexpr qreal grip = 4; ///< how far beside a narrow bar a click still means it
constexpr int labelRows = 2;

enum Priority { Usual, Failing, End, Chosen };

/// "v3 14:02", with the day where it is another than that of the time before, and the year likewise.
QString versionLabel(int number, const QDateTime &time, const QDateTime &before)
{
    const QDateTime local = time.toLocalTime();
    const bool isSameDay = before.isValid() && before.toLocalTime().date() == local.date();
    const bool isSameYear = before.isValid() && before.toLocalTime().date().year() == local.date().year();
    return TimelineView::tr("v%1 %2", "version, time")
        .arg(QString::number(number),
             QLocale().toString(local,
                                isSameDay        ? QStringLiteral("HH:mm")
                                    : isSameYear ? QStringLiteral("d MMM HH:mm")
                                                 : QStringLiteral("d MMM yyyy HH:mm")));
}

} // namespace

TimelineView::TimelineView(const VersionHistory *history, HistoryLines *lines, VersionChoice *choice, QWidget *parent)
    : QWidget(parent), m_history(history), m_lines(lines), m_choice(choice)
{
    QAccessible::installFactory(makeAccessibleTimeline);
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_choice, &VersionChoice::chosenChanged, this, &TimelineView::showChosen);
    connect(m_choice, &VersionChoice::currentChanged, this, [this] {
        update();
        tellCurrent();
    });
    connect(m_lines, &HistoryLines::changed, this, &TimelineView::collectEvents);
    connect(m_history, &VersionHistory::extentKnown, this, &TimelineView::showExtent);
}

QRect TimelineView::eventRect(int number) const
{
    const TimelineMark &mark = m_marks.at(number);
    const TimelineEvent &event = m_events.at(number);
    const qreal width = event.isAbsence() ? ring : event.kind == TimelineEvent::Kind::Fold ? foldWidth : mark.width;
    const qreal height = event.isAbsence() ? ring : mark.height;
    const qreal bottom = event.isAbsence() ? m_axis + ring / 2 - 2 : m_axis - 1;
    return QRectF(mark.x - width / 2, bottom - height, width, height).toAlignedRect();
}

QString TimelineView::eventInWords(int number) const
{
    const TimelineEvent &event = m_events.at(number);
    if (event.isVersion())
        return versionInWords(*m_history, event.place);
    if (event.kind == TimelineEvent::Kind::Fold)
        return m_lines->lineInWords({.kind = HistoryLine::Kind::Fold, .place = event.place, .absences = {}});
    return m_lines->absenceInWords(m_lines->absences().at(event.place));
}

QString TimelineView::eventToolTip(int number) const
{
    const TimelineEvent &event = m_events.at(number);
    const QString moments = event.isVersion() ? momentInFull(m_history->revision(event.place).firstSeen)
        : event.isAbsence()                   ? m_lines->absenceMoments(m_lines->absences().at(event.place))
                                              : QString();
    QString text = QStringLiteral("<p>%1</p>").arg(eventInWords(number).toHtmlEscaped());
    if (!moments.isEmpty())
        text += QStringLiteral("<p>%1</p>").arg(moments.toHtmlEscaped());
    return text;
}

bool TimelineView::isChosen(int number) const
{
    const TimelineEvent &event = m_events.at(number);
    return event.isVersion() && m_choice->isChosen(event.place);
}

int TimelineView::currentEvent() const
{
    const auto found = std::ranges::find_if(
        m_events, [this](const TimelineEvent &event) { return event.isVersion() && event.place == m_choice->current(); });
    return found == m_events.end() ? -1 : static_cast<int>(found - m_events.begin());
}

void TimelineView::press(int number)
{
    const TimelineEvent &event = m_events.at(number);
    if (event.kind == TimelineEvent::Kind::Fold)
        return m_lines->toggleFold(event.place);
    if (event.isAbsence())
        return;
    m_choice->setCurrent(event.place);
    m_choice->toggle(event.place);
}

QSize TimelineView::sizeHint() const
{
    const int labels = labelRows * (QFontMetrics(scaled(font(), 0.9)).height() + 1);
    return {400, static_cast<int>(above + barHeight + below) + labels + 4};
}

QSize TimelineView::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int number = eventAt(help->pos());
        if (number >= 0)
            QToolTip::showText(help->globalPos(), eventToolTip(number), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        m_labelWidths.clear();
        updateGeometry();
        layOut();
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int current = m_choice->current();
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return m_choice->setCurrent(m_lines->shownBeside(current, isMirrored ? 1 : -1));
    case Qt::Key_Right:
        return m_choice->setCurrent(m_lines->shownBeside(current, isMirrored ? -1 : 1));
    case Qt::Key_Home:
        return m_choice->setCurrent(0);
    case Qt::Key_End:
        return m_choice->setCurrent(m_choice->count() - 1);
    case Qt::Key_Space:
        return m_choice->toggle(current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT compareRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const int number = eventAt(event->position());
    if (event->button() == Qt::LeftButton && number >= 0)
        press(number);
    else
        QWidget::mousePressEvent(event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Its first click has chosen the version, or no longer.
    const int number = eventAt(event->position());
    if (event->button() != Qt::LeftButton || number < 0 || !m_events.at(number).isVersion())
        return;
    m_choice->chooseChangeTo(m_events.at(number).place);
    Q_EMIT compareRequested();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.rule, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(QPen(theme.rule, 2));
    painter.drawLine(QPointF(aside - 14, m_axis), QPointF(width() - aside + 14, m_axis));
    const QFont labelFont = scaled(font(), 0.9);
    for (int number = 0; number < m_events.size(); ++number) {
        drawEvent(&painter, number);
        const QRectF label = m_marks.at(number).label;
        if (!label.isEmpty()) {
            painter.setFont(labelFont);
            painter.setPen(m_events.at(number).isAbsence() ? theme.deleted.line : isChosen(number) ? theme.text : theme.quietText);
            painter.drawText(label, Qt::TextSingleLine | static_cast<int>(Qt::AlignCenter), m_events.at(number).label);
        }
    }
}

void TimelineView::drawEvent(QPainter *painter, int number) const
{
    const Theme theme = themeFor(palette());
    const TimelineEvent &event = m_events.at(number);
    const QRectF mark = eventRect(number);
    const QColor usualInk = legible(theme.inserted.line.lighter(118), theme.panel, 3.0);
    if (event.isAbsence()) {
        painter->setBrush(theme.panel);
        painter->setPen(QPen(theme.deleted.line, 1.6, event.kind == TimelineEvent::Kind::Gap ? Qt::DotLine : Qt::DashLine));
        painter->drawEllipse(mark.adjusted(1, 1, -1, -1));
    } else if (event.kind == TimelineEvent::Kind::Fold) {
        // To and fro.
        painter->setPen(QPen(usualInk, 2));
        for (const qreal share : {0.1, 0.5, 0.9}) {
            const qreal x = mark.left() + share * mark.width();
            painter->drawLine(QPointF(x, mark.top()), QPointF(x, mark.bottom()));
        }
    } else {
        const bool chosen = isChosen(number);
        const bool isReturn = event.kind == TimelineEvent::Kind::Return;
        const QColor ink = chosen ? theme.inserted.line : usualInk;
        painter->setBrush(isReturn ? QBrush(theme.panel) : QBrush(ink));
        painter->setPen(chosen ? QPen(theme.text, 2) : isReturn ? QPen(ink, 1.5) : QPen(Qt::NoPen));
        painter->drawRoundedRect(chosen ? mark.adjusted(-1, -1, 1, 0) : mark, 2, 2);
        if (!notesOf(*m_history, event.place).isEmpty()) {
            painter->setBrush(theme.text);
            painter->setPen(Qt::NoPen);
            painter->drawEllipse(QPointF(mark.center().x(), mark.top() - noteDot - 3), noteDot, noteDot);
        }
    }
    if (hasFocus() && number == currentEvent()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter->drawRoundedRect(mark.adjusted(-5, -5, 5, 4), 4, 4);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TimelineView::collectEvents()
{
    m_events.clear();
    m_mostWords = m_history->mostWords();
    addVersions();
    addAbsences();
    std::ranges::stable_sort(m_events, {}, &TimelineEvent::time);
    labelVersions();
    layOut();
}

/// Of all that is shown it is only which labels come first.
void TimelineView::showChosen()
{
    for (TimelineEvent &event : m_events) {
        if (event.isVersion())
            event.priority = priorityOf(event.place);
    }
    layOut();
}

int TimelineView::priorityOf(int place) const
{
    return m_choice->isChosen(place) ? Chosen : place == 0 || place == m_history->count() - 1 ? End : Usual;
}

void TimelineView::addVersions()
{
    const int last = m_history->count() - 1;
    int shownRun = -1;
    for (int place = 0; place <= last; ++place) {
        const TimelineRevision &revision = m_history->revision(place);
        if (const int run = m_lines->hiddenBy(place); run >= 0) {
            if (std::exchange(shownRun, run) != run)
                m_events += {.kind = TimelineEvent::Kind::Fold,
                             .place = run,
                             .time = revision.firstSeen,
                             .label = m_lines->runLabel(run),
                             .priority = Failing};
            continue;
        }
        m_events += {.kind = revision.sameAs ? TimelineEvent::Kind::Return : TimelineEvent::Kind::Version,
                     .place = place,
                     .time = revision.firstSeen,
                     .size = sizeOf(place),
                     .priority = priorityOf(place)};
    }
}

double TimelineView::sizeOf(int place) const
{
    const std::optional<ChangeExtent> extent = m_history->extent(place);
    return extent && !m_history->revision(place).sameAs ? double(extent->words()) / m_mostWords : 0;
}

/// Extents come one by one, for all versions of a long history. Bars alone tell of them: all stay where they are.
void TimelineView::showExtent(int place)
{
    const bool areAll = std::exchange(m_mostWords, m_history->mostWords()) != m_history->mostWords();
    for (int number = 0; number < m_events.size(); ++number) {
        TimelineEvent &event = m_events[number];
        if (!event.isVersion() || (!areAll && event.place != place))
            continue;
        event.size = sizeOf(event.place);
        m_marks[number].height = barHeightOf(event, barHeight);
    }
    update();
}

void TimelineView::addAbsences()
{
    const QList<FailureRun> &failures = m_history->timeline().failures;
    for (int place = 0; place < m_lines->absences().size(); ++place) {
        const Absence &absence = m_lines->absences().at(place);
        const bool isGap = absence.kind == Absence::Kind::Gap;
        m_events += {.kind = isGap ? TimelineEvent::Kind::Gap : TimelineEvent::Kind::Failure,
                     .place = place,
                     .time = absence.first,
                     .label = isGap ? outcomeInWords(m_lines->gaps().at(absence.place).outcome)
                                    : failureRunInWords(failures.at(absence.place), m_history->now()),
                     .priority = Failing};
    }
}

void TimelineView::layOut()
{
    const QFontMetricsF metrics(scaled(font(), 0.9));
    m_axis = above + barHeight;
    for (int number = 0; number < m_events.size(); ++number)
        m_events[number].label = m_labels.at(number);
    do {
        m_marks = layOutTimeline(m_events,
                                 {.left = aside,
                                  .right = width() - aside,
                                  .axis = m_axis,
                                  .barHeight = barHeight,
                                  .labelHeight = metrics.height(),
                                  .labelRows = labelRows,
                                  .labelWidth = [&](const QString &text) { return widthOf(text, metrics); }});
    } while (addMissingDays());
    if (layoutDirection() == Qt::RightToLeft) {
        for (TimelineMark &mark : m_marks) {
            mark.x = width() - mark.x;
            mark.label.moveLeft(width() - mark.label.right());
        }
    }
    update();
}

qreal TimelineView::widthOf(const QString &label, const QFontMetricsF &metrics)
{
    qreal &width = m_labelWidths[label];
    if (width == 0)
        width = metrics.horizontalAdvance(label) + 2;
    return width;
}

/// As if there were room for all labels.
void TimelineView::labelVersions()
{
    m_labels.clear();
    m_labelWidths.clear();
    QDateTime before;
    for (TimelineEvent &event : m_events) {
        if (event.isVersion())
            event.label = versionLabel(m_history->revision(event.place).number, event.time, std::exchange(before, event.time));
        m_labels += event.label;
    }
}

/// A label that says no day has that of the label before, which may have found no room. Labels only become longer here, so
/// there is an end to it. False where none is missing.
bool TimelineView::addMissingDays()
{
    bool isAny = false;
    QDateTime before;
    for (int number = 0; number < m_events.size(); ++number) {
        TimelineEvent &event = m_events[number];
        if (!event.isVersion() || m_marks.at(number).label.isEmpty())
            continue;
        const QString label = versionLabel(m_history->revision(event.place).number, event.time, std::exchange(before, event.time));
        if (label.size() > event.label.size()) {
            event.label = label;
            isAny = true;
        }
    }
    return isAny;
}

void TimelineView::tellCurrent()
{
    const int number = currentEvent();
    if (!hasFocus() || number < 0)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(number);
    QAccessible::updateAccessibility(&focus);
}

int TimelineView::eventAt(const QPointF &place) const
{
    int nearest = -1;
    qreal distance = width();
    for (int number = 0; number < m_marks.size(); ++number) {
        const QRectF mark = QRectF(eventRect(number)).adjusted(-grip, -grip, grip, grip);
        if (m_marks.at(number).label.contains(place))
            return number;
        const qreal away = std::abs(m_marks.at(number).x - place.x());
        if (mark.contains(place) && away < distance) {
            nearest = number;
            distance = away;
        }
    }
    return nearest;
}

} // namespace recension
