import { signedIn, type SignedInUser } from '../../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../../src/modules/organizations/testing/index.js';
import { givenScheme, type GivenScheme, type SchemeOptions } from '../../src/modules/reporting/testing/index.js';
import type { TestApp } from './app.js';

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** In the first half-year of 2023 opens 29 May, 责任单位 19 June, 牵头单位 27 June, closes 21 July. */
export const H1 = '2023-06-30';
export const H2 = '2023-12-31';

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

  /** A report of 区教育局 that has left its unit. */
  async submitted(obligationId: string, content: object, acknowledgedWarnings: readonly string[] = []) {
    const { reporter, approver } = this.people;
    const draft = (await this.post(reporter, `/obligations/${obligationId}/reports`, content).expect(201)).body;
    return (await this.move(approver, draft, 'submit', { acknowledgedWarnings }).expect(200)).body;
  }

  async accepted(obligationId: string, content: object, acknowledgedWarnings: readonly string[] = []) {
    const report = await this.submitted(obligationId, content, acknowledgedWarnings);
    return (await this.move(this.people.secondCoordinator, report, 'approve').expect(200)).body;
  }

  async obligation(id: string) {
    return (await this.get(this.people.coordinator, `/obligations/${id}`).expect(200)).body;
  }
}
