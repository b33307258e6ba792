import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { AssembleEvaluation } from '../src/modules/evaluation/application/assemble-evaluation.js';
import { EndLostEvaluations } from '../src/modules/evaluation/application/end-lost-evaluations.js';
import { ComputePart } from '../src/modules/evaluation/application/compute-part.js';
import { RefreshRollup } from '../src/modules/evaluation/index.js';
import { RenderReport } from '../src/modules/evaluation/application/render-report.js';
import { ComputePartHandler } from '../src/modules/evaluation/jobs/compute-part.job.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { sha256Hex } from '../src/platform/json.js';
import type { JobContext } from '../src/platform/queue/index.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { eventually } from './support/eventually.js';
import { keptRollup, rebuiltRollup } from './support/kept-rollup.js';
import { queueBackends, type QueueBackend } from './support/redis.js';
import { asOwner } from './support/owner.js';

const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057';
const TODAY = '2023-06-30';
const MID_TERM = { kind: 'MID_TERM', asOf: TODAY };

let test: TestApp;
let scheme: EvaluatedScheme;
let coordinator: SignedInUser;

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const post = (path: string, body?: object, version?: number, user = coordinator) => {
  const request = test.request.post(`/api/v1${path}`).set(user.headers);
  if (version !== undefined) void request.set('if-match', `"${version}"`);
  return request.send(body);
};
const progress = async (query = '', user = coordinator) =>
  (await get(`/schemes/${scheme.id}/progress${query}`, user).expect(200)).body;
const download = (id: string, user = coordinator) =>
  get(`/evaluations/${id}/report.docx`, user)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });

async function boot(queueBackend: 'none' | QueueBackend): Promise<void> {
  test = await bootTestApp({ queueBackend });
  scheme = await EvaluatedScheme.create(test);
  coordinator = scheme.people.coordinator;
}

describe.each(queueBackends())('with jobs on %s', (queueBackend) => {
  beforeAll(() => boot(queueBackend));
  afterAll(() => test.close());

  it('every accepted fact reaches the kept roll-up, which equals a rebuild from nothing', async () => {
    await scheme.accept('innovation', '2022-12-31', { measures: ['20', '30'] });
    await scheme.accept('innovation', TODAY, { measures: ['60', '40'] });
    await scheme.accept('schools', TODAY, { percent: '30' });
    await scheme.measure(`targets/${scheme.targetId}`, TODAY, '55', true);
    await scheme.settle('income', { referenceIndicatorId: scheme.indicatorId('economy') });
    await scheme.measure(`indicators/${scheme.indicatorId('income')}`, '2022-12-31', '6.4');
    await scheme.settle('greenery', { baseValue: '40', baseYear: 2020 });
    await scheme.measure(`indicators/${scheme.indicatorId('greenery')}`, '2022-12-31', '40.8');
    await scheme.measure(`indicators/${scheme.indicatorId('economy')}`, '2022-12-31', '6.1');
    const rebuilt = await rebuiltRollup(test, scheme);
    await eventually(async () => expect(await keptRollup(test, scheme)).toEqual(rebuilt));

    await scheme.accept('schools', TODAY, { percent: '45' });
    await eventually(async () => {
      expect(await keptRollup(test, scheme)).toHaveProperty([`TASK ${scheme.taskId('schools')}`, 'percent'], '45');
    });
    expect(await keptRollup(test, scheme)).toEqual(await rebuiltRollup(test, scheme));

    await scheme.exempt('trade', '2021-06-30');
    await eventually(async () => {
      const kept = await keptRollup(test, scheme);
      expect(kept).toMatchObject({ [`UNIT ${scheme.units.commerce}`]: { reports: { owed: 4, missing: 4 } } });
    });
    const { body } = await get(`/schemes/${scheme.id}/progress`).expect(200);
    expect(body.sections[0].tasks).toMatchObject([{ percent: '51.666666666666666667' }, { percent: '45' }]);
    expect(body.indicators[2]).toMatchObject({ conclusion: 'ON_TRACK', conclusionWord: '基本符合预期' });
  });

  it('an evaluation is frozen, written as Word, numbered, and not touched by later facts', async () => {
    const { body: created } = await post(`/schemes/${scheme.id}/evaluations`, MID_TERM).expect(202);
    expect(created).toMatchObject({ schemeId: scheme.id, number: 1, ...MID_TERM, state: 'DRAFT', version: 1 });
    const frozen = await untilReady(created.id);
    expect(frozen).toMatchObject({ state: 'FROZEN', stateWord: '已定稿', nextSteps: ['submit'], version: 2 });
    expect(frozen.overall).toMatchObject({ tasks: 3, judgedTasks: 2, conclusionWord: '基本符合预期' });

    const first = await download(created.id).expect(200);
    const second = await download(created.id).expect(200);
    expect(first.body.subarray(0, 2).toString()).toBe('PK');
    expect(second.body.equals(first.body)).toBe(true);
    expect(first.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    const fileName = /filename\*=UTF-8''(.+)$/.exec(first.headers['content-disposition']!)![1]!;
    expect(decodeURIComponent(fileName)).toBe(
      '测试区国民经济和社会发展第十四个五年规划和2035年远景目标纲要实施情况中期评估报告.docx',
    );
    const snapshot = await get(`/evaluations/${created.id}/snapshot`).expect(200);
    expect(sha256Hex(snapshot.text)).toBe(frozen.sha256);

    await scheme.accept('trade', TODAY, { percent: '70' });
    await eventually(async () => expect((await progress()).overall.judgedTasks).toBe(3));
    expect((await get(`/evaluations/${created.id}/snapshot`)).text).toBe(snapshot.text);
    expect((await download(created.id)).body.equals(first.body)).toBe(true);
    expect((await get(`/evaluations/${created.id}/verify`).expect(200)).body).toEqual({
      valid: true,
      sha256: frozen.sha256,
      recomputedSha256: frozen.sha256,
    });

    const { body: again } = await post(`/schemes/${scheme.id}/evaluations`, MID_TERM).expect(202);
    const later = await untilReady(again.id);
    expect([later.number, later.overall.judgedTasks]).toEqual([2, 3]);
    expect(later.sha256).not.toBe(frozen.sha256);
  });

  async function untilReady(id: string) {
    return eventually(async () => {
      const { body } = await get(`/evaluations/${id}`).expect(200);
      expect(body.reportReady).toBe(true);
      return body;
    });
  }
});

describe('without jobs', () => {
  let evaluator: SignedInUser;
  let elsewhere: SignedInUser;

  beforeAll(async () => {
    await boot('none');
    const { jurisdictionId } = scheme;
    evaluator = await signedIn(test.app, { jurisdictionId, role: 'evaluator' });
    const there = await givenJurisdiction(test.app, '江汉区');
    elsewhere = await signedIn(test.app, { jurisdictionId: there, role: 'coordinator' });
    await scheme.accept('innovation', '2022-12-31', { measures: ['20', '30'] });
    await scheme.accept('innovation', TODAY, { measures: ['60', '40'] });
    await scheme.accept('schools', TODAY, { percent: '30' });
  });
  afterAll(() => test.close());

  /** What the flow does. */
  async function finish(id: string): Promise<void> {
    const ctx = systemContext(scheme.jurisdictionId, newId());
    for (const part of ['indicators', ...scheme.sectionIds]) {
      await test.app.get(ComputePart, { strict: false }).run(ctx, id, part);
    }
    await test.app.get(AssembleEvaluation, { strict: false }).run(ctx, id);
    await test.app.get(RenderReport, { strict: false }).run(ctx, id);
  }

  async function frozen(): Promise<{ id: string; version: number }> {
    const { body } = await post(`/schemes/${scheme.id}/evaluations`, MID_TERM).expect(202);
    await finish(body.id);
    return (await get(`/evaluations/${body.id}`).expect(200)).body;
  }

  const problem = (answer: Response) => [answer.status, answer.body.code];

  describe('the progress of a scheme', () => {
    it('is told task by task with lights and units, and as a whole with counts beside the mean', async () => {
      const tree = await progress();
      expect(tree).toMatchObject({
        schemeId: scheme.id,
        asOf: TODAY,
        computedAt: test.clock.now().toISOString(),
        policy: { version: 1 },
        overall: {
          percent: '40',
          tasks: 3,
          judgedTasks: 2,
          lights: { BLUE: 0, GREEN: 1, YELLOW: 1, RED: 0, GREY: 1 },
          conclusion: 'BEHIND',
          conclusionWord: '滞后于预期',
          cappedBy: [],
        },
      });
      expect(tree.sections).toMatchObject([
        {
          number: '一',
          percent: '40',
          judgedTasks: 2,
          tasks: [
            {
              number: 1,
              percent: '50',
              light: 'GREEN',
              lightWord: '正常推进',
              lead: ['区科经局'],
              responsible: ['区教育局'],
            },
            { number: 2, percent: '30', light: 'YELLOW', expectedPercent: '49.890470974808324206' },
          ],
        },
        { number: '二', percent: null, tasks: [{ number: 3, percent: null, light: 'GREY', lightWord: '未报进展' }] },
      ]);
      expect(tree.indicators).toMatchObject([
        { name: '绿化覆盖率', conclusion: 'NOT_ASSESSABLE', conclusionWord: '不可评价', responsible: ['区教育局'] },
        { number: 2 },
        { number: 3 },
      ]);
      expect(tree.units).toMatchObject([
        { name: '区教育局', tasksLed: 1, tasksResponsible: 1, percentLed: '30' },
        { name: '区科经局', tasksLed: 1, percentLed: '50', reports: { owed: 5, late: 2, onTime: 0, missing: 3 } },
        { name: '区商务局', tasksLed: 1, percentLed: null },
      ]);
    });

    it('of a past day counts what speaks of days up to it', async () => {
      const tree = await progress('?asOf=2022-12-31');
      expect(tree).toMatchObject({ asOf: '2022-12-31', overall: { percent: '25', judgedTasks: 1 } });
      expect(tree.sections[0].tasks).toMatchObject([{ percent: '25', light: 'YELLOW' }, { light: 'GREY' }]);
    });

    it('is not told of days before the plan or after today, nor of what is no day', async () => {
      for (const asOf of ['2020-12-31', '2023-07-01']) {
        expect(problem(await get(`/schemes/${scheme.id}/progress?asOf=${asOf}`))).toEqual([422, 'as_of_outside']);
      }
      expect(problem(await get(`/schemes/${scheme.id}/progress?asOf=2023-02-30`))).toEqual([400, 'validation_failed']);
    });

    it('shows a reporter what his unit has a part in, his own row and the overall result', async () => {
      const tree = await progress('', scheme.people.science);
      expect(tree.overall.tasks).toBe(3);
      expect(tree.sections).toMatchObject([{ percent: null, lights: null, tasks: [{ number: 1 }] }]);
      expect(tree.sections[0].tasks).toHaveLength(1);
      expect(tree.indicators).toEqual([]);
      expect(tree.units.map((unit: { name: string }) => unit.name)).toEqual(['区科经局']);

      const education = await progress('', scheme.people.education);
      expect(education.sections[0].tasks).toHaveLength(2);
      expect(education.indicators).toHaveLength(3);
    });
  });

  describe('tasks by light', () => {
    const tasks = async (query: string, user = coordinator) =>
      (await get(`/schemes/${scheme.id}/progress/tasks${query}`, user).expect(200)).body;
    const titles = async (query: string, user = coordinator) =>
      (await tasks(query, user)).items.map(({ title }: { title: string }) => title);
    const unitOf = async (name: string) =>
      (await test.db.query<{ id: string }>(`SELECT id FROM unit WHERE name = $1`, [name]))[0]!.id;

    it('come from the kept roll-up with their units, by light, section and leading unit', async () => {
      const ctx = systemContext(scheme.jurisdictionId, newId());
      await test.app.get(RefreshRollup, { strict: false }).run(ctx, { schemeId: scheme.id });
      const { items } = await tasks('?light=YELLOW');
      expect(items).toMatchObject([
        {
          title: '建设高质量教育体系',
          light: 'YELLOW',
          percent: '30',
          expectedPercent: '49.890470974808324206',
          asOf: TODAY,
          section: { number: '一' },
          units: [{ role: 'LEAD', name: '区教育局' }],
        },
      ]);
      expect(await titles('?light=RED')).toEqual([]);
      expect(await titles(`?leadUnit=${await unitOf('区商务局')}&light=GREY`)).toEqual(['扩大内需']);
      expect(await titles(`?section=${scheme.sectionIds[1]!}`)).toEqual(['扩大内需']);
    });

    it('are paged in the order of the document', async () => {
      const first = await tasks('?limit=2');
      const second = await tasks(`?limit=2&cursor=${first.nextCursor}`);
      expect([...first.items, ...second.items].map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
      expect(second.nextCursor).toBeNull();
    });

    it('are shown to a reporter as far as his unit has a part in them, and elsewhere not at all', async () => {
      expect(await titles('', scheme.people.science)).toHaveLength(1);
      expect(await titles('', scheme.people.education)).toHaveLength(2);
      const answer = await get(`/schemes/${scheme.id}/progress/tasks`, elsewhere);
      expect(problem(answer)).toEqual([404, 'scheme_not_found']);
    });
  });

  describe('an evaluation that could not be finished', () => {
    const job = (wanted: { lastAttempt?: boolean; stopped?: boolean } = {}): JobContext => {
      const stop = new AbortController();
      if (wanted.stopped) stop.abort();
      return { lastAttempt: wanted.lastAttempt ?? true, signal: stop.signal, correlationId: newId() } as JobContext;
    };
    const asked = async (): Promise<string> =>
      (await post(`/schemes/${scheme.id}/evaluations`, MID_TERM).expect(202)).body.id;
    const shown = async (id: string) => (await get(`/evaluations/${id}`).expect(200)).body;
    const judge = (id: string, context: JobContext) =>
      test.app
        .get(ComputePartHandler, { strict: false })
        .handle({ jurisdictionId: scheme.jurisdictionId, evaluationId: id, part: 'indicators' }, context);
    const endLost = () => test.app.get(EndLostEvaluations, { strict: false }).run(newId());
    const outbox = async (id: string) =>
      (
        await test.db.query<{ topic: string }>(
          `SELECT topic FROM outbox WHERE payload ->> 'evaluationId' = $1 ORDER BY created_at, id`,
          [id],
        )
      ).map(({ topic }) => topic);
    /** The kept facts are made unreadable, and back. */
    const breakInputs = async (id: string) => {
      await asOwner(test, `ALTER TABLE evaluation ADD COLUMN kept jsonb`);
      await asOwner(test, `UPDATE evaluation SET kept = inputs, inputs = '{}' WHERE id = '${id}'`);
    };
    const mendInputs = async (id: string) => {
      await asOwner(test, `UPDATE evaluation SET inputs = kept WHERE id = '${id}'`);
      await asOwner(test, `ALTER TABLE evaluation DROP COLUMN kept`);
    };

    it('says why and what to do, and is computed again on the facts that it has kept, once', async () => {
      const id = await asked();
      await breakInputs(id);
      await expect(judge(id, job({ lastAttempt: false }))).rejects.toThrow();
      await expect(judge(id, job({ stopped: true }))).rejects.toThrow();
      expect(await shown(id)).toMatchObject({ state: 'DRAFT', failure: null, nextSteps: [], version: 1 });
      expect(problem(await post(`/evaluations/${id}/compute-again`, {}, 1))).toEqual([409, 'evaluation_not_failed']);

      await expect(judge(id, job())).rejects.toThrow();
      const failed = await shown(id);
      expect(failed).toMatchObject({
        state: 'DRAFT',
        failure: { code: 'judging_failed', at: test.clock.now().toISOString() },
        nextSteps: ['compute-again'],
      });
      expect(failed.failure.message).toMatch(/重新计算/);
      expect((await get(`/schemes/${scheme.id}/evaluations`)).body.items[0].failure.code).toBe('judging_failed');

      await mendInputs(id);
      const answers = await Promise.all([1, 1].map((version) => post(`/evaluations/${id}/compute-again`, {}, version)));
      expect(answers.map(({ status }) => status).sort()).toEqual([202, 412]);
      expect(await outbox(id)).toEqual(['job:evaluation.assemble', 'job:evaluation.assemble']);
      await finish(id);
      expect(await shown(id)).toMatchObject({
        state: 'FROZEN',
        failure: null,
        reportReady: true,
        nextSteps: ['submit'],
      });
      expect((await get(`/evaluations/${id}/verify`)).body.valid).toBe(true);
      const { version } = await shown(id);
      expect(problem(await post(`/evaluations/${id}/compute-again`, {}, version))).toEqual([
        409,
        'evaluation_not_failed',
      ]);
    });

    it('says so when its processes died, though it is finished when it only had to wait', async () => {
      const [lost, waiting] = [await asked(), await asked()];
      await endLost();
      expect(await shown(lost)).toMatchObject({ failure: null });
      test.clock.advance(31 * 60_000);
      await endLost();
      expect(await shown(lost)).toMatchObject({ failure: { code: 'lost' }, nextSteps: ['compute-again'], version: 1 });
      await finish(waiting);
      expect(await shown(waiting)).toMatchObject({ state: 'FROZEN', failure: null });
      const { body } = await post(`/evaluations/${lost}/compute-again`, {}, 1).expect(202);
      expect(body).toMatchObject({ failure: null, version: 2 });
      await endLost();
      expect(await shown(lost)).toMatchObject({ failure: null });
    });
  });

  describe('an explanation', () => {
    const explain = (node: string, user = coordinator) => get(`/progress/${node}/explanation`, user);

    it('of a task names the report, the items with their weights, and the worked line', async () => {
      const { body } = await explain(`task.${scheme.taskId('innovation')}`).expect(200);
      expect(body).toMatchObject({
        label: '1.完善创新发展体制机制',
        rule: 'task',
        policy: { version: 1 },
        result: { percent: '50', light: 'GREEN', percentFrom: 'ITEMS' },
        targets: [{ id: scheme.targetId, rule: 'cumulative', result: { conclusion: 'NOT_ASSESSABLE' } }],
      });
      expect(body.inputs).toMatchObject([
        { type: 'REPORT' },
        { type: 'MEASURE', id: scheme.measureIds[0], label: '加快建设实验室', value: '60', weight: '1' },
        { type: 'MEASURE', value: '40', weight: '1' },
        { type: 'TARGET', id: scheme.targetId, value: null },
      ]);
      expect(body.setAside).toMatchObject([{ id: scheme.targetId }]);
      expect(body.arithmetic[0]).toBe('完成比例 = (60 × 1 + 40 × 1) ÷ (1 + 1) = 50%');
    });

    it.each([
      ['the scheme', () => `scheme.${scheme.id}`, { rule: 'scheme', result: { conclusion: 'BEHIND' } }],
      ['a section', () => `section:${scheme.sectionIds[0]}`, { rule: 'section', label: '一 坚持创新驱动' }],
      ['an indicator', () => `indicator.${scheme.indicatorId('greenery')}`, { rule: 'level' }],
      [
        'a past day',
        () => `task.${scheme.taskId('innovation')}/explanation?asOf=2022-12-31`,
        { asOf: '2022-12-31', result: { percent: '25' } },
      ],
      [
        'a unit',
        () => `unit.${scheme.units.science}/explanation?scheme=${scheme.id}`,
        { rule: 'unit', label: '区科经局' },
      ],
    ])('is there for %s', async (_, node, expected) => {
      const path = node().includes('/') ? node() : `${node()}/explanation`;
      const { body } = await get(`/progress/${path}`).expect(200);
      expect(body).toMatchObject(expected);
      expect(body.ruleText).toMatch(/。$/);
    });

    it('is refused for what is unknown, foreign or not said clearly', async () => {
      const strangers = [
        `task.${UNKNOWN}`,
        `unit.${UNKNOWN}/explanation?scheme=${scheme.id}`,
        'task.1',
        `tree.${UNKNOWN}`,
      ];
      for (const node of strangers) {
        const path = node.includes('/') ? node : `${node}/explanation`;
        expect(problem(await get(`/progress/${path}`))).toEqual([404, 'node_not_found']);
      }
      const task = `task.${scheme.taskId('schools')}`;
      expect(problem(await explain(`unit.${scheme.units.science}`))).toEqual([400, 'scheme_required']);
      expect(problem(await explain(task, elsewhere))).toEqual([404, 'node_not_found']);
      expect(problem(await explain(task, scheme.people.science))).toEqual([403, 'foreign_unit']);
      expect(problem(await explain(`scheme.${scheme.id}`, scheme.people.science))).toEqual([403, 'foreign_unit']);
      expect((await explain(task, scheme.people.education)).status).toBe(200);
    });
  });

  describe('an evaluation', () => {
    it('has no snapshot, file or verification until it is frozen', async () => {
      const { body } = await post(`/schemes/${scheme.id}/evaluations`, MID_TERM).expect(202);
      expect((await get(`/evaluations/${body.id}`)).body).toMatchObject({
        state: 'DRAFT',
        stateWord: '计算中',
        overall: null,
        nextSteps: [],
      });
      expect(problem(await get(`/evaluations/${body.id}/report.docx`))).toEqual([409, 'report_not_ready']);
      expect(problem(await get(`/evaluations/${body.id}/snapshot`))).toEqual([409, 'evaluation_not_frozen']);
      expect(problem(await get(`/evaluations/${body.id}/verify`))).toEqual([409, 'evaluation_not_frozen']);
      expect(problem(await post(`/evaluations/${body.id}/submit`, undefined, 1))).toEqual([409, 'evaluation_state']);
    });

    it('goes to the government and the standing committee step by step, each on the version that was seen', async () => {
      const { id, version } = await frozen();
      expect(problem(await post(`/evaluations/${id}/submit`))).toEqual([428, 'if_match_required']);
      expect(problem(await post(`/evaluations/${id}/submit`, undefined, version - 1))).toEqual([412, 'stale_version']);
      expect(problem(await post(`/evaluations/${id}/approve`, undefined, version))).toEqual([409, 'evaluation_state']);
      const submitted = await post(`/evaluations/${id}/submit`, undefined, version).expect(200);
      expect(submitted.body).toMatchObject({ state: 'UNDER_REVIEW', nextSteps: ['approve', 'return'] });
      expect(submitted.headers['etag']).toBe(`"${version + 1}"`);
      await post(`/evaluations/${id}/approve`, undefined, version + 1).expect(200);
      const published = await post(`/evaluations/${id}/publish`, undefined, version + 2).expect(200);
      expect(published.body).toMatchObject({ state: 'PUBLISHED', stateWord: '已公布', nextSteps: [] });
      const trail = await test.db.query<{ action: string }>(
        `SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id`,
        [id],
      );
      expect(trail.map(({ action }) => action)).toEqual([
        'evaluation.created',
        'evaluation.frozen',
        'evaluation.report_rendered',
        'evaluation.submitted',
        'evaluation.approved',
        'evaluation.published',
      ]);
    });

    it('is returned with a reason, and stays returned', async () => {
      const { id, version } = await frozen();
      await post(`/evaluations/${id}/submit`, undefined, version).expect(200);
      expect(problem(await post(`/evaluations/${id}/return`, {}, version + 1))).toEqual([400, 'validation_failed']);
      expect(problem(await post(`/evaluations/${id}/return`, { reason: ' ' }, version + 1))).toEqual([
        422,
        'reason_required',
      ]);
      const { body } = await post(`/evaluations/${id}/return`, { reason: '请补充能耗数据' }, version + 1).expect(200);
      expect(body).toMatchObject({ state: 'RETURNED', returnReason: '请补充能耗数据', nextSteps: [] });
    });

    it('cannot be changed in the database, and whoever gets round that is found out', async () => {
      const { id } = await frozen();
      const change = `UPDATE evaluation SET inputs = jsonb_set(inputs, '{input,reports,0,measurePercents}', $2) WHERE id = $1`;
      const forged = [id, JSON.stringify({ [scheme.measureIds[0]!]: '99' })];
      await expect(test.db.query(change, forged)).rejects.toThrow('a frozen evaluation does not change');
      await expect(test.db.query(`UPDATE evaluation SET snapshot = '{}' WHERE id = $1`, [id])).rejects.toThrow();
      expect((await get(`/evaluations/${id}/verify`)).body).toMatchObject({ valid: true });

      await asOwner(test, `ALTER TABLE evaluation DISABLE TRIGGER tr_evaluation_frozen`);
      try {
        await test.db.query(change, forged);
        const { body } = await get(`/evaluations/${id}/verify`).expect(200);
        expect(body.valid).toBe(false);
        expect(body.recomputedSha256).not.toBe(body.sha256);
        await test.db.query(`UPDATE evaluation SET inputs = inputs #- '{texts,unitNames}' WHERE id = $1`, [id]);
        expect((await get(`/evaluations/${id}/verify`)).body).toMatchObject({ valid: false, recomputedSha256: null });
      } finally {
        await asOwner(test, `ALTER TABLE evaluation ENABLE TRIGGER tr_evaluation_frozen`);
      }
    });

    it('is listed newest first, page by page', async () => {
      await frozen();
      const { body: whole } = await get(`/schemes/${scheme.id}/evaluations`).expect(200);
      const numbers = whole.items.map(({ number }: { number: number }) => number);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      const { body: first } = await get(`/schemes/${scheme.id}/evaluations?limit=1`).expect(200);
      const { body: second } = await get(`/schemes/${scheme.id}/evaluations?limit=1&cursor=${first.nextCursor}`).expect(
        200,
      );
      expect([...first.items, ...second.items]).toEqual(whole.items.slice(0, 2));
      const foreign = Buffer.from(JSON.stringify({ k: [1], f: 'x' })).toString('base64url');
      expect(problem(await get(`/schemes/${scheme.id}/evaluations?cursor=${foreign}`))).toEqual([
        400,
        'cursor_invalid',
      ]);
    });

    it('is asked for with a kind and a day of the plan, of an active scheme', async () => {
      const path = `/schemes/${scheme.id}/evaluations`;
      for (const body of [
        {},
        { kind: 'WEEKLY', asOf: TODAY },
        { kind: 'ANNUAL', asOf: '2023-13-01' },
        { ...MID_TERM, x: 1 },
        [],
      ]) {
        expect(problem(await post(path, body))).toEqual([400, 'validation_failed']);
      }
      for (const asOf of ['2020-12-31', '2023-07-01']) {
        expect(problem(await post(path, { kind: 'ANNUAL', asOf }))).toEqual([422, 'as_of_outside']);
      }
      expect(problem(await post(`/schemes/${UNKNOWN}/evaluations`, MID_TERM))).toEqual([404, 'scheme_not_found']);
    });

    it('is asked for once under one Idempotency-Key, and numbered without gap when many ask at once', async () => {
      const ask = (key: string) => post(`/schemes/${scheme.id}/evaluations`, MID_TERM).set('idempotency-key', key);
      const one = await ask('mid-term').expect(202);
      const replay = await ask('mid-term').expect(202);
      expect(replay.body).toEqual(one.body);
      const answers = await Promise.all(['a', 'b', 'c', 'd'].map((key) => ask(key)));
      const numbers = answers.map(({ body }) => body.number as number).sort((a, b) => a - b);
      expect(numbers).toEqual([1, 2, 3, 4].map((step) => one.body.number + step));
    });

    it('is read by the evaluator and made by the coordinator alone; another district finds nothing', async () => {
      const { id, version } = await frozen();
      expect((await get(`/evaluations/${id}`, evaluator).expect(200)).body.nextSteps).toEqual([]);
      await download(id, evaluator).expect(200);
      expect((await post(`/evaluations/${id}/submit`, undefined, version, evaluator)).status).toBe(403);
      expect((await post(`/schemes/${scheme.id}/evaluations`, MID_TERM, undefined, evaluator)).status).toBe(403);
      expect((await get(`/evaluations/${id}`, scheme.people.science)).status).toBe(403);
      for (const path of [
        `/evaluations/${id}`,
        `/evaluations/${id}/report.docx`,
        `/evaluations/${id}/verify`,
        `/evaluations/${id}/snapshot`,
      ]) {
        expect(problem(await get(path, elsewhere))).toEqual([404, 'evaluation_not_found']);
      }
      expect(problem(await get(`/schemes/${scheme.id}/progress`, elsewhere))).toEqual([404, 'scheme_not_found']);
      expect(problem(await get(`/schemes/${scheme.id}/evaluations`, elsewhere))).toEqual([404, 'scheme_not_found']);
      expect(problem(await post(`/evaluations/${id}/submit`, undefined, version, elsewhere))).toEqual([
        404,
        'evaluation_not_found',
      ]);
    });
  });
});
