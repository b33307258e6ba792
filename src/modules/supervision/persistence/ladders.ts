import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { DEFAULT_LADDER, type Ladder } from '../domain/ladder.js';
import { SupervisionLadderEntity } from './supervision-ladder.entity.js';

export interface OwnLadder {
  readonly id: string;
  readonly schemeId: string;
  readonly ladder: Ladder;
  /** The day on which the rhythm of its circulars was set; null when it is the one that the scheme began with. */
  readonly circularsSince: string | null;
  readonly version: number;
}

/** The ladders of the jurisdiction, or of one scheme; schemes that keep to the default have none. */
export function ownLadders(reads: Reads, jurisdictionId: string, schemeId: string | null = null): Promise<OwnLadder[]> {
  return reads.query<OwnLadder>(
    `SELECT id, scheme_id AS "schemeId", ladder, circulars_since AS "circularsSince", version
     FROM supervision_ladder
     WHERE jurisdiction_id = $1 AND ($2::uuid IS NULL OR scheme_id = $2)`,
    [jurisdictionId, schemeId],
  );
}

export async function ladderOf(reads: Reads, jurisdictionId: string, schemeId: string): Promise<Ladder> {
  const [own] = await ownLadders(reads, jurisdictionId, schemeId);
  return own?.ladder ?? DEFAULT_LADDER;
}

/** @throws the unique key `uq_supervision_ladder_scheme` when somebody else was first. */
export async function insertLadder(
  tx: Tx,
  schemeId: string,
  { ladder, circularsSince }: Pick<OwnLadder, 'ladder' | 'circularsSince'>,
): Promise<number> {
  const version = 1;
  await tx.sql(
    `INSERT INTO supervision_ladder (id, jurisdiction_id, scheme_id, ladder, circulars_since, version)
     VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
    [newId(), tx.jurisdictionId, schemeId, JSON.stringify(ladder), circularsSince, version],
  );
  return version;
}

/** @returns the new version. @throws DomainError 412. */
export function updateLadder(
  tx: Tx,
  at: Pick<OwnLadder, 'id' | 'version'>,
  change: Pick<OwnLadder, 'ladder' | 'circularsSince'>,
): Promise<number> {
  return compareAndSet(tx, SupervisionLadderEntity, at, change);
}
