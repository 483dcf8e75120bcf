// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcomparison.h"
#include "ui/preferences.h"

#include <QDialog>

class QComboBox;

namespace recension {

/// What a reader wants a comparison exported as.
struct ExportChoice {
    ExportFormat format = ExportFormat::Html;
    ComparisonLayout layout = ComparisonLayout::SideBySide;
    UnchangedText unchanged = UnchangedText::Shown;
    PaperFormat paper = PaperFormat::A4;

    bool operator==(const ExportChoice &) const = default;
};

/// Whether two versions are exported, or one article alone: a comparison of a revision with itself.
enum class ExportSubject { Comparison, Article };
[[nodiscard]] ExportSubject exportSubject(const Comparison &comparison);

/// The ending of a format's files, without dot.
[[nodiscard]] QString fileEnding(ExportFormat format);

/// A file name for an export, from the article's title: letters and digits only, never hidden, never long.
[[nodiscard]] QString exportFileName(const Comparison &comparison, ExportFormat format);

/// Asks for format, layout and paper, as far as the subject has them; where to is asked next, by the one who opened this.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const ExportChoice &first, ExportSubject subject, QWidget *parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;

Q_SIGNALS:
    void chosen(const recension::ExportChoice &choice);

private:
    void enableWhatCounts();

    QComboBox *m_format;
    QComboBox *m_layout;
    QComboBox *m_unchanged;
    QComboBox *m_paper;
};

} // namespace recension
