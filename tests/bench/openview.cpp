// SPDX-License-Identifier: GPL-3.0-or-later
// How long the comparison takes to open, scroll and resize, beside a QTextEdit that shows the same text once.
// usage: openview [ROWS]      (default 10000; with QT_QPA_PLATFORM=offscreen where there is no display)
#include "ui/compare/compareview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextEdit>

#include <cstdio>
#include <functional>

using namespace recension;

namespace {

constexpr int defaultRows = 10'000;
constexpr int scrollSteps = 100;

QString paragraph(int row)
{
    return QStringLiteral("Paragraph %1 tells of the harbour wall: the ferries ran to the winter timetable, the "
                          "gallery was full until "
                          "midnight, and the skipper of boat %2 said that nine years are long enough to wait for a "
                          "wall of granite.")
        .arg(row)
        .arg(row * 7 % 1000);
}

std::shared_ptr<const Comparison> comparisonOf(int rows)
{
    auto comparison = std::make_shared<Comparison>();
    for (int index = 0; index < rows; ++index) {
        const QString text = paragraph(index);
        Row row{.kind = index % 7 == 3 ? RowKind::Changed : RowKind::Same, .blocks = {{index}, {index}}};
        comparison->revisions.left.article.blocks.append({.text = text});
        QString changed = text;
        if (row.kind == RowKind::Changed) {
            const qsizetype at = text.indexOf(QStringLiteral("ferries"));
            changed.replace(at, 7, QStringLiteral("vessels"));
            row.spans.left.append({.block = index, .start = at, .length = 7, .kind = SpanKind::Deleted});
            row.spans.right.append({.block = index, .start = at, .length = 7, .kind = SpanKind::Inserted});
        }
        comparison->revisions.right.article.blocks.append({.text = changed});
        comparison->rows.append(row);
    }
    return comparison;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Figures {
    double open = 0;
    double scroll = 0;
    double end = 0;
    double resize = 0;
};

void measure(QAbstractScrollArea &area, Figures &figures)
{
    QScrollBar *bar = area.verticalScrollBar();
    figures.scroll = milliseconds([&] {
                         for (int step = 1; step <= scrollSteps; ++step) {
                             bar->setValue(step * 60);
                             (void)area.viewport()->grab();
                         }
                     })
        / scrollSteps;
    figures.end = milliseconds([&] {
        bar->setValue(bar->maximum());
        (void)area.viewport()->grab();
    });
    figures.resize = milliseconds([&] {
        area.resize(area.width() + 60, area.height());
        (void)area.viewport()->grab();
    });
}

void tell(const char *name, const Figures &figures)
{
    std::printf("%-12s open %8.1f ms   scroll a step %6.2f ms   to the end %8.1f ms   resize %8.1f ms\n", name, figures.open,
                figures.scroll, figures.end, figures.resize);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rows = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : defaultRows;
    const std::shared_ptr<const Comparison> comparison = comparisonOf(rows);

    Figures ours;
    CompareView view;
    view.resize(1100, 800);
    ours.open = milliseconds([&] {
        view.setComparison(comparison);
        view.show();
        (void)view.grab();
    });
    measure(view, ours);

    QString text;
    for (const Block &block : comparison->revisions.right.article.blocks) {
        text += block.text + u'\n';
    }
    Figures theirs;
    QTextEdit edit;
    edit.resize(550, 800);
    theirs.open = milliseconds([&] {
        edit.setPlainText(text);
        edit.show();
        (void)edit.grab();
    });
    measure(edit, theirs);

    std::printf("%d rows, %lld letters a side\n", rows, qlonglong(text.size()));
    tell("CompareView", ours);
    tell("QTextEdit", theirs);
    std::printf("ratio        open %8.2f      scroll a step %6.2f      to the end %8.2f      resize %8.2f\n", ours.open / theirs.open,
                ours.scroll / theirs.scroll, ours.end / theirs.end, ours.resize / theirs.resize);
    return 0;
}
