// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QHash>
#include <QWidget>

class QFontMetricsF;

namespace recension {

class HistoryLines;
class VersionChoice;
class VersionHistory;

/// An article's history drawn to time: a bar for each version, as tall as its change is large, hollow where the version
/// returns to an earlier one; a dashed ring where the article was not there; three thin bars for versions that go back and
/// forth and are folded. A click, or Space, chooses a version or unfolds, the arrow keys go from one to the next, Enter asks
/// for the comparison of the two that are chosen, a double click for that of a version with the one before it.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    /// Nothing is owned; all must outlive the view.
    TimelineView(const VersionHistory *history, HistoryLines *lines, VersionChoice *choice, QWidget *parent = nullptr);

    /// What is drawn, in order of time.
    [[nodiscard]] const QList<TimelineEvent> &events() const { return m_events; }
    [[nodiscard]] const QList<TimelineMark> &marks() const { return m_marks; }
    /// The whole of what an event is drawn as, in the widget's coordinates.
    [[nodiscard]] QRect eventRect(int number) const;
    /// The event in words: "Version 3, 21:05, 3 hours later, +131 −96 words, 1 moved".
    [[nodiscard]] QString eventInWords(int number) const;
    /// With its times in full; markup, in which all words are escaped.
    [[nodiscard]] QString eventToolTip(int number) const;
    [[nodiscard]] bool isChosen(int number) const;
    /// The event that has the keyboard, or -1.
    [[nodiscard]] int currentEvent() const;
    /// As a click on it.
    void press(int number);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void compareRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void collectEvents();
    void addVersions();
    void addAbsences();
    void showExtent(int place);
    [[nodiscard]] double sizeOf(int place) const;
    void showChosen();
    [[nodiscard]] int priorityOf(int place) const;
    void labelVersions();
    [[nodiscard]] qreal widthOf(const QString &label, const QFontMetricsF &metrics);
    [[nodiscard]] bool addMissingDays();
    void drawEvent(QPainter *painter, int number) const;
    void layOut();
    void tellCurrent();
    [[nodiscard]] int eventAt(const QPointF &place) const;

    const VersionHistory *m_history = nullptr;
    HistoryLines *m_lines = nullptr;
    VersionChoice *m_choice = nullptr;
    QList<TimelineEvent> m_events;
    QStringList m_labels; ///< theirs, as if there were room for all
    QHash<QString, qreal> m_labelWidths; ///< as they were measured
    QList<TimelineMark> m_marks;
    int m_mostWords = 1; ///< that the sizes are told by
    qreal m_axis = 0;
};

} // namespace recension
