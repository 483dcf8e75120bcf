// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCommandLineOption>
#include <QStringList>

namespace recension {

/// What a subcommand understands, once for parsing, help and the check of the manual page.
struct Usage {
    QString name; ///< "compare"
    QString synopsis; ///< "OLD NEW"
    QString purpose; ///< one sentence
    QString description; ///< more of them
    QList<QCommandLineOption> options;
    QStringList examples; ///< whole command lines
};

/// The text of `recension NAME --help`, folded at 80 columns.
[[nodiscard]] QString helpText(const Usage &usage);

/// `recension --help`.
[[nodiscard]] QString generalHelp(const QList<Usage> &commands);

/// Splits text at spaces into lines of at most 80 columns, each indented.
[[nodiscard]] QString foldedText(const QString &text, int indent);

/// The value of an option that has a few, by name. Error: Usage, with the values it may have.
template<typename T>
[[nodiscard]] Result<T> chosenValue(const QString &option, const QString &value, const QList<std::pair<QString, T>> &choices);

[[nodiscard]] Error wrongValue(const QString &option, const QString &value, const QStringList &choices);

template<typename T>
Result<T> chosenValue(const QString &option, const QString &value, const QList<std::pair<QString, T>> &choices)
{
    QStringList names;
    for (const auto &[name, choice] : choices) {
        if (name == value) {
            return choice;
        }
        names += name;
    }
    return std::unexpected(wrongValue(option, value, names));
}

} // namespace recension
