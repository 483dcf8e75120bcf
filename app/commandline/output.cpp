// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/output.h"

#include "core/base/sentence.h"
#include "core/export/plaintext.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace recension {

Result<void> writeOutput(const QByteArray &data)
{
    const bool written = std::fwrite(data.constData(), 1, data.size(), stdout) == std::size_t(data.size()) && std::fflush(stdout) == 0;
    if (!written) {
        const QString reason = QString::fromStdString(std::generic_category().message(errno));
        return failure(ErrorCode::NotWritten, Sentence::tr("The standard output could not be written: %1.").arg(reason));
    }
    return {};
}

Result<void> writeText(const QString &text)
{
    return writeOutput(withoutControls(text).toUtf8());
}

void writeMessage(const QString &message)
{
    const QByteArray line = QByteArrayLiteral("recension: ") + withoutControls(message).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, line.size(), stderr);
}

} // namespace recension
