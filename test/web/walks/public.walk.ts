import { expect } from '@jest/globals';
import type { Clerk } from '../clerk.js';
import type { Walk } from './walk.js';

/** What everybody loads before the page is there, compressed. */
const MOST_BYTES = 60_000;
let address = '';

async function openEvaluation(clerk: Clerk): Promise<void> {
  await clerk.signIn('coordinator');
  await clerk.open('/evaluations');
  await clerk.page
    .getByRole('link', { name: /中期评估/ })
    .last()
    .click();
  await clerk.page.getByRole('heading', { name: '公众页' }).waitFor();
  await clerk.settled();
}

/** From the desk of the coordinator to everybody's telephone, and back. Hands the evaluation in, so it comes last. */
export const publicWalk: Walk = {
  name: 'the public page',
  steps: [
    {
      name: '统筹 has the evaluation approved and 公布, looks at what everybody would read, and publishes it',
      async run(clerk) {
        await openEvaluation(clerk);
        for (const step of ['送政府审定', '审定通过', '公布']) {
          const button = clerk.page.getByRole('button', { name: step, exact: true });
          // The walk of the adjustments has taken it to the standing committee already.
          if ((await button.count()) === 0) continue;
          await button.click();
          await button.waitFor({ state: 'detached' });
          await clerk.settled();
        }
        await clerk.page.getByRole('link', { name: '预览' }).click();
        await clerk.page.getByText('这是预览，公众还看不到').waitFor();
        await clerk.look('public-preview');
        await clerk.page.getByRole('link', { name: '返回评估' }).click();
        await clerk.page.getByRole('button', { name: '公开本次评估' }).click();
        await clerk.look('publish');
        await clerk.page.getByRole('dialog').getByRole('button', { name: '公开', exact: true }).click();
        await clerk.page.getByText('本次评估正在公开').waitFor();
        await clerk.look('evaluation-public');
        address = (await clerk.page.getByRole('link', { name: /\/public\// }).getAttribute('href'))!;
      },
    },
    {
      name: 'anybody reads it without signing in, and loads little',
      async run(clerk) {
        await clerk.page.context().clearCookies();
        await clerk.open(address);
        expect(await clerk.heading().textContent()).toMatch(/实施情况中期评估报告$/);
        await clerk.page.getByRole('cell', { name: '正常推进' }).first().waitFor();
        const bytes = await clerk.page.evaluate<number>(
          `performance.getEntries().reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)`,
        );
        expect(bytes).toBeLessThan(MOST_BYTES);
        await clerk.look('public');
      },
    },
    {
      name: '统筹 takes it down, and the address says so',
      async run(clerk) {
        await openEvaluation(clerk);
        await clerk.page.getByRole('button', { name: '撤下' }).click();
        await clerk.page.getByLabel('撤下的理由').fill('附表单位名称有误，更正后重新公开。');
        await clerk.page.getByRole('dialog').getByRole('button', { name: '撤下', exact: true }).click();
        await clerk.page.getByText('现在没有公开的内容').waitFor();
        await clerk.page.context().clearCookies();
        await clerk.open(address);
        expect((await clerk.page.request.get(clerk.page.url(), { headers: { accept: 'text/html' } })).status()).toBe(
          404,
        );
        expect(await clerk.heading().textContent()).toBe('没有公开的内容');
        await clerk.look('public-none');
      },
    },
  ],
};
