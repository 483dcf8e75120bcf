// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks.h"
#include "core/collection.h"
#include "core/pastimports.h"
#include "core/store/store.h"
#include "core/subscriptions.h"
#include "tests/support/mocknetwork.h"
#include "ui/library/lookedat.h"
#include "ui/mainwindow.h"
#include "ui/savedsearches.h"
#include "ui/session.h"
#include "ui/sharedrules.h"
#include "ui/source/syntaxformats.h"

#include <QSignalSpy>

namespace recension::test {

/// What windows stand on: a library, in memory unless a file is named, and a network without pauses.
template<typename Network>
struct GroundOn {
    explicit GroundOn(const Clock &time, const QString &file = QStringLiteral(":memory:")) : clock(time), store(file) { }

    Clock clock;
    Library library{nullptr, clock};
    Network network;
    Store store;
    Watch watch{&store, &network, clock, {.pause = std::chrono::milliseconds(0)}};
    Collection collection{&store, clock};
    Checks checks{&collection, &watch};
    FeedWatch feedWatch{&store, watch.hostQueue(), clock, "Recension"};
    Subscriptions subscriptions{&store, &feedWatch, &collection};
    PastImports past{&store, watch.hostQueue(), &collection};
    LookedAt lookedAt;
    SavedSearches searches;
    SyntaxFormats formats;
    SharedPreferences preferences{{}};
    SharedRules rules{{}};
    Recents recents;

    [[nodiscard]] WindowParts parts()
    {
        return {.library = &library,
                .collection = &collection,
                .checks = &checks,
                .subscriptions = &subscriptions,
                .past = &past,
                .lookedAt = &lookedAt,
                .searches = &searches,
                .preferences = &preferences,
                .rules = &rules,
                .recents = &recents,
                .syntaxFormats = &formats,
                .clock = clock};
    }
};

/// Opens and waits until it is shown; false where nothing is.
[[nodiscard]] inline bool open(MainWindow &window, const QStringList &locations)
{
    QSignalSpy changed(window.session(), &Session::contentChanged);
    window.open(locations, OpenOrder::AsGiven);
    return changed.wait(10'000);
}

/// With a network from a table.
using WindowGround = GroundOn<MockNetwork>;

} // namespace recension::test
