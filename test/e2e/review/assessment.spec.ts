import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Assessment } from '../../../src/modules/review/assessment/assessment.entity.js';
import { Finding } from '../../../src/modules/review/finding/finding.entity.js';
import { type Caller, TestApp } from '../../support/app.js';
import type { Answer } from '../../support/ask.js';
import { ReviewDesk, type ReviewedFirm } from '../../support/review-desk.js';

let app: TestApp;
let desk: ReviewDesk;
let county: Caller;
let city: Caller;
let cityHead: Caller;
let province: Caller;
let provinceHead: Caller;
let otherProvinceHead: Caller;
let elsewhere: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  desk = new ReviewDesk(app);
  county = await app.official('440305', 'HANDLER');
  city = await app.official('4403', 'HANDLER');
  cityHead = await app.official('4403', 'HEAD');
  province = await app.official('44', 'HANDLER');
  provinceHead = await app.official('44', 'HEAD');
  otherProvinceHead = await app.official('44', 'HEAD');
  elsewhere = await app.official('440104', 'HANDLER');
});
afterAll(() => app.close());

const at = (date: string, time = '10:00') => app.moveTo(`${date}T${time}:00+08:00`);
const MOST = { SCALE: '30', INNOVATION: '25', MARKET: '15', CHAIN: '15', QUALITY: '10' };
const pointsOf = (points: Readonly<Record<string, string>>) =>
  Object.entries(points).map(([dimension, of]) => ({ dimension, points: of, reason: '依据报送数据' }));
const JUDGED = { opinion: '数据属实', reasonTold: '各项指标良好' };

async function act(who: Caller, id: string, name: string, body: object = {}): Promise<Answer> {
  const { version } = await app.db.repo(Assessment).findOneByOrFail({ id });
  return who.post(`/api/assessments/${id}/${name}`, { version, ...body });
}
const verify = (who: Caller, id: string, points: Readonly<Record<string, string>> = MOST, more = {}) =>
  act(who, id, 'verify', { ...JUDGED, points: pointsOf(points), ...more });
const stateOf = async (id: string) => (await app.db.repo(Assessment).findOneByOrFail({ id })).state;
const holderOf = async (id: string) => {
  const rows = await desk.openTasks(id, 'ASSESSMENT');
  return rows.map(({ unitId, role, dueOn }) => [unitId, role, dueOn]);
};

async function filed(unitId = '440305', day = '2026-05-10', more: Readonly<Record<string, number>> = {}) {
  await at('2026-04-01');
  const firm = await desk.member(unitId, { endsOn: '2028-05-31' });
  await desk.figures(firm, 2025, more);
  await at(day);
  return { firm, id: await desk.file(firm, 2025, { comment: '新增一条产线' }) };
}

/** As far as graded. */
async function graded(points: Readonly<Record<string, string>> = MOST) {
  const { firm, id } = await filed();
  await verify(county, id, points);
  await act(city, id, 'check', { opinion: '同意' });
  await act(province, id, 'grade', { opinion: '同意' });
  return { firm, id };
}

describe('a filed yearly update', () => {
  it('keeps what it says beside the year before, with alerts and words, and waits for the county', async () => {
    const { firm, id } = await filed('440305', '2026-05-10', {
      revenue: 15_000,
      mainBusinessRevenue: 14_000,
      mainProductRevenue: 10_000,
      totalLiabilities: 24_001,
    });
    expect(await holderOf(id)).toEqual([['440305', 'HANDLER', '2026-06-30']]);
    const { body } = await county.get(`/api/assessments/${id}`);
    expect(body).toMatchObject({
      state: 'SUBMITTED',
      late: false,
      basis: 'SOLO',
      comment: '新增一条产线',
      alerts: [
        { code: 'REVENUE_FALL', value: '-25.00%', limit: '-20%' },
        { code: 'DEBT_HIGH', value: '80.003%', limit: '80%' },
      ],
    });
    const figures = body.figures as { metric: string; change: string; growth: string }[];
    expect(figures.find(({ metric }) => metric === 'revenue')).toMatchObject({
      display: '15000.00 万元',
      beforeDisplay: '20000.00 万元',
      change: 'CHANGED',
      growth: '-25.00%',
    });
    expect(figures.find(({ metric }) => metric === 'taxPaid')).toMatchObject({ change: 'SAME' });
    expect(figures.find(({ metric }) => metric === 'exportValue')).toMatchObject({ change: 'MISSING' });
    await firm.filer.put(`/api/enterprises/${firm.id}/figures`, {
      year: 2025,
      basis: 'SOLO',
      source: '更正',
      values: [{ metric: 'taxPaid', value: 1 }],
    });
    const kept = (await county.get(`/api/assessments/${id}`)).body.figures as {
      metric: string;
      value: number;
    }[];
    expect(kept.find(({ metric }) => metric === 'taxPaid')?.value).toBe(900_000_000);
  });

  it('is verified, checked, graded and published tier by tier, and only then told', async () => {
    const { firm, id } = await filed();
    const refused = await verify(county, id, { ...MOST, SCALE: '30.5' });
    expect(refused.body.errors).toMatchObject([{ field: 'points.0.points', code: 'pointsAboveMost' }]);
    expect((await act(city, id, 'check', { opinion: '同意' })).body.code).toBe('WRONG_STATE');

    const verified = await verify(county, id, { ...MOST, SCALE: '14.99' });
    expect(verified.body).toMatchObject({ state: 'VERIFIED', total: '84.99', grade: 'GOOD' });
    expect(await holderOf(id)).toEqual([['4403', 'HANDLER', '2026-07-31']]);

    const changed = { points: pointsOf({ SCALE: '15' }), opinion: '规模分应为15分' };
    expect((await act(city, id, 'check', changed)).body).toMatchObject({ total: '85', grade: 'EXCELLENT' });
    expect(await holderOf(id)).toEqual([['44', 'HANDLER', '9999-12-31']]);
    await act(province, id, 'grade', { opinion: '同意' });
    expect(await holderOf(id)).toEqual([]);
    expect(await desk.openTasks('2025', 'ASSESSMENT_PUBLISH')).toHaveLength(1);

    const before = await firm.filer.get(`/api/assessments/${id}`);
    expect(before.body).toMatchObject({ state: 'GRADED', grade: null, total: null, reasonTold: null });
    expect(JSON.stringify(before.body)).not.toMatch(/规模分应为|依据报送数据|数据属实/);
    const byGrade = await firm.filer.get('/api/assessments?grade=EXCELLENT');
    expect(byGrade.body.items).toEqual([]);

    const answers = await Promise.all(
      [provinceHead, otherProvinceHead].map((head) => head.post('/api/assessments/publish', { year: 2025 })),
    );
    expect(answers.map(({ status, body }) => (status === 200 ? 'done' : body.code)).sort()).toEqual([
      'NOTHING_TO_PUBLISH',
      'done',
    ]);
    expect((await firm.filer.get(`/api/assessments/${id}`)).body).toMatchObject({
      state: 'PUBLISHED',
      gradeZh: '优秀',
      total: '85',
      reasonTold: '各项指标良好',
    });
    expect(await desk.noticesOf(firm.filer, id)).toEqual(['ASSESSMENT_PUBLISHED']);
    expect(await desk.openTasks('2025', 'ASSESSMENT_PUBLISH')).toEqual([]);

    const opinions = async (who: Caller) => {
      const { body } = await who.get(`/api/assessments/${id}`);
      return (body.history as { action: string; opinion: string | null }[]).map(({ action, opinion }) => [
        action,
        opinion,
      ]);
    };
    expect(await opinions(county)).toEqual([
      ['file', null],
      ['verify', '数据属实'],
      ['check', null],
      ['grade', null],
      ['publish', null],
    ]);
    expect((await opinions(city))[2]).toEqual(['check', '规模分应为15分']);
  });

  it('has other posts and places kept out, and nobody at two tiers', async () => {
    const { id } = await filed();
    const tried = async (who: Caller) => {
      const { status, body } = await verify(who, id);
      return [status, body.code];
    };
    expect(await tried(cityHead)).toEqual([403, 'FORBIDDEN']);
    expect(await tried(city)).toEqual([403, 'FORBIDDEN']);
    expect(await tried(elsewhere)).toEqual([404, 'NOT_FOUND']);
    expect((await act(county, id, 'verify', { version: 9 })).status).toBe(400);
    const stale = { ...JUDGED, points: pointsOf(MOST), version: 9 };
    expect((await act(county, id, 'verify', stale)).body.code).toBe('STATE_MOVED');
    const verdict = await Promise.all([verify(county, id), verify(county, id)]);
    expect(verdict.map(({ status }) => status).sort()).toEqual([200, 409]);
    await app.change(() =>
      app.db.execute(
        'test_two_tiers',
        'UPDATE assessment_act SET actor_id = $1 WHERE assessment_id = $2 AND action = $3',
        [city.accountId, id, 'verify'],
      ),
    );
    expect((await act(city, id, 'check', { opinion: '同意' })).body.code).toBe('ASSESSMENT_TWO_TIERS');
  });
});

describe('where there is no county', () => {
  it.each([
    ['4419', '4419'],
    ['HQ', 'HQ'],
  ])('%s: the city verifies and its head checks, and the history says so', async (unitId, cityId) => {
    const handler = await app.official(cityId, 'HANDLER');
    const head = await app.official(cityId, 'HEAD');
    const { firm, id } = await filed(unitId);
    const { body } = await firm.filer.get(`/api/assessments/${id}`);
    expect((body.history as { remark: string }[])[0]?.remark).toContain('不设县级');
    expect(await holderOf(id)).toEqual([[cityId, 'HANDLER', '2026-06-30']]);
    expect((await verify(handler, id)).status).toBe(200);
    expect(await holderOf(id)).toEqual([[cityId, 'HEAD', '2026-07-31']]);
    expect((await act(handler, id, 'check', { opinion: '同意' })).body.code).toBe('FORBIDDEN');
    expect((await act(head, id, 'check', { opinion: '同意' })).body).toMatchObject({ state: 'CHECKED' });
  });
});

describe('filed late', () => {
  it('is taken until the date of the county, marked, and costs points', async () => {
    const { id } = await filed('440305', '2026-06-30');
    expect((await county.get('/api/assessments?late=true&year=2025&limit=200')).text).toContain(id);
    expect((await verify(county, id)).body).toMatchObject({ late: true, total: '97' });
  });

  it('is refused after it, with what to do', async () => {
    await at('2026-04-01');
    const firm = await desk.member();
    await desk.figures(firm);
    await at('2026-07-01', '00:00');
    await expect(desk.file(firm)).rejects.toThrow('UPDATE_TAKEN_NO_MORE');
  });
});

describe('a return', () => {
  const FIELD = 'figures.2025.SOLO.rdExpense';
  const returned = (who: Caller, id: string, fields = [FIELD, 'comment']) =>
    act(who, id, 'return', { fields, reason: '研发费用与审计报告不符' });

  it('names everything at once; only that is read anew, and it goes back to the same step', async () => {
    const { firm, id } = await filed();
    await at('2026-05-11');
    expect((await returned(county, id, ['figures.2025.SOLO.luck'])).body.errors).toMatchObject([
      { field: 'fields.0', code: 'notReturnable' },
    ]);
    const answer = await returned(county, id);
    expect(answer.body).toMatchObject({ state: 'RETURNED', returnDueOn: '2026-05-18' });
    expect(await desk.noticesOf(firm.filer, id)).toEqual(['ASSESSMENT_RETURNED']);
    expect((await desk.openTasks(id, 'ASSESSMENT_RETURN')).map(({ dueOn }) => dueOn)).toEqual(['2026-05-18']);
    expect((await firm.filer.get(`/api/assessments/${id}`)).body).toMatchObject({
      returnReason: '研发费用与审计报告不符',
      returnFields: [{ zh: '研发费用' }, { zh: '变化说明' }],
    });
    await desk.figures(firm, 2025, { rdExpense: 1_300, taxPaid: 1 });
    const again = await act(firm.filer, id, 'resubmit', { comment: '已更正' });
    expect(again.body).toMatchObject({ state: 'SUBMITTED', comment: '已更正', returnFields: [] });
    const values = again.body.figures as { metric: string; display: string }[];
    const shown = (metric: string) => values.find((row) => row.metric === metric)?.display;
    expect([shown('rdExpense'), shown('taxPaid')]).toEqual(['1300.00 万元', '900.00 万元']);
    expect(await holderOf(id)).toEqual([['440305', 'HANDLER', '2026-06-30']]);
    expect(await desk.openTasks(id, 'ASSESSMENT_RETURN')).toEqual([]);
  });

  it('happens at most twice at each tier, and another tier may return it as well', async () => {
    const { firm, id } = await filed();
    for (const fields of [['comment'], [FIELD]]) {
      await returned(county, id, fields);
      await act(firm.filer, id, 'resubmit');
    }
    expect((await returned(county, id)).body.code).toBe('ASSESSMENT_RETURNED_ENOUGH');
    await verify(county, id);
    await returned(city, id);
    expect((await act(firm.filer, id, 'resubmit')).body).toMatchObject({ state: 'VERIFIED' });
  });

  it('that is not answered in time stops nobody: who returned it goes on', async () => {
    const { id } = await filed();
    await at('2026-05-11');
    await returned(county, id);
    expect((await act(county, id, 'proceed', { opinion: '逾期' })).body.code).toBe('RETURN_RUNNING');
    await at('2026-05-19');
    expect((await act(city, id, 'proceed', { opinion: '逾期' })).body.code).toBe('NOT_YOUR_ASSESSMENT');
    const gone = await act(county, id, 'proceed', { opinion: '逾期未补正' });
    expect(gone.body).toMatchObject({ state: 'SUBMITTED', returnDueOn: null });
  });
});

describe('the lowest grade', () => {
  const LOW = { SCALE: '10', INNOVATION: '10', MARKET: '10', CHAIN: '10', QUALITY: '10' };
  const foundOf = async ({ id }: ReviewedFirm, year: number) => {
    const rows = await app.db.repo(Finding).findBy({ enterpriseId: id, year });
    return rows.map(({ kind, consequence, rectifyMonths }) => [kind, consequence, rectifyMonths]);
  };

  it('is proposed as watch list with six months, the second year running as exit', async () => {
    const { firm } = await graded(LOW);
    const answer = await provinceHead.post('/api/assessments/publish', {
      year: 2025,
      documentNo: '粤工信〔2026〕8号',
    });
    expect(answer.body).toMatchObject({ findings: 1 });
    expect(await foundOf(firm, 2025)).toEqual([['UNQUALIFIED', 'WATCH', 6]]);

    await at('2027-04-12');
    await desk.figures(firm, 2026);
    const second = await desk.file(firm, 2026);
    await verify(county, second, LOW);
    await act(city, second, 'check', { opinion: '同意' });
    await act(province, second, 'grade', { opinion: '同意' });
    await provinceHead.post('/api/assessments/publish', { year: 2026 });
    expect(await foundOf(firm, 2026)).toEqual([['UNQUALIFIED_TWICE', 'EXIT', null]]);
  });

  it('follows a veto whatever the points, which a later tier can lift', async () => {
    const { id } = await filed();
    const veto = await verify(county, id, MOST, { veto: 'FALSIFICATION' });
    expect(veto.body).toMatchObject({ total: '100', grade: 'UNQUALIFIED', vetoZh: '数据造假' });
    const lifted = await act(city, id, 'check', { opinion: '经查不实', veto: 'NONE' });
    expect(lifted.body).toMatchObject({ grade: 'EXCELLENT', veto: null });
  });

  it('is looked at again when the head of the province sends it back', async () => {
    const { id } = await graded();
    expect((await act(provinceHead, id, 'sendBack', { opinion: '请复核' })).body).toMatchObject({
      state: 'CHECKED',
    });
    expect(await holderOf(id)).toEqual([['44', 'HANDLER', '9999-12-31']]);
    expect(await stateOf(id)).toBe('CHECKED');
  });
});
