// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/boundmarkup.h"

#include "core/base/sentence.h"

#include <QFlags>

#include <array>
#include <cstring>
#include <ranges>
#include <span>
#include <string_view>
#include <unordered_map>

namespace recension {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype longestAttribute = 16 * 1024;
constexpr qsizetype longestName = 64;

/// Those that something reads, on any element and on those that speak to machines.
constexpr auto keptAttributes =
    std::to_array<std::string_view>({"class",      "id",          "href",           "style",     "itemprop",      "hidden",
                                     "role",       "datetime",    "lang",           "xml:lang",  "content",       "rel",
                                     "type",       "data-testid", "data-component", "data-lang", "data-language", "shadowrootmode",
                                     "shadowroot", "shadowmode",  "aria-hidden",    "aria-level"});
constexpr auto attributesOfMeta = std::to_array<std::string_view>({"property", "name", "http-equiv", "value"});
constexpr auto attributesOfSpans = std::to_array<std::string_view>({"property", "title"});
constexpr auto attributesOfImages = std::to_array<std::string_view>({"alt", "src"});

/// What an element's name says of how it is rewritten.
enum class Trait : quint8 {
    Void = 1 << 0,
    SelfLimiting = 1 << 1, ///< never opened twice inside one another by a parser unless something that counts stands between
    Formatting = 1 << 2,
    RawText = 1 << 3, ///< its content is no markup
    PlainText = 1 << 4, ///< nor this one's, but for character references
    Omitted = 1 << 5,
};
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

Traits traitsOf(std::string_view name)
{
    using Table = std::unordered_map<std::string_view, Traits>;
    static const Table table = [] {
        const std::pair<Trait, std::string_view> groups[] = {
            {Trait::Void, "area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen image"},
            {Trait::SelfLimiting, "p li dt dd option thead tbody tfoot tr td th colgroup caption html head body"},
            {Trait::Formatting, "a b big code em font i nobr s small strike strong tt u"},
            {Trait::RawText, "script style iframe noembed noframes xmp"},
            {Trait::PlainText, "title textarea"},
            {Trait::Omitted, "svg template noscript canvas datalist"},
        };
        Table made;
        for (const auto &[trait, names] : groups) {
            for (const auto one : names | std::views::split(' ')) {
                made[std::string_view(one)] |= trait;
            }
        }
        return made;
    }();
    const auto found = table.find(name);
    return found == table.end() ? Traits() : found->second;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool equalsLowered(std::string_view text, std::string_view lowerCase)
{
    return text.size() == lowerCase.size()
        && std::equal(text.begin(), text.end(), lowerCase.begin(), [](char a, char b) { return lowered(a) == b; });
}

/// The attribute's name in lower case, or empty where nothing reads it.
std::string_view keptName(std::string_view name, std::string_view tag)
{
    const auto isName = [&](std::string_view kept) { return equalsLowered(name, kept); };
    if (const auto kept = std::ranges::find_if(keptAttributes, isName); kept != keptAttributes.end()) {
        return *kept;
    }
    std::span<const std::string_view> own;
    if (tag == "meta") {
        own = attributesOfMeta;
    } else if (tag == "img") {
        own = attributesOfImages;
    } else if (tag == "span" || tag == "abbr") {
        own = attributesOfSpans;
    }
    const auto kept = std::ranges::find_if(own, isName);
    return kept != own.end() ? *kept : std::string_view();
}

/// Of what styles say, only whether and how an element is shown matters; of titles, the moments; of pictures' addresses, whether a program
/// set a formula.
bool isTelling(std::string_view name, std::string_view value)
{
    if (name == "src") {
        return value.find("tex"sv) != std::string_view::npos;
    }
    if (name == "title") {
        return value.size() >= "2020-01-30T14:02"sv.size() && value.front() >= '0' && value.front() <= '9';
    }
    return name != "style" || value.find_first_of("&Vv") != std::string_view::npos || value.find("isplay"sv) != std::string_view::npos
        || value.find("ISPLAY"sv) != std::string_view::npos;
}

/// Whether a parser takes the value as it stands and does nothing else by it, and its number is shorter.
bool canBeSetAside(std::string_view name, std::string_view value)
{
    constexpr std::size_t shortest = 8;
    const auto isPlain = [](char c) { return (c >= ' ' && c <= '~' && c != '&') || c == '\n' || c == '\t'; };
    return value.size() >= shortest && name != "type" && std::ranges::all_of(value, isPlain);
}

struct Attribute {
    std::string_view name; ///< lower case, one of those kept
    std::string_view whole; ///< as written, with its value and quotes
    std::string_view value; ///< without quotes
};

struct Tag {
    std::string name; ///< lower case
    Traits traits;
    bool isEnd = false;
    std::vector<Attribute> attributes; ///< the kept ones, each name once

    [[nodiscard]] bool has(std::string_view attribute) const
    {
        return std::ranges::find(attributes, attribute, &Attribute::name) != attributes.end();
    }
    [[nodiscard]] std::string_view value(std::string_view attribute) const
    {
        const auto found = std::ranges::find(attributes, attribute, &Attribute::name);
        return found == attributes.end() ? std::string_view() : found->value;
    }
};

/// What became so far of the elements of one name.
struct NameCounts {
    int open = 0; ///< how often it stands among the open elements that count for nesting
    int dropped = 0; ///< start tags dropped whose end tags are to come
    int formatting = 0; ///< formatting elements without their own end tag
    int unended = 0; ///< self-limiting elements without their own end tag
};

enum class Formatting { Kept, Dropped };

class MarkupBounder
{
public:
    MarkupBounder(std::string_view markup, const MarkupLimits &limits, Formatting formatting)
        : m_markup(markup), m_limits(limits), m_formattingKept(formatting == Formatting::Kept)
    {
        m_output.markup.reserve(std::min(static_cast<qsizetype>(markup.size() / 2 + 64), limits.bytes));
    }

    void run();
    [[nodiscard]] qint64 cost() const { return m_cost; }
    /// Bytes of the markup and of the values set aside from it.
    [[nodiscard]] qsizetype size() const { return m_output.markup.size() + m_asideBytes; }
    [[nodiscard]] BoundedMarkup takeOutput() { return std::move(m_output); }

private:
    void emitText(std::string_view text);
    void emitWords(std::string_view text);
    void skipComment();
    void readTag();
    void handleStart(const Tag &tag);
    void handleEnd(const Tag &tag);
    void handleRawText(const Tag &tag);
    void writeStart(const Tag &tag);
    void setAside(const Attribute &attribute);
    [[nodiscard]] bool parseAttributes(Tag &tag);
    [[nodiscard]] std::size_t findEndTag(std::string_view name, std::size_t from) const;
    [[nodiscard]] std::size_t findScriptEnd(std::size_t from) const;
    [[nodiscard]] bool hasEndTagLater(const std::string &name);

    std::string_view m_markup;
    MarkupLimits m_limits;
    bool m_formattingKept;
    std::size_t m_at = 0;
    BoundedMarkup m_output;
    std::unordered_map<std::string_view, std::size_t> m_numbers; ///< of the values set aside
    qsizetype m_asideBytes = 0;
    std::unordered_map<std::string, NameCounts> m_counts;
    const NameCounts &m_preformatted = m_counts["pre"];
    const NameCounts &m_listings = m_counts["listing"];
    std::vector<NameCounts *> m_open; ///< of the open elements that count for nesting
    Tag m_tag; ///< the one being read; its memory is used again
    std::unordered_map<std::string, std::size_t> m_lastEnd;
    int m_formattingOpen = 0;
    std::string m_omitting; ///< the omitted element we are in, or empty
    int m_omittingDepth = 0;
    qint64 m_cost = 0;
};

void MarkupBounder::run()
{
    while (m_at < m_markup.size() && size() <= m_limits.bytes) {
        const std::size_t bracket = m_markup.find('<', m_at);
        emitWords(m_markup.substr(m_at, bracket == std::string_view::npos ? bracket : bracket - m_at));
        if (bracket == std::string_view::npos) {
            return;
        }
        m_at = bracket;
        const char next = m_at + 1 < m_markup.size() ? m_markup[m_at + 1] : '\0';
        if (isLetter(next) || (next == '/' && m_at + 2 < m_markup.size() && isLetter(m_markup[m_at + 2]))) {
            readTag();
        } else if (next == '!' || next == '?' || next == '/') {
            skipComment();
        } else {
            emitText("&lt;"sv);
            ++m_at;
        }
    }
}

void MarkupBounder::emitText(std::string_view text)
{
    if (m_omitting.empty() && !text.empty()) {
        m_output.markup.append(text.data(), static_cast<qsizetype>(text.size()));
    }
}

void MarkupBounder::emitWords(std::string_view text)
{
    // White space means one space to a reader, but where it is set as written.
    const bool isCollapsed = m_preformatted.open == 0 && m_listings.open == 0;
    if (!isCollapsed || !m_omitting.empty()) {
        emitText(text);
        return;
    }
    std::size_t from = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (isSpace(text[i]) && isSpace(text[i + 1])) {
            emitText(text.substr(from, i + 1 - from));
            while (i + 1 < text.size() && isSpace(text[i + 1])) {
                ++i;
            }
            from = i + 1;
        }
    }
    emitText(text.substr(from));
}

void MarkupBounder::skipComment()
{
    const std::string_view rest = m_markup.substr(m_at);
    if (rest.starts_with("<!--"sv)) {
        // "<!-->" and "<!--->" are whole comments; "--!>" ends one too.
        if (rest.starts_with("<!-->"sv) || rest.starts_with("<!--->"sv)) {
            m_at += rest[4] == '>' ? 5 : 6;
            return;
        }
        for (std::size_t at = 4; (at = rest.find("--"sv, at)) != std::string_view::npos; ++at) {
            const std::string_view behind = rest.substr(at + 2, 2);
            if (behind.starts_with('>') || behind == "!>"sv) {
                m_at += at + (behind.starts_with('>') ? 3 : 4);
                return;
            }
        }
        m_at = m_markup.size();
        return;
    }
    const std::size_t end = rest.find('>');
    if (end != std::string_view::npos && equalsLowered(rest.substr(0, 9), "<!doctype"sv) && end < 1024) {
        emitText(rest.substr(0, end + 1));
    }
    m_at = end == std::string_view::npos ? m_markup.size() : m_at + end + 1;
}

bool MarkupBounder::parseAttributes(Tag &tag)
{
    const auto end = [&] { return m_at >= m_markup.size(); };
    while (true) {
        while (!end() && (isSpace(m_markup[m_at]) || m_markup[m_at] == '/')) {
            ++m_at;
        }
        if (end()) {
            return false;
        }
        if (m_markup[m_at] == '>') {
            ++m_at;
            return true;
        }
        const std::size_t begin = m_at;
        ++m_at; // a name may begin with '='
        while (!end() && !isSpace(m_markup[m_at]) && m_markup[m_at] != '/' && m_markup[m_at] != '>' && m_markup[m_at] != '=') {
            ++m_at;
        }
        const std::string_view name = m_markup.substr(begin, m_at - begin);
        std::size_t wholeEnd = m_at;
        std::string_view value;
        std::size_t ahead = m_at;
        while (ahead < m_markup.size() && isSpace(m_markup[ahead])) {
            ++ahead;
        }
        if (ahead < m_markup.size() && m_markup[ahead] == '=') {
            ++ahead;
            while (ahead < m_markup.size() && isSpace(m_markup[ahead])) {
                ++ahead;
            }
            m_at = ahead;
            if (!end() && (m_markup[m_at] == '"' || m_markup[m_at] == '\'')) {
                const std::size_t close = m_markup.find(m_markup[m_at], m_at + 1);
                if (close == std::string_view::npos) {
                    m_at = m_markup.size();
                    return false;
                }
                value = m_markup.substr(m_at + 1, close - m_at - 1);
                m_at = close + 1;
            } else {
                while (!end() && !isSpace(m_markup[m_at]) && m_markup[m_at] != '>') {
                    ++m_at;
                }
                value = m_markup.substr(ahead, m_at - ahead);
            }
            wholeEnd = m_at;
        }
        const std::string_view kept = keptName(name, tag.name);
        const auto size = static_cast<qsizetype>(wholeEnd - begin);
        if (!kept.empty() && size <= longestAttribute && isTelling(kept, value)
            && std::ranges::find(tag.attributes, kept, &Attribute::name) == tag.attributes.end()) {
            tag.attributes.push_back({kept, m_markup.substr(begin, wholeEnd - begin), value});
        }
    }
}

void MarkupBounder::readTag()
{
    Tag &tag = m_tag;
    tag.attributes.clear();
    ++m_at;
    tag.isEnd = m_markup[m_at] == '/';
    m_at += tag.isEnd;
    const std::size_t begin = m_at;
    while (m_at < m_markup.size() && !isSpace(m_markup[m_at]) && m_markup[m_at] != '/' && m_markup[m_at] != '>') {
        ++m_at;
    }
    const std::string_view name = m_markup.substr(begin, std::min<std::size_t>(m_at - begin, longestName));
    tag.name.resize(name.size());
    std::ranges::transform(name, tag.name.begin(), lowered);
    tag.traits = traitsOf(tag.name);
    if (!parseAttributes(tag)) {
        return; // the document ends inside the tag
    }
    if (tag.isEnd) {
        handleEnd(tag);
    } else {
        handleStart(tag);
    }
}

std::size_t MarkupBounder::findEndTag(std::string_view name, std::size_t from) const
{
    for (std::size_t at = from; (at = m_markup.find("</"sv, at)) != std::string_view::npos; at += 2) {
        const std::size_t behind = at + 2 + name.size();
        if (equalsLowered(m_markup.substr(at + 2, name.size()), name)
            && (behind >= m_markup.size() || isSpace(m_markup[behind]) || m_markup[behind] == '/' || m_markup[behind] == '>')) {
            return at;
        }
    }
    return m_markup.size();
}

std::size_t MarkupBounder::findScriptEnd(std::size_t from) const
{
    // "Script data double escaped": behind <!-- a <script> inside the script hides one </script>.
    std::size_t end = findEndTag("script"sv, from);
    const std::string_view script = m_markup.substr(from, end - from);
    const std::size_t comment = script.find("<!--"sv);
    if (end < m_markup.size() && comment != std::string_view::npos && script.find("-->"sv, comment) == std::string_view::npos) {
        for (std::size_t at = comment; (at = script.find('<', at)) != std::string_view::npos; ++at) {
            if (equalsLowered(script.substr(at + 1, 6), "script"sv)) {
                const std::size_t second = findEndTag("script"sv, end + 2);
                return second < m_markup.size() ? second : end;
            }
        }
    }
    return end;
}

void MarkupBounder::handleRawText(const Tag &tag)
{
    const bool isScript = tag.name == "script";
    const std::size_t end = isScript ? findScriptEnd(m_at) : findEndTag(tag.name, m_at);
    const std::string_view content = m_markup.substr(m_at, end - m_at);
    const bool kept = isScript ? equalsLowered(tag.value("type"sv).substr(0, 19), "application/ld+json"sv)
                               : tag.name == "xmp" || tag.traits.testFlag(Trait::PlainText);
    if (kept && m_omitting.empty()) {
        ++m_cost;
        writeStart(tag);
        emitText(content);
        m_output.markup.append("</").append(tag.name).append('>');
    }
    m_at = end;
    const std::size_t close = m_markup.find('>', m_at);
    m_at = close == std::string_view::npos ? m_markup.size() : close + 1;
}

bool MarkupBounder::hasEndTagLater(const std::string &name)
{
    const auto known = m_lastEnd.find(name);
    if (known != m_lastEnd.end()) {
        return known->second != std::string_view::npos && known->second > m_at;
    }
    std::size_t last = std::string_view::npos;
    for (std::size_t at = findEndTag(name, 0); at < m_markup.size(); at = findEndTag(name, at + 2)) {
        last = at;
    }
    m_lastEnd[name] = last;
    return last != std::string_view::npos && last > m_at;
}

void MarkupBounder::writeStart(const Tag &tag)
{
    m_output.markup.append('<').append(tag.name);
    for (const Attribute &attribute : tag.attributes) {
        m_output.markup.append(' ');
        if (canBeSetAside(attribute.name, attribute.value)) {
            setAside(attribute);
        } else {
            m_output.markup.append(attribute.whole.data(), static_cast<qsizetype>(attribute.whole.size()));
        }
    }
    m_output.markup.append('>');
}

void MarkupBounder::setAside(const Attribute &attribute)
{
    const auto size = static_cast<qsizetype>(attribute.value.size());
    const std::size_t number = m_numbers.try_emplace(attribute.value, m_numbers.size()).first->second;
    m_output.markup.append(attribute.name.data(), static_cast<qsizetype>(attribute.name.size())).append('=');
    m_output.values.push_back({m_output.markup.size(), QByteArrayView(attribute.value.data(), size)});
    m_output.markup.append(QByteArray::number(static_cast<quint64>(number)));
    m_asideBytes += size;
}

void MarkupBounder::handleStart(const Tag &tag)
{
    if (tag.traits.testAnyFlags(Trait::RawText | Trait::PlainText)) {
        handleRawText(tag);
        return;
    }
    if (!m_omitting.empty()) {
        m_omittingDepth += tag.name == m_omitting;
        return;
    }
    if (tag.traits.testFlag(Trait::Omitted)) {
        // A template with a shadow root is what the reader sees; the last name is how browsers on Blink save it in MHTML.
        const bool isShadowRoot = tag.has("shadowrootmode"sv) || tag.has("shadowroot"sv) || tag.has("shadowmode"sv);
        if (!isShadowRoot && hasEndTagLater(tag.name)) {
            m_omitting = tag.name;
            m_omittingDepth = 1;
        }
        return;
    }
    const bool isVoid = tag.traits.testFlag(Trait::Void);
    const bool isFormatting = tag.traits.testFlag(Trait::Formatting);
    const bool isSelfLimiting = tag.traits.testFlag(Trait::SelfLimiting);
    NameCounts &counts = m_counts[tag.name];
    if (isFormatting && (!m_formattingKept || m_formattingOpen >= m_limits.formatting)) {
        ++counts.dropped;
        return;
    }
    if (!isVoid && !isSelfLimiting) {
        if (static_cast<int>(m_open.size()) >= m_limits.depth) {
            ++counts.dropped;
            return;
        }
        m_open.push_back(&counts);
        ++counts.open;
    }
    if (isFormatting) {
        ++counts.formatting;
        ++m_formattingOpen;
    }
    // A parser ends these by itself: with or without an end tag each is an element.
    if (isSelfLimiting) {
        ++counts.unended;
    }
    m_cost += (isSelfLimiting ? 2 : 1) + (isFormatting ? 0 : m_formattingOpen);
    writeStart(tag);
}

void MarkupBounder::handleEnd(const Tag &tag)
{
    if (!m_omitting.empty()) {
        if (tag.name == m_omitting && --m_omittingDepth == 0) {
            m_omitting.clear();
        }
        return;
    }
    if (tag.traits.testFlag(Trait::Omitted)) {
        return;
    }
    NameCounts &counts = m_counts[tag.name];
    if (counts.dropped > 0) {
        --counts.dropped;
        return;
    }
    if (counts.formatting > 0) {
        --counts.formatting;
        --m_formattingOpen;
    }
    if (counts.open > 0) {
        const auto found = std::find(m_open.rbegin(), m_open.rend(), &counts);
        if (!tag.traits.testFlag(Trait::Formatting)) {
            for (auto it = m_open.rbegin(); it != found; ++it) {
                --(*it)->open;
            }
            m_open.erase(std::next(found).base(), m_open.end());
        } else {
            m_open.erase(std::next(found).base());
        }
        --counts.open;
    }
    if (counts.unended > 0) {
        --counts.unended;
    } else {
        m_cost += tag.name == "p" ? 2 : 1; // a lone </p> makes a paragraph
    }
    m_output.markup.append("</").append(tag.name).append('>');
}

} // namespace

QByteArrayView BoundedMarkup::valueAt(qsizetype offset) const
{
    const auto found = std::ranges::lower_bound(values, offset, {}, &Value::offset);
    return found != values.end() && found->offset == offset ? found->value : QByteArrayView();
}

Result<BoundedMarkup> boundMarkup(const QByteArray &markup, const MarkupLimits &limits)
{
    for (const Formatting formatting : {Formatting::Kept, Formatting::Dropped}) {
        MarkupBounder bounder({markup.constData(), static_cast<std::size_t>(markup.size())}, limits, formatting);
        bounder.run();
        if (bounder.size() > limits.bytes) {
            return failure(ErrorCode::TooLarge, Sentence::tr("This page holds too much text to be an article."));
        }
        if (bounder.cost() <= limits.elements * 2) {
            return bounder.takeOutput();
        }
    }
    return failure(ErrorCode::TooLarge, Sentence::tr("This page is built of too many parts to be an article."));
}

} // namespace recension
