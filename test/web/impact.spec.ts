import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ok } from '../support/main-job.js';
import { faultsOf, mainJobWeb, type Person } from '../support/web/index.js';

const LIMIT_MS = 240_000;
const RULES = 'POOL-LITTLEGIANT-2026';
const WORDING = '上年度营业收入5000万元以上';
const NAME = '小巨人方向：营业收入门槛提高到8000万元';
const FEN_PER_WAN = 1_000_000;

const at = mainJobWeb();

/** An enterprise that meets the rules of the track with so much revenue, in 万元. */
async function firm(unitId: string, revenue: number): Promise<void> {
  const filer = await at.job.app.filer(unitId);
  const path = `/api/enterprises/${filer.enterpriseId}`;
  const values = [
    { metric: 'revenue', value: revenue * FEN_PER_WAN },
    { metric: 'employees', value: 80 },
  ];
  ok(await filer.put(`${path}/figures`, { year: 2025, basis: 'SOLO', source: '审计报告', values }));
  const facts = ['violationInThreeYears', 'dishonestListed'].map((key) => ({ key, value: 'false' }));
  ok(await filer.put(`${path}/attributes`, { source: '企业自报', values: facts }));
}

const limitOf = (person: Person) => person.field(`${WORDING}：不低于`);
const tableOf = (person: Person, name: string) => person.page.getByRole('table', { name });
const numbersOf = (person: Person, table: string, row: string) =>
  tableOf(person, table)
    .getByRole('row')
    .filter({ has: person.page.getByRole('rowheader', { name: row }) })
    .getByRole('cell')
    .allInnerTexts();

describe('what a draft of criteria would change', () => {
  beforeAll(async () => {
    for (const revenue of [6_000, 7_000, 9_000]) await firm('440305', revenue);
    await firm('440605', 6_500);
    await firm('440605', 20_000);
  }, LIMIT_MS);

  it(
    'is asked by changing one number, watched, and read by city, by sub-sector and by name',
    async () => {
      const officer = await at.web.person(at.job.provinceHandler);
      await officer.open('/impact-runs');
      await officer.link('新建测算').click();
      await officer.sees('测算只用于比较，不改变任何数据');
      await officer.choose('以哪个标准为起点', `培育库小巨人培育方向入库条件（默认模板）（${RULES}）`);
      await limitOf(officer).waitFor();
      expect(await limitOf(officer).inputValue()).toBe('5000');
      await limitOf(officer).fill('８,０００');
      await officer.field('草案名称').fill(NAME);
      expect(await limitOf(officer).inputValue()).toBe('8000');
      await officer.sees('原为 5000 万元');
      await officer.sees('已改动 1 处数值');
      await officer.field('全部登记企业').check();
      expect(await faultsOf(officer, 'impact-new')).toEqual([]);
      await officer.press('开始测算');
      await officer.page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
      await officer.page.getByRole('group', { name: '测算结果' }).waitFor();
      await officer.settled();

      expect(await numbersOf(officer, '各地数据', '深圳市')).toEqual(['0', '2', '0', '0', '1']);
      expect(await numbersOf(officer, '各地数据', '佛山市')).toEqual(['0', '1', '0', '0', '1']);
      expect(await numbersOf(officer, '各地数据', '合计')).toEqual(['0', '3', '0', '0', '2']);
      expect(await numbersOf(officer, '各细分领域数据', '合计')).toEqual(['0', '3', '0', '0', '2']);
      await officer.page.getByRole('img', { name: /条形图/ }).waitFor();
      expect(await faultsOf(officer, 'impact-done')).toEqual([]);

      const list = tableOf(officer, '企业名单和判断结果的变化');
      await officer.press(/^不再符合/);
      await officer.settled();
      expect(await list.getByRole('row').count()).toBe(4);
      const [file] = await Promise.all([
        officer.page.waitForEvent('download'),
        officer.link('下载名单（CSV）').click(),
      ]);
      const lines = readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\n');
      expect(lines[0]).toContain('企业名称,统一社会信用代码,所在地');
      expect(lines.filter((line) => line.includes('不再符合'))).toHaveLength(3);
      const [draft] = await Promise.all([
        officer.page.waitForEvent('download'),
        officer.link('下载草案（JSON）').click(),
      ]);
      expect(JSON.parse(readFileSync(await draft.path(), 'utf8'))).toMatchObject({ title: NAME });

      await officer.link('返回测算记录').click();
      await officer.page.getByRole('row').filter({ hasText: NAME }).getByText('已完成').waitFor();
      await officer.shot('impact-list');
    },
    LIMIT_MS,
  );

  it(
    'is not asked with a broken draft: every fault is named by its place, and what was typed stays',
    async () => {
      const officer = await at.web.person(at.job.cityHandler);
      await officer.open(`/impact-runs/new?rules=${RULES}`);
      await limitOf(officer).fill('八千');
      await officer.press('开始测算');
      await officer.sees('请填写数字');
      expect(await limitOf(officer).evaluate((element) => element === document.activeElement)).toBe(true);
      await limitOf(officer).fill('8000');

      await officer.page.getByRole('tab', { name: '草案全文' }).click();
      const text = officer.field('草案全文', officer.page.getByRole('tabpanel'));
      const draft = await text.inputValue();
      expect(draft).toContain('"atLeast": "8000 万元"');
      await text.fill(draft.replace('"revenue"', '"revenues"').replace('"SOLO"', '"ALONE"'));
      await officer.press('开始测算');
      officer.complaints.forgive(/400/);
      await officer.page.getByRole('alert').getByText('basis').waitFor();
      await officer.shot('impact-broken');
      await text.fill(draft.slice(0, -5));
      await officer.sees('不是有效的 JSON');
      await officer.page.getByRole('tab', { name: '修改数值' }).click();
      await officer.sees('改正后才能在这里改数值');

      const file = join(tmpdir(), `draft-${process.pid}.json`);
      writeFileSync(file, draft.replace('8000 万元', '7500 万元'));
      await officer.page.getByLabel('上传 JSON 文件').first().setInputFiles(file);
      await officer.sees(/^已读入 draft/);
      expect(await limitOf(officer).inputValue()).toBe('7500');
      await officer.field('全部登记企业').check();
      await officer.press('开始测算');
      await officer.page.getByRole('group', { name: '测算结果' }).waitFor();
      expect(await numbersOf(officer, '各地数据', '合计')).toEqual(['0', '2', '0', '0', '1']);
    },
    LIMIT_MS,
  );
});
