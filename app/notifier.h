// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/digest.h"

#include <QHash>
#include <QObject>

namespace recension {

/// Shows messages through the desktop's notification service (Desktop Notifications Specification 1.2, on the session's
/// D-Bus). Nothing waits for it: without a bus or a service, nothing is shown.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    /// Shows it; answered() follows. A click on the message tells activated().
    void show(const Digest &digest);

Q_SIGNALS:
    /// The service has taken the message, or there is none that could.
    void answered(bool isShown);
    /// The reader wants to see it; with {}, whatever there is.
    void activated(recension::ArticleId article);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void forget(uint id);

private:
    QHash<uint, ArticleId> m_shown; ///< by the service's numbers
};

} // namespace recension
