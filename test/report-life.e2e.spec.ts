import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ReportingFacts } from '../src/modules/reporting/index.js';
import type { GivenScheme, GivenTask } from '../src/modules/reporting/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { CONTENT, H1, H2, IN_TIME, ReportingScene } from './support/reporting-scene.js';

/** After the due days of both units. */
const TOO_LATE = '2023-06-28T10:00:00+08:00';

let test: TestApp;
let scene: ReportingScene;
let scheme: GivenScheme;
let task: GivenTask;
let owed: string;
let owedByLead: string;

beforeAll(async () => {
  test = await bootTestApp();
  scene = await ReportingScene.create(test);
});
afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set(IN_TIME);
  ({ scheme, task, owed, owedByLead } = await scene.halfYear());
});

describe('a report', () => {
  it('goes from draft to acceptance, and who did what stays readable', async () => {
    const { reporter, approver, leadApprover } = scene.people;
    const opened = await scene.draft(owed, {
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
    const edited = (await scene.edit(reporter, opened, { issues: '用地未落实。' }).expect(200)).body;
    expect(edited).toMatchObject({
      issues: '用地未落实。',
      percent: '50',
      measures: [{ percent: '55.5' }],
      version: 2,
    });
    const sent = await scene.move(reporter, edited, 'submit').expect(200);
    expect(sent.headers['etag']).toBe('"3"');
    expect(sent.body).toMatchObject({ state: 'UNIT_REVIEW', nextActions: ['withdraw'] });
    const out = (await scene.move(approver, sent.body, 'release').expect(200)).body;
    expect(out).toMatchObject({ state: 'SUBMITTED', releasedAt: '2023-06-16T02:00:00.000Z' });
    const done = (await scene.move(leadApprover, out, 'approve').expect(200)).body;
    expect(done).toMatchObject({
      state: 'ACCEPTED',
      author: { id: reporter.userId },
      submittedBy: { id: reporter.userId },
      submittedAt: '2023-06-16T02:00:00.000Z',
      releasedBy: { id: approver.userId },
      reviewedBy: { id: leadApprover.userId },
      nextActions: [],
    });
    expect(await scene.obligation(owed)).toMatchObject({ state: 'ACCEPTED', acceptedLate: false });
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
    const { approver, leadApprover } = scene.people;
    const report = await scene.submitted(owed);
    const returned = (await scene.move(leadApprover, report, 'return', { reason: '缺少数据' }).expect(200)).body;
    expect(returned).toMatchObject({ state: 'RETURNED', returnReason: '缺少数据' });
    expect(await scene.obligation(owed)).toMatchObject({ state: 'RETURNED', timesReturned: 1 });
    const mended = (await scene.edit(approver, returned, { progressText: '建成 2 家，在建 1 家。' }).expect(200)).body;
    const again = (await scene.move(approver, mended, 'submit').expect(200)).body;
    expect(again).toMatchObject({ state: 'SUBMITTED', revision: 1, submittedBy: { id: approver.userId } });
    await scene.move(leadApprover, again, 'approve').expect(200);
  });

  it('is not returned without a reason', async () => {
    const { leadApprover } = scene.people;
    const report = await scene.submitted(owed);
    const { body } = await scene.move(leadApprover, report, 'return', { reason: '  ' }).expect(422);
    expect(body.code).toBe('reason_required');
  });

  it('can be withdrawn before review, after which the unit owes it again and may begin anew', async () => {
    const { reporter } = scene.people;
    const gone = (await scene.move(reporter, await scene.submitted(owed), 'withdraw').expect(200)).body;
    expect(gone.state).toBe('WITHDRAWN');
    expect(await scene.obligation(owed)).toMatchObject({ state: 'PENDING', report: null });
    expect((await scene.draft(owed)).revision).toBe(2);
  });

  it('is open once per obligation', async () => {
    const { approver } = scene.people;
    await scene.draft(owed);
    const { body } = await scene.post(approver, `/obligations/${owed}/reports`, {}).expect(409);
    expect(body).toMatchObject({ code: 'report_open', detail: expect.stringMatching(/\p{Script=Han}/u) });
  });

  it('waits for its cycle to open', async () => {
    const { reporter } = scene.people;
    const later = await scheme.obligation(task.id, scene.units.responsible, H2);
    const { body } = await scene.post(reporter, `/obligations/${later}/reports`, CONTENT).expect(409);
    expect(body.code).toBe('cycle_not_open');
  });

  it('may be empty as a draft but not when it is submitted', async () => {
    const { reporter } = scene.people;
    const { body } = await scene.move(reporter, await scene.draft(owed, {}), 'submit').expect(422);
    expect(body).toMatchObject({ code: 'report_invalid', errors: [{ field: 'progressText', code: 'required' }] });
  });

  it('speaks only of its own measures, targets and period', async () => {
    const { reporter } = scene.people;
    const { body } = await scene
      .post(reporter, `/obligations/${owed}/reports`, {
        percent: '100.1',
        measures: [{ measureId: newId(), percent: '5' }],
        measurements: [
          { targetId: newId(), value: '1', source: '月报' },
          { targetId: task.targetId, value: '1', source: '月报', periodEnd: '2023-07-31' },
        ],
      })
      .expect(422);
    expect(body.errors.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'percent out_of_range',
      'measures.0.measureId foreign_measure',
      'measurements.0 foreign_item',
      'measurements.1.periodEnd after_period',
    ]);
  });

  it('that was accepted never changes', async () => {
    const { reporter, coordinator } = scene.people;
    const report = await scene.accepted(owed);
    const attempts = [
      scene.edit(reporter, report, { percent: '1' }),
      scene.move(reporter, report, 'submit'),
      scene.move(reporter, report, 'withdraw'),
      scene.move(coordinator, report, 'return', { reason: '改主意' }),
      scene.move(coordinator, report, 'approve'),
    ];
    for (const { status, body } of await Promise.all(attempts)) {
      expect([status, body.code]).toEqual([409, 'report_accepted']);
    }
    expect((await scene.get(reporter, `/reports/${report.id}`)).body).toMatchObject({
      state: 'ACCEPTED',
      percent: '50',
    });
  });

  it('waits for a scheme that runs', async () => {
    const { reporter } = scene.people;
    const report = await scene.draft(owed);
    await test.db.query(`UPDATE scheme SET state = 'CLOSED' WHERE id = $1`, [scheme.id]);
    expect((await scene.move(reporter, report, 'submit').expect(409)).body.code).toBe('scheme_not_active');
    const { body } = await scene.get(reporter, `/reports/${report.id}`).expect(200);
    expect(body.state).toBe('DRAFT');
  });

  it('cannot be reviewed before it is submitted, nor edited or submitted while it waits', async () => {
    const { reporter, approver, leadApprover } = scene.people;
    const report = await scene.draft(owed);
    for (const step of ['approve', 'return']) {
      const { status, body } = await scene.move(
        leadApprover,
        report,
        step,
        step === 'return' ? { reason: '无' } : undefined,
      );
      expect([step, status, body.code]).toEqual([step, 409, 'report_state_conflict']);
    }
    const sent = (await scene.move(reporter, report, 'submit').expect(200)).body;
    const waiting = (await scene.move(approver, sent, 'release').expect(200)).body;
    expect((await scene.edit(reporter, waiting, {}).expect(409)).body.code).toBe('report_state_conflict');
    expect((await scene.move(reporter, waiting, 'submit').expect(409)).body.code).toBe('report_state_conflict');
  });
});

describe('lateness', () => {
  it('stays for ever, whatever is corrected afterwards', async () => {
    const { coordinator } = scene.people;
    test.clock.set(TOO_LATE);
    await scene.accepted(owed);
    expect(await scene.obligation(owed)).toMatchObject({ state: 'ACCEPTED', acceptedLate: true });
    const correction = await scene.submitted(owed, { ...CONTENT, percent: '60' });
    await scene.move(coordinator, correction, 'approve').expect(200);
    expect(await scene.obligation(owed)).toMatchObject({ acceptedLate: true });
  });

  it('is not taken back in the database either', async () => {
    const late = (value: boolean) =>
      test.app.get(DataSource).query(`UPDATE obligation SET accepted_late = $1 WHERE id = $2`, [value, owed]);
    await late(false);
    await late(true);
    await late(true);
    await expect(late(false)).rejects.toThrow(/was accepted late, which does not change/);
  });

  it('does not befall a unit that answered in time and was asked again', async () => {
    const { approver, leadApprover } = scene.people;
    const report = await scene.submitted(owed);
    const returned = (await scene.move(leadApprover, report, 'return', { reason: '缺数据' }).expect(200)).body;
    test.clock.set(TOO_LATE);
    expect(await scene.obligation(owed)).toMatchObject({ overdue: true });
    const again = (await scene.move(approver, returned, 'submit').expect(200)).body;
    await scene.move(leadApprover, again, 'approve').expect(200);
    expect(await scene.obligation(owed)).toMatchObject({ acceptedLate: false, overdue: false });
  });

  it('cannot be dodged by submitting in time and taking it back', async () => {
    const { reporter } = scene.people;
    await scene.move(reporter, await scene.submitted(owed), 'withdraw').expect(200);
    test.clock.set(TOO_LATE);
    await scene.accepted(owed);
    expect(await scene.obligation(owed)).toMatchObject({ acceptedLate: true });
  });
});

describe('a correction', () => {
  it('is a new revision that names the accepted one, which counts and stays as it was until then and after', async () => {
    const { coordinator } = scene.people;
    const old = await scene.accepted(owedByLead, CONTENT, 'lead');
    const correction = await scene.submitted(owedByLead, { ...CONTENT, percent: '62' }, 'lead');
    expect(correction).toMatchObject({ revision: 2, correctsId: old.id });
    const facts = () => test.app.get(ReportingFacts).forScheme(scene.jurisdictionId, scheme.id, H1);
    expect((await facts()).reports).toMatchObject([{ id: old.id, percent: '50' }]);
    expect(await scene.obligation(owedByLead)).toMatchObject({ state: 'ACCEPTED' });
    await scene.move(coordinator, correction, 'approve').expect(200);
    expect((await facts()).reports).toMatchObject([{ id: correction.id, percent: '62', revision: 2 }]);
    expect((await scene.get(coordinator, `/reports/${old.id}`)).body).toEqual(old);
  });

  it('that is returned or withdrawn leaves the obligation accepted', async () => {
    const { coordinator } = scene.people;
    await scene.accepted(owed);
    const correction = await scene.submitted(owed);
    await scene.move(coordinator, correction, 'return', { reason: '不必更正' }).expect(200);
    expect(await scene.obligation(owed)).toMatchObject({ state: 'ACCEPTED', timesReturned: 0 });
  });
});
