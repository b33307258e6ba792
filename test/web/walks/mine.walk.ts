import { expect } from '@jest/globals';
import type { Clerk } from '../clerk.js';
import type { Walk } from './walk.js';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };
/** What 区建设局 owes in the demonstration: its part in a task, and the report of a task that it consolidates. */
const PART = '优化生态环境治理';
const CONSOLIDATED = '优化发展基础支撑';
/** What 白沙洲街道 owes. */
const UNCHANGED = '优化城区形象品质';

const idIn = (clerk: Clerk): string => new URL(clerk.page.url()).pathname.split('/')[2]!;
const matter = (clerk: Clerk, title: string) => clerk.page.getByRole('link', { name: title, exact: true });
const progress = (clerk: Clerk) => clerk.page.getByLabel('进展情况', { exact: true });

async function saved(clerk: Clerk): Promise<void> {
  await clerk.page.getByText('已自动保存').waitFor();
  await clerk.settled();
}

/** Hands in what has been saved, with the warnings that stand beside the button by then. */
async function handIn(clerk: Clerk): Promise<void> {
  await saved(clerk);
  await clerk.page.getByRole('button', { name: /提交$/ }).click();
  await clerk.page.getByText('已提交，等待本单位审核人审核。').waitFor();
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
      name: 'leads the reporter on a telephone from what is due into the form, which saves itself and takes files',
      async run(clerk) {
        const { page } = clerk;
        await clerk.signIn('jianshe.reporter');
        expect(await clerk.heading().textContent()).toBe('我的事项');
        await clerk.look('mine');
        await page.setViewportSize(PHONE);
        await matter(clerk, PART).click();
        await progress(clerk).fill('巡司河沿线截污改造完成过半。');
        await saved(clerk);
        await page.getByLabel('选择佐证材料').setInputFiles({
          name: '现场核查记录.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('2023年6月28日现场核查：截污管网完成1.2公里。'),
        });
        await page.getByRole('button', { name: '移除现场核查记录.txt' }).waitFor();
        await clerk.look('report-form');
      },
    },
    {
      name: 'shows both versions when somebody else has saved meanwhile, and loses neither',
      async run(clerk) {
        const { page } = clerk;
        await saveElsewhere(clerk, idIn(clerk), '同事写的进展。');
        await progress(clerk).fill('我写的进展。');
        await page.getByRole('heading', { name: '有人同时修改了这一内容' }).waitFor();
        await clerk.look('conflict');
        await page.getByLabel('保存为').fill('我写的进展。同事写的进展。');
        await page.getByRole('button', { name: '按选择保存' }).click();
        await saved(clerk);
        await page.reload();
        await progress(clerk).waitFor();
        expect(await progress(clerk).inputValue()).toBe('我写的进展。同事写的进展。');
      },
    },
    {
      name: 'has a report handed in',
      async run(clerk) {
        await clerk.job('report', async () => {
          await matter(clerk, PART).click();
          await progress(clerk).fill('巡司河沿线截污改造完成过半，道路管网修复二期开工。');
          await clerk.page.getByLabel('总体进度', { exact: true }).fill('52');
          await handIn(clerk);
        });
      },
    },
    {
      name: 'shows the lead unit all reports and who is missing, and takes them over into its own',
      async run(clerk) {
        const { page } = clerk;
        await matter(clerk, CONSOLIDATED).click();
        await page.getByRole('link', { name: '汇总各单位填报' }).click();
        await page.getByRole('heading', { name: /还缺 1 个单位/ }).waitFor();
        await clerk.look('consolidation');
        await page.getByRole('button', { name: '催报中南路街道' }).click();
        await page.getByLabel(/^附言/).fill('请于今天下班前报送，明天上午汇总。');
        await clerk.look('urge');
        await page.getByRole('dialog').getByRole('button', { name: '催报', exact: true }).click();
        await page.getByText(/^已催报中南路街道，/).waitFor();
        await page.getByText(/^已催 \d{1,2}:\d\d$/).waitFor();
        await clerk.job('consolidate', async () => {
          await matter(clerk, CONSOLIDATED).click();
          await page.getByRole('link', { name: '汇总各单位填报' }).click();
          await page.getByText('中南路街道（待填报）').waitFor();
          await page.getByRole('button', { name: '把各单位进展汇入本单位填报' }).click();
          await page.waitForURL(/\/obligations\/[^/]+$/);
          await progress(clerk).waitFor();
          expect(await progress(clerk).inputValue()).toContain('区科经局：');
          await page.getByLabel('推进城市有机更新', { exact: true }).fill('55');
          await page.getByLabel('提升交通路网水平', { exact: true }).fill('49');
          await saved(clerk);
          expect(await page.getByLabel('总体进度', { exact: true }).inputValue()).toBe('52');
          await page.getByText('尚未收到填报：中南路街道').first().waitFor();
          await handIn(clerk);
        });
      },
    },
    {
      name: 'gathers what supervision and evaluations ask of the unit, where the order is signed for and answered',
      async run(clerk) {
        const { page } = clerk;
        await clerk.open('/asked');
        await page.getByRole('heading', { name: '评估报告征求意见' }).waitFor();
        await clerk.look('asked');
        await page.getByRole('link', { name: /督办〔2023〕\d+号/ }).click();
        await page.getByRole('button', { name: '签收' }).click();
        await page.getByText('已签收。').waitFor();
        await page.getByRole('button', { name: '回复', exact: true }).click();
        await page.getByLabel('办理情况').fill('6月30日已报送，今后按期填报。');
        await page.getByRole('dialog').getByRole('button', { name: '回复', exact: true }).click();
        await page.getByText('已回复，等待督查室审核。').waitFor();
        await clerk.look('order-answered');
      },
    },
    {
      name: 'has the other pages of a unit: lists, form in Excel, annual plans, messages, settings',
      async run(clerk) {
        const { page } = clerk;
        for (const [name, path] of [
          ['obligations', '/obligations'],
          ['workbook', '/workbook'],
          ['inbox', '/inbox'],
          ['settings', '/settings'],
          ['sessions', '/sessions'],
          ['unit-plans', '/plans?year=2023'],
        ] as const) {
          await clerk.open(path);
          await clerk.look(name);
        }
        await page.getByRole('table').getByRole('link').first().click();
        await page.waitForURL(/\/plans\/.+\/2023$/);
        await clerk.look('plan');
      },
    },
    {
      name: 'lets the unit’s approver go through the queue, beside the last report, and release',
      async run(clerk) {
        const { page } = clerk;
        await clerk.signIn('jianshe.approver');
        await page.getByRole('heading', { name: '本单位审核（2）' }).waitFor();
        await page.getByRole('link', { name: '逐份审核' }).click();
        await page.getByRole('button', { name: '审核并报出' }).waitFor();
        await clerk.look('review');
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
        await matter(clerk, PART).click();
        await page.waitForURL(/\/reports\/[^/]+$/);
        await page.getByRole('heading', { name: /区建设局/ }).waitFor();
        await clerk.look('report');
        await clerk.job('accept', async () => {
          await matter(clerk, PART).click();
          await page.getByRole('button', { name: '审核通过' }).click();
          await page.getByText('已审核通过。').waitFor();
        });
        await page.getByText('已通过', { exact: true }).first().waitFor();
      },
    },
    {
      name: 'takes 无变化 in one press',
      async run(clerk) {
        await clerk.signIn('baishazhou.reporter');
        await clerk.job('unchanged', async () => {
          await matter(clerk, UNCHANGED).click();
          await clerk.page.getByRole('button', { name: '无变化' }).click();
          await clerk.page.getByText('已申报“无变化”，等待本单位审核人审核。').waitFor();
        });
      },
    },
    {
      name: 'lets the approver return it with a reason, which the reporter then finds',
      async run(clerk) {
        const { page } = clerk;
        await clerk.signIn('baishazhou.approver');
        await clerk.job('return', async () => {
          await matter(clerk, UNCHANGED).click();
          await page.getByRole('button', { name: '退回' }).click();
          await page.getByLabel('退回意见').fill('上半年新增了两处口袋公园，请补写。');
          await page.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click();
          await page.getByText('已退回，对方会收到待办。').waitFor();
        });
        await page.getByText('退回意见：上半年新增了两处口袋公园，请补写。').waitFor();
        await page.setViewportSize(DESK);
      },
    },
  ],
};
