import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** What came back, and nothing of the client library. */
export interface Answer {
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

export interface Message {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes over the wire as it stands, sound or not. */
  readonly json?: string | Uint8Array | undefined;
}

/** Requests by the thousand: `fetch` takes half as much of the processor as the service that answers it. */
const connections = new Agent({ keepAlive: true });

/** Redirects are not followed. */
export function send(url: string, { method, headers = {}, json }: Message): Promise<Answer> {
  const ofBody = json !== undefined && {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(json)),
  };
  return new Promise((resolve, reject) => {
    request(url, { agent: connections, method, headers: { ...ofBody, ...headers } }, (response) => {
      const { statusCode: status = 0, headers } = response;
      text(response).then((said) => resolve({ status, mediaType: headers['content-type'] ?? '', text: said }), reject);
    })
      .on('error', reject)
      .end(json);
  });
}

export interface Case {
  /** Route and what is special about the request. */
  readonly name: string;
  readonly send: () => Promise<Answer>;
  /** What is wrong with the answer; undefined when nothing is. */
  readonly fault: (answer: Answer) => string | undefined;
}

const LANES = 8;

/** Does the work for each one, some at a time. */
export async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = all.values();
  const lane = async (): Promise<void> => {
    for (const one of waiting) await work(one);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Sends the cases, some at a time. @returns a readable line for each answer that is not as it should be. */
export async function faultsIn(cases: readonly Case[]): Promise<string[]> {
  if (cases.length === 0) throw new Error('no case at all: the generator is broken');
  const faults: string[] = [];
  await inLanes(cases, async ({ name, send, fault }) => {
    const answer = await send();
    const found = fault(answer);
    if (found !== undefined) faults.push(`${name}: ${found}; got ${answer.status} ${gist(answer.text)}`);
  });
  return faults.sort();
}

/** The code of a problem, else the beginning of the text. */
function gist(text: string): string {
  return /"code":"(\w+)"/.exec(text)?.[1] ?? text.slice(0, 200);
}

const CHINESE = /\p{Script=Han}/u;
const CODE = /^[a-z][a-z0-9_]*$/;
/** Traces of the inside: SQL, stack frames, paths of files. */
const INSIDE = /\bat \S+ \(|node_modules|\.[jt]s:\d|\b(select|insert into|update) .* (from|values|set)\b/i;

/**
 * What is wrong with an answer that should be a problem of one of these statuses and, when given, of a code.
 * @returns undefined when nothing is.
 */
export function notAProblem(answer: Answer, statuses: readonly number[], code?: RegExp): string | undefined {
  if (!statuses.includes(answer.status)) return `expected ${statuses.join(' or ')}`;
  if (!answer.mediaType.startsWith('application/problem+json')) return `media type ${answer.mediaType}`;
  const problem = JSON.parse(answer.text) as Record<string, unknown>;
  if (problem['status'] !== answer.status) return 'status in the body differs';
  if (typeof problem['code'] !== 'string' || !CODE.test(problem['code'])) return 'no stable code';
  if (code && !code.test(problem['code'])) return `expected code ${String(code)}`;
  if (typeof problem['detail'] !== 'string' || !CHINESE.test(problem['detail'])) return 'no Chinese detail';
  if (typeof problem['traceId'] !== 'string' || problem['traceId'] === '') return 'no traceId';
  return INSIDE.test(answer.text) ? 'shows the inside' : undefined;
}
