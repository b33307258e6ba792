import { createHash } from 'node:crypto';
import type { Block } from '../../../platform/official-document/block.js';
import { TINT } from '../../../platform/official-document/styles.js';
import type { Cell, Row, TableModel } from '../../../platform/official-document/table-model.js';
import { xmlText } from '../../../platform/official-document/xml-text.js';
import type { Chart } from './charts/chart.js';
import { outlinesOf } from './charts/drawing.js';
import type { Annex, Head, Manuscript, Piece } from './manuscript.js';

const STYLE = `
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem 4rem; color: #1a1a1a; background: #fff;
  font: 1.0625rem/1.9 "FangSong", "仿宋", "STFangsong", "Noto Serif CJK SC", serif; }
h1, h2, h3, caption, figcaption, th { font-family: "SimHei", "黑体", "Noto Sans CJK SC", sans-serif; }
h1 { text-align: center; font-size: 1.6rem; line-height: 1.5; margin: 2rem 0; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
p { margin: .5rem 0; text-indent: 2em; text-align: justify; }
.mark { text-indent: 0; text-align: center; color: #a00000; border: 2px solid #a00000; padding: .4rem; }
.issuer { text-indent: 0; text-align: center; font-size: 2rem; line-height: 1.4; color: #e60012; }
.number { text-indent: 0; text-align: center; border-bottom: 2px solid #e60012; padding-bottom: .5rem; }
.to { text-indent: 0; }
.signature p { text-indent: 0; text-align: right; margin-right: 4em; }
.place { color: #a00000; }
.note { text-indent: 0; font-size: .9rem; color: #404040; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.5; margin: 1rem 0; }
caption { font-size: 1rem; padding: .6rem; }
th, td { border: 1px solid #808080; padding: .25rem .5rem; vertical-align: middle; text-align: left; }
th { background: #ededed; text-align: center; }
.c { text-align: center; }
.g { background: #f6f6f6; font-weight: bold; text-align: left; }
.t td { background: #f6f6f6; font-weight: bold; }
${Object.entries(TINT)
  .map(([light, colour]) => `.${light} { background: #${colour}; }`)
  .join('\n')}
figure { margin: 1.5rem 0; text-align: center; }
figure img { max-width: 100%; height: auto; }
footer { margin-top: 3rem; border-top: 1px solid #808080; padding-top: 1rem; overflow-wrap: anywhere; }
@media print { body { max-width: none; padding: 0; } section { break-before: page; } tr { break-inside: avoid; } }
`;

/** Nothing from elsewhere and no program: the page's own style, known by its hash, and pictures that it carries. */
const POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data:; ` +
  `base-uri 'none'; form-action 'none'`;

/** A paper for reading on screen: one file without scripts, the same bytes for the same paper. */
export function renderReportHtml(report: Manuscript): string {
  const title = report.titleLines.join('');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${report.mark === null ? '' : `<p class="mark">${escaped(report.mark)}</p>`}
${headHtml(report.head)}
<h1>${report.titleLines.map(escaped).join('<br>')}</h1>
<main>
${report.addressees === null ? '' : `<p class="to">${escaped(report.addressees)}：</p>`}
${report.body.map(pieceHtml).join('\n')}
<div class="signature">
${report.signature.map(blockHtml).join('\n')}
</div>
${report.annexes.map((annex, index) => annexHtml(annex, index + 1)).join('\n')}
</main>
<footer>
<h2>编制依据</h2>
${report.provenance.map((line) => `<p class="note">${escaped(line)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
}

function headHtml(head: Head | null): string {
  if (head === null) return '';
  return `<p class="issuer">${escaped(head.issuerMark)}</p>\n<p class="number">${escaped(head.documentNumber)}</p>`;
}

function pieceHtml(piece: Piece): string {
  switch (piece.kind) {
    case 'block':
      return blockHtml(piece.block);
    case 'table':
      return tableHtml(piece.table);
    case 'chart':
      return chartHtml(piece.chart);
  }
}

function blockHtml({ kind, text }: Block): string {
  switch (kind) {
    case 'heading1':
      return `<h2>${escaped(text)}</h2>`;
    case 'heading2':
      return `<h3>${escaped(text)}</h3>`;
    case 'paragraph':
      return `<p>${escaped(text)}</p>`;
    case 'placeholder':
      return `<p class="place">${escaped(text)}</p>`;
  }
}

function annexHtml(annex: Annex, number: number): string {
  return `<section>
<h2>附件${number}　${escaped(annex.title)}</h2>
${annex.tables.map(tableHtml).join('\n')}
${annex.words === null ? '' : `<p>${escaped(annex.words)}</p>`}
${annex.chart === null ? '' : chartHtml(annex.chart)}
</section>`;
}

function tableHtml({ caption, columns, rows, note }: TableModel): string {
  const centred = columns.map(({ align }) => align === 'center');
  return `<div class="scroll"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${columns.map(({ header }) => `<th scope="col">${escaped(header)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, centred)).join('\n')}
</tbody>
</table></div>
${note === undefined ? '' : `<p class="note">注：${escaped(note)}</p>`}`;
}

function rowHtml(row: Row, centred: readonly boolean[]): string {
  if (row.kind === 'group') {
    return `<tr><th class="g" scope="rowgroup" colspan="${centred.length}">${escaped(row.text)}</th></tr>`;
  }
  const cells = centred.map((centre, index) => cellHtml(row.cells[index] ?? { text: '' }, centre));
  return `<tr${row.kind === 'total' ? ' class="t"' : ''}>${cells.join('')}</tr>`;
}

function cellHtml({ text, tint }: Cell, centre: boolean): string {
  const classes = [centre ? 'c' : '', tint ?? ''].filter((name) => name !== '').join(' ');
  return `<td${classes === '' ? '' : ` class="${classes}"`}>${escaped(text)}</td>`;
}

function chartHtml(chart: Chart): string {
  const { caption, alternative } = chart;
  const picture = Buffer.from(outlinesOf(chart)).toString('base64');
  return `<figure>
<img alt="${escaped(alternative)}" src="data:image/svg+xml;base64,${picture}">
<figcaption>${escaped(caption)}</figcaption>
</figure>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
