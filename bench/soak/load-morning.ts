import type { Client } from 'pg';
import { recipients, wasTold } from './expectation.js';
import type { District, Obligation } from './morning.js';
import { newId } from '../../src/platform/ids.js';

type Row = Readonly<Record<string, unknown>>;

const BATCH = 5_000;
const OPENED = '2023-04-03T10:00:00+08:00';

/** Fills a migrated, empty database with the districts as they stand before nine o'clock. */
export async function loadMorning(client: Client, districts: readonly District[]): Promise<void> {
  const all = <T>(rowsOf: (district: District) => readonly T[]): T[] => districts.flatMap(rowsOf);
  await client.query('BEGIN');
  await insertRows(client, 'jurisdiction', all(jurisdiction));
  await insertRows(client, 'unit', all(units));
  await insertRows(client, 'app_user', all(people));
  await insertRows(client, 'user_post', all(posts));
  await insertRows(client, 'scheme', all(scheme));
  await insertRows(client, 'section', all(section));
  await insertRows(client, 'task', all(tasks));
  await insertRows(client, 'reporting_cycle', all(cycle));
  await insertRows(client, 'obligation', all(obligations));
  await insertRows(client, 'reminder', all(toldBefore));
  await client.query('COMMIT');
  await client.query('VACUUM (ANALYZE)');
}

/** All rows have the columns of the first. */
export async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  for (let start = 0; start < rows.length; start += BATCH) {
    await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(rows.slice(start, start + BATCH))],
    );
  }
}

function jurisdiction({ id, number }: District): Row[] {
  return [{ id, parent_id: null, code: `soak-${number}`, name: `第${number + 1}区`, level: 'DISTRICT' }];
}

function units({ id, units: all }: District): Row[] {
  return all.map((unit) => ({ id: unit.id, jurisdiction_id: id, name: unit.name, active: true, version: 1 }));
}

function people(district: District): Row[] {
  const ids = [...district.units.flatMap(({ reporters, approver }) => [...reporters, approver]), district.supervisor];
  return ids.map((id, place) => ({
    id,
    jurisdiction_id: district.id,
    login: `soak-${district.number}-${place}`,
    display_name: `干部${place}`,
    password_hash: 'nobody signs in',
    must_change_password: false,
    version: 1,
  }));
}

function posts({ id, units: all, supervisor }: District): Row[] {
  const post = (userId: string, unitId: string | null, role: string): Row => ({
    id: newId(),
    jurisdiction_id: id,
    user_id: userId,
    unit_id: unitId,
    role,
    valid_from: '2021-01-01',
  });
  return [
    ...all.flatMap((unit) => [
      ...unit.reporters.map((userId) => post(userId, unit.id, 'reporter')),
      post(unit.approver, unit.id, 'approver'),
    ]),
    post(supervisor, null, 'supervisor'),
  ];
}

function scheme({ id, number, schemeId }: District): Row[] {
  return [
    {
      id: schemeId,
      jurisdiction_id: id,
      title: `第${number + 1}区“十四五”规划任务分工方案`,
      plan_start: '2021-01-01',
      plan_end: '2025-12-31',
      state: 'ACTIVE',
      revision: 1,
      work_requirements: [],
      version: 2,
      created_at: OPENED,
      activated_at: OPENED,
    },
  ];
}

function section({ id, schemeId, sectionId }: District): Row[] {
  const title = '坚持创新驱动';
  return [{ id: sectionId, jurisdiction_id: id, scheme_id: schemeId, number: '一', title, ordinal: 1 }];
}

function tasks({ id, schemeId, sectionId, taskIds }: District): Row[] {
  return taskIds.map((taskId, place) => ({
    id: taskId,
    jurisdiction_id: id,
    scheme_id: schemeId,
    section_id: sectionId,
    number: place + 1,
    title: `推进第${place + 1}片区公共服务体系建设`,
    body: '完善配套制度，加强统筹协调。',
    ordinal: place + 1,
    flags: [],
  }));
}

function cycle({ id, schemeId, cycleId }: District): Row[] {
  return [
    {
      id: cycleId,
      jurisdiction_id: id,
      scheme_id: schemeId,
      kind: 'QUARTER',
      label: '2023年第二季度',
      period_start: '2023-04-01',
      period_end: '2023-06-30',
      opens_on: '2023-06-01',
      responsible_due_on: '2023-06-21',
      lead_due_on: '2023-06-27',
      responsible_grace_until: '2023-06-27',
      lead_grace_until: '2023-06-30',
      closes_on: '2023-07-14',
    },
  ];
}

function obligations({ id, schemeId, cycleId, obligations: all }: District): Row[] {
  return all.map((owed) => ({
    id: owed.id,
    jurisdiction_id: id,
    scheme_id: schemeId,
    cycle_id: cycleId,
    unit_id: owed.unit.id,
    task_id: owed.taskId,
    role: owed.unit === owed.lead ? 'LEAD' : 'RESPONSIBLE',
    consolidating_unit_id: owed.lead.id,
    consolidates: owed.unit === owed.lead,
    due_on: owed.plight.dueOn,
    grace_until: '2023-07-05',
    closes_on: '2023-07-14',
    period_end: '2023-06-30',
    state: owed.state,
    first_submitted_on: owed.state === 'SUBMITTED' ? '2023-06-14' : null,
    version: 1,
  }));
}

const ADDRESSED_AS = { reporters: 'REPORTER', approver: 'APPROVER', lead: 'LEAD_APPROVER', supervisor: 'SUPERVISOR' };

function toldBefore(district: District): Row[] {
  const rows = (owed: Obligation): Row[] =>
    owed.plight.asked
      .filter((asked) => owed.state === 'PENDING' && wasTold(owed, asked))
      .flatMap((asked) =>
        recipients(district, owed, asked).map((recipientId) => ({
          id: newId(),
          jurisdiction_id: district.id,
          obligation_id: owed.id,
          stage: asked.stage,
          recipient_id: recipientId,
          addressed_as: ADDRESSED_AS[asked.of],
          stage_on: asked.stageOn,
          late: false,
          created_at: `${asked.stageOn}T09:05:00+08:00`,
        })),
      );
  return district.obligations.flatMap(rows);
}
