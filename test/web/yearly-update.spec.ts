import { beforeAll, describe, expect, it } from '@jest/globals';
import { MissedUpdates } from '../../src/modules/review/index.js';
import { type Caller } from '../support/app.js';
import { ReviewDesk, type ReviewedFirm } from '../support/review-desk.js';
import { act, appWeb, faultsOf, fillIn, type Person } from '../support/web/index.js';

const LIMIT_MS = 240_000;
const POINTS: Readonly<Record<string, string>> = {
  规模与增长: '24',
  创新投入与产出: '20.5',
  市场地位: '12',
  产业链带动: '11',
  质量绿色安全: '8',
};

const at = appWeb();
let desk: ReviewDesk;
let firm: ReviewedFirm;
let idle: ReviewedFirm;
let people: Record<'county' | 'city' | 'cityHead' | 'province' | 'provinceHead', Caller>;

const moveTo = async (date: string) => {
  await at.app.moveTo(`${date}T10:00:00+08:00`);
  await at.web.setClocks(`${date}T10:00:00+08:00`);
};
const rowOf = (person: Person, name: string) => person.page.getByRole('row').filter({ hasText: name });

beforeAll(async () => {
  const { app } = at;
  desk = new ReviewDesk(app);
  await app.moveTo('2026-04-01T10:00:00+08:00');
  firm = await desk.member();
  idle = await desk.member();
  await desk.figures(firm, 2024);
  people = {
    county: await app.official('440305', 'HANDLER'),
    city: await app.official('4403', 'HANDLER'),
    cityHead: await app.official('4403', 'HEAD'),
    province: await app.official('44', 'HANDLER'),
    provinceHead: await app.official('44', 'HEAD'),
  };
  await moveTo('2026-05-11');
}, LIMIT_MS);

describe('the yearly update', () => {
  it(
    'is filled from the year before, saves itself, marks what changed, and is filed with words',
    async () => {
      const person = await at.web.person(firm.filer);
      await person.open('/duties');
      await person.link('2025年度信息更新').click();
      await person.settled();
      await person.sees('报送前请填写此项');
      await person.press('未填的先按2024年数填入，再逐项核对');
      const typed = { 主导产品收入: '10000', 主营业务收入: '14000', 营业收入: '15000' };
      for (const [name, amount] of Object.entries(typed)) await person.field(`${name} 2025年`).fill(amount);
      expect(await person.field('数据来源').inputValue()).toBe('2025年度审计报告');
      await person.field('数据来源').press('Tab');
      await person.sees(/年度数据（单体）已保存/);
      await person.settled();
      await person.page
        .getByRole('row', { name: /^营业收入/ })
        .getByText('-25.00%')
        .first()
        .waitFor();
      await person.page
        .getByRole('row', { name: /^上缴税金/ })
        .getByText('与上年相同')
        .first()
        .waitFor();
      await person.sees('营业收入同比下降达到20%');
      await person.shot('yearly-update');
      expect(await faultsOf(person, 'yearly-update-form')).toEqual([]);
      await person.press('报送');
      const dialog = person.page.getByRole('dialog');
      await fillIn(person, dialog, { 变化说明: '主要客户推迟交付。' });
      await dialog.getByRole('button', { name: '确认办理' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await person.link('查看年度评价').click();
      await person.settled();
      await person.sees('主要客户推迟交付。');
      await person.sees('等级在省级统一公布后显示。');
    },
    LIMIT_MS,
  );

  it(
    'is returned, mended, verified, checked, graded and published, each from its to-do or list',
    async () => {
      const county = await at.web.person(people.county);
      await county.open('/assessments?alert=REVENUE_FALL');
      await rowOf(county, firm.name).getByRole('link').first().click();
      await county.settled();
      await act(county, '退回补正', {
        研发费用: true,
        '退回原因（告知企业）': '研发费用与审计报告不符，请核对。',
      });
      await county.sees('需要补正');
      await county.shot('assessment-returned');

      const person = await at.web.person(firm.filer);
      await person.open('/assessments');
      await rowOf(person, '2025年度评价').getByRole('link').first().click();
      await person.settled();
      await person.sees('研发费用与审计报告不符，请核对。');
      await act(person, '补正后重新报送');

      await county.page.reload();
      await county.settled();
      await county.press('核实并提出等级');
      await county.press('确认办理');
      await county.sees('请填写不超过满分、最多两位小数的分数');
      for (const [name, points] of Object.entries(POINTS)) {
        await county.field(`${name}得分`).fill(points);
        await county.field(`${name}评分理由`).fill('依据报送数据');
      }
      await county.field('内部意见（企业看不到）').fill('数据属实，下滑原因已核实。');
      await county.field('等级理由（公布时告知企业）').fill('规模下滑，其余指标良好。');
      await county.shot('assessment-verify');
      expect(await faultsOf(county, 'assessment-verify-form')).toEqual([]);
      await county.press('确认办理');
      await county.sees('已办理“核实并提出等级”，现为“待复审”。');

      for (const [who, name] of [
        [people.city, '复审'],
        [people.province, '评定等级'],
      ] as const) {
        const officer = await at.web.person(who);
        await officer.open('/todo');
        await rowOf(officer, firm.name).getByRole('link').first().click();
        await officer.settled();
        await officer.press(name);
        await officer.field('内部意见（企业看不到）').fill('同意下级评分意见。');
        await officer.press('确认办理');
        await officer.sees(`已办理“${name}”`);
      }
      const head = await at.web.person(people.provinceHead);
      await head.open('/assessments?year=2025');
      await head.press('公布本年度等级');
      const dialog = head.page.getByRole('dialog');
      await head.shot('assessment-publish');
      await dialog.getByRole('button', { name: '确认办理' }).click();
      await head.sees('已公布 1 户企业的等级');
      await person.page.reload();
      await person.settled();
      await person.sees('良好');
      await person.shot('assessment-published');
    },
    LIMIT_MS,
  );

  it(
    'that is missed shows in the progress, is proposed, objected to and decided',
    async () => {
      await moveTo('2026-06-15');
      await at.app.nest.get(MissedUpdates, { strict: false }).propose('2026-06-15');
      const head = await at.web.person(people.cityHead);
      await head.open('/yearly-progress?year=2025');
      await head.page.getByRole('table', { name: '各地年度更新进度' }).getByText('南山区').waitFor();
      await rowOf(head, idle.name).getByText('有可登录的账号').waitFor();
      await head.shot('yearly-progress');
      expect(await faultsOf(head, 'yearly-progress-city')).toEqual([]);

      const person = await at.web.person(idle.filer);
      await person.open('/inbox');
      await person.open('/findings');
      await rowOf(person, '未按期报送年度信息更新').getByRole('link').first().click();
      await person.settled();
      await person.shot('finding-own');
      await act(person, '提出申辩', { 申辩内容: '办公地点搬迁，未收到通知，已补报。' });
      await person.sees('已提出申辩');

      await head.open('/todo');
      await rowOf(head, idle.name).getByRole('link').first().click();
      await head.settled();
      await head.sees('办公地点搬迁，未收到通知，已补报。');
      await head.press('作出决定');
      const dialog = head.page.getByRole('dialog');
      await fillIn(head, dialog, {
        内部意见: '申辩理由不成立，同意列入观察名单。',
        告知企业的理由: '未按期报送且无正当理由，列入观察名单。',
        决定文号: '深工信决〔2026〕3号',
      });
      await head.shot('finding-decide');
      await dialog.getByRole('button', { name: '确认办理' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await head.sees('已办理“作出决定”。');
      expect(await faultsOf(head, 'finding-decided')).toEqual([]);
    },
    LIMIT_MS,
  );
});
