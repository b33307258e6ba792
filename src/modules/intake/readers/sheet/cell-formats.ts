import { Decimal } from '../../../../platform/decimal.js';
import { childOf, childrenOf, type Element } from '../markup.js';

const DAY_MS = 86_400_000;
/** Day 0 of the two calendars of workbooks, so that day 61 is 1900-03-01 (ECMA-376 part 1, 18.17.4). */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Built-in formats of days, Chinese and Japanese ones included (18.8.30). */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const PERCENT_FORMATS = new Set([9, 10]);
/** Figures beyond these are noise of binary fractions: 0.30000000000000004. */
const EXACT_DIGITS = 15;

type Kind = 'plain' | 'percent' | 'day' | 'month';

/** How numbers are shown: percentages and days are stored as plain numbers and told apart by their format alone. */
export class CellFormats {
  private readonly kinds: Kind[];
  private readonly epoch: number;

  constructor(styles: Element | null, workbook: Element) {
    const root = styles ?? undefined;
    const custom = new Map(
      childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
        Number(attributes['numFmtId']),
        attributes['formatCode'] ?? '',
      ]),
    );
    this.kinds = childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      return kindOf(id, custom.get(id));
    });
    const uses1904 = /^(?:1|true)$/.test(childOf(workbook, 'workbookPr')?.attributes['date1904'] ?? '');
    this.epoch = uses1904 ? EPOCH_1904 : EPOCH_1900;
  }

  show(stored: string, style: number): string {
    const value = stored.trim() === '' ? Number.NaN : Number(stored);
    if (!Number.isFinite(value)) return stored;
    const exact = new Decimal(stored.trim()).toSignificantDigits(EXACT_DIGITS);
    switch (this.kinds[style] ?? 'plain') {
      case 'percent':
        return `${exact.times(100).toFixed()}%`;
      case 'day':
        return this.dayOf(value)?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') ?? stored;
      case 'month':
        return this.dayOf(value)?.replace(/^(\d+)-0?(\d+)-\d+$/, '$1年$2月') ?? stored;
      case 'plain':
        return exact.toFixed();
    }
  }

  private dayOf(value: number): string | null {
    const day = new Date(this.epoch + Math.floor(value) * DAY_MS);
    return value < 1 || Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
  }
}

function kindOf(id: number, code: string | undefined): Kind {
  if (code === undefined) return PERCENT_FORMATS.has(id) ? 'percent' : isBuiltInDay(id) ? 'day' : 'plain';
  const signs = code.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
  if (signs.includes('%')) return 'percent';
  if (!/y|e(?![+-])/i.test(signs) || !/m/i.test(signs)) return 'plain';
  return /d/i.test(signs) ? 'day' : 'month';
}
