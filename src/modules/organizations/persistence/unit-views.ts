import type { Reads } from '../../../platform/database/reads.js';
import { externalIdsOf, externallyNamed, type ExternalName } from '../../external-ids/index.js';

export interface UnitView {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** The last day of a dissolved unit. */
  readonly validTo: string | null;
  /** The unit that has taken over from a dissolved one. */
  readonly successor: { readonly id: string; readonly name: string } | null;
  readonly version: number;
  readonly aliases: readonly { readonly id: string; readonly alias: string }[];
  /** What other systems call it. */
  readonly externalIds: readonly ExternalName[];
}

const VIEW = `
  u.id, u.name, u.active, u.valid_to AS "validTo",
  (SELECT json_build_object('id', h.id, 'name', h.name) FROM unit h
   WHERE h.jurisdiction_id = u.jurisdiction_id AND h.id = u.successor_id) AS successor,
  u.version,
  coalesce((
    SELECT json_agg(json_build_object('id', a.id, 'alias', a.alias) ORDER BY a.alias)
    FROM unit_alias a WHERE a.jurisdiction_id = u.jurisdiction_id AND a.unit_id = u.id
  ), '[]') AS aliases,
  ${externalIdsOf('UNIT', 'u')} AS "externalIds"`;

export async function unitById(reads: Reads, jurisdictionId: string, id: string): Promise<UnitView | null> {
  const [row] = await reads.query<UnitView>(`SELECT ${VIEW} FROM unit u WHERE u.jurisdiction_id = $1 AND u.id = $2`, [
    jurisdictionId,
    id,
  ]);
  return row ?? null;
}

export interface UnitsAfter {
  /** Part of the name or of an alias. */
  readonly q: string | null;
  readonly active: boolean | null;
  readonly externalId: string | null;
  /** Whose external id it is; null for any. */
  readonly source: string | null;
  readonly name: string | null;
  readonly limit: number;
}

export function unitsAfter(reads: Reads, jurisdictionId: string, after: UnitsAfter): Promise<UnitView[]> {
  return reads.query<UnitView>(
    `SELECT ${VIEW} FROM unit u
     WHERE u.jurisdiction_id = $1
       AND ($2::text IS NULL OR strpos(u.name, $2) > 0 OR EXISTS (
         SELECT FROM unit_alias a
         WHERE a.jurisdiction_id = u.jurisdiction_id AND a.unit_id = u.id AND strpos(a.alias, $2) > 0))
       AND ($3::boolean IS NULL OR u.active = $3)
       AND ($4::text IS NULL OR u.name > $4)
       AND ${externallyNamed('UNIT', 'u', '$6', '$7')}
     ORDER BY u.name
     LIMIT $5`,
    [jurisdictionId, after.q, after.active, after.name, after.limit, after.externalId, after.source],
  );
}
