// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fileendings.h"

namespace recension {

QStringList articleFilePatterns()
{
    return {QStringLiteral("*.html"), QStringLiteral("*.htm"),      QStringLiteral("*.xhtml"),
            QStringLiteral("*.xht"),  QStringLiteral("*.html.gz"),  QStringLiteral("*.txt"),
            QStringLiteral("*.md"),   QStringLiteral("*.markdown"), QStringLiteral("*.pdf")};
}

QStringList archiveFilePatterns()
{
    return {QStringLiteral("*.mhtml"), QStringLiteral("*.mht"),     QStringLiteral("*.webarchive"),
            QStringLiteral("*.warc"),  QStringLiteral("*.warc.gz"), QStringLiteral("*.warc.zst"),
            QStringLiteral("*.wacz"),  QStringLiteral("*.maff"),    QStringLiteral("*.zip")};
}

} // namespace recension
