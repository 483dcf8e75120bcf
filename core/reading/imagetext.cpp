// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/imagetext.h"

#include "core/reading/classnames.h"

#include <QRegularExpression>

namespace recension {

namespace {

bool isEmoji(QByteArrayView text)
{
    constexpr qsizetype longest = 64; // bytes: a family takes 25, a flag with its letters 28
    // Digits and "©" are emoji by their property; one of higher number has to stand there.
    static const QRegularExpression emoji(QStringLiteral("^(?=.*[^\\x{0}-\\x{FF}])(?:\\p{Emoji}|\\p{Emoji_Component})+$"));
    const bool mayBe = !text.isEmpty() && text.size() <= longest && (static_cast<signed char>(text.back()) < 0);
    return mayBe && emoji.match(QString::fromUtf8(text)).hasMatch();
}

bool isDrawnFormula(const HtmlDocument &document, NodeIndex image)
{
    constexpr QByteArrayView classes[] = {"latex", "tex", "mathtex"};
    constexpr QByteArrayView programs[] = {"latex.codecogs.com/", "/latex.php?", "/mathtex.cgi?", "/mimetex.cgi?"};
    const QByteArrayView source = document.attribute(image, "src");
    const auto isOne = [&](QByteArrayView name) {
        return std::ranges::any_of(classes, [name](QByteArrayView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
    };
    return anyClass(document, image, isOne)
        || std::ranges::any_of(programs, [&](QByteArrayView program) { return source.contains(program); });
}

} // namespace

QByteArrayView textOfImage(const HtmlDocument &document, NodeIndex element)
{
    constexpr qsizetype longestFormula = 2000; // bytes
    if (document.tag(element) != HtmlTag::Img) {
        return {};
    }
    const QByteArrayView text = document.attribute(element, "alt").trimmed();
    const bool isText = isEmoji(text) || (!text.isEmpty() && text.size() <= longestFormula && isDrawnFormula(document, element));
    return isText ? text : QByteArrayView();
}

} // namespace recension
