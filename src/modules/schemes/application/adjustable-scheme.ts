import type { Reads } from '../../../platform/database/reads.js';
import type { KnownScheme } from '../domain/match-schemes.js';
import type { SourceRange } from '../domain/new-scheme.js';
import { knownScheme } from './known-scheme.js';

interface PlaceRow {
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly flags: string[] | null;
  readonly excerpt: string | null;
}

/**
 * A scheme in force as {@link knownScheme} gives it, with its places in the document: they stay good, because an
 * adjustment brings no new document.
 */
export async function adjustableScheme(reads: Reads, jurisdictionId: string, schemeId: string): Promise<KnownScheme> {
  const known = await knownScheme(reads, jurisdictionId, schemeId);
  const rows = await reads.query<PlaceRow>(PLACES, [jurisdictionId, schemeId]);
  const places = new Map(rows.map((row) => [row.id, row]));
  const placed = <T extends { readonly id: string }>(part: T): T & { readonly source: SourceRange | null } => ({
    ...part,
    source: sourceOf(places.get(part.id)),
  });
  return {
    ...known,
    duties: known.duties.map(placed),
    sections: known.sections.map((section) => ({
      ...section,
      tasks: section.tasks.map((task) => ({
        ...placed(task),
        flags: places.get(task.id)?.flags ?? [],
        measures: task.measures.map(placed),
        targets: task.targets.map((target) => ({
          ...placed(target),
          excerpt: places.get(target.id)?.excerpt ?? null,
        })),
      })),
    })),
  };
}

function sourceOf(row: PlaceRow | undefined): SourceRange | null {
  return row && row.start !== null && row.end !== null ? { start: row.start, end: row.end } : null;
}

const PLACES = `
  SELECT id, source_start AS start, source_end AS "end", flags, NULL AS excerpt
  FROM task WHERE jurisdiction_id = $1 AND scheme_id = $2 AND ended_revision IS NULL
  UNION ALL
  SELECT m.id, m.source_start, m.source_end, NULL, NULL
  FROM measure m JOIN task t ON t.id = m.task_id
  WHERE t.jurisdiction_id = $1 AND t.scheme_id = $2 AND m.ended_revision IS NULL
  UNION ALL
  SELECT g.id, g.source_start, g.source_end, NULL, g.excerpt
  FROM target g JOIN task t ON t.id = g.task_id
  WHERE t.jurisdiction_id = $1 AND t.scheme_id = $2 AND g.ended_revision IS NULL
  UNION ALL
  SELECT id, source_start, source_end, NULL, NULL
  FROM duty WHERE jurisdiction_id = $1 AND scheme_id = $2 AND ended_revision IS NULL`;
