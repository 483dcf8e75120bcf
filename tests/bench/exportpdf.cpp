// SPDX-License-Identifier: GPL-3.0-or-later
// How long a PDF of many changed paragraphs takes, and for how long at most the window can't answer meanwhile; beside the
// same written on the window's own thread.
// usage: exportpdf [PARAGRAPHS]       (default 10000; with QT_QPA_PLATFORM=offscreen where there is no display)
#include "core/diff/compare.h"
#include "ui/export/pdf.h"
#include "ui/export/preview.h"
#include "ui/exportsteps.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace recension;

namespace {

Revision version(int paragraphs, const char *boats)
{
    Revision revision;
    revision.article.title = QStringLiteral("Harbour wall plan sent back after debate");
    revision.article.blocks += {.kind = BlockKind::Headline, .text = revision.article.title};
    for (int number = 0; number < paragraphs; ++number) {
        const QString text = QStringLiteral("Paragraph %1 tells about the harbour wall, about what the council said of it on the day of "
                                            "hour %1, and about the %2 that left before the tide came in.");
        revision.article.blocks += {.text = text.arg(number).arg(QString::fromLatin1(boats))};
    }
    return revision;
}

double seconds(std::clock_t since)
{
    return double(std::clock() - since) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int paragraphs = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const auto comparison = std::make_shared<Comparison>(*compare(version(paragraphs, "ferries"), version(paragraphs, "trawlers")));
    QTemporaryDir folder;
    SharedPreferences preferences({});
    ExportSteps steps(nullptr, &preferences, systemClock());

    QElapsedTimer turn;
    double longest = 0;
    QTimer turns;
    QObject::connect(&turns, &QTimer::timeout, &turns, [&] {
        longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
        turn.start();
    });
    QElapsedTimer all;
    const std::clock_t begun = std::clock();
    all.start();
    turn.start();
    turns.start(1);
    QObject::connect(&steps, &ExportSteps::busyChanged, &application, [&](bool busy) {
        if (!busy)
            application.quit();
    });
    steps.write({.comparison = comparison, .note = {}}, {.format = ExportFormat::Pdf}, folder.filePath(QStringLiteral("beside.pdf")));
    application.exec();
    std::printf("%d changed paragraphs           seconds  processor  longest gap between turns of the window, ms\n", paragraphs);
    std::printf("beside the window            %10.2f %10.2f %10.1f\n", double(all.elapsed()) / 1000, seconds(begun), longest);

    QPrinter printer(QPrinter::HighResolution);
    QThreadPool pool;
    QPrintPreviewWidget preview(&printer);
    const std::clock_t previewing = std::clock();
    longest = 0;
    all.start();
    turn.start();
    new PreviewPages(&preview, comparison, {}, &pool);
    QObject::connect(&preview, &QPrintPreviewWidget::previewChanged, &application, [&] {
        if (preview.pageCount() > 1)
            QTimer::singleShot(0, &application, &QCoreApplication::quit);
    });
    preview.show();
    application.exec();
    std::printf("preview                      %10.2f %10.2f %10.1f\n", double(all.elapsed()) / 1000, seconds(previewing), longest);
    turns.stop();

    const std::clock_t alone = std::clock();
    all.start();
    if (!writePdf(folder.filePath(QStringLiteral("own.pdf")), *comparison, {}, paperLayout(QPageSize::A4)))
        return 1;
    std::printf("on the window's own thread   %10.2f %10.2f %10.1f\n", double(all.elapsed()) / 1000, seconds(alone), double(all.elapsed()));
    return 0;
}
