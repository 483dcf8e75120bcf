// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openinbrowser.h"

#include "core/base/sentence.h"
#include "core/base/webaddress.h"

#include <QDesktopServices>

namespace recension {

Result<void> openInBrowser(const QUrl &address)
{
    if (!isWebAddress(address))
        return failure(ErrorCode::NotAllowed,
                       Sentence::tr("%1 is no address on the web, so it is not opened.").arg(address.toDisplayString()));
    if (!QDesktopServices::openUrl(address))
        return failure(ErrorCode::Unreadable, Sentence::tr("No program was found that opens %1.").arg(address.toDisplayString()));
    return {};
}

} // namespace recension
