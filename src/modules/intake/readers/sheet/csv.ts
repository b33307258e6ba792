import { tableLines } from '../table-text.js';

const SAMPLE = 20_000;

/** The separator that occurs most in the first lines, outside quotes. */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '，'].map((sign) => ({ sign, count: sample.split(sign).length }));
  return counts.reduce((best, candidate) => (candidate.count > best.count ? candidate : best)).sign;
}

/** RFC 4180: quoted cells keep separators and line breaks, a doubled quote is one. */
export function readCsv(text: string): string {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(
    `("(?:[^"]|"")*"[^${separator}\\r\\n]*|[^${separator}\\r\\n]*)(${separator}|\\r\\n?|\\n|$)`,
    'gy',
  );
  while (cell.lastIndex < text.length) {
    const [, content = '', end = ''] = cell.exec(text) ?? [];
    row.push(unquoted(content));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (const short of rows) while (short.length < columns) short.push('');
  return tableLines(rows).join('\n');
}

function unquoted(content: string): string {
  const quoted = /^"((?:[^"]|"")*)"/.exec(content);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : content;
}
