import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { RemindAsked } from '../src/modules/evaluation/application/life/remind-asked.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { bootTestApp, TEST_INSTANT, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { finishEvaluation } from './support/finish-evaluation.js';

const TODAY = '2023-06-30';
/** A Friday. */
const DUE = '2023-07-07';

interface Message {
  readonly kind: string;
  readonly title: string;
  readonly body: { readonly groups: { readonly heading: string; readonly lines: { readonly text: string }[] }[] };
}

let test: TestApp;
let scheme: EvaluatedScheme;
let coordinator: SignedInUser;
let scienceApprover: SignedInUser;

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const send = (method: 'post' | 'put', path: string, body?: object, user = coordinator, version?: number) => {
  const request = test.request[method](`/api/v1${path}`).set(user.headers);
  if (version !== undefined) void request.set('if-match', `"${version}"`);
  return request.send(body);
};
const post = (path: string, body?: object, user = coordinator, version?: number) =>
  send('post', path, body, user, version);
const inbox = async (user: SignedInUser): Promise<Message[]> =>
  (await get('/notifications?limit=200', user).expect(200)).body.items;

/** What came to people since they were asked last, oldest first. */
const read = new Map<SignedInUser, number>();
async function news(user: SignedInUser): Promise<Message[]> {
  const all = (await inbox(user)).reverse();
  const known = read.get(user) ?? 0;
  read.set(user, all.length);
  return all.slice(known);
}
const titles = async (user: SignedInUser): Promise<string[]> => (await news(user)).map(({ title }) => title).sort();

async function frozen(): Promise<string> {
  const { body } = await post(`/schemes/${scheme.id}/evaluations`, { kind: 'MID_TERM', asOf: TODAY }).expect(202);
  await finishEvaluation(test, scheme, body.id);
  return body.id as string;
}
async function remindAt(instant: string): Promise<void> {
  test.clock.set(instant);
  await test.app.get(RemindAsked, { strict: false }).run(newId());
}

beforeAll(async () => {
  test = await bootTestApp();
  scheme = await EvaluatedScheme.create(test);
  ({ coordinator } = scheme.people);
  await scheme.accept('innovation', TODAY, { measures: ['60', '40'] });
  scienceApprover = await signedIn(test.app, {
    jurisdictionId: scheme.jurisdictionId,
    role: 'approver',
    unitId: scheme.units.science,
  });
});
afterAll(() => test.close());

it('a self-evaluation is asked of all who write for a unit, once; the coordinator hears of it when all is in', async () => {
  const id = await frozen();
  const { science, education } = scheme.people;
  await post(`/evaluations/${id}/self-evaluations`, { dueOn: DUE }).expect(201);
  await post(`/evaluations/${id}/self-evaluations`, { dueOn: DUE }).expect(409);
  expect(await titles(scienceApprover)).toEqual(['请开展自评']);
  expect(await titles(science)).toEqual(['请开展自评']);
  const [asked, ...others] = await news(education);
  expect(others).toEqual([]);
  expect(asked).toMatchObject({ kind: 'SELF_EVALUATION', body: { groups: [{ heading: '区教育局' }] } });
  const [first, ...items] = asked!.body.groups[0]!.lines.map(({ text }) => text);
  expect(first).toMatch(
    /^第1号评估（中期评估，数据截至2023-06-30）：请就以下4项开展自评，于2023年7月7日前（含当日）报送。$/,
  );
  expect(items).toContain('2.建设高质量教育体系');

  const [own] = (await get(`/evaluations/${id}/self-evaluations`, science)).body.items;
  const words = { text: '进度正常。', value: '50', conclusion: 'GREEN' };
  const handIn = async (version: number) => {
    await send('put', `/self-evaluations/${own.id}`, words, science, version).expect(200);
    await post(`/self-evaluations/${own.id}/hand-in`, undefined, scienceApprover, version + 1).expect(200);
  };
  await handIn(1);
  expect(await titles(coordinator)).toEqual(['区科经局已报送全部自评']);
  await post(`/self-evaluations/${own.id}/return`, { reason: '请写明原因。' }, coordinator, 3).expect(200);
  expect(await titles(science)).toEqual(['自评被退回，请修改后重新报送']);
  await handIn(4);
  expect(await titles(coordinator)).toEqual(['区科经局已报送全部自评']);
});

it('an opinion is asked of who may answer; where nobody may, the coordinator is to find somebody', async () => {
  const id = await frozen();
  await titles(scienceApprover);
  const unitIds = [scheme.units.science, scheme.units.commerce];
  await post(`/evaluations/${id}/opinions`, { unitIds, dueOn: DUE }).expect(201);
  expect(await titles(scienceApprover)).toEqual(['请对评估报告征求意见稿提出意见']);
  expect(await titles(scheme.people.commerce)).toEqual(['请开展自评']);
  const [vacant] = await news(coordinator);
  expect(vacant).toMatchObject({ title: '无人在岗：请对评估报告征求意见稿提出意见' });
  expect(JSON.stringify(vacant!.body)).toContain('区商务局');

  const [mine] = (await get('/opinions', scienceApprover)).body.items;
  const answer = { objection: true, opinion: '请补充6月数据。' };
  await post(`/opinions/${mine.id}/answer`, answer, scienceApprover, 1).expect(200);
  expect(await titles(coordinator)).toEqual(['区科经局已答复征求意见：已提意见']);
  await post(`/opinions/${mine.id}/decide`, { taken: true, reason: '已补充。' }, coordinator, 2).expect(200);
  expect(await titles(scienceApprover)).toEqual(['你单位的意见已采纳']);
});

it('items of 审议意见 are given, reported on once, sent back and closed with a message to the other side', async () => {
  const id = await frozen();
  for (const step of ['submit', 'approve']) {
    const { version } = (await get(`/evaluations/${id}`)).body;
    await post(`/evaluations/${id}/${step}`, {}, coordinator, version).expect(200);
  }
  const { education } = scheme.people;
  const items = [1, 2].map((item) => ({
    text: `补齐学位缺口${item}。`,
    unitId: scheme.units.education,
    deadline: DUE,
  }));
  const paper = {
    documentNumber: '区人大常发〔2023〕15号',
    issuedOn: '2023-06-28',
    text: '同意报告。',
    followUps: items,
  };
  const { body } = await post(`/evaluations/${id}/deliberation-opinions`, paper).expect(201);
  const [given, ...others] = await news(education);
  expect([given!.title, given!.body.groups[0]!.lines.length, others]).toEqual(['收到审议意见办理事项，请办理', 2, []]);

  const path = `/follow-ups/${body.followUps[0].id}`;
  await post(`${path}/report`, { text: '已新增学位600个。' }, education, 1).expect(200);
  await post(`${path}/report`, { text: '已新增学位660个。' }, education, 2).expect(200);
  expect(await titles(coordinator)).toEqual(['区教育局已报送审议意见办理情况，请审核']);
  await post(`${path}/return`, { text: '请附清单。' }, coordinator, 3).expect(200);
  expect(await titles(education)).toEqual(['审议意见办理情况被退回，请继续办理']);
  await post(`${path}/report`, { text: '清单已附。' }, education, 4).expect(200);
  await post(`${path}/close`, { text: '予以办结。' }, coordinator, 5).expect(200);
  expect(await titles(education)).toEqual(['审议意见办理事项已办结']);
  expect(await titles(coordinator)).toEqual(['区教育局已报送审议意见办理情况，请审核']);
});

it('who has not answered is reminded on the last working day before the end, and once more when it is over', async () => {
  const people = [scheme.people.education, scheme.people.science, scheme.people.commerce, scienceApprover, coordinator];
  const told = () => Promise.all(people.map(titles));
  await post(`/schemes/${scheme.id}/assessments`, { year: 2022 }).expect(201);
  await told();
  await remindAt('2023-07-05T09:05:00+08:00');
  await remindAt('2023-07-06T08:59:00+08:00');
  expect(await told()).toEqual([[], [], [], [], []]);

  await remindAt('2023-07-06T09:05:00+08:00');
  await remindAt('2023-07-07T09:05:00+08:00');
  const office = ['无人在岗：年度考核异议期即将届满', '无人在岗：征求意见即将到期，请答复'];
  expect(await told()).toEqual([
    ['审议意见办理即将到期，请报送办理情况', '自评即将到期，请尽快报送'].sort(),
    [],
    ['自评即将到期，请尽快报送'],
    ['年度考核异议期即将届满'],
    office.sort(),
  ]);

  await remindAt('2023-07-08T09:05:00+08:00');
  expect(await told()).toEqual([[], [], [], [], []]);
  await remindAt('2023-07-10T09:05:00+08:00');
  await remindAt('2023-07-11T09:05:00+08:00');
  const [education, science, commerce, approver, coordinators] = await told();
  expect(education).toEqual(['审议意见办理已逾期，请立即报送办理情况', '自评已逾期，请立即报送'].sort());
  expect([science, commerce, approver]).toEqual([[], ['自评已逾期，请立即报送'], []]);
  expect(coordinators).toEqual(
    [
      '审议意见办理逾期的单位',
      '年度考核异议期已满，以下单位没有异议',
      '征求意见逾期未答复的单位',
      '无人在岗：征求意见已逾期，请立即答复',
      '自评逾期未报送的单位',
    ].sort(),
  );
  const missing = (await inbox(coordinator)).find(({ title }) => title === '自评逾期未报送的单位');
  expect(missing!.body.groups[0]!.lines.at(-1)!.text).toMatch(/^(区商务局、区教育局|区教育局、区商务局)$/);
  test.clock.set(TEST_INSTANT);
});
