import { Parser } from 'htmlparser2';
import { deflateSync } from 'node:zlib';
import { sha256Hex } from '../json.js';

/** Points of PDF in a millimetre. */
const POINTS_PER_MM = 72 / 25.4;

export interface PdfPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly title: string;
  /** `YYYY-MM-DD`, the date that the file bears. */
  readonly day: string;
}

/**
 * An outlined drawing (see `outlined`) as a PDF of one page (ISO 32000-1): shapes stay shapes, so that it is sharp at
 * any size and needs no font. Knows what flat drawings consist of: groups with a transform, paths with a plain colour.
 * The same drawing gives the same bytes.
 * @throws Error for anything else (gradients, patterns, clipping, pictures), rather than leaving it out.
 */
export function pdfOf(svg: string, page: PdfPage): Buffer {
  return assemble(contentOf(svg, page), page);
}

function contentOf(svg: string, { widthMm, heightMm }: PdfPage): string {
  const operators: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'svg') operators.push('q', baseMatrix(attributes, widthMm, heightMm));
        else if (name === 'g') operators.push('q', ...transformOf(attributes));
        else if (name === 'path') operators.push(...pathOperators(attributes));
        // Empty in a flat drawing: what would stand in it is refused by its own name.
        else if (name !== 'defs') throw new Error(`a flat drawing has no <${name}>`);
      },
      onclosetag: (name) => {
        if (name === 'svg' || name === 'g') operators.push('Q');
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return operators.join('\n');
}

/** From the drawing's units, y downwards, to points, y upwards. */
function baseMatrix(attributes: Readonly<Record<string, string>>, widthMm: number, heightMm: number): string {
  const [, , width = 0, height = 0] = numbersOf(attributes['viewBox'] ?? '');
  const x = (widthMm * POINTS_PER_MM) / width;
  const y = (heightMm * POINTS_PER_MM) / height;
  return `${short(x)} 0 0 ${short(-y)} 0 ${short(heightMm * POINTS_PER_MM)} cm`;
}

function transformOf({
  transform,
  opacity,
  'clip-path': clip,
  mask,
  filter,
}: Readonly<Record<string, string>>): string[] {
  if (opacity !== undefined || clip !== undefined || mask !== undefined || filter !== undefined) {
    throw new Error('a flat drawing has no opacity, clipping, masks or filters');
  }
  if (transform === undefined) return [];
  const matrix = /^matrix\(([^)]*)\)$/.exec(transform)?.[1];
  if (matrix === undefined) throw new Error(`transform ${transform} is no matrix`);
  return [`${numbersOf(matrix).map(short).join(' ')} cm`];
}

function pathOperators(attributes: Readonly<Record<string, string>>): string[] {
  const fill = colourOf(attributes['fill'] ?? '#000000', 'rg');
  const stroke = colourOf(attributes['stroke'] ?? 'none', 'RG');
  if (fill === null && stroke === null) return [];
  const paint = stroke === null ? 'f' : fill === null ? 'S' : 'B';
  const evenOdd = attributes['fill-rule'] === 'evenodd' && paint !== 'S' ? '*' : '';
  return [
    'q',
    ...transformOf(attributes),
    ...(fill === null ? [] : [fill]),
    ...(stroke === null ? [] : [stroke, `${attributes['stroke-width'] ?? '1'} w`]),
    ...drawingOperators(attributes['d'] ?? ''),
    paint + evenOdd,
    'Q',
  ];
}

function colourOf(value: string, operator: 'rg' | 'RG'): string | null {
  if (value === 'none') return null;
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value);
  if (!parts) throw new Error(`${value} is no plain colour`);
  return `${parts
    .slice(1)
    .map((part) => short(parseInt(part, 16) / 255))
    .join(' ')} ${operator}`;
}

/** The absolute commands that outlines consist of; a quadratic curve becomes the cubic one of the same shape. */
function drawingOperators(d: string): string[] {
  let at: readonly [number, number] = [0, 0];
  let start = at;
  return [...d.matchAll(/([MLCQZ])([^MLCQZ]*)/g)].map(([, command, rest = '']) => {
    const numbers = numbersOf(rest);
    const end = [numbers.at(-2) ?? at[0], numbers.at(-1) ?? at[1]] as const;
    const from = at;
    at = command === 'Z' ? start : end;
    if (command === 'M') start = end;
    switch (command) {
      case 'M':
        return `${numbers.map(short).join(' ')} m`;
      case 'L':
        return `${numbers.map(short).join(' ')} l`;
      case 'C':
        return `${numbers.map(short).join(' ')} c`;
      case 'Q':
        return `${cubic(from, numbers, end).map(short).join(' ')} c`;
      default:
        return 'h';
    }
  });
}

function cubic(from: readonly [number, number], numbers: readonly number[], end: readonly [number, number]): number[] {
  const [x = 0, y = 0] = numbers;
  const toward = (a: number, b: number): number => a + (2 / 3) * (b - a);
  return [toward(from[0], x), toward(from[1], y), toward(end[0], x), toward(end[1], y), ...end];
}

function numbersOf(text: string): number[] {
  return (text.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
}

/** PDF knows no exponents; a ten-thousandth of a point is finer than any printer. */
function short(value: number): string {
  return String(Math.round(value * 10_000) / 10_000).replace(/^-0$/, '0');
}

function assemble(content: string, { widthMm, heightMm, title, day }: PdfPage): Buffer {
  const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 });
  const box = `[0 0 ${short(widthMm * POINTS_PER_MM)} ${short(heightMm * POINTS_PER_MM)}]`;
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources << >> /Contents 4 0 R >>`),
    Buffer.concat([
      Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from(
      `<< /Title <${utf16(title)}> /Producer (Fengong) /CreationDate (D:${day.replaceAll('-', '')}000000Z) >>`,
    ),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const id = sha256Hex(packed).slice(0, 32);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R /ID [<${id}> <${id}>] >>\n` +
        `startxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function utf16(text: string): string {
  return `feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}`;
}
