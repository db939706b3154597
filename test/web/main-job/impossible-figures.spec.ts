import { describe, expect, it } from '@jest/globals';
import { mainJobWeb } from '../../support/web/index.js';

const LIMIT_MS = 180_000;
const FAULT = /主营业务收入不能大于营业收入/;

const at = mainJobWeb();

describe('figures that cannot be', () => {
  it(
    'are named at their field of the form; what else was typed is saved, and both once the other one is corrected',
    async () => {
      const { job, web } = at;
      const filer = await job.app.filer(job.countyId);
      const { id, version } = (await filer.post('/api/applications', { roundId: await job.round() }))
        .body as {
        id: string;
        version: number;
      };
      const values = { 'figure.revenue.0': 100_000_000, 'figure.mainBusinessRevenue.0': 90_000_000 };
      await filer.patch(`/api/applications/${id}/content`, { version, values });
      const firm = await web.person(filer);
      await firm.open(`/cases/${id}/form`);
      await firm.page.getByRole('tab', { name: /^经营与人员/ }).click();

      const main = firm.field('主营业务收入 2025年');
      await main.fill('150');
      await firm.field('上缴税金 2025年').fill('8');
      await firm.field('上缴税金 2025年').blur();
      await firm.page.getByRole('cell').filter({ hasText: FAULT }).waitFor();
      firm.complaints.forgive(/400/);
      expect(await main.getAttribute('aria-invalid')).toBe('true');

      await firm.field('营业收入 2025年').fill('200');
      await firm.field('营业收入 2025年').blur();
      await firm.sees(/^已保存/);
      await firm.page.getByRole('cell').filter({ hasText: FAULT }).waitFor({ state: 'detached' });
      const { content } = (await filer.get(`/api/applications/${id}`)).body as { content: object };
      expect(content).toMatchObject({
        ...{ 'figure.revenue.0': 200_000_000, 'figure.mainBusinessRevenue.0': 150_000_000 },
        'figure.taxPaid.0': 8_000_000,
      });
    },
    LIMIT_MS,
  );

  it(
    'are named at their field of the file',
    async () => {
      const { job, web } = at;
      const filer = await job.app.filer(job.countyId);
      const firm = await web.person(filer);
      await firm.open('/file?year=2025');
      await firm.field('营业收入 2025年').fill('100');
      await firm.field('主营业务收入 2025年').fill('100.01');
      await firm.field(/^数据来源/).fill('审计报告');
      await firm.press(/保存/);
      await firm.page.getByRole('cell').filter({ hasText: FAULT }).waitFor();
      firm.complaints.forgive(/400/);
      expect(await firm.field('主营业务收入 2025年').getAttribute('aria-invalid')).toBe('true');
      await firm.field('主营业务收入 2025年').fill('99');
      await firm.press(/保存/);
      await firm.sees(/已保存/);
    },
    LIMIT_MS,
  );
});
