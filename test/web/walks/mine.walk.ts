import { expect } from '@jest/globals';
import type { Clerk } from '../clerk.js';
import type { Walk } from './walk.js';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };
/** What 区建设局 owes in the demonstration: its part in a task, and the report of a task that it consolidates. */
const PART = '优化生态环境治理';
const CONSOLIDATED = '优化发展基础支撑';

const idIn = (clerk: Clerk): string => new URL(clerk.page.url()).pathname.split('/')[2]!;

async function saved(clerk: Clerk): Promise<void> {
  await clerk.page.getByText('已自动保存').waitFor();
  await clerk.settled();
}

async function handIn(clerk: Clerk): Promise<void> {
  await saved(clerk);
  await clerk.page.getByRole('button', { name: /提交$/ }).click();
  await clerk.page.waitForURL(/\/mine$/);
  await clerk.settled();
}

/** Somebody else of the unit saves another text in the meantime. */
async function saveElsewhere(clerk: Clerk, obligationId: string, progressText: string): Promise<void> {
  await clerk.page.evaluate(
    async ({ id, text }) => {
      const { report } = (await (await fetch(`/api/v1/obligations/${id}`)).json()) as {
        report: { id: string; version: number };
      };
      const answer = await fetch(`/api/v1/reports/${report.id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'if-match': `"${report.version}"` },
        body: JSON.stringify({ progressText: text }),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    { id: obligationId, text: progressText },
  );
}

/** A unit's reporter and approver, and the approver of the lead unit: from what is due to what is accepted. */
export const mineWalk: Walk = {
  name: 'reporting, by the reporter, the unit’s approver and the lead unit',
  steps: [
    {
      name: 'leads the reporter on a telephone from what is due into the form, which saves itself, and hands it in',
      async run(clerk) {
        const { page } = clerk;
        await clerk.signIn('jianshe.reporter');
        expect(await clerk.heading().textContent()).toBe('我的事项');
        await clerk.look('mine');
        await page.setViewportSize(PHONE);
        await page.getByRole('link', { name: PART }).click();
        await clerk.settled();
        await page.getByLabel('进展情况', { exact: true }).fill('巡司河沿线截污改造完成过半，道路管网修复二期开工。');
        await page.getByLabel('总体进度', { exact: true }).fill('52');
        await saved(clerk);
        await page.getByLabel('选择佐证材料').setInputFiles({
          name: '现场核查记录.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('2023年6月28日现场核查：截污管网完成1.2公里。'),
        });
        await page.getByRole('button', { name: '移除现场核查记录.txt' }).waitFor();
        await clerk.look('report-form');
        await page.setViewportSize(PHONE);
        await handIn(clerk);
        await page.getByText('已提交，等待本单位审核', { exact: false }).first().waitFor();
        await page.setViewportSize(DESK);
      },
    },
    {
      name: 'shows the lead unit all reports and who is missing, and takes them over into its own',
      async run(clerk) {
        const { page } = clerk;
        await page.getByRole('link', { name: CONSOLIDATED }).click();
        await clerk.settled();
        await page.getByRole('link', { name: '汇总各单位填报' }).click();
        await page.getByRole('heading', { name: /还缺 1 个单位/ }).waitFor();
        await clerk.settled();
        await clerk.look('consolidation');
        await page.getByRole('button', { name: '把各单位进展汇入本单位填报' }).click();
        await page.waitForURL(/\/obligations\/[^/]+$/);
        await page.getByLabel('进展情况', { exact: true }).waitFor();
        expect(await page.getByLabel('进展情况', { exact: true }).inputValue()).toContain('区科经局：');
      },
    },
    {
      name: 'shows both versions when somebody else has saved meanwhile, and loses neither',
      async run(clerk) {
        const { page } = clerk;
        await saveElsewhere(clerk, idIn(clerk), '同事写的进展。');
        await page.getByLabel('进展情况', { exact: true }).fill('我写的进展。');
        await page.getByRole('heading', { name: '有人同时修改了这一内容' }).waitFor();
        await clerk.look('conflict');
        await page.getByLabel('保存为').fill('我写的进展。同事写的进展。');
        await page.getByRole('button', { name: '按选择保存' }).click();
        await saved(clerk);
        await page.getByLabel('推进城市有机更新', { exact: true }).fill('55');
        await page.getByLabel('提升交通路网水平', { exact: true }).fill('49');
        await saved(clerk);
        expect(await page.getByLabel('总体进度', { exact: true }).inputValue()).toBe('52');
        await page.getByText('尚未收到填报：中南路街道').first().waitFor();
        await handIn(clerk);
      },
    },
    {
      name: 'lets the unit’s approver go through the queue, beside the last report, and release',
      async run(clerk) {
        const { page } = clerk;
        await clerk.signIn('jianshe.approver');
        await page.getByRole('heading', { name: '本单位审核（2）' }).waitFor();
        await page.getByRole('link', { name: '审核', exact: true }).click();
        await page.getByRole('button', { name: '审核并报出' }).waitFor();
        await clerk.settled();
        await clerk.look('review');
        await page.getByRole('button', { name: new RegExp(PART) }).click();
        await page.getByRole('button', { name: '审核并报出' }).click();
        await page.getByText('已审核报出。').waitFor();
        await page.getByText('等待审核 1 份').waitFor();
        await page.getByLabel('全选').check();
        await page.getByRole('button', { name: '通过选中的 1 份' }).click();
        await page.getByText('没有等待审核的填报。').waitFor();
      },
    },
    {
      name: 'lets the approver of the lead unit accept what the other unit has reported',
      async run(clerk) {
        const { page } = clerk;
        await clerk.signIn('shuihu.approver');
        await page.getByRole('link', { name: PART }).click();
        await page.getByRole('heading', { name: /区建设局/ }).waitFor();
        await clerk.settled();
        await clerk.look('report');
        await page.getByRole('button', { name: '审核通过' }).click();
        await page.getByText('已通过', { exact: true }).first().waitFor();
      },
    },
    {
      name: 'has the other pages of a unit: lists, form in Excel, annual plans, what evaluations ask, messages, settings',
      async run(clerk) {
        const { page } = clerk;
        for (const [name, path] of [
          ['obligations', '/obligations'],
          ['workbook', '/workbook'],
          ['plans', '/plans?year=2023'],
          ['asked', '/asked'],
          ['inbox', '/inbox'],
          ['settings', '/settings'],
          ['sessions', '/sessions'],
        ] as const) {
          await clerk.open(path);
          await clerk.look(name);
        }
        await clerk.open('/plans?year=2023');
        await page.getByRole('table').getByRole('link').first().click();
        await page.waitForURL(/\/plans\/.+\/2023$/);
        await clerk.settled();
        await clerk.look('plan');
      },
    },
  ],
};
