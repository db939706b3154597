import { describe, expect, it } from '@jest/globals';
import { Session } from '../../../src/modules/identity/session.entity.js';
import { PASSWORD } from '../../support/app.js';
import { mainJobWeb } from '../../support/web/index.js';

const LIMIT_MS = 180_000;

const at = mainJobWeb();

describe('a session that ends in mid-form', () => {
  it(
    'is asked for over the form; what was typed is saved after signing in again',
    async () => {
      const { job, web } = at;
      const filer = await job.app.filer(job.countyId);
      const { id } = (await filer.post('/api/applications', { roundId: await job.round() })).body;
      const firm = await web.person(filer);
      await firm.open(`/cases/${String(id)}/form`);
      await firm.page.getByRole('tab', { name: /^细分领域与主导产品/ }).click();
      await job.app.change(() =>
        job.app.db.repo(Session).update({ accountId: filer.accountId }, { endedAt: new Date() }),
      );
      await firm.field(/^主导产品名称/).fill('五轴联动加工中心');
      await firm.field(/^主导产品名称/).blur();

      const dialog = firm.page.getByRole('dialog', { name: '请重新登录' });
      await dialog.waitFor();
      firm.complaints.forgive(/401/);
      await firm.field('密码', dialog).fill(PASSWORD);
      await firm.press('登录并继续', dialog);
      await dialog.waitFor({ state: 'hidden' });
      await firm.sees(/^已保存/);
      expect(await firm.field(/^主导产品名称/).inputValue()).toBe('五轴联动加工中心');

      await firm.open(`/cases/${String(id)}/form`);
      await firm.page.getByRole('tab', { name: /^细分领域与主导产品/ }).click();
      expect(await firm.field(/^主导产品名称/).inputValue()).toBe('五轴联动加工中心');
    },
    LIMIT_MS,
  );
});
