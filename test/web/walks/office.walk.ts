import { expect } from '@jest/globals';
import { newId } from '../../../src/platform/ids.js';
import { DingtalkServer } from '../../oa-servers/dingtalk-server.js';
import { eventually } from '../../support/eventually.js';
import { startWebhookReceiver } from '../../support/webhook-receiver.js';
import type { Clerk } from '../clerk.js';
import type { Walk } from './walk.js';

/** Opens each page and looks at it. */
async function lookAt(clerk: Clerk, pages: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, path] of Object.entries(pages)) {
    await clerk.open(path);
    await clerk.look(name);
  }
}

/** 督查室, 领导, 管理员 and 安全审计员, each on the way that they take most. */
export const officeWalk: Walk = {
  name: 'the offices',
  steps: [
    {
      name: '督查室 issues an order for what has been proposed, and sees it on the wall of orders',
      async run(clerk) {
        await clerk.signIn('supervisor');
        expect(await clerk.heading().textContent()).toBe('督查工作台');
        await clerk.look('supervision-desk');
        await clerk.job('order', async () => {
          const proposal = clerk.page.getByRole('row', { name: /^区建设局 .*优化生态环境治理/ });
          await proposal.getByRole('button', { name: '签发督办单' }).click();
          await clerk.page.getByRole('dialog').getByRole('button', { name: '签发', exact: true }).click();
          await clerk.page.getByRole('heading', { name: /^督办〔2023〕\d+号$/ }).waitFor();
        });
        await clerk.look('order');
        await lookAt(clerk, {
          orders: '/orders',
          wall: '/wall',
          circulars: '/circulars',
          'reminder-rules': '/reminder-rules',
        });
      },
    },
    {
      name: 'the leader comes from a light to the paragraph of the document in three clicks',
      async run(clerk) {
        await clerk.signIn('leader');
        expect(await clerk.heading().textContent()).toBe('领导驾驶舱');
        await clerk.look('leader');
        await clerk.job('paragraph', async () => {
          const lagging = clerk.page.getByRole('region', { name: '滞后的任务' });
          await lagging.getByRole('row').nth(1).getByRole('button').click();
          await clerk.page.getByRole('button', { name: '在原文中查看' }).click();
          await clerk.page.locator('mark').first().waitFor();
        });
        await clerk.look('explanation');
      },
    },
    {
      name: '统筹 downloads the report of the evaluation, reads its texts, and asks a unit for its opinion',
      async run(clerk) {
        const { page } = clerk;
        await clerk.signIn('coordinator');
        await clerk.job('word', async () => {
          await page.getByRole('link', { name: '评估', exact: true }).click();
          await page
            .getByRole('link', { name: /中期评估/ })
            .first()
            .click();
          await page.getByRole('link', { name: '文件', exact: true }).click();
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name: '下载评估报告，内部版，Word' }).click(),
          ]);
          expect(download.suggestedFilename()).toMatch(/\.docx$/);
        });
        await clerk.look('evaluation-files');
        await page.getByRole('link', { name: '撰写文字', exact: true }).click();
        await page.getByRole('heading', { name: /总体结论/ }).waitFor();
        await clerk.look('evaluation-texts');
        // What is being written stands on the paper too.
        await page.getByRole('textbox').first().fill('开工推迟的项目已经全部复工。');
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
        await page.getByText('开工推迟的项目已经全部复工。').waitFor();
        expect(await page.getByRole('textbox').count()).toBe(0);
        await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
        await page.emulateMedia({ media: null });
        await page.getByText('开工推迟的项目已经全部复工。').waitFor({ state: 'detached' });
        await page.getByRole('textbox').first().fill('');
        await page.getByRole('link', { name: '各方意见', exact: true }).click();
        await page.getByRole('button', { name: '征求意见' }).click();
        await page.getByLabel('单位（可多选）').selectOption({ label: '区建设局' });
        await page.getByLabel('期限').fill('2023-07-14');
        await page.getByRole('button', { name: '发出' }).click();
        await page.getByRole('cell', { name: '区建设局' }).waitFor();
        await clerk.look('evaluation-voices');
        await clerk.open('/evaluations');
        await clerk.look('evaluations');
      },
    },
    {
      name: 'the administrator opens an account for a program, and is shown its secret once',
      async run(clerk) {
        await clerk.signIn('administrator');
        expect(await clerk.heading().textContent()).toBe('运行状况');
        await lookAt(clerk, {
          health: '/admin/health',
          users: '/admin/users',
          calendar: '/admin/calendar',
          channels: '/admin/channels',
          webhooks: '/admin/webhooks',
          'todo-connectors': '/admin/todo-connectors',
        });
        await clerk.open('/admin/clients');
        await clerk.page.getByRole('button', { name: '新增客户端' }).click();
        await clerk.page.getByLabel('名称').fill('区政府办公系统');
        await clerk.page.getByLabel('读填报与数据').check();
        await clerk.look('new-client');
        await clerk.page.getByRole('button', { name: '新增', exact: true }).click();
        await clerk.page.getByText('以下内容只显示这一次').waitFor();
        expect(await clerk.page.locator('code').filter({ hasText: 'fgs_' }).count()).toBe(1);
        await clerk.page.getByRole('button', { name: '我已保存' }).click();
        await clerk.page.getByRole('heading', { level: 1, name: '区政府办公系统' }).waitFor();
        await clerk.look('client');
      },
    },
    {
      name: 'the administrator sends the messages of a unit to its OA, and resumes its address after the OA has refused',
      async run(clerk) {
        const { page } = clerk;
        const receiver = await startWebhookReceiver();
        try {
          await clerk.signIn('administrator');
          await page.getByRole('link', { name: '接收地址', exact: true }).click();
          await page.getByText('消息推送尚未开通').getByRole('link', { name: '消息渠道' }).click();
          await page.getByLabel('开通消息推送').check();
          await page.getByRole('form', { name: '消息推送' }).getByRole('button', { name: '保存' }).click();
          await page.getByText('消息推送设置已保存').waitFor();
          await page.getByRole('link', { name: '接收地址', exact: true }).first().click();
          await page.getByRole('button', { name: '新增接收地址' }).first().click();
          await page.getByLabel('接收谁的消息').selectOption({ label: '区文旅局' });
          await page.getByLabel('接收地址', { exact: true }).fill(receiver.url);
          await page.getByRole('button', { name: '生成' }).click();
          const secret = await page.getByLabel('签名密钥').inputValue();
          await clerk.look('new-webhook-endpoint');
          await page.getByRole('button', { name: '新增', exact: true }).click();
          await page.getByRole('dialog').getByText(secret).waitFor();
          await page.getByRole('button', { name: '我已保存' }).click();
          const address = page.getByRole('row', { name: new RegExp(`^区文旅局 ${receiver.url}`) });
          await address.getByText('正常').waitFor();
          await address.getByRole('button', { name: '测试' }).click();
          await page.getByText('接收方已收下测试消息').waitFor();

          await address.getByRole('button', { name: '更换密钥' }).click();
          await page.getByRole('button', { name: '生成' }).click();
          await page.getByRole('button', { name: '更换', exact: true }).click();
          await page.getByRole('button', { name: '我已保存' }).click();
          await address.getByRole('button', { name: '立即停用' }).waitFor();

          receiver.next((response) => void response.writeHead(410).end());
          await clerk.signIn('coordinator');
          await clerk.open('/evaluations');
          await page
            .getByRole('link', { name: /中期评估/ })
            .first()
            .click();
          await page.getByRole('link', { name: '各方意见', exact: true }).click();
          await page.getByRole('button', { name: '征求意见' }).click();
          await page.getByLabel('单位（可多选）').selectOption({ label: '区文旅局' });
          await page.getByLabel('期限').fill('2023-07-14');
          await page.getByRole('button', { name: '发出' }).click();
          await page.getByRole('cell', { name: '区文旅局' }).waitFor();

          await clerk.signIn('administrator');
          const told = page.getByRole('link', { name: /在“接收地址”中恢复/ });
          await eventually(async () => {
            await clerk.open('/inbox');
            expect(await told.count()).toBe(1);
          });
          await told.click();
          await address.getByText(/已暂停.*410/).waitFor();
          await clerk.look('webhook-endpoints');
          await address.getByRole('button', { name: '立即停用' }).click();
          await page.getByText('旧密钥已停用').waitFor();
          const before = receiver.received.length;
          await address.getByRole('button', { name: '恢复' }).click();
          await page.getByText('已恢复，等待的 1 条消息随即发送').waitFor();
          await eventually(async () => expect(receiver.received.length).toBe(before + 1));
          await address.getByText('正常').waitFor();

          await address.getByRole('button', { name: '删除' }).click();
          await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
          await page.getByText('还没有接收地址').waitFor();

          // A person's own address is set with the same field.
          await clerk.open('/settings');
          await page.getByText('程序接收').click();
          await page.getByLabel('接收地址').fill(receiver.url);
          await page.getByRole('button', { name: '生成' }).click();
          await clerk.look('own-webhook-endpoint');
          await page.getByRole('button', { name: '保存接收地址和密钥' }).click();
          await page.getByText('签名密钥（已设置，填写则更换）').waitFor();
          await page.getByRole('button', { name: '不再接收' }).click();
          await page.getByText('签名密钥（已设置，填写则更换）').waitFor({ state: 'hidden' });
        } finally {
          await receiver.close();
        }
      },
    },
    {
      name: 'the administrator connects an OA, and reads what a comparison with it has found',
      async run(clerk) {
        const { page } = clerk;
        const oa = await new DingtalkServer().start();
        try {
          await clerk.open('/admin/todo-connectors');
          await page.getByRole('button', { name: '新增对接' }).click();
          await page.getByLabel('系统', { exact: true }).selectOption('DINGTALK');
          const settings = { 名称: '区政务钉钉', 对方接口地址: oa.url, AppKey: oa.settings.appKey };
          for (const [field, value] of Object.entries(settings))
            await page.getByLabel(field, { exact: true }).fill(value);
          await page.getByLabel('AppSecret').fill(oa.settings.appSecret);
          await page.getByLabel('操作人 unionId').fill(oa.settings.operatorUnionId);
          await page.getByLabel('本系统地址').fill('https://fengong.example.gov.cn');
          await page.getByRole('button', { name: '新增', exact: true }).click();
          await page.getByRole('heading', { level: 1, name: '区政务钉钉' }).waitFor();
          const logins = await page
            .getByRole('region', { name: '账号对应' })
            .locator('tbody td:nth-child(2)')
            .allTextContents();
          expect(logins.length).toBe(new Set(logins).size);
          // The OA knows the one and not the other; of the first it shows something that nobody has told it.
          oa.known.add('jianshe');
          await page.getByLabel('演示填报员·区建设局的办公系统账号').fill('jianshe');
          await page.getByLabel('演示填报员·区文旅局的办公系统账号').fill('wenlv');
          await page.getByRole('button', { name: '保存账号' }).click();
          await page.getByText('账号对应已保存').waitFor();
          await page.getByRole('button', { name: '启用' }).click();
          await page.getByText(/^启用$/).waitFor();
          oa.givenTask({
            sourceId: newId(),
            account: 'jianshe',
            title: '恢复前的待办',
            url: 'https://fengong.example.gov.cn/obligations/1',
          });
          const pushes = page.getByRole('region', { name: '推送记录' });
          await eventually(async () => {
            await clerk.open(new URL(page.url()).pathname);
            expect(await pushes.getByText('钉钉不认识账号 wenlv').count()).toBeGreaterThan(0);
          });
          await page.getByRole('button', { name: '立即对账' }).click();
          const found = page.getByRole('region', { name: /对账的明细$/ });
          await found.getByRole('row', { name: /恢复前的待办.*请在办公系统中删除/ }).waitFor();
          await found
            .getByRole('row', { name: /对方拒收/ })
            .first()
            .waitFor();
          await clerk.look('todo-connector');
          await page.getByRole('button', { name: '暂停' }).click();
          await page.getByText('暂停，不推送').waitFor();
          // The OA goes on showing what it shows, which is said and has to be meant.
          await page.getByRole('button', { name: '删除', exact: true }).click();
          const removal = page.getByRole('dialog', { name: '删除“区政务钉钉”' });
          await removal.getByText(/对方系统还显示 \d+ 件待办/).waitFor();
          expect(await removal.getByRole('button', { name: '删除' }).isDisabled()).toBe(true);
          await clerk.look('todo-connector-removal');
          await removal.getByLabel('不撤回').check();
          await removal.getByRole('button', { name: '删除' }).click();
          await page.getByText('还没有对接办公系统').waitFor();
        } finally {
          await oa.stop();
        }
      },
    },
    {
      name: 'the administrator takes back an optional setting of an OA, and removes what shows nothing yet',
      async run(clerk) {
        const { page } = clerk;
        await clerk.open('/admin/todo-connectors');
        await page.getByRole('button', { name: '新增对接' }).click();
        const settings = {
          名称: '区政府协同办公系统',
          对方接口地址: 'http://127.0.0.1:9',
          异构系统标识: 'fengong',
          创建人账号: 'fengong',
        };
        for (const [field, value] of Object.entries(settings))
          await page.getByLabel(field, { exact: true }).fill(value);
        await page.getByLabel('本系统地址').fill('https://fengong.example.gov.cn');
        await page.getByRole('button', { name: '新增', exact: true }).click();
        const link = page.getByLabel('本系统地址');
        await page.getByRole('button', { name: '设置' }).click();
        expect(await link.inputValue()).toBe('https://fengong.example.gov.cn');
        await link.fill('');
        await page.getByRole('button', { name: '保存', exact: true }).click();
        await link.waitFor({ state: 'hidden' });
        await page.getByRole('button', { name: '设置' }).click();
        expect(await link.inputValue()).toBe('');
        await page.getByRole('button', { name: '取消' }).click();
        await page.getByRole('button', { name: '删除', exact: true }).click();
        await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
        await page.getByText('还没有对接办公系统').waitFor();
      },
    },
    {
      name: 'the auditor finds the record whole',
      async run(clerk) {
        await clerk.signIn('auditor');
        expect(await clerk.heading().textContent()).toBe('审计记录');
        await clerk.page.getByRole('button', { name: '检查完整性' }).click();
        await clerk.page.getByText('记录完整').waitFor();
        await clerk.look('audit');
      },
    },
  ],
};
