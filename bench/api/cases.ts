import type { Client } from 'pg';

/** A request as it is sent, again and again or once each. */
export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly login: string;
  readonly body?: object;
  readonly version?: number;
}

export interface Case {
  readonly name: string;
  /** The least share of the bare server's requests a second. */
  readonly least: number;
  /** One request for a read; for a write as many as may be sent before the data are put back. */
  readonly requests: readonly Sent[];
}

const READ = 0.6;
const WRITE = 0.4;

/** The four requests of the first district's scheme. The unit is one of average size, the lead the largest. */
export async function casesOf(client: Client): Promise<readonly Case[]> {
  const { rows } = await client.query<{ scheme: string; lead: string; task: string }>(
    `SELECT s.id AS scheme, u.id AS lead, t.id AS task
     FROM scheme s JOIN jurisdiction j ON j.id = s.jurisdiction_id AND j.code = 'bench-0'
     JOIN unit u ON u.jurisdiction_id = j.id AND u.name = '区发改局'
     JOIN task t ON t.scheme_id = s.id AND t.ordinal = 101`,
  );
  const { scheme, lead, task } = rows[0]!;
  const get = (path: string, login = 'bench-coordinator'): Sent[] => [{ method: 'GET', path, login }];
  return [
    {
      name: '50 tasks of a scheme by lead unit and light, with their units',
      least: READ,
      requests: get(`/schemes/${scheme}/progress/tasks?leadUnit=${lead}&light=GREEN&limit=50`),
    },
    { name: 'a task with its last ten reports', least: READ, requests: get(`/tasks/${task}/reports?limit=10`) },
    {
      name: "a unit's obligations",
      least: READ,
      requests: get('/obligations?mine=1&state=PENDING&limit=50', 'bench-approver-1'),
    },
    { name: 'submit a report', least: WRITE, requests: await submissions(client) },
  ];
}

/** By an approver of the unit who did not write it, so that it leaves the unit at once and the obligation moves too. */
async function submissions(client: Client): Promise<Sent[]> {
  const { rows } = await client.query<{ id: string; version: number; login: string }>(
    `SELECT r.id, r.version, a.login FROM progress_report r
     JOIN obligation o ON o.id = r.obligation_id
     JOIN user_post p ON p.unit_id = o.unit_id AND p.role = 'approver'
     JOIN app_user a ON a.id = p.user_id
     WHERE r.state = 'DRAFT' ORDER BY md5(r.id::text)`,
  );
  return rows.map(({ id, version, login }) => ({
    method: 'POST',
    path: `/reports/${id}/submit`,
    login,
    version,
    body: { acknowledgedWarnings: ['units_missing', 'units_unreviewed'] },
  }));
}

/** Makes drafts again of what was submitted, so that every round submits the same. */
export async function putBack(client: Client): Promise<void> {
  await client.query(
    `UPDATE progress_report SET state = 'DRAFT', submitted_by = NULL, submitted_at = NULL, released_by = NULL,
       released_at = NULL, warnings = '[]', missing_units = '[]', version = 1 WHERE version > 1`,
  );
  await client.query(
    `UPDATE obligation SET state = 'PENDING', first_submitted_on = NULL, version = 1 WHERE version > 1`,
  );
  await client.query(`UPDATE measurement SET state = 'DRAFT', version = 1 WHERE version > 1`);
  await client.query('TRUNCATE outbox');
  await client.query('VACUUM (ANALYZE) progress_report, obligation, measurement');
}
