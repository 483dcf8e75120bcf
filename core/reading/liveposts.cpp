// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/liveposts.h"

#include "core/reading/parsedate.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace recension {

namespace {

struct PostTime {
    NodeIndex element = 0;
    PageTime moment;
};

/// The first taken passage at or behind a node that begins before `end`; the number of passages where there is none.
std::size_t firstTaken(const ArticleBody &body, NodeIndex begin, NodeIndex end)
{
    auto it = std::ranges::lower_bound(body.passages, begin, {}, &Passage::first);
    for (; it != body.passages.end() && it->first < end; ++it) {
        const auto index = static_cast<std::size_t>(it - body.passages.begin());
        if (body.taken[index] && it->block.kind != BlockKind::Caption) {
            return index;
        }
    }
    return body.passages.size();
}

bool standsInBody(const ArticleBody &body, NodeIndex element, NodeIndex end)
{
    auto it = std::ranges::lower_bound(body.passages, element, {}, &Passage::last);
    return it != body.passages.end() && it->first < end && body.taken[static_cast<std::size_t>(it - body.passages.begin())];
}

/// The times of day in the body, one where an element holds several: when a post was made and when it was changed.
std::vector<PostTime> timesIn(const HtmlDocument &page, const ArticleBody &body)
{
    constexpr std::size_t most = 5000;
    std::vector<PostTime> times;
    for (NodeIndex i = body.root; i < page.end(body.root) && times.size() < most; ++i) {
        const QByteArrayView written = page.tag(i) == HtmlTag::Time ? page.attribute(i, "datetime") : QByteArrayView();
        if (!written.contains(':') || standsInBody(body, i, page.end(i))) {
            continue;
        }
        const PageTime moment = parseMachineDate(QString::fromUtf8(written));
        const bool isSecond = !times.empty() && (times.back().moment == moment || page.parent(times.back().element) == page.parent(i));
        if (moment.isValid() && !isSecond) {
            times.push_back({i, moment});
        }
    }
    return times;
}

} // namespace

void timeLivePosts(const HtmlDocument &page, ArticleBody &body)
{
    const std::vector<PostTime> times = timesIn(page, body);
    const auto timesBelow = [&](NodeIndex node) {
        const auto begin = std::ranges::lower_bound(times, node, {}, &PostTime::element);
        return std::ranges::lower_bound(times, page.end(node), {}, &PostTime::element) - begin;
    };
    struct Post {
        std::size_t passage = 0;
        PageTime moment;
    };
    QHash<NodeIndex, QList<Post>> rows; // posts by the element around them
    for (const PostTime &time : times) {
        NodeIndex post = time.element;
        while (page.parent(post) > body.root && timesBelow(page.parent(post)) == 1) {
            post = page.parent(post);
        }
        const std::size_t passage = firstTaken(body, post, page.end(post));
        if (passage < body.passages.size()) {
            rows[page.parent(post)].append(Post{passage, time.moment});
        }
    }
    for (const QList<Post> &posts : std::as_const(rows)) {
        for (const Post &post : posts) {
            if (posts.size() >= 2) {
                body.passages[post.passage].block.posted = post.moment;
            }
        }
    }
}

} // namespace recension
