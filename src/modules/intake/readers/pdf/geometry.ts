/** Points (1/72 inch); x runs right from the page's left edge, y runs down from its top. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A piece of text as the file sets it: a word, a line, sometimes one character. */
export interface Run extends Box {
  readonly text: string;
  /** Height of the font. */
  readonly size: number;
}

/** a, b, c, d, e, f of PDF 32000-1, 8.3.3 */
export type Matrix = readonly [number, number, number, number, number, number];

export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export function apply(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

export function matrixOf(values: ArrayLike<number>): Matrix {
  const at = (index: number, otherwise: number): number => values[index] ?? otherwise;
  return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
}
