// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfwords/printwords.h"

#include "core/reading/pdfwords/logicalorder.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace recension::pdfwords {

namespace {

class Output
{
public:
    explicit Output(std::FILE *file) : m_file(file) { }

    void write(const std::string &line)
    {
        m_written += line.size() + 1;
        m_sound = m_sound && std::fwrite(line.data(), 1, line.size(), m_file) == line.size() && std::fputc('\n', m_file) != EOF;
    }

    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] bool isFull() const { return m_written >= mostBytes; }

private:
    std::FILE *m_file;
    std::size_t m_written = 0;
    bool m_sound = true;
};

// Control characters would part fields and lines.
std::string field(const poppler::ustring &text)
{
    constexpr std::size_t longest = 4096;
    const poppler::byte_array utf8 = text.to_utf8();
    std::string result(utf8.begin(), utf8.begin() + static_cast<std::ptrdiff_t>(std::min(utf8.size(), longest)));
    std::ranges::replace_if(result, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return result;
}

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", std::isfinite(value) ? std::clamp(value, -1e6, 1e6) : 0.0);
    return text.data();
}

bool names(const std::string &font, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&](const char *word) { return font.find(word) != std::string::npos; });
}

std::string styleOf(const poppler::text_box &word)
{
    std::string style;
    const std::string font = word.has_font_info() ? word.get_font_name() : std::string();
    style += names(font, {"Bold", "bold", "Black", "Heavy", "Semibold", "SemiBold", "-Bd"}) ? "b" : "";
    style += names(font, {"Italic", "italic", "Oblique", "-It"}) ? "i" : "";
    style += word.has_space_after() ? "s" : "";
    style += word.rotation() != 0 ? "r" : "";
    return style.empty() ? "-" : style;
}

/// Some programs embed Chinese, Japanese and Korean fonts in a way that has the library think of them as twice as large, and of words in
/// them as twice as high. Their letters are as wide as their size.
class FontScales
{
public:
    void learn(const poppler::text_box &word)
    {
        constexpr double usualWidth = 0.55; // of other letters, in their size
        const poppler::ustring text = word.text();
        const auto full = static_cast<double>(std::ranges::count_if(text, isFullWidth));
        const double others = static_cast<double>(text.size()) - full;
        if (full > 1 && full >= 2 * others && word.has_font_info() && word.get_font_size() > 0 && word.rotation() == 0) {
            auto &[letters, width] = m_fonts[word.get_font_name()];
            letters += full + usualWidth * others;
            width += word.bbox().width() / word.get_font_size();
        }
    }

    [[nodiscard]] double sizeOf(const poppler::text_box &word) const
    {
        return word.has_font_info() ? word.get_font_size() * scaleOf(word) : word.bbox().height();
    }

    /// The word's box, as high as its letters are; their base line stays.
    [[nodiscard]] poppler::rectf boxOf(const poppler::text_box &word) const
    {
        constexpr double aboveBase = 0.73; // of a box
        const poppler::rectf box = word.bbox();
        const double scale = word.has_font_info() && word.rotation() == 0 ? scaleOf(word) : 1;
        return {box.x(), box.y() + aboveBase * box.height() * (1 - scale), box.width(), box.height() * scale};
    }

private:
    static bool isFullWidth(poppler::ustring::value_type unit)
    {
        return (unit >= 0x3001 && unit <= 0x30FF) || (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xAC00 && unit <= 0xD7A3)
            || (unit >= 0xFF01 && unit <= 0xFF60);
    }

    [[nodiscard]] double scaleOf(const poppler::text_box &word) const
    {
        const auto font = m_fonts.find(word.get_font_name());
        const double scale = font == m_fonts.end() ? 1 : font->second.second / font->second.first;
        return scale < 0.75 ? scale : 1;
    }

    std::map<std::string, std::pair<double, double>> m_fonts; ///< by name: letters, and their width in the size that is told
};

void writePage(const poppler::page &page, int &words, Output &output)
{
    // The library tells places as the page is seen, but its size as it is before it is turned.
    const poppler::rectf size = page.page_rect();
    const bool isSideways = page.orientation() == poppler::page::landscape || page.orientation() == poppler::page::seascape;
    output.write("P\t" + number(isSideways ? size.height() : size.width()) + '\t' + number(isSideways ? size.width() : size.height()));
    const std::vector<poppler::text_box> boxes = page.text_list(poppler::page::text_list_include_font);
    LogicalOrder order;
    FontScales fonts;
    for (const poppler::text_box &word : boxes) {
        order.learn(word);
        fonts.learn(word);
    }
    for (const poppler::text_box &word : boxes) {
        if (++words > mostWords || output.isFull()) {
            return;
        }
        const poppler::rectf box = fonts.boxOf(word);
        output.write("W\t" + number(box.x()) + '\t' + number(box.y()) + '\t' + number(box.width()) + '\t' + number(box.height()) + '\t'
                     + number(fonts.sizeOf(word)) + '\t' + styleOf(word) + '\t' + field(order.of(word)));
    }
}

void ignoreMessage(const std::string &, void *) { }

} // namespace

bool printWords(const char *pdf, std::size_t size, std::FILE *file)
{
    Output output(file);
    poppler::set_debug_error_function(&ignoreMessage, nullptr);
    const std::unique_ptr<poppler::document> document(size <= INT_MAX ? poppler::document::load_from_raw_data(pdf, static_cast<int>(size))
                                                                      : nullptr);
    if (!document || document->is_locked() || document->pages() < 1) {
        output.write(document && document->is_locked() ? "E\tlocked" : "E\tdamaged");
        return output.isSound();
    }
    output.write("D\t" + std::to_string(document->pages()) + '\t' + field(document->get_title()) + '\t' + field(document->get_author())
                 + '\t' + std::to_string(document->get_creation_date_t()) + '\t' + std::to_string(document->get_modification_date_t())
                 + '\t' + field(document->get_creator()) + '\t' + field(document->get_producer()));
    int words = 0;
    for (int i = 0; i < std::min(document->pages(), mostPages) && words <= mostWords && !output.isFull() && output.isSound(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (page) {
            writePage(*page, words, output);
        }
    }
    if (document->pages() > mostPages || words > mostWords || output.isFull()) {
        output.write("L");
    }
    return output.isSound();
}

} // namespace recension::pdfwords
