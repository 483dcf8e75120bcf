// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/passagelinks.h"

namespace recension {

bool isLabeledLink(const Passage &passage)
{
    const QStringView label = QStringView(passage.block.text).first(passage.length() - passage.linked);
    return passage.block.kind == BlockKind::Heading && passage.linked < passage.length() - 2 && !label.front().isDigit()
        && std::ranges::any_of(label, [](QChar c) { return c == u':' || c == u'|' || c == u'>' || c == u'»'; });
}

bool leadsToAnotherSite(const Passage &passage, const QUrl &page)
{
    const auto isElsewhere = [&](const Mark &mark) {
        const QString host = QUrl(mark.target).host();
        return mark.kind == MarkKind::Link && !host.isEmpty() && host != page.host();
    };
    return !page.host().isEmpty() && std::ranges::any_of(passage.block.marks, isElsewhere);
}

bool leadsWithinSite(const HtmlDocument &document, const Passage &passage, const QUrl &page)
{
    if (passage.linked * 10 < passage.length() * 8) {
        return false;
    }
    NodeIndex link = passage.first;
    while (link > 0 && document.tag(link) != HtmlTag::A) {
        link = document.parent(link);
    }
    const QByteArrayView target = document.attribute(std::max(link, 0), "href").trimmed();
    if (link <= 0 || target.isEmpty() || target.startsWith('#')) {
        return false;
    }
    const QUrl address(QString::fromUtf8(target));
    return address.isRelative() || address.host() == page.host();
}

int linksInSentence(const HtmlDocument &document, const Passage &passage)
{
    int links = 0;
    NodeIndex last = -1;
    for (NodeIndex i = passage.first; i <= passage.last; ++i) {
        if (!document.isText(i)) {
            continue;
        }
        NodeIndex link = i;
        while (link > passage.container && document.tag(link) != HtmlTag::A) {
            link = document.parent(link);
        }
        const bool isLink = document.tag(link) == HtmlTag::A;
        if (!isLink && document.node(i).text.contains(':')) {
            return -1;
        }
        links += isLink && link != last;
        last = isLink ? link : last;
    }
    return links;
}

} // namespace recension
