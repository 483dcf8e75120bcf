// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace recension {

/// Which of two sets of colors reads on the ground.
enum class SyntaxColors { ForLight, ForDark };

/// Colors the lines of one text, from its first to its last, in the manner of a language.
class LineFormatter
{
public:
    LineFormatter();
    ~LineFormatter();
    LineFormatter(LineFormatter &&) noexcept;
    LineFormatter &operator=(LineFormatter &&) noexcept;

    /// The formats of the line that follows the one asked for last; positions are UTF-16 units in it.
    [[nodiscard]] QList<QTextLayout::FormatRange> nextLine(const QString &line);

private:
    friend class SyntaxFormats;
    struct State;
    std::unique_ptr<State> m_state;
};

/// The languages KSyntaxHighlighting knows, found when first asked for (that takes some 20 ms). GUI thread.
class SyntaxFormats
{
public:
    SyntaxFormats();
    ~SyntaxFormats();

    /// `language` is a definition's name ("HTML", "Markdown"), or what a page calls a language ("cpp", "language-py",
    /// "js"). One that is not known, or empty, gives a formatter without formats.
    [[nodiscard]] LineFormatter formatter(const QString &language, SyntaxColors colors);

    /// The formats of a whole text of several lines; none where it is longer than 100 000 units.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const QString &text, const QString &language, SyntaxColors colors);

private:
    struct Languages;
    std::unique_ptr<Languages> m_languages;
};

} // namespace recension
