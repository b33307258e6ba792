import { expect } from '@jest/globals';
import type { Walk } from './walk.js';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
/** How messages, 待办 of an OA and its links name things → the page, for whom each is meant. */
const NAMED: Readonly<Record<string, readonly [string, string][]>> = {
  administrator: [
    ['/webhooks', '/admin/webhooks'],
    ['/webhook-endpoints', '/admin/webhook-endpoints'],
    [`/api-clients/${ID}`, `/admin/clients/${ID}`],
    ['/calendar?year=2024', '/admin/calendar?year=2024'],
    [`/todo-connectors/${ID}`, `/admin/todo-connectors/${ID}`],
  ],
  coordinator: [
    [`/evaluations/${ID}/opinions`, `/evaluations/${ID}`],
    [`/follow-ups/${ID}`, '/follow-ups'],
  ],
  'jianshe.reporter': [
    ['/todos', '/mine'],
    [`/supervision-orders/${ID}`, `/orders/${ID}`],
    [`/evaluations/${ID}/self-evaluations`, '/asked'],
    [`/opinions/${ID}`, `/asked#opinion-${ID}`],
    [`/follow-ups/${ID}`, `/asked#follow-${ID}`],
    ['/follow-ups', '/asked'],
    ['/me/notification-settings', '/settings'],
  ],
};

/** Coming in, and what stands at the door. */
export const sessionWalk: Walk = {
  name: 'signing in',
  steps: [
    {
      name: 'shows the demonstration and its accounts to a stranger',
      async run(clerk) {
        await clerk.open('/');
        expect(clerk.page.url()).toMatch(/\/login$/);
        await clerk.page.getByRole('heading', { name: '演示数据' }).waitFor();
        await clerk.look('login');
      },
    },
    {
      name: 'says what is wrong, and goes on where the person wanted to go',
      async run(clerk) {
        await clerk.open('/password');
        await clerk.page.getByLabel('登录名').fill('coordinator');
        await clerk.page.getByLabel('密码', { exact: true }).fill('not the password');
        await clerk.page.getByRole('button', { name: '登录', exact: true }).click();
        await clerk.page.getByRole('alert').filter({ hasText: '密码' }).waitFor();
        await clerk.page.getByLabel('密码', { exact: true }).fill('fengong-demo-2023');
        await clerk.page.getByRole('button', { name: '登录', exact: true }).click();
        await clerk.page.waitForURL(/\/password$/);
        await clerk.settled();
        await clerk.look('password');
      },
    },
    {
      name: 'leads from what messages and office systems name to its page',
      async run(clerk) {
        for (const [login, addresses] of Object.entries(NAMED)) {
          await clerk.signIn(login);
          for (const [named, page] of addresses) {
            await clerk.open(named);
            const { pathname, search, hash } = new URL(clerk.page.url());
            expect([named, `${pathname}${search}${hash}`]).toEqual([named, page]);
          }
        }
      },
    },
    {
      name: 'knows no page that there is not, and refuses what is not the person’s',
      async run(clerk) {
        await clerk.signIn('jianshe.reporter');
        await clerk.open('/nowhere');
        expect(await clerk.heading().textContent()).toBe('没有这个页面');
        await clerk.look('not-found');
      },
    },
  ],
};
