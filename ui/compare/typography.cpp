// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/typography.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace recension {

namespace {

constexpr qreal bodySize = 16;
constexpr qreal sansSize = 13;
constexpr qreal monoSize = 14;
constexpr qreal paperUnit = 13.0 / bodySize;

/// In pixels and not in points, so that paper and every screen share one geometry.
void setSize(QFont &font, qreal units)
{
    font.setPixelSize(std::max(1, int(std::lround(units))));
}

QString serifFamily()
{
    static const QStringList preferred{QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"), QStringLiteral("Charis SIL"),
                                       QStringLiteral("Libertinus Serif"), QStringLiteral("DejaVu Serif")};
    const QStringList known = QFontDatabase::families();
    for (const QString &family : preferred) {
        if (known.contains(family)) {
            return family;
        }
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).defaultFamily();
}

Typography typographyOf(qreal unit, Setting setting)
{
    Typography result;
    result.setting = setting;
    result.unit = unit;
    static const QString serif = serifFamily();
    result.body = QFont(serif);
    result.body.setStyleHint(QFont::Serif);
    result.sans = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    result.mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    setSize(result.body, bodySize * unit);
    setSize(result.sans, sansSize * unit);
    setSize(result.mono, monoSize * unit);
    if (setting == Setting::Paper) {
        for (QFont *font : {&result.body, &result.sans, &result.mono}) {
            font->setHintingPreference(QFont::PreferNoHinting);
        }
    }
    return result;
}

qreal headingFactor(int level)
{
    switch (level) {
    case 1:
        return 1.3;
    case 2:
        return 1.18;
    case 3:
        return 1.08;
    default:
        return 1.0;
    }
}

} // namespace

Typography screenTypography(int zoom)
{
    return typographyOf(zoom / 100.0, Setting::Screen);
}

Typography paperTypography()
{
    return typographyOf(paperUnit, Setting::Paper);
}

QFont demiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont scaled(const QFont &font, qreal factor)
{
    QFont result = font;
    if (font.pixelSize() > 0) {
        setSize(result, font.pixelSize() * factor);
    } else {
        result.setPointSizeF(font.pointSizeF() * factor);
    }
    return result;
}

int letterSize(const Typography &typography, BlockKind kind, int level)
{
    const auto rounded = [](qreal units) { return std::max(1, int(std::lround(units))); };
    const qreal unit = typography.unit;
    switch (kind) {
    case BlockKind::Headline:
        return rounded(1.45 * bodySize * unit);
    case BlockKind::Heading:
        return rounded(headingFactor(level) * bodySize * unit);
    case BlockKind::Caption:
        return rounded(sansSize * unit);
    case BlockKind::Code:
    case BlockKind::TableRow:
        return rounded(monoSize * unit);
    case BlockKind::Standfirst:
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
    case BlockKind::Quote:
        return rounded(bodySize * unit);
    }
    Q_UNREACHABLE_RETURN(rounded(bodySize * unit));
}

QFont fontFor(const Typography &typography, BlockKind kind, int level)
{
    const bool isSans = kind == BlockKind::Standfirst || kind == BlockKind::Caption || kind == BlockKind::TableRow;
    QFont font = kind == BlockKind::Code ? typography.mono : isSans ? typography.sans : typography.body;
    font.setPixelSize(letterSize(typography, kind, level));
    if (kind == BlockKind::Headline || kind == BlockKind::Heading) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

qreal linePitch(const Typography &typography, BlockKind kind, int level)
{
    // Large letters need less air between their lines.
    const qreal leading = kind == BlockKind::Headline ? 1.27 : kind == BlockKind::Heading ? 1.35 : typography.leading;
    return std::round(letterSize(typography, kind, level) * leading);
}

} // namespace recension
