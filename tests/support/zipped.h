// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KZip>

#include <QBuffer>

namespace recension::test {

/// A ZIP archive of files by name, in this order.
inline QByteArray zipped(const QList<std::pair<QString, QByteArray>> &files)
{
    QBuffer buffer;
    KZip archive(&buffer);
    archive.open(QIODevice::WriteOnly);
    for (const auto &[name, bytes] : files) {
        archive.writeFile(name, bytes);
    }
    archive.close();
    return buffer.data();
}

} // namespace recension::test
