import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { createGroups } from '../src/modules/organizations/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { OpenObligations, OwedObligations, ReportingFacts } from '../src/modules/reporting/index.js';
import {
  givenDraftScheme,
  givenScheme,
  type GivenScheme,
  type GivenTask,
} from '../src/modules/reporting/testing/index.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';

/** In the first half-year of 2023 opens 29 May, 责任单位 19 June, 牵头单位 27 June. */
const IN_TIME = '2023-06-16T10:00:00+08:00';
const TOO_LATE = '2023-06-28T10:00:00+08:00';
const H1 = '2023-06-30';
/** A lead may report while others have not. */
const NAMING_THE_MISSING = { acknowledgedWarnings: ['units_missing', 'units_unreviewed'] };
const CONTENT = { progressText: '建成概念验证中心 2 家。', percent: '50' };

let test: TestApp;
let jurisdictionId: string;
let lead: string;
let responsible: string;
let stranger: string;
let scheme: GivenScheme;
let task: GivenTask;
let indicatorId: string;

let reporter: SignedInUser;
let approver: SignedInUser;
let leadReporter: SignedInUser;
let leadApprover: SignedInUser;
let foreigner: SignedInUser;
let coordinator: SignedInUser;
let secondCoordinator: SignedInUser;
let elsewhere: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp();
  jurisdictionId = await givenJurisdiction(test.app, '武昌区');
  [lead, responsible, stranger] = (await givenUnits(test.app, jurisdictionId, '区科经局', '区教育局', '区商务局')) as [
    string,
    string,
    string,
  ];
  const people = (role: 'reporter' | 'approver', unitId: string) =>
    signedIn(test.app, { jurisdictionId, role, unitId });
  reporter = await people('reporter', responsible);
  approver = await people('approver', responsible);
  leadReporter = await people('reporter', lead);
  leadApprover = await people('approver', lead);
  foreigner = await people('approver', stranger);
  coordinator = await signedIn(test.app, { jurisdictionId, role: 'coordinator', unitId: lead });
  secondCoordinator = await signedIn(test.app, { jurisdictionId, role: 'coordinator' });
  const other = await givenJurisdiction(test.app, '江汉区');
  elsewhere = await signedIn(test.app, { jurisdictionId: other, role: 'coordinator' });
});
afterAll(() => test.close());

/** Every test reports on obligations of its own. */
beforeEach(async () => {
  test.clock.set(IN_TIME);
  const parties = [
    { role: 'LEAD', unitId: lead },
    { role: 'RESPONSIBLE', unitId: responsible },
  ] as const;
  scheme = await givenScheme(test.app, { jurisdictionId, tasks: [parties], indicators: [parties] });
  [task] = scheme.tasks as [GivenTask];
  [indicatorId] = scheme.indicatorIds as [string];
});

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const get = (user: SignedInUser, path: string) => test.request.get(`/api/v1${path}`).set(user.headers);
const post = (user: SignedInUser, path: string, body?: object) =>
  test.request.post(`/api/v1${path}`).set(user.headers).send(body);
const patch = (user: SignedInUser, { id, version }: Versioned, body: object) =>
  test.request.patch(`/api/v1/reports/${id}`).set(user.headers).set('if-match', `"${version}"`).send(body);
const move = (user: SignedInUser, { id, version }: Versioned, step: string, body?: object) =>
  post(user, `/reports/${id}/${step}`, body).set('if-match', `"${version}"`);

const obligationOf = (unitId: string, itemId = task.id) => scheme.obligation(itemId, unitId, H1);
const obligation = async (unitId: string, itemId = task.id) =>
  (await get(coordinator, `/obligations/${await obligationOf(unitId, itemId)}`).expect(200)).body;
async function draft(user = reporter, unitId = responsible, body: object = CONTENT, itemId = task.id) {
  return (await post(user, `/obligations/${await obligationOf(unitId, itemId)}/reports`, body).expect(201)).body;
}
async function submitted(user = reporter, unitId = responsible, body: object = CONTENT, itemId = task.id) {
  const opened = await draft(user, unitId, body, itemId);
  const sent = (await move(user, opened, 'submit', NAMING_THE_MISSING).expect(200)).body;
  return sent.state === 'SUBMITTED' ? sent : released(sent);
}
/** The report after the approver of its unit has let it leave. */
async function released(report: Versioned & { obligation: { unit: { id: string } } }) {
  const releaser = report.obligation.unit.id === lead ? leadApprover : approver;
  return (await move(releaser, report, 'release').expect(200)).body;
}
async function accepted(user = reporter, unitId = responsible, body: object = CONTENT) {
  return (await move(secondCoordinator, await submitted(user, unitId, body), 'approve').expect(200)).body;
}

describe('the obligations of a scheme', () => {
  it('are made for every assigned unit and cycle of the whole plan, the first lead consolidating', async () => {
    const { body } = await get(coordinator, `/obligations?scheme=${scheme.id}&limit=200`).expect(200);
    expect(body.items).toHaveLength(10 * 2 * 2);
    expect(body.nextCursor).toBeNull();
    const own = body.items.filter(
      (row: { item: { id: string }; cycle: { periodEnd: string } }) =>
        row.item.id === task.id && row.cycle.periodEnd === H1,
    );
    expect(own).toMatchObject([
      {
        unit: { id: responsible, name: '区教育局' },
        consolidatingUnit: { id: lead },
        consolidates: false,
        role: 'RESPONSIBLE',
        dueOn: '2023-06-19',
        daysLeft: 3,
        state: 'PENDING',
        overdue: false,
        cycle: { label: '2023年上半年', opensOn: '2023-05-29' },
        report: null,
      },
      { unit: { id: lead }, consolidates: true, role: 'LEAD', dueOn: '2023-06-27' },
    ]);
  });

  it('expand groups by the roster of each period, count a unit once, and leave open names out', async () => {
    const groupId = await test.app
      .get(CommandRunner)
      .run(systemContext(jurisdictionId, newId()), { name: 'test.group' }, async (tx) => {
        const [group] = await createGroups(tx, [
          {
            name: `各街道${newId()}`,
            open: false,
            members: [
              { unitId: responsible, validFrom: '2021-01-01', validTo: null },
              { unitId: stranger, validFrom: '2022-01-01', validTo: null },
            ],
          },
        ]);
        return group!.id;
      });
    const grouped = await givenScheme(test.app, {
      jurisdictionId,
      cycle: 'YEAR',
      planEnd: '2022-12-31',
      tasks: [
        [
          { role: 'RESPONSIBLE', groupId },
          { role: 'RESPONSIBLE', unitId: responsible },
          { role: 'SUPPORTING', unitId: lead },
          { role: 'RESPONSIBLE' },
        ],
      ],
    });
    const rows = await test.db.query(
      `SELECT o.period_end AS "periodEnd", u.name, o.consolidates FROM obligation o JOIN unit u ON u.id = o.unit_id
       WHERE o.scheme_id = $1 ORDER BY 1, 2`,
      [grouped.id],
    );
    expect(rows).toEqual([
      { periodEnd: '2021-12-31', name: '区教育局', consolidates: true },
      { periodEnd: '2022-12-31', name: '区商务局', consolidates: true },
      { periodEnd: '2022-12-31', name: '区教育局', consolidates: false },
    ]);
  });

  it('are made once however often the message comes', async () => {
    const open = test.app.get(OpenObligations);
    const input = { jurisdictionId, schemeId: scheme.id, cycle: 'HALF_YEAR' } as const;
    const delivery = { messageId: newId(), correlationId: newId() };
    expect(await open.run(input, delivery)).toEqual({ cycles: 10, obligations: 0 });
    expect(await open.run(input, delivery)).toBeNull();
  });

  it('carry UUID v7 keys of the time of the command', async () => {
    const [row] = await test.db.query<{ id: string }>(`SELECT id FROM obligation WHERE scheme_id = $1`, [scheme.id]);
    expect(row?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(row!.id.replaceAll('-', '').slice(0, 12), 16)).toBe(new Date(IN_TIME).getTime());
  });

  it('are listed page by page, each once, in the order of their due days', async () => {
    const seen: { id: string; dueOn: string }[] = [];
    let cursor = '';
    do {
      const { body } = await get(reporter, `/obligations?mine=1&scheme=${scheme.id}&limit=7${cursor}`).expect(200);
      seen.push(...body.items);
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(new Set(seen.map(({ id }) => id)).size).toBe(20);
    expect(seen.map(({ dueOn }) => dueOn)).toEqual(seen.map(({ dueOn }) => dueOn).sort());
  });

  it('show a unit its own, its lead also what it consolidates, and a stranger nothing', async () => {
    const count = async (user: SignedInUser, query = '') =>
      (await get(user, `/obligations?scheme=${scheme.id}&limit=200${query}`).expect(200)).body.items.length;
    expect(await count(reporter)).toBe(20);
    expect(await count(leadApprover)).toBe(40);
    expect(await count(leadApprover, '&mine=1')).toBe(20);
    expect(await count(leadApprover, `&unit=${responsible}`)).toBe(20);
    expect(await count(foreigner)).toBe(0);
    expect(await count(elsewhere)).toBe(0);
  });

  it('tell each caller what may be done now', async () => {
    const id = await obligationOf(responsible);
    expect((await get(reporter, `/obligations/${id}`)).body.nextActions).toEqual(['report', 'extend']);
    expect((await get(coordinator, `/obligations/${id}`)).body.nextActions).toEqual(['exempt']);
    const report = await submitted();
    const asked = async (user: SignedInUser) => (await get(user, `/obligations/${id}`)).body.report.nextActions;
    expect(await asked(reporter)).toEqual(['withdraw']);
    expect(await asked(leadApprover)).toEqual(['approve', 'return']);
    await move(leadApprover, report, 'approve').expect(200);
    expect((await get(reporter, `/obligations/${id}`)).body).toMatchObject({
      nextActions: ['correct'],
      report: { nextActions: [] },
    });
  });

  it('show the lead how the other units stand', async () => {
    await submitted();
    const { body } = await get(leadReporter, `/obligations/${await obligationOf(lead)}`).expect(200);
    expect(body.others).toMatchObject([{ unit: { id: responsible }, state: 'SUBMITTED', overdue: false }]);
    expect(body.measures.map(({ id }: Versioned) => id)).toEqual(task.measureIds);
  });
});

describe('the reports of a task', () => {
  const reports = async (user: SignedInUser, query = '') => (await get(user, `/tasks/${task.id}/reports${query}`)).body;

  it('come with the task, newest first, page by page, without those that were withdrawn', async () => {
    const own = await accepted();
    await move(leadReporter, await draft(leadReporter, lead), 'withdraw').expect(200);
    const leading = await draft(leadReporter, lead);
    const first = await reports(coordinator, '?limit=1');
    expect(first.task).toMatchObject({ id: task.id, schemeId: scheme.id, number: 1 });
    expect(first.items).toMatchObject([{ id: leading.id, unit: { id: lead }, consolidates: true, state: 'DRAFT' }]);
    const second = await reports(coordinator, `?limit=1&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({
      items: [{ id: own.id, percent: '50', periodEnd: H1, submittedAt: '2023-06-16T02:00:00.000Z' }],
      nextCursor: null,
    });
  });

  it('are shown to their unit, to the lead all of them, to a stranger none', async () => {
    const own = await draft();
    const leading = await draft(leadReporter, lead);
    const ids = async (user: SignedInUser) => (await reports(user)).items.map(({ id }: Versioned) => id);
    expect(await ids(reporter)).toEqual([own.id]);
    expect(await ids(leadReporter)).toEqual([leading.id, own.id]);
    expect(await ids(foreigner)).toEqual([]);
  });

  it('of a task of another district do not exist', async () => {
    const { body } = await get(elsewhere, `/tasks/${task.id}/reports`).expect(404);
    expect(body.code).toBe('task_not_found');
  });
});

describe('a report', () => {
  it('goes from draft to acceptance, and who did what stays readable', async () => {
    const opened = await draft(reporter, responsible, {
      ...CONTENT,
      measures: [{ measureId: task.measureIds[0], percent: '55.5' }],
    });
    expect(opened).toMatchObject({
      state: 'DRAFT',
      revision: 1,
      version: 1,
      correctsId: null,
      nextActions: ['edit', 'submit', 'withdraw'],
    });
    const edited = (await patch(reporter, opened, { issues: '用地未落实。' }).expect(200)).body;
    expect(edited).toMatchObject({
      issues: '用地未落实。',
      percent: '50',
      measures: [{ percent: '55.5' }],
      version: 2,
    });
    const sent = await move(reporter, edited, 'submit').expect(200);
    expect(sent.headers['etag']).toBe('"3"');
    expect(sent.body).toMatchObject({ state: 'UNIT_REVIEW', nextActions: ['withdraw'] });
    const out = (await move(approver, sent.body, 'release').expect(200)).body;
    expect(out).toMatchObject({ state: 'SUBMITTED', releasedAt: '2023-06-16T02:00:00.000Z' });
    const done = (await move(leadApprover, out, 'approve').expect(200)).body;
    expect(done).toMatchObject({
      state: 'ACCEPTED',
      author: { id: reporter.userId },
      submittedBy: { id: reporter.userId },
      submittedAt: '2023-06-16T02:00:00.000Z',
      releasedBy: { id: approver.userId },
      reviewedBy: { id: leadApprover.userId },
      nextActions: [],
    });
    expect(await obligation(responsible)).toMatchObject({ state: 'ACCEPTED', acceptedLate: false });
    const audited = await test.db.query<{ action: string }>(
      `SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id`,
      [opened.id],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'report.opened',
      'report.edited',
      'report.submitted',
      'report.released',
      'report.accepted',
    ]);
  });

  it('is returned with a reason, mended and submitted again', async () => {
    const returned = (await move(leadApprover, await submitted(), 'return', { reason: '缺少数据' }).expect(200)).body;
    expect(returned).toMatchObject({ state: 'RETURNED', returnReason: '缺少数据' });
    expect(await obligation(responsible)).toMatchObject({ state: 'RETURNED', timesReturned: 1 });
    const mended = (await patch(approver, returned, { progressText: '建成 2 家，在建 1 家。' }).expect(200)).body;
    const again = (await move(approver, mended, 'submit').expect(200)).body;
    expect(again).toMatchObject({ state: 'SUBMITTED', revision: 1, submittedBy: { id: approver.userId } });
    await move(leadApprover, again, 'approve').expect(200);
  });

  it('is not returned without a reason', async () => {
    const report = await submitted();
    const { body } = await move(leadApprover, report, 'return', { reason: '  ' }).expect(422);
    expect(body.code).toBe('reason_required');
  });

  it('can be withdrawn before review, after which the unit owes it again and may begin anew', async () => {
    const gone = (await move(reporter, await submitted(), 'withdraw').expect(200)).body;
    expect(gone.state).toBe('WITHDRAWN');
    expect(await obligation(responsible)).toMatchObject({ state: 'PENDING', report: null });
    expect((await draft()).revision).toBe(2);
  });

  it('is open once per obligation', async () => {
    await draft();
    const { body } = await post(approver, `/obligations/${await obligationOf(responsible)}/reports`, {}).expect(409);
    expect(body).toMatchObject({ code: 'report_open', detail: expect.stringMatching(/\p{Script=Han}/u) });
  });

  it('waits for its cycle to open', async () => {
    const later = await scheme.obligation(task.id, responsible, '2023-12-31');
    const { body } = await post(reporter, `/obligations/${later}/reports`, CONTENT).expect(409);
    expect(body.code).toBe('cycle_not_open');
  });

  it('may be empty as a draft but not when it is submitted', async () => {
    const { body } = await move(reporter, await draft(reporter, responsible, {}), 'submit').expect(422);
    expect(body).toMatchObject({ code: 'report_invalid', errors: [{ field: 'progressText', code: 'required' }] });
  });

  it('speaks only of its own measures, targets and period', async () => {
    const id = await obligationOf(responsible);
    const { body } = await post(reporter, `/obligations/${id}/reports`, {
      percent: '100.1',
      measures: [{ measureId: newId(), percent: '5' }],
      measurements: [
        { targetId: newId(), value: '1', source: '月报' },
        { targetId: task.targetId, value: '1', source: '月报', periodEnd: '2023-07-31' },
      ],
    }).expect(422);
    expect(body.errors.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'percent out_of_range',
      'measures.0.measureId foreign_measure',
      'measurements.0 foreign_item',
      'measurements.1.periodEnd after_period',
    ]);
  });

  it('that was accepted never changes', async () => {
    const report = await accepted();
    const attempts = [
      patch(reporter, report, { percent: '1' }),
      move(reporter, report, 'submit'),
      move(reporter, report, 'withdraw'),
      move(coordinator, report, 'return', { reason: '改主意' }),
      move(coordinator, report, 'approve'),
    ];
    for (const { status, body } of await Promise.all(attempts)) {
      expect([status, body.code]).toEqual([409, 'report_accepted']);
    }
    expect((await get(reporter, `/reports/${report.id}`)).body).toMatchObject({ state: 'ACCEPTED', percent: '50' });
  });

  it('waits for a scheme that runs', async () => {
    const report = await draft();
    await test.db.query(`UPDATE scheme SET state = 'CLOSED' WHERE id = $1`, [scheme.id]);
    expect((await move(reporter, report, 'submit').expect(409)).body.code).toBe('scheme_not_active');
    const { body } = await get(reporter, `/reports/${report.id}`).expect(200);
    expect(body.state).toBe('DRAFT');
  });

  it('cannot be reviewed before it is submitted, nor edited or submitted while it waits', async () => {
    const report = await draft();
    for (const step of ['approve', 'return']) {
      const { status, body } = await move(leadApprover, report, step, step === 'return' ? { reason: '无' } : undefined);
      expect([step, status, body.code]).toEqual([step, 409, 'report_state_conflict']);
    }
    const waiting = await released((await move(reporter, report, 'submit').expect(200)).body);
    expect((await patch(reporter, waiting, {}).expect(409)).body.code).toBe('report_state_conflict');
    expect((await move(reporter, waiting, 'submit').expect(409)).body.code).toBe('report_state_conflict');
  });
});

describe('review', () => {
  it('belongs to the consolidating lead for responsible units, and to the coordinator for the lead and for indicators', async () => {
    const ofLead = await submitted(leadReporter, lead);
    expect((await move(leadApprover, ofLead, 'approve').expect(403)).body.code).toBe('own_report');
    await move(coordinator, ofLead, 'approve').expect(200);
    const onIndicator = await submitted(reporter, responsible, CONTENT, indicatorId);
    expect((await move(leadApprover, onIndicator, 'approve').expect(403)).body.code).toBe('foreign_unit');
    await move(coordinator, onIndicator, 'approve').expect(200);
  });

  it('is refused to the unit itself, to strangers, and to reporters', async () => {
    const report = await submitted();
    expect((await move(approver, report, 'approve').expect(403)).body.code).toBe('own_report');
    expect((await move(foreigner, report, 'approve').expect(403)).body.code).toBe('foreign_unit');
    await move(leadReporter, report, 'approve').expect(403);
    expect((await get(coordinator, `/reports/${report.id}`)).body.state).toBe('SUBMITTED');
  });
});

describe('another unit and another district', () => {
  it('cannot open, read, edit, submit or withdraw what is not theirs: 403 inside the district, 404 outside', async () => {
    const report = await draft();
    const id = await obligationOf(responsible);
    const inside = [
      get(foreigner, `/obligations/${id}`),
      get(foreigner, `/reports/${report.id}`),
      post(foreigner, `/obligations/${id}/reports`, CONTENT),
      patch(foreigner, report, { percent: '1' }),
      move(foreigner, report, 'submit'),
      move(foreigner, report, 'withdraw'),
    ];
    for (const { status, body } of await Promise.all(inside))
      expect([status, body.code]).toEqual([403, 'foreign_unit']);
    const outside = [
      [get(elsewhere, `/obligations/${id}`), 'obligation_not_found'],
      [get(elsewhere, `/reports/${report.id}`), 'report_not_found'],
      [move(elsewhere, report, 'approve'), 'report_not_found'],
      [get(elsewhere, `/indicators/${indicatorId}/measurements`), 'indicator_not_found'],
      [get(elsewhere, `/targets/${task.targetId}/measurements`), 'target_not_found'],
      [post(elsewhere, `/obligations/${id}/exempt`, { reason: '无' }).set('if-match', '"1"'), 'obligation_not_found'],
    ] as const;
    for (const [request, code] of outside) {
      const { status, body } = await request;
      expect([status, body.code]).toEqual([404, code]);
    }
  });
});

describe('two at once', () => {
  it('is told 428 without If-Match, 400 with nonsense, 412 when somebody was faster', async () => {
    const report = await draft();
    await post(reporter, `/reports/${report.id}/submit`).expect(428);
    await post(reporter, `/reports/${report.id}/submit`).set('if-match', 'W/"1"').expect(400);
    await patch(reporter, report, { percent: '60' }).expect(200);
    expect((await patch(approver, report, { percent: '70' }).expect(412)).body.code).toBe('stale_version');
    expect((await get(reporter, `/reports/${report.id}`)).body).toMatchObject({ percent: '60', version: 2 });
  });

  it('lets one of many submissions, and one of many reviews, through', async () => {
    const report = await draft();
    const submissions = await Promise.all([1, 2, 3, 4].map(() => move(reporter, report, 'submit')));
    expect(submissions.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    await move(approver, { id: report.id, version: 2 }, 'release').expect(200);
    const waiting = { id: report.id, version: 3 };
    const reviews = await Promise.all([
      move(leadApprover, waiting, 'approve'),
      move(coordinator, waiting, 'return', { reason: '缺数据' }),
      move(secondCoordinator, waiting, 'approve'),
    ]);
    expect(reviews.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const published = await test.db.query<{ topic: string }>(
      `SELECT topic FROM outbox WHERE payload->>'reportId' = $1 AND topic <> 'event:report.submitted'`,
      [report.id],
    );
    expect(published).toHaveLength(1);
  });

  it('opens one report when two begin at the same time', async () => {
    const id = await obligationOf(responsible);
    const answers = await Promise.all(
      [reporter, approver].map((user) => post(user, `/obligations/${id}/reports`, CONTENT)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('replays the answer of the same key, and refuses the key for another body', async () => {
    const path = `/obligations/${await obligationOf(responsible)}/reports`;
    const key = newId();
    const first = await post(reporter, path, CONTENT).set('idempotency-key', key).expect(201);
    const second = await post(reporter, path, CONTENT).set('idempotency-key', key).expect(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    await post(reporter, path, { ...CONTENT, percent: '51' })
      .set('idempotency-key', key)
      .expect(422);
  });

  it('answers 409 while the first request with the key is still at work', async () => {
    const report = await draft();
    const key = newId();
    const send = () => move(reporter, report, 'submit').set('idempotency-key', key);
    const holder = test.app.get(DataSource).createQueryRunner();
    await holder.startTransaction();
    await holder.query(`SELECT 1 FROM obligation WHERE id = $1 FOR UPDATE`, [report.obligation.id]);
    const first = send().then((answer) => answer.status);
    await eventually(async () =>
      expect(await test.db.query(`SELECT 1 FROM idempotency_key WHERE key = $1`, [key])).toHaveLength(1),
    );
    expect((await send().expect(409)).body.code).toBe('idempotency_key_running');
    await holder.rollbackTransaction();
    await holder.release();
    expect(await first).toBe(200);
  });
});

describe('lateness', () => {
  it('stays for ever, whatever is corrected afterwards', async () => {
    test.clock.set(TOO_LATE);
    await accepted();
    expect(await obligation(responsible)).toMatchObject({ state: 'ACCEPTED', acceptedLate: true });
    const correction = await submitted(reporter, responsible, { ...CONTENT, percent: '60' });
    await move(coordinator, correction, 'approve').expect(200);
    expect(await obligation(responsible)).toMatchObject({ acceptedLate: true });
  });

  it('is not taken back in the database either', async () => {
    const late = (value: boolean, id: string) =>
      test.app.get(DataSource).query(`UPDATE obligation SET accepted_late = $1 WHERE id = $2`, [value, id]);
    const id = await obligationOf(responsible);
    await late(false, id);
    await late(true, id);
    await late(true, id);
    await expect(late(false, id)).rejects.toThrow(/was accepted late, which does not change/);
  });

  it('does not befall a unit that answered in time and was asked again', async () => {
    const returned = (await move(leadApprover, await submitted(), 'return', { reason: '缺数据' }).expect(200)).body;
    test.clock.set(TOO_LATE);
    expect(await obligation(responsible)).toMatchObject({ overdue: true });
    const again = (await move(approver, returned, 'submit').expect(200)).body;
    await move(leadApprover, again, 'approve').expect(200);
    expect(await obligation(responsible)).toMatchObject({ acceptedLate: false, overdue: false });
  });

  it('cannot be dodged by submitting in time and taking it back', async () => {
    await move(reporter, await submitted(), 'withdraw').expect(200);
    test.clock.set(TOO_LATE);
    await accepted();
    expect(await obligation(responsible)).toMatchObject({ acceptedLate: true });
  });
});

describe('a correction', () => {
  it('is a new revision that names the accepted one, which counts and stays as it was until then and after', async () => {
    const old = await accepted(leadReporter, lead);
    const correction = await submitted(leadReporter, lead, { ...CONTENT, percent: '62' });
    expect(correction).toMatchObject({ revision: 2, correctsId: old.id });
    const facts = () => test.app.get(ReportingFacts).forScheme(jurisdictionId, scheme.id, H1);
    expect((await facts()).reports).toMatchObject([{ id: old.id, percent: '50' }]);
    expect(await obligation(lead)).toMatchObject({ state: 'ACCEPTED' });
    await move(coordinator, correction, 'approve').expect(200);
    expect((await facts()).reports).toMatchObject([{ id: correction.id, percent: '62', revision: 2 }]);
    expect((await get(coordinator, `/reports/${old.id}`)).body).toEqual(old);
  });

  it('that is returned or withdrawn leaves the obligation accepted', async () => {
    await accepted();
    const correction = await submitted();
    await move(coordinator, correction, 'return', { reason: '不必更正' }).expect(200);
    expect(await obligation(responsible)).toMatchObject({ state: 'ACCEPTED', timesReturned: 0 });
  });
});

describe('exemption', () => {
  const exempt = async (user: SignedInUser, body: object, version = 1) =>
    post(user, `/obligations/${await obligationOf(responsible)}/exempt`, body).set('if-match', `"${version}"`);

  it('releases the unit, withdraws its draft, and is the coordinator’s alone', async () => {
    const report = await draft();
    expect((await exempt(reporter, { reason: '无' })).status).toBe(403);
    expect((await exempt(coordinator, { reason: ' ' })).body.code).toBe('reason_required');
    expect((await exempt(coordinator, { reason: '已移交市级部门' })).body).toMatchObject({
      state: 'EXEMPT',
      version: 2,
    });
    expect((await get(reporter, `/reports/${report.id}`)).body.state).toBe('WITHDRAWN');
    const again = await post(reporter, `/obligations/${await obligationOf(responsible)}/reports`, CONTENT).expect(409);
    expect(again.body.code).toBe('obligation_exempt');
  });

  it('is refused for what has been submitted or accepted', async () => {
    await submitted();
    expect((await exempt(coordinator, { reason: '无' }, 2)).body.code).toBe('obligation_state_conflict');
  });
});

describe('measurements', () => {
  const value = { periodEnd: H1, value: '14.6', source: '区统计局快报' };
  const record = (user: SignedInUser, body: object = value) =>
    post(user, `/indicators/${indicatorId}/measurements`, body);
  const review = (user: SignedInUser, { id, version }: Versioned, step: string, body?: object) =>
    post(user, `/measurements/${id}/${step}`, body).set('if-match', `"${version}"`);

  it('are accepted by the coordinator, the newer one superseding the older, which is kept', async () => {
    const first = (await record(leadReporter).expect(201)).body;
    expect(first).toMatchObject({ state: 'SUBMITTED', series: 'ACTUAL', unit: { id: lead }, flow: false });
    await review(coordinator, first, 'approve').expect(200);
    const second = (await record(reporter, { ...value, value: '14.8' }).expect(201)).body;
    const done = (await review(coordinator, second, 'approve').expect(200)).body;
    expect(done).toMatchObject({ state: 'ACCEPTED', supersedesId: first.id });
    const { body } = await get(foreigner, `/indicators/${indicatorId}/measurements`).expect(200);
    expect(body.items.map(({ value: v, state }: { value: string; state: string }) => [v, state])).toEqual([
      ['14.6', 'SUPERSEDED'],
      ['14.8', 'ACCEPTED'],
    ]);
    const { measurements } = await test.app.get(ReportingFacts).forScheme(jurisdictionId, scheme.id, H1);
    expect(measurements).toMatchObject([{ id: second.id, value: '14.8', indicatorId, targetId: null }]);
  });

  it('are returned with a reason', async () => {
    const recorded = (await record(leadReporter).expect(201)).body;
    expect((await review(coordinator, recorded, 'return', { reason: '口径不一致' }).expect(200)).body).toMatchObject({
      state: 'RETURNED',
      returnReason: '口径不一致',
    });
    const { body } = await review(coordinator, { id: recorded.id, version: 2 }, 'approve').expect(409);
    expect(body.code).toBe('measurement_state_conflict');
  });

  it('are not recorded by units without a part, nor reviewed by units or by whoever recorded them', async () => {
    expect((await record(foreigner).expect(403)).body.code).toBe('foreign_unit');
    const own = (await record(coordinator).expect(201)).body;
    expect((await review(coordinator, own, 'approve').expect(403)).body.code).toBe('own_measurement');
    expect((await review(leadApprover, own, 'approve').expect(403)).body.code).toBe('coordinator_only');
    await review(secondCoordinator, own, 'approve').expect(200);
  });

  it('of an assigned target are the coordinator’s, and accepted at once with the document that assigned it', async () => {
    const assigned = {
      series: 'ASSIGNED_TARGET',
      periodEnd: '2023-12-31',
      value: '5',
      source: '市下达',
      comparator: 'gte',
    };
    expect((await record(leadReporter, assigned).expect(403)).body.code).toBe('coordinator_only');
    expect((await record(coordinator, assigned).expect(201)).body.state).toBe('SUBMITTED');
    const decided = await record(coordinator, { ...assigned, sourceDocument: '市政办〔2023〕8号' }).expect(201);
    expect(decided.body).toMatchObject({ state: 'ACCEPTED', sourceDocument: '市政办〔2023〕8号' });
  });

  it('of a time that no open cycle speaks of are refused', async () => {
    const { body } = await record(leadReporter, { ...value, periodEnd: '2023-12-31' }).expect(422);
    expect(body).toMatchObject({ code: 'measurement_invalid', errors: [{ field: 'periodEnd', code: 'after_period' }] });
  });

  it('carried by a report go with it and are accepted together with it', async () => {
    const carried = { ...CONTENT, measurements: [{ targetId: task.targetId, value: '900', source: '科技部门台账' }] };
    const report = await draft(leadReporter, lead, carried);
    expect((await get(coordinator, `/targets/${task.targetId}/measurements`)).body.items).toEqual([]);
    const waiting = (await move(leadApprover, report, 'submit', NAMING_THE_MISSING).expect(200)).body;
    const [inReport] = waiting.measurements;
    expect(inReport).toMatchObject({ periodEnd: H1, value: '900', state: 'SUBMITTED' });
    expect((await review(coordinator, { id: inReport.id, version: 2 }, 'approve').expect(409)).body.code).toBe(
      'measurement_in_report',
    );
    const done = (await move(coordinator, waiting, 'approve').expect(200)).body;
    expect(done.measurements).toMatchObject([{ state: 'ACCEPTED' }]);
    const events = await test.db.query<{ payload: object }>(
      `SELECT payload FROM outbox WHERE topic = 'event:measurement.accepted' AND payload->>'measurementId' = $1`,
      [inReport.id],
    );
    expect(events).toMatchObject([
      { payload: { taskId: task.id, targetId: task.targetId, indicatorId: null, schemeId: scheme.id } },
    ]);
  });
});

describe('what other modules read', () => {
  it('counts each unit’s reports, a returned one being missing until it is submitted again', async () => {
    await accepted();
    await move(coordinator, await submitted(leadReporter, lead), 'return', { reason: '缺数据' }).expect(200);
    const { counts, missing } = await test.app.get(ReportingFacts).forScheme(jurisdictionId, scheme.id, H1);
    const of = (unitId: string) => counts.find((row) => row.unitId === unitId);
    expect(of(responsible)).toEqual({
      unitId: responsible,
      owed: 10,
      onTime: 1,
      late: 0,
      missing: 9,
      overdue: 9,
      returned: 0,
    });
    expect(of(lead)).toEqual({ unitId: lead, owed: 10, onTime: 0, late: 0, missing: 10, overdue: 10, returned: 1 });
    expect(missing).toHaveLength(19);
    expect(missing.filter(({ state }) => state === 'RETURNED')).toEqual([
      expect.objectContaining({ unit: '区科经局', item: '任务1', cycle: '2023年上半年', dueOn: '2023-06-27' }),
    ]);
  });

  it('is the newest accepted report of the consolidating lead at a day, by the time of which it speaks', async () => {
    const facts = async (asOf: string) =>
      (
        await test.app
          .get(ReportingFacts)
          .forItems(jurisdictionId, scheme.id, asOf, { taskIds: [task.id], indicatorIds: [] })
      ).reports;
    await accepted();
    expect(await facts(H1)).toEqual([]);
    const report = await accepted(leadReporter, lead, {
      ...CONTENT,
      measures: [{ measureId: task.measureIds[1], percent: '40' }],
    });
    expect(await facts('2023-06-15')).toEqual([]);
    expect(await facts('2023-06-16')).toMatchObject([
      {
        id: report.id,
        unitId: lead,
        consolidates: true,
        periodEnd: H1,
        reportedOn: '2023-06-16',
        measurePercents: { [task.measureIds[1]!]: '40' },
      },
    ]);
  });

  it('tells which of some obligations are owed, until they are answered', async () => {
    const ids = await Promise.all([lead, responsible].map((unitId) => obligationOf(unitId)));
    const owed = async () =>
      (await test.app.get(OwedObligations).of(jurisdictionId, ids)).map(
        ({ unitId, dueOn, consolidatingUnitId, itemTitle }) => ({
          unitId,
          dueOn,
          consolidatingUnitId,
          itemTitle,
        }),
      );
    const ofLead = { unitId: lead, dueOn: '2023-06-27', consolidatingUnitId: lead, itemTitle: '任务1' };
    expect(await owed()).toEqual([
      { unitId: responsible, dueOn: '2023-06-19', consolidatingUnitId: lead, itemTitle: '任务1' },
      ofLead,
    ]);
    await submitted();
    expect(await owed()).toEqual([ofLead]);
  });
});

describe('bad input', () => {
  it.each([
    ['a list', []],
    ['a number for a percent', { percent: 50 }],
    ['an exponent', { percent: '1e2' }],
    ['a number for a text', { progressText: 7 }],
    ['no text at all', { progressText: null }],
    ['an object for a list', { measures: {} }],
    ['a malformed id', { measures: [{ measureId: 'x', percent: '1' }] }],
    ['a number for a value', { measurements: [{ value: 1, source: '表' }] }],
    ['a word for a truth', { measurements: [{ value: '1', source: '表', flow: 'yes' }] }],
    ['an unknown member', { unknown: true }],
    ['an endless text', { progressText: '长'.repeat(5001) }],
  ])('%s is no report', async (_, body) => {
    const path = `/obligations/${await obligationOf(responsible)}/reports`;
    const { body: problem } = await post(reporter, path, body).expect(400);
    expect(problem.detail).toMatch(/\p{Script=Han}/u);
    await patch(reporter, await draft(), body).expect(400);
  });

  it('of reasons, values and filters is refused with a problem in Chinese', async () => {
    const report = await submitted();
    const id = await obligationOf(responsible);
    const requests = [
      move(leadApprover, report, 'return', {}),
      move(leadApprover, report, 'return', { reason: 5 }),
      post(coordinator, `/obligations/${id}/exempt`, { why: 'x' }).set('if-match', '"1"'),
      post(leadReporter, `/indicators/${indicatorId}/measurements`, {
        periodEnd: '2023-02-30',
        value: '1',
        source: '表',
      }),
      post(leadReporter, `/targets/${task.targetId}/measurements`, { periodEnd: H1, value: 1, source: '表' }),
      post(leadReporter, `/targets/${task.targetId}/measurements`, {
        periodEnd: H1,
        value: '1',
        source: '表',
        series: 'GUESS',
      }),
      get(reporter, '/obligations?state=LATE'),
      get(reporter, '/obligations?mine=yes'),
      get(reporter, '/obligations?unit=1'),
      get(reporter, '/obligations?cursor=nonsense'),
      get(reporter, '/obligations?limit=201'),
    ];
    for (const { status, body } of await Promise.all(requests)) {
      expect([status, body.detail]).toEqual([400, expect.stringMatching(/\p{Script=Han}/u)]);
    }
  });

  it('of ids is answered as unknown', async () => {
    const unknown = [newId(), 'nonsense'];
    for (const id of unknown) {
      expect((await get(reporter, `/obligations/${id}`).expect(404)).body.code).toBe('obligation_not_found');
      expect((await get(reporter, `/reports/${id}`).expect(404)).body.code).toBe('report_not_found');
      expect((await post(reporter, `/obligations/${id}/reports`, {}).expect(404)).body.code).toBe(
        'obligation_not_found',
      );
      expect((await move(reporter, { id, version: 1 }, 'submit').expect(404)).body.code).toBe('report_not_found');
      expect(
        (await post(reporter, `/targets/${id}/measurements`, { periodEnd: H1, value: '1', source: '表' }).expect(404))
          .body.code,
      ).toBe('target_not_found');
      expect(
        (await post(coordinator, `/measurements/${id}/approve`).set('if-match', '"1"').expect(404)).body.code,
      ).toBe('measurement_not_found');
    }
  });
});

describe('the activation of a scheme over HTTP', () => {
  let running: TestApp;
  beforeAll(async () => {
    running = await bootTestApp({ queueBackend: 'postgres' });
  });
  afterAll(() => running.close());

  it('brings its obligations by job, in the cycle that was chosen', async () => {
    const district = await givenJurisdiction(running.app, '青山区');
    const [unitId] = (await givenUnits(running.app, district, '区财政局')) as [string];
    const owner = await signedIn(running.app, { jurisdictionId: district, role: 'coordinator' });
    const schemeId = await givenDraftScheme(running.app, {
      jurisdictionId: district,
      tasks: [[{ role: 'RESPONSIBLE', unitId }]],
    });
    const activate = (body: object) =>
      running.request.post(`/api/v1/schemes/${schemeId}/activate`).set(owner.headers).set('if-match', '"1"').send(body);
    await activate({ cycle: 'WEEK' }).expect(400);
    await activate({ cycle: 'YEAR' }).expect(200);
    const labels = await eventually(async () => {
      const { body } = await running.request.get('/api/v1/obligations').set(owner.headers);
      expect(body.items).not.toEqual([]);
      return body.items.map(({ cycle }: { cycle: { label: string } }) => cycle.label);
    });
    expect(labels).toEqual(['2021年', '2022年', '2023年', '2024年', '2025年']);
  });
});
