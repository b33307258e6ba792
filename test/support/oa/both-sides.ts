import type { OfficeDay } from './office-day.js';

/** Lines that only one side has, by what they are about; ours first. */
export interface Differences {
  readonly units: readonly string[];
  readonly people: readonly string[];
  readonly todos: readonly string[];
  readonly done: readonly string[];
  readonly reports: readonly string[];
  readonly events: readonly string[];
  /** What was reported more than once. */
  readonly twice: readonly string[];
}

/** What Fengong has in its tables beside what the OA has in its own. */
export async function sameOnBothSides({ test, office, district }: OfficeDay): Promise<Differences> {
  const here = district.jurisdictionId;
  const compared = async (ours: string, theirs: string): Promise<string[]> => {
    const [a, b] = [await test.db.query<{ line: string }>(ours, [here]), await office.rows<{ line: string }>(theirs)];
    const [left, right] = [a.map(({ line }) => line), b.map(({ line }) => line)];
    return [...without(left, right, 'Fengong only'), ...without(right, left, 'OA only')];
  };
  return {
    // What could not end because it still owes something is KEPT, which the OA was told.
    units: await compared(
      `SELECT concat_ws(' ', x.external_id, u.name, u.active) AS line
       FROM external_id x JOIN unit u ON u.id = x.unit_id WHERE x.jurisdiction_id = $1`,
      `SELECT concat_ws(' ', external_id, name, active OR outcome = 'KEPT') AS line FROM unit`,
    ),
    people: await compared(
      `SELECT concat_ws(' ', x.external_id, a.login, a.display_name, a.disabled_at IS NULL, (
         SELECT string_agg(concat_ws('@', p.role, n.external_id), ',') FROM user_post p
         JOIN external_id n ON n.unit_id = p.unit_id WHERE p.user_id = a.id AND p.valid_to IS NULL
           AND a.disabled_at IS NULL)) AS line
       FROM external_id x JOIN app_user a ON a.id = x.user_id WHERE x.jurisdiction_id = $1`,
      `SELECT concat_ws(' ', external_id, login, name, active OR outcome = 'KEPT',
         CASE WHEN active OR outcome = 'KEPT' THEN concat_ws('@', role, unit) END) AS line FROM person`,
    ),
    todos: await compared(
      `SELECT concat_ws(' ', x.external_id, t.path) AS line FROM todo t
       JOIN external_id x ON x.user_id = t.user_id WHERE t.jurisdiction_id = $1 AND t.state = 'OPEN'`,
      `SELECT concat_ws(' ', account, path) AS line FROM todo WHERE state = 'OPEN'`,
    ),
    // Of those that were ever shown: what has opened and closed between two pushes was not.
    done: await compared(
      `SELECT concat_ws(' ', p.id, p.account) AS line FROM todo_push p JOIN todo t ON t.id = p.todo_id
       WHERE p.jurisdiction_id = $1 AND t.state = 'DONE' AND p.state = 'SENT' AND p.may_be_there`,
      `SELECT concat_ws(' ', flow, account) AS line FROM todo WHERE state = 'DONE'`,
    ),
    reports: await compared(
      `SELECT concat_ws(' ', id, obligation_id, state, version, trim_scale(percent), progress_text) AS line
       FROM progress_report WHERE jurisdiction_id = $1`,
      `SELECT concat_ws(' ', id, obligation, state, version, trim_scale(percent), content) AS line FROM report`,
    ),
    events: await compared(
      `SELECT id::text AS line FROM public_event WHERE jurisdiction_id = $1 AND type LIKE 'cn.fengong.report.%'`,
      `SELECT id AS line FROM event WHERE handled`,
    ),
    twice: (
      await test.db.query<{ line: string }>(
        `SELECT obligation_id::text AS line FROM progress_report WHERE jurisdiction_id = $1 AND state <> 'WITHDRAWN'
         GROUP BY obligation_id HAVING count(*) > 1`,
        [here],
      )
    ).map(({ line }) => line),
  };
}

/** What of `lines` the others have not, and what they have less often. */
function without(lines: readonly string[], others: readonly string[], whose: string): string[] {
  const left = [...others];
  return lines.flatMap((line) => {
    const at = left.indexOf(line);
    if (at < 0) return [`${whose}: ${line}`];
    left.splice(at, 1);
    return [];
  });
}

/** How much happened, so that nobody takes a quiet day for a proof. */
export async function storiesOf({ test, office, inward, outward, district }: OfficeDay) {
  const number = async (sql: string): Promise<number> => Number((await office.one<{ n: string }>(sql))!.n);
  const returns = await test.db.one<{ n: string }>(
    `SELECT count(*) AS n FROM public_event WHERE jurisdiction_id = $1 AND type = 'cn.fengong.report.returned.v1'`,
    [district.jurisdictionId],
  );
  return {
    reports: await number(`SELECT count(*) AS n FROM report`),
    decisions: await number(`SELECT count(*) AS n FROM intent`),
    /** Decisions that were sent more than once, beyond what the client repeats by itself. */
    resent: await number(`SELECT count(*) AS n FROM intent WHERE tries > 1`),
    events: await number(`SELECT count(*) AS n FROM event`),
    repeatedEvents: await number(`SELECT count(*) AS n FROM event WHERE by_hook > 1`),
    returns: Number(returns!.n),
    cutsToFengong: inward.cuts,
    cutsToOa: outward.cuts,
  };
}
