/* How Chinese official documents write days, ordinals and foreign text. */

/** Stands in a table where there is nothing to say. */
export const ABSENT = '—';

/** `2023-06-30` (or an instant that begins so) as `2023年6月30日`. */
export function chineseDay(day: string): string {
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

const DIGITS = '零一二三四五六七八九';

/** Chinese ordinal of a heading, 1…99: `一`, `十`, `十二`, `二十`. */
export function chineseOrdinal(n: number): string {
  if (n < 10) return DIGITS.charAt(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
};
const BRACKET_PAIR = /(?<before>\p{Script=Han})?\((?<inner>[^()]*)\)/gu;
const MARK_AFTER_HAN = /(?<=[\p{Script=Han}）”》])[,;:(?)]/gu;
const MARK_BEFORE_HAN = /[,;:()](?=[\p{Script=Han}（“《])/gu;
const SPACE_BESIDE_HAN = /(?<=[\p{Script=Han}，。；：、）]) | (?=\p{Script=Han})/gu;

/**
 * Sets foreign text (names, units, reasons, reports) as Chinese official documents do: one line, full-width
 * punctuation and no spaces beside Chinese characters. Texts taken from web pages mix both widths; `1,000` and other
 * marks between Latin characters stay as they are, and the two brackets of a pair always have the same width.
 */
export function typeset(text: string): string {
  const widen = (mark: string): string => FULL_WIDTH[mark] ?? mark;
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(SPACE_BESIDE_HAN, '')
    .replace(BRACKET_PAIR, widenPair)
    .replace(MARK_AFTER_HAN, widen)
    .replace(MARK_BEFORE_HAN, widen);
}

function widenPair(pair: string, before: string | undefined, inner: string): string {
  const chinese = before !== undefined || /\p{Script=Han}/u.test(inner);
  return chinese ? `${before ?? ''}（${inner}）` : pair;
}
