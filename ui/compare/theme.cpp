// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/theme.h"

#include <algorithm>
#include <cmath>

namespace recension {

namespace {

constexpr double nearWhite = 0.9;
constexpr double nearBlack = 0.02;
constexpr int legibleSteps = 20;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto channel = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()), channel(one.blueF(), other.blueF()));
}

Theme lightTheme()
{
    return {
        .ground = Ground::Light,
        .page = QColor(0xfbfaf7),
        .panel = QColor(0xf1efe9),
        .rule = QColor(0xdcd8cf),
        .text = QColor(0x1f1d1a),
        .quietText = QColor(0x6b665d),
        .current = QColor(0xfff6d6),
        .selection = {},
        .found = QColor(0xffec80),
        .foundLine = QColor(0x6e5f00),
        .inserted = {.fill = QColor(0xb3dcff), .block = QColor(0xdcecfa), .line = QColor(0x1f6fb2)},
        .deleted = {.fill = QColor(0xffd8a8), .block = QColor(0xfdead6), .line = QColor(0xad5900)},
        .moved = {.fill = QColor(0xe3dcf5), .block = QColor(0xeee9f6), .line = QColor(0x6a4bb0)},
    };
}

Theme darkTheme()
{
    return {
        .ground = Ground::Dark,
        .page = QColor(0x1e1e1e),
        .panel = QColor(0x272727),
        .rule = QColor(0x3a3a3a),
        .text = QColor(0xe4e1dc),
        .quietText = QColor(0x9c978e),
        .current = QColor(0x2d2a20),
        .selection = {},
        .found = QColor(0x574d00),
        .foundLine = QColor(0xe6d34a),
        .inserted = {.fill = QColor(0x0b4a7a), .block = QColor(0x17324a), .line = QColor(0x6ab4f0)},
        .deleted = {.fill = QColor(0x6b3f00), .block = QColor(0x402b12), .line = QColor(0xf0a64a)},
        .moved = {.fill = QColor(0x3c3160), .block = QColor(0x2c2743), .line = QColor(0xb59bf0)},
    };
}

void setGreenAndRed(Theme &theme)
{
    if (theme.ground == Ground::Light) {
        theme.inserted = {.fill = QColor(0xb5ecc0), .block = QColor(0xdff6e3), .line = QColor(0x1b7233)};
        theme.deleted = {.fill = QColor(0xffc9c7), .block = QColor(0xffe6e4), .line = QColor(0xb3261e)};
    } else {
        theme.inserted = {.fill = QColor(0x0f5323), .block = QColor(0x143521), .line = QColor(0x5fd07f)};
        theme.deleted = {.fill = QColor(0x7a1f1c), .block = QColor(0x43201f), .line = QColor(0xff8d85)};
    }
}

/// A page of the reader's own colour: fills keep their hue and lean on that page, inks are moved until they read.
void settleOn(Theme &theme, const QColor &page, const QColor &text)
{
    theme.text = legible(text, page, 7.0);
    // Nothing reads well on a middle gray: there the page gives way.
    theme.page = legible(page, theme.text, 7.0);
    theme.panel = mixed(theme.page, theme.text, 0.04);
    theme.rule = mixed(theme.page, theme.text, 0.2);
    theme.current = legible(mixed(theme.current, theme.page, 0.4), theme.text, 6.5);
    theme.found = legible(theme.found, theme.text);
    theme.foundLine = legible(theme.foundLine, theme.page);
    theme.quietText = legible(mixed(theme.text, theme.page, 0.3), theme.panel);
    theme.quietText = legible(theme.quietText, theme.current);
    for (MarkColors *colors : {&theme.inserted, &theme.deleted, &theme.moved}) {
        colors->fill = legible(colors->fill, theme.text);
        colors->block = legible(mixed(colors->fill, theme.page, 0.6), theme.text, 6.5);
        for (const QColor &ground : {theme.page, theme.current, colors->block}) {
            colors->line = legible(colors->line, ground);
        }
        theme.quietText = legible(theme.quietText, colors->block);
    }
}

} // namespace

const MarkColors &Theme::colors(SpanKind kind) const
{
    switch (kind) {
    case SpanKind::Inserted:
        return inserted;
    case SpanKind::Deleted:
        return deleted;
    case SpanKind::MovedFrom:
    case SpanKind::MovedTo:
    case SpanKind::Typographic:
    case SpanKind::Ignored:
        return moved;
    }
    Q_UNREACHABLE_RETURN(moved);
}

Theme themeFor(const QPalette &palette, MarkPalette marks)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const double baseLuminance = luminance(base);
    // Half way in contrast, not in luminance: 0.18 is where black and white read equally well.
    Theme theme = baseLuminance > 0.18 ? lightTheme() : darkTheme();
    if (marks == MarkPalette::GreenAndRed) {
        setGreenAndRed(theme);
    }
    if (baseLuminance < nearWhite && baseLuminance > nearBlack) {
        settleOn(theme, base, text);
    }
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    theme.selection = legible(mixed(highlight, theme.page, theme.ground == Ground::Light ? 0.45 : 0.4), theme.text);
    return theme;
}

Theme paperTheme()
{
    Theme theme = lightTheme();
    theme.page = Qt::white;
    theme.selection = theme.page;
    return theme;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legible(const QColor &ink, const QColor &ground, double ratio)
{
    const QColor goal = luminance(ground) > 0.18 ? Qt::black : Qt::white;
    for (int step = 0; step < legibleSteps; ++step) {
        const QColor candidate = mixed(ink, goal, double(step) / legibleSteps);
        if (contrastRatio(candidate, ground) >= ratio) {
            return candidate;
        }
    }
    return goal;
}

} // namespace recension
