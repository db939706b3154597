import { describe, expect, it } from '@jest/globals';
import { PASSWORD } from '../support/app.js';
import { act, mainJobWeb, type Person } from '../support/web/index.js';

const LIMIT_MS = 120_000;
const at = mainJobWeb();

/** The open dialog. */
const dialogOf = (person: Person) => person.page.getByRole('dialog');

/** Fills texts in by their labels and saves; waits until the dialog is gone. */
async function save(person: Person, texts: Readonly<Record<string, string>>): Promise<void> {
  const dialog = dialogOf(person);
  for (const [label, text] of Object.entries(texts))
    await dialog.getByLabel(new RegExp(`^${label}`)).fill(text);
  await person.press('保存', dialog);
  await dialog.waitFor({ state: 'hidden' });
  await person.settled();
}

describe('the file of an enterprise', () => {
  it(
    'takes a product and what it did in a year, with separators, percent signs and full-width digits',
    async () => {
      const filer = await at.job.app.filer(at.job.countyId);
      const firm = await at.web.person(filer);
      await firm.open('/file');
      await firm.press('添加产品');
      await dialogOf(firm)
        .getByRole('checkbox', { name: /主导产品/ })
        .check();
      await save(firm, { 产品名称: '数控转台', 统计用产品分类代码: '34250101', 从事该领域: '2015-03-01' });
      await firm.press('填写 数控转台 2025 年数据');
      await save(firm, {
        销售收入: '１２，８００．５',
        国内市场占有率: '12.5%',
        国内市场排名: '3',
        数据来源: '行业协会证明',
      });
      await firm.sees('12,800.5');
      await firm.sees('12.5% · 第 3 位');
      const { items } = (await filer.get(`/api/enterprises/${filer.enterpriseId}/products`)).body as {
        items: object[];
      };
      expect(items).toMatchObject([
        {
          ...{ name: '数控转台', main: true },
          years: [{ year: 2025, revenue: 12_800_500_000, domesticShare: 125_000, domesticRank: 3 }],
        },
      ]);
    },
    LIMIT_MS,
  );

  it(
    'shows what an officer changed meanwhile, keeps what was typed, and saves only that',
    async () => {
      const filer = await at.job.app.filer(at.job.countyId);
      const address = `/api/enterprises/${filer.enterpriseId}`;
      const { version } = (await filer.get(address)).body as { version: number };
      const firm = await at.web.person(filer);
      await firm.open('/file');
      await firm.press('修改登记信息');
      const dialog = dialogOf(firm);
      await dialog.getByLabel(/^联系人/).fill('李演示');
      const changed = { version, contactPhone: '13911112222' };
      expect((await at.job.countyHandler.patch(address, changed)).status).toBe(200);

      await firm.press('保存', dialog);
      firm.complaints.forgive(/409/);
      await firm.sees('联系电话现在是：13911112222');
      expect(await dialog.getByLabel(/^联系人/).inputValue()).toBe('李演示');
      await save(firm, {});
      expect((await filer.get(address)).body).toMatchObject({
        contactName: '李演示',
        contactPhone: '13911112222',
      });
    },
    LIMIT_MS,
  );

  it(
    'an officer invites its first person, who opens an account with the link',
    async () => {
      const { id } = await at.job.app.enterprise(at.job.countyId);
      const officer = await at.web.person(at.job.countyHandler);
      await officer.open(`/enterprises/${id}`);
      await officer.press('生成邀请码');
      await officer.press('确认办理', dialogOf(officer));
      await officer.sees('邀请码已生成');
      const link = await officer.field('邀请链接').inputValue();

      const person = await at.web.nobody('invited');
      await person.open(link.slice(new URL(link).origin.length));
      await person.field(/^使用人姓名/).fill('王演示');
      await person.field(/^登录账号/).fill('invited-firm');
      await person.field(/^密码/).fill(PASSWORD);
      await person.field(/^再输入一次/).fill(PASSWORD);
      await person.press(/开通/);
      await person.sees('invited-firm');
      await person.signIn('invited-firm');
      await person.sees('我的状态');

      await officer.press('生成邀请码');
      await officer.press('确认办理', dialogOf(officer));
      await dialogOf(officer).getByRole('alert').waitFor();
      officer.complaints.forgive(/409|403/);
    },
    LIMIT_MS,
  );

  it(
    'a title is recorded from an official list and taken back',
    async () => {
      const { id } = await at.job.app.enterprise(at.job.countyId);
      const officer = await at.web.person(at.job.countyHandler);
      await officer.open(`/enterprises/${id}`);
      await officer.press('登记称号');
      await officer.choose('称号', '专精特新中小企业', dialogOf(officer));
      await save(officer, {
        ...{ 发证机关: '广东省工业和信息化厅', 批次: '2025年第一批', 依据: '粤工信公告〔2025〕1号' },
        ...{ 有效期起: '2025-07-01', 有效期止: '2028-06-30' },
      });
      const row = officer.page.getByRole('row').filter({ hasText: '专精特新中小企业' });
      await row.getByText('有效', { exact: true }).waitFor();
      await row.getByRole('button', { name: '登记撤销' }).click();
      const dialog = dialogOf(officer);
      await dialog.getByLabel(/^撤销日期/).fill('2026-08-01');
      await dialog.getByLabel(/^理由/).fill('复核未通过');
      await officer.press('确认办理', dialog);
      await row.getByText('已失效').waitFor();
      await row.getByText('2026-08-01 复核未通过').waitFor();
    },
    LIMIT_MS,
  );

  it(
    'a new name is kept beside the former one; the head of the city takes an enterprise off public lists',
    async () => {
      const { id, name } = await at.job.app.enterprise(at.job.countyId);
      await at.moveTo('2026-09-03T10:00:00+08:00');
      const head = await at.web.person(at.job.cityHead);
      await head.open(`/enterprises/${id}`);
      await act(head, '变更名称', { 新名称: '演示·改名企业有限公司', 新名称启用日期: '2026-09-02' });
      await head.page.getByRole('heading', { level: 1, name: '演示·改名企业有限公司' }).waitFor();
      await head.sees(name);
      await act(head, '设为不对外公开', { 理由: '涉及保密要求' });
      await head.sees('涉及保密要求');
      await head.button('恢复对外公开').waitFor();
    },
    LIMIT_MS,
  );
});
