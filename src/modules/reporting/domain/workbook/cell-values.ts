import { isDay } from '../../../../platform/calendar/is-day.js';
import { Decimal } from '../../../../platform/decimal.js';
import { DECIMAL } from '../vocabulary.js';

/** An input cell as it came; empty text for an empty cell. */
export interface InputCell {
  readonly text: string;
  /** A number shown in percent. */
  readonly percent: boolean;
}

export type CellReading = { readonly value: string } | { readonly code: string; readonly message: string };

/**
 * A percent as a decimal text: 35, 35%, ３５％ and a cell of 0.35 in percent format are all 35. A bare number below 1
 * could be either 0.35% or 35%, so that it is asked for again.
 */
export function readPercent({ text, percent }: InputCell): CellReading {
  if (percent) return ranged(new Decimal(text).times(100));
  const plain = plainNumber(text);
  const signed = plain.endsWith('%');
  const digits = signed ? plain.slice(0, -1) : plain;
  if (!DECIMAL.test(digits)) return notPercent(text);
  const value = new Decimal(digits);
  if (!signed && value.gt(0) && value.lt(1)) {
    const meant = value.times(100).toString();
    return {
      code: 'percent_ambiguous',
      message: `填的是 ${digits}，分不清是 ${digits}% 还是 ${meant}%。请写成 ${meant}，或带百分号写成 ${digits}%`,
    };
  }
  return ranged(value);
}

function ranged(value: Decimal): CellReading {
  const text = value.toDecimalPlaces(10).toString();
  if (value.lt(0) || value.gt(100)) {
    return { code: 'out_of_range', message: `应在 0 至 100 之间，现填的是 ${text}，请更正` };
  }
  return { value: text };
}

function notPercent(text: string): CellReading {
  return { code: 'not_percent', message: `应为 0 至 100 的数，如 35，现填的是“${shortened(text)}”，请更正` };
}

/** A number as a decimal text; full-width digits, thousands separators and the item's own unit are understood. */
export function readNumber({ text, percent }: InputCell, unit: string | null): CellReading {
  if (percent) {
    if (unit === '%') return { value: new Decimal(text).times(100).toString() };
    return { code: 'not_number', message: '单元格是百分比格式，请改为常规格式后重填数字' };
  }
  const plain = plainNumber(text);
  const suffix = unit === null ? '' : unit.normalize('NFKC');
  const digits = suffix !== '' && plain.endsWith(suffix) ? plain.slice(0, -suffix.length) : plain;
  if (DECIMAL.test(digits)) return { value: digits };
  return { code: 'not_number', message: `应只填数字，如 12.5，现填的是“${shortened(text)}”，请更正` };
}

/** A day as `YYYY-MM-DD`, from a date cell or from the ways in which people write a day. */
export function readDay({ text }: InputCell): CellReading {
  const parts = /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$/.exec(plainNumber(text));
  const [, year = '', month = '', day = ''] = parts ?? [];
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (parts && isDay(value)) return { value };
  return { code: 'not_day', message: `应为日期，如 2023-06-30，现填的是“${shortened(text)}”，请更正` };
}

/** NFKC makes full-width digits and signs plain ones. */
function plainNumber(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/^\+/, '');
  return /^-?\d{1,3}(,\d{3})+(?!\d)/.test(plain) ? plain.replaceAll(',', '') : plain;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : text;
}
