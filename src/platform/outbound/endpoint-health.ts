import type { Reads } from '../database/reads.js';
import type { EndpointFault } from './outbound-endpoint.entity.js';

/** How a receiver fares, for those who can mend it. */
export interface EndpointHealth {
  /**
   * OK: it worked the last time, or was never asked. FAILING: it failed the last time. PAUSED: it failed so often that
   * nothing is sent there until it is tried again.
   */
  readonly state: 'OK' | 'FAILING' | 'PAUSED';
  /** Failures in a row. */
  readonly failures: number;
  /** When PAUSED: when one message is tried; null in the other states. */
  readonly triedAgainAt: Date | null;
  readonly fault: EndpointFault | null;
}

const OK: EndpointHealth = { state: 'OK', failures: 0, triedAgainAt: null, fault: null };

/** @param keys as `endpoint` of the messages. @returns health by key, of all of them. */
export async function endpointHealth(reads: Reads, keys: readonly string[]): Promise<Map<string, EndpointHealth>> {
  const rows = await reads.query<Omit<EndpointHealth, 'state'> & { readonly key: string }>(
    `SELECT key, failures, open_until AS "triedAgainAt", fault FROM outbound_endpoint WHERE key = ANY($1::text[])`,
    [keys],
  );
  const known = new Map(
    rows.map(({ key, ...row }): [string, EndpointHealth] => [key, { state: stateOf(row), ...row }]),
  );
  return new Map(keys.map((key) => [key, known.get(key) ?? OK]));
}

function stateOf({ failures, triedAgainAt }: Omit<EndpointHealth, 'state'>): EndpointHealth['state'] {
  if (triedAgainAt) return 'PAUSED';
  return failures === 0 ? 'OK' : 'FAILING';
}
