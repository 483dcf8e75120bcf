// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfdraft.h"

#include <algorithm>

namespace recension::test {

namespace {

constexpr double pageHeight = 600;
constexpr int firstFree = 10; ///< objects before it: 1 catalog, 2 pages, 3 and 4 fonts, 5 the file's description

QByteArray escaped(const QByteArray &text)
{
    return QByteArray(text).replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
}

// How many letters of the text fit into the width: up to a space or behind a hyphen, else all up to the next such place.
qsizetype lineLength(const QByteArray &text, qsizetype most)
{
    if (text.size() <= most) {
        return text.size();
    }
    for (qsizetype length = most; length > 0; --length) {
        if (text.at(length) == ' ' || text.at(length - 1) == '-') {
            return length;
        }
    }
    const qsizetype space = text.indexOf(' ');
    return space < 0 ? text.size() : space;
}

} // namespace

double PdfDraft::write(const QByteArray &text, Place place)
{
    if (m_pages.isEmpty()) {
        newPage();
    }
    QByteArray rest = text;
    double left = place.left + place.indent;
    double top = place.top;
    while (!rest.isEmpty()) {
        const auto most = static_cast<qsizetype>((place.left + place.width - left) / (0.6 * place.size));
        const qsizetype length = lineLength(rest, std::max<qsizetype>(most, 1));
        m_pages.back() += "BT /" + QByteArray(place.isBold ? "B" : "F") + ' ' + QByteArray::number(place.size) + " Tf "
            + QByteArray::number(left) + ' ' + QByteArray::number(pageHeight - top - place.size) + " Td (" + escaped(rest.first(length))
            + ") Tj ET\n";
        rest = rest.sliced(length).trimmed();
        left = place.left;
        top += 1.2 * place.size;
    }
    return top;
}

QByteArray PdfDraft::stream(const QByteArray &content, const QByteArray &entries, bool isPacked)
{
    constexpr qsizetype lengthOfQt = 4; // that stands before what zlib makes
    const QByteArray bytes = isPacked ? qCompress(content).sliced(lengthOfQt) : content;
    return "<<" + entries + (isPacked ? "/Filter/FlateDecode" : "") + "/Length " + QByteArray::number(bytes.size()) + ">>stream\n" + bytes
        + "\nendstream";
}

QByteArray PdfDraft::bytes() const
{
    QByteArray kids;
    QList<std::pair<qsizetype, QByteArray>> objects;
    const qsizetype firstPage = firstFree + m_objects.size();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        kids += QByteArray::number(firstPage + 2 * i) + " 0 R ";
    }
    objects.append({1, "<</Type/Catalog/Pages 2 0 R>>"});
    objects.append({2, "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + kids + "]/MediaBox[0 0 400 600]>>"});
    objects.append({3, "<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>"});
    objects.append({4, "<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>"});
    objects.append({5, "<<" + m_info + ">>"});
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        objects.append({firstFree + i, m_objects.at(i)});
    }
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        objects.append({firstPage + 2 * i,
                        "<</Type/Page/Parent 2 0 R/Resources<</Font<</F 3 0 R/B 4 0 R>>" + m_resources + ">>/Contents "
                            + QByteArray::number(firstPage + 2 * i + 1) + " 0 R" + m_pageEntries + ">>"});
        objects.append({firstPage + 2 * i + 1, stream(m_pages.at(i), {}, m_isPacked)});
    }
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "0 1\n0000000000 65535 f \n";
    for (const auto &[number, object] : objects) {
        table += QByteArray::number(number) + " 1\n" + QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n" + table + "trailer\n<</Size " + QByteArray::number(firstPage + 2 * m_pages.size()) + "/Root 1 0 R/Info 5 0 R"
        + m_trailer + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace recension::test
