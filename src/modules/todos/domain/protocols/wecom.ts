import type { JsonObject } from '../../../../platform/json.js';
import { at, commonOutcome, cut, flowControl, MAP_ACCOUNT, objectOf, quoted, textOf, unreadable } from './answers.js';
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

const OK = '0';
/** 系统繁忙, 接口调用超过限制, 接口并发调用超过限制. */
const BUSY = '-1';
const FLOW_CONTROL = ['45009', '45033'];
/** access_token 已过期, 不合法, 缺失. */
const TOKEN = ['42001', '40014', '41001'];
/** 全部接收人无权限或不存在; 不在应用可见范围; userid 不存在. */
const UNKNOWN_PERSON = ['81013', '60011', '60111', '40003'];
/** Wrong secret, corpId, agentId, address of ours: nothing is wrong with the todo. */
const CONFIGURATION = ['40001', '40013', '40056', '60020', '301002'];
/** The `task_id` has been used: the card is there already. */
const TASK_EXISTS = '42014';

/** A card may be changed once, by the `response_code` of its sending, and only for so long. */
const CODE_HOURS = 72;
/** A code about to run out is not tried: the clocks of two systems differ. */
const CODE_MS = CODE_HOURS * 60 * 60 * 1000 - 5 * 60 * 1000;

const TOO_LATE = `卡片发出已超过 ${CODE_HOURS} 小时，企业微信不再允许更新；点开卡片会看到已办结`;
const NO_CODE = '没有取得这张卡片的更新凭证（发送成功但应答丢失），卡片保持原样；点开卡片会看到已办结';

/** Recommended lengths, in characters; what is longer is cut on small screens. */
const MOST_TITLE = 26;
const MOST_SUBTITLE = 112;

const CLOSED_AS = { OPEN: '去办理', DONE: '已办结', CANCELLED: '已取消', HANDED_OVER: '已移交' } as const;

/**
 * 企业微信 and 政务微信: a template card (按钮交互型) in the chat with the application, since it has no list of todos that
 * others may fill by one's own id. `task_id` keeps a repeat from being a second card. Sources and doubts: docs/oa-todo.md.
 */
export const wecom: TodoProtocol = {
  kind: 'WECOM',
  name: '企业微信',
  fields: [
    { ...BASE_URL, example: 'https://qyapi.weixin.qq.com' },
    plainField('corpId', '企业 ID', 'ww0123456789abcdef'),
    plainField('agentId', '应用 AgentId', '1000002'),
    secretField('secret', '应用 Secret'),
    LINK_BASE,
  ],
  token: {
    request: (settings) => ({
      method: 'GET',
      url: at(settings, '/cgi-bin/gettoken', {
        corpid: settings['corpId'] ?? '',
        corpsecret: settings['secret'] ?? '',
      }),
    }),
    read: (answer) => {
      const body = objectOf(answer.body) ?? {};
      const token = textOf(body, 'access_token');
      if (textOf(body, 'errcode') === OK && token !== '') {
        return { token, expiresInSeconds: Number(body['expires_in'] ?? 7200) };
      }
      const said = textOf(body, 'errcode') === '' ? `HTTP ${answer.status}` : `errcode ${textOf(body, 'errcode')}`;
      return { reason: `企业微信没有给出访问令牌（${said}），请核对企业 ID、应用 Secret 和可信 IP` };
    },
  },
  probe: null,
  listing: { impossible: '企业微信的模板卡片是消息，发出后不能查询；以本系统的推送记录为准。' },

  next(settings, todo, token, now): ProtocolStep {
    if (todo.state === 'OPEN') return todo.remote === null ? ask(card(settings, todo, token)) : NOTHING;
    const { code, codeSince } = todo.remote ?? {};
    if (code === undefined || codeSince === undefined) return { kind: 'NOTHING', note: NO_CODE };
    if (now.getTime() - new Date(codeSince).getTime() > CODE_MS) return { kind: 'NOTHING', note: TOO_LATE };
    return ask(change(settings, todo, code, token));
  },

  outcome(todo, answer, now): ProtocolOutcome {
    const common = commonOutcome(answer);
    if (common) return common;
    const body = objectOf(answer.body);
    const errcode = body ? textOf(body, 'errcode') : '';
    if (!body || errcode === '') return unreadable(answer);
    if (errcode === OK) return accepted(todo, body, now);
    if (TOKEN.includes(errcode))
      return { kind: 'RENEW_TOKEN', reason: `企业微信的访问令牌已失效（errcode ${errcode}）` };
    if (FLOW_CONTROL.includes(errcode)) return flowControl(`企业微信限流（errcode ${errcode}）`, answer.retryAfterMs);
    if (errcode === BUSY) return { kind: 'RETRY', reason: '企业微信系统繁忙（errcode -1）' };
    if (CONFIGURATION.includes(errcode)) {
      return {
        kind: 'RETRY',
        reason: `企业微信拒绝了本应用（errcode ${errcode}），请核对企业 ID、AgentId、Secret 和可信 IP`,
      };
    }
    return refused(todo, errcode, answer);
  },
};

function accepted(todo: PushedTodo, body: JsonObject, now: Date): ProtocolOutcome {
  if (todo.remote !== null) return { kind: 'SENT', remote: withoutCode(todo) };
  if (textOf(body, 'invaliduser') !== '' || textOf(body, 'unlicenseduser') !== '') return unknownPerson(todo, '');
  const id = textOf(body, 'msgid');
  const code = textOf(body, 'response_code');
  return {
    kind: 'SENT',
    remote: { ...(id !== '' && { id }), ...(code !== '' && { code, codeSince: now.toISOString() }) },
  };
}

function refused(todo: PushedTodo, errcode: string, { body }: ProtocolAnswer): ProtocolOutcome {
  const said = quoted(textOf(objectOf(body) ?? {}, 'errmsg'));
  if (todo.remote !== null) {
    // Either the first try was accepted and its answer lost, or the code is void: both ways nothing more can be done.
    const note = `企业微信没有更新卡片（errcode ${errcode}${said}）；点开卡片会看到已办结`;
    return { kind: 'SENT', remote: withoutCode(todo), note };
  }
  if (errcode === TASK_EXISTS) return { kind: 'SENT', remote: {} };
  if (UNKNOWN_PERSON.includes(errcode)) return unknownPerson(todo, said);
  return {
    kind: 'REJECTED',
    reason: `企业微信未接受这条待办（errcode ${errcode}${said}）。请核对应用 AgentId、可见范围和可信 IP`,
  };
}

function unknownPerson(todo: PushedTodo, said: string): ProtocolOutcome {
  return {
    kind: 'REJECTED',
    reason: `企业微信不认识账号 ${todo.account}，或其不在应用可见范围内${said}。${MAP_ACCOUNT}`,
  };
}

/** The code is used up. */
function withoutCode({ remote }: PushedTodo): { readonly id?: string } {
  return remote?.id === undefined ? {} : { id: remote.id };
}

function card(settings: Settings, todo: PushedTodo, token: string): ProtocolRequest {
  return {
    method: 'POST',
    url: at(settings, '/cgi-bin/message/send', { access_token: token }),
    body: {
      touser: todo.account,
      msgtype: 'template_card',
      agentid: Number(settings['agentId']),
      template_card: {
        card_type: 'button_interaction',
        source: { desc: todo.senderName },
        main_title: { title: cut(todo.title, MOST_TITLE), desc: cut(`${todo.category} · ${todo.step}`, MOST_TITLE) },
        sub_title_text: cut(todo.title, MOST_SUBTITLE),
        ...(todo.dueOn !== null && { horizontal_content_list: [{ keyname: '截止日期', value: todo.dueOn }] }),
        card_action: { type: 1, url: todo.url },
        task_id: todo.sourceId,
        button_list: [{ text: CLOSED_AS.OPEN, style: 1, type: 1, url: todo.url, key: 'open' }],
      },
    },
  };
}

function change(settings: Settings, todo: PushedTodo, code: string, token: string): ProtocolRequest {
  return {
    method: 'POST',
    url: at(settings, '/cgi-bin/message/update_template_card', { access_token: token }),
    body: {
      userids: [todo.account],
      agentid: Number(settings['agentId']),
      response_code: code,
      button: { replace_name: CLOSED_AS[todo.state] },
    },
  };
}
