import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DurationsView } from '../../src/modules/insight/durations/durations.dto.js';
import type { FunnelView } from '../../src/modules/insight/funnel/funnel.dto.js';
import type { PlacesView } from '../../src/modules/insight/places/places.dto.js';
import type { Caller } from '../support/app.js';
import { MainJob, ok, OPINION } from '../support/main-job.js';

/** 深圳 with 南山, and 东莞, which has no county tier. */
let job: MainJob;
let roundId: string;
let dongguan: Caller;
let firms: Record<'entering' | 'waiting' | 'drafting' | 'returned', Caller>;
let cases: Record<'entering' | 'waiting' | 'returned' | 'eastern', string>;

beforeAll(async () => {
  job = await MainJob.start();
  const { app } = job;
  roundId = await job.round({
    more: {
      units: [
        { unitId: '4403', quota: 2 },
        { unitId: '4419', quota: 1 },
      ],
    },
  });
  dongguan = await app.official('4419', 'HANDLER');
  const [entering, waiting, drafting, returned] = [
    await app.filer('440305'),
    await app.filer('440305'),
    await app.filer('440305'),
    await app.filer('440305'),
  ];
  firms = { entering, waiting, drafting, returned };
  cases = {
    entering: await job.submitted(entering, roundId),
    waiting: await job.submitted(waiting, roundId),
    returned: await job.submitted(returned, roundId),
    eastern: await job.submitted(await app.filer('4419'), roundId),
  };
  ok(await drafting.post('/api/applications', { roundId }));
  const leaving = await app.filer('4419');
  const left = await job.submitted(leaving, roundId);

  await app.moveTo('2026-09-03T10:00:00+08:00');
  ok(await job.act(job.countyHandler, cases.entering, 'pass', { opinion: OPINION }));
  ok(await job.act(job.countyHandler, cases.returned, 'pass', { opinion: OPINION }));
  ok(await job.act(leaving, left, 'withdraw'));

  await app.moveTo('2026-09-04T22:00:00+08:00');
  ok(await job.act(job.cityHandler, cases.entering, 'pass', { opinion: OPINION }));
  ok(
    await job.act(job.cityHandler, cases.returned, 'return', {
      opinion: OPINION,
      reasonTold: '请核对联系电话。',
      returnTo: 'ENTERPRISE',
      fields: ['contact.mobile'],
    }),
  );
}, 120_000);
afterAll(() => job?.app.close());

const places = async (by: Caller, query = '') =>
  ok<PlacesView>(await by.get(`/api/insight/places${query}`), 200);
const funnel = async (by: Caller, id = roundId) =>
  ok<FunnelView>(await by.get(`/api/insight/rounds/${id}/funnel`), 200);
const durations = async (by: Caller, id = roundId) =>
  ok<DurationsView>(await by.get(`/api/insight/rounds/${id}/durations`), 200);

/** `id members inReview recommended overdue` of the rows that have anything. */
const counted = ({ rows }: PlacesView) =>
  rows
    .map(({ unitId, members, inReview, recommended, overdue }) => [
      unitId,
      members,
      inReview,
      recommended,
      overdue,
    ])
    .filter(([, ...numbers]) => numbers.some((number) => number !== 0))
    .map((row) => row.join(' '));

/** `step reached now` */
const way = ({ steps }: FunnelView) => steps.map(({ step, reached, now }) => `${step} ${reached} ${now}`);
const ended = ({ endings }: FunnelView) =>
  endings.filter((ending) => ending.cases > 0).map((ending) => `${ending.state} ${ending.cases}`);

/** `step stays median p90` of the steps somebody has left. */
const stayed = (stays: DurationsView['total'] = []) =>
  stays
    .filter((stay) => stay.stays > 0)
    .map(({ step, stays: many, medianDays, p90Days }) => [step, many, medianDays, p90Days].join(' '));

describe('while the cases are on their way', () => {
  it('a returned case stands where it goes back to', async () => {
    const view = await funnel(job.cityHandler);
    expect(way(view).slice(0, 5)).toEqual([
      'STARTED 4 1',
      'SUBMITTED 3 1',
      'COUNTY_PASSED 2 1',
      'CITY_PASSED 1 1',
      'RECOMMENDED 0 0',
    ]);
  });

  it('nothing is overdue before a last day has passed, and what is recommended is in review', async () => {
    await job.app.moveTo('2026-09-07T10:00:00+08:00');
    ok(await job.act(firms.returned, cases.returned, 'resubmit', { pledge: true }));
    await job.app.moveTo('2026-09-07T17:00:00+08:00');
    ok(await job.act(job.cityHandler, cases.returned, 'pass', { opinion: OPINION }));
    await job.app.moveTo('2026-09-08T10:00:00+08:00');
    await job.sent(roundId, [cases.entering], [{ applicationId: cases.returned, part: 'RESERVE' }]);
    const view = await places(job.provinceHead);
    expect(counted(view)).toEqual(['4403 0 3 1 0', '4419 0 1 0 0']);
    expect(view.today).toBe('2026-09-08');
  });

  it('is overdue from the day after', async () => {
    await job.app.moveTo('2026-09-09T10:00:00+08:00');
    expect(counted(await places(job.provinceHead))).toEqual(['4403 0 3 1 1', '4419 0 1 0 0']);
    await job.accepted(cases.entering);
  });
});

describe('when one has entered the pool', () => {
  beforeAll(async () => {
    await job.app.moveTo('2026-09-10T10:00:00+08:00');
    await job.published(roundId, [cases.entering], '2026-09-10');
    await job.app.moveTo('2026-09-21T10:00:00+08:00');
    ok(await job.announce(roundId, [cases.entering], '2026-09-21'));
  });

  describe('the places', () => {
    it('of the province are its cities and 横琴, in the order of the tree', async () => {
      const view = await places(job.provinceHandler);
      expect(view.rows).toHaveLength(22);
      expect(view.rows.map(({ unitId }) => unitId)).toEqual(
        [...view.rows.map(({ unitId }) => unitId)].sort(),
      );
      expect(view.rows.at(-1)).toMatchObject({ unitId: 'HQ', members: 0 });
      expect(counted(view)).toEqual(['4403 1 2 0 1', '4419 0 1 0 1']);
      expect(view.total).toEqual({ members: 1, inReview: 3, recommended: 0, overdue: 2 });
    });

    it('of a city are its counties', async () => {
      const view = await places(await job.app.official('4403', 'VIEWER'));
      expect(view.rows.every(({ unitId }) => unitId.startsWith('4403'))).toBe(true);
      expect(view.rows.length).toBeGreaterThan(5);
      expect(counted(view)).toEqual(['440305 1 2 0 1']);
      expect(view.total).toEqual({ members: 1, inReview: 2, recommended: 0, overdue: 1 });
    });

    it('of a city without counties and of a county are themselves', async () => {
      expect((await places(dongguan)).rows).toEqual([
        { unitId: '4419', name: '东莞市', members: 0, inReview: 1, recommended: 0, overdue: 1 },
      ]);
      expect((await places(job.countyHandler)).rows).toEqual([
        { unitId: '440305', name: '南山区', members: 1, inReview: 2, recommended: 0, overdue: 1 },
      ]);
    });

    it('are those of one tier and track', async () => {
      expect(counted(await places(job.provinceHandler, '?tier=CITY'))).toEqual(['4403 1 0 0 0']);
      expect(counted(await places(job.provinceHandler, '?track=LEADING'))).toEqual([
        '4403 1 2 0 1',
        '4419 0 1 0 1',
      ]);
      expect(counted(await places(job.provinceHandler, '?track=BACKBONE'))).toEqual([]);
    });
  });

  describe('the funnel', () => {
    it('of the province counts every case once at each step it came to', async () => {
      const view = await funnel(job.provinceHead);
      expect(view).toMatchObject({ roundId, tier: 'PROVINCE' });
      expect(way(view)).toEqual([
        'STARTED 6 1',
        'SUBMITTED 5 1',
        'COUNTY_PASSED 4 1',
        'CITY_PASSED 2 1',
        'RECOMMENDED 1 0',
        'FORMAL_CHECK 1 0',
        'ACCEPTED 1 0',
        'IN_POOL 1 1',
      ]);
      expect(ended(view)).toEqual(['WITHDRAWN 1']);
      expect(view.steps.map(({ zh }) => zh)).toEqual(
        '填报 提交 县级初审通过 市级审核通过 推荐 形式审查 审定通过 入库'.split(' '),
      );
      expect(view.endings.map(({ zh }) => zh)).toEqual('不予通过 已撤回 逾期失效 未推荐 未提交'.split(' '));
    });

    it('of a city counts its own', async () => {
      const view = await funnel(dongguan);
      expect(way(view).slice(0, 4)).toEqual([
        'STARTED 2 0',
        'SUBMITTED 2 0',
        'COUNTY_PASSED 2 1',
        'CITY_PASSED 0 0',
      ]);
      expect(ended(view)).toEqual(['WITHDRAWN 1']);
      expect(ended(await funnel(job.cityHead))).toEqual([]);
      expect(way(await funnel(await job.app.official('440304', 'HEAD')))[0]).toBe('STARTED 0 0');
    });
  });

  describe('the durations', () => {
    const SHENZHEN = [
      'COUNTY_SCREENING 2 2 2',
      'CITY_EXAMINATION 3 1.5 1.5',
      'CITY_APPROVED 1 3.5 3.5',
      'PROVINCE_DECISION 1 1 1',
      'ACCEPTED 1 1 1',
      'PUBLICITY 1 11 11',
      'RETURNED 1 2.5 2.5',
    ];

    it('are by city for the province; what still runs and what never was has none', async () => {
      const view = await durations(job.provinceHandler);
      expect(view.rows).toHaveLength(22);
      const row = (id: string) => view.rows.find(({ unitId }) => unitId === id)?.stays;
      expect(stayed(row('4403'))).toEqual(SHENZHEN);
      expect(stayed(row('4419'))).toEqual(['CITY_EXAMINATION 1 2 2']);
      expect(row('4401')).toEqual(
        view.steps.map(({ step }) => ({ step, stays: 0, medianDays: null, p90Days: null })),
      );
      expect(stayed(view.total)[1]).toBe('CITY_EXAMINATION 4 1.5 2');
      expect(view.steps[6]).toEqual({ step: 'PROVINCE_DECISION', zh: '省级审查审定' });
    });

    it('are in one row for a city and for a county', async () => {
      for (const [by, unitId, name] of [
        [job.cityHandler, '4403', '深圳市'],
        [job.countyHead, '440305', '南山区'],
      ] as const) {
        const { rows, total } = await durations(by);
        expect(rows).toEqual([{ unitId, name, stays: total }]);
        expect(stayed(total)).toEqual(SHENZHEN);
      }
      expect(stayed((await durations(dongguan)).total)).toEqual(['CITY_EXAMINATION 1 2 2']);
    });
  });
});

describe('a round of a city', () => {
  let ownId: string;
  beforeAll(async () => {
    ownId = await job.round({ tier: 'CITY', more: { skipAllowed: true } });
    await job.submitted(firms.waiting, ownId);
  });

  it('has the steps of its tier, for the province in the one row of the city', async () => {
    expect(way(await funnel(job.provinceHandler, ownId))).toEqual([
      'STARTED 1 0',
      'SUBMITTED 1 1',
      'COUNTY_PASSED 0 0',
      'ACCEPTED 0 0',
      'IN_POOL 0 0',
    ]);
    const { rows, steps } = await durations(job.provinceHandler, ownId);
    expect(rows.map(({ unitId }) => unitId)).toEqual(['4403']);
    expect(steps.map(({ step }) => step)).toEqual([
      ...['COUNTY_SCREENING', 'CITY_EXAMINATION', 'ACCEPTED', 'PUBLICITY', 'OBJECTION', 'RETURNED'],
    ]);
    expect(counted(await places(job.cityHandler, '?tier=CITY'))).toEqual(['440305 1 1 0 0']);
  });

  it('is not there for another city, and no figures are for an enterprise', async () => {
    for (const view of ['funnel', 'durations']) {
      expect((await dongguan.get(`/api/insight/rounds/${ownId}/${view}`)).status).toBe(404);
      expect((await dongguan.get(`/api/insight/rounds/no-such-round/${view}`)).status).toBe(404);
      expect((await firms.entering.get(`/api/insight/rounds/${ownId}/${view}`)).status).toBe(403);
    }
    expect((await firms.entering.get('/api/insight/places')).status).toBe(403);
  });
});
