import { matchesOf } from '../matches.js';
import { fiveYearPlan } from '../dates.js';
import { chineseNumber } from '../numerals.js';

/** Words that set a time for what follows them in the sentence. */
const DEADLINE =
  /(?:(?:到|至|截至|截止)\s*(20\d\d)\s*年(?:\s*(\d{1,2})\s*月)?|(20\d\d)\s*年(?:\s*(\d{1,2})\s*月)?\s*(?:[底末]|年底|上半年)?\s*(?:之?前|以前)|(20\d\d)\s*年\s*(?:年?[底末])|(?:^|[,;:、力争底])(20\d\d)\s*年(?=[^-至到、])|20\d\d\s*(?:年)?\s*[-至到]+\s*(20\d\d)\s*年)|(未来|今后)五年|“?(十[一二三四五六])五”?(?:规划)?(?:期间|末|时期|期末|以来)/g;

/**
 * The deadline that holds behind these words of a sentence: the last one that they name. 未来五年 ends with the
 * plan, 十五五时期 with its own five years. `2025`, `2025-06` or null.
 */
export function deadlineIn(words: string, planEnd: string | null): string | null {
  let deadline: string | null = null;
  for (const match of matchesOf(DEADLINE, words)) {
    const year = match[1] ?? match[3] ?? match[5] ?? match[6] ?? match[7];
    const month = match[2] ?? match[4];
    if (year !== undefined) deadline = month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
    else if (match[9] === undefined) deadline = planEnd?.slice(0, 4) ?? null;
    else deadline = fiveYearPlan(chineseNumber(match[9]))?.end.slice(0, 4) ?? null;
  }
  return deadline;
}
