import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import type { SignedInUser } from '../src/modules/identity/testing/index.js';
import { SweepOrders } from '../src/modules/supervision/index.js';
import { KeepTodos } from '../src/modules/todos/index.js';
import { newId } from '../src/platform/ids.js';
import { sha256Hex } from '../src/platform/json.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { SupervisedDistrict } from './support/supervised-district.js';

let test: TestApp;
let district: SupervisedDistrict;
let reporter: SignedInUser;
let approver: SignedInUser;
let leadApprover: SignedInUser;
let foreigner: SignedInUser;
let supervisor: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  district = await SupervisedDistrict.create(test);
  ({ reporter, approver, leadApprover, foreigner, supervisor } = district.people);
});

const codeOf = ({ status, body }: { status: number; body: { code?: string } }): string =>
  status < 300 ? String(status) : `${status} ${body.code}`;

const sweepOrders = () => test.app.get(SweepOrders).run(newId());

describe('proposals', () => {
  it('come from the end of the ladder of reminders, once however often the message is delivered', async () => {
    await district.proposeOverdue('SUPERVISE_1', 'the same message');
    await district.proposeOverdue('SUPERVISE_1', 'the same message');
    await district.proposeOverdue('SUPERVISE_1', 'another message');
    const { items } = (await district.get('/supervision-proposals', supervisor)).body;
    expect(items).toMatchObject([
      {
        unit: { name: '区教育局' },
        item: { kind: 'TASK', title: '完善体制机制' },
        proposals: [
          { kind: 'OVERDUE', stage: 'SUPERVISE_1', dueOn: '2023-06-21', obligation: { cycle: '2023年第二季度' } },
        ],
      },
    ]);
  });

  it('vanish when the report has come in, and come back when it is returned', async () => {
    await district.proposeOverdue();
    await district.setObligation('SUBMITTED');
    expect((await district.get('/supervision-proposals', supervisor)).body.items).toEqual([]);
    await district.setObligation('RETURNED');
    expect((await district.get('/supervision-proposals', supervisor)).body.items).toHaveLength(1);
  });

  it('of a report that came in cannot be issued any more', async () => {
    await district.proposeOverdue();
    const proposalIds = await district.proposalIds();
    await district.setObligation('SUBMITTED');
    expect(codeOf(await district.post('/supervision-orders', supervisor, { proposalIds }))).toBe('409 proposal_over');
  });

  it('are dismissed with a reason, and the same stage is not proposed again', async () => {
    await district.proposeOverdue('SUPERVISE_1');
    const [id] = await district.proposalIds();
    const path = `/supervision-proposals/${id}/dismiss`;
    expect(codeOf(await district.post(path, supervisor, { reason: ' ' }, 1))).toBe('422 text_required');
    expect(codeOf(await district.post(path, supervisor, { reason: '已电话说明' }, 1))).toBe('200');
    expect(codeOf(await district.post(path, supervisor, { reason: '已电话说明' }, 1))).toBe('412 stale_version');
    expect(codeOf(await district.post(path, supervisor, { reason: '已电话说明' }, 2))).toBe('409 proposal_decided');
    await district.proposeOverdue('SUPERVISE_1');
    expect(await district.proposalIds()).toEqual([]);
    await district.proposeOverdue('SUPERVISE_2');
    expect(await district.proposalIds()).toHaveLength(1);
  });

  it('are made by hand for a report that is owed or for a unit and a task, and for nothing else', async () => {
    const { unitId, taskId, obligationId } = district;
    const reason = '连续两个季度进展只有一句话。';
    const propose = (body: object) => district.post('/supervision-proposals', supervisor, { reason, ...body });
    expect(codeOf(await propose({ unitId, taskId }))).toBe('201');
    expect(codeOf(await propose({ obligationId }))).toBe('201');
    expect(codeOf(await propose({}))).toBe('422 proposal_subject_required');
    expect(codeOf(await propose({ unitId }))).toBe('422 proposal_subject_required');
    expect(codeOf(await propose({ unitId, taskId: newId() }))).toBe('404 task_not_found');
    expect(codeOf(await propose({ unitId: newId(), taskId }))).toBe('404 unit_not_found');
    expect(codeOf(await propose({ obligationId: newId() }))).toBe('404 obligation_not_found');
    await district.setObligation('SUBMITTED');
    expect(codeOf(await propose({ obligationId }))).toBe('409 obligation_not_owed');
    expect(codeOf(await district.post('/supervision-proposals', reporter, { reason, unitId, taskId }))).toBe(
      '403 forbidden',
    );
  });
});

describe('a proposal by hand', () => {
  it('is told to 督查室, unless it comes from there', async () => {
    const { unitId, taskId } = district;
    await district.proposeByHand('自己提请');
    const body = { unitId, taskId, reason: '两个季度没有进展' };
    await district.post('/supervision-proposals', district.people.coordinator, body).expect(201);
    expect(await district.titles(supervisor)).toEqual(['收到人工提请督办 1 件']);
  });
});

describe('issuing an order', () => {
  it('covers what belongs together, with a number, a deadline in working days and words from the facts', async () => {
    await district.proposeOverdue();
    await district.proposeByHand('只报了一句话。');
    const order = await district.issue();
    expect(order).toMatchObject({
      documentNumber: '督办〔2023〕1号',
      office: '临江区督查室',
      unit: { name: '区教育局' },
      colour: { code: 'BLUE', name: '蓝色' },
      state: 'ISSUED',
      issuedOn: '2023-06-30',
      deadline: '2023-07-07',
      signer: '督查室负责人',
      copyTo: ['区科经局'],
      obligations: [{ cycle: '2023年第二季度', dueOn: '2023-06-21', state: 'PENDING' }],
      steps: [{ kind: 'ISSUED', day: '2023-07-07', by: expect.any(String) }],
    });
    expect(order.matter).toBe(
      '任务“完善体制机制”的2023年第二季度进展（应于2023年6月21日前报送）逾期未报送；任务“完善体制机制”：只报了一句话。',
    );
    expect(await district.proposalIds()).toEqual([]);
  });

  it('takes the words, the deadline, the signer and the colour that the office gives', async () => {
    await district.proposeOverdue();
    const given = { matter: '甲', requirement: '乙', deadline: '2023-07-04', signer: '王主任', colour: 'YELLOW' };
    const order = await district.issue(given);
    expect(order).toMatchObject({ ...given, colour: { code: 'YELLOW' } });
  });

  it.each([
    [{ deadline: '2023-06-30' }, '422 deadline_invalid'],
    [{ deadline: '2023-07-08' }, '422 deadline_invalid'],
    [{ colour: 'BLACK' }, '422 colour_unknown'],
    [{ proposalIds: [newId()] }, '404 supervision_proposal_not_found'],
    [{ proposalIds: [] }, '400 validation_failed'],
  ])('refuses %j', async (body, code) => {
    await district.proposeOverdue();
    const proposalIds = await district.proposalIds();
    expect(codeOf(await district.post('/supervision-orders', supervisor, { proposalIds, ...body }))).toBe(code);
  });

  it('refuses what is taken, what is under an order already, and what belongs to different units', async () => {
    const elsewhere = await district.proposeByHand('另一单位', district.leadUnitId);
    const here = await district.proposeByHand('本单位');
    const issue = (proposalIds: string[]) => district.post('/supervision-orders', supervisor, { proposalIds });
    expect(codeOf(await issue([elsewhere, here]))).toBe('422 proposals_differ');
    await district.proposeOverdue();
    await district.issue();
    expect(codeOf(await issue([here]))).toBe('409 proposal_decided');
    await district.proposeOverdue('SUPERVISE_2');
    expect(await district.proposalIds(district.unitId)).toEqual([]);
    const again = await district.post('/supervision-proposals', supervisor, {
      obligationId: district.obligationId,
      reason: '再次提请',
    });
    expect(codeOf(await issue([again.body.id]))).toBe('409 obligation_under_order');
  });

  it('numbers twenty orders that are issued at once from 1 to 20, whatever fails between them', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, (_, n) => district.proposeByHand(`第${n}件`)));
    const headers = supervisor.headers;
    const answers = await Promise.all(
      ids.flatMap((id) =>
        [{ proposalIds: [id] }, { proposalIds: [id], deadline: '2023-07-08' }].map((body) =>
          test.request.post('/api/v1/supervision-orders').set(headers).send(body),
        ),
      ),
    );
    const numbers = answers.filter(({ status }) => status === 201).map(({ body }) => String(body.documentNumber));
    const byNumber = numbers.map((text) => Number(/〕(\d+)号/.exec(text)?.[1])).sort((a, b) => a - b);
    expect(byNumber).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('begins at 1 again in the new year', async () => {
    await district.proposeByHand('今年');
    await district.issue();
    await district.at('2024-01-02T10:00:00+08:00');
    await district.proposeByHand('明年');
    expect((await district.issue()).documentNumber).toBe('督办〔2024〕1号');
  });
});

describe('an order on its way', () => {
  beforeEach(() => district.proposeOverdue());

  it('is signed for, answered, sent back, answered again and closed', async () => {
    const order = await district.issue();
    expect(await district.step(order, 'sign', reporter)).toBe('SIGNED');
    expect(await district.step(order, 'reply', approver, { text: '正在核实。' })).toBe('REPLIED');
    expect(await district.step(order, 'reply', reporter, { text: '已补报。' })).toBe('REPLIED');
    expect(await district.step(order, 'reject-reply', supervisor, { reason: '没有说明原因' })).toBe('SIGNED');
    expect(await district.step(order, 'reply', reporter, { text: '人员变动，已指定专人。' })).toBe('REPLIED');
    expect(await district.step(order, 'close', supervisor, { conclusion: '措施可行，同意销号' })).toBe('CLOSED');
    const { steps, nextActions } = (await district.get(`/supervision-orders/${order.id}`, supervisor)).body;
    expect(
      steps.map(({ word, text }: { word: string; text: string | null }) => `${word} ${text ?? ''}`.trim()),
    ).toEqual([
      '签发',
      '签收',
      '回复 正在核实。',
      '回复 已补报。',
      '退回回复 没有说明原因',
      '回复 人员变动，已指定专人。',
      '销号 措施可行，同意销号',
    ]);
    expect(nextActions).toEqual([]);
  });

  it('refuses steps out of turn, without a text, and by a version that is old', async () => {
    const order = await district.issue();
    expect(await district.step(order, 'reply', reporter, { text: '已补报。' })).toBe('409 order_state_conflict');
    expect(await district.step(order, 'close', supervisor, { conclusion: '同意' })).toBe('409 order_state_conflict');
    await district.step(order, 'sign', reporter);
    expect(await district.step(order, 'sign', reporter)).toBe('409 order_state_conflict');
    expect(await district.step(order, 'reply', reporter, { text: '  ' })).toBe('422 text_required');
    expect(await district.step(order, 'reply', reporter, { text: '好' }, 1)).toBe('412 stale_version');
  });

  it('is for its own unit alone to see, sign and answer', async () => {
    const order = await district.issue();
    expect(codeOf(await district.get(`/supervision-orders/${order.id}`, foreigner))).toBe('403 foreign_unit');
    expect(codeOf(await district.get(`/supervision-orders/${order.id}/order.docx`, foreigner))).toBe(
      '403 foreign_unit',
    );
    expect((await district.get('/supervision-orders', foreigner)).body.items).toEqual([]);
    expect((await district.get('/supervision-orders', reporter)).body.items).toMatchObject([{ id: order.id }]);
    expect(await district.step(order, 'sign', foreigner)).toBe('403 foreign_unit');
    expect(await district.step(order, 'sign', supervisor)).toBe('403 forbidden');
    expect(await district.step(order, 'close', reporter, { conclusion: '同意' })).toBe('403 forbidden');
  });

  it('is shown to the unit in 抄送, with its paper and nothing to do', async () => {
    const order = await district.issue();
    const path = `/supervision-orders/${order.id}`;
    expect((await district.get(path, leadApprover)).body).toMatchObject({ copyTo: ['区科经局'], nextActions: [] });
    await district.download(`${path}/order.docx`, leadApprover);
    expect((await district.get('/supervision-orders', leadApprover)).body.items).toMatchObject([{ id: order.id }]);
    expect(await district.step(order, 'sign', leadApprover)).toBe('403 foreign_unit');
  });

  it('refers only to evidence of its own reports', async () => {
    const order = await district.issue();
    await district.step(order, 'sign', reporter);
    const own = await district.givenEvidence();
    const reply = { text: '见佐证材料。' };
    expect(await district.step(order, 'reply', reporter, { ...reply, evidenceIds: [newId()] })).toBe(
      '422 evidence_unknown',
    );
    expect(await district.step(order, 'reply', reporter, { ...reply, evidenceIds: [own] })).toBe('REPLIED');
    const { steps } = (await district.get(`/supervision-orders/${order.id}`, supervisor)).body;
    expect(steps.at(-1)).toMatchObject({ kind: 'REPLIED', evidenceIds: [own] });
  });

  it('is given more time only when that is asked for by the deadline, and decided by the office', async () => {
    const order = await district.issue();
    const ask = { deadline: '2023-07-14', reason: '数据在统计' };
    expect(await district.step(order, 'extension', reporter, { ...ask, deadline: '2023-07-06' })).toBe(
      '422 deadline_invalid',
    );
    expect(await district.step(order, 'extension/grant', supervisor)).toBe('409 no_extension_pending');
    expect(await district.step(order, 'extension', reporter, ask)).toBe('ISSUED');
    expect(await district.step(order, 'extension', reporter, ask)).toBe('409 extension_pending');
    expect(await district.step(order, 'extension/refuse', supervisor, { reason: '已过一个季度' })).toBe('ISSUED');
    expect(await district.step(order, 'extension', reporter, ask)).toBe('ISSUED');
    expect(await district.step(order, 'extension/grant', supervisor, {})).toBe('ISSUED');
    const { deadline, issuedDeadline } = (await district.get(`/supervision-orders/${order.id}`, reporter)).body;
    expect({ deadline, issuedDeadline }).toEqual({ deadline: '2023-07-14', issuedDeadline: '2023-07-07' });
    await district.at('2023-07-15T09:00:00+08:00');
    expect(await district.step(order, 'extension', reporter, { ...ask, deadline: '2023-07-21' })).toBe(
      '409 extension_too_late',
    );
  });

  it('is revoked with a reason, and its number is not given again', async () => {
    const order = await district.issue();
    expect(await district.step(order, 'revoke', supervisor, { reason: '发错单位' })).toBe('REVOKED');
    expect(await district.step(order, 'sign', reporter)).toBe('409 order_state_conflict');
    await district.proposeByHand('重新提请');
    expect((await district.issue()).documentNumber).toBe('督办〔2023〕2号');
  });

  it('tells the other side of each step in the inbox', async () => {
    const order = await district.issue();
    await district.step(order, 'sign', reporter);
    await district.step(order, 'reply', reporter, { text: '已补报。' });
    await district.step(order, 'close', supervisor, { conclusion: '同意销号' });
    expect(await district.titles(approver)).toEqual(['督办单已销号', '收到督办单，请签收']);
    expect(await district.titles(supervisor)).toEqual(['督办单已回复，请审核']);
    expect(await district.titles(leadApprover)).toEqual(['抄送的督办单已销号', '抄送督办单，请协助督促办理']);
    expect(await district.titles(foreigner)).toEqual([]);
  });

  it('is among the 待办 of those whose turn it is, and of nobody else', async () => {
    const order = await district.issue();
    const step = async (...args: [string, SignedInUser, object?]) => {
      await district.step(order, ...args);
      await test.app.get(KeepTodos).run(district.jurisdictionId, order.id);
      return Promise.all([reporter, approver, leadApprover, supervisor].map(openSteps));
    };
    expect(await step('sign', foreigner)).toEqual([['签收'], ['签收'], [], []]);
    expect(await step('sign', reporter)).toEqual([['办理回复'], ['办理回复'], [], []]);
    const ask = { deadline: '2023-07-14', reason: '数据在统计' };
    expect(await step('extension', reporter, ask)).toEqual([['办理回复'], ['办理回复'], [], ['答复延期']]);
    expect(await step('reply', reporter, { text: '已补报。' })).toEqual([[], [], [], ['审核回复']]);
    expect(await step('reply', reporter, { text: '补充。' })).toEqual([[], [], [], ['审核回复']]);
    expect(await step('reject-reply', supervisor, { reason: '不实' })).toEqual([['办理回复'], ['办理回复'], [], []]);
    await step('reply', reporter, { text: '已更正。' });
    expect(await step('close', supervisor, { conclusion: '同意销号' })).toEqual([[], [], [], []]);
    const kept = await test.db.query(
      `SELECT state, concluded, count(*)::int FROM todo WHERE matter_id = $1 GROUP BY 1, 2 ORDER BY 3, 2`,
      [order.id],
    );
    expect(kept).toEqual([
      { state: 'DONE', concluded: true, count: 1 },
      { state: 'DONE', concluded: false, count: 5 },
    ]);
  });
});

/** Of the orders among the person's open 待办. */
async function openSteps(user: SignedInUser): Promise<string[]> {
  const { body } = await district.get('/todos?state=OPEN', user).expect(200);
  const items = body.items as { kind: string; step: string }[];
  return items.filter(({ kind }) => kind === 'SUPERVISION').map(({ step }) => step);
}

describe('raising an order', () => {
  beforeEach(() => district.proposeOverdue());

  it('ends it and issues one of the next colour that refers to it, up to red', async () => {
    const blue = await district.issue();
    const yellow = await district.raise(blue);
    expect(yellow).toMatchObject({
      documentNumber: '督办〔2023〕2号',
      colour: { code: 'YELLOW' },
      former: { id: blue.id, documentNumber: '督办〔2023〕1号' },
      obligations: [{ id: district.obligationId }],
    });
    expect(yellow.matter).toContain('督办〔2023〕1号要求于2023年7月7日前办理，尚未按要求办结');
    expect((await district.get(`/supervision-orders/${blue.id}`, reporter)).body).toMatchObject({
      state: 'RAISED',
      raisedTo: { id: yellow.id, documentNumber: '督办〔2023〕2号' },
    });
    const red = await district.raise(yellow);
    expect(red.colour.code).toBe('RED');
    expect(await district.step(red, 'raise', supervisor, { reason: '仍未回复' })).toBe('409 ladder_top');
  });

  it('happens once when two try at the same time', async () => {
    const blue = await district.issue();
    const raise = () =>
      test.request
        .post(`/api/v1/supervision-orders/${blue.id}/raise`)
        .set({ ...supervisor.headers, 'if-match': '"1"' })
        .send({ reason: '逾期未回复' });
    const answers = await Promise.all([raise(), raise(), raise()]);
    expect(answers.map(codeOf).sort()).toEqual(['201', '412 stale_version', '412 stale_version']);
    expect((await district.get('/supervision-orders', supervisor)).body.items).toHaveLength(2);
  });

  it('is proposed by the sweep after the deadline, once, and no more when the unit has answered', async () => {
    const blue = await district.issue();
    await sweepOrders();
    expect(await district.proposalIds()).toEqual([]);
    await district.at('2023-07-08T10:05:00+08:00');
    expect(await sweepOrders()).toEqual({ raises: 0, settled: 0 });
    await district.at('2023-07-10T09:05:00+08:00');
    await sweepOrders();
    expect(await sweepOrders()).toEqual({ raises: 0, settled: 0 });
    expect(await district.titles(supervisor)).toEqual(['建议升级督办单 1 件']);
    const { items } = (await district.get('/supervision-proposals', supervisor)).body;
    expect(items).toMatchObject([{ proposals: [{ kind: 'RAISE', formerOrder: { id: blue.id } }] }]);
    const proposalIds = [items[0].proposals[0].id];
    expect(codeOf(await district.post('/supervision-orders', supervisor, { proposalIds }))).toBe(
      '409 proposal_is_raise',
    );
    expect((await district.get('/supervision-orders?overdue=1', supervisor)).body.items).toHaveLength(1);
    await district.step(blue, 'sign', reporter);
    await district.step(blue, 'reply', reporter, { text: '已补报。' });
    expect((await district.get('/supervision-proposals', supervisor)).body.items).toEqual([]);
    await district.step(blue, 'close', supervisor, { conclusion: '同意销号' });
    expect(await sweepOrders()).toEqual({ raises: 0, settled: 1 });
  });

  it('is not proposed before the office has answered a request for more time', async () => {
    const blue = await district.issue();
    await district.step(blue, 'extension', reporter, { deadline: '2023-07-14', reason: '数据在统计' });
    await district.at('2023-07-10T09:05:00+08:00');
    await sweepOrders();
    expect(await district.proposalIds()).toEqual([]);
    await district.step(blue, 'extension/refuse', supervisor, { reason: '已过一个季度' });
    await sweepOrders();
    expect(await district.proposalIds()).toHaveLength(1);
  });

  it('takes up the proposal to do so', async () => {
    const blue = await district.issue();
    await district.at('2023-07-10T09:05:00+08:00');
    await sweepOrders();
    await district.raise(blue);
    expect(await district.proposalIds()).toEqual([]);
  });
});

describe('the paper of an order', () => {
  it('says what was written when it was issued, with the same bytes whatever became of it', async () => {
    await district.proposeOverdue();
    const order = await district.issue();
    const file = async () => (await district.download(`/supervision-orders/${order.id}/order.docx`, supervisor)).body;
    const before = (await file()) as Buffer;
    await district.step(order, 'extension', reporter, { deadline: '2023-07-14', reason: '数据在统计' });
    await district.step(order, 'extension/grant', supervisor, {});
    test.clock.advance(60_000);
    expect(sha256Hex((await file()) as Buffer)).toBe(sha256Hex(before));
    const zip = await JSZip.loadAsync(before);
    const words = (await zip.file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '');
    for (const part of [
      '蓝色督办',
      '督办〔2023〕1号',
      '签发人：督查室负责人',
      '区教育局：',
      '抄送：区科经局。',
      '2023年7月7日',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('cannot be changed in the database', async () => {
    await district.proposeOverdue();
    const { id } = await district.issue();
    await expect(test.db.query(`UPDATE supervision_order SET facts = '{}' WHERE id = $1`, [id])).rejects.toThrow(
      'does not change',
    );
  });
});

describe('the ladder of a scheme', () => {
  it('is the default until it is replaced, and counts from then on', async () => {
    const path = `/schemes/${district.schemeId}/supervision-ladder`;
    const { body } = await district.get(path, supervisor);
    expect(body).toMatchObject({ own: false, version: 0, office: '督查室' });
    const ladder = {
      office: '政务督查室',
      steps: [{ code: 'ORANGE', name: '橙色', band: 'E87722', replyDays: 2, signer: '李主任' }],
      circulars: 'MONTH',
    };
    expect(codeOf(await district.put(path, supervisor, ladder, 0))).toBe('200');
    expect(codeOf(await district.put(path, supervisor, ladder, 0))).toBe('412 stale_version');
    const twice = { ...ladder, steps: [...ladder.steps, ...ladder.steps] };
    expect(codeOf(await district.put(path, supervisor, twice, 1))).toBe('422 ladder_invalid');
    await district.proposeOverdue();
    expect(await district.issue()).toMatchObject({
      office: '临江区政务督查室',
      colour: { code: 'ORANGE', name: '橙色' },
      deadline: '2023-07-04',
      signer: '李主任',
    });
  });
});
