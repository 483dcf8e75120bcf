// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace recension::test {

/// What a feed breaks of its specification, a sentence each; empty for a valid one. Written from the RSS 2.0 specification
/// (rssboard.org/rss-specification, 2.0.11) with the Best Practices Profile's self link, from RFC 4287 and RFC 3339.
[[nodiscard]] QStringList faultsOfRss(const QByteArray &xml);
[[nodiscard]] QStringList faultsOfAtom(const QByteArray &xml);

/// What an HTML fragment in an item must not have: other elements than <p>, <small>, <strong>, <ins> and <del>, attributes,
/// anything that is not closed.
[[nodiscard]] QStringList faultsOfFragment(const QString &html);

} // namespace recension::test
