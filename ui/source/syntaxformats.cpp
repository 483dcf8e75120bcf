// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/syntaxformats.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace recension {
namespace {

constexpr qsizetype longestText = 100'000;
/// A line of minified code may be megabytes long; regular expressions over it would keep the window waiting.
constexpr qsizetype longestLine = 10'000;

} // namespace

struct LineFormatter::State : public KSyntaxHighlighting::AbstractHighlighter {
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0 || format.isDefaultTextStyle(theme()))
            return;
        QTextCharFormat text;
        if (format.hasTextColor(theme()))
            text.setForeground(format.textColor(theme()));
        if (format.isBold(theme()))
            text.setFontWeight(QFont::Bold);
        if (format.isItalic(theme()))
            text.setFontItalic(true);
        ranges.append({.start = offset, .length = length, .format = text});
    }

    QList<QTextLayout::FormatRange> formatLine(const QString &line)
    {
        ranges.clear();
        if (definition().isValid() && line.size() <= longestLine)
            state = highlightLine(line, state);
        return std::exchange(ranges, {});
    }

    KSyntaxHighlighting::State state;
    QList<QTextLayout::FormatRange> ranges;
};

LineFormatter::LineFormatter() : m_state(std::make_unique<State>()) { }
LineFormatter::~LineFormatter() = default;
LineFormatter::LineFormatter(LineFormatter &&) noexcept = default;
LineFormatter &LineFormatter::operator=(LineFormatter &&) noexcept = default;

QList<QTextLayout::FormatRange> LineFormatter::nextLine(const QString &line)
{
    return m_state->formatLine(line);
}

struct SyntaxFormats::Languages {
    [[nodiscard]] KSyntaxHighlighting::Definition definition(QString name) const
    {
        for (const auto prefix : {u"language-", u"lang-", u"highlight-source-"}) {
            if (name.startsWith(prefix))
                name.remove(0, QStringView(prefix).size());
        }
        if (name.isEmpty())
            return {};
        if (const auto byName = repository.definitionForName(name); byName.isValid())
            return byName;
        // Pages mostly name a language by the ending of its files, or in lower case.
        if (const auto byFile = repository.definitionForFileName(QStringLiteral("code.") + name.toLower()); byFile.isValid())
            return byFile;
        const auto all = repository.definitions();
        const auto found =
            std::ranges::find_if(all, [&](const auto &definition) { return definition.name().compare(name, Qt::CaseInsensitive) == 0; });
        return found == all.end() ? KSyntaxHighlighting::Definition() : *found;
    }

    KSyntaxHighlighting::Repository repository;
};

SyntaxFormats::SyntaxFormats() = default;
SyntaxFormats::~SyntaxFormats() = default;

LineFormatter SyntaxFormats::formatter(const QString &language, SyntaxColors colors)
{
    if (!m_languages)
        m_languages = std::make_unique<Languages>();
    LineFormatter formatter;
    formatter.m_state->setDefinition(m_languages->definition(language));
    formatter.m_state->setTheme(m_languages->repository.defaultTheme(
        colors == SyntaxColors::ForDark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme));
    return formatter;
}

QList<QTextLayout::FormatRange> SyntaxFormats::formats(const QString &text, const QString &language, SyntaxColors colors)
{
    QList<QTextLayout::FormatRange> all;
    if (text.size() > longestText || language.isEmpty())
        return all;
    LineFormatter lines = formatter(language, colors);
    int start = 0;
    for (const QString &line : text.split(u'\n')) {
        for (QTextLayout::FormatRange range : lines.nextLine(line)) {
            range.start += start;
            all.append(range);
        }
        start += static_cast<int>(line.size()) + 1;
    }
    return all;
}

} // namespace recension
