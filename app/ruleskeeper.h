// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filewatch.h"
#include "app/rulesfile.h"

#include <QObject>

namespace recension {

class SharedRules;

/// Keeps each change of the rules in their file at once, joined with what was written there meanwhile, and takes over what
/// the reader writes there in an editor, or another program.
class RulesKeeper : public QObject
{
    Q_OBJECT

public:
    /// `rules` become those of the file, and must outlive the keeper. Not owned.
    explicit RulesKeeper(SharedRules *rules, const QString &path = rulesPath(), QObject *parent = nullptr);

    /// Takes over what was written. Happens by itself a moment after.
    void takeOver();

private:
    void keep();
    void save();

    SharedRules *m_rules;
    QString m_path;
    QString m_text; ///< as the file says, whether it can be understood or not
    ReadingRules m_kept; ///< as it said when it could last be understood
    FileWatch m_file;
};

} // namespace recension
