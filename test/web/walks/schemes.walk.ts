import { expect } from '@jest/globals';
import type { Clerk } from '../clerk.js';
import type { Walk } from './walk.js';

/** A document as small as one may be; 区水上运动中心 is no unit of the district yet. */
const DOCUMENT = `武昌区水上运动发展五年规划任务分工方案
武昌政办〔2023〕99号
为落实《武昌区水上运动发展规划(2021—2025年)》,制定本方案。
一、主要任务
(一)办好赛事
1.提升赛事水平。建好水上赛场。到2025年,建成水上赛场3个。(牵头单位:区文旅局;责任单位:区教育局、区水上运动中心)
2.培养青年选手。办好学校社团。(牵头单位:区教育局;责任单位:区文旅局)
`;

/** Somebody else changes the scheme's days of grace in the meantime. */
async function setGraceElsewhere(clerk: Clerk, graceDays: number): Promise<void> {
  await clerk.page.evaluate(async (days) => {
    const { items } = (await (await fetch('/api/v1/schemes?limit=1')).json()) as { items: { id: string }[] };
    const address = `/api/v1/schemes/${items[0]!.id}/reporting-settings`;
    const { version } = (await (await fetch(address)).json()) as { version: number };
    const answer = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify({ graceDays: days }),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }, graceDays);
}

/** The coordinator's day: what waits, the division and one task down to the paragraph, an indicator, a new document. */
export const schemesWalk: Walk = {
  name: 'the coordinator',
  steps: [
    {
      name: 'sees on the desk what waits and what got worse',
      async run(clerk) {
        await clerk.signIn('coordinator');
        expect(clerk.page.url()).toMatch(/\/desk$/);
        await clerk.page.getByRole('heading', { name: '待办' }).waitFor();
        await clerk.page.getByRole('link', { name: /未报/ }).first().waitFor();
        await clerk.page.getByRole('heading', { name: '哪些变差了' }).waitFor();
        await clerk.look('desk');
      },
    },
    {
      name: 'accepts all reports that wait in one go',
      async run(clerk) {
        const { page } = clerk;
        await clerk.job('bulk', async () => {
          await page.getByRole('link', { name: /待审核填报/ }).click();
          await page.getByLabel('全选').check();
          await page.getByRole('button', { name: /^通过选中的 [1-9]\d* 份$/ }).click();
          await page.getByText('没有等待审核的填报。').waitFor();
        });
      },
    },
    {
      name: 'finds tasks by light in the tree and keeps the view',
      async run(clerk) {
        const { page } = clerk;
        await page.getByRole('link', { name: '任务', exact: true }).click();
        await page.waitForURL(/\/schemes\//);
        await page.getByText('共 23 项任务').waitFor();
        await clerk.look('scheme-tasks');
        await page.getByLabel('亮灯').selectOption('YELLOW');
        await page.getByText('符合条件的 3 项').waitFor();
        await page.getByRole('button', { name: '保存当前筛选' }).click();
        await page.getByLabel('常用筛选的名称').fill('进度偏慢的');
        await page.getByRole('button', { name: '保存', exact: true }).click();
        await page.getByRole('button', { name: '清除筛选' }).click();
        await page.getByText('共 23 项任务').waitFor();
        await page.getByLabel('单位').fill('科经');
        await page.getByLabel('单位').press('Enter');
        await page.waitForURL(/[?&]unit=/);
        expect(await page.getByLabel('单位').inputValue()).toBe('区科经局');
        await page.getByRole('link', { name: '进度偏慢的' }).click();
        await page.getByText('符合条件的 3 项').waitFor();
      },
    },
    {
      name: 'goes from a task’s percent to its explanation and to the paragraph of the document',
      async run(clerk) {
        const { page } = clerk;
        await page
          .getByRole('row')
          .getByRole('link')
          .filter({ hasText: /^\d+\./ })
          .first()
          .click();
        await page.waitForURL(/\/tasks\//);
        await clerk.settled();
        await clerk.look('task');
        await page.getByRole('button', { name: /^完成比例：.*查看依据$/ }).click();
        await page.getByRole('heading', { name: '算式' }).waitFor();
        await page.getByRole('button', { name: '关闭', exact: true }).click();
        await page.getByRole('link', { name: '各单位填报' }).click();
        await clerk.settled();
        await clerk.look('task-reports');
        await page.getByRole('link', { name: '办理过程' }).click();
        await clerk.settled();
        await clerk.look('task-timeline');
        await page.getByRole('link', { name: '在方案原文中查看' }).click();
        await page.locator('mark').first().waitFor();
        await clerk.look('scheme-document');
      },
    },
    {
      name: 'reads an indicator’s curve and enters a value',
      async run(clerk) {
        const { page } = clerk;
        await clerk.open('/indicators');
        await page.getByRole('link', { name: '6.绿化覆盖率' }).waitFor();
        await clerk.look('indicators');
        await page.getByRole('link', { name: '6.绿化覆盖率' }).click();
        await page.getByRole('img', { name: /绿化覆盖率的曲线/ }).waitFor();
        await clerk.settled();
        await clerk.look('indicator');
        await clerk.job('value', async () => {
          await page.getByRole('link', { name: '指标', exact: true }).click();
          await page.getByRole('link', { name: '6.绿化覆盖率' }).click();
          await page.getByRole('button', { name: '填数据' }).click();
          await page.getByLabel('口径').selectOption('QUARTER');
          await page.getByLabel(/^数值/).fill('40.7');
          await page.getByLabel('性质').selectOption('PRELIMINARY');
          await page.getByLabel('数据来源').fill('区城管局季报');
          await page.getByRole('button', { name: '保存', exact: true }).click();
          await page.getByText('数据已保存，审核后计入。').waitFor();
        });
        await page.getByRole('cell', { name: /待审核/ }).waitFor();
      },
    },
    {
      name: 'looks after units, groups, cycles and plans',
      async run(clerk) {
        const { page } = clerk;
        await clerk.open('/units?q=科经');
        await clerk.look('units');
        await page.getByRole('link', { name: '区科经局' }).click();
        await page.getByRole('heading', { name: /牵头的任务/ }).waitFor();
        await clerk.look('unit');
        await clerk.open('/units?tab=groups');
        await clerk.look('unit-groups');
        await clerk.open('/cycles');
        await clerk.look('cycles');
        await page.getByRole('button', { name: '修改宽限' }).click();
        await setGraceElsewhere(clerk, 4);
        await page.getByLabel('到期后宽限几个工作日').fill('5');
        await page.getByRole('button', { name: '保存', exact: true }).click();
        await page.getByRole('heading', { name: '有人同时修改了这一内容' }).waitFor();
        await page.getByRole('button', { name: '按选择保存' }).click();
        await page.getByText('到期后宽限5个工作日').waitFor();
        await clerk.open('/cycles?tab=plans&state=PROPOSED');
        await page.getByRole('checkbox', { name: '全选待批准的计划' }).check();
        await clerk.look('plans-to-approve');
        await page.getByRole('button', { name: /批准所选/ }).click();
        await page.getByText(/已批准\d+项年度计划/).waitFor();
      },
    },
    {
      name: 'imports a small document to the end: doubts, items, units, confirmation',
      async run(clerk) {
        const { page } = clerk;
        await clerk.open('/imports');
        await clerk.look('imports');
        const file = { name: '水上运动分工方案.txt', mimeType: 'text/plain', buffer: Buffer.from(DOCUMENT) };
        await page.locator('input[type=file]').setInputFiles(file);
        await page.waitForURL(/\/imports\/./);
        await page.getByRole('heading', { name: '原文' }).waitFor({ timeout: 60_000 });
        await clerk.settled();
        await clerk.look('import-doubts');
        await page.getByRole('link', { name: /2 内容/ }).click();
        await page.getByRole('button', { name: /1\.提升赛事水平/ }).hover();
        await page.locator('mark').filter({ hasText: '提升赛事水平' }).waitFor();
        await page.getByRole('button', { name: /2\.培养青年选手/ }).click();
        await page.getByLabel('标题').fill('培养青少年选手');
        await page.getByRole('button', { name: '保存', exact: true }).click();
        await page.getByRole('button', { name: /2\.培养青少年选手/ }).waitFor();
        await clerk.look('import-items');
        await page.getByRole('link', { name: /3 单位/ }).click();
        await page.getByText('区水上运动中心', { exact: true }).waitFor();
        await clerk.look('import-units');
        await page.getByRole('button', { name: '登记为新单位' }).click();
        await page.getByText('单位都已确定').waitFor();
        await page.getByRole('link', { name: /4 确认/ }).click();
        await page.getByRole('link', { name: '去办理' }).click();
        await page.getByLabel('规划期开始').fill('2021-01-01');
        await page.getByLabel('规划期结束').fill('2025-12-31');
        await page.getByRole('button', { name: '保存', exact: true }).click();
        await page.getByText('文件信息已更正。').waitFor();
        await page.getByRole('link', { name: /4 确认/ }).click();
        await page.getByRole('button', { name: '确认，建立方案' }).waitFor();
        await clerk.settled();
        await clerk.look('import-confirm');
        await page.getByRole('button', { name: '确认，建立方案' }).click();
        await page.waitForURL(/\/schemes\//);
        await page.getByText('共 2 项任务').waitFor();
        expect(await clerk.heading().textContent()).toContain('水上运动');
      },
    },
  ],
};
