// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "ui/compare/compareview.h"

#include <QScrollBar>
#include <QTest>

namespace recension::test {

using Shared = std::shared_ptr<const Comparison>;

inline Shared compared(const Revision &left, const Revision &right)
{
    return std::make_shared<const Comparison>(*compare(left, right));
}

inline Shared compared(const QString &left, const QString &right)
{
    return compared(revision(left), revision(right));
}

/// A headline, changed, and then rows of which every tenth is.
inline Shared longComparison(int rows)
{
    QString left = QStringLiteral("# The old headline\n");
    QString right = QStringLiteral("# The new headline\n");
    for (int row = 0; row < rows; ++row) {
        const QString text = QStringLiteral("Paragraph %1 tells about the harbour wall, the ferries number %1 and the "
                                            "tide at hour %1 of the day.\n")
                                 .arg(row);
        left += text;
        right += row % 10 == 5 ? QString(text).replace(QStringLiteral("ferries"), QStringLiteral("trawlers")) : text;
    }
    return compared(left, right);
}

inline QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

inline QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1b1b1b));
    palette.setColor(QPalette::Text, Qt::white);
    return palette;
}

/// A view on screen, wide enough for two columns.
struct Shown {
    explicit Shown(const Shared &comparison, QSize size = {1000, 600})
    {
        view.setPalette(lightPalette());
        view.resize(size);
        view.setComparison(comparison);
        view.show();
        view.activateWindow();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    CompareView view;
};

/// Where a row's middle stands in the viewport, in the given column.
inline QPoint placeOf(const CompareView &view, int row, Side column)
{
    const SheetLayout &layout = view.sheetLayout();
    const int strip = layout.sheet().firstStrip.at(row);
    const qreal y = layout.top(strip) - view.verticalScrollBar()->value() + 10 * layout.unit() + 14;
    return {int(layout.column(column).text) + 30, int(y)};
}

inline qreal topOf(const CompareView &view, int row)
{
    const SheetLayout &layout = view.sheetLayout();
    return layout.top(layout.sheet().firstStrip.at(row)) - view.verticalScrollBar()->value();
}

} // namespace recension::test
