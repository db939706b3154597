import { describe, expect, it } from '@jest/globals';
import {
  act,
  agree,
  fillApplication,
  fillIn,
  mainJobWeb,
  openTodo,
  type Person,
  WORDS,
} from '../../support/web/index.js';

const LIMIT_MS = 240_000;
const OPINION = { 内部意见: WORDS.opinion };

const at = mainJobWeb();

/** Places the enterprise among the recommended and saves the order. */
async function recommend(person: Person, name: string): Promise<void> {
  await person.open('/lists');
  await person.page
    .getByRole('link', { name: /编排名单/ })
    .or(person.button(/编排名单/))
    .first()
    .click();
  await person.settled();
  await person.press(`把 ${name} 移至推荐`);
  await person.press('保存排序');
  await person.sees('排序已保存');
}

describe('an enterprise of a county', () => {
  it(
    'applies, is examined by county and city, recommended by handler and head, decided by the province',
    async () => {
      const { job, web } = at;
      const roundId = await job.round();
      const filer = await job.app.filer(job.countyId);
      const { name } = (await filer.get(`/api/enterprises/${filer.enterpriseId}`)).body as { name: string };

      const firm = await web.person(filer);
      await firm.open('/apply');
      await firm.page.getByRole('button', { name: /申报/ }).first().click();
      await firm.page.waitForURL(/\/form/);
      await firm.settled();
      await fillApplication(firm, 'LEADING', 2025);
      await firm.page.getByRole('tab', { name: /^核对并提交/ }).click();
      await firm.sees('必填内容已填齐');
      await firm.page.getByRole('checkbox', { name: /本人承诺/ }).check();
      await firm.press('提交申报');
      await firm.sees('“提交申报”已完成');

      const county = await web.person(job.countyHandler);
      await openTodo(county, name);
      await act(county, '审核通过', OPINION);
      await county.sees('已办理“审核通过”');

      const city = await web.person(job.cityHandler);
      await openTodo(city, name);
      await act(city, '审核通过', OPINION);
      await recommend(city, name);
      await act(city, /^报送推荐名单/, { 推荐函文号: '深工信函〔2026〕9号', ...OPINION });

      const cityHead = await web.person(job.cityHead);
      await agree(cityHead, '报送推荐名单');
      await cityHead.sees('已同意');

      const province = await web.person(job.provinceHandler);
      await openTodo(province, name);
      await act(province, '开始形式审查');
      await act(province, '审核通过', OPINION);
      await act(province, /^审定通过/, {
        会议名称: '厅长办公会',
        会议日期: '2026-09-01',
        纪要文号: '纪要〔2026〕5号',
        ...OPINION,
      });
      const provinceHead = await web.person(job.provinceHead);
      await agree(provinceHead, '审定通过');
      await provinceHead.sees('已同意');

      await firm.open('/');
      await firm.sees('审核通过');
      const cases = (await filer.get('/api/applications')).body as {
        items: { state: string; roundId: string }[];
      };
      expect(cases.items.map(({ state, roundId: of }) => [state, of])).toEqual([['ACCEPTED', roundId]]);
    },
    LIMIT_MS,
  );

  it(
    'mends exactly the two fields a return names, and the case goes back to where it came from',
    async () => {
      const { job, web } = at;
      const filer = await job.app.filer(job.countyId);
      const roundId = await job.round({ more: { track: 'BACKBONE', title: '2026年骨干企业培育库' } });
      const caseId = await job.submitted(filer, roundId);
      const county = await web.person(job.countyHandler);
      await county.open(`/cases/${caseId}`);
      await act(county, '退回补正', {
        退回给: ['企业'],
        需要修改的内容: ['主导产品名称', '手机'],
        内部意见: WORDS.opinion,
        告知企业的理由: WORDS.told,
      });
      await county.sees('退回修改');

      const firm = await web.person(filer);
      await firm.sees(WORDS.told);
      await firm.open(`/cases/${caseId}/form`);
      const open = firm.page
        .locator('main input:visible, main textarea:visible')
        .and(firm.page.locator(':not([readonly]):not([disabled]):not([type=checkbox])'));
      await firm.page.getByRole('tab', { name: /^细分领域与主导产品/ }).click();
      expect(await open.count()).toBe(1);
      await firm.field(/^主导产品名称/).fill('五轴联动加工中心');
      await firm.page.getByRole('tab', { name: /^联系方式/ }).click();
      expect(await open.count()).toBe(1);
      await firm.field(/^手机/).fill('13900000000');
      await firm.field(/^手机/).blur();
      await firm.sees(/^已保存/);
      await firm.page.getByRole('tab', { name: /^核对并提交/ }).click();
      await fillIn(firm, firm.page.locator('main'), { 本人承诺: true });
      await firm.press('补正后重新提交');
      await firm.sees('“补正后重新提交”已完成');
      const { state } = (await filer.get(`/api/applications/${caseId}`)).body as { state: string };
      expect(state).toBe('COUNTY_SCREENING');
    },
    LIMIT_MS,
  );
});
