import { createClient, FengongError, type Client } from '../../web/client/src/index.js';
import { hmacSigning } from '../../web/client/src/signing.js';
import type { Settings } from './settings.js';

/** Fengong as docs/oa.md, steps 2 and 9, has it: tokens and repetitions are the client's affair, requests are signed. */
export function connectFengong({ fengong, clientId, clientSecret, signingKey }: Settings): Client {
  return createClient({
    baseUrl: fengong,
    client: { id: clientId, secret: clientSecret },
    sign: hmacSigning(signingKey),
    // Of half an hour the office has a minute here.
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 10)),
  });
}

/** Whether the request may be sent as it is once more (docs/oa.md, step 10). What was not answered is not known. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof FengongError)) return error instanceof TypeError;
  return error.status >= 500 || error.status === 429 || error.code === 'idempotency_key_running';
}
