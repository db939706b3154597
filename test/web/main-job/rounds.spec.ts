import { describe, expect, it } from '@jest/globals';
import { act, fillIn, mainJobWeb, type Person } from '../../support/web/index.js';

const LIMIT_MS = 240_000;
const TITLE = '2026年骨干企业培育库';
const DRAFT = {
  批次名称: TITLE,
  '依据文件（文号和名称）': '粤工信装备〔2026〕3号',
  基准年度: '2025',
  '开放时间：日期': '2026-09-01',
  '企业申报截止：日期': '2026-09-30',
  '企业申报截止：时刻': '18:00',
  '各市报省截止：日期': '2026-10-30',
  '补正截止：日期': '2026-11-30',
  深圳市的名额: '1',
};
const EXTENDED = '2026-10-09';

const at = mainJobWeb();

/** What the form of a draft holds is saved; the round is shown. */
async function save(person: Person): Promise<void> {
  await person.press('保存草稿');
  await person.page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  await person.settled();
}

describe('a round of the province', () => {
  it(
    'is drafted and edited by the handler, opened by the head, followed by the city, and closed after its last day',
    async () => {
      const { job, web } = at;
      const handler = await web.person(job.provinceHandler);
      await handler.open('/rounds');
      await handler.link('新建批次').click();
      await handler.page.getByRole('heading', { name: '新建批次' }).waitFor();
      await handler.choose('方向', '骨干');
      await handler.field(/^硬性控制/).check();
      await fillIn(handler, handler.page.locator('main'), { ...DRAFT, 允许越级申报: true });
      await save(handler);
      await handler.sees('由本单位负责人核对后开放');
      const path = new URL(handler.page.url()).pathname;

      const head = await web.person(job.provinceHead);
      await head.open(path);
      await head.sees('广州市尚未填写名额');

      await handler.press('修改');
      await handler.page.getByRole('heading', { name: '修改批次草稿' }).waitFor();
      await handler.press('空着的名额填 0');
      await handler.field('企业申报截止：日期').fill(EXTENDED);
      await save(handler);
      await handler.sees(`${EXTENDED} 18:00 前`);

      await head.open(path);
      await act(head, '开放');
      await head.sees('进行中');
      await head.sees('在此之前不能关闭');
      await head.sees('未分配名额');

      const city = await web.person(job.cityHandler);
      await city.open('/rounds');
      await city.link(TITLE).click();
      await city.sees('本市名额');
      await city.sees('已用 0 个，共 1 个');
      const roundId = path.slice(path.lastIndexOf('/') + 1);
      const caseId = await job.submitted(await job.app.filer(job.countyId), roundId);
      await job.examined(caseId);
      await job.arranged(roundId, [caseId]);
      await city.open(path);
      await city.sees('已用 1 个，共 1 个');
      await city.sees('已用满');

      await head.press('调整名额：深圳市');
      const dialog = head.page.getByRole('dialog');
      const paper = { 依据文号: '粤工信装备函〔2026〕7号', 调整理由: '该市申报企业较多，增加名额。' };
      await fillIn(head, dialog, { 名额: '2', ...paper });
      await head.press('确认办理', dialog);
      await head.sees('深圳市的名额已调整');
      await city.open(path);
      await city.sees('已用 1 个，共 2 个');

      await at.moveTo('2026-12-01T09:00:00+08:00');
      await head.open(path);
      await act(head, '结束');
      await head.sees('已结束');
      const { state } = (await job.cityHandler.get(`/api/rounds/${roundId}`)).body;
      expect(state).toBe('CLOSED');
    },
    LIMIT_MS,
  );
});
