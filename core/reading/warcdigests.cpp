// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/warcdigests.h"

#include "core/base/hash.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace recension {

namespace {

constexpr qsizetype longestDigest = 200;

struct Digest {
    HashAlgorithm algorithm;
    QByteArray bytes;
};

QByteArray fromBase32(QByteArrayView digits)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const char digit : digits) {
        const int value = digit >= 'A' && digit <= 'Z' ? digit - 'A' : digit >= '2' && digit <= '7' ? digit - '2' + 26 : -1;
        if (value < 0) {
            return {};
        }
        bits = (bits << 5 | quint32(value)) & 0xFFF;
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += char(bits >> count & 0xFF);
        }
    }
    return bytes;
}

std::optional<Digest> digestIn(const QByteArray &declared)
{
    struct Kind {
        const char *name;
        HashAlgorithm algorithm;
        qsizetype size;
    };
    static constexpr Kind kinds[] = {
        {"SHA1", HashAlgorithm::Sha1, 20}, {"SHA256", HashAlgorithm::Sha256, 32}, {"SHA512", HashAlgorithm::Sha512, 64}};
    const qsizetype colon = declared.indexOf(':');
    if (colon < 0 || declared.size() > longestDigest) {
        return std::nullopt;
    }
    const QByteArray name = declared.first(colon).trimmed().toUpper().replace('-', QByteArrayView());
    QByteArray digits = declared.sliced(colon + 1).trimmed().toUpper();
    while (digits.endsWith('=')) {
        digits.chop(1);
    }
    const auto kind = std::ranges::find_if(kinds, [&name](const Kind &each) { return name == each.name; });
    if (kind == std::end(kinds)) {
        return std::nullopt;
    }
    // By their number the digits tell which they are.
    const QByteArray bytes = digits.size() == 2 * kind->size ? QByteArray::fromHex(digits) : fromBase32(digits);
    return bytes.size() == kind->size ? std::optional(Digest{kind->algorithm, bytes}) : std::nullopt;
}

DeclaredDigest::Check checkOf(const QByteArray &declared, const QList<QByteArrayView> &candidates, bool isWhole)
{
    using enum DeclaredDigest::Check;
    const std::optional<Digest> digest = digestIn(declared);
    if (!digest) {
        return NotMade;
    }
    const bool isSame =
        std::ranges::any_of(candidates, [&digest](QByteArrayView bytes) { return digestOf(bytes, digest->algorithm) == digest->bytes; });
    return isSame ? Same : isWhole ? Different : NotMade;
}

} // namespace

QList<DeclaredDigest> checkedDigests(const MessageHead &record, const WarcContent &content)
{
    QList<DeclaredDigest> digests;
    const auto add = [&](DeclaredDigest::Of of, QByteArrayView field, const QList<QByteArrayView> &candidates) {
        if (const QByteArray declared = record.value(field); !declared.isEmpty()) {
            digests.append({.of = of, .text = shownField(declared), .check = checkOf(declared, candidates, content.isWhole)});
        }
    };
    add(DeclaredDigest::Of::Block, "warc-block-digest", {content.block});
    add(DeclaredDigest::Of::Payload, "warc-payload-digest", content.payloads);
    return digests;
}

} // namespace recension
