import type { Database } from '../../platform/database/database.js';
import type { DemoSummary } from './demo-summary.js';

/** What stands in the tables after the demonstration was made; counted, so that the page cannot say anything else. */
export async function countDemo(
  database: Database,
  jurisdictionId: string,
  schemeId: string,
): Promise<DemoSummary['counts']> {
  const row = await database.one<DemoSummary['counts']>(
    `SELECT
       (SELECT count(*)::int FROM indicator WHERE jurisdiction_id = $1 AND scheme_id = $2) AS indicators,
       (SELECT count(*)::int FROM section WHERE jurisdiction_id = $1 AND scheme_id = $2) AS sections,
       (SELECT count(*)::int FROM task WHERE jurisdiction_id = $1 AND scheme_id = $2) AS tasks,
       (SELECT count(*)::int FROM measure m JOIN task t ON t.id = m.task_id
         WHERE t.jurisdiction_id = $1 AND t.scheme_id = $2) AS measures,
       (SELECT count(*)::int FROM target g JOIN task t ON t.id = g.task_id
         WHERE t.jurisdiction_id = $1 AND t.scheme_id = $2) AS targets,
       (SELECT count(*)::int FROM assignment WHERE jurisdiction_id = $1 AND scheme_id = $2) AS assignments,
       (SELECT count(*)::int FROM unit WHERE jurisdiction_id = $1) AS units,
       (SELECT count(*)::int FROM app_user WHERE jurisdiction_id = $1) AS users,
       (SELECT count(*)::int FROM obligation WHERE jurisdiction_id = $1 AND scheme_id = $2) AS obligations,
       (SELECT count(*)::int FROM progress_report r JOIN obligation o ON o.id = r.obligation_id
         WHERE o.jurisdiction_id = $1 AND o.scheme_id = $2 AND r.state = 'ACCEPTED') AS "reportsAccepted",
       (SELECT count(*)::int FROM measurement
         WHERE jurisdiction_id = $1 AND scheme_id = $2 AND state = 'ACCEPTED') AS measurements,
       (SELECT count(*)::int FROM reminder WHERE jurisdiction_id = $1) AS reminders,
       (SELECT count(*)::int FROM notification WHERE jurisdiction_id = $1) AS notifications`,
    [jurisdictionId, schemeId],
  );
  if (!row) throw new Error('a SELECT without FROM gave no row');
  return row;
}
