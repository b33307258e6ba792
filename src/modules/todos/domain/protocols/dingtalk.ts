import { instantOf } from '../../../../platform/clock/clock.js';
import type { JsonObject } from '../../../../platform/json.js';
import { at, commonOutcome, flowControl, MAP_ACCOUNT, objectOf, quoted, textOf, unreadable } from './answers.js';
import { BASE_URL, LINK_BASE, plainField, secretField } from './fields.js';
import { headersOf, isBusy, isGone, lookUp, needsToken, shownTitle } from './dingtalk-calls.js';
import { dingtalkListing } from './dingtalk-listing.js';
import {
  ask,
  type ProtocolAnswer,
  type ProtocolOutcome,
  type ProtocolRequest,
  type ProtocolStep,
  type PushedTodo,
  type Settings,
  type TodoProtocol,
} from './protocol.js';

/** 普通; 10 较低, 30 紧急, 40 非常紧急. Everybody's thing owed is as urgent as its due time says. */
const PRIORITY = 20;
const END_OF_DAY = '23:59';

/**
 * 钉钉 待办 (todo_1.0, api.dingtalk.com). A todo belongs to the account that creates it, the operator, and has one
 * executor. `sourceId` is unique per application: a create whose answer was lost is refused as existing, the task is then
 * looked up by the same id and brought up to date. Sources and doubts: docs/oa-todo.md.
 */
export const dingtalk: TodoProtocol = {
  kind: 'DINGTALK',
  name: '钉钉',
  fields: [
    { ...BASE_URL, example: 'https://api.dingtalk.com' },
    plainField('appKey', 'AppKey（Client ID）', 'dingxxxxxxxx'),
    secretField('appSecret', 'AppSecret（Client Secret）'),
    plainField('operatorUnionId', '创建待办所用账号的 unionId', 'cHtUYN1bxxxx'),
    LINK_BASE,
  ],
  token: {
    request: (settings) => ({
      method: 'POST',
      url: at(settings, '/v1.0/oauth2/accessToken'),
      body: { appKey: settings['appKey'], appSecret: settings['appSecret'] },
    }),
    read: (answer) => {
      const body = objectOf(answer.body) ?? {};
      const token = textOf(body, 'accessToken');
      if (answer.status === 200 && token !== '') return { token, expiresInSeconds: Number(body['expireIn'] ?? 7200) };
      const said = quoted(textOf(body, 'message'));
      return { reason: `钉钉没有给出访问令牌（HTTP ${answer.status}${said}），请核对 AppKey 和 AppSecret` };
    },
  },
  probe: null,
  listing: dingtalkListing,

  next(settings, todo, token): ProtocolStep {
    if (todo.remote === null && todo.state === 'OPEN') return ask(creation(settings, todo, token));
    const id = todo.remote?.id;
    if (id === undefined) return ask(lookUp(settings, todo.sourceId, token));
    return ask(isRemoval(todo) ? removal(settings, id, token) : update(settings, todo, id, token));
  },

  outcome(todo, answer): ProtocolOutcome {
    const body = objectOf(answer.body);
    const code = body ? textOf(body, 'code') : '';
    if (needsToken(answer)) return { kind: 'RENEW_TOKEN', reason: '钉钉的访问令牌已失效' };
    if (isBusy(code)) {
      return flowControl(`钉钉限流或繁忙（${code}）`, answer.retryAfterMs);
    }
    // The look-up of an unknown sourceId may be told by 404 as well as by a code.
    if (isGone(answer)) return gone(todo);
    const common = commonOutcome(answer);
    if (common) return common;
    if (!body) return unreadable(answer);
    return answer.status < 300 ? accepted(todo, body, answer) : refused(todo, code, textOf(body, 'message'));
  },
};

function isRemoval({ state }: PushedTodo): boolean {
  return state === 'CANCELLED' || state === 'HANDED_OVER';
}

/** What is to be closed is closed. What is to be open was deleted by its owner, or never came there. */
function gone(todo: PushedTodo): ProtocolOutcome {
  if (todo.state !== 'OPEN') return { kind: 'SENT', note: '钉钉中已没有这条待办' };
  return { kind: 'SENT', note: '这条待办已在钉钉中被删除，不再更新；在本系统中仍需办理' };
}

function accepted(todo: PushedTodo, body: JsonObject, answer: ProtocolAnswer): ProtocolOutcome {
  const id = textOf(body, 'id');
  if (todo.remote === null && todo.state === 'OPEN') {
    return id === '' ? unreadable(answer) : { kind: 'SENT', remote: { id } };
  }
  if (todo.remote?.id === undefined) return id === '' ? unreadable(answer) : { kind: 'CONTINUE', remote: { id } };
  return { kind: 'SENT', remote: todo.remote };
}

function refused(todo: PushedTodo, code: string, message: string): ProtocolOutcome {
  if (/task exist/i.test(message)) return { kind: 'CONTINUE', remote: {} };
  const said = quoted(message === '' ? code : message);
  if (/union|executor|user/i.test(message)) {
    return { kind: 'REJECTED', reason: `钉钉不认识账号 ${todo.account}${said}。${MAP_ACCOUNT}（应为 unionId）` };
  }
  return { kind: 'REJECTED', reason: `钉钉未接受这条待办（${code}${said}）。请核对应用是否有待办写权限` };
}

function tasksOf(settings: Settings): { readonly path: string; readonly operator: { readonly operatorId: string } } {
  const operatorId = settings['operatorUnionId'] ?? '';
  return { path: `/v1.0/todo/users/${encodeURIComponent(operatorId)}/tasks`, operator: { operatorId } };
}

function contentOf(todo: PushedTodo): JsonObject {
  return {
    subject: shownTitle(todo.title),
    description: `${todo.category}：${todo.step}`,
    ...(todo.dueOn !== null && { dueTime: instantOf(todo.dueOn, END_OF_DAY).getTime() }),
    executorIds: [todo.account],
  };
}

function creation(settings: Settings, todo: PushedTodo, token: string): ProtocolRequest {
  const { path, operator } = tasksOf(settings);
  return {
    method: 'POST',
    url: at(settings, path, operator),
    headers: headersOf(token),
    body: {
      ...contentOf(todo),
      sourceId: todo.sourceId,
      creatorId: operator.operatorId,
      detailUrl: { appUrl: todo.url, pcUrl: todo.url },
      isOnlyShowExecutor: true,
      priority: PRIORITY,
    },
  };
}

function update(settings: Settings, todo: PushedTodo, id: string, token: string): ProtocolRequest {
  const { path, operator } = tasksOf(settings);
  return {
    method: 'PUT',
    url: at(settings, `${path}/${encodeURIComponent(id)}`, operator),
    headers: headersOf(token),
    body: { ...contentOf(todo), done: todo.state === 'DONE' },
  };
}

function removal(settings: Settings, id: string, token: string): ProtocolRequest {
  const { path, operator } = tasksOf(settings);
  return {
    method: 'DELETE',
    url: at(settings, `${path}/${encodeURIComponent(id)}`, operator),
    headers: headersOf(token),
  };
}
