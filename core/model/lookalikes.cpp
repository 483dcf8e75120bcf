// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/lookalikes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace recension {

namespace {

/// What the words of a pair begin with; what follows is the same ending in both.
using Stems = std::pair<QLatin1StringView, QLatin1StringView>;

constexpr Stems stems(const char *one, const char *other)
{
    return {QLatin1StringView(one), QLatin1StringView(other)};
}

/// Two letters in the other order
constexpr std::array swapped{
    stems("aboard", "abroad"), stems("angel", "angle"),     stems("barn", "bran"),           stems("beard", "bread"),
    stems("beast", "beats"),   stems("board", "broad"),     stems("boast", "boats"),         stems("brunt", "burnt"),
    stems("calm", "clam"),     stems("carte", "crate"),     stems("carve", "crave"),         stems("casual", "causal"),
    stems("clasp", "claps"),   stems("coast", "coats"),     stems("complaint", "compliant"), stems("corps", "crops"),
    stems("dairi", "diari"),   stems("dairy", "diary"),     stems("discreet", "discrete"),   stems("farm", "fram"),
    stems("feast", "feats"),   stems("field", "filed"),     stems("fired", "fried"),         stems("form", "from"),
    stems("gaol", "goal"),     stems("garb", "grab"),       stems("gird", "grid"),           stems("lair", "liar"),
    stems("lion", "loin"),     stems("mantel", "mantle"),   stems("marital", "martial"),     stems("minuet", "minute"),
    stems("nobel", "noble"),   stems("nuclear", "unclear"), stems("perfect", "prefect"),     stems("quiet", "quite"),
    stems("sacred", "scared"), stems("salt", "slat"),       stems("salve", "slave"),         stems("sign", "sing"),
    stems("silver", "sliver"), stems("spilt", "split"),     stems("tire", "trie"),           stems("toady", "today"),
    stems("trail", "trial"),   stems("unite", "untie"),     stems("waist", "waits"),         stems("warp", "wrap"),
};

/// One letter, or two of it
constexpr std::array doubled{
    stems("asses", "assess"),   stems("bar", "barr"),         stems("bas", "bass"),         stems("bat", "batt"),
    stems("biter", "bitter"),   stems("bot", "boot"),         stems("bred", "breed"),       stems("can", "cann"),
    stems("canon", "cannon"),   stems("carer", "career"),     stems("cares", "caress"),     stems("chose", "choose"),
    stems("coma", "comma"),     stems("cop", "coop"),         stems("coral", "corral"),     stems("cut", "cutt"),
    stems("desert", "dessert"), stems("diner", "dinner"),     stems("discus", "discuss"),   stems("drop", "droop"),
    stems("fat", "fatt"),       stems("fil", "fill"),         stems("fury", "furry"),       stems("gods", "goods"),
    stems("grip", "gripp"),     stems("hat", "hatt"),         stems("hol", "holl"),         stems("hop", "hoop"),
    stems("hop", "hopp"),       stems("later", "latter"),     stems("lop", "loop"),         stems("los", "loos"),
    stems("lot", "loot"),       stems("mat", "matt"),         stems("needles", "needless"), stems("pal", "pall"),
    stems("pin", "pinn"),       stems("plan", "plann"),       stems("pol", "poll"),         stems("pol", "pool"),
    stems("posses", "possess"), stems("princes", "princess"), stems("prof", "proof"),       stems("rat", "ratt"),
    stems("rob", "robb"),       stems("rot", "root"),         stems("ruble", "rubble"),     stems("scar", "scarr"),
    stems("shot", "shoot"),     stems("slop", "slopp"),       stems("star", "starr"),       stems("step", "steep"),
    stems("stop", "stoop"),     stems("strip", "stripp"),     stems("super", "supper"),     stems("tap", "tapp"),
    stems("til", "till"),       stems("tiny", "tinny"),       stems("win", "winn"),
};

bool bear(const Stems &pair, QStringView one, QStringView other)
{
    return one.startsWith(pair.first) && other.startsWith(pair.second) && one.sliced(pair.first.size()) == other.sliced(pair.second.size());
}

} // namespace

bool areLookalikes(QStringView one, QStringView other)
{
    const auto isPair = [&](const Stems &pair) { return bear(pair, one, other) || bear(pair, other, one); };
    return std::ranges::any_of(swapped, isPair) || std::ranges::any_of(doubled, isPair);
}

} // namespace recension
