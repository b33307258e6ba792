import { signedIn, type SignedInUser } from '../../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../../src/modules/organizations/testing/index.js';
import {
  givenScheme,
  type GivenScheme,
  type GivenTask,
  type SchemeOptions,
} from '../../src/modules/reporting/testing/index.js';
import type { TestApp } from './app.js';

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** In the first half-year of 2023 opens 29 May, 责任单位 19 June, 牵头单位 27 June, closes 21 July. */
export const H1 = '2023-06-30';
export const H2 = '2023-12-31';
/** The half-year is open and nobody is late. */
export const IN_TIME = '2023-06-16T10:00:00+08:00';

export const CONTENT = { progressText: '建成概念验证中心 2 家。', percent: '50' };
/** A lead may report while others have not. */
export const NAMING_THE_MISSING = { acknowledgedWarnings: ['units_missing', 'units_unreviewed'] };

/** What a scheme of one task and one indicator asks for {@link H1}. */
export interface HalfYear {
  readonly scheme: GivenScheme;
  readonly task: GivenTask;
  readonly indicatorId: string;
  /** What 区教育局 owes on the task. */
  readonly owed: string;
  readonly owedByLead: string;
}

type ReportingUnit = 'lead' | 'responsible';

/**
 * A district with two units that share the tasks of a scheme: 区科经局 leads, 区教育局 has a part. Each has a reporter and
 * an approver; two coordinators. Everybody acts through HTTP.
 */
export class ReportingScene {
  private constructor(
    readonly test: TestApp,
    readonly jurisdictionId: string,
    readonly units: Readonly<Record<'lead' | 'responsible' | 'stranger', string>>,
    readonly people: Readonly<
      Record<
        'reporter' | 'approver' | 'leadReporter' | 'leadApprover' | 'foreigner' | 'coordinator' | 'secondCoordinator',
        SignedInUser
      >
    >,
  ) {}

  static async create(test: TestApp, name = '武昌区'): Promise<ReportingScene> {
    const { app } = test;
    const jurisdictionId = await givenJurisdiction(app, name);
    const made = await givenUnits(app, jurisdictionId, '区科经局', '区教育局', '区商务局');
    const [lead, responsible, stranger] = made as [string, string, string];
    const of = (role: 'reporter' | 'approver', unitId: string) => signedIn(app, { jurisdictionId, role, unitId });
    return new ReportingScene(
      test,
      jurisdictionId,
      { lead, responsible, stranger },
      {
        reporter: await of('reporter', responsible),
        approver: await of('approver', responsible),
        leadReporter: await of('reporter', lead),
        leadApprover: await of('approver', lead),
        foreigner: await of('approver', stranger),
        coordinator: await signedIn(app, { jurisdictionId, role: 'coordinator' }),
        secondCoordinator: await signedIn(app, { jurisdictionId, role: 'coordinator' }),
      },
    );
  }

  /** A scheme of one task and one indicator unless told otherwise. */
  scheme(parts: Partial<SchemeOptions> = {}): Promise<GivenScheme> {
    const parties = [
      { role: 'LEAD', unitId: this.units.lead },
      { role: 'RESPONSIBLE', unitId: this.units.responsible },
    ] as const;
    return givenScheme(this.test.app, {
      jurisdictionId: this.jurisdictionId,
      tasks: [parties],
      indicators: [parties],
      ...parts,
    });
  }

  /** A scheme of its own for a test. */
  async halfYear(): Promise<HalfYear> {
    const scheme = await this.scheme();
    const [task] = scheme.tasks as [GivenTask];
    const [indicatorId] = scheme.indicatorIds as [string];
    const owedBy = (unit: ReportingUnit) => scheme.obligation(task.id, this.units[unit], H1);
    return { scheme, task, indicatorId, owed: await owedBy('responsible'), owedByLead: await owedBy('lead') };
  }

  get(user: SignedInUser, path: string) {
    return this.test.request.get(`/api/v1${path}`).set(user.headers);
  }

  post(user: SignedInUser, path: string, body?: object, version?: number) {
    const request = this.test.request.post(`/api/v1${path}`).set(user.headers);
    if (version !== undefined) void request.set('if-match', `"${version}"`);
    return request.send(body);
  }

  edit(user: SignedInUser, { id, version }: Versioned, body: object) {
    const request = this.test.request.patch(`/api/v1/reports/${id}`).set(user.headers);
    return request.set('if-match', `"${version}"`).send(body);
  }

  move(user: SignedInUser, { id, version }: Versioned, step: string, body?: object) {
    return this.post(user, `/reports/${id}/${step}`, body, version);
  }

  async draft(obligationId: string, content: object = CONTENT, unit: ReportingUnit = 'responsible') {
    const { reporter } = this.staff(unit);
    return (await this.post(reporter, `/obligations/${obligationId}/reports`, content).expect(201)).body;
  }

  /** A report that has left its unit. */
  async submitted(obligationId: string, content: object = CONTENT, unit: ReportingUnit = 'responsible') {
    const { reporter, approver } = this.staff(unit);
    const draft = await this.draft(obligationId, content, unit);
    const waiting = (await this.move(reporter, draft, 'submit', NAMING_THE_MISSING).expect(200)).body;
    return (await this.move(approver, waiting, 'release').expect(200)).body;
  }

  async accepted(obligationId: string, content: object = CONTENT, unit: ReportingUnit = 'responsible') {
    const report = await this.submitted(obligationId, content, unit);
    return (await this.move(this.people.secondCoordinator, report, 'approve').expect(200)).body;
  }

  async obligation(id: string) {
    return (await this.get(this.people.coordinator, `/obligations/${id}`).expect(200)).body;
  }

  private staff(unit: ReportingUnit) {
    const { reporter, approver, leadReporter, leadApprover } = this.people;
    return unit === 'lead' ? { reporter: leadReporter, approver: leadApprover } : { reporter, approver };
  }
}
