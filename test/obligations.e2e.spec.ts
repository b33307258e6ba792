import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { createGroups } from '../src/modules/organizations/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { OpenObligations, OwedObligations, ReportingFacts } from '../src/modules/reporting/index.js';
import { givenDraftScheme, type GivenScheme, type GivenTask } from '../src/modules/reporting/testing/index.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';
import { CONTENT, H1, IN_TIME, ReportingScene, type Versioned } from './support/reporting-scene.js';

let test: TestApp;
let scene: ReportingScene;
let elsewhere: ReportingScene;
let scheme: GivenScheme;
let task: GivenTask;
let owed: string;
let owedByLead: string;

beforeAll(async () => {
  test = await bootTestApp();
  scene = await ReportingScene.create(test);
  elsewhere = await ReportingScene.create(test, '江汉区');
});
afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set(IN_TIME);
  ({ scheme, task, owed, owedByLead } = await scene.halfYear());
});

describe('the obligations of a scheme', () => {
  it('are made for every assigned unit and cycle of the whole plan, the first lead consolidating', async () => {
    const { lead, responsible } = scene.units;
    const { coordinator } = scene.people;
    const { body } = await scene.get(coordinator, `/obligations?scheme=${scheme.id}&limit=200`).expect(200);
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
    const { lead, responsible, stranger } = scene.units;
    const groupId = await test.app
      .get(CommandRunner)
      .run(systemContext(scene.jurisdictionId, newId()), { name: 'test.group' }, async (tx) => {
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
    const grouped = await scene.scheme({
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
      indicators: [],
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
    const input = { jurisdictionId: scene.jurisdictionId, schemeId: scheme.id, cycle: 'HALF_YEAR' } as const;
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
    const { reporter } = scene.people;
    const seen: { id: string; dueOn: string }[] = [];
    let cursor = '';
    do {
      const { body } = await scene
        .get(reporter, `/obligations?mine=1&scheme=${scheme.id}&limit=7${cursor}`)
        .expect(200);
      seen.push(...body.items);
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(new Set(seen.map(({ id }) => id)).size).toBe(20);
    expect(seen.map(({ dueOn }) => dueOn)).toEqual(seen.map(({ dueOn }) => dueOn).sort());
  });

  it('show a unit its own, its lead also what it consolidates, and a stranger nothing', async () => {
    const { responsible } = scene.units;
    const { reporter, leadApprover, foreigner } = scene.people;
    const count = async (user: SignedInUser, query = '') =>
      (await scene.get(user, `/obligations?scheme=${scheme.id}&limit=200${query}`).expect(200)).body.items.length;
    expect(await count(reporter)).toBe(20);
    expect(await count(leadApprover)).toBe(40);
    expect(await count(leadApprover, '&mine=1')).toBe(20);
    expect(await count(leadApprover, `&unit=${responsible}`)).toBe(20);
    expect(await count(foreigner)).toBe(0);
    expect(await count(elsewhere.people.coordinator)).toBe(0);
  });

  it('tell each caller what may be done now', async () => {
    const { reporter, leadApprover, coordinator } = scene.people;
    expect((await scene.get(reporter, `/obligations/${owed}`)).body.nextActions).toEqual(['report', 'extend']);
    expect((await scene.get(coordinator, `/obligations/${owed}`)).body.nextActions).toEqual(['exempt']);
    const report = await scene.submitted(owed);
    const asked = async (user: SignedInUser) => (await scene.get(user, `/obligations/${owed}`)).body.report.nextActions;
    expect(await asked(reporter)).toEqual(['withdraw']);
    expect(await asked(leadApprover)).toEqual(['approve', 'return']);
    await scene.move(leadApprover, report, 'approve').expect(200);
    expect((await scene.get(reporter, `/obligations/${owed}`)).body).toMatchObject({
      nextActions: ['correct'],
      report: { nextActions: [] },
    });
  });

  it('show the lead how the other units stand', async () => {
    const { responsible } = scene.units;
    const { leadReporter } = scene.people;
    await scene.submitted(owed);
    const { body } = await scene.get(leadReporter, `/obligations/${owedByLead}`).expect(200);
    expect(body.others).toMatchObject([{ unit: { id: responsible }, state: 'SUBMITTED', overdue: false }]);
    expect(body.measures.map(({ id }: Versioned) => id)).toEqual(task.measureIds);
  });
});

describe('exemption', () => {
  const exempt = (user: SignedInUser, body: object, version = 1) =>
    scene.post(user, `/obligations/${owed}/exempt`, body, version);

  it('releases the unit, withdraws its draft, and is the coordinator’s alone', async () => {
    const { reporter, coordinator } = scene.people;
    const report = await scene.draft(owed);
    expect((await exempt(reporter, { reason: '无' })).status).toBe(403);
    expect((await exempt(coordinator, { reason: ' ' })).body.code).toBe('reason_required');
    expect((await exempt(coordinator, { reason: '已移交市级部门' })).body).toMatchObject({
      state: 'EXEMPT',
      version: 2,
    });
    expect((await scene.get(reporter, `/reports/${report.id}`)).body.state).toBe('WITHDRAWN');
    const again = await scene.post(reporter, `/obligations/${owed}/reports`, CONTENT).expect(409);
    expect(again.body.code).toBe('obligation_exempt');
  });

  it('is refused for what has been submitted or accepted', async () => {
    const { coordinator } = scene.people;
    await scene.submitted(owed);
    expect((await exempt(coordinator, { reason: '无' }, 2)).body.code).toBe('obligation_state_conflict');
  });
});

describe('what other modules read', () => {
  it('counts each unit’s reports, a returned one being missing until it is submitted again', async () => {
    const { lead, responsible } = scene.units;
    const { coordinator } = scene.people;
    await scene.accepted(owed);
    const ofLeadUnit = await scene.submitted(owedByLead, CONTENT, 'lead');
    await scene.move(coordinator, ofLeadUnit, 'return', { reason: '缺数据' }).expect(200);
    const { counts, missing } = await test.app.get(ReportingFacts).forScheme(scene.jurisdictionId, scheme.id, H1);
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
    const { lead } = scene.units;
    const facts = async (asOf: string) =>
      (
        await test.app
          .get(ReportingFacts)
          .forItems(scene.jurisdictionId, scheme.id, asOf, { taskIds: [task.id], indicatorIds: [] })
      ).reports;
    await scene.accepted(owed);
    expect(await facts(H1)).toEqual([]);
    const measures = [{ measureId: task.measureIds[1], percent: '40' }];
    const report = await scene.accepted(owedByLead, { ...CONTENT, measures }, 'lead');
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
    const { lead, responsible } = scene.units;
    const stillOwed = async () =>
      (await test.app.get(OwedObligations).of(scene.jurisdictionId, [owedByLead, owed])).map(
        ({ unitId, dueOn, consolidatingUnitId, itemTitle }) => ({
          unitId,
          dueOn,
          consolidatingUnitId,
          itemTitle,
        }),
      );
    const ofLead = { unitId: lead, dueOn: '2023-06-27', consolidatingUnitId: lead, itemTitle: '任务1' };
    expect(await stillOwed()).toEqual([
      { unitId: responsible, dueOn: '2023-06-19', consolidatingUnitId: lead, itemTitle: '任务1' },
      ofLead,
    ]);
    await scene.submitted(owed);
    expect(await stillOwed()).toEqual([ofLead]);
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
