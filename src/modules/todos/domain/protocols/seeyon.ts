import { at, chinaTime, commonOutcome, MAP_ACCOUNT, objectOf, quoted, textOf, unreadable } from './answers.js';
import { BASE_URL, LINK_BASE, plainField, secretField } from './fields.js';
import {
  ask,
  NOTHING,
  type ProtocolAnswer,
  type ProtocolOutcome,
  type ProtocolRequest,
  type ProtocolStep,
  type PushedTodo,
  type Settings,
  type TodoProtocol,
} from './protocol.js';

const RECEIVE = '/seeyon/rest/thirdpartyPending/receive';
const UPDATE = '/seeyon/rest/thirdpartyPending/updatePendingState';

/** 未办理, 已办理. */
const PENDING = 0;
const HANDLED = 1;
/** `subState`, how it was handled: 同意已办, 取消. */
const AGREED = 0;
const CANCELLED = 2;

const EXISTS = /已存在|重复|exist/i;
const NOT_THERE = /不存在|未找到|没有找到|not found/i;
const UNKNOWN_PERSON = /接收人|人员|绑定|receiver|member/i;

/** The documentation states no lifetime of a token; it ends when it is not used, and a refused one is renewed. */
const TOKEN_SECONDS = 600;

/**
 * 致远 A8/A6/G6, 第三方待办. `taskId` is unique, one state change each way is all that is documented: the text of an open
 * todo cannot be changed. Sources and doubts: docs/oa-todo.md.
 */
export const seeyon: TodoProtocol = {
  kind: 'SEEYON',
  name: '致远',
  fields: [
    BASE_URL,
    plainField('registerCode', '第三方系统注册编码', '3006'),
    plainField('restUser', 'REST 用户名', 'fengong'),
    secretField('restPassword', 'REST 用户密码'),
    LINK_BASE,
  ],
  /** By POST: the other documented way has the password in the address, where proxies log it. */
  token: {
    request: (settings) => ({
      method: 'POST',
      url: at(settings, '/seeyon/rest/token'),
      body: { userName: settings['restUser'], password: settings['restPassword'] },
    }),
    read: (answer) => {
      const token = textOf(objectOf(answer.body) ?? {}, 'id');
      if (answer.status === 200 && token !== '' && token !== '-1') return { token, expiresInSeconds: TOKEN_SECONDS };
      return { reason: `致远没有给出令牌（HTTP ${answer.status}），请核对地址、REST 用户名和密码` };
    },
  },
  probe: null,
  listing: { impossible: '致远第三方待办的接口只能推送和更新状态，不能查询；以本系统的推送记录为准。' },

  next(settings, todo, token): ProtocolStep {
    if (todo.state !== 'OPEN') return ask(update(settings, todo, token));
    return todo.remote === null ? ask(receipt(settings, todo, token)) : NOTHING;
  },

  outcome(todo, answer): ProtocolOutcome {
    if (answer.status === 401 || answer.status === 403) return { kind: 'RENEW_TOKEN', reason: '致远的令牌已失效' };
    const common = commonOutcome(answer);
    if (common) return common;
    const body = objectOf(answer.body);
    if (!body || body['success'] === undefined) return unreadable(answer);
    if (body['success'] === true || body['success'] === 'true') return { kind: 'SENT', remote: {} };
    return refused(todo, messagesOf(answer));
  },
};

function refused(todo: PushedTodo, message: string): ProtocolOutcome {
  if (todo.state === 'OPEN' && EXISTS.test(message)) return { kind: 'SENT', remote: {} };
  if (todo.state !== 'OPEN' && NOT_THERE.test(message)) return { kind: 'SENT', remote: {} };
  if (UNKNOWN_PERSON.test(message)) {
    return { kind: 'REJECTED', reason: `致远不认识账号 ${todo.account}${quoted(message)}。${MAP_ACCOUNT}` };
  }
  return { kind: 'REJECTED', reason: `致远未接受这条待办${quoted(message)}。请核对第三方系统注册编码` };
}

/** `errorMsgs` comes as an array of `{errorDetail}` or of text. */
function messagesOf({ body }: ProtocolAnswer): string {
  const messages = objectOf(body)?.['errorMsgs'];
  if (messages === undefined || messages === null) return '';
  return typeof messages === 'string' ? messages : JSON.stringify(messages);
}

function receipt(settings: Settings, todo: PushedTodo, token: string): ProtocolRequest {
  return {
    method: 'POST',
    url: at(settings, RECEIVE),
    headers: { token },
    body: {
      registerCode: settings['registerCode'],
      taskId: todo.sourceId,
      title: todo.title,
      senderName: todo.senderName,
      classify: todo.category,
      contentType: todo.step,
      state: PENDING,
      thirdSenderId: settings['restUser'],
      thirdReceiverId: todo.account,
      noneBindingSender: settings['restUser'],
      noneBindingReceiver: todo.account,
      creationDate: chinaTime(todo.openedAt).slice(0, 16),
      content: '',
      url: todo.url,
      h5url: todo.url,
    },
  };
}

function update(settings: Settings, todo: PushedTodo, token: string): ProtocolRequest {
  return {
    method: 'POST',
    url: at(settings, UPDATE),
    headers: { token },
    body: {
      registerCode: settings['registerCode'],
      taskId: todo.sourceId,
      state: HANDLED,
      subState: todo.state === 'DONE' ? AGREED : CANCELLED,
    },
  };
}
