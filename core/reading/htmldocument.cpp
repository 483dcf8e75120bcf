// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmldocument.h"

#include "core/base/normalize.h"
#include "core/base/sentence.h"
#include "core/reading/boundmarkup.h"
#include "core/reading/imagetext.h"
#include "core/reading/parsememory.h"

#include <gumbo.h>

#include <array>

namespace recension {

namespace {

/// In the order of HtmlTag.
constexpr const char *tagNames[] = {
    "",       "",     "a",       "abbr",    "acronym",  "address",    "article", "aside",    "audio",   "b",       "base",     "blockquote",
    "body",   "br",   "button",  "caption", "center",   "cite",       "code",    "dd",       "del",     "details", "dialog",   "div",
    "dl",     "dt",   "em",      "embed",   "fieldset", "figcaption", "figure",  "font",     "footer",  "form",    "h1",       "h2",
    "h3",     "h4",   "h5",      "h6",      "head",     "header",     "hgroup",  "hr",       "html",    "i",       "iframe",   "img",
    "input",  "ins",  "kbd",     "label",   "legend",   "li",         "link",    "listing",  "main",    "map",     "mark",     "math",
    "menu",   "meta", "nav",     "object",  "ol",       "option",     "output",  "p",        "picture", "pre",     "progress", "q",
    "rp",     "rt",   "ruby",    "s",       "samp",     "script",     "search",  "section",  "select",  "small",   "span",     "strike",
    "strong", "sub",  "summary", "sup",     "table",    "tbody",      "td",      "textarea", "tfoot",   "th",      "thead",    "time",
    "title",  "tr",   "tt",      "u",       "ul",       "var",        "video",   "wbr",      "xmp"};
static_assert(std::size(tagNames) == static_cast<std::size_t>(HtmlTag::Xmp) + 1);

using TagTable = std::array<HtmlTag, GUMBO_TAG_LAST + 1>;

TagTable makeTagTable()
{
    TagTable table;
    table.fill(HtmlTag::Other);
    for (std::size_t i = 2; i < std::size(tagNames); ++i) {
        table[static_cast<std::size_t>(gumbo_tag_enum(tagNames[i]))] = static_cast<HtmlTag>(i);
    }
    table[GUMBO_TAG_UNKNOWN] = HtmlTag::Other;
    return table;
}

struct ParsedMarkup {
    QByteArray original; ///< the values set aside point into it
    BoundedMarkup bounded; ///< gumbo's pieces point into it
    ParseMemory memory; ///< of gumbo's tree
};

Error unparsable()
{
    return {ErrorCode::WrongFormat, Sentence::tr("This page could not be parsed.")};
}

bool isTextNode(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

} // namespace

HtmlDocument::HtmlDocument(std::shared_ptr<const Content> content) : m_content(std::move(content)) { }

Result<HtmlDocument> HtmlDocument::parse(const QByteArray &markup)
{
    static const TagTable tagTable = makeTagTable();
    auto parsed = std::make_shared<ParsedMarkup>();
    parsed->original = markup.startsWith("\xEF\xBB\xBF") ? markup.sliced(3) : markup;
    Result<BoundedMarkup> bounded = boundMarkup(parsed->original);
    if (!bounded) {
        return std::unexpected(bounded.error());
    }
    parsed->bounded = std::move(*bounded);
    const QByteArray &text = parsed->bounded.markup;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.userdata = &parsed->memory;
    options.allocator = [](void *memory, std::size_t size) { return static_cast<ParseMemory *>(memory)->allocate(size); };
    options.deallocator = [](void *memory, void *block) { static_cast<ParseMemory *>(memory)->release(block); };
    const GumboOutput *output = gumbo_parse_with_options(&options, text.constData(), static_cast<std::size_t>(text.size()));
    if (output == nullptr) {
        return std::unexpected(unparsable());
    }

    auto content = std::make_shared<Content>();
    // A walk in document order without recursion: a stack of elements and the child each has come to.
    struct Open {
        const GumboElement *element;
        unsigned int child;
        NodeIndex index;
    };
    std::vector<Open> stack;
    const auto addElement = [&](const GumboNode *gumboNode, NodeIndex parent) {
        const GumboElement &element = gumboNode->v.element;
        HtmlNode node;
        node.tag = tagTable[static_cast<std::size_t>(element.tag)];
        node.parent = parent;
        node.depth = static_cast<int>(stack.size());
        if (element.tag == GUMBO_TAG_UNKNOWN) {
            GumboStringPiece name = element.original_tag;
            gumbo_tag_from_original_text(&name);
            node.text = QByteArrayView(name.data, static_cast<qsizetype>(name.length));
        } else {
            node.text = QByteArrayView(gumbo_normalized_tagname(element.tag));
        }
        node.firstAttribute = static_cast<int>(content->attributes.size());
        node.attributeCount = static_cast<int>(element.attributes.length);
        for (unsigned int i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            // Of elements that the parser makes up or opens again, the attributes are copies that tell where they stood.
            const QByteArrayView aside = attribute->original_value.data == nullptr
                ? QByteArrayView()
                : parsed->bounded.valueAt(attribute->original_value.data - text.constData());
            content->attributes.push_back({QByteArrayView(attribute->name), aside.isNull() ? QByteArrayView(attribute->value) : aside});
        }
        const auto index = static_cast<NodeIndex>(content->nodes.size());
        content->nodes.push_back(node);
        stack.push_back({&element, 0, index});
    };
    addElement(output->root, -1);
    while (!stack.empty()) {
        Open &open = stack.back();
        if (open.child == open.element->children.length) {
            content->nodes[static_cast<std::size_t>(open.index)].end = static_cast<NodeIndex>(content->nodes.size());
            stack.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(open.element->children.data[open.child++]);
        if (isTextNode(child)) {
            HtmlNode node;
            node.tag = HtmlTag::Text;
            node.parent = open.index;
            node.depth = static_cast<int>(stack.size());
            node.text = QByteArrayView(child->v.text.text);
            node.end = static_cast<NodeIndex>(content->nodes.size()) + 1;
            content->nodes.push_back(node);
        } else if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
            addElement(child, open.index);
        }
    }
    content->owner = parsed;
    return HtmlDocument(content);
}

QByteArrayView HtmlDocument::attribute(NodeIndex index, QByteArrayView name) const
{
    const HtmlNode &element = node(index);
    for (int i = element.firstAttribute; i < element.firstAttribute + element.attributeCount; ++i) {
        const HtmlAttribute &attribute = m_content->attributes[static_cast<std::size_t>(i)];
        if (attribute.name == name) {
            return attribute.value;
        }
    }
    return {};
}

bool HtmlDocument::hasAttribute(NodeIndex index, QByteArrayView name) const
{
    return !attribute(index, name).isNull();
}

NodeIndex HtmlDocument::firstDescendant(NodeIndex index, HtmlTag tag) const
{
    for (NodeIndex i = index + 1; i < end(index); ++i) {
        if (node(i).tag == tag) {
            return i;
        }
    }
    return -1;
}

bool HtmlDocument::hasMoreTextThan(NodeIndex index, qsizetype bytes) const
{
    qsizetype found = 0;
    for (NodeIndex i = index; i < end(index) && found <= bytes; ++i) {
        found += isText(i) ? node(i).text.size() : 0;
    }
    return found > bytes;
}

QString HtmlDocument::rawText(NodeIndex index) const
{
    QByteArray text;
    for (NodeIndex i = index; i < end(index); ++i) {
        if (isText(i)) {
            text += node(i).text;
        }
    }
    return QString::fromUtf8(text);
}

QString HtmlDocument::plainText(NodeIndex index) const
{
    QByteArray text;
    for (NodeIndex i = index; i < end(index); ++i) {
        if (isText(i)) {
            text += node(i).text;
        } else if (const QByteArrayView shown = textOfImage(*this, i); !shown.isEmpty()) {
            text += shown;
        } else if (node(i).tag == HtmlTag::Br || isBlockElement(node(i).tag)) {
            text += ' ';
        }
    }
    return composedText(QString::fromUtf8(text)).simplified();
}

bool isBlockElement(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Address:
    case HtmlTag::Article:
    case HtmlTag::Aside:
    case HtmlTag::Blockquote:
    case HtmlTag::Body:
    case HtmlTag::Caption:
    case HtmlTag::Center:
    case HtmlTag::Dd:
    case HtmlTag::Details:
    case HtmlTag::Dialog:
    case HtmlTag::Div:
    case HtmlTag::Dl:
    case HtmlTag::Dt:
    case HtmlTag::Fieldset:
    case HtmlTag::Figcaption:
    case HtmlTag::Figure:
    case HtmlTag::Footer:
    case HtmlTag::Form:
    case HtmlTag::H1:
    case HtmlTag::H2:
    case HtmlTag::H3:
    case HtmlTag::H4:
    case HtmlTag::H5:
    case HtmlTag::H6:
    case HtmlTag::Header:
    case HtmlTag::Hgroup:
    case HtmlTag::Hr:
    case HtmlTag::Html:
    case HtmlTag::Legend:
    case HtmlTag::Li:
    case HtmlTag::Listing:
    case HtmlTag::Main:
    case HtmlTag::Menu:
    case HtmlTag::Nav:
    case HtmlTag::Ol:
    case HtmlTag::Option:
    case HtmlTag::P:
    case HtmlTag::Pre:
    case HtmlTag::Search:
    case HtmlTag::Section:
    case HtmlTag::Summary:
    case HtmlTag::Table:
    case HtmlTag::Tbody:
    case HtmlTag::Td:
    case HtmlTag::Tfoot:
    case HtmlTag::Th:
    case HtmlTag::Thead:
    case HtmlTag::Tr:
    case HtmlTag::Ul:
    case HtmlTag::Xmp:
        return true;
    default:
        return false;
    }
}

} // namespace recension
