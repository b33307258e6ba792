import { xmlText } from '../../../../platform/official-document/xml-text.js';

/** First the font that outlines are made with, then those that a viewer is likely to have. */
const FAMILY = "'Noto Sans SC','Source Han Sans SC','Microsoft YaHei','SimHei',sans-serif";

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Millimetres with at most three decimals, so that no float's last digit shows. */
export function mm(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rectangle({ x, y, width, height }: Box, fill: string, stroke?: string): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="0.25"`;
  return `<rect x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}" fill="${fill}"${line}/>`;
}

export interface TextStyle {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** `y` is the base line. */
export function words(text: string, x: number, y: number, style: TextStyle): string {
  const { size, fill = '#1a1a1a', bold = false, anchor = 'start' } = style;
  return (
    `<text x="${mm(x)}" y="${mm(y)}" font-family="${FAMILY}" font-size="${mm(size)}" fill="${fill}"` +
    `${bold ? ' font-weight="700"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(text)}</text>`
  );
}

/** Width in characters of Chinese; Latin letters and digits take a little more than half of one. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.58 : 1), 0);
}

/** Lines of at most `width` characters; what does not fit into `most` lines ends with an ellipsis. */
export function wrapped(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (widthOf(line + character) > width && line !== '') {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? '')];
  while (last.length > 0 && widthOf(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
}
