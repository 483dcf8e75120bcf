// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace recension {

/// Walks through bytes in PDF's syntax (ISO 32000-1, 7.2 and 7.3), be it a file's objects or a page's content. Any bytes are parted
/// into tokens somehow; it keeps a view of them and makes no copies.
class PdfTokens
{
public:
    enum class Kind {
        End,
        Number,
        Name,
        String, ///< in parentheses or in hexadecimal digits
        Open, ///< of an array or a dictionary
        Close,
        Word, ///< an operator or a keyword
    };

    explicit PdfTokens(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) { }

    Kind next();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QByteArrayView text() const { return m_bytes.sliced(m_begin, m_at - m_begin); } ///< the token as it is written
    [[nodiscard]] bool isName(QByteArrayView name) const { return m_kind == Kind::Name && text().sliced(1) == name; }
    [[nodiscard]] bool isWord(QByteArrayView word) const { return m_kind == Kind::Word && text() == word; }
    [[nodiscard]] double number() const { return m_number; } ///< within ±1e9
    [[nodiscard]] qsizetype begin() const { return m_begin; } ///< of the token
    [[nodiscard]] qsizetype end() const { return m_at; } ///< behind it

    void goTo(qsizetype at) { m_at = at; }

    /// Goes to the end of the value that the token begins: of an array, a dictionary or a reference.
    void skipValue();

private:
    [[nodiscard]] char at(qsizetype place) const { return place < m_bytes.size() ? m_bytes[place] : '\0'; }
    Kind found(Kind kind, qsizetype end);
    Kind takeNumber();
    void skipString();
    void skipSpace();

    QByteArrayView m_bytes;
    qsizetype m_at;
    qsizetype m_begin = 0;
    Kind m_kind = Kind::End;
    double m_number = 0;
};

} // namespace recension
