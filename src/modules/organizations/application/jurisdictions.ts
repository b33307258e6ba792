import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { requireAbove, type Jurisdiction } from '../domain/jurisdiction.js';
import { findJurisdictions, insertJurisdiction } from '../persistence/jurisdictions.js';

@Injectable()
export class JurisdictionReader {
  constructor(private readonly database: Database) {}

  /** Every jurisdiction of the installation by code, for schedules and the command line. Never for a user's request. */
  all(): Promise<Jurisdiction[]> {
    return findJurisdictions(this.database, {});
  }

  async byCode(code: string): Promise<Jurisdiction | null> {
    const [found] = await findJurisdictions(this.database, { code });
    return found ?? null;
  }

  async byId(id: string): Promise<Jurisdiction | null> {
    const [found] = await findJurisdictions(this.database, { id });
    return found ?? null;
  }

  /** The jurisdictions directly below one. */
  below(parentId: string): Promise<Jurisdiction[]> {
    return findJurisdictions(this.database, { parentId });
  }
}

/**
 * Founds the jurisdiction that the command runs for, so that its own record begins with its birth: call it in a command
 * of `systemContext(newId(), …)`; that id becomes the jurisdiction's.
 * @throws DomainError 404 when the parent is unknown, 409 for a code in use, 422 for levels in the wrong order.
 */
export async function createJurisdiction(tx: Tx, input: Omit<Jurisdiction, 'id'>): Promise<void> {
  if (input.parentId !== null) {
    const [parent] = await findJurisdictions(readsIn(tx), { id: input.parentId });
    if (!parent) throw noSuch('jurisdiction', '上级辖区');
    requireAbove(parent.level, input.level);
  }
  const id = tx.jurisdictionId;
  await insertJurisdiction(tx, { id, ...input });
  tx.audit({ action: 'jurisdiction.created', subject: { type: 'jurisdiction', id }, after: { ...input } });
}
