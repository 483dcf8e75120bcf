// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/syntaxformats.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

#include <optional>

namespace recension {

/// A document's source as plain, read-only text in the colors of its language. Colors come in small portions, so that
/// the window never waits for a long page; very long lines are broken to be shown, and copied whole.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// What is longer than this many UTF-16 units is cut off at the end.
    static constexpr qsizetype longestText = 4'000'000;
    static constexpr qsizetype longestLine = 4'000;

    /// `formats` is not owned and must outlive the view.
    explicit SourceView(SyntaxFormats *formats, QWidget *parent = nullptr);

    /// `syntax` is a name for SyntaxFormats, or empty for none.
    void setSource(const QString &text, const QString &syntax);

    [[nodiscard]] bool isCut() const { return m_isCut; }

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void startColoring();
    void colorSome();

    SyntaxFormats *m_formats;
    QString m_syntax;
    bool m_isCut = false;
    std::optional<LineFormatter> m_formatter;
    QTextBlock m_next;
    QTimer m_turn;
};

} // namespace recension
