import { readFileSync } from 'node:fs';

/** A point of an outline in font units, y upwards; points off the curve steer it. */
interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}
type Contour = readonly OutlinePoint[];

const FORMAT_12 = 12;
/** Flags of the points of a simple glyph (OpenType 1.9, table glyf). */
const ON_CURVE = 1;
const X_SHORT = 2;
const Y_SHORT = 4;
const REPEAT = 8;
const X_SAME_OR_POSITIVE = 16;
const Y_SAME_OR_POSITIVE = 32;

/**
 * Reads the outlines of letters from a TrueType font. Only what horizontal lines of plain text need: characters to
 * glyphs, their widths and shapes; no kerning, ligatures or composed glyphs with scaling, of which CJK fonts make none
 * for the letters that official documents use.
 */
export class Typeface {
  private readonly tables: ReadonlyMap<string, number>;
  private readonly unitsPerEm: number;
  private readonly longOffsets: boolean;
  private readonly wideGlyphs: number;
  private readonly groups: readonly { first: number; last: number; glyph: number }[];
  private readonly known = new Map<string, { contours: readonly Contour[]; advance: number }>();

  /** @throws Error when the file is no TrueType font with a Unicode character map of format 12. */
  constructor(private readonly font: Buffer) {
    const count = font.readUInt16BE(4);
    this.tables = new Map(
      Array.from({ length: count }, (_, index): [string, number] => {
        const record = 12 + index * 16;
        return [font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8)];
      }),
    );
    this.unitsPerEm = font.readUInt16BE(this.table('head') + 18);
    this.longOffsets = font.readInt16BE(this.table('head') + 50) === 1;
    this.wideGlyphs = font.readUInt16BE(this.table('hhea') + 34);
    this.groups = this.readCharacterMap();
  }

  static read(path: string): Typeface {
    return new Typeface(readFileSync(path));
  }

  /** Width of a line in units of its size. */
  widthOf(text: string): number {
    return [...text].reduce((sum, character) => sum + this.glyphOf(character).advance, 0) / this.unitsPerEm;
  }

  /** The line as the `d` of an SVG path that begins at (`x`, `y`), `y` being the base line. */
  outline(text: string, x: number, y: number, size: number): string {
    const scale = size / this.unitsPerEm;
    let left = x;
    return [...text]
      .map((character) => {
        const { contours, advance } = this.glyphOf(character);
        const start = left;
        left += advance * scale;
        return contours.map((contour) => pathOf(contour, start, y, scale)).join('');
      })
      .join('');
  }

  private table(name: string): number {
    const offset = this.tables.get(name);
    if (offset === undefined) throw new Error(`the font has no table ${name}`);
    return offset;
  }

  private readCharacterMap(): { first: number; last: number; glyph: number }[] {
    const map = this.table('cmap');
    const subtables = Array.from(
      { length: this.font.readUInt16BE(map + 2) },
      (_, index) => map + this.font.readUInt32BE(map + 4 + index * 8 + 4),
    );
    const found = subtables.find((offset) => this.font.readUInt16BE(offset) === FORMAT_12);
    if (found === undefined) throw new Error('the font has no character map of format 12');
    return Array.from({ length: this.font.readUInt32BE(found + 12) }, (_, index) => {
      const group = found + 16 + index * 12;
      return {
        first: this.font.readUInt32BE(group),
        last: this.font.readUInt32BE(group + 4),
        glyph: this.font.readUInt32BE(group + 8),
      };
    });
  }

  /** A character that the font does not have is drawn as its empty box, and not left out in silence. */
  private glyphOf(character: string): { contours: readonly Contour[]; advance: number } {
    const known = this.known.get(character);
    if (known) return known;
    const code = character.codePointAt(0) ?? 0;
    const group = this.groups.find(({ first, last }) => code >= first && code <= last);
    const index = group === undefined ? 0 : group.glyph + code - group.first;
    const glyph = { contours: this.contoursOf(index), advance: this.advanceOf(index) };
    this.known.set(character, glyph);
    return glyph;
  }

  private advanceOf(glyph: number): number {
    return this.font.readUInt16BE(this.table('hmtx') + Math.min(glyph, this.wideGlyphs - 1) * 4);
  }

  private contoursOf(glyph: number): readonly Contour[] {
    const loca = this.table('loca');
    const at = (index: number): number =>
      this.longOffsets ? this.font.readUInt32BE(loca + index * 4) : this.font.readUInt16BE(loca + index * 2) * 2;
    const [start, end] = [at(glyph), at(glyph + 1)];
    if (start === end) return [];
    const offset = this.table('glyf') + start;
    const contours = this.font.readInt16BE(offset);
    return contours >= 0 ? this.simple(offset + 10, contours) : this.composed(offset + 10);
  }

  private simple(offset: number, contours: number): Contour[] {
    const ends = Array.from({ length: contours }, (_, index) => this.font.readUInt16BE(offset + index * 2));
    const points = (ends.at(-1) ?? -1) + 1;
    let at = offset + contours * 2;
    at += 2 + this.font.readUInt16BE(at);
    const flags: number[] = [];
    while (flags.length < points) {
      const flag = this.font.readUInt8(at++);
      const times = flag & REPEAT ? this.font.readUInt8(at++) + 1 : 1;
      for (let i = 0; i < times; i++) flags.push(flag);
    }
    const xs = this.coordinates(at, flags, X_SHORT, X_SAME_OR_POSITIVE);
    const ys = this.coordinates(xs.next, flags, Y_SHORT, Y_SAME_OR_POSITIVE);
    const outline = flags.map((flag, index) => ({
      x: xs.values[index] ?? 0,
      y: ys.values[index] ?? 0,
      onCurve: (flag & ON_CURVE) !== 0,
    }));
    return ends.map((last, index) => outline.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, last + 1));
  }

  private coordinates(offset: number, flags: readonly number[], short: number, same: number) {
    let at = offset;
    let value = 0;
    const values = flags.map((flag) => {
      if (flag & short) value += this.font.readUInt8(at++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += this.font.readInt16BE(at);
        at += 2;
      }
      return value;
    });
    return { values, next: at };
  }

  /** Parts moved beside each other; a part that is also scaled is refused. */
  private composed(offset: number): Contour[] {
    const contours: Contour[] = [];
    let at = offset;
    let flags: number;
    do {
      flags = this.font.readUInt16BE(at);
      const glyph = this.font.readUInt16BE(at + 2);
      const words = (flags & 1) !== 0;
      if ((flags & 2) === 0 || (flags & 0b1100_1000) !== 0) throw new Error('a composed glyph that is scaled');
      const x = words ? this.font.readInt16BE(at + 4) : this.font.readInt8(at + 4);
      const y = words ? this.font.readInt16BE(at + 6) : this.font.readInt8(at + 5);
      at += words ? 8 : 6;
      const moved = this.contoursOf(glyph).map((contour) =>
        contour.map((point) => ({ ...point, x: point.x + x, y: point.y + y })),
      );
      contours.push(...moved);
    } while (flags & 32);
    return contours;
  }
}

/** Between two points that steer the curve lies one on it, in the middle, which the font leaves out. */
function pathOf(contour: Contour, left: number, base: number, scale: number): string {
  const first = contour.findIndex(({ onCurve }) => onCurve);
  const start = contour[Math.max(first, 0)];
  if (start === undefined) return '';
  const place = ({ x, y }: { x: number; y: number }): string => `${short(left + x * scale)} ${short(base - y * scale)}`;
  const points = [...contour.slice(Math.max(first, 0) + 1), ...contour.slice(0, Math.max(first, 0) + 1)];
  let path = `M${place(start)}`;
  let control: OutlinePoint | null = null;
  for (const point of points) {
    if (point.onCurve) {
      path += control === null ? `L${place(point)}` : `Q${place(control)} ${place(point)}`;
      control = null;
      continue;
    }
    if (control !== null) {
      const middle = { x: (control.x + point.x) / 2, y: (control.y + point.y) / 2 };
      path += `Q${place(control)} ${place(middle)}`;
    }
    control = point;
  }
  return `${path}Z`;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
