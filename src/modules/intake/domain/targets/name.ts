import type { Flow } from '../flow.js';
import type { FoundQuantity } from './quantity.js';

const LEADING =
  /^(?:[\s、,;:“"”)和及与]|(?:并|且|将|使|让|把|其中|同时|力争|努力|确保|保证|保持(?=[^\d]{2,}率)|做到|实现|推动|推进|促进|达到|全年|(?:到|至|截至)?20\d\d年(?:底|末)?(?:前)?|(?:未来|今后)五年|“?十[一二三四五六]五”?(?:期间|末)))+/;
const TRAILING = /(?:[\s、,;:“"(]|分别|力争|总体|总共|等|约|近|各)+$/;

/**
 * What is counted: the words before the figure, and those directly behind it when the figure stands before its
 * noun (引进60家以上标杆企业 → 引进标杆企业).
 */
export function targetName(flow: Flow, from: number, quantity: FoundQuantity, sentenceEnd: number): string {
  const before = lastPart(flow.text.slice(from, quantity.comparatorStart)).replace(TRAILING, '').replace(LEADING, '');
  const behind = nounBehind(flow.text.slice(quantity.end, Math.min(sentenceEnd, quantity.end + 60)));
  return `${before}${behind}`.replace(/\s+/g, '');
}

/** In 做到甲全覆盖、乙达标率 only the last part belongs to the figure; in 引进甲、乙 the verb comes before both. */
function lastPart(words: string): string {
  const parts = words.split('、');
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && /(?:率|数|比例|比重|密度|面积)\s*(?:分别)?\s*$/.test(last) && !/分别\s*$/.test(last)
    ? last
    : words;
}

function nounBehind(words: string): string {
  const phrase = /^[^,;。:!?\n]*/.exec(words)?.[0] ?? '';
  const first = /^[^、和及与”"(]*/.exec(phrase)?.[0] ?? '';
  if (first.startsWith('的')) return '';
  const described = phrase.lastIndexOf('的');
  return described > 0 ? phrase.slice(described + 1).replace(/[”"）)].*$/, '') : first;
}
