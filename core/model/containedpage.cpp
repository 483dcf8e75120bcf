// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/containedpage.h"

#include "core/base/hash.h"

#include <QJsonArray>

#include <algorithm>

namespace recension {

namespace {

constexpr Names<DeclaredDigest::Of, 2> ofNames{{{DeclaredDigest::Of::Block, "block"}, {DeclaredDigest::Of::Payload, "payload"}}};
constexpr Names<DeclaredDigest::Check, 3> checkNames{
    {{DeclaredDigest::Check::Same, "same"}, {DeclaredDigest::Check::Different, "different"}, {DeclaredDigest::Check::NotMade, "notMade"}}};

const QString part = QStringLiteral("part");
const QString size = QStringLiteral("size");
const QString sha256 = QStringLiteral("sha256");
const QString place = QStringLiteral("place");
const QString repeat = QStringLiteral("repeat");
const QString whole = QStringLiteral("whole");
const QString declared = QStringLiteral("declared");
const QString of = QStringLiteral("of");
const QString digest = QStringLiteral("digest");
const QString check = QStringLiteral("check");

constexpr qsizetype longestField = 200;

} // namespace

ContainedPage containedPage(PagePart part, const QByteArray &bytes)
{
    return {.part = part, .size = bytes.size(), .sha256 = sha256Hex(bytes)};
}

QByteArray shownField(const QByteArray &value)
{
    QByteArray shown = value.size() > longestField ? value.first(longestField) + "..." : value;
    std::ranges::replace_if(shown, [](char letter) { return letter < ' ' || letter > '~'; }, '?');
    return shown;
}

QJsonObject asJson(const ContainedPage &page)
{
    QJsonObject json{{part, nameIn(pagePartNames, page.part)}, {size, page.size}, {sha256, QString::fromLatin1(page.sha256)}};
    if (!page.place.isEmpty()) {
        json.insert(place, QString::fromLatin1(page.place));
    }
    if (page.isRepeat) {
        json.insert(repeat, true);
    }
    if (!page.isWhole) {
        json.insert(whole, false);
    }
    QJsonArray digests;
    for (const DeclaredDigest &each : page.declared) {
        digests.append(
            QJsonObject{{of, nameIn(ofNames, each.of)}, {digest, QString::fromLatin1(each.text)}, {check, nameIn(checkNames, each.check)}});
    }
    if (!digests.isEmpty()) {
        json.insert(declared, digests);
    }
    return json;
}

ContainedPage containedPageFrom(const QJsonObject &json)
{
    ContainedPage page{.part = valueIn(pagePartNames, json[part].toString()).value_or(PagePart::ResponseBody),
                       .place = json[place].toString().toLatin1(),
                       .isRepeat = json[repeat].toBool(),
                       .isWhole = json[whole].toBool(true),
                       .size = json[size].toInteger(),
                       .sha256 = json[sha256].toString().toLatin1()};
    for (const QJsonValue each : json[declared].toArray()) {
        const auto said = valueIn(ofNames, each[of].toString());
        if (said) {
            page.declared.append({.of = *said,
                                  .text = each[digest].toString().toLatin1(),
                                  .check = valueIn(checkNames, each[check].toString()).value_or(DeclaredDigest::Check::NotMade)});
        }
    }
    return page;
}

} // namespace recension
