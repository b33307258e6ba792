import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createGroups } from '../src/modules/organizations/index.js';
import { OwedObligations } from '../src/modules/reporting/index.js';
import type { GivenScheme, GivenTask } from '../src/modules/reporting/testing/index.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';
import { CONTENT, H1, H2, IN_TIME, ReportingScene, type Versioned } from './support/reporting-scene.js';

const CLOSED = '2023-07-24T10:00:00+08:00';
const NEXT_CYCLE = '2023-12-15T10:00:00+08:00';

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

const codes = (body: { errors: { field: string; code: string }[] }) =>
  body.errors.map(({ field, code }) => `${field} ${code}`);

describe('the approver of a unit', () => {
  it('lets a report leave the unit; until then nobody outside may judge it and the unit has not handed it in', async () => {
    const { reporter, approver, leadApprover, coordinator } = scene.people;
    const draft = await scene.draft(owed);
    const waiting = (await scene.move(reporter, draft, 'submit').expect(200)).body;
    expect(waiting.state).toBe('UNIT_REVIEW');
    expect((await scene.obligation(owed)).state).toBe('PENDING');
    expect((await scene.move(reporter, waiting, 'release').expect(403)).body.code).toBe('forbidden');
    expect((await scene.move(leadApprover, waiting, 'release').expect(403)).body.code).toBe('foreign_unit');
    expect((await scene.move(coordinator, waiting, 'approve').expect(409)).body.code).toBe('report_state_conflict');
    const out = (await scene.move(approver, waiting, 'release').expect(200)).body;
    expect(out).toMatchObject({ state: 'SUBMITTED', releasedBy: { id: approver.userId } });
    expect((await scene.obligation(owed)).state).toBe('SUBMITTED');
    expect((await scene.move(approver, out, 'release').expect(409)).body.code).toBe('report_state_conflict');
  });

  it('sends it back inside the unit, which counts as no return', async () => {
    const { reporter, approver } = scene.people;
    const draft = await scene.draft(owed);
    const waiting = (await scene.move(reporter, draft, 'submit').expect(200)).body;
    const back = (await scene.move(approver, waiting, 'return', { reason: '数据未核' }).expect(200)).body;
    expect(back).toMatchObject({ state: 'RETURNED', returnReason: '数据未核' });
    expect(await scene.obligation(owed)).toMatchObject({ state: 'PENDING', timesReturned: 0 });
    const again = (await scene.move(reporter, back, 'submit').expect(200)).body;
    expect(again.state).toBe('UNIT_REVIEW');
    expect((await scene.move(reporter, again, 'withdraw').expect(200)).body.state).toBe('WITHDRAWN');
  });

  it('does not release what he wrote; being the only one, he does not hold it up either', async () => {
    const { approver, leadApprover } = scene.people;
    const draft = (await scene.post(approver, `/obligations/${owed}/reports`, CONTENT).expect(201)).body;
    const sent = (await scene.move(approver, draft, 'submit').expect(200)).body;
    expect(sent).toMatchObject({ state: 'SUBMITTED', releasedBy: null });
    await scene.move(leadApprover, sent, 'approve').expect(200);
  });

  it('makes it late by releasing it late', async () => {
    const { reporter, approver, leadApprover } = scene.people;
    const draft = await scene.draft(owed);
    const waiting = (await scene.move(reporter, draft, 'submit').expect(200)).body;
    test.clock.set('2023-06-20T10:00:00+08:00');
    const out = (await scene.move(approver, waiting, 'release').expect(200)).body;
    await scene.move(leadApprover, out, 'approve').expect(200);
    expect((await scene.obligation(owed)).acceptedLate).toBe(true);
  });
});

describe('a submission', () => {
  it('that would light red asks for problems and measures', async () => {
    const { reporter, approver } = scene.people;
    const behind = { progressText: '前期工作。', percent: '19' };
    const draft = (await scene.post(reporter, `/obligations/${owed}/reports`, behind).expect(201)).body;
    const { body } = await scene.move(approver, draft, 'submit').expect(422);
    expect(codes(body)).toEqual(['issues required_when_red', 'nextSteps required_when_red']);
    const check = (await scene.get(reporter, `/reports/${draft.id}/check`).expect(200)).body;
    expect(check).toMatchObject({ problems: body.errors, expected: { from: 'ELAPSED_TIME' } });
    const said = { issues: '用地未落实。', nextSteps: '9 月底前完成供地。', coordinationNeeds: '请协调用地指标。' };
    const mended = (await scene.edit(reporter, draft, { ...said, plannedCompletionOn: '2024-06-30' }).expect(200)).body;
    expect(mended).toMatchObject({ ...said, plannedCompletionOn: '2024-06-30' });
    await scene.move(approver, mended, 'submit').expect(200);
  });

  it('is warned of contradictions, of completion without evidence, and says that it knows; the reviewer reads it', async () => {
    const { reporter, approver, leadApprover } = scene.people;
    const content = {
      progressText: '高新技术企业达到1250家，举措甲完成60%。',
      percent: '100',
      measures: [{ measureId: task.measureIds[0], percent: '100' }],
      measurements: [{ targetId: task.targetId, value: '1200', source: '科技部门台账' }],
    };
    const draft = (await scene.post(reporter, `/obligations/${owed}/reports`, content).expect(201)).body;
    const { body } = await scene.move(approver, draft, 'submit').expect(422);
    expect(body.code).toBe('warnings_unacknowledged');
    const keys = body.errors.map(({ code }: { code: string }) => code);
    expect(keys).toEqual([
      'number_contradicts:measures.0',
      'number_contradicts:measurements.0',
      'completed_without_evidence',
    ]);
    const some = { acknowledgedWarnings: keys.slice(1) };
    expect((await scene.move(approver, draft, 'submit', some).expect(422)).body.errors).toHaveLength(1);
    await scene.move(approver, draft, 'submit', { acknowledgedWarnings: keys }).expect(200);
    const seen = (await scene.get(leadApprover, `/reports/${draft.id}`).expect(200)).body;
    expect(seen.warnings.map(({ key }: { key: string }) => key)).toEqual(keys);
    expect(seen.measurements).toMatchObject([{ value: '1200', unit: '家', source: '科技部门台账' }]);
  });

  it('of the next cycle is warned of the same text and of percents that fall', async () => {
    await scene.accepted(owed, { ...CONTENT, measures: [{ measureId: task.measureIds[1], percent: '45' }] });
    test.clock.set(NEXT_CYCLE);
    const next = await scheme.obligation(task.id, scene.units.responsible, H2);
    const { reporter } = scene.people;
    const repeated = { progressText: '建成概念验证中心2家', percent: '49.5' };
    const draft = (await scene.post(reporter, `/obligations/${next}/reports`, repeated).expect(201)).body;
    const { warnings } = (await scene.get(reporter, `/reports/${draft.id}/check`).expect(200)).body;
    expect(warnings.map(({ key }: { key: string }) => key)).toEqual(['value_falls:percent', 'same_text']);
  });
});

describe('the next cycle', () => {
  const last = {
    ...CONTENT,
    issues: '用地未落实。',
    nextSteps: '完成供地。',
    coordinationNeeds: '请协调。',
    plannedCompletionOn: '2024-06-30',
  };
  let next: string;

  const begin = async () => {
    const measures = [{ measureId: task.measureIds[0], percent: '80' }];
    const measurements = [{ targetId: task.targetId, value: '900', source: '台账' }];
    await scene.accepted(owed, { ...last, percent: '80', measures, measurements });
    test.clock.set(NEXT_CYCLE);
    next = await scheme.obligation(task.id, scene.units.responsible, H2);
  };

  it('begins with what was accepted last, when asked for', async () => {
    await begin();
    const { reporter } = scene.people;
    const { lastCycle } = (await scene.get(reporter, `/obligations/${next}`).expect(200)).body;
    expect(lastCycle).toMatchObject({ cycle: '2023年上半年', content: { ...last, percent: '80' } });
    const draft = await scene.post(reporter, `/obligations/${next}/reports`, { prefill: true, percent: '85' });
    expect(draft.body).toMatchObject({
      ...last,
      percent: '85',
      measures: [{ percent: '80' }],
      measurements: [{ value: '900', periodEnd: H2, state: 'DRAFT' }],
      unchanged: false,
    });
  });

  it('is answered in one step by 无变化, confirmed and marked for the reviewer', async () => {
    await begin();
    const { reporter, approver, leadApprover } = scene.people;
    const path = `/obligations/${next}/no-change`;
    expect((await scene.post(approver, path, { confirm: false }).expect(422)).body.code).toBe('confirmation_required');
    const declared = (await scene.post(reporter, path, { confirm: true }).expect(201)).body;
    expect(declared).toMatchObject({ ...last, state: 'UNIT_REVIEW', unchanged: true, percent: '80' });
    expect(declared.warnings).toMatchObject([{ code: 'unchanged' }]);
    const out = (await scene.move(approver, declared, 'release').expect(200)).body;
    const back = (await scene.move(leadApprover, out, 'return', { reason: '请核实' }).expect(200)).body;
    expect((await scene.edit(reporter, back, { percent: '81' }).expect(200)).body.unchanged).toBe(false);
  });

  it('cannot be left unchanged by a unit that has had nothing accepted', async () => {
    const { body } = await scene.post(scene.people.reporter, `/obligations/${owed}/no-change`, { confirm: true });
    expect([body.status, body.code]).toEqual([409, 'nothing_to_repeat']);
  });
});

describe('an extension', () => {
  const ask = (dueOn: string, reason = '数据 25 日核定') =>
    scene.post(scene.people.reporter, `/obligations/${owed}/extensions`, { dueOn, reason });
  const decide = ({ id, version }: Versioned, step: string, body?: object, user = scene.people.coordinator) =>
    scene.post(user, `/extensions/${id}/${step}`, body, version);

  it('is asked for before the due day, granted, shown, and followed by lateness and reminders', async () => {
    const asked = (await ask('2023-06-26').expect(201)).body;
    expect(asked).toMatchObject({ state: 'REQUESTED', dueOn: '2023-06-19', wantedDueOn: '2023-06-26' });
    expect((await ask('2023-06-28').expect(409)).body.code).toBe('extension_open');
    const { items } = (await scene.get(scene.people.coordinator, '/extensions?state=REQUESTED').expect(200)).body;
    expect(items.map(({ id }: Versioned) => id)).toContain(asked.id);
    const granted = (await decide(asked, 'grant', {}).expect(200)).body;
    expect(granted).toMatchObject({
      state: 'GRANTED',
      grantedDueOn: '2023-06-26',
      obligation: { dueOn: '2023-06-26' },
    });
    expect(await scene.obligation(owed)).toMatchObject({
      dueOn: '2023-06-26',
      graceUntil: '2023-06-29',
      extension: { state: 'GRANTED', dueOn: '2023-06-19', grantedDueOn: '2023-06-26' },
    });
    const chased = await test.app.get(OwedObligations).of(scene.jurisdictionId, [owed]);
    expect(chased).toMatchObject([{ id: owed, dueOn: '2023-06-26' }]);
    test.clock.set('2023-06-26T10:00:00+08:00');
    await scene.accepted(owed, CONTENT);
    expect((await scene.obligation(owed)).acceptedLate).toBe(false);
  });

  it('is refused with a reason, after which the unit may ask again', async () => {
    const asked = (await ask('2023-06-26').expect(201)).body;
    expect((await decide(asked, 'refuse', { reason: ' ' }).expect(422)).body.code).toBe('reason_required');
    const refused = (await decide(asked, 'refuse', { reason: '请先报快报数' }).expect(200)).body;
    expect(refused).toMatchObject({
      state: 'REFUSED',
      decisionReason: '请先报快报数',
      obligation: { dueOn: '2023-06-19' },
    });
    expect((await decide(refused, 'grant', {}).expect(409)).body.code).toBe('extension_decided');
    await ask('2023-06-21').expect(201);
  });

  it('is not asked for after the due day, for an earlier day, by strangers, or for what is answered', async () => {
    expect((await ask('2023-06-19').expect(422)).body.code).toBe('extension_day_invalid');
    const stranger = scene.post(scene.people.foreigner, `/obligations/${owed}/extensions`, {
      dueOn: '2023-06-26',
      reason: '无',
    });
    expect((await stranger.expect(403)).body.code).toBe('foreign_unit');
    test.clock.set('2023-06-20T09:00:00+08:00');
    expect((await ask('2023-06-26').expect(409)).body.code).toBe('extension_too_late');
    test.clock.set(IN_TIME);
    await scene.submitted(owed, CONTENT);
    expect((await ask('2023-06-26').expect(409)).body.code).toBe('obligation_state_conflict');
  });

  it('is decided once, by the coordinator alone', async () => {
    const asked = (await ask('2023-06-26').expect(201)).body;
    await decide(asked, 'grant', {}, scene.people.leadApprover).expect(403);
    const { coordinator, secondCoordinator } = scene.people;
    const answers = await Promise.all([
      decide(asked, 'grant', {}, coordinator),
      decide(asked, 'refuse', { reason: '不同意' }, secondCoordinator),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const stale = answers.find(({ status }) => status === 412)!.body;
    expect(stale.current).toMatchObject({ id: asked.id, version: 2 });
  });
});

describe('a cycle', () => {
  const cycleOf = async (periodEnd: string) => {
    const { items } = (await scene.get(scene.people.coordinator, `/schemes/${scheme.id}/cycles`).expect(200)).body;
    return items.find((cycle: { periodEnd: string }) => cycle.periodEnd === periodEnd);
  };

  it('gives grace: a report is overdue from its due day on, and missing only afterwards', async () => {
    test.clock.set('2023-06-21T10:00:00+08:00');
    expect(await scene.obligation(owed)).toMatchObject({ overdue: true, missing: false, graceUntil: '2023-06-25' });
    test.clock.set('2023-06-26T10:00:00+08:00');
    expect(await scene.obligation(owed)).toMatchObject({ overdue: true, missing: true, workdaysLeft: -4 });
    const listed = async (query: string) => {
      const path = `/obligations?scheme=${scheme.id}&task=${task.id}&cycle=${(await cycleOf(H1)).id}&${query}`;
      const { items } = (await scene.get(scene.people.coordinator, path).expect(200)).body;
      return items.map(({ id }: Versioned) => id);
    };
    expect(await listed('missing=1')).toEqual([owed]);
    test.clock.set('2023-06-28T10:00:00+08:00');
    expect(await listed('overdue=1')).toEqual([owed, owedByLead]);
  });

  it('has the grace that the coordinator sets, from the next cycle on', async () => {
    const path = `/api/v1/schemes/${scheme.id}/reporting-settings`;
    const { coordinator, reporter } = scene.people;
    const put = (version: number, body: object, user = coordinator) =>
      test.request.put(path).set(user.headers).set('if-match', `"${version}"`).send(body);
    await put(0, { graceDays: 31 }).expect(400);
    await put(0, { graceDays: 0 }, reporter).expect(403);
    expect((await put(0, { graceDays: 0 }).expect(200)).body).toMatchObject({ graceDays: 0, version: 1 });
    expect((await put(0, { graceDays: 5 }).expect(412)).body.current).toMatchObject({ graceDays: 0, version: 1 });
    expect((await scene.obligation(owed)).graceUntil).toBe('2023-06-25');
    const next = await scene.obligation(await scheme.obligation(task.id, scene.units.responsible, H2));
    expect(next.graceUntil).toBe(next.dueOn);
  });

  it('that is closed takes no draft, no submission and no release, and says what to do', async () => {
    const { reporter, approver } = scene.people;
    const draft = await scene.draft(owed);
    const waiting = (
      await scene
        .move(
          scene.people.leadReporter,
          (await scene.post(scene.people.leadReporter, `/obligations/${owedByLead}/reports`, CONTENT).expect(201)).body,
          'submit',
          { acknowledgedWarnings: ['units_missing'] },
        )
        .expect(200)
    ).body;
    test.clock.set(CLOSED);
    const other = await scheme.obligation(scheme.indicatorIds[0]!, scene.units.responsible, H1);
    const attempts = [
      scene.post(reporter, `/obligations/${other}/reports`, CONTENT),
      scene.move(approver, draft, 'submit'),
      scene.move(scene.people.leadApprover, waiting, 'release'),
    ];
    for (const { status, body } of await Promise.all(attempts)) {
      expect([status, body.code, body.detail]).toEqual([409, 'cycle_closed', expect.stringContaining('重新开放')]);
    }
    expect((await scene.get(reporter, `/obligations/${owed}`)).body.nextActions).toEqual([]);
  });

  it('is opened again with a reason, recorded, and what was late stays late', async () => {
    const { coordinator, reporter } = scene.people;
    const cycle = await cycleOf(H1);
    const reopen = (body: object, version = 1, user = coordinator) =>
      scene.post(user, `/cycles/${cycle.id}/reopen`, body, version);
    const until = { closesOn: '2023-08-11', reason: '统计数据修订' };
    expect((await reopen(until).expect(409)).body.code).toBe('cycle_still_open');
    test.clock.set(CLOSED);
    await reopen(until, 1, reporter).expect(403);
    expect((await reopen({ ...until, reason: '' }).expect(422)).body.code).toBe('reason_required');
    expect((await reopen({ ...until, closesOn: '2023-07-22' }).expect(422)).body.code).toBe('closing_day_invalid');
    const reopened = (await reopen(until).expect(200)).body;
    expect(reopened).toMatchObject({
      closesOn: '2023-08-11',
      closed: false,
      version: 2,
      reopenings: [{ reason: '统计数据修订', closedOn: '2023-07-21', by: { id: coordinator.userId } }],
    });
    await scene.accepted(owed, CONTENT);
    expect(await scene.obligation(owed)).toMatchObject({ acceptedLate: true, closesOn: '2023-08-11' });
    const [audited] = await test.db.query<{ after: object }>(
      `SELECT after FROM audit_event WHERE action = 'cycle.reopened' AND subject_id = $1`,
      [cycle.id],
    );
    expect(audited?.after).toMatchObject({ closesOn: '2023-08-11', reason: '统计数据修订', obligations: 4 });
  });

  it('stays open for whoever was asked again', async () => {
    const report = await scene.submitted(owed, CONTENT);
    test.clock.set(CLOSED);
    const { leadApprover, approver } = scene.people;
    const back = (await scene.move(leadApprover, report, 'return', { reason: '缺数据' }).expect(200)).body;
    expect((await scene.obligation(owed)).closesOn).toBe('2023-07-31');
    const again = (await scene.move(approver, back, 'submit').expect(200)).body;
    await scene.move(leadApprover, again, 'approve').expect(200);
  });
});

describe('the consolidating lead', () => {
  it('sees all parts beside his own, and consolidates naming the missing', async () => {
    const { leadReporter, leadApprover, reporter, coordinator } = scene.people;
    const path = `/obligations/${owedByLead}/consolidation`;
    const before = (await scene.get(leadReporter, path).expect(200)).body;
    const education = { unitId: scene.units.responsible, name: '区教育局' };
    expect(before).toMatchObject({ missing: [{ ...education, state: 'PENDING' }], items: [{ report: null }] });
    await scene.submitted(owed, CONTENT);
    const { items, own, missing } = (await scene.get(leadReporter, path).expect(200)).body;
    expect(own).toMatchObject({ id: owedByLead, consolidates: true });
    expect(missing).toEqual([{ ...education, state: 'SUBMITTED' }]);
    expect(items).toMatchObject([{ obligationId: owed, report: { state: 'SUBMITTED', content: CONTENT } }]);
    const draft = (await scene.post(leadReporter, `/obligations/${owedByLead}/reports`, CONTENT).expect(201)).body;
    const refused = (await scene.move(leadApprover, draft, 'submit').expect(422)).body;
    expect(refused.errors).toMatchObject([{ code: 'units_unreviewed', message: expect.stringContaining('区教育局') }]);
    const named = { acknowledgedWarnings: ['units_unreviewed'] };
    await scene.move(leadApprover, draft, 'submit', named).expect(200);
    const seen = (await scene.get(coordinator, `/reports/${draft.id}`).expect(200)).body;
    expect(seen.missingUnits).toEqual([{ ...education, state: 'SUBMITTED' }]);
    expect((await scene.get(reporter, path).expect(403)).body.code).toBe('foreign_unit');
    expect((await scene.get(reporter, `/obligations/${owed}/consolidation`).expect(409)).body.code).toBe(
      'not_consolidating',
    );
    expect((await scene.get(scene.people.foreigner, path).expect(403)).body.code).toBe('foreign_unit');
  });
});

describe('the coordinator', () => {
  it('accepts many at once, each by its version, and is told of each why not', async () => {
    const { coordinator, reporter } = scene.people;
    const late = '2023-06-20T10:00:00+08:00';
    const indicator = await scheme.obligation(scheme.indicatorIds[0]!, scene.units.responsible, H1);
    const values = [{ indicatorId: scheme.indicatorIds[0], value: '12.5', source: '统计局' }];
    const first = await scene.submitted(owed, CONTENT);
    test.clock.set(late);
    const second = await scene.submitted(indicator, { progressText: '达到预期。', measurements: values });
    const draft = (await scene.post(scene.people.leadReporter, `/obligations/${owedByLead}/reports`, CONTENT)).body;
    const unknown = newId();
    const { body } = await scene
      .post(coordinator, '/reports/accept', {
        items: [
          { id: first.id, version: first.version },
          { id: second.id, version: second.version },
          { id: draft.id, version: draft.version },
          { id: unknown, version: 1 },
          { id: first.id, version: first.version },
        ],
      })
      .expect(200);
    expect(body.items).toMatchObject([
      { id: first.id, accepted: true, version: first.version + 1 },
      { id: second.id, accepted: true, version: second.version + 1 },
      { id: draft.id, accepted: false, code: 'report_state_conflict' },
      { id: unknown, accepted: false, code: 'report_not_found' },
      { id: first.id, accepted: false, code: 'report_not_found' },
    ]);
    expect(await scene.obligation(owed)).toMatchObject({ state: 'ACCEPTED', acceptedLate: false });
    expect(await scene.obligation(indicator)).toMatchObject({ state: 'ACCEPTED', acceptedLate: true });
    const done = (await scene.get(reporter, `/reports/${second.id}`).expect(200)).body;
    expect(done).toMatchObject({
      state: 'ACCEPTED',
      measurements: [{ state: 'ACCEPTED' }],
      version: second.version + 1,
    });
    const stale = await scene.post(coordinator, '/reports/accept', { items: [{ id: first.id, version: 1 }] });
    expect(stale.body.items).toMatchObject([{ accepted: false, code: 'stale_version' }]);
  });

  it('accepts each report once when two accept the same ones at the same time', async () => {
    const report = await scene.submitted(owed, CONTENT);
    const items = [{ id: report.id, version: report.version }];
    const { coordinator, secondCoordinator, leadApprover } = scene.people;
    const many = await Promise.all(
      [coordinator, secondCoordinator, leadApprover].map((user) => scene.post(user, '/reports/accept', { items })),
    );
    const outcomes = many.map(({ body }) => body.items[0]).map(({ accepted, code }) => code ?? accepted);
    expect(outcomes.sort()).toEqual(['stale_version', 'stale_version', true]);
  });
});

describe('what is mine', () => {
  it('is what my units owe and what waits for my review', async () => {
    const mine = async (user = scene.people.leadApprover) => {
      const { items } = (await scene.get(user, `/obligations?mine=1&opened=1&task=${task.id}&limit=200`).expect(200))
        .body;
      return items.filter((item: { cycle: { periodEnd: string } }) => item.cycle.periodEnd === H1);
    };
    expect((await mine()).map(({ id }: Versioned) => id)).toEqual([owedByLead]);
    expect(await mine(scene.people.coordinator)).toEqual([]);
    const report = await scene.submitted(owed, CONTENT);
    expect(await mine()).toMatchObject([
      { id: owed, report: { id: report.id, nextActions: ['approve', 'return'] }, workdaysLeft: 1 },
      { id: owedByLead },
    ]);
    await scene.move(scene.people.leadApprover, report, 'return', { reason: '缺数据' }).expect(200);
    expect(await mine(scene.people.reporter)).toMatchObject([
      { id: owed, state: 'RETURNED', report: { returnReason: '缺数据', nextActions: ['edit', 'submit'] } },
    ]);
  });

  it('is paged without gap or repetition while reports wait', async () => {
    await scene.submitted(owed, CONTENT);
    const seen: string[] = [];
    let cursor = '';
    do {
      const path = `/obligations?mine=1&scheme=${scheme.id}&limit=3${cursor}`;
      const { body } = await scene.get(scene.people.leadApprover, path).expect(200);
      seen.push(...body.items.map(({ id }: Versioned) => id));
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toHaveLength(21);
    expect(new Set(seen).size).toBe(21);
  });
});

describe('two writers on one report', () => {
  it('lose nothing: the slower one is given the newer content to merge with', async () => {
    const { reporter, approver } = scene.people;
    const draft = await scene.draft(owed);
    const answers = await Promise.all([
      scene.edit(reporter, draft, { issues: '甲写的问题' }),
      scene.edit(approver, draft, { nextSteps: '乙写的措施' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const saved = answers.find(({ status }) => status === 200)!.body;
    const stale = answers.find(({ status }) => status === 412)!.body;
    expect(stale).toMatchObject({ code: 'stale_version', current: { id: draft.id, version: 2 } });
    expect(stale.current.issues).toBe(saved.issues);
    const own = saved.issues ? { nextSteps: '乙写的措施' } : { issues: '甲写的问题' };
    const merged = (await scene.edit(reporter, stale.current, own).expect(200)).body;
    expect(merged).toMatchObject({ issues: '甲写的问题', nextSteps: '乙写的措施', version: 3 });
  });

  it('submit, resubmit and review it once, whoever is at it at the same time', async () => {
    const { reporter, approver, leadApprover, coordinator, secondCoordinator } = scene.people;
    const draft = await scene.draft(owed);
    const once = async (requests: ReturnType<ReportingScene['move']>[]) => {
      const answers = await Promise.all(requests);
      const [won, ...lost] = answers.sort((a, b) => a.status - b.status);
      expect([won?.status, ...lost.map(({ status }) => status)]).toEqual([200, ...lost.map(() => 412)]);
      return won!.body;
    };
    const sent = await once([1, 2, 3].map(() => scene.move(approver, draft, 'submit')));
    const back = (await scene.move(leadApprover, sent, 'return', { reason: '缺数据' }).expect(200)).body;
    const again = await once([1, 2, 3].map(() => scene.move(approver, back, 'submit')));
    expect(again.state).toBe('SUBMITTED');
    await once([
      scene.move(leadApprover, again, 'approve'),
      scene.move(coordinator, again, 'return', { reason: '不符' }),
      scene.move(secondCoordinator, again, 'approve'),
      scene.move(reporter, again, 'withdraw'),
    ]);
    const events = await test.db.query<{ topic: string }>(
      `SELECT topic FROM outbox WHERE payload->>'reportId' = $1 ORDER BY id`,
      [draft.id],
    );
    expect(events.map(({ topic }) => topic).slice(0, 3)).toEqual([
      'event:report.submitted',
      'event:report.returned',
      'event:report.submitted',
    ]);
    expect(events).toHaveLength(4);
  });
});

describe('a change of a group’s members', () => {
  let running: TestApp;
  beforeAll(async () => {
    running = await bootTestApp({ queueBackend: 'postgres' });
  });
  afterAll(() => running.close());

  it('is followed, by job, by what is owed in cycles that have not opened', async () => {
    running.clock.set(IN_TIME);
    const district = await ReportingScene.create(running, '洪山区');
    const { lead, responsible, stranger } = district.units;
    const groupId = await running.app
      .get(CommandRunner)
      .run(systemContext(district.jurisdictionId, newId()), { name: 'test.group' }, async (tx) => {
        const members = [responsible].map((unitId) => ({ unitId, validFrom: '2021-01-01', validTo: null }));
        const [group] = await createGroups(tx, [{ name: '各街道', open: false, members }]);
        return group!.id;
      });
    const grouped = await district.scheme({
      tasks: [
        [
          { role: 'LEAD', unitId: lead },
          { role: 'RESPONSIBLE', groupId },
        ],
      ],
      indicators: [],
    });
    const { coordinator } = district.people;
    await district
      .post(coordinator, `/unit-groups/${groupId}/members`, { unitId: stranger, validFrom: '2023-07-01' })
      .expect(201);
    const [member] = await running.db.query<Versioned>(
      `SELECT id, version FROM unit_group_member WHERE group_id = $1 AND unit_id = $2`,
      [groupId, responsible],
    );
    const owing = async (unitId: string) =>
      (
        await running.db.query<{ periodEnd: string }>(
          `SELECT period_end AS "periodEnd" FROM obligation
           WHERE scheme_id = $1 AND unit_id = $2 AND state = 'PENDING' AND period_end >= '2023-01-01' ORDER BY 1`,
          [grouped.id, unitId],
        )
      ).map(({ periodEnd }) => periodEnd);
    const future = ['2023-12-31', '2024-06-30', '2024-12-31', '2025-06-30', '2025-12-31'];
    await eventually(async () => expect(await owing(stranger)).toEqual(future));
    await running.request
      .patch(`/api/v1/unit-groups/${groupId}/members/${member!.id}`)
      .set(coordinator.headers)
      .set('if-match', `"${member!.version}"`)
      .send({ validTo: '2023-06-30' })
      .expect(200);
    await eventually(async () => expect(await owing(responsible)).toEqual([H1]));
    expect(await owing(stranger)).toEqual(future);
  });
});
