import { signedIn, TEST_PASSWORD, type SignedInUser } from '../../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../../src/modules/organizations/testing/index.js';
import { KeepTodos, PushTodos } from '../../src/modules/todos/index.js';
import type { RoleName } from '../../src/platform/security/actor.js';
import { OA_KINDS, startOa, type OaKind, type OaServer } from '../oa-servers/index.js';
import type { TestApp } from './app.js';
import { givenTrackedScheme } from './tracked-scheme.js';

export const PEOPLE = ['reporter', 'approver', 'leadReporter', 'leadApprover', 'coordinator', 'administrator'] as const;
export type Person = (typeof PEOPLE)[number];

interface ConnectorAnswer {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly figures: Readonly<Record<string, number>>;
}

/**
 * A district with a scheme of one task, which 区科经局 leads and 区教育局 takes part in, in the weeks in which both report
 * on the second quarter; its people, and the OAs in which they look for their 待办. Everybody's account there is the
 * login without its first part.
 */
export class TodoScene {
  readonly oas = new Map<OaKind, OaServer & { readonly settings: Readonly<Record<string, string>> }>();
  readonly connectors = new Map<OaKind, string>();
  readonly people = new Map<string, SignedInUser>();
  jurisdictionId = '';
  education = '';
  science = '';
  schemeId = '';

  private constructor(readonly test: TestApp) {}

  static async create(test: TestApp, ...kinds: readonly OaKind[]): Promise<TodoScene> {
    const scene = new TodoScene(test);
    test.clock.set('2023-04-03T10:00:00+08:00');
    scene.jurisdictionId = await givenJurisdiction(test.app);
    const { jurisdictionId: here } = scene;
    [scene.science = '', scene.education = ''] = await givenUnits(test.app, here, '区科经局', '区教育局');
    await scene.hire('reporter', 'reporter', scene.education);
    await scene.hire('approver', 'approver', scene.education);
    await scene.hire('leadReporter', 'reporter', scene.science);
    await scene.hire('leadApprover', 'approver', scene.science);
    await scene.hire('coordinator', 'coordinator');
    await scene.hire('administrator', 'administrator');
    scene.schemeId = await givenTrackedScheme(test.app, here, { lead: scene.science, responsible: scene.education });
    test.clock.set('2023-06-19T09:00:00+08:00');
    for (const kind of kinds.length > 0 ? kinds : OA_KINDS) await scene.connect(kind);
    return scene;
  }

  async hire(name: string, role: RoleName, unitId?: string): Promise<SignedInUser> {
    const { app } = this.test;
    const login = `${this.jurisdictionId.slice(-12)}.${name.toLowerCase()}`;
    const user = await signedIn(app, { jurisdictionId: this.jurisdictionId, role, login, ...(unitId && { unitId }) });
    this.people.set(name, user);
    return user;
  }

  of(name: string): SignedInUser {
    return this.people.get(name)!;
  }

  oa(kind: OaKind): OaServer {
    return this.oas.get(kind)!;
  }

  /** A connector that is tested, knows everybody and is at work. */
  private async connect(kind: OaKind): Promise<void> {
    const oa = await startOa(kind);
    this.oas.set(kind, oa);
    const settings = { ...oa.settings, baseUrl: oa.url, linkBase: 'https://fengong.test' };
    const body = { name: `连接${kind}`, kind, settings, perMinute: 6000 };
    const { id } = await this.call<ConnectorAnswer>('administrator', 'post', '/todo-connectors', 201, { body });
    this.connectors.set(kind, id);
    for (const name of this.people.keys()) oa.known.add(name.toLowerCase());
    await this.mapAccounts(kind, [...this.people.keys()]);
    await this.switchTo(kind, 'resume');
  }

  connector(kind: OaKind): Promise<ConnectorAnswer> {
    return this.call('administrator', 'get', `/todo-connectors/${this.connectors.get(kind)!}`, 200);
  }

  async switchTo(kind: OaKind, verb: 'pause' | 'resume'): Promise<void> {
    const { id, version } = await this.connector(kind);
    await this.call('administrator', 'post', `/todo-connectors/${id}/${verb}`, 200, { version });
  }

  /** @param accounts other accounts than usual, by name. */
  async mapAccounts(kind: OaKind, names: readonly string[], accounts: Record<string, string> = {}): Promise<void> {
    const { id, version } = await this.connector(kind);
    const body = {
      accounts: names.map((name) => ({
        login: this.of(name).login,
        account: accounts[name] ?? name.toLowerCase(),
      })),
    };
    await this.call('administrator', 'put', `/todo-connectors/${id}/accounts`, 200, { version, body });
  }

  async call<T>(
    name: string,
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    status: number,
    { body, version }: { readonly body?: object; readonly version?: number } = {},
  ): Promise<T> {
    const request = this.test.request[method](`/api/v1${path}`).set(this.of(name).headers);
    if (version !== undefined) void request.set('if-match', `"${version}"`);
    const answer = await request.send(body);
    if (answer.status !== status) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  }

  /** Time passes, and the administrator signs in again. */
  async at(instant: string): Promise<void> {
    this.test.clock.set(instant);
    const { login, headers } = this.of('administrator');
    const credentials = { login, password: TEST_PASSWORD };
    const { body } = await this.test.request.post('/api/v1/auth/login').send(credentials).expect(200);
    Object.assign(headers, { authorization: `Bearer ${body.token}` });
  }

  /** What the jobs do: look at the tables, tell the OAs. */
  async settle(): Promise<void> {
    await this.test.app.get(KeepTodos).run(this.jurisdictionId, null);
    await this.push();
  }

  push(): Promise<void> {
    return this.test.app.get(PushTodos).run(new AbortController().signal);
  }

  /** Pushes again and again, an hour later each time, until nothing waits. */
  async pushUntilQuiet(): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      await this.push();
      const waiting = await this.test.db.query(
        `SELECT FROM todo_push WHERE jurisdiction_id = $1 AND state IN ('QUEUED', 'FAILED')`,
        [this.jurisdictionId],
      );
      if (waiting.length === 0) return;
      this.test.clock.advance(60 * 60 * 1000);
    }
    throw new Error('pushes still wait');
  }

  /** The obligation of a unit for the second quarter. */
  async obligation(unitId: string): Promise<{ id: string; version: number }> {
    const row = await this.test.db.one<{ id: string; version: number }>(
      `SELECT o.id, o.version FROM obligation o JOIN reporting_cycle c ON c.id = o.cycle_id
       WHERE o.scheme_id = $1 AND o.unit_id = $2 AND c.period_end = '2023-06-30'`,
      [this.schemeId, unitId],
    );
    return row!;
  }

  /** The reporter of 区教育局 writes and submits; the id of the report. */
  async submit(): Promise<{ id: string; version: number }> {
    const { id } = await this.obligation(this.education);
    const body = {
      progressText: '二季度完成3所学校改扩建，新增学位1200个。',
      percent: '60',
      nextSteps: '三季度验收。',
    };
    type Report = { id: string; version: number };
    const draft = await this.call<Report>('reporter', 'post', `/obligations/${id}/reports`, 201, { body });
    return this.call<Report>('reporter', 'post', `/reports/${draft.id}/submit`, 200, {
      version: draft.version,
      body: {},
    });
  }

  async close(): Promise<void> {
    for (const oa of this.oas.values()) await oa.stop();
  }
}
