import type { SignedInUser } from '../../src/modules/identity/testing/index.js';
import { signedIn } from '../../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../../src/modules/organizations/testing/index.js';
import { OpenObligations } from '../../src/modules/reporting/index.js';
import {
  ActivateScheme,
  SchemeReader,
  SchemeReviser,
  type NewScheme,
  type SchemeStructure,
} from '../../src/modules/schemes/index.js';
import {
  assigned,
  givenScheme,
  newIndicator,
  newMeasure,
  newScheme,
  newSection,
  newTarget,
  newTask,
} from '../../src/modules/schemes/testing/index.js';
import { CommandRunner } from '../../src/platform/database/command-runner.js';
import { newId } from '../../src/platform/ids.js';
import { systemContext } from '../../src/platform/security/actor.js';
import type { TestApp } from './app.js';

export type UnitKey = 'science' | 'education' | 'commerce';
type Units = Readonly<Record<UnitKey, string>>;
/** The tasks and indicators by what the tests call them, in the order of the document. */
export type TaskKey = 'innovation' | 'schools' | 'trade';
export type IndicatorKey = 'greenery' | 'economy' | 'income';

const TASK_KEYS: readonly TaskKey[] = ['innovation', 'schools', 'trade'];
const INDICATOR_KEYS: readonly IndicatorKey[] = ['greenery', 'economy', 'income'];
/** The other units of a task have not reported. */
const WITHOUT_OTHERS = { acknowledgedWarnings: ['units_missing', 'completed_without_evidence'] };
const LEADS: Readonly<Record<TaskKey, UnitKey>> = { innovation: 'science', schools: 'education', trade: 'commerce' };

/**
 * A small scheme under way, reported on each half-year, and its people, who act through HTTP. 科经局 leads the first
 * task (two measures, one target), in which 教育局 has a part; 教育局 leads the second and 商务局 the third.
 */
export class EvaluatedScheme {
  private constructor(
    private readonly test: TestApp,
    readonly jurisdictionId: string,
    readonly units: Units,
    readonly people: Readonly<Record<UnitKey | 'coordinator' | 'reviewer', SignedInUser>>,
    private readonly structure: SchemeStructure,
  ) {}

  static async create(test: TestApp): Promise<EvaluatedScheme> {
    const { app } = test;
    const jurisdictionId = await givenJurisdiction(app, '测试区');
    const [science = '', education = '', commerce = ''] = await givenUnits(
      app,
      jurisdictionId,
      '区科经局',
      '区教育局',
      '区商务局',
    );
    const units = { science, education, commerce };
    const id = await givenScheme(app, jurisdictionId, smallScheme(units));
    await app.get(ActivateScheme).run(systemContext(jurisdictionId, newId()), id, 1, 'HALF_YEAR');
    const delivery = { messageId: newId(), correlationId: newId() };
    await app.get(OpenObligations).run({ jurisdictionId, schemeId: id, cycle: 'HALF_YEAR' }, delivery);
    const people = {
      science: await signedIn(app, { jurisdictionId, role: 'reporter', unitId: science }),
      education: await signedIn(app, { jurisdictionId, role: 'reporter', unitId: education }),
      commerce: await signedIn(app, { jurisdictionId, role: 'reporter', unitId: commerce }),
      coordinator: await signedIn(app, { jurisdictionId, role: 'coordinator' }),
      reviewer: await signedIn(app, { jurisdictionId, role: 'coordinator' }),
    };
    const structure = await app.get(SchemeReader).structure(jurisdictionId, id);
    return new EvaluatedScheme(test, jurisdictionId, units, people, structure);
  }

  get id(): string {
    return this.structure.header.id;
  }
  taskId(key: TaskKey): string {
    return this.structure.tasks[TASK_KEYS.indexOf(key)]!.id;
  }
  indicatorId(key: IndicatorKey): string {
    return this.structure.indicators[INDICATOR_KEYS.indexOf(key)]!.id;
  }
  get sectionIds(): readonly string[] {
    return this.structure.sections.map(({ id }) => id);
  }
  get targetId(): string {
    return this.structure.targets[0]!.id;
  }
  get measureIds(): readonly string[] {
    return this.structure.measures.map(({ id }) => id);
  }

  /** The lead's report on a task for the half-year that ends on the day, written, submitted and accepted; its id. */
  async accept(
    key: TaskKey,
    periodEnd: string,
    content: { percent?: string; measures?: readonly string[] },
  ): Promise<string> {
    const lead = LEADS[key];
    const owed = await this.owed(key, periodEnd);
    const measures = (content.measures ?? []).map((percent, index) => ({ measureId: this.measureIds[index], percent }));
    const draft = await this.post(this.people[lead], `/obligations/${owed.id}/reports`, 201, {
      progressText: `截至${periodEnd}，各项工作按计划推进，建成概念验证中心2家。`,
      issues: '前期手续耗时较长。',
      nextSteps: '三季度补齐。',
      percent: content.percent ?? null,
      measures,
    });
    const submitted = await this.post(
      this.people[lead],
      `/reports/${draft.id}/submit`,
      200,
      WITHOUT_OTHERS,
      draft.version,
    );
    await this.post(this.people.reviewer, `/reports/${draft.id}/approve`, 200, undefined, submitted.version);
    return draft.id;
  }

  /** A value that the coordinator records and a second one accepts. */
  async measure(
    item: `${'indicators' | 'targets'}/${string}`,
    periodEnd: string,
    value: string,
    flow = false,
  ): Promise<void> {
    const body = { periodEnd, value, flow, source: '统计公报' };
    const made = await this.post(this.people.coordinator, `/${item}/measurements`, 201, body);
    await this.post(this.people.reviewer, `/measurements/${made.id}/approve`, 200, undefined, made.version);
  }

  /** A re-issued document in force from today: what `change` makes of the scheme as it was issued. */
  async revise(change: (issued: NewScheme) => NewScheme): Promise<void> {
    const { app } = this.test;
    const reviser = app.get(SchemeReviser, { strict: false });
    const approval = { documentNumber: '测政办〔2023〕15号', reason: '中期调整' };
    const ctx = systemContext(this.jurisdictionId, newId());
    // Parts are told apart by identity, and the scheme as issued names its owners with one object.
    const document = JSON.parse(JSON.stringify(change(smallScheme(this.units)))) as NewScheme;
    await app.get(CommandRunner).run(ctx, { name: 'test.revise' }, async (tx) => {
      const { revision } = await reviser.revise(tx, this.id, document, approval);
      return { revision };
    });
  }

  /** Releases the lead of a task from the report on a half-year. */
  async exempt(key: TaskKey, periodEnd: string): Promise<void> {
    const { id } = await this.owed(key, periodEnd);
    await this.post(this.people.coordinator, `/obligations/${id}/exempt`, 200, { reason: '任务尚未开始' }, 1);
  }

  /** What the documents do not say and the coordinator enters. */
  async settle(key: IndicatorKey, settings: object): Promise<void> {
    await this.test.request
      .patch(`/api/v1/indicators/${this.indicatorId(key)}`)
      .set(this.people.coordinator.headers)
      .set('if-match', '"1"')
      .send(settings)
      .expect(200);
  }

  private async owed(key: TaskKey, periodEnd: string): Promise<{ id: string }> {
    const row = await this.test.db.one<{ id: string }>(
      `SELECT id FROM obligation WHERE task_id = $1 AND unit_id = $2 AND period_end = $3`,
      [this.taskId(key), this.units[LEADS[key]], periodEnd],
    );
    if (!row) throw new Error(`nothing is owed on ${key} for ${periodEnd}`);
    return row;
  }

  private async post(user: SignedInUser, path: string, status: number, body?: object, version?: number) {
    const request = this.test.request.post(`/api/v1${path}`).set(user.headers);
    if (version !== undefined) void request.set('if-match', `"${version}"`);
    const answer = await request.send(body).expect(status);
    return answer.body as { id: string; version: number };
  }
}

function smallScheme({ science, education, commerce }: Units) {
  const owner = [assigned('RESPONSIBLE', '区教育局', { unitId: education })];
  const growth = { attribute: 'EXPECTED' as const, comparator: 'gte' as const, value: '6', unit: '%' };
  return newScheme({
    title: '测试区国民经济和社会发展第十四个五年规划和2035年远景目标纲要任务分工方案',
    sections: [
      newSection([
        newTask(
          [
            assigned('LEAD', '区科经局', { unitId: science }),
            assigned('RESPONSIBLE', '区教育局', { unitId: education }),
          ],
          {
            title: '完善创新发展体制机制',
            measures: [newMeasure('加快建设实验室'), newMeasure('优化空间布局')],
            targets: [newTarget({ name: '新增企业', kind: 'cumulative', value: '100' })],
          },
        ),
        newTask([assigned('LEAD', '区教育局', { unitId: education })], { number: 2, title: '建设高质量教育体系' }),
      ]),
      newSection([newTask([assigned('LEAD', '区商务局', { unitId: commerce })], { number: 3, title: '扩大内需' })], {
        number: '二',
        title: '坚持质效优先',
      }),
    ],
    indicators: [
      newIndicator(owner),
      newIndicator(owner, {
        ...growth,
        number: 2,
        name: '地区生产总值增长',
        kind: 'annual_average_growth',
        targetText: '年均增长6%以上',
      }),
      newIndicator(owner, {
        ...growth,
        number: 3,
        name: '居民人均可支配收入增长',
        kind: 'synchronised',
        comparator: null,
        value: null,
        targetText: '与经济增长同步',
      }),
    ],
  });
}
