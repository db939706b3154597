import { beforeAll, describe, expect, it } from '@jest/globals';
import { demand, type Filed, TermsDesk, TOLD } from '../support/terms-desk.js';
import { act, agree, appWeb, faultsOf, fillIn, type Person } from '../support/web/index.js';

const LIMIT_MS = 240_000;
const DAY = '2026-04-02';
const OPINION = '已核对材料并电话核实，情况属实。';
const STATEMENT = '三年来主营业务稳定增长，研发投入逐年提高。';

const at = appWeb();
let desk: TermsDesk;
let member: Awaited<ReturnType<TermsDesk['member']>>;

const rowOf = (person: Person, name: string) => person.page.getByRole('row').filter({ hasText: name });

beforeAll(async () => {
  desk = await TermsDesk.on(at.app, DAY);
  await at.web.setClocks(`${DAY}T09:30:00+08:00`);
  member = await desk.member('COUNTY');
  const figures = { year: 2025, basis: 'SOLO', source: '审计报告' };
  const values = [{ metric: 'revenue', value: 6_000_000_000 }];
  demand(await member.filer.put(`/api/enterprises/${member.enterpriseId}/figures`, { ...figures, values }));
}, LIMIT_MS);

/** A 复核 of another member of the county, verified. */
async function verified(): Promise<Filed> {
  const filed = await desk.filed('COUNTY');
  demand(await desk.act(desk.county.handler, filed.id, 'verify'));
  return filed;
}

describe('the 复核', () => {
  it(
    'is written with its statement saving itself, filed, returned, mended and handed in again',
    async () => {
      const person = await at.web.person(member.filer);
      await person.open(`/duties/${member.dutyId}`);
      await person.sees('尚未填写自评说明，暂不能提交复核。');
      await person.sees('新填');
      await person.field('自评说明').fill(STATEMENT);
      await person.field('自评说明').press('Tab');
      await person.sees(/已保存（/);
      await person.settled();
      await person.shot('reexamination-form');
      expect(await faultsOf(person, 'reexamination-form')).toEqual([]);
      await act(person, '报送');
      await person.link('查看办理情况').click();
      await person.settled();
      await person.sees(STATEMENT);

      const county = await at.web.person(desk.county.handler);
      await county.open('/reexaminations');
      await rowOf(county, member.name).getByRole('link').first().click();
      await county.settled();
      expect(await faultsOf(county, 'reexamination-officer')).toEqual([]);
      await act(county, '退回补正', {
        自评说明: true,
        内部意见: OPINION,
        告知企业的理由: '请补充研发投入情况。',
      });
      await county.sees('“退回补正”已办理。');

      await person.page.reload();
      await person.settled();
      await person.sees('需要补正的内容');
      await person.shot('reexamination-returned');
      await person.field('自评说明').fill(`${STATEMENT}研发投入占比达到 5%。`);
      await person.field('自评说明').press('Tab');
      await person.sees(/已保存（/);
      await act(person, '补正后重新提交');
      await person.sees('研发投入占比达到 5%。');
    },
    LIMIT_MS,
  );

  it(
    'is verified, prepared and passed; the head sees what was prepared',
    async () => {
      const county = await at.web.person(desk.county.handler);
      await county.open('/reexaminations?mine=true');
      await rowOf(county, member.name).getByRole('link').first().click();
      await county.settled();
      await act(county, '核实', { 内部意见: OPINION });
      await county.sees('“核实”已办理。');
      await act(county, /^复核通过/, {
        内部意见: OPINION,
        告知企业的理由: TOLD.reasonTold,
        依据条款: TOLD.clause,
        文号: TOLD.documentNo,
      });
      await county.sees('已提交负责人审批');
      const head = await at.web.person(desk.county.head);
      await agree(head, new RegExp(member.name));
      await county.page.reload();
      await county.settled();
      await county.sees('复核通过');
      await county.sees('2029-06-30');
      await county.shot('reexamination-passed');
    },
    LIMIT_MS,
  );
});

describe('a spot check', () => {
  it(
    'is drawn with its seed shown, verified by anybody, and its result recorded',
    async () => {
      await verified();
      const county = await at.web.person(desk.county.handler);
      await county.open('/spot-checks');
      await county.sees('将抽取 1 件');
      expect(await faultsOf(county, 'spot-checks')).toEqual([]);
      await county.press('抽取');
      await county.page
        .getByRole('tooltip')
        .getByRole('button', { name: /确\s*定/ })
        .click();
      await county.sees('抽取记录');
      await county.press('重新验算');
      await county.sees('验算一致');
      await county.press(/^登记结果/);
      const dialog = county.page.getByRole('dialog');
      await fillIn(county, dialog, { 核查人员: '张三', 说明: '设备与申报一致。' });
      await county.choose('结论', '属实');
      await county.press('登记', dialog);
      await dialog.getByText('实地核查须有不少于 2 名工作人员。').first().waitFor();
      county.complaints.forgive(/400/);
      await fillIn(county, dialog, { 核查人员: '张三、李四' });
      await county.press('登记', dialog);
      await dialog.waitFor({ state: 'hidden' });
      await county.sees('现场核查结果已登记。');
      await county.shot('spot-check');
      expect(await faultsOf(county, 'spot-check')).toEqual([]);
    },
    LIMIT_MS,
  );
});

describe('a major change', () => {
  it(
    'is reported with the last day shown, confirmed with the new name, and stands in the list',
    async () => {
      await desk.app.change(() =>
        desk.app.db.execute(
          'spec.older_name',
          "UPDATE enterprise_name SET from_on = '2020-01-01' WHERE enterprise_id = $1",
          [member.enterpriseId],
        ),
      );
      const person = await at.web.person(member.filer);
      await person.open('/major-changes/new');
      await person.choose('变化种类', '更名');
      await person.field('发生日期').fill('2025-11-30');
      await person.sees('最迟应于 2026-02-28 报告。报告期限已过：仍可报告，将标明逾期。');
      await person.field('新名称').fill(`${member.name}集团`);
      await person.field('变化情况').fill('经登记机关核准更名，其他事项不变。');
      await person.shot('major-change-form');
      expect(await faultsOf(person, 'major-change-form')).toEqual([]);
      await person.press('提交报告');
      await person.sees('逾期报告');

      const county = await at.web.person(desk.county.handler);
      await county.open('/major-changes');
      await rowOf(county, member.name).getByRole('link', { name: '更名' }).click();
      await county.settled();
      await county.press('确认');
      const dialog = county.page.getByRole('dialog');
      await fillIn(county, dialog, {
        内部意见: OPINION,
        告知企业的理由: '情况属实，予以确认。',
        佐证材料: '登记通知书',
      });
      await dialog.getByText('改用新名称', { exact: true }).click();
      await county.press('确认办理', dialog);
      await county.sees('“确认”已办理。');
      await county.sees(`更名：${member.name}集团`);
      await county.shot('major-change-confirmed');
      expect(await faultsOf(county, 'major-change')).toEqual([]);
    },
    LIMIT_MS,
  );
});
