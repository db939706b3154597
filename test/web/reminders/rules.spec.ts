import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { deskWeb, faultsOf, type Person } from '../../support/web/index.js';

const LIMIT_MS = 240_000;
const at = deskWeb();

const rowOf = (person: Person, table: string, date: string) =>
  person.page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: date });

async function setRange(person: Person, form: string, from: string, to: string): Promise<void> {
  const within = person.page.getByRole('form', { name: form });
  await person.field('开始日期', within).fill(from);
  await person.field('结束日期', within).fill(to);
}

describe('the rules of reminders', () => {
  beforeAll(async () => {
    await at.moveTo('2026-04-20');
    for (const people of [1, 2]) await at.desk.member({ people });
    await at.moveTo('2026-04-21');
  }, LIMIT_MS);

  it(
    'are read in words, previewed, changed as a draft, compared with what stands, and kept as a file',
    async () => {
      const officer = await at.web.person(at.desk.provinceHandler);
      await officer.open('/reminder-rules');
      await officer.sees('距到期日前 30 天：企业');
      await officer.link('年度信息更新').click();
      await officer.sees('每年 5 月 31 日');
      await officer.settled();
      await setRange(officer, '测算范围', '2026-04-21', '2026-06-30');
      await officer.press('测算');
      // Six days for three people of two enterprises, then the head of the city, then the province.
      await officer.sees(/按此规则，将在 7 天向 5 人发出 19 条消息。/);
      expect(await faultsOf(officer, 'rule-preview')).toEqual([]);

      await officer.press('添加一级');
      await officer.press('与现行规则比较');
      await officer.sees('第 9 级：请填写 0 至 999 的整数。');
      await officer.field('第 9 级 数值').fill('20');
      await officer.choose('第 9 级 提醒谁', '企业');
      await officer.page.keyboard.press('Escape');
      await officer.press('删除第 2 级');
      await officer.press('与现行规则比较');
      await officer.sees(/按草案，将在 7 天/);
      expect(await rowOf(officer, '逐日比较', '2026-05-11').getByRole('cell').allInnerTexts()).toEqual([
        '2026-05-11',
        '0',
        '3',
        '+3',
      ]);
      expect(await faultsOf(officer, 'rule-draft')).toEqual([]);
      const [file] = await Promise.all([
        officer.page.waitForEvent('download'),
        officer.press('下载草案（JSON）'),
      ]);
      const draft = JSON.parse(readFileSync(await file.path(), 'utf8')) as { rungs: { id: string }[] };
      expect(draft.rungs.map(({ id }) => id)).toEqual([
        ...['T-30', 'T-7', 'T-1', 'T0', 'T+3', 'T+7', 'T+15', 'T-20'],
      ]);

      await officer.page.getByRole('tab', { name: '草案全文' }).click();
      const text = officer.field('草案全文', officer.page.getByRole('tabpanel'));
      await text.fill((await text.inputValue()).replace('"IN_APP",', ''));
      await officer.press('与现行规则比较');
      await officer.sees(/提醒规则草案有误.*channels/);
      officer.complaints.forgive(/422/);
      await text.fill('{');
      await officer.sees('不是有效的 JSON');
      await officer.shot('rule-broken');
    },
    LIMIT_MS,
  );

  it(
    'are run over any days, with days of standstill, and without a calendar only provisionally',
    async () => {
      const officer = await at.web.person(at.desk.cityHead);
      await officer.open('/reminder-rules');
      await officer.link('提醒推演').click();
      await officer.settled();
      await setRange(officer, '提醒推演', '2026-04-21', '2026-06-30');
      await officer.press('添加停机时段');
      await officer.press('开始推演');
      await officer.sees('请填写停机的起止日期');
      await officer.field('停机时段 1 开始').fill('2026-05-14');
      await officer.field('停机时段 1 结束').fill('2026-05-24');
      await officer.press('开始推演');
      const merged = rowOf(officer, '逐日明细', '2026-05-25');
      await merged.waitFor();
      expect((await merged.getByRole('cell').allInnerTexts()).slice(0, 4)).toEqual([
        '2026-05-25',
        '3',
        '3',
        '3',
      ]);
      expect(await faultsOf(officer, 'simulation')).toEqual([]);
      await setRange(officer, '提醒推演', '2027-04-01', '2027-06-30');
      await officer.press('删除停机时段 1');
      await officer.press('开始推演');
      await officer.page.getByText('暂定', { exact: true }).first().waitFor();
      await officer.shot('simulation-provisional');
      await setRange(officer, '提醒推演', '2027-04-01', '2026-06-30');
      await officer.press('开始推演');
      await officer.sees(/不早于|不能早于/);
      officer.complaints.forgive(/400/);
    },
    LIMIT_MS,
  );
});
