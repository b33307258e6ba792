import { expect } from '@jest/globals';
import { eventually } from '../../support/eventually.js';
import type { Clerk } from '../clerk.js';
import type { Walk } from './walk.js';

const REASON = '受外部环境影响，部分任务在原定时限内无法完成，中期评估建议延后。';
const APPROVAL = '武昌政发〔2023〕21号';

async function openEvaluation(clerk: Clerk): Promise<void> {
  await clerk.open('/evaluations');
  await clerk.page
    .getByRole('link', { name: /中期评估/ })
    .first()
    .click();
  await clerk.page.getByRole('heading', { name: /总体结论/ }).waitFor();
}

/** What follows from an evaluation: adjustments of the plan, other rules, the standing committee's opinion, the yearly assessment. */
export const adjustmentsWalk: Walk = {
  name: 'after the evaluation',
  steps: [
    {
      name: '统筹 writes an adjustment out of what lags, and sees what it changes before it goes up for approval',
      async run(clerk) {
        const { page } = clerk;
        await clerk.signIn('coordinator');
        await clerk.open('/adjustments');
        await page.getByText('还没有规划调整').waitFor();
        await page.getByRole('link', { name: '新建调整建议' }).click();
        await page.getByLabel('调整的理由').fill(REASON);
        await page
          .getByRole('button', { name: /^调整时限/ })
          .first()
          .click();
        await page.getByText('现在的完成时限').waitFor();
        await page.getByLabel('调整后的完成日期').fill('2025-06-30');
        await page.getByLabel('调整后的时限文字').fill('2025年6月底前');
        await page.getByRole('button', { name: '加入调整内容' }).click();
        await page.getByRole('button', { name: '加一项调整' }).click();
        await page.getByLabel('调整什么').selectOption('UNITS');
        await page.getByLabel('任务', { exact: true }).selectOption({ index: 3 });
        await page.getByText('勾选不再承担的').waitFor();
        await page.getByRole('button', { name: '加入调整内容' }).click();
        await page.getByText('请至少勾选一个不再承担的单位').waitFor();
        await page.getByRole('button', { name: '加一个单位' }).click();
        await clerk.look('adjustment-new');
        await page.getByLabel('第1个单位', { exact: true }).fill('区教育局');
        await page.getByRole('button', { name: '加入调整内容' }).click();
        // Neither a closed window nor a reload loses it.
        await page.getByText('增加区教育局（责任）').waitFor();
        // Asked from here: what waits in the page is code from a text, which its security policy forbids.
        await eventually(async () => {
          const kept = await page.evaluate<[string, string][]>('Object.entries(localStorage)');
          expect(kept.filter(([key, text]) => !key.endsWith('.change') && text.includes('"UNITS"'))).toHaveLength(1);
        });
        await page.reload();
        await page.getByText('已恢复您上次没有保存的内容').waitFor();
        await page.getByRole('button', { name: '保存草稿' }).click();
        await page.getByRole('heading', { name: '实施后方案怎样变化' }).waitFor();
        await page.getByText('2025年6月底前').waitFor();
        await clerk.look('adjustment-draft');
      },
    },
    {
      name: 'what somebody else saved meanwhile is shown beside the own words, to choose from',
      async run({ page }) {
        const other = await page.context().newPage();
        await other.goto(page.url());
        for (const one of [other, page]) {
          await one.getByRole('button', { name: '修改', exact: true }).click();
          await one.getByLabel('调整的理由').waitFor();
        }
        await page.getByLabel('调整的理由').fill(`${REASON}另据区文旅局报告。`);
        await other.getByLabel('调整的理由').fill(`${REASON}另据区建设局报告。`);
        await other.getByRole('button', { name: '保存草稿' }).click();
        await other.getByRole('heading', { name: '实施后方案怎样变化' }).waitFor();
        await other.close();
        await page.getByRole('button', { name: '保存草稿' }).click();
        const box = page.getByRole('dialog');
        await box.getByText('另据区建设局报告').first().waitFor();
        await box.getByRole('button', { name: '全部用对方的' }).click();
        await box.getByRole('button', { name: '按选择保存' }).click();
        await page.getByRole('heading', { name: '实施后方案怎样变化' }).waitFor();
        await page.getByText('另据区建设局报告').waitFor();
      },
    },
    {
      name: 'the approval is recorded with its 文号, carried out, and is the next revision of the scheme',
      async run(clerk) {
        const { page } = clerk;
        await page.getByRole('button', { name: '报批' }).click();
        await page.getByRole('button', { name: '登记批准' }).click();
        const box = page.getByRole('dialog');
        await box.getByLabel('批准文件的文号').fill(APPROVAL);
        await box.getByRole('button', { name: '登记批准' }).click();
        await page.getByRole('button', { name: '实施', exact: true }).click();
        await box.getByRole('button', { name: '实施', exact: true }).click();
        await page.getByRole('link', { name: '查看方案第2版' }).click();
        await page.getByRole('heading', { name: '第2版改了什么' }).waitFor();
        await page.getByRole('cell', { name: APPROVAL }).waitFor();
        await page.getByText('2025年6月底前').waitFor();
        await clerk.look('scheme-revision');
        await clerk.open('/adjustments');
        await page.getByText('已实施').waitFor();
        await clerk.look('adjustments');
      },
    },
    {
      name: 'a new version of the rules says at the field what does not fit, shows a past period under it, and comes into force later',
      async run(clerk) {
        const { page } = clerk;
        await clerk.open('/rating-policies');
        await clerk.look('rating-policies');
        await page.getByRole('link', { name: '新建版本' }).click();
        await page.getByLabel('绿灯的最大差距').fill('5');
        await page.getByLabel('黄灯的最大差距').fill('3');
        await page.getByLabel('基本符合预期的允许差距').fill('2.5');
        await page.getByLabel('为什么新建').fill('区政府常务会议决定收紧亮灯标准。');
        await page.getByRole('button', { name: '建立新版本' }).click();
        await page
          .getByText(/不能小于绿灯的最大差距/)
          .first()
          .waitFor();
        await clerk.look('rating-policy-new');
        await page.getByLabel('黄灯的最大差距').fill('20');
        await page.getByRole('button', { name: '建立新版本' }).click();
        await page.getByRole('heading', { level: 1, name: '评价规则第2版' }).waitFor();
        await page.getByRole('cell', { name: '2.5个百分点' }).waitFor();
        await page.getByLabel('哪一期末').selectOption({ label: '2022年下半年' });
        await page.getByText('2022年12月31日从第1版改按第2版').waitFor();
        await clerk.look('rating-policy');
        await page.getByRole('button', { name: '启用这一版' }).click();
        const box = page.getByRole('dialog');
        await box.getByLabel('从哪天起').fill('2023-07-01');
        await box.getByRole('button', { name: '启用', exact: true }).click();
        await page.getByText('自2023年7月1日起。', { exact: true }).waitFor();
      },
    },
    {
      name: 'the opinion of the standing committee goes to a unit, which reports, and is closed',
      async run(clerk) {
        const { page } = clerk;
        await openEvaluation(clerk);
        await page.getByRole('button', { name: '送政府审定' }).click();
        await page.getByRole('button', { name: '审定通过' }).click();
        const parts = page.getByRole('navigation', { name: '评估的内容' });
        await parts.getByRole('link', { name: '审议意见', exact: true }).click();
        await page.getByRole('link', { name: '登记审议意见' }).click();
        await page.getByLabel('文号').fill('武昌人大常发〔2023〕15号');
        await page.getByLabel('日期').fill('2023-06-29');
        await page.getByLabel('审议意见全文').fill('会议同意中期评估报告，并提出如下审议意见。');
        await page.getByLabel('要办的事').fill('加快老旧小区改造，年内报告进展。');
        await page.getByLabel('办理期限').fill('2023-12-31');
        await page.getByRole('button', { name: '登记并交办' }).click();
        await page.getByText('请选择牵头单位').waitFor();
        await clerk.look('opinion-new');
        await page.getByLabel('牵头单位').fill('区建设局');
        await page.getByRole('button', { name: '登记并交办' }).click();
        await page.getByText('办理中').waitFor();
        await clerk.look('evaluation-opinions');
        await clerk.signIn('jianshe.approver');
        await clerk.open('/asked');
        await page.getByLabel('办理情况').fill('已开工12个小区，完成投资过半。');
        await page.getByRole('button', { name: '报送办理情况' }).click();
        await page.getByText('办理情况已报送').waitFor();
        await clerk.signIn('coordinator');
        await clerk.open('/follow-ups');
        await page.getByText('1件已报办理情况').waitFor();
        await clerk.look('follow-ups');
        await page.getByRole('button', { name: /^办结/ }).click();
        await page.getByLabel('办结结论').fill('按期推进，予以办结。');
        await page.getByRole('dialog').getByRole('button', { name: '办结', exact: true }).click();
        await page.getByText('没有没办结的审议意见').waitFor();
      },
    },
    {
      name: 'a unit objects to its score of the year, and the answer puts it right',
      async run(clerk) {
        const { page } = clerk;
        await clerk.open('/assessments/rules');
        await page.getByLabel('牵头任务').fill('45');
        await page.getByLabel('填报质量').fill('5');
        await clerk.look('assessment-rules');
        await page.getByRole('button', { name: '保存为新的一版' }).click();
        await page.getByText('现在是第1版').waitFor();
        await clerk.open('/assessments?year=2022');
        await page.getByRole('button', { name: '固定为正式考核' }).click();
        await page.waitForURL(/\/assessments\/[0-9a-f-]{36}$/);
        const { pathname } = new URL(page.url());
        await clerk.signIn('jianshe.approver');
        await clerk.open(pathname);
        await page.getByRole('link', { name: /看得分怎么来的/ }).click();
        await page.getByRole('button', { name: '提出异议' }).click();
        await page.getByLabel('理由').fill('二季度填报因系统故障延迟，已附说明，按时报送应为满分。');
        await page.getByRole('dialog').getByRole('button', { name: '提出', exact: true }).click();
        await page.getByText('异议已提出，等待统筹答复。').waitFor();
        await clerk.look('assessed-unit');
        await clerk.signIn('coordinator');
        await clerk.open(pathname);
        await page.getByText('1件待答复').waitFor();
        await clerk.look('assessment-objections');
        await page.getByRole('link', { name: '去答复' }).click();
        await page.getByRole('button', { name: '答复异议' }).click();
        await page.getByLabel('更正得分').check();
        await page.getByLabel('按时报送').fill('100');
        await page.getByRole('textbox', { name: '答复' }).fill('情况属实，按时报送更正为100分。');
        await clerk.look('objection-answer');
        await page.getByRole('dialog').getByRole('button', { name: '答复', exact: true }).click();
        await page.getByText('已更正得分').waitFor();
        expect(await page.getByText('经异议更正', { exact: true }).count()).toBe(1);
      },
    },
  ],
};
