// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <optional>

namespace recension {

/// Something in a PDF file, as it is written there; empty where there is nothing.
struct PdfObject {
    QByteArrayView value;
    QByteArrayView stream; ///< its bytes, packed as they are

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
};

/// A PDF file's objects by their numbers, found by looking through the file, not by its tables: those may be damaged. All that is done is
/// counted, in bytes looked at, and ends at a bound, so that what is found depends on nothing but the file. The file must outlive it.
class PdfObjects
{
public:
    PdfObjects(QByteArrayView file, qint64 mostWork);

    /// Whether the file can be looked into: it isn't encrypted and the bound isn't reached.
    [[nodiscard]] bool isReadable() const { return !m_isEncrypted && m_work <= m_mostWork; }

    /// Counts work; false where the bound is reached.
    bool spend(qint64 work);

    /// What the file's tree of pages begins at; null where there is none.
    [[nodiscard]] PdfObject pages();

    /// The value of a dictionary's entry, of a reference what it refers to.
    [[nodiscard]] PdfObject entry(QByteArrayView dictionary, QByteArrayView key);
    /// An array's values, references as they are; a single value is one.
    [[nodiscard]] QList<QByteArrayView> items(QByteArrayView array);
    [[nodiscard]] QList<double> numbers(QByteArrayView array);
    [[nodiscard]] PdfObject resolved(QByteArrayView value);

    /// A stream's bytes, unpacked; nothing where they are packed in a way that isn't known here or are more than `most`.
    [[nodiscard]] std::optional<QByteArray> content(const PdfObject &object, qint64 most);

private:
    void findObjects();
    void findPackedObjects(const PdfObject &object);
    void learnFrom(QByteArrayView dictionary);
    [[nodiscard]] QByteArrayView withinBound(QByteArrayView bytes) const;

    QByteArrayView m_file;
    qint64 m_mostWork;
    qint64 m_work = 0;
    QHash<int, PdfObject> m_objects;
    QList<QByteArray> m_unpacked; ///< where some of them stand
    QByteArrayView m_root; ///< a reference to the catalog
    bool m_isEncrypted = false;
};

} // namespace recension
