// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfdrawing.h"

#include "core/reading/pdftokens.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace recension {

namespace {

using Kind = PdfTokens::Kind;

constexpr qint64 mostContent = 8 * 1024 * 1024; // bytes of a page or a form
constexpr std::size_t deepestStates = 256;
constexpr int deepestForms = 12;
constexpr std::size_t mostPieces = 100'000; // of a path

/// Where most of a page can be seen: the smaller of its two boxes.
QRectF boxOf(const QList<double> &numbers)
{
    return numbers.size() < 4 ? QRectF()
                              : QRectF(QPointF(std::min(numbers[0], numbers[2]), std::min(numbers[1], numbers[3])),
                                       QPointF(std::max(numbers[0], numbers[2]), std::max(numbers[1], numbers[3])));
}

/// What a node of the tree of pages leaves to those below it.
struct Heritage {
    QByteArrayView resources;
    QRectF mediaBox;
    QRectF cropBox;
    int turn = 0; ///< degrees, clockwise

    void take(PdfObjects &objects, QByteArrayView node)
    {
        if (const PdfObject own = objects.entry(node, "Resources"); !own.isNull()) {
            resources = own.value;
        }
        if (const QRectF own = boxOf(objects.numbers(objects.entry(node, "MediaBox").value)); own.isValid()) {
            mediaBox = own;
        }
        if (const QRectF own = boxOf(objects.numbers(objects.entry(node, "CropBox").value)); own.isValid()) {
            cropBox = own;
        }
        if (const PdfObject own = objects.entry(node, "Rotate"); !own.isNull()) {
            turn = ((static_cast<int>(objects.numbers(own.value).value(0)) % 360) + 360) % 360;
        }
    }
};

PdfSheet sheetOf(PdfObjects &objects, QByteArrayView page, const Heritage &heritage)
{
    const QRectF media = heritage.mediaBox.isValid() ? heritage.mediaBox : QRectF(0, 0, 612, 792);
    const QRectF box = heritage.cropBox.isValid() ? heritage.cropBox.intersected(media) : media;
    PdfSheet sheet{.contents = {}, .resources = heritage.resources, .matrix = {}};
    // QRectF's y runs downwards and PDF's upwards: its top is the page's lower edge.
    switch (heritage.turn) {
    case 90:
        sheet.matrix = {.a = 0, .b = 1, .c = 1, .d = 0, .e = -box.top(), .f = -box.left()};
        break;
    case 180:
        sheet.matrix = {.a = -1, .b = 0, .c = 0, .d = 1, .e = box.right(), .f = -box.top()};
        break;
    case 270:
        sheet.matrix = {.a = 0, .b = -1, .c = -1, .d = 0, .e = box.bottom(), .f = box.right()};
        break;
    default:
        sheet.matrix = {.a = 1, .b = 0, .c = 0, .d = -1, .e = -box.left(), .f = box.bottom()};
    }
    const bool isSideways = heritage.turn % 180 != 0;
    sheet.width = isSideways ? box.height() : box.width();
    sheet.height = isSideways ? box.width() : box.height();
    const PdfObject contents = objects.entry(page, "Contents");
    if (!contents.stream.isEmpty()) {
        sheet.contents = {contents};
    } else {
        for (const QByteArrayView item : objects.items(contents.value)) {
            sheet.contents.append(objects.resolved(item));
        }
    }
    return sheet;
}

/// The box around the points of a piece of a path.
struct Piece {
    double left = 1e18, top = 1e18, right = -1e18, bottom = -1e18;

    void add(QPointF point)
    {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    [[nodiscard]] bool isEmpty() const { return right < left; }
    [[nodiscard]] QRectF box(double margin) const
    {
        return {QPointF(left - margin, top - margin), QPointF(right + margin, bottom + margin)};
    }
};

struct State {
    PdfMatrix matrix;
    QRectF clip;
    std::optional<double> fill = 0;
    std::optional<double> stroke = 0;
    bool isFillInk = false; ///< of one component, which tells how much ink there is, not how much light
    bool isStrokeInk = false;
    double fillAlpha = 1;
    double strokeAlpha = 1;
    double lineWidth = 1;
};

/// How light a color is, by the number of its components.
std::optional<double> grayOf(const std::vector<double> &parts, bool isInk)
{
    switch (parts.size()) {
    case 1:
        return isInk ? 1 - parts[0] : parts[0];
    case 3:
        return 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2];
    case 4:
        return 1 - std::min(1.0, 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2] + parts[3]);
    default:
        return std::nullopt;
    }
}

class Walker
{
public:
    Walker(PdfObjects &objects, const std::function<void(const PdfPaint &)> &onPaint) : m_objects(objects), m_onPaint(onPaint) { }

    void walk(QByteArrayView content, QByteArrayView resources, const State &state, int depth)
    {
        if (!m_objects.spend(content.size())) {
            return;
        }
        m_states.push_back(state);
        const std::size_t outer = m_states.size();
        PdfTokens tokens(content);
        m_operands.clear();
        QByteArrayView name;
        for (Kind kind = tokens.next(); kind != Kind::End && m_objects.isReadable(); kind = tokens.next()) {
            if (kind == Kind::Number) {
                if (m_operands.size() < mostOperands) {
                    m_operands.push_back(tokens.number());
                }
            } else if (kind == Kind::Name) {
                name = tokens.text().sliced(1);
            } else if (kind == Kind::Open) {
                tokens.skipValue(); // dashes, letters, what content is marked with
            } else if (kind == Kind::Word) {
                const QByteArrayView word = tokens.text();
                if (word == "Do") {
                    drawObject(name, resources, depth);
                } else if (word == "q") {
                    save(outer);
                } else if (word == "Q") {
                    restore(outer);
                } else if (word == "gs") {
                    takeGraphicsState(m_objects.entry(m_objects.entry(resources, "ExtGState").value, name).value);
                } else if (word == "cs" || word == "CS") {
                    takeColorSpace(name, resources, word == "CS");
                } else if (word == "ID") {
                    tokens.goTo(endOfInlinePicture(content, tokens.end()));
                    paintPicture();
                } else if (!takePath(word) && !takeColor(word)) {
                    takeState(word);
                }
                m_operands.clear();
                name = {};
            }
        }
        m_states.resize(outer - 1);
        m_unsaved = 0;
    }

private:
    static constexpr std::size_t mostOperands = 32;

    [[nodiscard]] State &state() { return m_states.back(); }
    [[nodiscard]] double operand(std::size_t place) const { return place < m_operands.size() ? m_operands[place] : 0; }

    void save(std::size_t outer)
    {
        if (m_states.size() - outer < deepestStates) {
            m_states.push_back(m_states.back());
        } else {
            ++m_unsaved;
        }
    }

    void restore(std::size_t outer)
    {
        if (m_unsaved > 0) {
            --m_unsaved;
        } else if (m_states.size() > outer) {
            m_states.pop_back();
        }
    }

    void takeState(QByteArrayView word)
    {
        if (word == "cm") {
            state().matrix = matrixOfOperands().then(state().matrix);
        } else if (word == "w") {
            state().lineWidth = operand(0);
        } else if (word == "sh") {
            paint({state().clip}, false, std::nullopt);
        }
    }

    [[nodiscard]] PdfMatrix matrixOfOperands() const { return {operand(0), operand(1), operand(2), operand(3), operand(4), operand(5)}; }

    void takeGraphicsState(QByteArrayView dictionary)
    {
        const auto number = [&](const char *key, double before) {
            const QList<double> found = m_objects.numbers(m_objects.entry(dictionary, key).value);
            return found.isEmpty() ? before : found.front();
        };
        state().fillAlpha = number("ca", state().fillAlpha);
        state().strokeAlpha = number("CA", state().strokeAlpha);
        state().lineWidth = number("LW", state().lineWidth);
    }

    void takeColorSpace(QByteArrayView name, QByteArrayView resources, bool isStroke)
    {
        const QByteArrayView space = m_objects.entry(m_objects.entry(resources, "ColorSpace").value, name).value;
        const QList<QByteArrayView> parts = m_objects.items(space);
        const bool isInk = !parts.isEmpty() && (parts.front() == "/Separation" || parts.front() == "/DeviceN");
        (isStroke ? state().isStrokeInk : state().isFillInk) = isInk;
        (isStroke ? state().stroke : state().fill) = 0;
    }

    bool takeColor(QByteArrayView word)
    {
        const bool isFill = word == "g" || word == "rg" || word == "k";
        const bool isStroke = word == "G" || word == "RG" || word == "K";
        if (isFill || word == "sc" || word == "scn") {
            state().isFillInk = state().isFillInk && !isFill;
            state().fill = grayOf(m_operands, state().isFillInk);
            return true;
        }
        if (isStroke || word == "SC" || word == "SCN") {
            state().isStrokeInk = state().isStrokeInk && !isStroke;
            state().stroke = grayOf(m_operands, state().isStrokeInk);
            return true;
        }
        return false;
    }

    void beginPiece(QPointF point)
    {
        if (m_path.size() < mostPieces) {
            m_path.emplace_back();
        }
        m_path.back().add(point);
    }

    void addPoints(std::size_t count)
    {
        if (m_path.empty()) {
            m_path.emplace_back();
        }
        for (std::size_t i = 0; i < count; ++i) {
            m_path.back().add(state().matrix.map(operand(2 * i), operand(2 * i + 1)));
        }
    }

    /// Whether the word makes or paints a path.
    bool takePath(QByteArrayView word)
    {
        if (word == "m") {
            beginPiece(state().matrix.map(operand(0), operand(1)));
        } else if (word == "l") {
            addPoints(1);
        } else if (word == "c") {
            addPoints(3);
        } else if (word == "v" || word == "y") {
            addPoints(2);
        } else if (word == "re") {
            beginPiece(state().matrix.map(operand(0), operand(1)));
            m_path.back().add(state().matrix.map(operand(0) + operand(2), operand(1)));
            m_path.back().add(state().matrix.map(operand(0), operand(1) + operand(3)));
            m_path.back().add(state().matrix.map(operand(0) + operand(2), operand(1) + operand(3)));
        } else if (word == "W" || word == "W*") {
            m_isClip = true;
        } else if (word == "n") {
            endPath();
        } else if (word == "f" || word == "F" || word == "f*") {
            paintPath(true, false);
        } else if (word == "S" || word == "s") {
            paintPath(false, true);
        } else if (word == "B" || word == "B*" || word == "b" || word == "b*") {
            paintPath(true, true);
        } else {
            return word == "h";
        }
        return true;
    }

    void paintPath(bool isFilled, bool isStroked)
    {
        if (isFilled && state().fillAlpha > visible) {
            paint(boxesOfPath(0), false, state().fill);
        }
        if (isStroked && state().strokeAlpha > visible) {
            const PdfMatrix &matrix = state().matrix;
            const double scale = std::sqrt(std::abs(matrix.a * matrix.d - matrix.b * matrix.c));
            paint(boxesOfPath(std::max(state().lineWidth * scale / 2, 0.1)), true, state().stroke);
        }
        endPath();
    }

    [[nodiscard]] std::vector<QRectF> boxesOfPath(double margin) const
    {
        std::vector<QRectF> boxes;
        for (const Piece &piece : m_path) {
            if (!piece.isEmpty()) {
                boxes.push_back(piece.box(margin));
            }
        }
        return boxes;
    }

    void endPath()
    {
        if (m_isClip) {
            Piece all;
            for (const Piece &piece : m_path) {
                if (!piece.isEmpty()) {
                    all.add({piece.left, piece.top});
                    all.add({piece.right, piece.bottom});
                }
            }
            state().clip = all.isEmpty() ? QRectF() : state().clip.intersected(all.box(0));
        }
        m_isClip = false;
        m_path.clear();
    }

    void paint(const std::vector<QRectF> &boxes, bool isStroke, std::optional<double> gray)
    {
        m_paint.boxes.clear();
        m_paint.isStroke = isStroke;
        m_paint.gray = gray;
        for (const QRectF &box : boxes) {
            const QRectF seen = box.intersected(state().clip);
            if (seen.width() > 0 && seen.height() > 0) {
                m_paint.boxes.push_back(seen);
            }
        }
        if (!m_paint.boxes.empty()) {
            m_onPaint(m_paint);
        }
    }

    void paintPicture()
    {
        if (state().fillAlpha > visible) {
            paint({unitBox(state().matrix, {0, 0, 1, 1})}, false, std::nullopt);
        }
    }

    static QRectF unitBox(const PdfMatrix &matrix, const QRectF &box)
    {
        Piece piece;
        for (const double x : {box.left(), box.right()}) {
            for (const double y : {box.top(), box.bottom()}) {
                piece.add(matrix.map(x, y));
            }
        }
        return piece.box(0);
    }

    static qsizetype endOfInlinePicture(QByteArrayView content, qsizetype begin)
    {
        const auto isSpace = [&](qsizetype at) {
            return at >= content.size() || content[at] == '\n' || content[at] == '\r' || content[at] == ' ';
        };
        for (qsizetype at = content.indexOf("EI", begin + 1); at >= 0; at = content.indexOf("EI", at + 1)) {
            if (isSpace(at - 1) && isSpace(at + 2)) {
                return at + 2;
            }
        }
        return content.size();
    }

    void drawObject(QByteArrayView name, QByteArrayView resources, int depth)
    {
        const PdfObject object = m_objects.entry(m_objects.entry(resources, "XObject").value, name);
        const QByteArrayView kind = m_objects.entry(object.value, "Subtype").value.trimmed();
        if (kind == "/Image") {
            paintPicture();
        } else if (kind == "/Form" && !drawForm(object, resources, depth)) {
            isWhole = false;
        }
    }

    bool drawForm(const PdfObject &form, QByteArrayView resources, int depth)
    {
        const std::optional<QByteArray> content = depth < deepestForms ? m_objects.content(form, mostContent) : std::nullopt;
        if (!content) {
            return false;
        }
        State inner = state();
        if (const QList<double> n = m_objects.numbers(m_objects.entry(form.value, "Matrix").value); n.size() == 6) {
            inner.matrix = PdfMatrix{n[0], n[1], n[2], n[3], n[4], n[5]}.then(inner.matrix);
        }
        if (const QRectF box = boxOf(m_objects.numbers(m_objects.entry(form.value, "BBox").value)); box.isValid()) {
            inner.clip = inner.clip.intersected(unitBox(inner.matrix, box));
        }
        const PdfObject own = m_objects.entry(form.value, "Resources");
        const std::vector<double> operands = std::move(m_operands);
        const qint64 unsaved = std::exchange(m_unsaved, 0);
        std::vector<Piece> path = std::exchange(m_path, {});
        walk(*content, own.isNull() ? resources : own.value, inner, depth + 1);
        m_path = std::move(path);
        m_unsaved = unsaved;
        return true;
    }

public:
    bool isWhole = true;

private:
    static constexpr double visible = 0.2; // of what covers all

    PdfObjects &m_objects;
    const std::function<void(const PdfPaint &)> &m_onPaint;
    std::vector<State> m_states;
    qint64 m_unsaved = 0; ///< states beyond the bound
    std::vector<double> m_operands;
    std::vector<Piece> m_path;
    PdfPaint m_paint;
    bool m_isClip = false;
};

} // namespace

PdfMatrix PdfMatrix::then(const PdfMatrix &other) const
{
    return {a * other.a + b * other.c, a * other.b + b * other.d,           c * other.a + d * other.c,
            c * other.b + d * other.d, e * other.a + f * other.c + other.e, e * other.b + f * other.d + other.f};
}

QList<PdfSheet> sheetsOf(PdfObjects &objects, int most)
{
    struct Node {
        QByteArrayView value;
        Heritage heritage;
        int depth;
    };
    constexpr int deepest = 64;
    constexpr int mostNodes = 20'000;
    QList<PdfSheet> sheets;
    QSet<const char *> seen; // nodes that have others below them
    QList<Node> open{{objects.pages().value, {}, 0}};
    for (int nodes = 0; !open.isEmpty() && nodes < mostNodes && sheets.size() < most && objects.isReadable(); ++nodes) {
        Node node = open.takeLast();
        node.heritage.take(objects, node.value);
        const QByteArrayView kids = objects.entry(node.value, "Kids").value;
        if (kids.isEmpty()) {
            sheets.append(sheetOf(objects, node.value, node.heritage));
            continue;
        }
        if (node.depth >= deepest || seen.contains(kids.data())) {
            continue;
        }
        seen.insert(kids.data());
        const QList<QByteArrayView> items = objects.items(kids);
        for (qsizetype i = items.size() - 1; i >= 0; --i) {
            open.append({objects.resolved(items.at(i)).value, node.heritage, node.depth + 1});
        }
    }
    return sheets;
}

bool walkDrawing(PdfObjects &objects, const PdfSheet &sheet, const std::function<void(const PdfPaint &)> &onPaint)
{
    QByteArray all;
    for (const PdfObject &part : sheet.contents) {
        const std::optional<QByteArray> content = objects.content(part, mostContent - all.size());
        if (!content) {
            return false;
        }
        all += *content + '\n';
    }
    State state;
    state.matrix = sheet.matrix;
    state.clip = QRectF(0, 0, sheet.width, sheet.height);
    Walker walker(objects, onPaint);
    walker.walk(all, sheet.resources, state, 0);
    return walker.isWhole && objects.isReadable();
}

} // namespace recension
