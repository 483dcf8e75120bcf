// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace recension {

/// Text for the reader from free functions: Sentence::tr("The file “%1” is empty.").arg(path). Found by lupdate.
class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(recension)
};

} // namespace recension
