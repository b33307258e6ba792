import { expect } from '@jest/globals';
import type { Walk } from './walk.js';

const UNITS = [
  { externalId: 'U-1', name: '区教育局', adopt: true },
  { externalId: 'U-2', name: '区卫健局' },
];

/** 管理员 connects the district's directory: who signs people in, and what an office system calls whom. */
export const directoryWalk: Walk = {
  name: 'the directory',
  steps: [
    {
      name: '管理员 makes a provider known and tests it',
      async run(clerk) {
        const { page } = clerk;
        await clerk.signIn('administrator');
        await clerk.open('/admin/sso');
        await page.getByRole('button', { name: '新增认证平台' }).click();
        await page.getByLabel('名称').fill('区政务统一认证');
        // Nobody listens there, and the guard of the network does not let it be asked: the test says so at once.
        await page.getByLabel('认证平台地址').fill('http://127.0.0.1:9/realms/district');
        await page.getByLabel('在平台登记的客户端编号').fill('fengong');
        await page.getByLabel('用户组所在的声明').fill('groups');
        await page.getByRole('button', { name: '增加一条' }).click();
        await page.getByLabel('用户组', { exact: true }).fill('jiaoyu-tianbao');
        await page.getByLabel('单位', { exact: true }).selectOption({ label: '区教育局' });
        await clerk.look('sso-new');
        await page.getByRole('button', { name: '新增', exact: true }).click();
        await page.getByRole('heading', { level: 1, name: '区政务统一认证' }).waitFor();
        await page.getByText('区教育局填报员').waitFor();
        await page.getByRole('button', { name: '测试', exact: true }).click();
        await page.getByRole('heading', { name: '测试结果：还不能登录' }).waitFor();
        await page.getByLabel('姓名或登录名').fill('区教育局');
        await page.getByLabel('演示填报员·区教育局的平台账号').waitFor();
        await clerk.look('sso-provider');
      },
    },
    {
      name: 'lets an office system sign in reporters by signed links',
      async run(clerk) {
        const { page } = clerk;
        await clerk.open('/admin/clients');
        await page.getByRole('button', { name: '新增客户端' }).click();
        await page.getByLabel('名称').fill('区政府协同办公');
        await page.getByLabel('维护、同步单位').check();
        await page.getByLabel('同步人员').check();
        await page.getByRole('button', { name: '新增', exact: true }).click();
        await page.getByRole('button', { name: '我已保存' }).click();
        await page.getByRole('heading', { level: 1, name: '区政府协同办公' }).waitFor();
        await clerk.open('/admin/sso');
        await page.getByRole('button', { name: '区政府协同办公可以登录谁' }).click();
        await page.getByLabel('填报员').check();
        await clerk.look('sso-links');
        await page.getByRole('button', { name: '保存', exact: true }).click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      },
    },
    {
      name: 'tries a list of units, carries out what was shown, and finds the ids',
      async run(clerk) {
        const { page } = clerk;
        await clerk.open('/admin/sync');
        await page.getByLabel('系统', { exact: true }).selectOption({ label: '区政府协同办公' });
        await page.getByText('演示审核人·区教育局').waitFor();
        await clerk.look('sync-gaps');
        await page.getByRole('link', { name: '核对名单' }).click();
        await page.getByLabel('内容', { exact: true }).fill(JSON.stringify(UNITS));
        await page.getByRole('button', { name: '核对', exact: true }).click();
        await page.getByRole('heading', { name: '核对结果，还没有改动' }).waitFor();
        await clerk.look('sync-tried');
        await page.getByRole('button', { name: '照此办理' }).click();
        await page.getByRole('heading', { name: '办理结果' }).waitFor();
        await page.getByRole('link', { name: '外部编号', exact: true }).click();
        await page.getByRole('cell', { name: 'U-1' }).waitFor();
        expect(await page.getByRole('cell', { name: 'U-2' }).count()).toBe(0);
        await clerk.look('sync-ids');
      },
    },
  ],
};
