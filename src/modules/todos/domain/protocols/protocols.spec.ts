import { describe, expect, it } from '@jest/globals';
import { CONNECTOR_KINDS, type ConnectorKind } from '../vocabulary.js';
import { PROTOCOLS } from './index.js';
import type { ProtocolAnswer, ProtocolOutcome, ProtocolRequest, PushedTodo, RemoteTodo, Settings } from './protocol.js';

const NOW = new Date('2023-06-30T02:00:00Z');
const SETTINGS: Readonly<Record<ConnectorKind, Settings>> = {
  WEAVER: { baseUrl: 'http://oa', syscode: 'fengong', creator: 'fg' },
  SEEYON: { baseUrl: 'http://oa', registerCode: '3006', restUser: 'fg', restPassword: 'secret' },
  DINGTALK: { baseUrl: 'http://oa', appKey: 'key', appSecret: 'secret', operatorUnionId: 'operator' },
  WECOM: { baseUrl: 'http://oa', corpId: 'corp', agentId: '1000002', secret: 'secret' },
};
const TODO: PushedTodo = {
  sourceId: '01890a5d-ac96-774b-bcce-b302099a8057',
  state: 'OPEN',
  concluded: false,
  title: '填报：完善创新发展体制机制（2023年第二季度）',
  category: '分工方案填报',
  step: '填报',
  senderName: '重点任务分工系统',
  account: 'zhangsan',
  url: 'https://fengong/obligations/1',
  dueOn: '2023-07-04',
  openedAt: new Date('2023-06-30T01:00:00Z'),
  changedAt: new Date('2023-06-30T01:00:00Z'),
  remote: null,
};
const todo = (changes: Partial<PushedTodo> = {}): PushedTodo => ({ ...TODO, ...changes });
const there = (remote: RemoteTodo, changes: Partial<PushedTodo> = {}): PushedTodo => todo({ remote, ...changes });
const says = (body: ProtocolAnswer['body'], status = 200): ProtocolAnswer => ({ status, body });

function sent(kind: ConnectorKind, pushed: PushedTodo, now = NOW): ProtocolRequest {
  const step = PROTOCOLS[kind].next(SETTINGS[kind], pushed, 'token', now);
  if (step.kind !== 'ASK') throw new Error(`nothing was sent: ${step.note ?? ''}`);
  return step.request;
}
const outcome = (kind: ConnectorKind, pushed: PushedTodo, answer: ProtocolAnswer): ProtocolOutcome =>
  PROTOCOLS[kind].outcome(pushed, answer, NOW);

describe('every make', () => {
  it.each(CONNECTOR_KINDS)('%s: an overloaded or broken receiver is asked again, as is the page of a proxy', (kind) => {
    for (const answer of [says(null, 502), says(null, 429), says({}, 503), says('<html>', 200), says(null, 404)]) {
      expect(outcome(kind, todo(), answer).kind).toBe('RETRY');
    }
    expect(outcome(kind, todo(), { ...says({}, 429), retryAfterMs: 7_000 })).toMatchObject({ retryAfterMs: 7_000 });
  });

  it.each(CONNECTOR_KINDS)('%s: a repeat is the same to the letter', (kind) => {
    expect(sent(kind, todo(), new Date('2024-01-01'))).toEqual(sent(kind, todo()));
    expect(JSON.stringify(sent(kind, todo()).body)).toContain(TODO.sourceId);
  });
});

describe('泛微', () => {
  it('is told of 待办 in the documented fields, on the clocks of China', () => {
    expect(sent('WEAVER', todo())).toEqual({
      method: 'POST',
      url: 'http://oa/rest/ofs/ReceiveRequestInfoByJson',
      body: {
        syscode: 'fengong',
        flowid: TODO.sourceId,
        requestname: TODO.title,
        workflowname: '分工方案填报',
        nodename: '填报',
        pcurl: TODO.url,
        appurl: TODO.url,
        isremark: '0',
        viewtype: '0',
        creator: 'fg',
        createdatetime: '2023-06-30 09:00:00',
        receiver: 'zhangsan',
        receivedatetime: '2023-06-30 09:00:00',
        receivets: '1688086800000',
      },
    });
  });

  it.each([
    ['DONE', false, '2'],
    ['DONE', true, '4'],
  ] as const)('%s, matter over: %s → isremark %s', (state, concluded, isremark) => {
    expect(sent('WEAVER', todo({ state, concluded })).body).toMatchObject({ isremark, viewtype: '1' });
  });

  it.each(['CANCELLED', 'HANDED_OVER'] as const)('%s removes it from the person', (state) => {
    expect(sent('WEAVER', todo({ state }))).toMatchObject({
      url: 'http://oa/rest/ofs/deleteUserRequestInfoByJson',
      body: { syscode: 'fengong', flowid: TODO.sourceId, userid: 'zhangsan' },
    });
  });

  it('removing what is not there is as good as done; an unknown person must be mapped', () => {
    const missing = says({ operResult: '0', message: '流程不存在' });
    expect(outcome('WEAVER', todo(), says({ operResult: '1' }))).toEqual({ kind: 'SENT', remote: {} });
    expect(outcome('WEAVER', todo({ state: 'CANCELLED' }), missing).kind).toBe('SENT');
    expect(outcome('WEAVER', todo(), says({ operResult: '0', message: '接收人不存在' }))).toMatchObject({
      kind: 'REJECTED',
      reason: expect.stringContaining('账号对应'),
    });
  });
});

describe('致远', () => {
  it('receives the pending task with its token, by the minute', () => {
    expect(sent('SEEYON', todo())).toMatchObject({
      url: 'http://oa/seeyon/rest/thirdpartyPending/receive',
      headers: { token: 'token' },
      body: {
        registerCode: '3006',
        taskId: TODO.sourceId,
        state: 0,
        creationDate: '2023-06-30 09:00',
        thirdReceiverId: 'zhangsan',
        noneBindingReceiver: 'zhangsan',
      },
    });
  });

  it.each([
    ['DONE', 0],
    ['CANCELLED', 2],
    ['HANDED_OVER', 2],
  ] as const)('%s → state 1, subState %s', (state, subState) => {
    expect(sent('SEEYON', there({}, { state }))).toMatchObject({
      url: 'http://oa/seeyon/rest/thirdpartyPending/updatePendingState',
      body: { taskId: TODO.sourceId, state: 1, subState },
    });
  });

  it('cannot change the text of an open one', () => {
    expect(PROTOCOLS.SEEYON.next(SETTINGS.SEEYON, there({}), 'token', NOW).kind).toBe('NOTHING');
  });

  it('already there, or already gone, is as good as done', () => {
    const failed = (message: string) => says({ success: false, errorMsgs: [{ errorDetail: message }] });
    expect(outcome('SEEYON', todo(), says({ success: true })).kind).toBe('SENT');
    expect(outcome('SEEYON', todo(), failed('待办已存在')).kind).toBe('SENT');
    expect(outcome('SEEYON', todo({ state: 'DONE' }), failed('待办不存在')).kind).toBe('SENT');
    expect(outcome('SEEYON', todo(), failed('接收人未绑定')).kind).toBe('REJECTED');
    expect(outcome('SEEYON', todo(), says(null, 401)).kind).toBe('RENEW_TOKEN');
  });

  it('asks for its token without the password in the address', () => {
    const { token } = PROTOCOLS.SEEYON;
    expect(token!.request(SETTINGS.SEEYON)).toEqual({
      method: 'POST',
      url: 'http://oa/seeyon/rest/token',
      body: { userName: 'fg', password: 'secret' },
    });
    expect(token!.read(says({ id: 'abc' }))).toMatchObject({ token: 'abc' });
    expect(token!.read(says({ id: '-1' }))).toMatchObject({ reason: expect.stringContaining('REST 用户名') });
  });
});

describe('钉钉', () => {
  const failed = (code: string, message = code) => says({ code, message, requestid: 'r' }, 400);

  it('creates a task of the operator with one executor, due at the end of the day', () => {
    expect(sent('DINGTALK', todo())).toEqual({
      method: 'POST',
      url: 'http://oa/v1.0/todo/users/operator/tasks?operatorId=operator',
      headers: { 'x-acs-dingtalk-access-token': 'token' },
      body: {
        subject: TODO.title,
        description: '分工方案填报：填报',
        dueTime: new Date('2023-07-04T15:59:00Z').getTime(),
        executorIds: ['zhangsan'],
        sourceId: TODO.sourceId,
        creatorId: 'operator',
        detailUrl: { appUrl: TODO.url, pcUrl: TODO.url },
        isOnlyShowExecutor: true,
        priority: 20,
      },
    });
    expect(outcome('DINGTALK', todo(), says({ id: 'task1' }))).toEqual({ kind: 'SENT', remote: { id: 'task1' } });
  });

  it('a create that came through although its answer was lost is looked up and brought up to date', () => {
    const exists = outcome('DINGTALK', todo(), failed('todo.taskCreate.paramError', 'task exist'));
    expect(exists).toEqual({ kind: 'CONTINUE', remote: {} });
    const lookUp = sent('DINGTALK', there({}));
    expect(lookUp).toMatchObject({
      method: 'GET',
      url: `http://oa/v1.0/todo/users/operator/tasks/sources/${TODO.sourceId}`,
    });
    expect(outcome('DINGTALK', there({}), says({ id: 'task1' }))).toEqual({
      kind: 'CONTINUE',
      remote: { id: 'task1' },
    });
    expect(sent('DINGTALK', there({ id: 'task1' }))).toMatchObject({ method: 'PUT', body: { done: false } });
    expect(outcome('DINGTALK', there({ id: 'task1' }), says({ result: true })).kind).toBe('SENT');
  });

  it('done is ticked off, the rest is deleted, and what nobody knows is gone', () => {
    expect(sent('DINGTALK', there({ id: 'task1' }, { state: 'DONE' }))).toMatchObject({
      method: 'PUT',
      url: 'http://oa/v1.0/todo/users/operator/tasks/task1?operatorId=operator',
      body: { done: true },
    });
    expect(sent('DINGTALK', there({ id: 'task1' }, { state: 'HANDED_OVER' })).method).toBe('DELETE');
    expect(sent('DINGTALK', todo({ state: 'CANCELLED' })).method).toBe('GET');
    const gone = failed('todo.taskUpdate.paramError', 'task not exist');
    expect(outcome('DINGTALK', todo({ state: 'CANCELLED' }), gone).kind).toBe('SENT');
  });

  it('flow control waits, an old token is renewed, an unknown executor must be mapped', () => {
    expect(outcome('DINGTALK', todo(), failed('todo.taskCreate.flowControlError'))).toMatchObject({
      kind: 'RETRY',
      retryAfterMs: 60_000,
    });
    expect(outcome('DINGTALK', todo(), failed('todo.taskCreate.lockError')).kind).toBe('RETRY');
    expect(outcome('DINGTALK', todo(), says({ code: 'todo.taskCreate.systemError' }, 500)).kind).toBe('RETRY');
    expect(outcome('DINGTALK', todo(), says({ code: 'InvalidAuthentication' }, 401)).kind).toBe('RENEW_TOKEN');
    expect(outcome('DINGTALK', todo(), failed('todo.taskCreate.paramError', 'executorIds invalid'))).toMatchObject({
      kind: 'REJECTED',
      reason: expect.stringContaining('unionId'),
    });
  });
});

describe('企业微信', () => {
  const code = { id: 'msg1', code: 'rc', codeSince: '2023-06-30T01:00:00.000Z' };
  const failed = (errcode: number, errmsg = 'x') => says({ errcode, errmsg });

  it('sends a card with a button and keeps the permission to change it', () => {
    expect(sent('WECOM', todo())).toMatchObject({
      url: 'http://oa/cgi-bin/message/send?access_token=token',
      body: {
        touser: 'zhangsan',
        msgtype: 'template_card',
        agentid: 1000002,
        template_card: {
          card_type: 'button_interaction',
          task_id: TODO.sourceId,
          card_action: { type: 1, url: TODO.url },
        },
      },
    });
    expect(outcome('WECOM', todo(), says({ errcode: 0, msgid: 'msg1', response_code: 'rc' }))).toEqual({
      kind: 'SENT',
      remote: { id: 'msg1', code: 'rc', codeSince: NOW.toISOString() },
    });
  });

  it.each([
    ['DONE', '已办结'],
    ['CANCELLED', '已取消'],
    ['HANDED_OVER', '已移交'],
  ] as const)('%s turns the button into “%s”, once', (state, word) => {
    expect(sent('WECOM', there(code, { state }))).toMatchObject({
      url: 'http://oa/cgi-bin/message/update_template_card?access_token=token',
      body: { userids: ['zhangsan'], response_code: 'rc', button: { replace_name: word } },
    });
    expect(outcome('WECOM', there(code, { state }), failed(0))).toEqual({ kind: 'SENT', remote: { id: 'msg1' } });
  });

  it('leaves the card as it is after 72 hours, or when the answer with the permission was lost, and says so', () => {
    const close = (pushed: PushedTodo, now: Date) => PROTOCOLS.WECOM.next(SETTINGS.WECOM, pushed, 'token', now);
    const later = new Date('2023-07-03T01:00:00Z');
    expect(close(there(code, { state: 'DONE' }), later)).toMatchObject({
      kind: 'NOTHING',
      note: expect.stringContaining('72 小时'),
    });
    expect(close(there({}, { state: 'DONE' }), NOW)).toMatchObject({
      kind: 'NOTHING',
      note: expect.stringContaining('应答丢失'),
    });
  });

  it('a used task_id means that the card is there', () => {
    expect(outcome('WECOM', todo(), failed(42014))).toEqual({ kind: 'SENT', remote: {} });
  });

  it.each([
    [42001, 'RENEW_TOKEN'],
    [40014, 'RENEW_TOKEN'],
    [45009, 'RETRY'],
    [45033, 'RETRY'],
    [-1, 'RETRY'],
    [81013, 'REJECTED'],
    [60020, 'RETRY'],
    [40058, 'REJECTED'],
  ] as const)('errcode %s → %s', (errcode, kind) => {
    expect(outcome('WECOM', todo(), failed(errcode)).kind).toBe(kind);
  });

  it('a person without licence is told apart although the call succeeded', () => {
    expect(outcome('WECOM', todo(), says({ errcode: 0, unlicenseduser: 'zhangsan' })).kind).toBe('REJECTED');
  });

  it('a refused change is no reason to try for ever', () => {
    expect(outcome('WECOM', there(code, { state: 'DONE' }), failed(42014))).toMatchObject({
      kind: 'SENT',
      note: expect.stringContaining('42014'),
    });
  });
});
