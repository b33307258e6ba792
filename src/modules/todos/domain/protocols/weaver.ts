import { at, chinaTime, commonOutcome, MAP_ACCOUNT, objectOf, quoted, textOf, unreadable } from './answers.js';
import { BASE_URL, LINK_BASE, optional, plainField } from './fields.js';
import {
  ask,
  type ProtocolOutcome,
  type ProtocolRequest,
  type PushedTodo,
  type Settings,
  type TodoProtocol,
} from './protocol.js';

const RECEIVE = '/rest/ofs/ReceiveRequestInfoByJson';
const REMOVE = '/rest/ofs/deleteUserRequestInfoByJson';

/** `isremark`: 待办, 已办 (the person has done the step), 办结 (the matter is over). 8, 抄送, is not for what is owed. */
const TO_DO = '0';
const DONE = '2';
const CONCLUDED = '4';

/** The receiver says whom it does not know in words only. */
const UNKNOWN_PERSON = /人员|接收人|用户|receiver|userid/i;
/** Removing what is not there (any more). */
const NOT_THERE = /不存在|未找到|没有找到/;

/**
 * 泛微 e-cology 统一待办中心, JSON over REST. Every todo is a flow of its own (`flowid`) with one receiver; the same call
 * inserts and updates, so a repeat is harmless, and `receivets` keeps an overtaken call from winning. It knows its callers
 * by address, there is no token. Sources and doubts: docs/oa-todo.md.
 */
export const weaver: TodoProtocol = {
  kind: 'WEAVER',
  name: '泛微',
  fields: [
    BASE_URL,
    plainField('syscode', '异构系统标识', 'fengong'),
    plainField('creator', '创建人（泛微人员转换规则中的账号）', 'fengong'),
    optional(LINK_BASE),
  ],
  token: null,
  probe: {
    request: (settings) => ({
      method: 'POST',
      url: at(settings, REMOVE),
      body: { syscode: settings['syscode'], flowid: 'fengong-connection-test', userid: settings['creator'] },
    }),
    read: (answer) => {
      const common = commonOutcome(answer);
      if (common && 'reason' in common) return common.reason;
      const body = objectOf(answer.body);
      if (!body || textOf(body, 'operResult') === '') return '应答不是泛微统一待办的格式，请核对地址';
      const message = textOf(body, 'message');
      return textOf(body, 'operResult') === '1' || NOT_THERE.test(message) ? null : `泛微拒绝了请求${quoted(message)}`;
    },
  },

  listing: {
    impossible: '泛微统一待办中心的接口只能推送和删除，不能查询已推送的待办；以本系统的推送记录为准。',
  },

  next: (settings, todo) => ask(isRemoval(todo) ? removal(settings, todo) : receipt(settings, todo)),

  outcome(todo, answer): ProtocolOutcome {
    const common = commonOutcome(answer);
    if (common) return common;
    const body = objectOf(answer.body);
    if (!body || textOf(body, 'operResult') === '') return unreadable(answer);
    const message = textOf(body, 'message');
    if (textOf(body, 'operResult') === '1') return { kind: 'SENT', remote: {} };
    if (isRemoval(todo) && NOT_THERE.test(message)) return { kind: 'SENT' };
    if (UNKNOWN_PERSON.test(message)) {
      return { kind: 'REJECTED', reason: `泛微不认识账号 ${todo.account}${quoted(message)}。${MAP_ACCOUNT}` };
    }
    return {
      kind: 'REJECTED',
      reason: `泛微未接受这条待办${quoted(message)}。请核对异构系统标识、流程类型和本机地址是否已在泛微登记`,
    };
  },
};

/** What was done stays in the person's 已办; what fell away, or passed to another, disappears. */
function isRemoval({ state }: PushedTodo): boolean {
  return state === 'CANCELLED' || state === 'HANDED_OVER';
}

function receipt(settings: Settings, todo: PushedTodo): ProtocolRequest {
  const open = todo.state === 'OPEN';
  return {
    method: 'POST',
    url: at(settings, RECEIVE),
    body: {
      syscode: settings['syscode'],
      flowid: todo.sourceId,
      requestname: todo.title,
      workflowname: todo.category,
      nodename: todo.step,
      pcurl: todo.url,
      appurl: todo.url,
      isremark: open ? TO_DO : todo.concluded ? CONCLUDED : DONE,
      viewtype: open ? '0' : '1',
      creator: settings['creator'],
      createdatetime: chinaTime(todo.openedAt),
      receiver: todo.account,
      receivedatetime: chinaTime(todo.changedAt),
      receivets: String(todo.changedAt.getTime()),
    },
  };
}

function removal(settings: Settings, todo: PushedTodo): ProtocolRequest {
  return {
    method: 'POST',
    url: at(settings, REMOVE),
    body: { syscode: settings['syscode'], flowid: todo.sourceId, userid: todo.account },
  };
}
