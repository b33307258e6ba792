/** Characters of 2 号 (22 pt) that the type area of A4 holds. */
const LINE = 20;
/** Words of which titles are made; a line does not end within one. */
const WORDS = [
  ...[
    '国民经济',
    '社会发展',
    '第十四个五年规划',
    '第十五个五年规划',
    '远景目标',
    '规划',
    '纲要',
    '任务',
    '分工',
    '方案',
    '实施',
  ],
  ...[
    '工作',
    '指标',
    '填报',
    '督办',
    '情况',
    '通报',
    '通知',
    '重点',
    '推进',
    '提升',
    '加快',
    '建设',
    '发展',
    '服务',
    '第一季度',
    '第二季度',
    '第三季度',
    '第四季度',
  ],
];
const OPENING = /[《“（〔‘]/;
const CLOSING = /[》”）〕’、，。；：]/;
const LATIN = /[0-9A-Za-z.%]/;

/* Costs beside the square of the characters by which a line misses the mean. */
const SPLIT_WORD = 1000;
const WITHIN_QUOTES = 130;
const BEFORE_PARTICLE = 30;
const ONE_LINE_MORE = 100;

/**
 * A title in lines (GB/T 9704-2012, 7.3.1: whole words, lines of like length): as few as it needs, broken where no word,
 * number or bracket is split. One of a single line stays so.
 */
export function titleLines(title: string): string[] {
  const signs = [...title];
  const widths = signs.map((sign) => (sign.charCodeAt(0) < 0x80 ? 0.5 : 1));
  const all = widths.reduce((sum, width) => sum + width, 0);
  const fewest = Math.ceil(all / LINE);
  if (fewest <= 1) return [title];
  const costs = breakCosts(title, signs);
  const mean = (lines: number): number => all / lines;
  const tried = [fewest, fewest + 1].map((lines) => cheapest({ signs, widths, costs }, lines, mean(lines)));
  const [few, more] = tried;
  const best = few && (!more || few.cost <= more.cost + ONE_LINE_MORE) ? few : more;
  return best?.lines ?? [title];
}

interface Title {
  readonly signs: readonly string[];
  readonly widths: readonly number[];
  /** Of beginning a line at the sign; infinite where none may begin. */
  readonly costs: readonly number[];
}

interface Division {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** The best division into so many lines, the last ones first; null when a line would be too long. */
function cheapest(
  { signs, widths, costs }: Title,
  count: number,
  mean: number,
): { cost: number; lines: string[] } | null {
  let ends: (Division | null)[] = signs.map(() => null);
  ends.push({ cost: 0, lines: [] });
  for (let line = 0; line < count; line += 1) {
    ends = [...signs.keys(), signs.length].map((start) => {
      let best: Division | null = null;
      let width = 0;
      for (let end = start + 1; end <= signs.length && (width += widths[end - 1]!) <= LINE; end += 1) {
        const rest = ends[end];
        const cost = (rest?.cost ?? Infinity) + (width - mean) ** 2 + (end < signs.length ? costs[end]! : 0);
        if (rest && cost < (best?.cost ?? Infinity)) {
          best = { cost, lines: [signs.slice(start, end).join(''), ...rest.lines] };
        }
      }
      return best;
    });
  }
  const [whole] = ends;
  return whole ? { cost: whole.cost, lines: [...whole.lines] } : null;
}

function breakCosts(title: string, signs: readonly string[]): number[] {
  let quoted = 0;
  return signs.map((sign, at) => {
    const before = signs[at - 1] ?? '';
    if (/[《“]/.test(before)) quoted += 1;
    if (/[》”]/.test(before)) quoted -= 1;
    if (OPENING.test(before) || CLOSING.test(sign)) return Infinity;
    if (LATIN.test(before) && /[年月日0-9A-Za-z.%]/.test(sign)) return Infinity;
    if (before === '年' && /[第0-9]/.test(sign)) return Infinity;
    const inWord = splitsWord(title, signs.slice(0, at).join('').length);
    return (inWord ? SPLIT_WORD : 0) + (quoted > 0 ? WITHIN_QUOTES : 0) + (sign === '的' ? BEFORE_PARTICLE : 0);
  });
}

function splitsWord(title: string, at: number): boolean {
  return WORDS.some((word) => {
    for (let from = at - word.length + 1; from < at; from += 1)
      if (from >= 0 && title.startsWith(word, from)) return true;
    return false;
  });
}
