import { describe, it } from '@jest/globals';
import { mainJobWeb, type Person } from '../support/web/index.js';

const LIMIT_MS = 120_000;
const at = mainJobWeb();

const clause = (person: Person, name: RegExp) =>
  person.page.getByRole('table', { name: '条款' }).getByRole('row', { name });

describe('the rule sets', () => {
  it(
    'are open to everybody, with clauses, bands of points and how sure they are',
    async () => {
      const anybody = await at.web.nobody();
      await anybody.open('/rule-sets');
      const row = anybody.page.getByRole('row').filter({ hasText: '专精特新中小企业认定标准（2022年）' });
      for (const text of ['2022-08-01 至 2026-03-31', '不适用于新认定', '已核实'])
        await row.getByText(text).first().waitFor();
      await row.getByRole('link').click();
      await anybody.settled();
      await clause(anybody, /上年度研发费用总额100万元以上/)
        .getByText('研发费用 ≥ 100 万元')
        .waitFor();
      const share = clause(anybody, /上年度主营业务收入总额占营业收入总额比重/);
      for (const text of ['满分 5 分', /占营业收入的比重 ≥ 80%：5 分/]) await share.getByText(text).waitFor();

      await anybody.open('/rule-sets/ZJTX-2022-GD');
      await anybody.sees('较可信，待核对原文');
      await anybody.sees('申报服务机构网页，仅供参考（转载资料）');
      await anybody.shot('rule-set-source');
      await clause(anybody, /^评价得分70分以上/)
        .getByText('≥ 70 分')
        .waitFor();
      await anybody.link(/^专精特新中小企业认定标准（2022年）/).click();
      await anybody.page
        .getByRole('heading', { name: '专精特新中小企业认定标准（2022年）', level: 1 })
        .waitFor();
    },
    LIMIT_MS,
  );

  it(
    'stand in the menu of who is signed in; an unknown one is said not to be there',
    async () => {
      const officer = await at.web.person(at.job.cityHandler);
      await officer.link('认定标准').click();
      await officer.page.getByRole('heading', { name: '认定标准', level: 1 }).waitFor();
      await officer.settled();
      await officer.page.goto(`${at.web.origin}/rule-sets/NOWHERE`);
      await officer.page.getByRole('heading', { name: '没有找到' }).waitFor();
      officer.complaints.forgive(/404/);
    },
    LIMIT_MS,
  );
});
