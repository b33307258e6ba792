import { Decimal } from '../../../../platform/decimal.js';
import { unprocessable } from '../../../../platform/errors.js';
import { CONCLUSIONS, LIGHTS } from '../conclusion.js';
import type { ItemType } from './asked-items.js';

/** What somebody else than the rules says of an item. */
export interface Finding {
  /** Of an indicator in its unit; of a task or section the percent done, 0…100. Decimal; null when none is given. */
  readonly value: string | null;
  /** Of an indicator a conclusion, of a task a light; null when none is given. A section has neither. */
  readonly conclusion: string | null;
}

const WORDS: Readonly<Record<ItemType, Readonly<Record<string, string>>>> = {
  INDICATOR: CONCLUSIONS,
  TASK: LIGHTS,
  SECTION: {},
};

export function conclusionWord(type: ItemType, conclusion: string | null): string | null {
  return conclusion === null ? null : (WORDS[type][conclusion] ?? conclusion);
}

/** @throws DomainError 422 `finding_invalid` naming the field. */
export function requireFinding(type: ItemType, { value, conclusion }: Finding): void {
  if (type !== 'INDICATOR' && value !== null && (new Decimal(value).lt(0) || new Decimal(value).gt(100))) {
    throw refused('value', '任务和板块填写的是完成比例，应在 0 至 100 之间。');
  }
  if (conclusion === null || Object.hasOwn(WORDS[type], conclusion)) return;
  const known = Object.entries(WORDS[type]).map(([code, word]) => `${code}（${word}）`);
  throw refused(
    'conclusion',
    known.length === 0 ? '板块不填写结论，请在文字中说明。' : `结论应为 ${known.join('、')} 之一。`,
  );
}

function refused(field: string, message: string) {
  return unprocessable('finding_invalid', message, [{ field, code: 'invalid', message }]);
}
