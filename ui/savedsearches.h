// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace recension {

/// A search over all versions that the reader keeps.
struct SavedSearch {
    QString words; ///< as typed; see parseSearch()
    QDateTime looked; ///< UTC, when the reader last looked at what it finds
    QDateTime told; ///< UTC, versions first seen until then have been told of

    bool operator==(const SavedSearch &) const = default;
};

/// The searches a reader keeps: theirs alone, also where many share a library. Kept between runs, by who hears of each change: others
/// may change the same searches meanwhile.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    explicit SavedSearches(const QList<SavedSearch> &items = {}, QObject *parent = nullptr);

    [[nodiscard]] const QList<SavedSearch> &items() const { return m_items; }
    [[nodiscard]] bool has(const QString &words) const;

    /// What it finds now is no news. Nothing happens where it is kept already.
    void add(const QString &words, const QDateTime &now);
    void remove(const QString &words);
    void setLooked(const QString &words, const QDateTime &now);
    /// The reader has been told what these found.
    void setTold(const QStringList &words, const QDateTime &until);

    /// What is kept by now, with what other programs did to it.
    void takeOver(const QList<SavedSearch> &items);

Q_SIGNALS:
    /// After any of the following, and after other programs' were taken over.
    void changed();
    void added(const recension::SavedSearch &search);
    void removed(const QString &words);
    /// When it was looked at or told of, later than before.
    void updated(const recension::SavedSearch &search);

private:
    QList<SavedSearch> m_items;
};

} // namespace recension
