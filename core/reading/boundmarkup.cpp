// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/boundmarkup.h"

#include "core/base/sentence.h"

#include <array>
#include <cstring>
#include <string_view>
#include <unordered_map>

namespace recension {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype longestAttribute = 16 * 1024;
constexpr qsizetype longestName = 64;

/// Those that something reads, on any element and on those that speak to machines.
constexpr auto keptAttributes = std::to_array<std::string_view>(
    {"class",          "id",        "href",          "style",          "itemprop",   "hidden",     "role",
     "datetime",       "lang",      "xml:lang",      "content",        "rel",        "type",       "data-testid",
     "data-component", "data-lang", "data-language", "shadowrootmode", "shadowroot", "shadowmode", "aria-hidden"});
constexpr auto attributesOfMeta = std::to_array<std::string_view>({"property", "name", "http-equiv", "value"});

constexpr auto voidElements =
    std::to_array<std::string_view>({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
                                     "wbr", "basefont", "bgsound", "frame", "keygen", "image"});
/// Never opened twice inside one another by a parser unless something that counts stands between.
constexpr auto selfLimiting = std::to_array<std::string_view>(
    {"p", "li", "dt", "dd", "option", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "caption", "html", "head", "body"});
constexpr auto formattingElements =
    std::to_array<std::string_view>({"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"});
constexpr auto rawTextElements = std::to_array<std::string_view>({"script", "style", "iframe", "noembed", "noframes", "xmp"});
constexpr auto plainTextElements = std::to_array<std::string_view>({"title", "textarea"});
constexpr auto omittedElements = std::to_array<std::string_view>({"svg", "template", "noscript", "canvas", "datalist"});

template<std::size_t N>
bool contains(const std::array<std::string_view, N> &list, std::string_view name)
{
    return std::ranges::find(list, name) != list.end();
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
    const auto kept = tag == "meta" ? std::ranges::find_if(attributesOfMeta, isName) : attributesOfMeta.end();
    return kept != attributesOfMeta.end() ? *kept : std::string_view();
}

/// Of what styles say, only whether and how an element is shown matters.
bool isTellingStyle(std::string_view style)
{
    return style.find_first_of("&Vv") != std::string_view::npos || style.find("isplay"sv) != std::string_view::npos
        || style.find("ISPLAY"sv) != std::string_view::npos;
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
    std::vector<std::string> m_open; ///< names of open elements that count for nesting
    std::unordered_map<std::string, int> m_openCount; ///< how often each stands in m_open
    std::unordered_map<std::string, int> m_droppedCount; ///< start tags dropped whose end tags are to come
    std::unordered_map<std::string, int> m_formatting; ///< formatting elements without their own end tag so far
    std::unordered_map<std::string, int> m_unendedCount; ///< self-limiting elements without their own end tag so far
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
    const auto preformatted = m_openCount.find("pre");
    const auto listing = m_openCount.find("listing");
    const bool isCollapsed =
        (preformatted == m_openCount.end() || preformatted->second == 0) && (listing == m_openCount.end() || listing->second == 0);
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
        if (!kept.empty() && size <= longestAttribute && (kept != "style" || isTellingStyle(value))
            && std::ranges::find(tag.attributes, kept, &Attribute::name) == tag.attributes.end()) {
            tag.attributes.push_back({kept, m_markup.substr(begin, wholeEnd - begin), value});
        }
    }
}

void MarkupBounder::readTag()
{
    Tag tag;
    ++m_at;
    if (m_markup[m_at] == '/') {
        tag.isEnd = true;
        ++m_at;
    }
    const std::size_t begin = m_at;
    while (m_at < m_markup.size() && !isSpace(m_markup[m_at]) && m_markup[m_at] != '/' && m_markup[m_at] != '>') {
        ++m_at;
    }
    const std::string_view name = m_markup.substr(begin, std::min<std::size_t>(m_at - begin, longestName));
    tag.name.resize(name.size());
    std::ranges::transform(name, tag.name.begin(), lowered);
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
                               : tag.name == "xmp" || contains(plainTextElements, tag.name);
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
    if (contains(rawTextElements, tag.name) || contains(plainTextElements, tag.name)) {
        handleRawText(tag);
        return;
    }
    if (!m_omitting.empty()) {
        m_omittingDepth += tag.name == m_omitting;
        return;
    }
    if (contains(omittedElements, tag.name)) {
        // A template with a shadow root is what the reader sees; the last name is how browsers on Blink save it in MHTML.
        const bool isShadowRoot = tag.has("shadowrootmode"sv) || tag.has("shadowroot"sv) || tag.has("shadowmode"sv);
        if (!isShadowRoot && hasEndTagLater(tag.name)) {
            m_omitting = tag.name;
            m_omittingDepth = 1;
        }
        return;
    }
    const bool isVoid = contains(voidElements, tag.name);
    const bool isFormatting = contains(formattingElements, tag.name);
    if (isFormatting && (!m_formattingKept || m_formattingOpen >= m_limits.formatting)) {
        ++m_droppedCount[tag.name];
        return;
    }
    const bool isSelfLimiting = contains(selfLimiting, tag.name);
    if (!isVoid && !isSelfLimiting) {
        if (static_cast<int>(m_open.size()) >= m_limits.depth) {
            ++m_droppedCount[tag.name];
            return;
        }
        m_open.push_back(tag.name);
        ++m_openCount[tag.name];
    }
    if (isFormatting) {
        ++m_formatting[tag.name];
        ++m_formattingOpen;
    }
    // A parser ends these by itself: with or without an end tag each is an element.
    if (isSelfLimiting) {
        ++m_unendedCount[tag.name];
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
    if (contains(omittedElements, tag.name)) {
        return;
    }
    if (const auto dropped = m_droppedCount.find(tag.name); dropped != m_droppedCount.end() && dropped->second > 0) {
        --dropped->second;
        return;
    }
    if (const auto formatting = m_formatting.find(tag.name); formatting != m_formatting.end() && formatting->second > 0) {
        --formatting->second;
        --m_formattingOpen;
    }
    if (const auto count = m_openCount.find(tag.name); count != m_openCount.end() && count->second > 0) {
        const bool isFormatting = contains(formattingElements, tag.name);
        const auto found = std::find(m_open.rbegin(), m_open.rend(), tag.name);
        if (isFormatting) {
            m_open.erase(std::next(found).base());
            --count->second;
        } else {
            for (auto it = m_open.rbegin(); it != found; ++it) {
                --m_openCount[*it];
            }
            --count->second;
            m_open.erase(std::next(found).base(), m_open.end());
        }
    }
    if (const auto unended = m_unendedCount.find(tag.name); unended != m_unendedCount.end() && unended->second > 0) {
        --unended->second;
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
