import autocannon from 'autocannon';
import type { Sent } from './cases.js';

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Rush {
  readonly address: string;
  readonly connections: number;
  readonly requests: readonly Sent[];
  /** A read is sent for so many seconds; a write until its requests are used up. */
  readonly seconds: number;
  /** Headers of a signed-in user by login; none for the bare server. */
  readonly headersOf: (login: string) => Record<string, string>;
}

/** @throws when an answer was not 2xx: a refusal is quicker than an answer. */
export async function rush({ address, connections, requests, seconds, headersOf }: Rush): Promise<Measured> {
  let next = 0;
  const began = performance.now();
  const once = requests.length > 1;
  const result = await autocannon({
    url: address,
    connections,
    ...(once ? { amount: requests.length } : { duration: seconds }),
    requests: [
      {
        setupRequest: (request) => {
          const sent = requests[next++ % requests.length]!;
          return {
            ...request,
            method: sent.method,
            path: sent.path,
            headers: {
              ...headersOf(sent.login),
              ...(sent.version !== undefined && { 'if-match': `"${sent.version}"` }),
              ...(sent.body && { 'content-type': 'application/json' }),
            },
            ...(sent.body && { body: JSON.stringify(sent.body) }),
          };
        },
      },
    ],
  });
  const elapsed = (performance.now() - began) / 1000;
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} refusals, ${result.errors} errors at ${requests[0]!.path}`);
  }
  const { p50, p99 } = result.latency;
  return { perSecond: result['2xx'] / (once ? elapsed : result.duration), p50, p99 };
}
