import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoredJudgment } from '../../../src/modules/criteria/judgment/judgment.entity.js';
import type { Caller } from '../../support/app.js';
import { refusal } from '../../support/case-facts.js';
import {
  CLEAN,
  enterFacts,
  enterFigures,
  enterInnovative,
  faultsOf,
  makeMain,
  recordTitle,
  type SeenCondition,
  type SeenJudgment,
  type SeenWhole,
  WAN,
} from '../../support/criteria-desk.js';
import { MainJob, ok } from '../../support/main-job.js';

interface Overview {
  enterpriseName: string;
  referenceOn: string;
  baseYear: number;
  sizeZh: string | null;
  items: SeenJudgment[];
}

interface Input {
  key: string;
  type: string;
  value: string | null;
  valueZh: string | null;
  whereZh: string;
  choices: { code: string }[];
}

interface Detail {
  judgment: SeenWhole;
  inputs: Input[];
}

const TRACK = 'TRACK/LITTLE_GIANT';
const REVENUE = 'figure.SOLO.revenue.2025';
const ONE_FEN_BELOW = 5_000 * WAN - 1;

let job: MainJob;
let own: Caller;

beforeAll(async () => {
  job = await MainJob.start();
  own = await job.app.filer('440305');
});
afterAll(() => job?.app.close());

const path = (id: string, subject = '') => `/api/enterprises/${id}/self-check${subject && `/${subject}`}`;
const overview = async (by: Caller, id: string) => ok<Overview>(await by.get(path(id)));
const detail = async (by: Caller, id: string, subject: string) => ok<Detail>(await by.get(path(id, subject)));
const byId = ({ conditions }: SeenWhole, id: string) =>
  conditions.find((row) => row.id === id) as SeenCondition;
const of = ({ items }: Overview, code: string) =>
  items.find(({ subjectCode }) => subjectCode === code) as SeenJudgment;

/** An enterprise with its one person, one fen short of the 小巨人 track. */
async function almost(unitId = '440305'): Promise<Caller> {
  const caller = await job.app.filer(unitId);
  const { enterpriseId } = caller;
  await enterFigures(caller, enterpriseId, 2025, { revenue: ONE_FEN_BELOW, employees: 120 });
  await enterFacts(caller, enterpriseId, CLEAN);
  return caller;
}

describe('a self-check without facts', () => {
  it('names what is missing and where it is entered, and fails nothing', async () => {
    const seen = await overview(own, own.enterpriseId);
    expect(seen).toMatchObject({ referenceOn: '2026-09-01', baseYear: 2025, sizeZh: null });
    expect(seen.items.map(({ subjectCode }) => subjectCode)).toEqual([
      ...['INNOVATIVE', 'SPECIALISED', 'LITTLE_GIANT', 'CHAMPION_PROVINCE', 'CHAMPION_NATION'],
      ...['LEADING', 'BACKBONE', 'CHAMPION', 'LITTLE_GIANT'],
    ]);
    for (const { subjectCode, verdict, verdictZh, gaps } of seen.items) {
      // Everything BACKBONE asks is for people.
      const answer = subjectCode === 'BACKBONE' ? ['PEOPLE', '需人工判断'] : ['UNKNOWN', '资料不足'];
      expect([subjectCode, verdict, verdictZh, gaps]).toEqual([subjectCode, ...answer, []]);
    }
    const track = seen.items.find(
      ({ subjectKind, subjectCode }) => `${subjectKind}/${subjectCode}` === TRACK,
    );
    expect(track?.missing).toEqual([
      expect.objectContaining({ key: 'enterprise.sizeClass.SOLO.2025', whereZh: expect.any(String) }),
      expect.objectContaining({ key: 'attribute.violationInThreeYears', whereZh: '企业档案“条件信息”' }),
      expect.objectContaining({ key: 'attribute.dishonestListed', whereZh: '企业档案“条件信息”' }),
      { key: REVENUE, zh: '2025年营业收入', whereZh: '企业档案“年度数据”' },
    ]);
  });
});

describe('a self-check on own figures', () => {
  it('tells what is one fen short in words, exactly', async () => {
    const firm = await almost();
    const { judgment, inputs } = await detail(firm, firm.enterpriseId, TRACK);
    const words = '营业收入 2025年 4999.999999 万元，需 ≥ 5000 万元；2025年营业收入还差 0.000001 万元。';
    expect(judgment).toMatchObject({
      ...{ verdict: 'NOT_MET', verdictZh: '不符合', purpose: 'RECOGNITION', missing: [], engine: '1' },
      ruleSet: { key: 'POOL-LITTLEGIANT-2026' },
      gaps: [{ id: 'scale.revenue', near: true, wordsZh: words }],
    });
    expect(byId(judgment, 'scale.revenue')).toMatchObject({
      ...{
        parentId: 'criteria',
        depth: 1,
        verdict: 'NOT_MET',
        limitZh: '营业收入 ≥ 5000 万元',
        wordsZh: words,
      },
      values: [
        { year: 2025, valueZh: '4999.999999 万元', facts: [{ key: REVENUE, source: '年度审计报告' }] },
      ],
    });
    expect(byId(judgment, 'base.credit')).toMatchObject({ verdict: 'MET', wordsZh: null });
    expect(inputs.map(({ key, type, value, valueZh }) => [key, type, value, valueZh])).toEqual([
      ['attribute.dishonestListed', 'BOOLEAN', 'false', '否'],
      ['attribute.violationInThreeYears', 'BOOLEAN', 'false', '否'],
      ['figure.SOLO.employees.2025', 'COUNT', '120', '120 人'],
      [REVENUE, 'MONEY', String(ONE_FEN_BELOW), '4999.999999 万元'],
    ]);

    await enterFigures(firm, firm.enterpriseId, 2025, { revenue: 5_000 * WAN });
    const reached = await detail(firm, firm.enterpriseId, TRACK);
    expect(reached.judgment).toMatchObject({ verdict: 'MET', gaps: [], missing: [] });
  });

  it('leaves to people what a flag that is raised leaves to them', async () => {
    const firm = await almost();
    await enterFigures(firm, firm.enterpriseId, 2025, { revenue: 5_000 * WAN });
    await enterFacts(firm, firm.enterpriseId, { dishonestListed: 'true' });
    const { judgment } = await detail(firm, firm.enterpriseId, TRACK);
    expect(judgment).toMatchObject({ verdict: 'PEOPLE', people: [{ id: 'base.credit' }], gaps: [] });
    expect(byId(judgment, 'base.credit')).toMatchObject({ verdict: 'PEOPLE', wordsZh: '由人工判断。' });
  });

  it('tells from which day a condition of time is met', async () => {
    const firm = await job.app.filer('440305');
    await makeMain(firm, firm.enterpriseId, '2024-05-01');
    const { judgment } = await detail(firm, firm.enterpriseId, 'TITLE/SPECIALISED');
    expect(byId(judgment, 'market.years')).toMatchObject({
      ...{ verdict: 'NOT_MET', wordsZh: expect.stringContaining('满足时间：2028-01-01 起') },
    });
    expect(judgment.earliestOn).toBe('2028-01-01');
  });

  it('derives the size class from employees, revenue and industry', async () => {
    const firm = await job.app.filer('440305');
    const sizeOf = async (employees: number, wan: number) => {
      await enterFigures(firm, firm.enterpriseId, 2025, { employees, revenue: wan * WAN });
      return (await overview(firm, firm.enterpriseId)).sizeZh;
    };
    expect(await sizeOf(1_000, 40_000)).toBe('大型企业');
    expect(await sizeOf(999, 40_000)).toBe('中型企业');
    expect(await sizeOf(300, 1_999)).toBe('小型企业');
    expect(await sizeOf(19, 40_000)).toBe('微型企业');
    await enterFigures(firm, firm.enterpriseId, 2025, { employees: 1_000, revenue: 40_000 * WAN });
    const { judgment } = await detail(firm, firm.enterpriseId, TRACK);
    expect(byId(judgment, 'base.size')).toMatchObject({
      ...{ verdict: 'NOT_MET', wordsZh: '划型为大型企业，须为中型企业、小型企业、微型企业。' },
    });
  });

  it('is for review of a title while the title is valid, else for recognition, unless asked otherwise', async () => {
    const firm = await job.app.filer('440305');
    const { enterpriseId } = firm;
    const purposes = async (query = '') => {
      const { judgment } = await detail(firm, enterpriseId, `TITLE/SPECIALISED${query}`);
      return [judgment.purpose, of(await overview(firm, enterpriseId), 'SPECIALISED').purpose];
    };
    const over = { fromOn: '2020-01-01', toOn: '2026-08-31' };
    await recordTitle(job.countyHandler, enterpriseId, 'SPECIALISED', over);
    expect(await purposes()).toEqual(['RECOGNITION', 'RECOGNITION']);
    await recordTitle(job.countyHandler, enterpriseId, 'SPECIALISED', { toOn: '2026-09-01' });
    expect(await purposes()).toEqual(['REVIEW', 'REVIEW']);
    expect((await purposes('?purpose=RECOGNITION'))[0]).toBe('RECOGNITION');
    const { judgment } = await detail(firm, enterpriseId, 'TITLE/SPECIALISED');
    expect(byId(judgment, 'development.scoreReview')).toBeDefined();
    expect(byId(judgment, 'development.score')).toBeUndefined();
  });

  it('is about the product it is asked for', async () => {
    const firm = await job.app.filer('440305');
    await makeMain(firm, firm.enterpriseId, '2015-01-01', { 2025: { domesticRank: 9 } });
    const other = { name: '激光切割机', statCode: '34210200', sinceOn: '2016-01-01', main: false };
    const { id } = ok<{ id: string }>(
      await firm.post(`/api/enterprises/${firm.enterpriseId}/products`, other),
    );
    ok(await firm.put(`/api/products/${id}/years/2025`, { domesticRank: 1, source: '协会证明' }));
    const subject = 'TITLE/CHAMPION_PROVINCE';
    const main = await detail(firm, firm.enterpriseId, subject);
    const named = await detail(firm, firm.enterpriseId, `${subject}?productId=${id}`);
    expect([main, named].map(({ judgment }) => byId(judgment, 'market.domesticRank').verdict)).toEqual([
      ...['NOT_MET', 'MET'],
    ]);
    const foreign = await detailAnswer(own, own.enterpriseId, `${subject}?productId=${id}`);
    expect(refusal(foreign)).toEqual([404, 'NOT_FOUND']);
  });
});

const detailAnswer = (by: Caller, id: string, subject: string) => by.get(path(id, subject));

describe('the reach of a self-check', () => {
  it('is that of the file: others, other cities and unknown subjects are not there', async () => {
    const stranger = await job.app.filer('440305');
    const neighbour = await job.app.official('4401', 'HEAD');
    for (const by of [stranger, neighbour])
      for (const subject of ['', TRACK]) {
        const answer = await by.get(path(own.enterpriseId, subject));
        expect(refusal(answer)).toEqual([404, 'NOT_FOUND']);
        expect(refusal(await by.post(path(own.enterpriseId, TRACK), { changes: [] }))).toEqual([
          ...[404, 'NOT_FOUND'],
        ]);
      }
    for (const by of [job.countyHandler, job.cityHead, job.provinceHandler])
      expect((await overview(by, own.enterpriseId)).items).toHaveLength(9);
    for (const subject of ['TITLE/NONE', 'TRACK/SPECIALISED', 'title/SPECIALISED', 'TITLE/CHAIN_LEADER'])
      expect(refusal(await detailAnswer(own, own.enterpriseId, subject))).toEqual([404, 'NOT_FOUND']);
    expect(refusal(await own.get(path('none')))).toEqual([404, 'NOT_FOUND']);
  });
});

describe('what would be if', () => {
  const changed = (by: Caller, changes: unknown, more: object = {}, subject = TRACK) =>
    by.post(path(by.enterpriseId, subject), { changes, ...more });

  it('changes the verdict and saves nothing', async () => {
    const firm = await almost();
    const figures = `/api/enterprises/${firm.enterpriseId}/figures`;
    const [before, kept] = [ok(await firm.get(figures)), await job.app.db.repo(StoredJudgment).count()];
    const raised = ok<{ present: SeenJudgment; changed: SeenWhole }>(
      await changed(firm, [{ key: REVENUE, value: String(5_000 * WAN) }]),
    );
    expect(raised).toMatchObject({ present: { verdict: 'NOT_MET' }, changed: { verdict: 'MET', gaps: [] } });
    expect(byId(raised.changed, 'scale.revenue').values[0]?.facts[0]?.source).toBe('假设数据');
    const cleared = ok<{ changed: SeenWhole }>(await changed(firm, [{ key: REVENUE, value: null }]));
    expect(cleared.changed).toMatchObject({ verdict: 'UNKNOWN', gaps: [] });
    expect(cleared.changed.missing.map(({ key }) => key)).toEqual([
      ...['enterprise.sizeClass.SOLO.2025', REVENUE],
    ]);
    expect(ok(await firm.get(figures))).toEqual(before);
    expect(await job.app.db.repo(StoredJudgment).count()).toBe(kept);
    expect((await detail(firm, firm.enterpriseId, TRACK)).judgment.verdict).toBe('NOT_MET');
  });

  it('derives the size class anew, and takes titles, shares and scores as people write them', async () => {
    const firm = await almost();
    const large = [
      { key: REVENUE, value: String(40_000 * WAN) },
      { key: 'figure.SOLO.employees.2025', value: '1000' },
    ];
    const { changed: big } = ok<{ changed: SeenWhole }>(await changed(firm, large));
    expect(byId(big, 'base.size').verdict).toBe('NOT_MET');
    const giant = [
      { key: 'title.SPECIALISED', value: 'true' },
      { key: 'product.domesticShare.2025', value: '9.9999' },
      { key: 'product.sinceOn', value: '2020-01-01' },
    ];
    const { changed: held } = ok<{ changed: SeenWhole }>(
      await changed(firm, giant, { purpose: 'RECOGNITION' }, 'TITLE/LITTLE_GIANT'),
    );
    expect(byId(held, 'title.specialised').verdict).toBe('MET');
    expect(byId(held, 'market.years').verdict).toBe('MET');
    expect(byId(held, 'market.domesticShare')).toMatchObject({
      ...{ verdict: 'NOT_MET', values: [{ valueZh: '9.9999%' }] },
      wordsZh: expect.stringContaining('还差 0.0001 个百分点'),
    });
  });

  it.each<[string, unknown[], string, string]>([
    ['a fact it does not read', [{ key: 'figure.SOLO.taxPaid.2025', value: '1' }], TRACK, 'key unknownFact'],
    [
      'a class that is derived',
      [{ key: 'enterprise.sizeClass.SOLO.2025', value: 'SMALL' }],
      TRACK,
      'key unknownFact',
    ],
    ['half a fen', [{ key: REVENUE, value: '0.5' }], TRACK, 'value integerIn'],
    ['less than nothing', [{ key: REVENUE, value: '-1' }], TRACK, 'value integerIn'],
    ['more than there is', [{ key: REVENUE, value: '9'.repeat(16) }], TRACK, 'value integerIn'],
    ['perhaps', [{ key: 'attribute.dishonestListed', value: 'perhaps' }], TRACK, 'value isBoolean'],
    ['no value', [{ key: REVENUE }], TRACK, 'value required'],
    ['a number', [{ key: REVENUE, value: 1 }], TRACK, 'value isString'],
    ['no day', [{ key: 'product.sinceOn', value: '2025-02-29' }], 'TITLE/LITTLE_GIANT', 'value isDateOnly'],
    ['a perhaps title', [{ key: 'title.SPECIALISED', value: '1' }], 'TITLE/LITTLE_GIANT', 'value isBoolean'],
    [
      'more than all',
      [{ key: 'product.domesticShare.2025', value: '100.0001' }],
      'TITLE/LITTLE_GIANT',
      'value percentage',
    ],
    ['rank 0', [{ key: 'product.domesticRank.2025', value: '0' }], 'TITLE/LITTLE_GIANT', 'value integerIn'],
  ])('refuses %s at its place', async (_, changes, subject, fault) => {
    const good = { key: 'attribute.violationInThreeYears', value: 'false' };
    const answer = await changed(own, [good, ...changes], {}, subject);
    expect([answer.status, ...faultsOf(answer)]).toEqual([400, `changes.1.${fault}`]);
  });
});

describe('which rule set judges', () => {
  it('is chosen by the day and the place: in 2025 the own one of Shenzhen and that of the province', async () => {
    const [shenzhen, foshan] = [await job.app.filer('440305'), await job.app.filer('440604')];
    const keyFor = async (by: Caller, code = 'SPECIALISED') =>
      of(await overview(by, by.enterpriseId), code).ruleSet.key;
    await job.app.moveTo('2025-06-02T10:00:00+08:00');
    expect([await keyFor(shenzhen), await keyFor(foshan)]).toEqual(['ZJTX-2022-SZ', 'ZJTX-2022-GD']);
    const { judgment } = await detail(foshan, foshan.enterpriseId, 'TITLE/SPECIALISED');
    expect(judgment).toMatchObject({ baseYear: 2024, referenceOn: '2025-06-02' });
    expect(byId(judgment, 'evaluation.score').limitZh).toBe('≥ 70 分');
    const own60 = await detail(shenzhen, shenzhen.enterpriseId, 'TITLE/SPECIALISED');
    expect(byId(own60.judgment, 'evaluation.score').limitZh).toBe('≥ 60 分');
    expect(refusal(await detailAnswer(foshan, foshan.enterpriseId, TRACK))).toEqual([409, 'NO_RULE_SET']);

    await job.app.moveTo('2026-03-31T23:00:00+08:00');
    expect([await keyFor(shenzhen), await keyFor(foshan)]).toEqual(['ZJTX-2022-SZ', 'ZJTX-2022-GD']);
    expect(await keyFor(foshan, 'LITTLE_GIANT')).toBe('XJR-2022');
    await job.app.moveTo('2026-04-01T00:00:00+08:00');
    expect([await keyFor(shenzhen), await keyFor(foshan)]).toEqual(['ZJTX-2026', 'ZJTX-2026']);
    expect(await keyFor(foshan, 'LITTLE_GIANT')).toBe('XJR-2026');
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
  });

  it('is met by an innovative enterprise', async () => {
    const firm = await job.app.filer('440305');
    await enterInnovative(firm, firm.enterpriseId);
    expect(of(await overview(firm, firm.enterpriseId), 'INNOVATIVE')).toMatchObject({
      ...{ verdict: 'MET', verdictZh: '符合', gaps: [], missing: [], ruleSet: { key: 'CX-2022' } },
    });
  });
});
