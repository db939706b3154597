import { describe, it } from '@jest/globals';
import { ok } from '../../support/main-job.js';
import { act, mainJobWeb } from '../../support/web/index.js';

const LIMIT_MS = 180_000;
const at = mainJobWeb();

/** Enterprises may file across the turn of the year, when another rule begins to hold for reviews. */
const DRAFT = {
  track: 'LITTLE_GIANT',
  title: '2026年小巨人培育库',
  basisDocument: '粤工信装备〔2026〕5号',
  baseYear: 2025,
  opens: { date: '2026-12-15' },
  enterpriseCloses: { date: '2027-01-15', time: '18:00' },
  cityCloses: { date: '2027-02-26', time: '18:00' },
  correctionCloses: { date: '2027-03-31' },
  quotaMode: 'NONE',
};

describe('the rule sets of a round', () => {
  it(
    'are chosen from those of the track and its titles; what cannot be and what must be chosen is said where it is mended',
    async () => {
      const { job, web } = at;
      const { id } = ok<{ id: string }>(await job.provinceHandler.post('/api/rounds', DRAFT));
      const head = await web.person(job.provinceHead);
      await head.open(`/rounds/${id}`);
      await head.sees(/申报期内“专精特新“小巨人”企业”的认定标准发生变化/);

      const handler = await web.person(job.provinceHandler);
      await handler.open(`/rounds/${id}/edit`);
      const rules = handler.field(/^认定标准/);
      const choose = async (name: string) => {
        await rules.fill(name);
        await handler.page.locator('.ant-select-item-option').filter({ hasText: name }).first().click();
        await handler.page.keyboard.press('Escape');
      };
      await rules.fill('CX-2022');
      await handler.sees('没有符合的选项');
      await choose('XJR-2026');
      await choose('XJR-2022');
      await handler.press('保存草稿');
      await handler.sees('同一称号或方向只能指定一项认定标准。');
      handler.complaints.forgive(/400/);
      await rules.press('Backspace');
      await handler.shot('round-rules');
      await handler.press('保存草稿');
      await handler.link('专精特新“小巨人”企业认定标准（2026年）').waitFor();
      await handler.settled();

      await head.open(`/rounds/${id}`);
      await act(head, '开放');
      await head.sees('进行中');
      await head.link('专精特新“小巨人”企业认定标准（2026年）').click();
      await head.page.getByRole('heading', { name: /认定标准（2026年）$/, level: 1 }).waitFor();
    },
    LIMIT_MS,
  );
});
