import { createClient } from '../../client/src/index.ts';

export { FengongError, type Answer, type Body, type Query, type Schemas } from '../../client/src/index.ts';

let signInAgain: () => Promise<boolean> = async () => false;

/** Who is asked when the session has ended under a request; set by the session, which knows whether anybody was signed in. */
export function onSessionEnd(ask: () => Promise<boolean>): void {
  signInAgain = ask;
}

/** All of the service, by operation (`docs/openapi.json`), on the cookie of the signed-in person. */
export const api = createClient({ onUnauthenticated: () => signInAgain() });
