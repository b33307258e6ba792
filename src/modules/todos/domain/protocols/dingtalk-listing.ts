import type { JsonValue } from '../../../../platform/json.js';
import { at, commonOutcome, objectOf, quoted, textOf } from './answers.js';
import { headersOf, isBusy, isGone, lookUp, needsToken, shownTitle } from './dingtalk-calls.js';
import type { ListedTodo, ListingAnswer, LookUpAnswer, ProtocolAnswer, TodoListing } from './protocol.js';

/**
 * What 钉钉 shows a person as open (todo_1.0 `QueryOrgTodoTasks`, page by page until there is no `nextToken`), and one
 * task by its `sourceId`. The application needs the right to read 待办 beside that to write it.
 */
export const dingtalkListing: TodoListing = {
  list: (settings, account, page, token) => ({
    method: 'POST',
    url: at(settings, `/v1.0/todo/users/${encodeURIComponent(account)}/org/tasks/query`),
    headers: headersOf(token),
    body: { isDone: false, roleTypes: [['executor']], ...(page !== null && { nextToken: page }) },
  }),

  readList(account, answer): ListingAnswer {
    const failed = failure(answer);
    if (failed) return failed;
    const body = objectOf(answer.body) ?? {};
    const cards = body['todoCards'];
    // A person without any may get no list at all.
    if (cards !== undefined && cards !== null && !Array.isArray(cards)) return unreadable(answer);
    const next = textOf(body, 'nextToken');
    const items = ((cards ?? []) as readonly JsonValue[]).flatMap((card) => listed(account, card));
    return { kind: 'PAGE', items, next: next === '' ? null : next };
  },

  lookUp,

  readFound(answer): LookUpAnswer {
    if (isGone(answer)) return { kind: 'FOUND', found: 'GONE' };
    const failed = failure(answer);
    if (failed) return failed;
    const body = objectOf(answer.body) ?? {};
    if (textOf(body, 'id') === '') return unreadable(answer);
    return { kind: 'FOUND', found: body['done'] === true ? 'DONE' : 'OPEN' };
  },

  shown: shownTitle,
  probeAccount: (settings) => settings['operatorUnionId'] ?? '',
};

function failure(answer: ProtocolAnswer): Extract<ListingAnswer, { kind: 'RENEW_TOKEN' | 'FAILED' }> | null {
  if (needsToken(answer)) return { kind: 'RENEW_TOKEN', reason: '钉钉的访问令牌已失效' };
  const body = objectOf(answer.body);
  const code = body ? textOf(body, 'code') : '';
  if (isBusy(code)) return { kind: 'FAILED', reason: `钉钉限流或繁忙（${code}），下一次对账时再问` };
  const common = commonOutcome(answer);
  if (common && 'reason' in common) return { kind: 'FAILED', reason: common.reason };
  if (!body) return unreadable(answer);
  if (answer.status < 300) return null;
  const said = quoted(textOf(body, 'message'));
  return {
    kind: 'FAILED',
    reason: `钉钉未答复待办查询（${code}${said}）。请核对应用是否有待办读权限，以及创建待办所用账号的 unionId`,
  };
}

function unreadable({ status }: ProtocolAnswer): { readonly kind: 'FAILED'; readonly reason: string } {
  return { kind: 'FAILED', reason: `对方的应答不是约定的格式（HTTP ${status}），请核对连接器的地址` };
}

function listed(account: string, card: JsonValue): ListedTodo[] {
  const todo = objectOf(card);
  if (!todo || todo['isDone'] === true) return [];
  const url = textOf(objectOf(todo['detailUrl']) ?? {}, 'pcUrl');
  return [
    { sourceId: textOf(todo, 'sourceId'), account, title: textOf(todo, 'subject'), url: url === '' ? null : url },
  ];
}
