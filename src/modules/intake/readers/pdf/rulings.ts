import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, matrixOf, multiply, type Matrix } from './geometry.js';

/** A drawn line of a table: horizontal at y = `at` from x `from` to `to`, or vertical at x = `at`. */
export interface Ruling {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What pdf.js gives of a page's drawing: operations and their arguments, side by side. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A filled box thinner than this is a line. */
const THICKEST = 3;
const SHORTEST = 6;
/** How far from straight a line may run. */
const SLANT = 1;
/** A page with more is a drawing, not a table. */
const MOST_RULINGS = 4000;
/** Commands of a path as pdf.js packs them, with the numbers behind each. */
const MOVE = 0;
const LINE = 1;
const NUMBERS_OF: readonly number[] = [2, 2, 6, 4, 0];
const STROKES = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
const FILLS = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);

type Point = readonly [number, number];

/** All straight lines that a page draws along its axes. `base` leads from the file's units to the page as it is shown. */
export function rulingsOf({ fnArray, argsArray }: Operations, base: Matrix): Ruling[] {
  const found: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix = base;
  fnArray.forEach((operation, index) => {
    const args = argsArray[index];
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? base;
    else if (operation === OPS.transform) matrix = multiply(matrix, matrixOf(args as number[]));
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      const [form] = args as [number[] | null];
      if (form) matrix = multiply(matrix, matrixOf(form));
    } else if (operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? base;
    else if (operation === OPS.constructPath && found.length < MOST_RULINGS) found.push(...pathRulings(args, matrix));
  });
  return found.length < MOST_RULINGS ? found : [];
}

function pathRulings(args: unknown, matrix: Matrix): Ruling[] {
  const [paint, paths] = args as [number, [ArrayLike<number> | null]];
  const commands = paths[0];
  if (!commands || typeof commands.length !== 'number') return [];
  const outlines = outlinesOf(commands).map((points) => points.map(([x, y]) => apply(matrix, x, y)));
  const lines: Ruling[] = [];
  for (const outline of outlines) {
    const thin = FILLS.has(paint) ? thinBox(outline) : null;
    if (thin) lines.push(thin);
    else if (STROKES.has(paint)) lines.push(...sides(outline));
  }
  return lines;
}

/** The corners of each part of a path. A curve ends its part: tables have none. */
function outlinesOf(commands: ArrayLike<number>): Point[][] {
  const outlines: Point[][] = [];
  let current: Point[] = [];
  let at = 0;
  while (at < commands.length) {
    const command = commands[at] ?? MOVE;
    const numbers = NUMBERS_OF[command] ?? 0;
    const end: Point = [commands[at + numbers - 1] ?? 0, commands[at + numbers] ?? 0];
    if (numbers === 0) {
      const first = current[0];
      if (first) current.push(first);
    } else if (command === LINE) current.push(end);
    else {
      current = [end];
      outlines.push(current);
    }
    at += 1 + numbers;
  }
  return outlines;
}

function thinBox(outline: readonly Point[]): Ruling | null {
  if (outline.length < 4) return null;
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKEST && right - left >= SHORTEST)
    return { horizontal: true, at: (top + bottom) / 2, from: left, to: right };
  if (right - left <= THICKEST && bottom - top >= SHORTEST)
    return { horizontal: false, at: (left + right) / 2, from: top, to: bottom };
  return null;
}

function sides(outline: readonly Point[]): Ruling[] {
  return outline.slice(1).flatMap(([x, y], index): Ruling[] => {
    const [beforeX, beforeY] = outline[index] ?? [x, y];
    const [width, height] = [Math.abs(x - beforeX), Math.abs(y - beforeY)];
    if (height <= SLANT && width >= SHORTEST)
      return [{ horizontal: true, at: (y + beforeY) / 2, from: Math.min(x, beforeX), to: Math.max(x, beforeX) }];
    if (width <= SLANT && height >= SHORTEST)
      return [{ horizontal: false, at: (x + beforeX) / 2, from: Math.min(y, beforeY), to: Math.max(y, beforeY) }];
    return [];
  });
}
