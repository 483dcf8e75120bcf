// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlstyle.h"

#include "core/base/sentence.h"

namespace recension {

namespace {

constexpr const char *sheet = R"css(
:root {
  color-scheme: light dark;
  --page: #fbfaf7; --panel: #f1efe9; --line: #dcd8cf; --text: #1f1d1a; --quiet: #6a655c;
  --inserted: #b3dcff; --inserted-block: #dcecfb; --inserted-line: #1f6fb2;
  --deleted: #ffd8a8; --deleted-block: #fdead7; --deleted-line: #b35c00;
  --moved-block: #eeeaf7; --moved-line: #6a4bb0; --current: #fff6d6;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #1e1e1e; --panel: #272727; --line: #3a3a3a; --text: #e4e1dc; --quiet: #a29d94;
    --inserted: #0b4a7a; --inserted-block: #16324a; --inserted-line: #6ab4f0;
    --deleted: #6b3f00; --deleted-block: #3f2b12; --deleted-line: #f0a64a;
    --moved-block: #2d2740; --moved-line: #b59bf0; --current: #2d2a20;
  }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); -webkit-text-size-adjust: 100%; }
body {
  font: 1rem/1.5 "Noto Serif", Georgia, "DejaVu Serif", serif;
  margin: 0 auto; padding: 2rem 1rem; max-width: 78rem; overflow-wrap: break-word;
}
body.inline { max-width: 42rem; }
.evidence, .key, .note, .fold, .source, thead, .move, footer { font-family: "Noto Sans", system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.3; font-weight: 600; margin: 0 0 .25rem; }
h2.headline { font-size: 1.45rem; line-height: 1.3; font-weight: 600; }
h2, h3, h4, h5, h6 { font-size: 1.1rem; line-height: 1.35; }
p, h2, h3, h4, h5, h6, ul, blockquote, pre { margin: 0; }
p + p, .rows p + p { margin-top: .8rem; }
.source { color: var(--quiet); font-size: .85rem; margin: 0 0 1rem; }
.standfirst { font-family: "Noto Sans", system-ui, sans-serif; color: var(--quiet); }
.posted { color: var(--quiet); font-family: "Noto Sans", system-ui, sans-serif; font-size: .8rem; margin: 0; }
.posted + *, .rows .posted + * { margin-top: 0; }
.caption { font-family: "Noto Sans", system-ui, sans-serif; font-size: .9rem; }
blockquote { padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
ul { padding-inline-start: 1.3rem; }
pre { white-space: pre-wrap; font-size: .9rem; }
.evidence { display: flex; flex-wrap: wrap; gap: 1rem; border: 1px solid var(--line); border-radius: 4px;
  padding: .75rem; font-size: .8rem; }
.evidence section { flex: 1 1 18rem; min-width: 0; }
.evidence h2 { font-size: .85rem; margin: 0; }
.evidence dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 .75rem; margin: .25rem 0 0; }
.evidence dt { color: var(--quiet); }
.evidence dd { margin: 0; overflow-wrap: anywhere; }
.readers-note { border-inline-start: 3px solid var(--line); font: .9rem/1.5 "Noto Sans", system-ui, sans-serif;
  margin: .75rem 0 0; padding-inline-start: .75rem; }
.readers-note h2 { font-size: .85rem; margin: 0; }
.readers-note p { overflow-wrap: anywhere; white-space: pre-line; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding: 0; margin: 1rem 0;
  font-size: .85rem; list-style: none; }
.key .summary, .note { color: var(--quiet); }
.note { font-size: .85rem; margin: .25rem 0 0; }
ins { background: var(--inserted); text-decoration: underline; text-decoration-color: var(--inserted-line);
  text-decoration-thickness: .1em; text-underline-offset: .15em; }
del { background: var(--deleted); text-decoration: line-through; text-decoration-color: var(--deleted-line);
  text-decoration-thickness: .1em; }
.inner { font-weight: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .32em; }
ins .inner { text-decoration-color: var(--inserted-line); }
del .inner { text-decoration-color: var(--deleted-line); }
.inline del { unicode-bidi: isolate; }
ins, del { border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.moved { outline: 1px dotted var(--moved-line); background: var(--moved-block); text-decoration: none; }
.typographic { border-bottom: 1px dotted var(--quiet); }
s.ignored { color: var(--quiet); text-decoration: line-through dotted; text-decoration-thickness: .1em; }
ins.block, del.block, .moved.block { display: block; padding: .1rem .5rem; margin: 0 -.5rem; }
ins.block, del.block { text-decoration: none; }
ins.block { background: var(--inserted-block); border-inline-end: 4px solid var(--inserted-line); }
del.block { background: var(--deleted-block); border-inline-start: 4px solid var(--deleted-line); }
.moved.block { background: var(--moved-block); border: 0; }
.rows { width: 100%; border-collapse: collapse; table-layout: fixed; }
.rows th { text-align: start; font-weight: 600; padding: .25rem 0 .5rem; border-bottom: 1px solid var(--line); font-size: .9rem; }
.rows .period { font-weight: 400; color: var(--quiet); }
.rows td { vertical-align: top; padding: .4rem 0; }
.rows .text { padding-right: 1.25rem; }
.sign { width: 1.6rem; }
td.sign, .inline .sign { font: 600 .9rem/1.65 "Noto Sans", system-ui, sans-serif; color: var(--quiet); -webkit-user-select: none; user-select: none; }
td.sign { color: var(--deleted-line); }
td.sign.right, .added .sign { color: var(--inserted-line); }
.removed .sign { color: var(--deleted-line); }
.moved-from .sign, .moved-to .sign { color: var(--moved-line); }
.text > *, .row > * { max-width: 60ch; }
.inline .row { position: relative; padding: .4rem 0; padding-inline-start: 1.75rem; }
.inline .row > .sign { position: absolute; inset-inline-start: 0; }
.move { font-size: .8rem; color: var(--moved-line); }
.move a { color: inherit; }
tr:target, .row:target, h1:target { background: var(--current); }
.fold { background: var(--panel); border: solid var(--line); border-width: 1px 0; font-size: .85rem; margin: .4rem 0; }
.fold summary { text-align: center; color: var(--quiet); padding: .2rem; cursor: pointer; }
.fold[open] { background: none; }
.fold .rows, .fold .row { font: 1rem/1.5 "Noto Serif", Georgia, "DejaVu Serif", serif; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid var(--line); font-size: .8rem; color: var(--quiet); }
.spoken, s::before, s::after, ins::before, ins::after, del::before, del::after, .moved::before, .moved::after {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen and (max-width: 44rem) {
  .rows, .rows tbody, .rows tr, .rows td { display: block; }
  .rows colgroup, .rows thead, .rows td.sign, .rows tr.same td.left, .rows td.text:empty { display: none; }
  .rows tr { padding: .2rem 0; }
  .rows td { padding: .2rem 0; }
}
@media print {
  @page { margin: 18mm 15mm; }
  html { background: none; }
  body, body.inline { padding: 0; max-width: none; font-size: 10pt; }
  .text > *, .row > * { max-width: none; }
  .rows thead { display: table-header-group; }
  .rows tr, .row, .evidence, .key { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
}
)css";

/// A CSS string (CSS Syntax 3, section 4.3.5): nothing in it can end the string or the style element.
QByteArray cssString(const QString &text)
{
    QString escaped;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber() || unit == u' ') {
            escaped += unit;
        } else {
            escaped += u'\\' + QString::number(unit.unicode(), 16) + u' ';
        }
    }
    return '"' + escaped.toUtf8() + '"';
}

QByteArray spoken(const char *selector, const QString &before, const QString &after)
{
    return QByteArray(selector) + "::before { content: " + cssString(before) + "; }\n" + selector + "::after { content: " + cssString(after)
        + "; }\n";
}

} // namespace

QByteArray htmlStyle()
{
    return QByteArray(sheet + 1) + spoken("ins", Sentence::tr(" [inserted: "), Sentence::tr("] ", "end of inserted text"))
        + spoken("del", Sentence::tr(" [deleted: "), Sentence::tr("] ", "end of deleted text"))
        + spoken("s", Sentence::tr(" [ignored: "), Sentence::tr("] ", "end of ignored text"))
        + spoken("ins.moved", Sentence::tr(" [moved here: "), Sentence::tr("] ", "end of moved text"))
        + spoken("del.moved", Sentence::tr(" [moved away: "), Sentence::tr("] ", "end of moved text"));
}

} // namespace recension
