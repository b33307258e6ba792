import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { ExternalKind } from '../domain/external-id.js';
import { deleteNames, insertNames, thingsMeant } from '../persistence/rows.js';

const SUBJECT = {
  UNIT: 'unit',
  PERSON: 'user',
  TASK: 'task',
  REPORT: 'report',
} as const satisfies Readonly<Record<ExternalKind, string>>;

export interface Naming {
  readonly externalId: string;
  readonly id: string;
}

/**
 * Says what a source calls these things, with audit; a thing that had another id in it gives that up. The number of
 * statements does not depend on the number of things.
 * @returns those whose id denotes another thing; when there is one, nothing was written.
 */
export async function nameThings(
  tx: Tx,
  source: string,
  kind: ExternalKind,
  namings: readonly Naming[],
): Promise<Naming[]> {
  const known = await thingsMeant(readsIn(tx), tx.jurisdictionId, source, kind, {
    externalIds: namings.map(({ externalId }) => externalId),
    ids: namings.map(({ id }) => id),
  });
  const thingOf = new Map(known.map(({ externalId, id }) => [externalId, id]));
  const nameOf = new Map(known.map(({ externalId, id }) => [id, externalId]));
  const taken = namings.filter(({ externalId, id }) => (thingOf.get(externalId) ?? id) !== id);
  if (taken.length > 0) return taken;
  const changed = namings.filter(({ externalId, id }) => nameOf.get(id) !== externalId);
  const former = changed.flatMap(({ id }) => nameOf.get(id) ?? []);
  await deleteNames(tx, source, kind, former);
  await assignNames(tx, source, kind, changed, nameOf);
  return [];
}

/**
 * Gives things ids that are free, with audit.
 * @param former what the source has called them so far, by thing.
 */
export async function assignNames(
  tx: Tx,
  source: string,
  kind: ExternalKind,
  namings: readonly Naming[],
  former: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  await insertNames(tx, source, kind, namings);
  for (const { externalId, id } of namings) {
    const before = former.get(id);
    tx.audit({
      action: 'external_id.assigned',
      subject: { type: SUBJECT[kind], id },
      ...(before !== undefined && { before: { source, externalId: before } }),
      after: { source, externalId },
    });
  }
}

/** Forgets ids, with audit. @returns those that the source has not named. */
export async function forgetNames(
  tx: Tx,
  source: string,
  kind: ExternalKind,
  externalIds: readonly string[],
): Promise<string[]> {
  const known = await thingsMeant(readsIn(tx), tx.jurisdictionId, source, kind, { externalIds, ids: [] });
  await deleteNames(
    tx,
    source,
    kind,
    known.map(({ externalId }) => externalId),
  );
  for (const { externalId, id } of known) {
    tx.audit({ action: 'external_id.removed', subject: { type: SUBJECT[kind], id }, before: { source, externalId } });
  }
  const found = new Set(known.map(({ externalId }) => externalId));
  return externalIds.filter((externalId) => !found.has(externalId));
}
