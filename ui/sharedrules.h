// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/readingrule.h"

#include <QObject>

namespace recension {

/// The reader's rules for reading and comparing web pages, which all windows share: what one changes, holds for the others.
class SharedRules : public QObject
{
    Q_OBJECT

public:
    explicit SharedRules(const ReadingRules &rules, QObject *parent = nullptr) : QObject(parent), m_rules(rules) { }

    [[nodiscard]] const ReadingRules &rules() const { return m_rules; }

    void setRules(const ReadingRules &rules)
    {
        if (m_rules == rules)
            return;
        const QStringList places = changedPlaces(m_rules, rules);
        m_rules = rules;
        Q_EMIT changed(m_rules, places);
    }

Q_SIGNALS:
    /// `places` are those whose rules for reading are others now; none where only rules for comparing are.
    void changed(const recension::ReadingRules &rules, const QStringList &places);
    /// The rules could not be kept, or not be followed everywhere.
    void failed(const recension::Error &error);

private:
    ReadingRules m_rules;
};

} // namespace recension
