// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

namespace recension {

// clang-format off
/// The elements the reading tells apart; everything else is Other. Text is a node of its own.
enum class HtmlTag : quint8 {
    Text, Other, A, Abbr, Acronym, Address, Article, Aside, Audio, B, Base, Blockquote, Body, Br, Button,
    Caption, Center, Cite, Code, Dd, Del, Details, Dialog, Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure,
    Font, Footer, Form, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html, I, Iframe, Img, Input, Ins, Kbd,
    Label, Legend, Li, Link, Listing, Main, Map, Mark, Math, Menu, Meta, Nav, Object, Ol, Option, Output, P,
    Picture, Pre, Progress, Q, Rp, Rt, Ruby, S, Samp, Script, Search, Section, Select, Small, Span, Strike,
    Strong, Sub, Summary, Sup, Table, Tbody, Td, Textarea, Tfoot, Th, Thead, Time, Title, Tr, Tt, U, Ul, Var,
    Video, Wbr, Xmp,
};
// clang-format on

struct HtmlAttribute {
    QByteArrayView name; ///< lower case
    QByteArrayView value; ///< UTF-8, character references resolved
};

/// A node's number in document order; the root element is 0.
using NodeIndex = int;

/// The index a vector with an entry per node is read at.
[[nodiscard]] constexpr std::size_t at(NodeIndex index)
{
    return static_cast<std::size_t>(index);
}

struct HtmlNode {
    HtmlTag tag = HtmlTag::Other;
    NodeIndex parent = -1;
    NodeIndex end = 0; ///< behind the last descendant: descendants are [index + 1, end)
    int firstAttribute = 0;
    int attributeCount = 0;
    int depth = 0; ///< the root's is 0
    QByteArrayView text; ///< of Text: UTF-8; of elements: the tag's name in lower case
};

/// A parsed page: nodes in document order, so that a walk is a loop and a subtree a range. Cheap to copy; immutable.
class HtmlDocument
{
public:
    /// Parses HTML in UTF-8 by the standard's algorithm (gumbo), after boundMarkup. Errors: TooLarge.
    [[nodiscard]] static Result<HtmlDocument> parse(const QByteArray &markup);
    [[nodiscard]] static Result<HtmlDocument> parse(const QString &markup) { return parse(markup.toUtf8()); }

    [[nodiscard]] NodeIndex size() const { return static_cast<NodeIndex>(m_content->nodes.size()); }
    [[nodiscard]] const HtmlNode &node(NodeIndex index) const { return m_content->nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] HtmlTag tag(NodeIndex index) const { return node(index).tag; }
    [[nodiscard]] bool isText(NodeIndex index) const { return node(index).tag == HtmlTag::Text; }
    [[nodiscard]] NodeIndex parent(NodeIndex index) const { return node(index).parent; } ///< -1 of the root
    [[nodiscard]] NodeIndex end(NodeIndex index) const { return node(index).end; }
    [[nodiscard]] bool contains(NodeIndex ancestor, NodeIndex index) const { return index >= ancestor && index < end(ancestor); }

    /// The attribute's value, or null where it is absent.
    [[nodiscard]] QByteArrayView attribute(NodeIndex index, QByteArrayView name) const;
    [[nodiscard]] bool hasAttribute(NodeIndex index, QByteArrayView name) const;

    /// The first descendant with the tag, or -1.
    [[nodiscard]] NodeIndex firstDescendant(NodeIndex index, HtmlTag tag) const;

    /// Whether the text below a node is longer than `bytes`, white space as written; cheap where it is.
    [[nodiscard]] bool hasMoreTextThan(NodeIndex index, qsizetype bytes) const;
    /// All text below a node, white space as written.
    [[nodiscard]] QString rawText(NodeIndex index) const;
    /// All text below a node in NFC with single spaces, trimmed; line breaks and blocks separate words.
    [[nodiscard]] QString plainText(NodeIndex index) const;

private:
    struct Content;
    explicit HtmlDocument(std::shared_ptr<const Content> content);

    struct Content {
        std::vector<HtmlNode> nodes;
        std::vector<HtmlAttribute> attributes;
        std::shared_ptr<void> owner; ///< what the views look into
    };
    std::shared_ptr<const Content> m_content;
};

/// True for elements that browsers set as blocks of their own.
[[nodiscard]] bool isBlockElement(HtmlTag tag);

} // namespace recension
