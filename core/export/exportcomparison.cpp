// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportcomparison.h"

#include "core/export/comparisonhtml.h"
#include "core/export/comparisonjson.h"
#include "core/export/comparisonmarkdown.h"
#include "core/export/comparisonpatch.h"
#include "core/export/comparisontext.h"

#include <QFileInfo>
#include <QHash>

namespace recension {

QByteArray exportComparison(const Comparison &comparison, ExportFormat format, const ExportOptions &options)
{
    switch (format) {
    case ExportFormat::Text:
        return comparisonText(comparison, options);
    case ExportFormat::Json:
        return comparisonJson(comparison, options.note);
    case ExportFormat::Html:
        return comparisonHtml(comparison, options);
    case ExportFormat::Markdown:
        return comparisonMarkdown(comparison, options);
    case ExportFormat::Patch:
        return comparisonPatch(comparison);
    case ExportFormat::Pdf:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<RowRun> shownRuns(const Comparison &comparison, UnchangedText unchanged)
{
    return unchanged == UnchangedText::Folded ? changesInContext(comparison)
                                              : QList<RowRun>{{.first = 0, .count = int(comparison.rows.size())}};
}

std::optional<ExportFormat> exportFormatOf(const QString &fileName)
{
    static const QHash<QString, ExportFormat> formats{
        {QStringLiteral("html"), ExportFormat::Html},  {QStringLiteral("htm"), ExportFormat::Html},
        {QStringLiteral("pdf"), ExportFormat::Pdf},    {QStringLiteral("md"), ExportFormat::Markdown},
        {QStringLiteral("json"), ExportFormat::Json},  {QStringLiteral("patch"), ExportFormat::Patch},
        {QStringLiteral("diff"), ExportFormat::Patch}, {QStringLiteral("txt"), ExportFormat::Text},
    };
    const auto found = formats.constFind(QFileInfo(fileName).suffix().toLower());
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

} // namespace recension
