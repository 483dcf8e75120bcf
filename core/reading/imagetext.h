// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmldocument.h"

#include <QByteArrayView>

namespace recension {

/// What a picture stands for in a line of text, UTF-8, into the document: an emoji, which programs put a picture in the place of
/// while the page is shown, or a formula that a server drew from its LaTeX source. By the picture's alternative text
/// (https://html.spec.whatwg.org/multipage/images.html#a-short-phrase-or-label-with-an-alternative-graphical-representation:-icons,-logos);
/// empty for any other picture and for what is no picture.
[[nodiscard]] QByteArrayView textOfImage(const HtmlDocument &document, NodeIndex element);

} // namespace recension
