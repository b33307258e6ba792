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

interface Card extends ShownTodo {
  readonly button: string;
}

/** 企业微信: tokens in the query, one card per `task_id`, changed once by the code that its sending answered. */
export class WecomServer extends OaServer {
  readonly settings = { corpId: 'ww1', agentId: '1000002', secret: 'wsecret' };
  protected readonly tokenPath = '/cgi-bin/gettoken';
  private readonly cards = new Map<string, Card>();
  private readonly codes = new Map<string, string>();
  private tokens = new Set<string>();
  private issued = 0;

  all(): readonly Card[] {
    return [...this.cards.values()];
  }

  protected handle({ method, path, query, body }: OaRequest): OaAnswer {
    if (path === this.tokenPath) return this.token(method, query);
    if (!this.tokens.has(query.get('access_token') ?? '')) return error(42001, 'access_token expired');
    if (method !== 'POST') throw new Undocumented('only POST');
    if (path === '/cgi-bin/message/send') return this.send(body);
    if (path === '/cgi-bin/message/update_template_card') return this.update(body);
    throw new Undocumented('no such call');
  }

  protected flowControl(): OaAnswer {
    return error(45009, 'api freq out of limit');
  }

  protected expireTokens(): void {
    this.tokens = new Set();
  }

  private token(method: string, query: URLSearchParams): OaAnswer {
    if (method !== 'GET') throw new Undocumented('only GET');
    const { corpId, secret } = this.settings;
    if (query.get('corpid') !== corpId || query.get('corpsecret') !== secret) return error(40001, 'invalid credential');
    const access_token = `token-${(this.issued += 1)}`;
    this.tokens.add(access_token);
    return { body: { errcode: 0, errmsg: 'ok', access_token, expires_in: 7200 } };
  }

  private send(body: OaRequest['body']): OaAnswer {
    const agentid = Number(this.settings.agentId);
    requireShape(body, { touser: TEXT, msgtype: ['template_card'], agentid: [agentid], template_card: 'object' });
    const card = body['template_card'] as Record<string, unknown>;
    requireShape(
      card,
      {
        card_type: ['button_interaction'],
        source: 'object',
        main_title: 'object',
        sub_title_text: TEXT,
        horizontal_content_list: 'object',
        card_action: 'object',
        task_id: /^[\w@-]{1,128}$/,
        button_list: 'object',
      },
      ['horizontal_content_list'],
    );
    const { url } = card['card_action'] as { url: string };
    if (!URL_TEXT.test(url)) throw new Undocumented('card_action.url');
    const account = String(body['touser']);
    if (!this.known.has(account)) return error(81013, 'user & party & tag all invalid');
    const sourceId = String(card['task_id']);
    if (this.cards.has(sourceId)) return error(42014, 'taskid has existed or empty or exceed max len');
    this.cards.set(sourceId, {
      sourceId,
      account,
      title: String(card['sub_title_text']),
      url,
      state: 'open',
      button: '去办理',
    });
    const response_code = `code-${sourceId}`;
    this.codes.set(response_code, sourceId);
    return { body: { errcode: 0, errmsg: 'ok', msgid: `msg-${sourceId}`, response_code } };
  }

  private update(body: OaRequest['body']): OaAnswer {
    requireShape(body, {
      userids: 'texts',
      agentid: [Number(this.settings.agentId)],
      response_code: TEXT,
      button: 'object',
    });
    const code = String(body['response_code']);
    const card = this.cards.get(this.codes.get(code) ?? '');
    if (!card || !this.codes.delete(code)) return error(40058, 'invalid response_code');
    const button = (body['button'] as { replace_name: string }).replace_name;
    this.cards.set(card.sourceId, { ...card, button, state: button === '已办结' ? 'done' : 'gone' });
    return { body: { errcode: 0, errmsg: 'ok' } };
  }
}

function error(errcode: number, errmsg: string): OaAnswer {
  return { body: { errcode, errmsg } };
}
