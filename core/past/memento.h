// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace recension {

/// A state of a page that an archive or a wiki says it has.
struct Memento {
    QUrl address; ///< where a person sees it: its provenance
    QUrl bytes; ///< where its bytes are asked for, as they were captured where the archive gives them so
    QUrl original; ///< the page's own address
    QDateTime taken; ///< UTC
    QByteArray digest; ///< equal digests are equal bytes; empty: not said
    int status = 0; ///< HTTP's, as listed; 0: not said
    bool isHidden = false; ///< listed, but the text is withheld
    QString author; ///< of a wiki's revision
    QString comment; ///< likewise

    bool operator==(const Memento &) const = default;
};

/// No list is read further than this.
inline constexpr qsizetype mostMementos = 200'000;

/// A page of such a list.
struct MementoList {
    QList<Memento> mementos; ///< by time, at most mostMementos
    QList<QUrl> more; ///< further pages to ask for, at most mostMementos
    bool isCut = false; ///< the list has more

    bool operator==(const MementoList &) const = default;
};

} // namespace recension
