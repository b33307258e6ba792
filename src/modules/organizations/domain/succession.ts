import { unprocessable, type DomainError } from '../../../platform/errors.js';

/** What is to become of a unit; members left out stay as they are. */
export interface UnitChange {
  readonly name?: string;
  readonly active?: boolean;
  /** Last day, `YYYY-MM-DD`. */
  readonly validTo?: string | null;
  readonly successorId?: string | null;
}

export interface Succession {
  readonly active: boolean;
  readonly validTo: string | null;
  readonly successorId: string | null;
}

interface Known {
  readonly active: boolean;
  readonly validTo: string | null;
  readonly successor: { readonly id: string } | null;
}

/**
 * A unit that works has neither a last day nor a successor; a dissolved one has a last day that has come.
 * @throws DomainError 422 `unit_not_dissolved`, `dissolved_in_future`.
 */
export function decideSuccession(before: Known, change: UnitChange, today: string): Succession {
  const active = change.active ?? before.active;
  if (active) {
    if ((change.validTo ?? change.successorId ?? null) === null) {
      return { active, validTo: null, successorId: null };
    }
    throw unprocessable(
      'unit_not_dissolved',
      '在用的单位没有撤并日期和承接单位，请同时把单位设为停用（active 为 false）。',
    );
  }
  const validTo = change.validTo ?? before.validTo ?? today;
  if (validTo > today) {
    throw unprocessable('dissolved_in_future', `撤并日期 ${validTo} 还没有到，请在生效之日起再登记。`);
  }
  return { active, validTo, successorId: change.successorId ?? before.successor?.id ?? null };
}

export function successorUnknown(): DomainError {
  return unprocessable('successor_unknown', '承接单位应是本辖区另一个在用的单位，请从单位列表中选择。');
}
