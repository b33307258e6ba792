import type { Box, Run } from './geometry.js';

/** Runs on one baseline, from left to right. */
export interface TextLine extends Box {
  readonly text: string;
  readonly size: number;
  /** From left to right. */
  readonly runs: readonly Run[];
}

/** Runs whose middles differ by less than this share of the smaller height stand on one line. */
const SAME_LINE = 0.5;
/** Gaps, in heights: between Latin letters a blank, between Chinese signs only a wide one. */
const LATIN_GAP = 0.15;
const CHINESE_GAP = 0.45;
const LATIN = /[\u0021-\u007E\u00C0-\u024F]/;

export function linesOf(runs: readonly Run[]): TextLine[] {
  const sorted = [...runs].sort((a, b) => middle(a) - middle(b) || a.left - b.left);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && Math.abs(middle(run) - middle(first)) < Math.min(run.size, first.size) * SAME_LINE)
      group.push(run);
    else groups.push([run]);
  }
  return groups.map(lineOf);
}

function middle(box: Box): number {
  return (box.top + box.bottom) / 2;
}

function lineOf(group: readonly Run[]): TextLine {
  const runs = [...group].sort((a, b) => a.left - b.left);
  let text = '';
  let before: Run | null = null;
  for (const run of runs) {
    if (before) text += gapBetween(text, run, run.left - before.right);
    text += run.text;
    before = run;
  }
  const longest = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most));
  return {
    text: text.trim(),
    size: longest.size,
    runs,
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    top: Math.min(...runs.map(({ top }) => top)),
    bottom: Math.max(...runs.map(({ bottom }) => bottom)),
  };
}

function gapBetween(text: string, run: Run, gap: number): string {
  const latin = LATIN.test(text.at(-1) ?? '') && LATIN.test(run.text[0] ?? '');
  return gap > run.size * (latin ? LATIN_GAP : CHINESE_GAP) ? ' ' : '';
}

/** Two lines of one paragraph or cell as one text; Chinese needs no blank between them. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const apart = /[A-Za-z,;]$/.test(text) && /^[A-Za-z]/.test(line);
    return `${text}${apart ? ' ' : ''}${line}`;
  }, '');
}
