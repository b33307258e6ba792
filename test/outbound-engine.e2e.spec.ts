import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { OutboundEngine, type AttemptOutcome, type Prepared } from '../src/platform/outbound/index.js';
import { bootTestApp, TEST_INSTANT, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';
import { givenOfficeSystem, OUTBOUND, tell } from './support/messages.js';

const MESSAGES = 12;
const CONNECTIONS = 10;
const SENT: AttemptOutcome = { kind: 'SENT' };

let test: TestApp;
let here: string;
let person: SignedInUser;
/** Messages on their way: each arrives when its member is called, or at once while `open`. */
let held: (() => void)[];
let open: boolean;

beforeAll(async () => {
  test = await bootTestApp({ environment: { ...OUTBOUND, DATABASE_POOL: String(CONNECTIONS) } });
});
afterAll(() => test.close());
/** A district whose office system gets a copy of everything; it is never asked, the test stands in its place. */
beforeEach(async () => {
  test.clock.set(TEST_INSTANT);
  [held, open] = [[], false];
  here = await givenJurisdiction(test.app);
  const administrator = await signedIn(test.app, { jurisdictionId: here, role: 'administrator' });
  person = await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' });
  await givenOfficeSystem(test, administrator, 'http://127.0.0.1:9/hooks');
});

const send = (): Promise<AttemptOutcome> =>
  open ? Promise.resolve(SENT) : new Promise((arrived) => held.push(() => arrived(SENT)));
const prepare = (): Promise<Prepared> => Promise.resolve({ kind: 'SEND', rate: { perMinute: 600 }, send });
const drain = (signal = new AbortController().signal): Promise<number> =>
  test.app.get(OutboundEngine).drain('delivery', prepare, signal);
const letGo = (): void => {
  open = true;
  for (const arrive of held) arrive();
};
const onTheirWay = (count: number) => eventually(() => expect(held).toHaveLength(count));
const sent = async (): Promise<number> => {
  const rows = await test.db.query(
    `SELECT FROM delivery WHERE jurisdiction_id = $1 AND state = 'SENT' AND attempts = 1 AND lease IS NULL`,
    [here],
  );
  return rows.length;
};

describe('messages that are due', () => {
  it('go out in one run of a process, however often it is asked for, on half of its connections', async () => {
    for (let message = 0; message < MESSAGES; message += 1) await tell(test, here, [person.userId]);
    const first = drain();
    expect(await Promise.all([drain(), drain(), drain()])).toEqual([0, 0, 0]);
    await onTheirWay(CONNECTIONS / 2);
    letGo();
    expect(await first).toBe(MESSAGES);
    expect(held).toHaveLength(CONNECTIONS / 2);
    expect(await sent()).toBe(MESSAGES);
  });

  it('are not kept waiting by a slow one that was due before', async () => {
    await tell(test, here, [person.userId]);
    const first = drain();
    await onTheirWay(1);
    await tell(test, here, [person.userId]);
    expect(await drain()).toBe(0);
    await onTheirWay(2);
    letGo();
    expect(await first).toBe(2);
    expect(await sent()).toBe(2);
  });

  it('are taken up by another run when the one that goes on was told to stop', async () => {
    const stopping = new AbortController();
    await tell(test, here, [person.userId]);
    const first = drain(stopping.signal);
    await onTheirWay(1);
    stopping.abort();
    await tell(test, here, [person.userId]);
    const second = drain();
    await onTheirWay(2);
    letGo();
    expect(await Promise.all([first, second])).toEqual([1, 1]);
    expect(await sent()).toBe(2);
  });
});
