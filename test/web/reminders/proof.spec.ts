import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { filerOf, type Firm } from '../../support/reminder-desk.js';
import { deskWeb, faultsOf } from '../../support/web/index.js';

const LIMIT_MS = 180_000;
const at = deskWeb();
let firm: Firm;

describe('whether somebody was told', () => {
  beforeAll(async () => {
    await at.moveTo('2026-04-20');
    firm = await at.desk.member();
    await at.moveTo('2026-04-30');
    await at.moveTo('2026-05-06');
  }, LIMIT_MS);

  it(
    'is answered in one sentence with who, by which channel and under which rule, and as a file',
    async () => {
      const head = await at.web.person(at.desk.cityHead);
      await head.open('/reminder-proof');
      await head.field('日期').fill('2026-04-30');
      await head.sees('2026-04-30，深圳市已收到提醒。');
      const row = head.page.getByRole('row').filter({ hasText: filerOf(firm).loginName });
      await row.waitFor();
      expect(await row.innerText()).toContain('已送达，未读');
      expect(await faultsOf(head, 'proof-told')).toEqual([]);
      const [file] = await Promise.all([
        head.page.waitForEvent('download'),
        head.link('下载明细（CSV）').click(),
      ]);
      expect(readFileSync(await file.path(), 'utf8')).toContain('年度信息更新,距到期日前 30 天');

      await head.field('日期').fill('2026-05-01');
      await head.sees('2026-05-01，深圳市没有收到按规则发出的提醒。');
      await head.sees('2026-05-01为休息日');
      expect(await faultsOf(head, 'proof-silent')).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'is a step away from the duty, from where the enterprise is urged once a day',
    async () => {
      const head = await at.web.person(at.desk.cityHead);
      const { id } = await at.desk.dutyOf(firm);
      await head.open(`/duties/${id}`);
      await head.press('催办');
      const dialog = head.page.getByRole('dialog');
      await head.field(/^附言/, dialog).fill('请于本周内更新。');
      await head.press('确认催办', dialog);
      await head.sees('已催办 1 项。');
      await head.shot('urged');
      await head.press(
        '关闭',
        head.page.getByRole('dialog').filter({ visible: true }).locator('.ant-modal-footer'),
      );
      await head.press('催办');
      await head.press('确认催办', head.page.getByRole('dialog').filter({ visible: true }));
      await head.sees('没有可催办的事项。');
      await head.sees(/该事项今天已催办过/);
      await head.shot('urged-again');
      await head.press(
        '关闭',
        head.page.getByRole('dialog').filter({ visible: true }).locator('.ant-modal-footer'),
      );
      await head.link(/^查看明细.*2026-04-30/).click();
      await head.sees('2026-04-30，深圳市已收到提醒。');
      await head.sees('年度信息更新');

      const filer = await at.web.person(filerOf(firm));
      await filer.open('/inbox');
      await filer.sees(/请于本周内更新。/);
    },
    LIMIT_MS,
  );

  it(
    'an enterprise puts the reminders off, with a day and a reason',
    async () => {
      const filer = await at.web.person(filerOf(firm));
      await filer.press(/^推迟提醒/);
      const dialog = filer.page.getByRole('dialog');
      await filer.field(/^推迟到/, dialog).fill('2026-07-01');
      await filer.field(/^理由/, dialog).fill('年度审计报告预计 5 月中旬出具');
      await filer.press('确认推迟', dialog);
      await filer.sees('不能晚于办理期限');
      filer.complaints.forgive(/400/);
      await filer.shot('snooze');
      await filer.field(/^推迟到/, dialog).fill('2026-05-18');
      await filer.press('确认推迟', dialog);
      await filer.sees('已推迟，2026-05-18 起恢复提醒');
      expect(await faultsOf(filer, 'snoozed')).toEqual([]);
      const task = await at.desk.taskOf(await at.desk.dutyOf(firm));
      expect(task.snoozedUntil).toBe('2026-05-18');
    },
    LIMIT_MS,
  );
});
