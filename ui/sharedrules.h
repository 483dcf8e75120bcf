// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/readingrule.h"

#include <QObject>

namespace recension {

/// The reader's rules for reading web pages, which all windows share: what one changes, holds for the others.
class SharedRules : public QObject
{
    Q_OBJECT

public:
    explicit SharedRules(const ReadingRules &rules, QObject *parent = nullptr) : QObject(parent), m_rules(rules) {}

    [[nodiscard]] const ReadingRules &rules() const { return m_rules; }

    void setRules(const ReadingRules &rules)
    {
        if (rules == m_rules)
            return;
        m_rules = rules;
        Q_EMIT changed(m_rules);
    }

Q_SIGNALS:
    void changed(const recension::ReadingRules &rules);

private:
    ReadingRules m_rules;
};

} // namespace recension
