import {
  OaServer,
  requireShape,
  TEXT,
  Undocumented,
  type OaAnswer,
  type OaRequest,
  type ShownTodo,
} from './oa-server.js';

interface Task extends ShownTodo {
  readonly id: string;
}

/** Small, so that a person with a few todos has several pages. */
const PAGE = 1;
const NOT_EXIST = refusal('todo.taskUpdate.paramError', 'task not exist');

/** 钉钉: tokens by header, one task per `sourceId` of an application, found again by it, changed and deleted by its own id. */
export class DingtalkServer extends OaServer {
  readonly settings = { appKey: 'dingkey', appSecret: 'dingsecret', operatorUnionId: 'operator' };
  protected readonly tokenPath = '/v1.0/oauth2/accessToken';
  private readonly tasks = new Map<string, Task>();
  private tokens = new Set<string>();
  private issued = 0;

  all(): readonly Task[] {
    return [...this.tasks.values()];
  }

  protected handle(request: OaRequest): OaAnswer {
    if (request.path === this.tokenPath) return this.token(request);
    if (!this.tokens.has(String(request.headers['x-acs-dingtalk-access-token']))) {
      return { status: 401, body: { code: 'InvalidAuthentication', message: '不合法的access_token', requestid: 'r' } };
    }
    const [, asked] = /^\/v1\.0\/todo\/users\/([^/]+)\/org\/tasks\/query$/.exec(request.path) ?? [];
    if (asked !== undefined) return this.list(request, asked);
    const [, unionId, rest = ''] = /^\/v1\.0\/todo\/users\/([^/]+)\/tasks(?:\/(.+))?$/.exec(request.path) ?? [];
    if (unionId !== this.settings.operatorUnionId) throw new Undocumented('no such call');
    const bySource = /^sources\/(.+)$/.exec(rest)?.[1];
    if (request.method === 'GET' && bySource !== undefined) return this.find(bySource);
    if (request.query.get('operatorId') !== this.settings.operatorUnionId) throw new Undocumented('no operatorId');
    if (request.method === 'POST' && rest === '') return this.create(request.body);
    if (request.method === 'PUT') return this.update(rest, request.body);
    if (request.method === 'DELETE') return this.remove(rest);
    throw new Undocumented('no such call');
  }

  /** What a person, or another application, does there without us. */
  byHand(sourceId: string, state: Task['state']): void {
    const task = this.all().find((one) => one.sourceId === sourceId)!;
    this.tasks.set(task.id, { ...task, state });
  }

  /** A task that no request of the test's service has made. */
  givenTask(task: Omit<Task, 'id' | 'state'>): void {
    const id = `other${this.tasks.size + 1}`;
    this.tasks.set(id, { ...task, id, state: 'open' });
  }

  protected flowControl(): OaAnswer {
    return refusal('todo.taskCreate.flowControlError', 'flowControl because of executorId or orgId');
  }

  protected expireTokens(): void {
    this.tokens = new Set();
  }

  private token({ method, body }: OaRequest): OaAnswer {
    if (method !== 'POST') throw new Undocumented('only POST');
    requireShape(body, { appKey: TEXT, appSecret: TEXT });
    if (body['appKey'] !== this.settings.appKey || body['appSecret'] !== this.settings.appSecret) {
      return { status: 400, body: { code: 'invalidClientIdOrSecret', message: '无效的clientId或者clientSecret' } };
    }
    const accessToken = `token-${(this.issued += 1)}`;
    this.tokens.add(accessToken);
    return { body: { accessToken, expireIn: 7200 } };
  }

  private create(body: OaRequest['body']): OaAnswer {
    requireShape(
      body,
      {
        sourceId: TEXT,
        subject: TEXT,
        creatorId: [this.settings.operatorUnionId],
        description: TEXT,
        dueTime: 'number',
        executorIds: 'texts',
        detailUrl: 'object',
        isOnlyShowExecutor: [true],
        priority: [10, 20, 30, 40],
      },
      ['dueTime'],
    );
    const [account = ''] = body['executorIds'] as string[];
    if (!this.known.has(account)) return refusal('todo.taskCreate.paramError', 'executorIds invalid');
    const sourceId = String(body['sourceId']);
    if (this.all().some((task) => task.sourceId === sourceId))
      return refusal('todo.taskCreate.paramError', 'task exist');
    const id = `task${this.tasks.size + 1}`;
    const url = (body['detailUrl'] as { pcUrl: string }).pcUrl;
    this.tasks.set(id, { id, sourceId, account, title: String(body['subject']), url, state: 'open' });
    return { body: { id, sourceId, done: false, requestId: 'r' } };
  }

  private find(sourceId: string): OaAnswer {
    const task = this.all().find((one) => one.sourceId === sourceId && one.state !== 'gone');
    return task ? { body: { id: task.id, sourceId, done: task.state === 'done' } } : NOT_EXIST;
  }

  private list({ method, body }: OaRequest, account: string): OaAnswer {
    if (method !== 'POST') throw new Undocumented('only POST');
    requireShape(body, { isDone: [false], roleTypes: 'object', nextToken: TEXT }, ['nextToken']);
    const open = this.all().filter((task) => task.account === account && task.state === 'open');
    const start = Number(body['nextToken'] ?? 0);
    const todoCards = open.slice(start, start + PAGE).map(({ id: taskId, sourceId, title: subject, url }) => ({
      taskId,
      sourceId,
      subject,
      isDone: false,
      detailUrl: { pcUrl: url, appUrl: url },
    }));
    const nextToken = start + PAGE < open.length ? String(start + PAGE) : null;
    return { body: { todoCards, nextToken, requestId: 'r' } };
  }

  private update(id: string, body: OaRequest['body']): OaAnswer {
    requireShape(
      body,
      { subject: TEXT, description: TEXT, dueTime: 'number', done: [true, false], executorIds: 'texts' },
      ['dueTime'],
    );
    const task = this.tasks.get(id);
    if (!task || task.state === 'gone') return NOT_EXIST;
    this.tasks.set(id, { ...task, title: String(body['subject']), state: body['done'] ? 'done' : 'open' });
    return { body: { result: true, requestId: 'r' } };
  }

  private remove(id: string): OaAnswer {
    const task = this.tasks.get(id);
    if (!task || task.state === 'gone') return NOT_EXIST;
    this.tasks.set(id, { ...task, state: 'gone' });
    return { body: { result: true, requestId: 'r' } };
  }
}

function refusal(code: string, message: string): OaAnswer {
  return { status: 400, body: { code, message, requestid: 'r' } };
}
