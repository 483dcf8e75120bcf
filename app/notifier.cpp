// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace recension {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int usualTime = -1; // the service's own

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(forget(uint)));
}

void Notifier::show(const Digest &digest)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT answered(false); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QStringList actions{QStringLiteral("default"), tr("Show")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral(RECENSION_APP_ID)},
                            {QStringLiteral("category"), QStringLiteral("im.received")}};
    // A service may take the text for markup; headlines come from outside.
    call.setArguments({QStringLiteral("Recension"), 0U, QStringLiteral(RECENSION_APP_ID), digest.title, digest.text.toHtmlEscaped(),
                       actions, hints, usualTime});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, article = digest.article](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        if (!reply.isError())
            m_shown.insert(reply.value(), article);
        Q_EMIT answered(!reply.isError());
    });
}

void Notifier::takeAction(uint id, const QString &)
{
    // Other programs' messages are told of as well.
    if (m_shown.contains(id))
        Q_EMIT activated(m_shown.take(id));
}

void Notifier::forget(uint id)
{
    m_shown.remove(id);
}

} // namespace recension
