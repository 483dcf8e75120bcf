// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedlook.h"

#include "core/base/sentence.h"

#include <QLocale>

namespace recension {

QString sitemapInWords(const FeedChecked &checked)
{
    const auto number = [](int count) { return QLocale().toString(count); };
    const ItemCount &count = checked.count;
    if (checked.kind != NewsKind::Sitemap || (count.named == 0 && checked.foreign == 0 && checked.unreadParts == 0)) {
        return {};
    }
    QStringList sentences;
    const QString named = checked.isCut ? Sentence::tr("The sitemap names %1 pages and more").arg(number(count.named))
        : count.named == 1              ? Sentence::tr("The sitemap names 1 page")
                                        : Sentence::tr("The sitemap names %1 pages").arg(number(count.named));
    if (count.matching == 0) {
        sentences.append(Sentence::tr("%1; none matches.", "The sitemap names … pages").arg(named));
    } else if (count.taken < count.matching) {
        sentences.append(Sentence::tr("%1; %2 match, and the newest %3 of them become articles.", "The sitemap names … pages")
                             .arg(named, number(count.matching), number(count.taken)));
    } else {
        sentences.append(
            count.matching == 1
                ? Sentence::tr("%1; 1 matches and becomes an article.", "The sitemap names … pages").arg(named)
                : Sentence::tr("%1; %2 match and become articles.", "The sitemap names … pages").arg(named, number(count.matching)));
    }
    if (checked.foreign > 0) {
        sentences.append(checked.foreign == 1 ? Sentence::tr("1 address of another site was left out.")
                                              : Sentence::tr("%1 addresses of other sites were left out.").arg(number(checked.foreign)));
    }
    if (checked.unreadParts > 0) {
        sentences.append(checked.unreadParts == 1 ? Sentence::tr("1 part of it could not be read.")
                                                  : Sentence::tr("%1 parts of it could not be read.").arg(number(checked.unreadParts)));
    }
    if (checked.oldParts > 0) {
        sentences.append(checked.oldParts == 1
                             ? Sentence::tr("1 part of it was not read, since it is older.")
                             : Sentence::tr("%1 parts of it were not read, since they are older.").arg(number(checked.oldParts)));
    }
    return sentences.join(u' ');
}

FeedLook chosen(const FeedLook &look)
{
    FeedLook complete = look;
    complete.check.found = chosenItems(look.news.items, look.feed.choice, &complete.checked.count);
    return complete;
}

} // namespace recension
