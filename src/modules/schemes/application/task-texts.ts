import type { Reads } from '../../../platform/database/reads.js';

/** The words of a task: what it can be found by. */
export interface TaskText {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly measures: readonly string[];
  readonly targets: readonly { readonly name: string; readonly unit: string | null }[];
}

/** The words of all tasks in force, in the order of the document. */
export function taskTexts(reads: Reads, jurisdictionId: string, schemeId: string): Promise<TaskText[]> {
  return reads.query<TaskText>(TASK_TEXTS, [jurisdictionId, schemeId]);
}

const TASK_TEXTS = `
  SELECT t.id, t.title, t.body,
    (SELECT coalesce(json_agg(m.title ORDER BY m.ordinal), '[]')
     FROM measure m WHERE m.task_id = t.id AND m.ended_revision IS NULL) AS measures,
    (SELECT coalesce(json_agg(json_build_object('name', g.name, 'unit', g.unit) ORDER BY g.ordinal), '[]')
     FROM target g WHERE g.task_id = t.id AND g.ended_revision IS NULL) AS targets
  FROM task t
  WHERE t.jurisdiction_id = $1 AND t.scheme_id = $2 AND t.ended_revision IS NULL ORDER BY t.ordinal`;
