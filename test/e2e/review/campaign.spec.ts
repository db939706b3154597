import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Duty } from '../../../src/modules/review/duty.entity.js';
import { type Caller, TestApp } from '../../support/app.js';
import { ReviewDesk } from '../../support/review-desk.js';

let app: TestApp;
let desk: ReviewDesk;
let county: Caller;
let city: Caller;
let province: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  desk = new ReviewDesk(app);
  county = await app.official('440305', 'HANDLER');
  city = await app.official('4403', 'VIEWER');
  province = await app.official('44', 'HEAD');
});
afterAll(() => app.close());

const at = (date: string) => app.moveTo(`${date}T10:00:00+08:00`);

describe('the campaign of a year', () => {
  it('counts by unit what is owed, filed, late, open and how far it came, in reach only', async () => {
    await at('2026-04-01');
    const filing = await desk.member();
    const late = await desk.member();
    const silent = await desk.member('440304');
    const dongguan = await desk.member('4419');
    for (const firm of [filing, late, dongguan]) await desk.figures(firm);
    await app.change(() =>
      app.db.execute('test_lock', `UPDATE account SET state = 'DISABLED' WHERE id = $1`, [
        silent.filer.accountId,
      ]),
    );
    await at('2026-05-10');
    const first = await desk.file(filing);
    const points = ['SCALE', 'INNOVATION', 'MARKET', 'CHAIN', 'QUALITY'].map((dimension) => {
      return { dimension, points: '8', reason: '见材料' };
    });
    await county.post(`/api/assessments/${first}/verify`, {
      version: 1,
      points,
      opinion: '属实',
      reasonTold: '合格',
    });
    await at('2026-06-02');
    await desk.file(late);

    const seen = async (who: Caller, query = '') =>
      (await who.get(`/api/campaigns/yearly?year=2025${query}`)).body;
    expect((await seen(county)).total).toMatchObject({
      unitId: '440305',
      owed: 2,
      filed: 2,
      filedLate: 1,
      open: 0,
      verified: 1,
      checked: 0,
    });
    const ofCity = await seen(city);
    expect(ofCity).toMatchObject({ dueOn: '2026-05-31', countyDate: '2026-06-30', cityDate: '2026-07-31' });
    expect(ofCity.total).toMatchObject({ owed: 3, filed: 2, open: 1, overdue: 1, unreachable: 1 });
    const units = ofCity.units as { unitId: string; owed: number }[];
    expect(units.filter(({ owed }) => owed > 0).map(({ unitId, owed }) => [unitId, owed])).toEqual([
      ['440304', 1],
      ['440305', 2],
    ]);
    expect((await seen(province)).total).toMatchObject({ owed: 4, open: 2 });
    expect((await seen(province, '&unitId=4419')).total).toMatchObject({ owed: 1 });
    expect((await city.get('/api/campaigns/yearly?year=2025&unitId=44')).status).toBe(404);
    expect((await city.get('/api/campaigns/yearly')).status).toBe(400);

    const open = async (who: Caller, query = '') => {
      const { body } = await who.get(`/api/campaigns/yearly/open?year=2025${query}`);
      return (body.items as { enterpriseId: string; reachable: boolean; taskId: string }[]).map(
        ({ enterpriseId, reachable, taskId }) => [enterpriseId, reachable, typeof taskId],
      );
    };
    expect(await open(city)).toEqual([[silent.id, false, 'string']]);
    expect(await open(province, '&reachable=true')).toEqual([[dongguan.id, true, 'string']]);
    expect(await open(province, '&overdue=false')).toEqual([]);
    expect(await open(county)).toEqual([]);
  });

  it('says of every update that is not filed when it was urged last', async () => {
    const urged = async () => {
      const { body } = await province.get('/api/campaigns/yearly/open?year=2025&unitId=4419');
      return (body.items as Record<string, unknown>[]).map(({ taskId, urgedOn, urgedToday }) => ({
        ...{ taskId, urgedOn, urgedToday },
      }));
    };
    const [before] = await urged();
    expect(before).toMatchObject({ urgedOn: null, urgedToday: false });
    await province.post('/api/urgings', { taskIds: [before?.taskId] });
    expect(await urged()).toMatchObject([{ urgedOn: '2026-06-02', urgedToday: true }]);
    await at('2026-06-03');
    expect(await urged()).toMatchObject([{ urgedOn: '2026-06-02', urgedToday: false }]);
  });
});

describe('the draft of an update', () => {
  it('shows last year beside this year, what is missing, changed and unusual', async () => {
    await at('2026-04-01');
    const firm = await desk.member();
    await at('2026-05-10');
    const { id } = await app.db.repo(Duty).findOneByOrFail({ enterpriseId: firm.id });
    const draft = async () => (await firm.filer.get(`/api/duties/${id}/draft`)).body;
    expect(await draft()).toMatchObject({
      year: 2025,
      basis: 'SOLO',
      lateUntil: '2026-06-30',
      assessmentId: null,
    });
    expect((await draft()).missing).toContain('figures.2025.SOLO.revenue');
    await desk.figures(firm, 2025, { revenue: 19_000, netProfit: -100 });
    const filled = await draft();
    expect(filled).toMatchObject({ missing: [], marks: [{ code: 'NEGATIVE_PROFIT' }], alerts: [] });
    const figures = filled.figures as { metric: string; change: string; growth: string | null }[];
    expect(
      figures.filter(({ change }) => change === 'CHANGED').map(({ metric, growth }) => [metric, growth]),
    ).toEqual([
      ['revenue', '-5.00%'],
      ['netProfit', '-106.67%'],
    ]);
    const other = await firm.filer.get(`/api/duties/${id}/draft?basis=CONSOLIDATED`);
    expect(other.body).toMatchObject({ basis: 'CONSOLIDATED' });
    const assessmentId = await desk.file(firm);
    expect(await draft()).toMatchObject({ assessmentId });
  });
});
