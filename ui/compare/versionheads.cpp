// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/versionheads.h"

#include "core/export/wording.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace recension {

namespace {

constexpr int margin = 11;
constexpr int betweenLines = 3;

QString dotted(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(" · "));
}

/// When the version was seen. A file's own time is none of these: the second line tells it as what it is.
QDateTime timeOf(const Revision &revision)
{
    if (revision.firstSeen.isValid()) {
        return revision.firstSeen;
    }
    return revision.capture.timeSource == TimeSource::FileModified ? QDateTime() : revision.capture.capturedAt;
}

QString sourceLine(const Revision &revision, const QString &name)
{
    Capture capture = revision.capture;
    capture.capturedAt = capture.capturedAt.toLocalTime();
    return dotted({revision.article.site.simplified(), captureInWords(capture), name});
}

VersionHead headOf(const Revision &revision)
{
    VersionHead head{.name = versionName(revision)};
    const QDateTime time = timeOf(revision);
    if (time.isValid()) {
        head.time = timeInWords(time.toLocalTime());
    }
    head.source = sourceLine(revision, sourceName(revision.capture));
    return head;
}

} // namespace

PerSide<VersionHead> versionHeads(const Comparison &comparison)
{
    const PerSide<Revision> &revisions = comparison.revisions;
    PerSide<VersionHead> heads{headOf(revisions.left), headOf(revisions.right)};
    if (revisions.left == revisions.right) {
        heads.left.name = VersionHeads::tr("Article");
        heads.right = {};
        return heads;
    }
    const QString period = periodBetween(revisions.left, revisions.right);
    // What both share is said once.
    if (revisions.left.capture.finalUrl == revisions.right.capture.finalUrl && revisions.right.capture.finalUrl.isValid()) {
        heads.right.source = sourceLine(revisions.right, QString());
    }
    if (!period.isEmpty()) {
        heads.right.time = heads.right.time.isEmpty() ? period : VersionHeads::tr("%1 (%2)", "period, time").arg(period, heads.right.time);
    }
    return heads;
}

VersionHeads::VersionHeads(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("versionHeads"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VersionHeads::setHeads(const PerSide<VersionHead> &heads)
{
    m_heads = heads;
    QStringList said;
    for (const Side side : bothSides) {
        said += dotted({heads[side].name, heads[side].time, heads[side].source});
    }
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral("; ")));
    update();
}

void VersionHeads::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void VersionHeads::setColumns(const PerSide<ColumnPlace> &columns)
{
    m_columns = columns;
    update();
}

QSize VersionHeads::sizeHint() const
{
    return {200, 2 * margin + betweenLines + 2 * fontMetrics().height()};
}

bool VersionHeads::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const VersionHead &head = m_heads[help->x() < m_columns.right.gutter || m_heads.right.name.isEmpty() ? Side::Left : Side::Right];
        // Names come from outside: escaped, so that they are never taken for markup.
        const QString lines = dotted({head.name, head.time}) + QLatin1Char('\n') + head.source;
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<p style='white-space:pre-wrap'>") + lines.toHtmlEscaped() + QStringLiteral("</p>"), this);
        return true;
    }
    return QWidget::event(event);
}

void VersionHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.page);
    painter.setPen(QPen(m_theme.rule, 1));
    painter.drawLine(QLineF(0, height() - 0.5, width(), height() - 0.5));
    const QFontMetrics metrics = fontMetrics();
    const QFont bold = demiBold(font());
    for (const Side side : bothSides) {
        const VersionHead &head = m_heads[side];
        const int left = int(m_columns[side].text);
        const bool isAlone = m_heads.right.name.isEmpty();
        const int room = int(isAlone ? m_columns.right.text + m_columns.right.textWidth - m_columns.left.text : m_columns[side].textWidth);
        const int firstLine = margin + metrics.ascent();
        painter.setFont(bold);
        painter.setPen(m_theme.text);
        painter.drawText(left, firstLine, head.name);
        const int nameWidth = QFontMetrics(bold).horizontalAdvance(head.name) + metrics.averageCharWidth();
        painter.setFont(font());
        painter.setPen(m_theme.quietText);
        painter.drawText(left + nameWidth, firstLine, metrics.elidedText(head.time, Qt::ElideRight, room - nameWidth));
        painter.drawText(left, firstLine + metrics.height() + betweenLines, metrics.elidedText(head.source, Qt::ElideRight, room));
    }
}

} // namespace recension
