import { signedIn, TEST_PASSWORD, type SignedInUser } from '../../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../../src/modules/organizations/testing/index.js';
import { SweepReminders } from '../../src/modules/reminders/index.js';
import { ProposeOverdue } from '../../src/modules/supervision/index.js';
import { newId } from '../../src/platform/ids.js';
import type { TestApp } from './app.js';
import { givenTrackedScheme } from './tracked-scheme.js';

/** Second-quarter reports are due on 21 June (区教育局) and 27 June (区科经局, which consolidates). */
const SPRING = '2023-04-03T10:00:00+08:00';
const SUMMER = '2023-06-30T10:00:00+08:00';

export interface IssuedOrder {
  readonly id: string;
  readonly documentNumber: string;
  readonly colour: { readonly code: string };
  readonly matter: string;
}

type Person =
  | 'reporter'
  | 'approver'
  /** Approves in the unit that consolidates, which gets copies of orders. */
  | 'leadApprover'
  /** Of a third unit. */
  | 'foreigner'
  | 'supervisor'
  | 'coordinator'
  | 'leader';

/** A district in which 区教育局 owes a report that nobody gives, and its people, who act through HTTP. */
export class SupervisedDistrict {
  private constructor(
    private readonly test: TestApp,
    readonly jurisdictionId: string,
    readonly schemeId: string,
    readonly taskId: string,
    readonly obligationId: string,
    /** Who owes. */
    readonly unitId: string,
    readonly leadUnitId: string,
    readonly people: Readonly<Record<Person, SignedInUser>>,
  ) {}

  static async create(test: TestApp): Promise<SupervisedDistrict> {
    test.clock.set(SPRING);
    const { app } = test;
    const jurisdictionId = await givenJurisdiction(app, '临江区');
    const units = await givenUnits(app, jurisdictionId, '区科经局', '区教育局', '区民政局');
    const [lead = '', unit = '', third = ''] = units;
    const schemeId = await givenTrackedScheme(app, jurisdictionId, { lead, responsible: unit });
    test.clock.set(SUMMER);
    const owed = await test.db.one<{ id: string; taskId: string }>(
      `SELECT id, task_id AS "taskId" FROM obligation WHERE scheme_id = $1 AND unit_id = $2 AND due_on = '2023-06-21'`,
      [schemeId, unit],
    );
    const people = {
      reporter: await signedIn(app, { jurisdictionId, role: 'reporter', unitId: unit }),
      approver: await signedIn(app, { jurisdictionId, role: 'approver', unitId: unit }),
      leadApprover: await signedIn(app, { jurisdictionId, role: 'approver', unitId: lead }),
      foreigner: await signedIn(app, { jurisdictionId, role: 'approver', unitId: third }),
      supervisor: await signedIn(app, { jurisdictionId, role: 'supervisor' }),
      coordinator: await signedIn(app, { jurisdictionId, role: 'coordinator' }),
      leader: await signedIn(app, { jurisdictionId, role: 'leader' }),
    };
    return new SupervisedDistrict(test, jurisdictionId, schemeId, owed!.taskId, owed!.id, unit, lead, people);
  }

  get(path: string, user: SignedInUser) {
    return this.test.request.get(`/api/v1${path}`).set(user.headers);
  }

  /** With the bytes as the body. */
  download(path: string, user: SignedInUser) {
    return this.get(path, user).buffer(true).responseType('blob').expect(200);
  }

  post(path: string, user: SignedInUser, body: object = {}, version?: number) {
    return this.test.request.post(`/api/v1${path}`).set(headersOf(user, version)).send(body);
  }

  put(path: string, user: SignedInUser, body: object, version: number) {
    return this.test.request.put(`/api/v1${path}`).set(headersOf(user, version)).send(body);
  }

  /** As the job does when the reminders have come to their end. */
  async proposeOverdue(stage = 'SUPERVISE_1', messageId = newId()): Promise<void> {
    const { jurisdictionId, obligationId } = this;
    const reports = { jurisdictionId, obligationIds: [obligationId], stage, dueOn: '2023-06-21' };
    await this.test.app.get(ProposeOverdue).run(reports, { messageId, correlationId: newId() });
  }

  async proposeByHand(reason: string, unitId = this.unitId): Promise<string> {
    const body = { unitId, taskId: this.taskId, reason };
    const { body: made } = await this.post('/supervision-proposals', this.people.supervisor, body).expect(201);
    return made.id as string;
  }

  async proposalIds(unitId?: string): Promise<string[]> {
    const query = unitId === undefined ? '' : `?unit=${unitId}`;
    const { body } = await this.get(`/supervision-proposals${query}`, this.people.supervisor).expect(200);
    const groups = body.items as { proposals: { id: string }[] }[];
    return groups.flatMap(({ proposals }) => proposals.map(({ id }) => id));
  }

  /** One order for all that is proposed of the unit that owes. */
  async issue(wording: object = {}): Promise<IssuedOrder> {
    const proposalIds = await this.proposalIds(this.unitId);
    const body = { proposalIds, ...wording };
    return (await this.post('/supervision-orders', this.people.supervisor, body).expect(201)).body as IssuedOrder;
  }

  /** @returns the state that the step leads to, or status and code of its refusal. By default by the newest version. */
  async step(order: IssuedOrder, action: string, user: SignedInUser, body?: object, seen?: number): Promise<string> {
    const version = seen ?? (await this.versionOf(order.id));
    const answer = await this.post(`/supervision-orders/${order.id}/${action}`, user, body, version);
    return answer.status < 300 ? String(answer.body.state) : `${answer.status} ${answer.body.code}`;
  }

  async raise(order: IssuedOrder): Promise<IssuedOrder> {
    const version = await this.versionOf(order.id);
    const body = { reason: '逾期未回复' };
    const path = `/supervision-orders/${order.id}/raise`;
    return (await this.post(path, this.people.supervisor, body, version).expect(201)).body as IssuedOrder;
  }

  async setObligation(state: 'SUBMITTED' | 'RETURNED'): Promise<void> {
    await this.test.db.query(`UPDATE obligation SET state = $2 WHERE id = $1`, [this.obligationId, state]);
  }

  async givenEvidence(): Promise<string> {
    const { reporter } = this.people;
    const report = await this.post(`/obligations/${this.obligationId}/reports`, reporter, {
      progressText: '已办。',
    }).expect(201);
    const { body } = await this.test.request
      .post(`/api/v1/reports/${report.body.id}/evidence`)
      .set(headersOf(reporter, 1))
      .attach('file', Buffer.from('验收单'), '验收单.txt')
      .expect(201);
    return body.items[0].id as string;
  }

  /** Titles in the inbox, newest first. */
  async titles(user: SignedInUser): Promise<string[]> {
    const { body } = await this.get('/notifications?mine=1', user).expect(200);
    return (body.items as { title: string }[]).map(({ title }) => title);
  }

  async sweepReminders(instant: string): Promise<void> {
    this.test.clock.set(instant);
    await this.test.app.get(SweepReminders).run(this.test.clock.now());
  }

  /** Time passes, and everybody signs in again. */
  async at(instant: string): Promise<void> {
    this.test.clock.set(instant);
    for (const user of Object.values(this.people)) {
      const credentials = { login: user.login, password: TEST_PASSWORD };
      const { body } = await this.test.request.post('/api/v1/auth/login').send(credentials).expect(200);
      Object.assign(user.headers, { authorization: `Bearer ${body.token}` });
    }
  }

  private async versionOf(orderId: string): Promise<number> {
    const { body } = await this.get(`/supervision-orders/${orderId}`, this.people.supervisor).expect(200);
    return body.version as number;
  }
}

function headersOf(user: SignedInUser, version?: number): Record<string, string> {
  return { ...user.headers, ...(version !== undefined && { 'if-match': `"${version}"` }) };
}
