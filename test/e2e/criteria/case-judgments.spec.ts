import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApplicationVersion } from '../../../src/modules/application/case/application-version.entity.js';
import { CaseJudge } from '../../../src/modules/criteria/index.js';
import { StoredJudgment } from '../../../src/modules/criteria/judgment/judgment.entity.js';
import type { Caller } from '../../support/app.js';
import { refusal, seen, stateOf } from '../../support/case-facts.js';
import {
  CLEAN,
  enterFacts,
  enterFigures,
  makeMain,
  recordTitle,
  type SeenJudgment,
  type SeenWhole,
  WAN,
} from '../../support/criteria-desk.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

interface Beside {
  subjectKind: string;
  subjectCode: string;
  pinned: SeenWhole | null;
  pinnedAt: string | null;
  fresh: SeenWhole;
  factDifferences: {
    key: string;
    zh: string;
    beforeZh: string | null;
    afterZh: string | null;
    source: string | null;
  }[];
  conditionDifferences: { id: string; before: string; after: string }[];
  earlier: { judgmentId: string; submission: number; verdict: string }[];
}

const LAST_DAYS = '2026-03-30T10:00:00+08:00';
const REVENUE = 'figure.SOLO.revenue.2025';
const FELL = { before: 'MET', after: 'NOT_MET' };
const WINDOW = {
  track: 'LITTLE_GIANT',
  publicityLength: 0,
  opens: { date: '2026-03-30' },
  enterpriseCloses: { date: '2026-03-31', time: '18:00' },
  correctionCloses: { date: '2026-04-30' },
};

let job: MainJob;
let roundId: string;

beforeAll(async () => {
  job = await MainJob.start('440305', '4403', LAST_DAYS);
  roundId = await job.round({ tier: 'COUNTY', more: WINDOW });
});
afterAll(() => job?.app.close());
beforeEach(() => job.app.moveTo(LAST_DAYS));
afterEach(() => void jest.restoreAllMocks());

const beside = async (by: Caller, id: string) =>
  ok<{ items: Beside[] }>(await by.get(`/api/applications/${id}/judgments`)).items;
const kept = (applicationId: string) =>
  job.app.db.repo(StoredJudgment).find({
    where: { applicationId },
    order: { submission: 'ASC', subjectKind: 'DESC', subjectCode: 'ASC' },
  });
const submit = (filer: Caller, id: string) => job.act(filer, id, 'submit', { pledge: true });

/** A draft with a revenue of 6,000 万元, of an enterprise of whose credit nothing speaks. */
async function draft(inRound = roundId, more: object = {}): Promise<{ filer: Caller; id: string }> {
  const filer = await job.app.filer('440305');
  await enterFacts(job.countyHandler, filer.enterpriseId, CLEAN);
  const { id, version } = ok<{ id: string; version: number }>(
    await filer.post('/api/applications', { roundId: inRound, ...more }),
  );
  const values = { ...job.content('LITTLE_GIANT'), 'figure.revenue.0': 6_000 * WAN };
  ok(await filer.patch(`/api/applications/${id}/content`, { version, values }));
  return { filer, id };
}

async function returned(id: string, fields: readonly string[]): Promise<void> {
  const texts = { opinion: OPINION, reasonTold: '请核对营业收入。', fields };
  ok(await job.act(job.countyHandler, id, 'return', { ...texts, returnTo: 'ENTERPRISE' }));
}

describe('a case that is handed in', () => {
  it('has its judgments pinned: of its track and of the titles the track aims at', async () => {
    const { filer, id } = await draft();
    const before = await beside(filer, id);
    expect(before.map(({ pinned, pinnedAt, earlier }) => [pinned, pinnedAt, earlier])).toEqual([
      [null, null, []],
      [null, null, []],
    ]);
    expect(before.map(({ fresh }) => fresh.ruleSet.key)).toEqual(['POOL-LITTLEGIANT-2026', 'XJR-2022']);
    ok(await submit(filer, id));

    for (const by of [filer, job.countyHandler, job.cityHandler, job.provinceHead]) {
      const [track, title] = (await beside(by, id)) as [Beside, Beside];
      expect([track.subjectKind, track.subjectCode]).toEqual(['TRACK', 'LITTLE_GIANT']);
      expect([title.subjectKind, title.subjectCode]).toEqual(['TITLE', 'LITTLE_GIANT']);
      expect(track).toMatchObject({
        pinned: { verdict: 'MET', baseYear: 2025, referenceOn: '2026-03-30', purpose: 'RECOGNITION' },
        ...{ fresh: { verdict: 'MET' }, factDifferences: [], conditionDifferences: [], earlier: [] },
        pinnedAt: expect.any(String),
      });
      expect(title).toMatchObject({ pinned: { verdict: 'NOT_MET', ruleSet: { key: 'XJR-2022' } } });
    }
    const { number } = ok<{ number: string }>(await filer.get(`/api/applications/${id}`));
    const [track] = (await beside(filer, id)) as [Beside];
    const revenue = track.pinned?.conditions.find((row) => row.id === 'scale.revenue');
    expect(revenue?.values[0]).toMatchObject({
      ...{ valueZh: '6000 万元', facts: [{ key: REVENUE, source: `申报件 ${number}` }] },
    });
    expect(await kept(id)).toMatchObject([
      { subjectKind: 'TRACK', occasion: 'SUBMISSION', submission: 1, verdict: 'MET', engine: '1' },
      { subjectKind: 'TITLE', occasion: 'SUBMISSION', submission: 1, verdict: 'NOT_MET', productId: null },
    ]);
  });

  it('pins in the unit of work of the act: what fails afterwards takes them back, what is refused makes none', async () => {
    const { filer, id } = await draft();
    const judge = job.app.nest.get(CaseJudge);
    const pin = judge.pin.bind(judge);
    jest.spyOn(judge, 'pin').mockImplementation(async (...args) => {
      await pin(...args);
      throw new Error('the power went out');
    });
    expect((await submit(filer, id)).status).toBe(500);
    expect(await stateOf(filer, id)).toBe('DRAFT');
    expect(await kept(id)).toEqual([]);
    expect(await job.app.db.repo(ApplicationVersion).countBy({ applicationId: id })).toBe(0);
    jest.restoreAllMocks();

    const stale = { version: 1, pledge: true };
    expect((await filer.post(`/api/applications/${id}/actions/submit`, stale)).status).toBe(409);
    expect(await kept(id)).toEqual([]);
    ok(await submit(filer, id));
    expect(await kept(id)).toHaveLength(2);
  });

  it('is told from its draft: officers see no judgment of what was never handed in', async () => {
    const { filer, id } = await draft();
    expect(await beside(filer, id)).toHaveLength(2);
    for (const by of [job.countyHandler, job.cityHead, job.provinceHandler])
      expect(await beside(by, id)).toEqual([]);
    for (const by of [await job.app.filer('440305'), await job.app.official('4401', 'HEAD')])
      expect(refusal(await by.get(`/api/applications/${id}/judgments`))).toEqual([404, 'NOT_FOUND']);
  });

  it('of two titles names the product in both', async () => {
    const more = { ...WINDOW, track: 'CHAMPION' };
    const champions = await job.round({ tier: 'COUNTY', more });
    const filer = await job.app.filer('440305');
    await makeMain(filer, filer.enterpriseId, '2022-01-01');
    const other = { name: '激光切割机', statCode: '34210200', sinceOn: '2010-01-01', main: false };
    const product = ok<{ id: string }>(
      await filer.post(`/api/enterprises/${filer.enterpriseId}/products`, other),
    );
    const body = { roundId: champions, productId: product.id };
    const { id, version } = ok<{ id: string; version: number }>(await filer.post('/api/applications', body));
    const values = {
      ...job.content('CHAMPION'),
      'product.domesticShare': '12.3456',
      'product.domesticRank': 3,
    };
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values }));
    ok(await submit(filer, id));
    const rows = await kept(id);
    expect(rows.map(({ subjectCode, productId }) => [subjectCode, productId])).toEqual([
      ['CHAMPION', product.id],
      ['CHAMPION_NATION', product.id],
      ['CHAMPION_PROVINCE', product.id],
    ]);
    const province = (await beside(job.countyHandler, id)).find(
      ({ subjectCode }) => subjectCode === 'CHAMPION_PROVINCE',
    );
    const row = (wanted: string) => province?.pinned?.conditions.find((one) => one.id === wanted);
    expect(row('market.domesticRank')).toMatchObject({ verdict: 'MET', values: [{ valueZh: '3 位' }] });
    expect(row('market.years.product')).toMatchObject({ verdict: 'MET' });
  });
});

describe('a case that is returned and handed in again', () => {
  it('is pinned again, by the rule version of its first submission', async () => {
    const { filer, id } = await draft();
    ok(await submit(filer, id));
    await returned(id, ['figure.revenue.0']);
    await job.app.moveTo('2026-04-02T10:00:00+08:00');
    const { version } = await seen(filer, id);
    const values = { 'figure.revenue.0': 4_999 * WAN };
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values }));
    expect((await beside(filer, id))[0]).toMatchObject({
      ...{ pinned: { verdict: 'MET' }, fresh: { verdict: 'NOT_MET', referenceOn: '2026-03-30' } },
      conditionDifferences: ['criteria', 'scale.revenue'].map((one) => ({ id: one, ...FELL })),
    });
    ok(await job.act(filer, id, 'resubmit', { pledge: true }));

    const rows = await kept(id);
    expect(rows.map(({ subjectKind, submission, verdict }) => [submission, subjectKind, verdict])).toEqual([
      [1, 'TRACK', 'MET'],
      [1, 'TITLE', 'NOT_MET'],
      [2, 'TRACK', 'NOT_MET'],
      [2, 'TITLE', 'NOT_MET'],
    ]);
    const [track, title] = (await beside(job.countyHandler, id)) as [Beside, Beside];
    expect(title).toMatchObject({
      pinned: { ruleSet: { key: 'XJR-2022' }, referenceOn: '2026-03-30' },
      fresh: { ruleSet: { key: 'XJR-2022' }, referenceOn: '2026-03-30' },
    });
    expect(track.earlier).toEqual([
      expect.objectContaining({ judgmentId: rows[0]?.id, submission: 1, verdict: 'MET' }),
    ]);
    const today = ok<{ judgment: SeenJudgment }>(
      await filer.get(`/api/enterprises/${filer.enterpriseId}/self-check/TITLE/LITTLE_GIANT`),
    );
    expect(today.judgment.ruleSet.key).toBe('XJR-2026');
  });
});

describe('the file of an enterprise after its case was handed in', () => {
  it('makes the fresh judgment another one, and the differences are named', async () => {
    const { filer, id } = await draft();
    ok(await submit(filer, id));
    await enterFigures(job.countyHandler, filer.enterpriseId, 2025, { revenue: 5_000 * WAN - 1 });
    await recordTitle(job.countyHandler, filer.enterpriseId, 'SPECIALISED');
    const [track, title] = (await beside(job.countyHandler, id)) as [Beside, Beside];
    expect(track).toMatchObject({
      ...{ pinned: { verdict: 'MET' }, fresh: { verdict: 'NOT_MET' } },
      factDifferences: [
        {
          ...{ key: REVENUE, zh: '2025年营业收入', beforeZh: '6000 万元', afterZh: '4999.999999 万元' },
          source: '年度审计报告',
        },
      ],
      conditionDifferences: ['criteria', 'scale.revenue'].map((one) => ({ id: one, ...FELL })),
    });
    expect(title.factDifferences.map(({ key }) => key)).toEqual([REVENUE]);
    expect((await kept(id)).map(({ submission }) => submission)).toEqual([1, 1]);
  });

  it('says of what was entered before nothing against what the case states', async () => {
    const filer = await job.app.filer('440305');
    await enterFigures(filer, filer.enterpriseId, 2025, { revenue: 100 * WAN, employees: 12 });
    await enterFacts(filer, filer.enterpriseId, CLEAN);
    const { id, version } = ok<{ id: string; version: number }>(
      await filer.post('/api/applications', { roundId }),
    );
    const values = { ...job.content('LITTLE_GIANT'), 'figure.revenue.0': 6_000 * WAN };
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values }));
    ok(await submit(filer, id));
    expect((await beside(filer, id))[0]).toMatchObject({
      ...{ pinned: { verdict: 'MET' }, fresh: { verdict: 'MET' }, factDifferences: [] },
    });
  });
});

describe('a kept judgment', () => {
  it('is read as it was made by whoever reaches the enterprise', async () => {
    const { filer, id } = await draft();
    ok(await submit(filer, id));
    const [track] = await kept(id);
    await enterFigures(filer, filer.enterpriseId, 2025, { revenue: 1 });
    const path = `/api/judgments/${track?.id}`;
    for (const by of [filer, job.countyHandler, job.cityHead, job.provinceHandler])
      expect(ok<SeenWhole>(await by.get(path))).toMatchObject({
        ...{ verdict: 'MET', engine: '1', ruleSet: { key: 'POOL-LITTLEGIANT-2026' } },
      });
    for (const by of [await job.app.filer('440305'), await job.app.official('440304', 'HANDLER')])
      expect(refusal(await by.get(path))).toEqual([404, 'NOT_FOUND']);
    expect(refusal(await filer.get(`/api/judgments/${id}`))).toEqual([404, 'NOT_FOUND']);
  });
});

describe('a round that names a rule set', () => {
  it('is followed, whatever the day says', async () => {
    const more = { ...WINDOW, ruleSets: ['XJR-2026'], enterpriseCloses: { date: '2026-04-15' } };
    const named = await job.round({ tier: 'COUNTY', more });
    const { filer, id } = await draft(named);
    ok(await submit(filer, id));
    const [track, title] = (await beside(filer, id)) as [Beside, Beside];
    expect(track.pinned?.ruleSet.key).toBe('POOL-LITTLEGIANT-2026');
    expect(title).toMatchObject({
      ...{ pinned: { ruleSet: { key: 'XJR-2026' }, referenceOn: '2026-03-30' } },
      fresh: { ruleSet: { key: 'XJR-2026' } },
    });
  });
});
