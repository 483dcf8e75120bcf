// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <limits>

namespace recension {

/// What keeps QXmlStreamReader's time and memory small. Its time grows with the square of an element's attributes and of the
/// declarations in a document, its memory with the depth of nesting and with eight times the longest text.
struct XmlBounds {
    int attributes = 256; ///< of one element
    int depth = std::numeric_limits<int>::max(); ///< of open elements; the default is for those who count them while they read
    qsizetype text = 24 * 1024 * 1024; ///< bytes between two tags, or in one
};

/// Whether the document keeps to the bounds and declares nothing of its own (no internal subset). One linear pass, to be made
/// before the document is parsed; whether it is well formed the parser will tell.
[[nodiscard]] bool isBoundedXml(QByteArrayView xml, const XmlBounds &bounds = {});

} // namespace recension
