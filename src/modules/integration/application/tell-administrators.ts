import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { UserDirectory } from '../../identity/index.js';
import { insertNotifications } from '../../notifications/index.js';

/** Something of the connections to other programs that only an administrator can put right. */
export interface Notice {
  readonly kind: 'WEBHOOK_PAUSED' | 'WEBHOOK_GIVEN_UP' | 'API_CLIENT_ENDING';
  /** Told once under it. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

/** A message to each administrator of the jurisdiction. */
export async function tellAdministrators(
  tx: Tx,
  people: UserDirectory,
  { kind, key, title, text, link }: Notice,
): Promise<void> {
  const day = businessDay(tx.now);
  const administrators = await people.within(tx).recipients(tx.jurisdictionId, null, 'administrator', day);
  const body = { groups: [{ heading: title, lines: [{ text, link }] }] };
  const userIds = [...new Set(administrators.map(({ userId }) => userId))];
  const dedupeKey = `${kind}:${key}`;
  await insertNotifications(
    tx,
    userIds.map((userId) => ({ userId, kind, dedupeKey, day, title, body })),
  );
}
