import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OaRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

export interface OaAnswer {
  readonly status?: number;
  readonly body: object;
}

/** A 待办 as a person sees it in the OA. */
export interface ShownTodo {
  readonly sourceId: string;
  readonly account: string;
  readonly title: string;
  /** `gone` is shown to nobody. */
  readonly state: 'open' | 'done' | 'gone';
  readonly url: string;
}

/**
 * What goes wrong with one request.
 * - CUT: it is carried out, and the connection breaks before the answer.
 * - FLOW: refused as too many.
 * - EXPIRE: all tokens given so far are void from now on.
 * - DOWN: 503, nothing is carried out.
 * - HOLD: it is carried out, and nothing is answered until the test ends.
 */
export type Fault = 'CUT' | 'FLOW' | 'EXPIRE' | 'DOWN' | 'HOLD';

/** The request is not what the documentation asks for. */
export class Undocumented extends Error {}

/**
 * An OA on loopback that behaves as its documentation says (docs/oa-todo.md) and keeps what it is told. A request that is
 * not as documented is refused and remembered in `problems`, which every test expects to be empty.
 */
export abstract class OaServer {
  readonly problems: string[] = [];
  /** Requests other than for tokens, in their order. */
  readonly requests: OaRequest[] = [];
  readonly known = new Set<string>();
  private readonly faults: Fault[] = [];
  private readonly held: ServerResponse[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.serve(request, response).catch((error: unknown) => {
        this.problems.push(String(error));
        response.destroy();
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return this;
  }

  async stop(): Promise<void> {
    for (const response of this.held) response.destroy();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Of the requests to come, one fault each; requests for tokens have none. */
  fail(...faults: Fault[]): void {
    this.faults.push(...faults);
  }

  get holding(): number {
    return this.held.length;
  }

  abstract all(): readonly ShownTodo[];

  /** What a person finds among the 待办, by title. */
  openOf(account: string): string[] {
    return this.all()
      .filter((todo) => todo.account === account && todo.state === 'open')
      .map(({ title }) => title)
      .sort();
  }

  /** The path of requests for tokens, which no fault hits. */
  protected abstract readonly tokenPath: string | null;
  /** Carries the request out. @throws Undocumented */
  protected abstract handle(request: OaRequest): OaAnswer;
  protected abstract flowControl(): OaAnswer;
  protected abstract expireTokens(): void;

  private async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(message);
    const isToken = request.path === this.tokenPath;
    if (!isToken) this.requests.push(request);
    const fault = isToken ? undefined : this.faults.shift();
    if (fault === 'EXPIRE') this.expireTokens();
    const { status = 200, body } = this.answer(request, fault);
    if (fault === 'CUT') response.destroy();
    else if (fault === 'HOLD') this.held.push(response);
    else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  private answer(request: OaRequest, fault: Fault | undefined): OaAnswer {
    if (fault === 'FLOW') return this.flowControl();
    if (fault === 'DOWN') return { status: 503, body: {} };
    try {
      return this.handle(request);
    } catch (error) {
      if (!(error instanceof Undocumented)) throw error;
      this.problems.push(`${request.method} ${request.path}: ${error.message}`);
      return { status: 400, body: { message: error.message } };
    }
  }
}

async function read(message: IncomingMessage): Promise<OaRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(message.url ?? '/', 'http://oa');
  return {
    method: message.method ?? '',
    path: decodeURI(url.pathname),
    query: url.searchParams,
    headers: message.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

type Shape = Readonly<Record<string, RegExp | readonly unknown[] | 'number' | 'texts' | 'object'>>;

/** Exactly these members, each of its form; those in `optional` may be missing. @throws Undocumented */
export function requireShape(
  body: Readonly<Record<string, unknown>>,
  shape: Shape,
  optional: readonly string[] = [],
): void {
  for (const name of Object.keys(body)) {
    if (!(name in shape)) throw new Undocumented(`unknown member ${name}`);
  }
  for (const [name, form] of Object.entries(shape)) {
    const value = body[name];
    if (value === undefined && optional.includes(name)) continue;
    if (!fits(value, form)) throw new Undocumented(`${name} is ${JSON.stringify(value)}`);
  }
}

function fits(value: unknown, form: Shape[string]): boolean {
  if (form instanceof RegExp) return typeof value === 'string' && form.test(value);
  if (form === 'number') return Number.isInteger(value);
  if (form === 'object') return typeof value === 'object' && value !== null;
  if (form === 'texts') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return form.includes(value);
}

export const TEXT = /^[^\0]+$/;
export const URL_TEXT = /^https?:\/\/\S+$/;
