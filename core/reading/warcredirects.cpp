// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/warcredirects.h"

#include <QSet>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype longestChain = 20; // as many as are followed on the web
constexpr qint64 longestWait = 5 * 60; // seconds: who follows a redirect asks at once, or when it is the host's turn
constexpr int mostLookedAt = 16; // redirects to one address in that time

QUrl withoutFragment(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveFragment);
}

} // namespace

WarcRedirects::WarcRedirects(const QList<WarcNotice> &notices)
{
    for (const WarcNotice &notice : notices) {
        const QUrl from = withoutFragment(notice.url);
        const QUrl target = withoutFragment(notice.target);
        if (notice.kind == WarcNotice::Kind::Redirect && notice.at.isValid() && from.isValid() && from != target) {
            m_byTarget[target].push_back({.from = from, .httpStatus = notice.httpStatus, .at = notice.at});
        }
    }
    for (std::vector<Redirect> &redirects : m_byTarget) {
        std::ranges::stable_sort(redirects, {}, &Redirect::at);
    }
}

const Redirect *WarcRedirects::before(const QUrl &url, const QDateTime &time, const QDateTime &earlier) const
{
    const auto redirects = m_byTarget.constFind(url);
    if (redirects == m_byTarget.cend() || !time.isValid()) {
        return nullptr;
    }
    const Redirect *found = nullptr;
    int lookedAt = 0;
    for (auto behind = std::ranges::upper_bound(*redirects, time, {}, &Redirect::at);
         behind != redirects->begin() && lookedAt < mostLookedAt; ++lookedAt) {
        const Redirect &redirect = *--behind;
        if (redirect.at.secsTo(time) > longestWait || (earlier.isValid() && redirect.at <= earlier)) {
            break;
        }
        if (found && found->from != redirect.from) {
            return nullptr;
        }
        found = found ? found : &redirect;
    }
    return found;
}

QList<Redirect> WarcRedirects::leadingTo(const QUrl &url, const QDateTime &time, const QDateTime &earlier) const
{
    QList<Redirect> chain;
    QSet<QUrl> passed{withoutFragment(url)};
    const Redirect *redirect = before(withoutFragment(url), time, earlier);
    while (redirect && !passed.contains(redirect->from) && chain.size() < longestChain) {
        passed.insert(redirect->from);
        chain.prepend(*redirect);
        redirect = before(redirect->from, redirect->at, {});
    }
    return chain;
}

} // namespace recension
