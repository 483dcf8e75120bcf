// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/warc.h"

#include <QHash>

#include <vector>

namespace recension {

/// The redirects that a WARC file has recorded, and which of them led to a capture.
class WarcRedirects
{
public:
    /// Of the notices those of redirects that say when they came.
    explicit WarcRedirects(const QList<WarcNotice> &notices);

    /// What led to the capture of an address, in order: each redirect to exactly that address or to the one that the next is from, at most
    /// five minutes before it, later than the `earlier` capture of the same address (invalid: there is none). Where two
    /// addresses led there in that time, none is named, since nobody recorded which; nor are more than 20, nor one twice.
    [[nodiscard]] QList<Redirect> leadingTo(const QUrl &url, const QDateTime &time, const QDateTime &earlier) const;

private:
    [[nodiscard]] const Redirect *before(const QUrl &url, const QDateTime &time, const QDateTime &earlier) const;

    QHash<QUrl, std::vector<Redirect>> m_byTarget; ///< sorted by time; without fragments
};

} // namespace recension
