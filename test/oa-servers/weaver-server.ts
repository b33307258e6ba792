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

const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

interface Flow extends ShownTodo {
  readonly isremark: string;
  readonly receivets: bigint;
}

/** 泛微: upserts by flow and receiver, ignores what is older than it knows, deletes on demand, knows no tokens. */
export class WeaverServer extends OaServer {
  readonly settings = { syscode: 'fengong', creator: 'fg' };
  protected readonly tokenPath = null;
  private readonly flows = new Map<string, Flow>();

  all(): readonly Flow[] {
    return [...this.flows.values()];
  }

  protected handle({ method, path, body }: OaRequest): OaAnswer {
    if (method !== 'POST') throw new Undocumented('only POST');
    if (path === '/rest/ofs/ReceiveRequestInfoByJson') return this.receive(body);
    if (path === '/rest/ofs/deleteUserRequestInfoByJson') return this.remove(body);
    throw new Undocumented('no such call');
  }

  protected flowControl(): OaAnswer {
    return { status: 429, body: {} };
  }

  protected expireTokens(): void {
    throw new Error('there are none');
  }

  private receive(body: OaRequest['body']): OaAnswer {
    requireShape(body, {
      syscode: [this.settings.syscode],
      flowid: TEXT,
      requestname: TEXT,
      workflowname: TEXT,
      nodename: TEXT,
      pcurl: URL_TEXT,
      appurl: URL_TEXT,
      isremark: ['0', '2', '4', '8'],
      viewtype: ['0', '1'],
      creator: [this.settings.creator],
      createdatetime: TIME,
      receiver: TEXT,
      receivedatetime: TIME,
      receivets: /^\d{13}$/,
    });
    const given = body as Record<string, string>;
    if (!this.known.has(given['receiver']!)) return this.result('0', `接收人${given['receiver']}不存在`);
    const key = `${given['flowid']} ${given['receiver']}`;
    const before = this.flows.get(key);
    const receivets = BigInt(given['receivets']!);
    if (!before || receivets >= before.receivets) {
      this.flows.set(key, {
        sourceId: given['flowid']!,
        account: given['receiver']!,
        title: given['requestname']!,
        state: given['isremark'] === '0' ? 'open' : 'done',
        url: given['pcurl']!,
        isremark: given['isremark']!,
        receivets,
      });
    }
    return this.result('1', before ? '更新成功' : '新增成功');
  }

  private remove(body: OaRequest['body']): OaAnswer {
    requireShape(body, { syscode: [this.settings.syscode], flowid: TEXT, userid: TEXT });
    const key = `${String(body['flowid'])} ${String(body['userid'])}`;
    return this.flows.delete(key) ? this.result('1', '删除成功') : this.result('0', '流程不存在');
  }

  private result(operResult: string, message: string): OaAnswer {
    return { body: { syscode: this.settings.syscode, dataType: 'OtherSys', operType: 'AutoNew', operResult, message } };
  }
}
