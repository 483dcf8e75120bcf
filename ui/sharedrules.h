// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/readingrule.h"

#include <QObject>

namespace recension {

/// The reader's rules for reading web pages, which all windows share: what one changes, holds for the others.
class SharedRules : public QObject
{
    Q_OBJECT

public:
    explicit SharedRules(const ReadingRules &rules, QObject *parent = nullptr) : QObject(parent), m_rules(rules) { }

    [[nodiscard]] const ReadingRules &rules() const { return m_rules; }

    void setRules(const ReadingRules &rules)
    {
        const QStringList places = changedPlaces(m_rules, rules);
        m_rules = rules;
        if (!places.isEmpty())
            Q_EMIT changed(m_rules, places);
    }

Q_SIGNALS:
    /// `places` are those whose rules are others now.
    void changed(const recension::ReadingRules &rules, const QStringList &places);
    /// The rules could not be kept, or not be followed everywhere.
    void failed(const recension::Error &error);

private:
    ReadingRules m_rules;
};

} // namespace recension
