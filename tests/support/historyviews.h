// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection.h"
#include "tests/support/storing.h"
#include "ui/timeline/historylines.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/versionchoice.h"
#include "ui/timeline/versionhistory.h"
#include "ui/timeline/versiontable.h"
#include "ui/timeline/versiontablemodel.h"

namespace recension::test {

/// The history of an article of a library in memory, and the two views of it, on a clock that stands still.
struct HistoryViews {
    QDateTime now = storyStart();
    Store store{QStringLiteral(":memory:")};
    Collection collection{&store, [this] { return now; }};
    VersionHistory history{&collection};
    HistoryLines lines{&history};
    VersionChoice choice;
    TimelineView view{&history, &lines, &choice};
    VersionTable table{&history, &lines, &choice};

    HistoryViews()
    {
        QObject::connect(&history, &VersionHistory::loaded, &choice, [this](VersionHistory::Loading loading) {
            loading == VersionHistory::Loading::Another ? choice.reset(history.versions()) : choice.setVersions(history.versions());
        });
        view.resize(900, view.sizeHint().height());
        view.show();
        table.resize(900, 600);
        table.show();
    }
};

} // namespace recension::test
