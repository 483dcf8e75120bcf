// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/frontmatter.h"

#include "core/base/normalize.h"
#include "core/base/wordpattern.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace recension {

namespace {

constexpr qsizetype mostLines = 400;

/// A value without its quotation marks, a remark behind it, escapes, and the brackets of a link within a wiki of notes.
QString plainValue(const QString &written)
{
    QString value = written.trimmed();
    const bool isQuoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    if (isQuoted) {
        value = value.sliced(1, value.size() - 2);
    } else {
        static const QRegularExpression remark(QStringLiteral("(?:^|\\s+)#\\s.*$"));
        value.remove(remark);
    }
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    static const QRegularExpression noteLink(QStringLiteral("^\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)\\]\\]$"));
    return normalizedText(value.replace(escape, QStringLiteral("\\1")).replace(noteLink, QStringLiteral("\\1")));
}

/// The parts of "[a, "b, c"]"; the value itself where it is no list.
QStringList valuesOf(const QString &written)
{
    const QString value = written.trimmed();
    QStringList parts{value};
    if (value.startsWith(u'[') && value.endsWith(u']') && !value.startsWith(QLatin1StringView("[["))) {
        parts = {QString()};
        QChar quote;
        for (const QChar c : value.sliced(1, value.size() - 2)) {
            if (c == u',' && quote.isNull()) {
                parts.append(QString());
                continue;
            }
            parts.back() += c;
            quote = quote.isNull() && (c == u'"' || c == u'\'') ? c : c == quote ? QChar() : quote;
        }
    }
    QStringList values;
    for (const QString &part : parts) {
        if (const QString plain = plainValue(part); !plain.isEmpty()) {
            values.append(plain);
        }
    }
    return values;
}

/// Collects the fields of lines that are "name: value" with what belongs to them on the lines behind.
class FieldLines
{
public:
    void take(const QString &line)
    {
        static const QRegularExpression field = wordPattern(QStringLiteral("^\"?(\\p{L}[\\w .-]{0,60}?)\"?\\s*[:=](?:\\s+(.*))?$"));
        const QRegularExpressionMatch match = field.match(line);
        if (match.hasMatch()) {
            finish();
            m_name = match.captured(1).toLower();
            static const QRegularExpression folded(QStringLiteral("^[|>][-+0-9]*\\s*$"));
            m_isFolded = folded.match(match.captured(2)).hasMatch();
            m_text = m_isFolded ? QString() : match.captured(2).trimmed();
            return;
        }
        const QString rest = line.trimmed();
        if (rest.startsWith(QLatin1StringView("- "))) {
            m_items.append(inner(rest.sliced(2)));
        } else if (m_items.isEmpty() && !rest.isEmpty()) {
            static const QRegularExpression ownField = wordPattern(QStringLiteral("^[\\w-]+\\s*:\\s"));
            m_hasOwnFields = m_hasOwnFields || (m_text.isEmpty() && !m_isFolded && ownField.match(rest).hasMatch());
            if (!m_hasOwnFields) {
                m_text += m_text.isEmpty() ? rest : u' ' + rest;
            } else if (inner(rest) != rest) {
                m_text = inner(rest);
            }
        }
    }

    QList<FrontMatterField> finished()
    {
        finish();
        return m_fields;
    }

private:
    /// Of an author's own fields the name.
    static QString inner(const QString &text)
    {
        static const QRegularExpression name(QStringLiteral("^name\\s*:\\s+"));
        return QString(text).remove(name);
    }

    void finish()
    {
        QStringList values = m_items.isEmpty() ? valuesOf(m_text) : QStringList();
        for (const QString &item : m_items) {
            values += valuesOf(item);
        }
        if (!m_name.isEmpty() && !values.isEmpty()) {
            m_fields.append({.name = m_name, .values = values});
        }
        m_name.clear();
        m_text.clear();
        m_items.clear();
        m_isFolded = false;
        m_hasOwnFields = false;
    }

    QList<FrontMatterField> m_fields;
    QString m_name;
    QString m_text;
    QStringList m_items;
    bool m_isFolded = false; ///< its text stands on the lines below, whatever it looks like
    bool m_hasOwnFields = false; ///< fields of its own stand there
};

FrontMatter fencedMatter(const TextLines &lines, qsizetype most)
{
    const QString fence = lines.at(0).trimmed();
    FieldLines fields;
    bool isOutermost = true;
    for (qsizetype i = 1; i < most; ++i) {
        const QString line = lines.at(i);
        const QString trimmed = line.trimmed();
        if (trimmed == fence || (fence == u"---" && trimmed == u"...")) {
            return {.fields = fields.finished(), .lines = i + 1};
        }
        // A table of TOML has fields of its own.
        isOutermost = isOutermost && !(fence == u"+++" && line.startsWith(u'['));
        if (isOutermost && !line.startsWith(u'#')) {
            fields.take(line);
        }
    }
    return {};
}

FrontMatter jsonMatter(const TextLines &lines, qsizetype most)
{
    QString text;
    for (qsizetype i = 0; i < most; ++i) {
        text += lines.at(i) + u'\n';
        if (lines.at(i) != u"}") {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (!document.isObject()) {
            return {};
        }
        FrontMatter matter{.fields = {}, .lines = i + 1};
        const QJsonObject object = document.object();
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QJsonArray list = field->isArray() ? field->toArray() : QJsonArray{*field};
            QStringList values;
            for (const QJsonValue &value : list) {
                const QString plain = normalizedText(value.isObject() ? value[QLatin1StringView("name")].toString() : value.toString());
                values += plain.isEmpty() ? QStringList() : QStringList{plain};
            }
            if (!values.isEmpty()) {
                matter.fields.append({.name = field.key().toLower(), .values = values});
            }
        }
        return matter;
    }
    return {};
}

/// "% title", "% author; author", "% date"; a line that begins with a space goes on with the one before.
FrontMatter titleBlock(const TextLines &lines, qsizetype most)
{
    QStringList parts;
    qsizetype i = 0;
    for (; i < most; ++i) {
        const QString line = lines.at(i);
        if (line.startsWith(u'%') && parts.size() < 3) {
            parts.append(line.sliced(1).trimmed());
        } else if (!parts.isEmpty() && line.startsWith(u' ') && !line.trimmed().isEmpty()) {
            parts.back() += u' ' + line.trimmed();
        } else {
            break;
        }
    }
    FrontMatter matter{.fields = {}, .lines = i};
    const QStringList names{QStringLiteral("title"), QStringLiteral("author"), QStringLiteral("date")};
    for (qsizetype part = 0; part < parts.size(); ++part) {
        QStringList values;
        for (const QString &value : part == 1 ? parts.at(part).split(u';') : QStringList{parts.at(part)}) {
            values += value.trimmed().isEmpty() ? QStringList() : QStringList{plainValue(value)};
        }
        if (!values.isEmpty()) {
            matter.fields.append({.name = names.at(part), .values = values});
        }
    }
    return matter;
}

FrontMatter unfencedMatter(const TextLines &lines, qsizetype most)
{
    static const QRegularExpression field = wordPattern(QStringLiteral("^\\p{L}[\\w -]{0,40}:\\s+\\S"));
    FieldLines fields;
    qsizetype i = 0;
    for (; i < most && !lines.view(i).trimmed().isEmpty(); ++i) {
        const QString line = lines.at(i);
        if (!field.match(line).hasMatch() && !(i > 0 && line.startsWith(u' '))) {
            return {};
        }
        fields.take(line);
    }
    FrontMatter matter{.fields = fields.finished(), .lines = i};
    const bool hasTitle = std::ranges::contains(matter.fields, QStringLiteral("title"), &FrontMatterField::name);
    return hasTitle ? matter : FrontMatter();
}

} // namespace

FrontMatter readFrontMatter(const TextLines &lines)
{
    const qsizetype most = std::min(lines.size(), mostLines);
    if (most == 0) {
        return {};
    }
    const QString first = lines.at(0).trimmed();
    if (first == u"---" || first == u"+++") {
        return fencedMatter(lines, most);
    }
    if (first == u"{") {
        return jsonMatter(lines, most);
    }
    return first.startsWith(QLatin1StringView("% ")) ? titleBlock(lines, most) : unfencedMatter(lines, most);
}

} // namespace recension
