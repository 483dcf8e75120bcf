// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfobjects.h"

#include "core/reading/pdftokens.h"
#include "core/reading/unpack.h"

#include <algorithm>

namespace recension {

namespace {

using Kind = PdfTokens::Kind;

constexpr qint64 workOfObject = 128; // that it takes to keep one
constexpr qint64 workOfUnpacking = 4096; // besides what comes out
constexpr qsizetype mostItems = 20'000;
constexpr qint64 mostPacked = 16 * 1024 * 1024; // of an object stream

/// The number that ends right before `end`, and where it begins.
struct NumberBefore {
    int value = -1;
    qsizetype begin = 0;
};

NumberBefore numberBefore(QByteArrayView bytes, qsizetype end)
{
    constexpr qsizetype longest = 9;
    while (end > 0 && (bytes[end - 1] == ' ' || bytes[end - 1] == '\n' || bytes[end - 1] == '\r' || bytes[end - 1] == '\t')) {
        --end;
    }
    qsizetype begin = end;
    while (begin > 0 && end - begin < longest && bytes[begin - 1] >= '0' && bytes[begin - 1] <= '9') {
        --begin;
    }
    return {begin < end ? bytes.sliced(begin, end - begin).toInt() : -1, begin};
}

/// Places of a word from the beginning on, each looked for once.
class Places
{
public:
    Places(QByteArrayView bytes, QByteArrayView word) : m_bytes(bytes), m_word(word) { }

    /// The first from there on, or the end of the bytes.
    qsizetype from(qsizetype begin)
    {
        // In pieces: a sanitizer looks at all that a search is given, however near the word stands.
        constexpr qsizetype piece = 4096;
        for (qsizetype at = begin; m_next < begin; at += piece) {
            if (at >= m_bytes.size()) {
                m_next = m_bytes.size();
                break;
            }
            const qsizetype found = m_bytes.sliced(at, std::min(piece + m_word.size() - 1, m_bytes.size() - at)).indexOf(m_word);
            m_next = found < 0 ? m_next : at + found;
        }
        return m_next;
    }

private:
    QByteArrayView m_bytes;
    QByteArrayView m_word;
    qsizetype m_next = -1;
};

/// Behind the line's end that follows the keyword "stream".
qsizetype beginOfStream(QByteArrayView file, qsizetype keyword)
{
    qsizetype at = keyword + 6;
    at += at < file.size() && file[at] == '\r';
    at += at < file.size() && file[at] == '\n';
    return at;
}

/// The length that a stream's dictionary tells by itself.
std::optional<qsizetype> directLength(QByteArrayView dictionary)
{
    const qsizetype key = dictionary.lastIndexOf("/Length");
    if (key < 0) {
        return std::nullopt;
    }
    PdfTokens tokens(dictionary, key + 7);
    if (tokens.next() != Kind::Number) {
        return std::nullopt;
    }
    const auto length = static_cast<qsizetype>(tokens.number());
    const qsizetype end = tokens.end();
    tokens.skipValue();
    return tokens.end() == end && length >= 0 ? std::optional(length) : std::nullopt;
}

} // namespace

PdfObjects::PdfObjects(QByteArrayView file, qint64 mostWork) : m_file(file), m_mostWork(mostWork)
{
    findObjects();
}

bool PdfObjects::spend(qint64 work)
{
    m_work = std::min(m_work + work, m_mostWork + 1);
    return m_work <= m_mostWork;
}

/// What may be looked at; where that isn't all, the bound is passed with it.
QByteArrayView PdfObjects::withinBound(QByteArrayView bytes) const
{
    return bytes.first(std::clamp<qint64>(m_mostWork + 1 - m_work, 0, bytes.size()));
}

void PdfObjects::findObjects()
{
    // Looking for a word is many times as fast as taking bytes apart.
    constexpr qint64 cheaper = 16;
    if (!spend(m_file.size() / cheaper)) {
        return;
    }
    Places objects(m_file, "obj");
    Places ends(m_file, "endobj");
    Places streams(m_file, "stream");
    Places streamEnds(m_file, "endstream");
    QList<PdfObject> packed;
    for (qsizetype at = objects.from(0); at < m_file.size(); at = objects.from(at)) {
        const NumberBefore generation = numberBefore(m_file, at);
        const NumberBefore number = generation.value < 0 ? NumberBefore() : numberBefore(m_file, generation.begin);
        at += 3;
        if (number.value < 0) {
            continue;
        }
        PdfObject object;
        const qsizetype end = ends.from(at);
        const qsizetype keyword = streams.from(at);
        const QByteArrayView before = m_file.sliced(at, std::min(end, keyword) - at);
        if (keyword < end && before.trimmed().endsWith(">>")) {
            object.value = before;
            const qsizetype begin = beginOfStream(m_file, keyword);
            const std::optional<qsizetype> length = directLength(before.last(std::min<qsizetype>(before.size(), 1000)));
            const bool isTrue = length && *length <= m_file.size() - begin
                && m_file.sliced(begin + *length, std::min<qsizetype>(m_file.size() - begin - *length, 12)).contains("endstream");
            const qsizetype streamEnd = isTrue ? begin + *length : std::max(streamEnds.from(begin), begin);
            object.stream = m_file.sliced(begin, streamEnd - begin);
            at = streamEnd;
            if (before.contains("/ObjStm")) {
                packed.append(object);
            } else if (before.contains("/XRef")) {
                learnFrom(before);
            }
        } else {
            object.value = m_file.sliced(at, end - at);
            at = end;
        }
        if (!spend(workOfObject)) {
            return;
        }
        m_objects.insert(number.value, object);
    }
    for (const PdfObject &object : std::as_const(packed)) {
        findPackedObjects(object);
    }
    Places trailers(m_file, "trailer");
    for (qsizetype at = trailers.from(0); at < m_file.size() && spend(workOfObject); at = trailers.from(at + 7)) {
        learnFrom(m_file.sliced(at + 7, std::min<qsizetype>(m_file.size() - at - 7, 4096)));
    }
}

/// Of a trailer or of what stands for one.
void PdfObjects::learnFrom(QByteArrayView dictionary)
{
    spend(dictionary.size());
    PdfTokens tokens(dictionary);
    if (tokens.next() != Kind::Open) {
        return;
    }
    while (tokens.next() == Kind::Name) {
        const bool isRoot = tokens.isName("Root");
        m_isEncrypted = m_isEncrypted || tokens.isName("Encrypt");
        tokens.next();
        const qsizetype begin = tokens.begin();
        tokens.skipValue();
        m_root = isRoot ? dictionary.sliced(begin, tokens.end() - begin) : m_root;
    }
}

void PdfObjects::findPackedObjects(const PdfObject &object)
{
    const qsizetype first = static_cast<qsizetype>(numbers(entry(object.value, "First").value).value(0, -1));
    std::optional<QByteArray> bytes = content(object, mostPacked);
    if (!bytes || first < 0 || first > bytes->size()) {
        return;
    }
    m_unpacked.append(*std::move(bytes));
    const QByteArrayView all(m_unpacked.constLast());
    struct Place {
        int number;
        qsizetype begin;
    };
    QList<Place> places;
    PdfTokens tokens(all.first(first));
    while (tokens.next() == Kind::Number && spend(workOfObject)) {
        const int number = static_cast<int>(tokens.number());
        if (tokens.next() != Kind::Number) {
            break;
        }
        places.append({number, std::min(first + std::max<qsizetype>(static_cast<qsizetype>(tokens.number()), 0), all.size())});
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype begin = places.at(i).begin;
        const qsizetype end = i + 1 < places.size() ? std::max(places.at(i + 1).begin, begin) : all.size();
        m_objects.insert(places.at(i).number, {.value = all.sliced(begin, end - begin), .stream = {}});
    }
}

PdfObject PdfObjects::pages()
{
    return entry(resolved(m_root).value, "Pages");
}

PdfObject PdfObjects::resolved(QByteArrayView value)
{
    constexpr int mostSteps = 8;
    constexpr qsizetype longestReference = 64;
    PdfObject object{.value = value, .stream = {}};
    for (int step = 0; step < mostSteps; ++step) {
        PdfTokens tokens(object.value.first(std::min(object.value.size(), longestReference)));
        if (tokens.next() != Kind::Number) {
            return object;
        }
        const qsizetype end = tokens.end();
        const int number = static_cast<int>(tokens.number());
        tokens.skipValue();
        if (tokens.end() == end) {
            return object;
        }
        object = m_objects.value(number);
    }
    return {};
}

PdfObject PdfObjects::entry(QByteArrayView dictionary, QByteArrayView key)
{
    PdfTokens tokens(withinBound(dictionary));
    if (tokens.next() != Kind::Open) {
        return {};
    }
    QByteArrayView found;
    while (found.isEmpty() && tokens.next() == Kind::Name) {
        const bool isWanted = tokens.isName(key);
        tokens.next();
        const qsizetype begin = tokens.begin();
        tokens.skipValue();
        found = isWanted ? dictionary.sliced(begin, tokens.end() - begin) : found;
    }
    spend(tokens.end());
    return resolved(found);
}

QList<QByteArrayView> PdfObjects::items(QByteArrayView array)
{
    QList<QByteArrayView> all;
    PdfTokens tokens(withinBound(array));
    const bool isArray = tokens.next() == Kind::Open && tokens.text() == "[";
    if (isArray) {
        tokens.next();
    }
    while (tokens.kind() != Kind::End && tokens.kind() != Kind::Close && all.size() < mostItems) {
        const qsizetype begin = tokens.begin();
        tokens.skipValue();
        all.append(array.sliced(begin, tokens.end() - begin));
        if (!isArray) {
            break;
        }
        tokens.next();
    }
    spend(tokens.end());
    return all;
}

QList<double> PdfObjects::numbers(QByteArrayView array)
{
    QList<double> all;
    for (const QByteArrayView item : items(array)) {
        PdfTokens tokens(resolved(item).value);
        all.append(tokens.next() == Kind::Number ? tokens.number() : 0);
    }
    return all;
}

std::optional<QByteArray> PdfObjects::content(const PdfObject &object, qint64 most)
{
    const QByteArrayView filter = entry(object.value, "Filter").value;
    const QList<QByteArrayView> filters = items(filter);
    if (filters.isEmpty()) {
        const bool fits = object.stream.size() <= most && spend(object.stream.size());
        return fits ? std::optional(object.stream.toByteArray()) : std::nullopt;
    }
    const QByteArrayView name = filters.front().trimmed();
    const QList<QByteArrayView> parameters = items(entry(object.value, "DecodeParms").value);
    const bool isPredicted = !parameters.isEmpty() && numbers(entry(resolved(parameters.front()).value, "Predictor").value).value(0, 1) > 1;
    if (filters.size() > 1 || (name != "/FlateDecode" && name != "/Fl") || isPredicted) {
        return std::nullopt;
    }
    const qint64 room = std::clamp<qint64>(m_mostWork + 1 - m_work, 0, most);
    Result<Unpacked> unpacked = unpack(object.stream, Packing::Deflate, room, {});
    spend(workOfUnpacking);
    spend(unpacked ? unpacked->bytes.size() : unpacked.error().code == ErrorCode::TooLarge ? room : object.stream.size());
    if (!unpacked) {
        return object.stream.isEmpty() ? std::optional(QByteArray()) : std::nullopt;
    }
    return std::move(unpacked->bytes);
}

} // namespace recension
