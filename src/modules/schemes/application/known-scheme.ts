import type { Reads } from '../../../platform/database/reads.js';
import type { KnownScheme } from '../domain/match-schemes.js';
import type { DutyRow } from '../domain/scheme-structure.js';
import { DUTIES } from './columns.js';
import { SchemeLookup } from './scheme-reader.js';

/** A scheme in force in the shape in which one is created, for comparing it with a re-issued document. */
export async function knownScheme(reads: Reads, jurisdictionId: string, schemeId: string): Promise<KnownScheme> {
  const structure = await new SchemeLookup(reads).structure(jurisdictionId, schemeId);
  const bodies = await reads.query<{ id: string; body: string }>(
    `SELECT id, body FROM task WHERE jurisdiction_id = $1 AND scheme_id = $2 AND ended_revision IS NULL`,
    [jurisdictionId, schemeId],
  );
  const [requirements] = await reads.query<{ workRequirements: string[] }>(
    `SELECT work_requirements AS "workRequirements" FROM scheme WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, schemeId],
  );
  const duties = await reads.query<DutyRow>(DUTIES, [jurisdictionId, schemeId]);
  const body = new Map(bodies.map((row) => [row.id, row.body]));
  const measures = group(structure.measures, ({ taskId }) => taskId);
  const targets = group(structure.targets, ({ taskId }) => taskId);
  const assignments = group(structure.assignments, ({ taskId, indicatorId }) => taskId ?? indicatorId ?? '');
  const tasks = group(structure.tasks, ({ sectionId }) => sectionId);
  return {
    sections: structure.sections.map((section) => ({
      ...section,
      tasks: (tasks.get(section.id) ?? []).map((task) => ({
        ...task,
        body: body.get(task.id) ?? '',
        flags: [],
        source: null,
        measures: (measures.get(task.id) ?? []).map((measure) => ({ ...measure, source: null })),
        targets: (targets.get(task.id) ?? []).map((target) => ({ ...target, excerpt: null, source: null })),
        assignments: assignments.get(task.id) ?? [],
      })),
    })),
    indicators: structure.indicators.map((indicator) => ({
      ...indicator,
      assignments: assignments.get(indicator.id) ?? [],
    })),
    workRequirements: requirements?.workRequirements ?? [],
    duties: duties.map((duty) => ({ ...duty, source: null })),
  };
}

function group<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const found = groups.get(keyOf(row));
    if (found) found.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
