// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rulestext.h"

#include <QObject>

#include <optional>

namespace recension {

/// The reader's rules for reading and comparing web pages, which all windows share: what one changes, holds for the others.
class SharedRules : public QObject
{
    Q_OBJECT

public:
    explicit SharedRules(const ReadingRules &rules, QObject *parent = nullptr)
        : QObject(parent), m_rules(rules), m_text(readingRulesText(rules))
    { }

    [[nodiscard]] const ReadingRules &rules() const { return m_rules; }

    /// The rules as they are written, with remarks; while there is a flaw(), what can't be understood.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Why what is written is not in use; nothing where all is well.
    [[nodiscard]] const std::optional<Error> &flaw() const { return m_flaw; }

    void setRules(const ReadingRules &rules)
    {
        if (m_rules != rules)
            take(rules, readingRulesText(rules, m_text));
    }

    /// As somebody wrote them. What can't be understood is kept as a flaw, and the rules stay as they are.
    void setText(const QString &text)
    {
        if (m_text == text && !m_flaw)
            return;
        const Result<ReadingRules> rules = parseReadingRules(text);
        if (rules)
            take(*rules, text);
        else
            setFlaw(rules.error(), text);
    }

    void setFlaw(const Error &flaw, const QString &text)
    {
        m_text = text;
        m_flaw = flaw;
        Q_EMIT failed(flaw);
    }

Q_SIGNALS:
    /// `places` are those whose rules for reading are others now; none where only rules for comparing or remarks are.
    void changed(const recension::ReadingRules &rules, const QStringList &places);
    /// The rules could not be kept, not be understood, or not be followed everywhere.
    void failed(const recension::Error &error);

private:
    void take(const ReadingRules &rules, const QString &text)
    {
        const QStringList places = changedPlaces(m_rules, rules);
        m_rules = rules;
        m_text = text;
        m_flaw.reset();
        Q_EMIT changed(m_rules, places);
    }

    ReadingRules m_rules;
    QString m_text;
    std::optional<Error> m_flaw;
};

} // namespace recension
