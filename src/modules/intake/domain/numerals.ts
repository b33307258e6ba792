const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 二十三 → 23; up to 999, which is more than any document numbers. Not a numeral: NaN. */
export function chineseNumber(text: string): number {
  let total = 0;
  let digit = 0;
  for (const char of text) {
    if (char === '百') {
      total += (digit || 1) * 100;
      digit = 0;
    } else if (char === '十') {
      total += (digit || 1) * 10;
      digit = 0;
    } else {
      const value = DIGITS[char];
      if (value === undefined) return Number.NaN;
      digit = value;
    }
  }
  return total + digit;
}

const NAMES = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 23 → 二十三, for numbers from 1 to 99. */
export function toChineseNumber(value: number): string {
  if (value < 10) return NAMES[value] ?? String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? '' : (NAMES[tens] ?? '')}十${ones === 0 ? '' : (NAMES[ones] ?? '')}`;
}
