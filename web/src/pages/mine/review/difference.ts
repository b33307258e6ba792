/** A run of text that is in both versions, only in the newer, or only in the older one. */
export interface Run {
  readonly text: string;
  readonly kind: 'same' | 'new' | 'gone';
}

/** Above this many comparisons texts are compared by sentence: five thousand characters against as many take a second. */
const MOST_CELLS = 4_000_000;
/** Shorter agreements between two changes would only tear them to pieces. */
const LEAST_SAME = 3;

/** What became of a text: numbers are compared as wholes, the rest by character. */
export function differenceOf(older: string, newer: string): Run[] {
  const fine = [tokens(older), tokens(newer)] as const;
  const [before, after] =
    fine[0].length * fine[1].length <= MOST_CELLS ? fine : ([sentences(older), sentences(newer)] as const);
  return joined(runsOf(before, after));
}

const tokens = (text: string): string[] => text.match(/\d+(?:\.\d+)?%?|[A-Za-z]+|[^]/gu) ?? [];
const sentences = (text: string): string[] => text.match(/[^。；\n]+[。；\n]?|[。；\n]/gu) ?? [];

/** Longest common subsequence, by the table of its lengths from the end. */
function runsOf(before: readonly string[], after: readonly string[]): Run[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        before[i] === after[j] ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      runs.push({ text: before[i]!, kind: 'same' });
      i += 1;
      j += 1;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) {
      runs.push({ text: before[i]!, kind: 'gone' });
      i += 1;
    } else {
      runs.push({ text: after[j]!, kind: 'new' });
      j += 1;
    }
  }
  for (; i < before.length; i += 1) runs.push({ text: before[i]!, kind: 'gone' });
  for (; j < after.length; j += 1) runs.push({ text: after[j]!, kind: 'new' });
  return runs;
}

/** Neighbours of a kind in one run; short agreements inside a change belong to it, what is gone stands before what is new. */
function joined(runs: readonly Run[]): Run[] {
  const wide = merge(runs);
  const result: Run[] = [];
  let gone = '';
  let fresh = '';
  const flush = (): void => {
    if (gone) result.push({ text: gone, kind: 'gone' });
    if (fresh) result.push({ text: fresh, kind: 'new' });
    gone = fresh = '';
  };
  wide.forEach(({ text, kind }, index) => {
    const inside = index > 0 && index < wide.length - 1;
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (inside && text.length < LEAST_SAME && (gone || fresh)) {
      gone += text;
      fresh += text;
    } else {
      flush();
      result.push({ text, kind });
    }
  });
  flush();
  return result;
}

function merge(runs: readonly Run[]): Run[] {
  const result: { text: string; kind: Run['kind'] }[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}
