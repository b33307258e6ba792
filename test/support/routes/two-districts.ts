import { RATING_POLICY_V1_ID } from '../../../src/modules/evaluation/domain/policy.js';
import { newPublicCode } from '../../../src/modules/evaluation/domain/publication.js';
import { signedIn, TEST_PASSWORD, type SignedInUser } from '../../../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../../../src/modules/organizations/testing/index.js';
import { SweepReminders } from '../../../src/modules/reminders/index.js';
import { givenScheme } from '../../../src/modules/reporting/testing/index.js';
import { YearCommitments } from '../../../src/modules/schemes/index.js';
import { CommandRunner } from '../../../src/platform/database/command-runner.js';
import { newId } from '../../../src/platform/ids.js';
import { ROLE_NAMES, systemContext, type RoleName } from '../../../src/platform/security/actor.js';
import { givenClient, tokenOf, type ClientOptions } from '../api-client.js';
import type { TestApp } from '../app.js';

/** Before the first half-year of 2023 is due, so that what is owed is chased on the day of the requests. */
const SCHEME_STARTS = '2023-04-03T10:00:00+08:00';
const DAY_OF_REQUESTS = '2023-06-30T10:00:00+08:00';
const H1 = '2023-06-30';
const H2 = '2023-12-31';
/** Nobody listens there, and the guard of the network would not let it be asked. */
const OA = { baseUrl: 'http://127.0.0.1:9', syscode: 'fengong', creator: 'fengong' };
const NONE = { added: [], removed: [], changed: [] };
const NO_DIFFERENCE = {
  tasks: { ...NONE, unchanged: 0 },
  indicators: { ...NONE, unchanged: 0 },
  requirements: { added: [], removed: [] },
  duties: NONE,
};
const STRICTER = { formerId: RATING_POLICY_V1_ID, changes: { lights: { greenUpTo: '5' } }, reason: '收紧标准' };
const CONNECTOR = { name: '区政府协同办公', kind: 'WEAVER', settings: OA };
const PROVIDER = { name: '区政务统一认证', issuer: 'http://127.0.0.1:9', clientId: 'fengong' };
const SUBSCRIPTION = {
  name: '区政府协同办公',
  url: 'https://receiver.invalid/hooks',
  secret: `whsec_${Buffer.alloc(32, 9).toString('base64')}`,
};

/** One thing of every kind that a route may name. */
export interface District {
  readonly jurisdictionId: string;
  readonly users: Readonly<Record<RoleName, SignedInUser>>;
  readonly programs: Programs;
  /** Path segment before an id → the id, or what holds it: `units`, `progress` (`task.<id>`), … */
  readonly ids: Readonly<Record<string, string>>;
}

/** Headers of programs that call the API. */
export interface Programs {
  /** May nothing. */
  readonly idle: Readonly<Record<string, string>>;
  /** Has every scope, for a unit that no person of the district has a post in. */
  readonly elsewhere: Readonly<Record<string, string>>;
  /** Has every scope for the whole district. */
  readonly whole: Readonly<Record<string, string>>;
}

/**
 * Two districts with the same people and the same work, so that a query which forgets the jurisdiction finds something
 * to leak.
 */
export async function givenTwoDistricts(test: TestApp): Promise<[District, District]> {
  const districts = [await givenDistrict(test, '临江区'), await givenDistrict(test, '靠山区')] as const;
  await test.app.get(SweepReminders, { strict: false }).run(test.clock.now());
  const complete = async (district: District): Promise<District> => {
    const { supervisor, administrator } = district.users;
    const { body } = await test.request.get('/api/v1/notifications').set(supervisor.headers).expect(200);
    const sent = await test.request.get('/api/v1/deliveries').set(administrator.headers).expect(200);
    const ids = { notifications: body.items[0].id as string, deliveries: sent.body.items[0].id as string };
    return { ...district, ids: { ...district.ids, ...ids } };
  };
  return [await complete(districts[0]), await complete(districts[1])];
}

async function givenDistrict(test: TestApp, name: string): Promise<District> {
  test.clock.set(SCHEME_STARTS);
  const { app } = test;
  const jurisdictionId = await givenJurisdiction(app, name);
  const [lead, responsible] = (await givenUnits(app, jurisdictionId, '区科经局', '区教育局')) as [string, string];
  const parties = [
    { role: 'LEAD', unitId: lead },
    { role: 'RESPONSIBLE', unitId: responsible },
  ] as const;
  const scheme = await givenScheme(app, { jurisdictionId, tasks: [parties, parties], indicators: [parties, parties] });
  test.clock.set(DAY_OF_REQUESTS);
  const users = await givenUsers(test, jurisdictionId, responsible);
  const post = (user: SignedInUser, path: string, body: object, status = 201): Promise<string> =>
    idOf(test.request.post(`/api/v1${path}`).set(user.headers).send(body), status);
  const { coordinator, reporter, supervisor } = users;
  const task = scheme.tasks[0]!;
  const indicator = scheme.indicatorIds[0]!;
  const obligation = await scheme.obligation(task.id, responsible, H1);
  const later = await scheme.obligation(task.id, responsible, H2);
  const group = await post(coordinator, '/unit-groups', { name: '各街道', open: false });
  const propose = (reason: string): Promise<string> =>
    post(supervisor, '/supervision-proposals', { unitId: responsible, taskId: task.id, reason });
  const order = { proposalIds: [await propose('没有进展')] };
  const asOf = H1;
  const evaluation = await post(coordinator, `/schemes/${scheme.id}/evaluations`, { kind: 'MID_TERM', asOf }, 202);
  const report = await post(reporter, `/obligations/${obligation}/reports`, {
    progressText: '建成一家。',
    percent: '40',
  });
  const client = await givenClient(test, users.administrator);
  const provider = await post(users.administrator, '/sso-providers', PROVIDER);
  return {
    jurisdictionId,
    users,
    programs: await givenPrograms(test, users.administrator, lead),
    ids: {
      jurisdictions: jurisdictionId,
      units: responsible,
      aliases: await givenAlias(test, coordinator, responsible),
      'unit-groups': group,
      members: await post(coordinator, `/unit-groups/${group}/members`, { unitId: lead, validFrom: '2021-01-01' }),
      users: reporter.userId,
      'api-clients': client.id,
      secrets: client.secretId,
      'sso-providers': provider,
      oidc: provider,
      posts: await postOf(test, reporter),
      sessions: await spareSessionOf(test, reporter),
      schemes: scheme.id,
      sections: await sectionOf(test, coordinator, scheme.id),
      tasks: task.id,
      progress: `task.${task.id}`,
      measures: task.measureIds[0]!,
      targets: task.targetId,
      indicators: indicator,
      obligations: obligation,
      cycles: await cycleOf(test, obligation),
      reports: report,
      evidence: await givenEvidence(test, reporter, report),
      'webhook-endpoints': await givenWebhook(test, users.administrator),
      measurements: await post(coordinator, `/indicators/${indicator}/measurements`, {
        periodEnd: H1,
        value: '12.5',
        source: '统计局',
      }),
      imports: await givenEndedImport(test, coordinator),
      commitments: await givenCommitment(test, jurisdictionId, scheme.id),
      revisions: '1',
      'annual-plans': '2023',
      // Nobody has planned yet, so there is none; an id that nothing has is answered like a foreign one.
      milestones: newId(),
      extensions: await post(reporter, `/obligations/${later}/extensions`, { dueOn: '2024-01-05', reason: '数据未出' }),
      'supervision-proposals': await propose('只有一句话'),
      'supervision-orders': await post(supervisor, '/supervision-orders', order),
      circulars: await post(supervisor, `/schemes/${scheme.id}/circulars`, { period: '2023-Q2' }),
      'todo-connectors': await post(users.administrator, '/todo-connectors', CONNECTOR),
      // It is paused, and nothing has been compared.
      reconciliations: newId(),
      webhooks: await post(users.administrator, '/webhooks', SUBSCRIPTION),
      // Nothing has been sent to it yet.
      events: newId(),
      'rating-policies': await post(coordinator, '/rating-policies', STRICTER),
      evaluations: evaluation,
      publications: await givenPublication(test, { jurisdictionId, scheme: scheme.id, evaluation }),
      ...(await givenAssessment(test, users, { schemeId: scheme.id, unitId: responsible })),
      ...(await givenVoices(test, coordinator, { jurisdictionId, evaluation, unit: responsible })),
    },
  };
}

/** Each has been used once, so that a further request at the same instant notes nothing. */
async function givenPrograms(test: TestApp, administrator: SignedInUser, unitId: string): Promise<Programs> {
  const headersOf = async (options: ClientOptions): Promise<Readonly<Record<string, string>>> => {
    const headers = await tokenOf(test, await givenClient(test, administrator, options));
    await test.request.get('/api/v1/units').set(headers);
    return { ...headers };
  };
  return {
    idle: await headersOf({ scopes: [] }),
    elsewhere: await headersOf({ unitIds: [unitId] }),
    whole: await headersOf({}),
  };
}

/**
 * What others are asked about an evaluation and what follows from it. Written as rows: the evaluation is not frozen,
 * because no worker runs here.
 */
async function givenVoices(
  test: TestApp,
  coordinator: SignedInUser,
  of: { readonly jurisdictionId: string; readonly evaluation: string; readonly unit: string },
): Promise<Readonly<Record<string, string>>> {
  const { jurisdictionId, evaluation, unit } = of;
  await test.request
    .post(`/api/v1/evaluations/${evaluation}/self-evaluations`)
    .set(coordinator.headers)
    .send({ dueOn: '2023-07-14' })
    .expect(201);
  const asked = await test.db.one<{ id: string }>(
    `SELECT id FROM self_evaluation WHERE evaluation_id = $1 ORDER BY id LIMIT 1`,
    [evaluation],
  );
  const [opinion, paper, followUp, adjustment] = [newId(), newId(), newId(), newId()];
  await test.db.query(
    `INSERT INTO evaluation_opinion (id, jurisdiction_id, evaluation_id, unit_id, due_on, state, version)
     VALUES ($1, $2, $3, $4, '2023-07-14', 'ASKED', 1)`,
    [opinion, jurisdictionId, evaluation, unit],
  );
  await test.db.query(
    `INSERT INTO deliberation_opinion (id, jurisdiction_id, evaluation_id, document_number, issued_on, content, recorded_at)
     VALUES ($1, $2, $3, '15号', '2023-06-28', '意见', '2023-06-30T02:00:00Z')`,
    [paper, jurisdictionId, evaluation],
  );
  await test.db.query(
    `INSERT INTO follow_up (id, jurisdiction_id, opinion_id, ordinal, content, unit_id, deadline, state, version)
     VALUES ($1, $2, $3, 1, '办理', $4, '2023-12-31', 'OPEN', 1)`,
    [followUp, jurisdictionId, paper, unit],
  );
  await test.db.query(
    `INSERT INTO plan_adjustment (id, jurisdiction_id, evaluation_id, state, reason, changes, difference, created_at, version)
     VALUES ($1, $2, $3, 'DRAFT', '调整', '[]', $4, '2023-06-30T02:00:00Z', 1)`,
    [adjustment, jurisdictionId, evaluation, JSON.stringify(NO_DIFFERENCE)],
  );
  return { 'self-evaluations': asked!.id, opinions: opinion, 'follow-ups': followUp, adjustments: adjustment };
}

/** Written as a row too, and open to everybody. */
async function givenPublication(
  test: TestApp,
  of: { readonly jurisdictionId: string; readonly scheme: string; readonly evaluation: string },
): Promise<string> {
  const id = newId();
  await test.db.query(
    `INSERT INTO publication (id, jurisdiction_id, scheme_id, evaluation_id, code, content, sha256, published_at)
     VALUES ($1, $2, $3, $4, $5, '{}', $6, '2023-06-30T02:00:00Z')`,
    [id, of.jurisdictionId, of.scheme, of.evaluation, newPublicCode(), 'a'.repeat(64)],
  );
  return id;
}

/** Its reading has ended, since no worker runs here and the stream of its progress would wait for one. */
async function givenEndedImport(test: TestApp, coordinator: SignedInUser): Promise<string> {
  const id = await idOf(
    test.request
      .post('/api/v1/imports')
      .set(coordinator.headers)
      .attach('file', Buffer.from('一、主要任务'), '分工方案.txt'),
    202,
  );
  await test.db.query(
    `UPDATE import SET state = 'FAILED', progress = 100, failure = '{"code": "parse_timeout", "detail": "超时"}' WHERE id = $1`,
    [id],
  );
  return id;
}

/** Its address leads nowhere; what the sweep tells the district's people waits for it. */
async function givenWebhook(test: TestApp, administrator: SignedInUser): Promise<string> {
  await test.request
    .put('/api/v1/notification-channels/WEBHOOK')
    .set({ ...administrator.headers, 'if-match': '"0"' })
    .send({ enabled: true, settings: { perMinute: 300 } })
    .expect(200);
  const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
  const receiver = { unitId: null, url: 'https://receiver.invalid/hooks', secret };
  return idOf(test.request.post('/api/v1/webhook-endpoints').set(administrator.headers).send(receiver), 201);
}

async function givenEvidence(test: TestApp, reporter: SignedInUser, reportId: string): Promise<string> {
  const { body } = await test.request
    .post(`/api/v1/reports/${reportId}/evidence`)
    .set({ ...reporter.headers, 'if-match': '"1"' })
    .attach('file', Buffer.from('验收单'), '验收单.txt')
    .expect(201);
  return body.items[0].id as string;
}

async function givenCommitment(test: TestApp, jurisdictionId: string, schemeId: string): Promise<string> {
  const commitment = {
    ordinal: 1,
    year: 2023,
    taskId: null,
    text: '新建学校2所。',
    name: '新建学校',
    kind: 'cumulative',
    comparator: 'gte',
    value: '2',
    valueMax: null,
    unit: '所',
    deadline: null,
    source: null,
  } as const;
  const [id] = await test.app
    .get(CommandRunner)
    .run(systemContext(jurisdictionId, newId()), { name: 'test.commitment' }, (tx) =>
      test.app.get(YearCommitments).add(tx, { schemeId, importId: newId() }, [commitment]),
    );
  return id!;
}

/** The scores of the year that is over, and what a unit objects to. */
async function givenAssessment(
  test: TestApp,
  { coordinator, approver }: Pick<District['users'], 'coordinator' | 'approver'>,
  { schemeId, unitId }: { readonly schemeId: string; readonly unitId: string },
): Promise<{ assessments: string; 'assessment-objections': string }> {
  const create = test.request.post(`/api/v1/schemes/${schemeId}/assessments`).set(coordinator.headers);
  const assessments = await idOf(create.send({ year: 2022 }), 201);
  const file = test.request.post(`/api/v1/assessments/${assessments}/objections`).set(approver.headers);
  const objection = await idOf(file.send({ unitId, reason: '二季度延迟系系统故障所致。' }), 201);
  return { assessments, 'assessment-objections': objection };
}

async function givenUsers(
  test: TestApp,
  jurisdictionId: string,
  unitId: string,
): Promise<Readonly<Record<RoleName, SignedInUser>>> {
  const users: Partial<Record<RoleName, SignedInUser>> = {};
  for (const role of ROLE_NAMES) {
    const ofUnit = role === 'reporter' || role === 'approver';
    users[role] = await signedIn(test.app, { jurisdictionId, role, ...(ofUnit && { unitId }) });
  }
  return users as Record<RoleName, SignedInUser>;
}

async function postOf(test: TestApp, { userId }: SignedInUser): Promise<string> {
  const row = await test.db.one<{ id: string }>('SELECT id FROM user_post WHERE user_id = $1', [userId]);
  return row!.id;
}

/** Not the one that the requests come with. */
async function spareSessionOf(test: TestApp, { userId, login }: SignedInUser): Promise<string> {
  await test.request.post('/api/v1/auth/login').send({ login, password: TEST_PASSWORD }).expect(200);
  const row = await test.db.one<{ id: string }>('SELECT id FROM session WHERE user_id = $1 ORDER BY id DESC', [userId]);
  return row!.id;
}

async function givenAlias(test: TestApp, coordinator: SignedInUser, unit: string): Promise<string> {
  const { body } = await test.request
    .post(`/api/v1/units/${unit}/aliases`)
    .set(coordinator.headers)
    .send({ alias: '区教委' })
    .expect(201);
  return (body.aliases as { id: string }[])[0]!.id;
}

async function sectionOf(test: TestApp, coordinator: SignedInUser, scheme: string): Promise<string> {
  const { body } = await test.request.get(`/api/v1/schemes/${scheme}`).set(coordinator.headers).expect(200);
  return (body.sections as { id: string }[])[0]!.id;
}

async function cycleOf(test: TestApp, obligation: string): Promise<string> {
  const row = await test.db.one<{ id: string }>('SELECT cycle_id AS id FROM obligation WHERE id = $1', [obligation]);
  return row!.id;
}

async function idOf(request: ReturnType<TestApp['request']['post']>, status: number): Promise<string> {
  const { body } = await request.expect(status);
  return body.id as string;
}
