import { describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/app.js';
import { ok, OPINION } from '../support/main-job.js';
import { mainJobWeb, type Person } from '../support/web/index.js';

const LIMIT_MS = 120_000;
const WAN = 1_000_000;

const at = mainJobWeb();

const subjectOf = (person: Person, name: string) =>
  person.page
    .getByRole('region', { name: '认定对照', exact: true })
    .getByRole('group')
    .filter({ hasText: name });

/** The revenue of the base year in the file of an enterprise. */
async function enterRevenue(filer: Caller, wan: number): Promise<void> {
  const values = [{ metric: 'revenue', value: wan * WAN }];
  const body = { year: 2025, basis: 'SOLO', source: '审计报告', values };
  ok(await filer.put(`/api/enterprises/${filer.enterpriseId}/figures`, body));
}

describe('the criteria beside a case', () => {
  it(
    'say what held at submission, and what has changed since a figure became another one',
    async () => {
      const { job, web } = at;
      const filer = await job.app.filer(job.countyId);
      const caseId = await job.submitted(filer, await job.round());
      const officer = await web.person(job.countyHandler);
      await officer.open(`/cases/${caseId}`);
      const leading = subjectOf(officer, '龙头');
      const summary = leading.locator('summary').first();
      expect(await summary.innerText()).toMatch(/龙头\s*提交时\s*不符合$/);
      await summary.click();
      await leading.getByText(/提交以来，所用数据没有变化。/).waitFor();
      await leading.getByRole('table', { name: '逐项对照' }).getByText('营业收入 ≥ 100000 万元').waitFor();

      await at.moveTo('2026-09-02T10:00:00+08:00');
      await enterRevenue(filer, 120_000);
      await officer.open(`/cases/${caseId}`);
      expect(await summary.innerText()).toMatch(/提交时\s*不符合\s*目前\s*资料不足$/);
      await summary.click();
      const facts = leading.getByRole('table', { name: '有变化的数据' });
      await facts.getByRole('row', { name: /2025年营业收入 .* 120000 万元 审计报告，2026-09-02/ }).waitFor();
      await leading
        .getByRole('table', { name: '结论有变化的条件' })
        .getByRole('row', { name: /上年度营业收入10亿元以上 不符合 符合/ })
        .waitFor();
      await officer.shot('case-judgment');
      const tree = leading.getByRole('table', { name: '逐项对照' });
      await tree.getByText('2025年 120000 万元').waitFor({ state: 'detached' });
      await leading.getByText('目前', { exact: true }).last().click();
      await tree.getByText('2025年 120000 万元').waitFor();
    },
    LIMIT_MS,
  );

  it(
    'are kept for every submission, and the enterprise reads them too',
    async () => {
      const { job, web } = at;
      const filer = await job.app.filer(job.countyId);
      const roundId = await job.round({ more: { title: '2026年龙头企业培育库第二批' } });
      const caseId = await job.submitted(filer, roundId);
      const told = { opinion: OPINION, reasonTold: '请核对营业收入。', fields: ['figure.revenue.0'] };
      ok(await job.act(job.countyHandler, caseId, 'return', { ...told, returnTo: 'ENTERPRISE' }));
      const { version } = ok<{ version: number }>(await filer.get(`/api/applications/${caseId}`));
      const values = { 'figure.revenue.0': 110_000 * WAN };
      ok(await filer.patch(`/api/applications/${caseId}/content`, { version, values }));
      ok(await job.act(filer, caseId, 'resubmit', { pledge: true }));

      const firm = await web.person(filer);
      await firm.open(`/cases/${caseId}`);
      const leading = subjectOf(firm, '龙头');
      await leading.locator('summary').first().click();
      await firm.press('查看龙头第 1 次提交时的对照');
      const dialog = firm.page.getByRole('dialog', { name: '龙头：第 1 次提交时的对照' });
      await dialog.getByRole('table', { name: '逐项对照' }).getByText('不符合').first().waitFor();
    },
    LIMIT_MS,
  );
});
