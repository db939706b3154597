import { describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/app.js';
import { ok } from '../support/main-job.js';
import { mainJobWeb, type Person, tabTo } from '../support/web/index.js';

const LIMIT_MS = 120_000;
const WAN = 1_000_000;

const at = mainJobWeb();

/** An enterprise 5 000 万元 short of the 10 亿元 of revenue that the leading track asks for. */
async function nearlyLeading(): Promise<Caller> {
  const filer = await at.job.app.filer(at.job.countyId);
  const file = `/api/enterprises/${filer.enterpriseId}`;
  const values = [{ metric: 'revenue', value: 95_000 * WAN }];
  ok(await filer.put(`${file}/figures`, { year: 2025, basis: 'SOLO', source: '审计报告', values }));
  const facts = ['violationInThreeYears', 'dishonestListed'].map((key) => ({ key, value: 'false' }));
  ok(await filer.put(`${file}/attributes`, { source: '企业自报', values: facts }));
  return filer;
}

const rowOf = (person: Person, name: string | RegExp) =>
  person.page.getByRole('row').filter({ has: person.page.getByRole('link', { name, exact: true }) });
const boxOf = (person: Person, name: string) => person.page.getByRole('region', { name, exact: true });

describe('the self-check of an enterprise', () => {
  it(
    'tells by every title and track the answer, the nearest gap and what is missing, and leads to where it is entered',
    async () => {
      const firm = await at.web.person(await nearlyLeading());
      await firm.link('自测').click();
      await firm.settled();
      await firm.sees('自测按企业档案中的数据和现行标准自动对照，仅供参考，不影响申报。');
      const leading = rowOf(firm, '龙头');
      for (const text of ['不符合', '接近达标', /2025年营业收入还差 5000 万元/])
        await leading.getByText(text).waitFor();
      const giant = rowOf(firm, '专精特新“小巨人”企业');
      await giant.getByText(/^\d+ 项$/).waitFor();
      await giant.getByRole('link').click();
      await firm.settled();
      await firm.shot('self-check-item');
      await boxOf(firm, '缺少的数据').getByText('2024年营业收入', { exact: true }).first().waitFor();
      await firm.link('去填写：企业档案“年度数据”').click();
      await firm.page.waitForURL((url) => url.pathname === '/file' && url.hash === '#figures');
      await firm.page.getByRole('heading', { name: '年度数据' }).waitFor();
    },
    LIMIT_MS,
  );

  it(
    'shows every condition with its value; the clause opens under the focus of the keyboard',
    async () => {
      const firm = await at.web.person(await nearlyLeading());
      await firm.open('/self-check/item?of=TRACK.LEADING');
      const revenue = firm.page
        .getByRole('table', { name: '逐项对照' })
        .getByRole('row', { name: /上年度营业收入10亿元以上/ });
      for (const text of ['营业收入 ≥ 100000 万元', '2025年 95000 万元', '不符合'])
        await revenue.getByText(text, { exact: true }).waitFor();
      await tabTo(firm.page, revenue.getByText('培育库默认条件'));
      const tip = firm.page.getByRole('tooltip');
      await tip.getByText('培育库龙头方向入库条件（默认模板）').waitFor();
      await tip.getByText(/^证明材料：上年度审计报告/).waitFor();
      await boxOf(firm, '所用数据')
        .getByRole('row', { name: /2025年营业收入.*审计报告.*2026-09-01/ })
        .waitFor();

      await firm.page.getByText('复核', { exact: true }).click();
      await firm.page.waitForURL(/purpose=REVIEW/);
      await boxOf(firm, '自测结论').getByText('复核', { exact: true }).waitFor();
      await firm.link('培育库龙头方向入库条件（默认模板）').click();
      await firm.page
        .getByRole('heading', { name: '培育库龙头方向入库条件（默认模板）', level: 1 })
        .waitFor();
    },
    LIMIT_MS,
  );

  it(
    'calculates with other figures and saves nothing',
    async () => {
      const filer = await nearlyLeading();
      const address = `/api/enterprises/${filer.enterpriseId}`;
      const before = (await filer.get(`${address}/figures`)).body;
      const firm = await at.web.person(filer);
      await firm.open('/self-check/item?of=TRACK.LEADING');
      await firm.press('开始假设测算');
      const form = firm.page.getByRole('form', { name: '假设测算' });
      await firm.press('测算', form);
      await firm.sees('请先修改至少一项数据。');
      await form.getByLabel('2025年营业收入（万元）').fill('１０亿');
      await firm.press('测算', form);
      const result = boxOf(firm, '测算结果');
      await result.getByText('测算结果不保存。').waitFor();
      await firm.settled();
      const verdicts = result.locator('p').first();
      expect(await verdicts.innerText()).toMatch(/不符合[\s→]*符合/);
      await result.getByRole('row', { name: /上年度营业收入10亿元以上 不符合 符合/ }).waitFor();
      await firm.shot('self-check-what-if');

      await form.getByLabel('2025年营业收入（万元）').fill('abc');
      await firm.press('测算', form);
      await form.getByText('请只填写数字，例如 1,234.56。').first().waitFor();
      expect((await filer.get(`${address}/figures`)).body).toEqual(before);
      await firm.open('/self-check/item?of=TRACK.LEADING');
      await boxOf(firm, '自测结论').getByText('不符合', { exact: true }).waitFor();
    },
    LIMIT_MS,
  );

  it(
    'is read by an officer from the file of the enterprise',
    async () => {
      const filer = await nearlyLeading();
      const { enterpriseId } = filer;
      const officer = await at.web.person(at.job.countyHandler);
      await officer.open(`/enterprises/${enterpriseId}`);
      await officer.link('对照认定标准自测').click();
      await rowOf(officer, '龙头').getByText('接近达标').waitFor();
      await rowOf(officer, '省级制造业单项冠军企业').getByRole('link').click();
      await officer.page.getByRole('heading', { name: '自测：省级制造业单项冠军企业', level: 1 }).waitFor();
      await officer.sees('企业档案中还没有产品，按没有产品数据对照。');
      const product = { name: '五轴联动加工中心', statCode: '34210101', sinceOn: '2015-03-01', main: true };
      ok(await filer.post(`/api/enterprises/${enterpriseId}/products`, product));
      await officer.page.reload();
      await officer.field('产品').waitFor();
    },
    LIMIT_MS,
  );
});
