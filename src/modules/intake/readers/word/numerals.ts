const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 1 to 9999 in words: 十一, 二十, 一百零五; `digits` and `units` decide between 一十百 and 壹拾佰. */
function inWords(value: number, digits: string, units: readonly string[], zero: string): string {
  const figures = [...String(value)].map(Number);
  let words = '';
  figures.forEach((figure, index) => {
    const unit = units[figures.length - 1 - index] ?? '';
    if (figure !== 0) words += `${digits[figure] ?? ''}${unit}`;
    else if (figures.slice(index).some((rest) => rest !== 0) && !words.endsWith(zero)) words += zero;
  });
  return value < 20 && words.startsWith('一十') ? words.slice(1) : words;
}

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}

/** a to z, then aa to zz, as Word counts. */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)));
}

/** One of a run of signs in Unicode, or plain figures beyond its end. */
function sign(value: number, first: number, count: number): string {
  return value <= count ? String.fromCodePoint(first + value - 1) : String(value);
}

function circled(value: number): string {
  if (value <= 20) return sign(value, 0x2460, 20);
  if (value <= 35) return sign(value - 20, 0x3251, 15);
  return value <= 50 ? sign(value - 35, 0x32b1, 15) : String(value);
}

const WRITERS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalFullWidth: (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => sign(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => sign(value, 0x2488, 20),
  ideographEnclosedCircle: (value) => sign(value, 0x3220, 10),
  ideographTraditional: (value) => STEMS[(value - 1) % 10] ?? '',
  ideographZodiac: (value) => BRANCHES[(value - 1) % 12] ?? '',
  ideographDigital: (value) => String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? ''),
  chineseLegalSimplified: (value) => inWords(value, LEGAL_DIGITS, ['', '拾', '佰', '仟'], '零'),
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
};
const CHINESE_COUNTING =
  /^(?:chineseCounting|chineseCountingThousand|taiwaneseCounting|taiwaneseCountingThousand|japaneseCounting|koreanCounting)$/;

/** A list number in one of the formats of ECMA-376 part 1, 17.18.59 (ST_NumberFormat); plain figures for the rest. */
export function listNumber(value: number, format: string): string {
  if (value < 1 || value > 9999) return String(value);
  if (CHINESE_COUNTING.test(format)) return inWords(value, DIGITS, ['', '十', '百', '千'], '零');
  return (WRITERS[format] ?? String)(value);
}
