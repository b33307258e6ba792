import { readAnswer } from './answers.js';
import { errorOf, FengongError } from './errors.js';
import { OPERATIONS, type Route } from './generated/operations.js';
import { messageOf, type Message, type Values } from './message.js';
import { isPassing, pause, waitBefore } from './retry.js';
import { AccessToken, type ClientCredentials } from './token.js';
import type { Answer, Arguments, Common, Input, Item, ListName, OperationName } from './types.js';

/** What a signature covers. */
export interface Signable {
  readonly method: string;
  /** Path and query as on the request line. */
  readonly target: string;
  /** The body where it is text; a form with files is not signed. */
  readonly body: string | undefined;
  /** As it is sent; empty when the program acts for nobody. */
  readonly onBehalfOf: string;
}

export interface ClientOptions {
  /** Where the service is, without a slash at the end. Left out in a browser: the page's own origin. */
  readonly baseUrl?: string;
  /** A program of an office system: fetches tokens and renews them. */
  readonly client?: ClientCredentials;
  /** The token of a person who signed in, or a function that gives it. Neither, nor `client`: the browser's cookie. */
  readonly token?: string | (() => string | Promise<string>);
  /** For whom the program acts when a request does not say otherwise. */
  readonly onBehalfOf?: string;
  /** Headers that sign a request; `hmacSigning` of `@fengong/client/signing`. Asked anew for each attempt. */
  readonly sign?: (request: Signable) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** The session has ended. Resolve to true once somebody is signed in again, and the request is sent once more. */
  readonly onUnauthenticated?: (error: FengongError) => boolean | Promise<boolean>;
  /** How often a lost request is sent again; 3 unless given. */
  readonly retries?: number;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** In place of a timer, for tests. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface Result<N extends OperationName> {
  readonly data: Answer<N>;
  readonly status: number;
  /** For a later `ifMatch`; the same as `data.version` where there is one. */
  readonly etag: string | null;
  /** The answer of an earlier request with the same idempotency key. */
  readonly replayed: boolean;
  readonly response: Response;
}

export type Operations = { readonly [N in OperationName]: (...input: Arguments<Input<N>>) => Promise<Answer<N>> };

/** Every operation by its name; `send` tells status and headers too, `each` walks through all pages of a list. */
export type Client = Operations & {
  readonly send: { readonly [N in OperationName]: (...input: Arguments<Input<N>>) => Promise<Result<N>> };
  readonly each: { readonly [N in ListName]: (...input: Arguments<Input<N>>) => AsyncGenerator<Item<N>, void> };
};

/**
 * @example
 * const fengong = createClient({ baseUrl: 'https://fengong.example.gov.cn', client: { id, secret } });
 * for await (const unit of fengong.each.listUnits()) console.log(unit.name);
 */
export function createClient(options: ClientOptions = {}): Client {
  const sender = new Sender(options);
  type Given = Values & Common;
  const byName = (make: (route: Route) => (input?: Given) => unknown): object =>
    Object.fromEntries(Object.entries(OPERATIONS).map(([name, route]) => [name, make(route)]));
  return {
    ...byName((route) => async (input) => (await sender.send(route, input)).data),
    send: byName((route) => (input) => sender.send(route, input)),
    each: byName((route) => (input) => sender.each(route, input)),
  } as Client;
}

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

class Sender {
  private readonly fetch: typeof fetch;
  private readonly tokens: AccessToken | undefined;

  constructor(private readonly options: ClientOptions) {
    // A browser's fetch must be called as a function of the window.
    this.fetch = options.fetch ?? ((input, init) => fetch(input, init));
    this.tokens = options.client && new AccessToken(options.baseUrl ?? '', options.client, this.fetch);
  }

  async send(route: Route, input: Values & Common = {}): Promise<Result<OperationName>> {
    const response = await this.answerTo(messageOf(route, { onBehalfOf: this.options.onBehalfOf, ...input }));
    return {
      data: (await readAnswer(route, response)) as Answer<OperationName>,
      status: response.status,
      etag: response.headers.get('etag'),
      replayed: response.headers.get('idempotency-replayed') === 'true',
      response,
    };
  }

  async *each(route: Route, input: Values & Common = {}): AsyncGenerator<unknown, void> {
    for (let cursor: string | null | undefined; cursor !== null;) {
      const query = { ...input.query, ...(cursor !== undefined && { cursor }) };
      const page = (await this.send(route, { ...input, query })).data as unknown as Page;
      yield* page.items;
      cursor = page.nextCursor;
    }
  }

  /** Sends, and sends again what was lost and may be repeated. @throws FengongError for a refusal, TypeError for no answer. */
  private async answerTo(message: Message): Promise<Response> {
    const { retries = 3, wait = pause } = this.options;
    let renewed = false;
    for (let attempt = 0; ;) {
      const outcome = await this.once(message);
      if (outcome instanceof Response) return outcome;
      if (outcome instanceof FengongError && outcome.status === 401 && !renewed && (await this.renew(outcome))) {
        renewed = true;
        continue;
      }
      if (attempt >= retries || !message.repeatable || !isPassing(outcome)) throw outcome;
      await wait(waitBefore(attempt, outcome), message.signal);
      attempt += 1;
    }
  }

  /** The answer, or why there is none. */
  private async once(message: Message): Promise<unknown> {
    try {
      const { method, target, body, signal } = message;
      const response = await this.fetch(`${this.options.baseUrl ?? ''}${target}`, {
        method,
        headers: { ...message.headers, ...(await this.credentials()), ...(await this.signature(message)) },
        credentials: 'same-origin',
        ...(body !== undefined && { body }),
        ...(signal && { signal }),
      });
      return response.ok ? response : await errorOf(response);
    } catch (error) {
      return error;
    }
  }

  private async credentials(): Promise<Record<string, string>> {
    const { token } = this.options;
    const value = this.tokens ? await this.tokens.get() : typeof token === 'function' ? await token() : token;
    return value === undefined ? {} : { authorization: `Bearer ${value}` };
  }

  private async signature({ method, target, body, headers }: Message): Promise<Readonly<Record<string, string>>> {
    if (!this.options.sign) return {};
    const text = typeof body === 'string' ? body : undefined;
    return this.options.sign({ method, target, body: text, onBehalfOf: headers['on-behalf-of'] ?? '' });
  }

  private async renew(error: FengongError): Promise<boolean> {
    if (this.tokens) return this.tokens.forget();
    return (await this.options.onUnauthenticated?.(error)) ?? false;
  }
}
