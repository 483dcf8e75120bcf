// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symbolicicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

/// Resources of a static library have to be asked for, outside of any namespace.
static void initializeIcons()
{
    Q_INIT_RESOURCE(recension);
}

namespace recension {
namespace {

/// Draws one SVG whose ink is black in the color of the text it stands beside.
class SymbolicIconEngine : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QByteArray drawing) : m_drawing(std::move(drawing)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor ink = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
            : mode == QIcon::Selected              ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                                   : palette.color(QPalette::Active, QPalette::ButtonText);
        QByteArray drawing = m_drawing;
        drawing.replace("#000000", ink.name().toLatin1());
        QSvgRenderer(drawing).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap((QSizeF(size) * scale).toSize());
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolicIconEngine(m_drawing); }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    initializeIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SymbolicIconEngine(file.readAll()));
}

QIcon programIcon()
{
    initializeIcons();
    return QIcon(QStringLiteral(":/icons/recension.svg"));
}

} // namespace recension
