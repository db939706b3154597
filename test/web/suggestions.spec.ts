import { beforeAll, describe, expect, it } from '@jest/globals';
import { ok } from '../support/main-job.js';
import { eventually } from '../support/eventually.js';
import { faultsOf, fillIn, mainJobWeb, type Person, tabTo } from '../support/web/index.js';

const LIMIT_MS = 240_000;
const TITLE = '科技和创新型中小企业';
const REASON = '省级以上研发机构，近三年无违法失信记录，同意列为培育对象。';

const at = mainJobWeb();

interface Firm {
  readonly id: string;
  readonly name: string;
}

/** An enterprise whose facts meet the criteria of an innovative one, and for which that is suggested. */
async function suggested(): Promise<Firm> {
  const { app, countyId } = at.job;
  const filer = await app.filer(countyId);
  const id = filer.enterpriseId;
  const figures = { year: 2025, basis: 'SOLO', source: '审计报告' };
  const values = [
    { metric: 'revenue', value: 6_000_000_000 },
    { metric: 'employees', value: 80 },
  ];
  ok(await filer.put(`/api/enterprises/${id}/figures`, { ...figures, values }));
  const facts = { violationInThreeYears: 'false', dishonestListed: 'false', instituteLevel: 'PROVINCE' };
  ok(
    await filer.put(`/api/enterprises/${id}/attributes`, {
      source: '企业自报',
      values: Object.entries(facts).map(([key, value]) => ({ key, value })),
    }),
  );
  await eventually(async () => {
    const { items } = ok<{ items: { kind: string }[] }>(
      await at.job.countyHandler.get(`/api/tag-suggestions?enterpriseId=${id}`),
    );
    if (!items.some(({ kind }) => kind === 'INNOVATIVE')) throw new Error('nothing is suggested yet');
  });
  const { name } = ok<{ name: string }>(await filer.get(`/api/enterprises/${id}`));
  return { id, name };
}

const rowOf = (person: Person, name: string) => person.page.getByRole('row').filter({ hasText: name });
const dialogOf = (person: Person) => person.page.getByRole('dialog', { name: /条建议/ });
const tick = (person: Person, { name }: Firm) => rowOf(person, name).getByRole('checkbox').check();

describe('suggested tags', () => {
  const firms: Firm[] = [];
  beforeAll(async () => {
    for (let count = 0; count < 4; count += 1) firms.push(await suggested());
  }, LIMIT_MS);

  it(
    'are confirmed many at once, and stand in the files; the filter and what else is chosen stay',
    async () => {
      const [one, two, three] = firms as [Firm, Firm, Firm];
      const officer = await at.web.person(at.job.countyHandler);
      await officer.open('/tag-suggestions');
      await officer.choose('建议的称号', TITLE);
      await officer.settled();
      for (const firm of [one, two]) await tick(officer, firm);
      await officer.page.getByRole('status').getByText('已选 2 项').waitFor();
      await officer.press('确认为培育对象');
      const dialog = dialogOf(officer);
      await dialog.getByText('有一条不能办理时，全部不办理').waitFor();
      expect(await officer.field(/^复查日期/, dialog).inputValue()).toBe('2027-09-01');
      await officer.shot('suggestions-confirm');
      await officer.press('确认 2 条', dialog);
      await dialog.getByText('请填写此项').waitFor();
      await fillIn(officer, dialog, { 理由: REASON });
      await officer.press('确认 2 条', dialog);
      await dialog.waitFor({ state: 'hidden' });
      await officer.sees('已确认 2 条建议');
      await officer.settled();
      expect(officer.path).toContain('kind=INNOVATIVE');
      expect(await rowOf(officer, one.name).count()).toBe(0);
      await rowOf(officer, three.name).waitFor();

      await officer.choose('状态', '已确认');
      await rowOf(officer, two.name).getByText(REASON).waitFor();
      await officer.shot('suggestions-confirmed');
      await officer.open(`/enterprises/${one.id}`);
      await officer.page.getByRole('region', { name: '培育对象' }).getByText(REASON).waitFor();
    },
    LIMIT_MS,
  );

  it(
    'are read with their judgment, by the keyboard too, and turned down; the file leads to them',
    async () => {
      const [, , three] = firms as [Firm, Firm, Firm];
      const officer = await at.web.person(at.job.cityHandler);
      await officer.open(`/enterprises/${three.id}`);
      await officer.link(/^标签建议 \d+ 条$/).click();
      await officer.sees(`只显示 ${three.name} 的建议`);
      const open = officer.button(`查看判断：${three.name} · ${TITLE}`);
      await tabTo(officer.page, open);
      await officer.page.keyboard.press('Enter');
      const drawer = officer.page.getByRole('dialog', { name: `${three.name} · ${TITLE}` });
      await drawer.getByText('创新型中小企业评价标准').first().waitFor();
      const institute = drawer.getByRole('row').filter({ hasText: '拥有经认定的省部级以上研发机构' }).last();
      await institute.getByText('符合', { exact: true }).waitFor();
      await tabTo(officer.page, institute.getByText('附件1 直通条件③'));
      await officer.page.getByRole('tooltip').getByText('创新型中小企业评价标准').waitFor();
      await drawer.getByRole('table', { name: '所用数据' }).getByText('企业自报').first().waitFor();
      await officer.shot('suggestions-ground');
      expect(await faultsOf(officer, 'suggestions-judgment')).toEqual([]);

      await officer.press('驳回', drawer);
      const dialog = dialogOf(officer);
      await fillIn(officer, dialog, { 理由: '企业已明确表示不申报。' });
      await officer.press('驳回 1 条', dialog);
      await officer.sees('已驳回 1 条建议');
      await drawer.waitFor({ state: 'hidden' });
      await officer.choose('状态', '已驳回');
      await rowOf(officer, three.name).getByText('企业已明确表示不申报。').waitFor();
    },
    LIMIT_MS,
  );

  it(
    'are decided all or none: the one that somebody else decided is named, and the rest go on',
    async () => {
      const four = firms[3] as Firm;
      const five = await suggested();
      const officer = await at.web.person(at.job.countyHandler);
      await officer.open('/tag-suggestions?kind=INNOVATIVE');
      for (const firm of [four, five]) await tick(officer, firm);
      await officer.press('驳回');
      const dialog = dialogOf(officer);
      await fillIn(officer, dialog, { 理由: '资料待核实。' });

      const { items } = ok<{ items: { id: string; version: number; kind: string }[] }>(
        await at.job.cityHandler.get(`/api/tag-suggestions?enterpriseId=${four.id}`),
      );
      const own = items
        .filter(({ kind }) => kind === 'INNOVATIVE')
        .map(({ id, version }) => ({ id, version }));
      ok(await at.job.cityHandler.post('/api/tag-suggestions/confirm', { items: own, reason: REASON }));
      await officer.press('驳回 2 条', dialog);
      officer.complaints.forgive(/409/);
      await dialog.getByRole('alert').getByText(`${four.name} · ${TITLE}`).waitFor();
      await dialog.getByRole('alert').getByText('所选建议均未办理').waitFor();
      await officer.shot('suggestions-refused');
      await officer.press('驳回 1 条', dialog);
      await officer.sees('已驳回 1 条建议');
      const rejected = ok<{ items: { enterpriseId: string }[] }>(
        await at.job.countyHandler.get('/api/tag-suggestions?state=REJECTED&kind=INNOVATIVE'),
      );
      expect(rejected.items.map(({ enterpriseId }) => enterpriseId)).toContain(five.id);
      expect(rejected.items.map(({ enterpriseId }) => enterpriseId)).not.toContain(four.id);
    },
    LIMIT_MS,
  );
});
