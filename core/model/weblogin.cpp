// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/weblogin.h"

#include "core/base/sentence.h"

namespace recension {

Result<void> refuseLogin(const QUrl &url)
{
    if (url.userInfo().isEmpty()) {
        return {};
    }
    return failure(ErrorCode::NotAllowed,
                   Sentence::tr("The address of %1 holds a user name or a password, which Recension does not send; "
                                "leave out what stands before the @.")
                       .arg(url.host()));
}

} // namespace recension
