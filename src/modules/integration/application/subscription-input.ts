import { unprocessable } from '../../../platform/errors.js';
import type { Reads } from '../../../platform/database/reads.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { UnitDirectory } from '../../organizations/index.js';
import { unknownPatterns } from '../domain/type-filter.js';
import {
  findSubscription,
  lockSubscription,
  type LockedSubscription,
  type SubscriptionItem,
} from '../persistence/subscription-rows.js';

/** @throws DomainError 422 `event_type_unknown`. */
export function requireKnownTypes(patterns: readonly string[]): void {
  const unknown = unknownPatterns(patterns);
  if (unknown.length === 0) return;
  throw unprocessable(
    'event_type_unknown',
    `没有这样的事件类型：${unknown.join('、')}。可用的类型见 GET /event-types，也可写成 report.* 这样的一类。`,
  );
}

/** @throws DomainError 404 `unit_not_found`. */
export async function requireUnits(tx: Tx, units: UnitDirectory, unitIds: readonly string[] | null): Promise<void> {
  if (unitIds === null || unitIds.length === 0) return;
  const names = await units.within(tx).namesOf(tx.jurisdictionId, [...unitIds]);
  if (names.size < new Set(unitIds).size) throw noSuch('unit', '单位');
}

/** @throws DomainError 404 `webhook_not_found`. */
export async function requireSubscription(
  reads: Reads,
  jurisdictionId: string,
  now: Date,
  id: string,
): Promise<SubscriptionItem> {
  const found = await findSubscription(reads, jurisdictionId, now, id);
  if (!found) throw noSuch('webhook', '事件订阅');
  return found;
}

/** @throws DomainError 404 `webhook_not_found`. */
export async function requireLocked(tx: Tx, id: string): Promise<LockedSubscription> {
  const found = await lockSubscription(tx, id);
  if (!found) throw noSuch('webhook', '事件订阅');
  return found;
}

export function subscriptionIn(tx: Tx, id: string): Promise<SubscriptionItem> {
  return requireSubscription(readsIn(tx), tx.jurisdictionId, tx.now, id);
}
