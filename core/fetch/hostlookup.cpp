// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/hostlookup.h"

#include <QHostInfo>
#include <QLoggingCategory>
#include <QPromise>

#include <memory>

namespace recension {

namespace {

Q_LOGGING_CATEGORY(lcHostLookup, "recension.hostlookup")

} // namespace

HostLookup systemHostLookup()
{
    return [](const QString &host) {
        auto promise = std::make_shared<QPromise<QList<QHostAddress>>>();
        promise->start();
        auto *context = new QObject;
        QHostInfo::lookupHost(host, context, [promise, host, context](const QHostInfo &info) {
            context->deleteLater();
            if (info.error() != QHostInfo::NoError) {
                qCInfo(lcHostLookup) << host << info.errorString();
            }
            promise->addResult(info.addresses());
            promise->finish();
        });
        return promise->future();
    };
}

} // namespace recension
