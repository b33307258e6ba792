import type { Tx } from '../../../../platform/database/transaction.js';
import { revokeProviderSessions } from '../../persistence/sso/sign-ins.js';

/** Which sessions of a provider: those of one session there, of one person there, or, with neither, all. */
export interface ProviderSessions {
  readonly sid: string | null;
  readonly subject: string | null;
}

/** Ends sessions that were opened by a provider; the audit says why. @returns how many there were. */
export async function endProviderSessions(
  tx: Tx,
  providerId: string,
  which: ProviderSessions,
  reason: string,
): Promise<number> {
  const ended = await revokeProviderSessions(tx, providerId, which);
  for (const { id, userId } of ended) {
    tx.audit({ action: 'session.revoked', subject: { type: 'session', id }, after: { userId, reason, providerId } });
  }
  return ended.length;
}
