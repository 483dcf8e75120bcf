// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomtexts.h"

#include <algorithm>

namespace recension::test {

namespace {

/// What the words of a script are made of, what stands between them and what ends a sentence.
struct Script {
    QStringList syllables;
    QString space;
    QString stop;
};

const QList<Script> &scripts()
{
    static const QList<Script> all{
        {{QStringLiteral("ba"), QStringLiteral("do"), QStringLiteral("ré"), QStringLiteral("ti"), QStringLiteral("mun"),
          QStringLiteral("the")},
         QStringLiteral(" "),
         QStringLiteral(".")},
        {{QStringLiteral("мо"), QStringLiteral("ста"), QStringLiteral("не"), QStringLiteral("й"), QStringLiteral("ра")},
         QStringLiteral(" "),
         QStringLiteral("!")},
        {{QStringLiteral("市"), QStringLiteral("长"), QStringLiteral("公园"), QStringLiteral("说"), QStringLiteral("的")},
         QString(),
         QStringLiteral("。")},
        {{QStringLiteral("สวน"), QStringLiteral("เมือง"), QStringLiteral("ที่"), QStringLiteral("ดี")}, QString(), QStringLiteral(" ")},
        {{QStringLiteral("قال"), QStringLiteral("مد"), QStringLiteral("ينة"), QStringLiteral("و")},
         QStringLiteral(" "),
         QStringLiteral("؟")},
        {{QStringLiteral("नग"), QStringLiteral("र्"), QStringLiteral("में"), QStringLiteral("की")}, QStringLiteral(" "), QStringLiteral("।")},
        {{QStringLiteral("👩‍👧"), QStringLiteral("e\u0301"), QStringLiteral("🇫🇷"), QStringLiteral("a"), QStringLiteral("𝒳")},
         QStringLiteral(" "),
         QStringLiteral("…")},
        {{QStringLiteral("町"), QStringLiteral("の"), QStringLiteral("カメラ"), QStringLiteral("が゙"), QStringLiteral("ある")},
         QString(),
         QStringLiteral("」")},
    };
    return all;
}

} // namespace

RandomTexts::RandomTexts(quint32 seed) : m_random(seed) { }

int RandomTexts::below(int bound)
{
    return int(m_random() % quint32(std::max(1, bound)));
}

QString RandomTexts::word()
{
    const Script &script = scripts()[m_script];
    QString result;
    for (int left = 1 + below(3); left > 0; --left) {
        result += script.syllables[below(int(script.syllables.size()))];
    }
    if (below(12) == 0) {
        result += QStringList{QStringLiteral(","), QStringLiteral("”"),       QStringLiteral("’s"),
                              QStringLiteral("—"), QStringLiteral("\u00a0%"), QStringLiteral("-12")}[below(6)];
    }
    return result;
}

QString RandomTexts::sentence()
{
    QStringList words;
    for (int left = 1 + below(9); left > 0; --left) {
        words += word();
    }
    return words.join(scripts()[m_script].space) + scripts()[m_script].stop;
}

Block RandomTexts::paragraph()
{
    if (below(6) == 0) {
        m_script = below(int(scripts().size()));
    }
    QStringList sentences;
    for (int left = 1 + below(5); left > 0; --left) {
        sentences += sentence();
    }
    const BlockKind kind = below(8) == 0 ? BlockKind(below(9)) : BlockKind::Paragraph;
    return {.kind = kind, .text = sentences.join(u' ').simplified()};
}

void RandomTexts::editText(QString &text)
{
    QStringList words = text.split(u' ');
    const int at = below(int(words.size()));
    switch (below(7)) {
    case 0:
        words[at] = word();
        break;
    case 1:
        words.insert(at, sentence());
        break;
    case 2:
        words.removeAt(at);
        break;
    case 3:
        words.move(at, below(int(words.size())));
        break;
    case 4:
        words[at].replace(u'”', u'"').replace(u'—', u'-');
        words[at] += QChar(0x00ad);
        break;
    case 5:
        words[at] = words[at].normalized(below(2) ? QString::NormalizationForm_D : QString::NormalizationForm_C);
        break;
    default:
        if (words[at].size() > 2) {
            words[at].insert(1 + below(int(words[at].size()) - 1), QChar(u'x'));
        }
        break;
    }
    text = words.join(below(20) ? QStringLiteral(" ") : QStringLiteral("\u00a0")).trimmed();
    if (text.isEmpty()) {
        text = sentence().trimmed();
    }
}

void RandomTexts::edit(QList<Block> &blocks)
{
    if (blocks.isEmpty()) {
        blocks.append(paragraph());
    }
    const int at = below(int(blocks.size()));
    switch (below(8)) {
    case 0:
        blocks.insert(at, paragraph());
        break;
    case 1:
        blocks.removeAt(at);
        break;
    case 2:
        blocks.move(at, below(int(blocks.size())));
        break;
    case 3: { // split
        QString &text = blocks[at].text;
        const qsizetype cut = text.indexOf(u' ', text.size() / 2);
        if (cut > 0) {
            Block rest = blocks[at];
            rest.text = text.mid(cut + 1);
            text.truncate(cut);
            blocks.insert(at + 1, rest);
        }
        break;
    }
    case 4: // merge
        if (at + 1 < blocks.size()) {
            blocks[at].text += u' ' + blocks.takeAt(at + 1).text;
        }
        break;
    case 5: // a near twin
        blocks.insert(below(int(blocks.size())), blocks[at]);
        editText(blocks[at].text);
        break;
    default:
        for (int left = 1 + below(4); left > 0; --left) {
            editText(blocks[at].text);
        }
        break;
    }
}

PerSide<Revision> RandomTexts::pair()
{
    PerSide<Revision> result;
    QList<Block> &blocks = result.left.article.blocks;
    for (int left = below(9); left > 0; --left) {
        blocks.append(paragraph());
    }
    result.right = edited(result.left);
    return result;
}

Revision RandomTexts::edited(const Revision &revision)
{
    Revision result = revision;
    for (int left = below(7); left > 0; --left) {
        edit(result.article.blocks);
    }
    return result;
}

} // namespace recension::test
