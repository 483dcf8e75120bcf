// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/fetch.h"
#include "core/library.h"

#include <memory>

namespace recension {

enum class Connection { Online, Offline };

/// Opens what a command is asked to read: files, pipes, "-" for standard input, http and https addresses.
/// Runs the application's event loop while it waits; for commands, which have nothing else to do.
class Input
{
public:
    Input(Connection connection, const QByteArray &userAgent);
    ~Input();

    /// `argument` as decodeArgument() gives it. Errors as those of Library::open().
    [[nodiscard]] Result<OpenedDocument> open(const QString &argument);

    [[nodiscard]] Result<Comparison> compare(const Revision &left, const Revision &right);

private:
    Library &library();

    Connection m_connection;
    QByteArray m_userAgent;
    std::unique_ptr<QNetworkAccessManager> m_network; // made with the first address: it costs more than a small file
    std::unique_ptr<Library> m_library;
};

/// Standard input.
inline constexpr QStringView standardInput = u"-";

} // namespace recension
