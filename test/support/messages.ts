import type { SignedInUser } from '../../src/modules/identity/testing/index.js';
import { DispatchDeliveries, insertNotifications } from '../../src/modules/notifications/index.js';
import { CommandRunner } from '../../src/platform/database/command-runner.js';
import { newId } from '../../src/platform/ids.js';
import { systemContext } from '../../src/platform/security/actor.js';
import type { TestApp } from './app.js';

/** Variables by which the service may send to servers of a test. */
export const OUTBOUND = {
  FENGONG_OUTBOUND_ALLOW: '127.0.0.1',
  FENGONG_PUBLIC_URL: 'https://fengong.example',
  FENGONG_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
};

/** The office system of the whole district gets a copy of every message. */
export async function givenOfficeSystem(test: TestApp, administrator: SignedInUser, url: string): Promise<void> {
  await test.request
    .put('/api/v1/notification-channels/WEBHOOK')
    .set({ ...administrator.headers, 'if-match': '"0"' })
    .send({ enabled: true, settings: { perMinute: 600 } })
    .expect(200);
  await test.request
    .post('/api/v1/webhook-endpoints')
    .set(administrator.headers)
    .send({ unitId: null, url, secret: `whsec_${Buffer.alloc(32, 9).toString('base64')}` })
    .expect(201);
}

/** One message of another module to some people, in a command of its own. @returns ids of the messages. */
export function tell(
  test: TestApp,
  jurisdictionId: string,
  userIds: readonly string[],
  key = newId(),
  channels?: readonly ('EMAIL' | 'WEBHOOK')[],
) {
  const ctx = systemContext(jurisdictionId, newId());
  return test.app.get(CommandRunner).run(ctx, { name: 'test.tell' }, async (tx) => {
    const line = { text: '请于7月7日前签收。', link: '/supervision-orders/01' };
    const message = {
      kind: 'SUPERVISION_ORDER',
      dedupeKey: `SUPERVISION_ORDER:${key}`,
      day: '2023-06-30',
      title: '督办〔2023〕5号',
      body: { groups: [{ heading: '待签收的督办单', lines: [line] }] },
    };
    tx.audit({ action: 'test.told', subject: { type: 'test', id: key } });
    const written = await insertNotifications(
      tx,
      userIds.map((userId) => ({ ...message, userId, ...(channels && { channels }) })),
    );
    return written.map(({ id }) => id);
  });
}

/** What the worker does after a commit and each minute. */
export function dispatch(test: TestApp): Promise<number> {
  return test.app.get(DispatchDeliveries, { strict: false }).run(new AbortController().signal);
}
