import type { Reads } from '../../../platform/database/reads.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import { withChanges, type ChangedScheme } from '../domain/changed-scheme.js';
import { itemOf, unitsIn, type SchemeChange } from '../domain/scheme-change.js';
import { differenceWithEnds, isEmpty, type SchemeDifference } from '../domain/scheme-difference.js';
import { adjustableScheme } from './adjustable-scheme.js';
import { SchemeLookup } from './scheme-reader.js';

/** What a scheme becomes by some changes, and what they change in it. */
export interface AdjustedScheme {
  readonly changed: ChangedScheme;
  readonly difference: SchemeDifference;
}

/**
 * @throws DomainError 404 `scheme_not_found`, 409 `part_ended`, 422 `adjustment_empty` and as {@link withChanges}.
 */
export async function adjustedScheme(
  reads: Reads,
  jurisdictionId: string,
  schemeId: string,
  changes: readonly SchemeChange[],
): Promise<AdjustedScheme> {
  const before = await adjustableScheme(reads, jurisdictionId, schemeId);
  await requireNothingEnded(reads, jurisdictionId, schemeId, changes);
  const { planStart } = await new SchemeLookup(reads).header(jurisdictionId, schemeId);
  const unitIds = changes.flatMap(unitsIn).map(({ unitId }) => unitId);
  const unitNames = await unitsInUse(reads, jurisdictionId, unitIds);
  const changed = withChanges(before, changes, { planStart, unitNames });
  const difference = differenceWithEnds(changed.match, changes);
  if (!isEmpty(difference)) return { changed, difference };
  throw unprocessable(
    'adjustment_empty',
    '调整内容与现行方案相同，没有要调整的。请核对调整后的数值、文字、期限或单位。',
  );
}

/** Whoever asks for a part that an earlier revision has ended is told so, and not that there never was one. */
async function requireNothingEnded(
  reads: Reads,
  jurisdictionId: string,
  schemeId: string,
  changes: readonly SchemeChange[],
): Promise<void> {
  const ids = changes.map((change) => itemOf(change) ?? '');
  const named = ids.filter((id) => id !== '');
  const ended = await reads.query<EndedPart>(ENDED_PARTS, [jurisdictionId, schemeId, named]);
  const byId = new Map(ended.map((part) => [part.id, part]));
  const index = ids.findIndex((id) => byId.has(id));
  const part = byId.get(ids[index] ?? '');
  if (!part) return;
  const { what, name, revision } = part;
  throw conflict(
    'part_ended',
    `第 ${index + 1} 项调整所指的${what}“${name}”已由方案第 ${revision} 版终止，不能再调整。请刷新后从现行方案中选择。`,
  );
}

interface EndedPart {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  /** That no longer has it. */
  readonly revision: number;
}

const ENDED_PARTS = `
  SELECT id, '章节' AS what, title AS name, ended_revision AS revision FROM section
  WHERE jurisdiction_id = $1 AND scheme_id = $2 AND id = ANY($3::uuid[]) AND ended_revision IS NOT NULL
  UNION ALL
  SELECT id, '任务', title, ended_revision FROM task
  WHERE jurisdiction_id = $1 AND scheme_id = $2 AND id = ANY($3::uuid[]) AND ended_revision IS NOT NULL
  UNION ALL
  SELECT id, '指标', name, ended_revision FROM indicator
  WHERE jurisdiction_id = $1 AND scheme_id = $2 AND id = ANY($3::uuid[]) AND ended_revision IS NOT NULL
  UNION ALL
  SELECT m.id, '举措', m.title, m.ended_revision FROM measure m JOIN task t ON t.id = m.task_id
  WHERE m.jurisdiction_id = $1 AND t.scheme_id = $2 AND m.id = ANY($3::uuid[]) AND m.ended_revision IS NOT NULL
  UNION ALL
  SELECT g.id, '量化目标', g.name, g.ended_revision FROM target g JOIN task t ON t.id = g.task_id
  WHERE g.jurisdiction_id = $1 AND t.scheme_id = $2 AND g.id = ANY($3::uuid[]) AND g.ended_revision IS NOT NULL`;

/** Names by id. A unit that was merged or closed takes on nothing new. */
async function unitsInUse(
  reads: Reads,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reads.query<{ id: string; name: string }>(
    `SELECT id, name FROM unit WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[]) AND active`,
    [jurisdictionId, ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
