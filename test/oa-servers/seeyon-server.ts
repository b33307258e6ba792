import {
  OaServer,
  requireShape,
  TEXT,
  Undocumented,
  URL_TEXT,
  type OaAnswer,
  type OaRequest,
  type ShownTodo,
} from './oa-server.js';

interface Pending extends ShownTodo {
  readonly subState: number | null;
}

/** 致远: a token per REST user, a pending task once per `taskId`, afterwards only its state. */
export class SeeyonServer extends OaServer {
  readonly settings = { registerCode: '3006', restUser: 'fengong', restPassword: 'p@ss' };
  protected readonly tokenPath = '/seeyon/rest/token';
  private readonly pendings = new Map<string, Pending>();
  private tokens = new Set<string>();
  private issued = 0;

  all(): readonly Pending[] {
    return [...this.pendings.values()];
  }

  protected handle({ method, path, headers, body }: OaRequest): OaAnswer {
    if (method !== 'POST') throw new Undocumented('only POST');
    if (path === this.tokenPath) return this.token(body);
    if (!this.tokens.has(String(headers['token']))) return { status: 401, body: { message: 'invalid token' } };
    if (path === '/seeyon/rest/thirdpartyPending/receive') return this.receive(body);
    if (path === '/seeyon/rest/thirdpartyPending/updatePendingState') return this.update(body);
    throw new Undocumented('no such call');
  }

  protected flowControl(): OaAnswer {
    return { status: 429, body: {} };
  }

  protected expireTokens(): void {
    this.tokens = new Set();
  }

  private token(body: OaRequest['body']): OaAnswer {
    requireShape(body, { userName: TEXT, password: TEXT });
    const { restUser, restPassword } = this.settings;
    if (body['userName'] !== restUser || body['password'] !== restPassword) return { body: { id: '-1' } };
    const id = `token-${(this.issued += 1)}`;
    this.tokens.add(id);
    return { body: { id } };
  }

  private receive(body: OaRequest['body']): OaAnswer {
    requireShape(body, {
      registerCode: [this.settings.registerCode],
      taskId: TEXT,
      title: TEXT,
      senderName: TEXT,
      classify: TEXT,
      contentType: TEXT,
      state: [0],
      thirdSenderId: TEXT,
      thirdReceiverId: TEXT,
      creationDate: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/,
      content: [''],
      h5url: URL_TEXT,
      url: URL_TEXT,
      noneBindingSender: TEXT,
      noneBindingReceiver: TEXT,
    });
    const given = body as Record<string, string>;
    const account = given['noneBindingReceiver']!;
    if (!this.known.has(account)) return failed('接收人未绑定');
    if (this.pendings.has(given['taskId']!)) return failed('待办已存在');
    const [sourceId, title, url] = [given['taskId']!, given['title']!, given['url']!];
    this.pendings.set(sourceId, { sourceId, account, title, url, state: 'open', subState: null });
    return { body: { success: true, errorMsgs: [] } };
  }

  private update(body: OaRequest['body']): OaAnswer {
    requireShape(body, {
      registerCode: [this.settings.registerCode],
      taskId: TEXT,
      state: [1],
      subState: [0, 1, 2, 3],
    });
    const pending = this.pendings.get(String(body['taskId']));
    if (!pending) return failed('待办不存在');
    const subState = Number(body['subState']);
    this.pendings.set(pending.sourceId, { ...pending, subState, state: subState === 0 ? 'done' : 'gone' });
    return { body: { success: true, errorMsgs: [] } };
  }
}

function failed(errorDetail: string): OaAnswer {
  return { body: { success: false, errorMsgs: [{ errorDetail }] } };
}
