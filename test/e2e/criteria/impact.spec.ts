import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MoreThan } from 'typeorm';
import { AuditEvent } from '../../../src/core/audit/audit-event.entity.js';
import type { Actor } from '../../../src/core/auth/index.js';
import { Jobs } from '../../../src/core/jobs/index.js';
import { ImpactRow } from '../../../src/modules/criteria/impact/impact-row.entity.js';
import { ImpactRun } from '../../../src/modules/criteria/impact/impact-run.entity.js';
import { ImpactWorker } from '../../../src/modules/criteria/impact/impact-worker.js';
import { StoredJudgment } from '../../../src/modules/criteria/judgment/judgment.entity.js';
import { TagSuggestion } from '../../../src/modules/criteria/suggestion/tag-suggestion.entity.js';
import { MembershipService } from '../../../src/modules/pool/index.js';
import type { Caller } from '../../support/app.js';
import { refusal } from '../../support/case-facts.js';
import { CLEAN, enterFacts, enterFigures, faultsOf, WAN } from '../../support/criteria-desk.js';
import { eventually } from '../../support/eventually.js';
import { IMPACT_RUNS, impactDraft, type RuleFile } from '../../support/impact-draft.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

interface Count {
  id: string;
  zh: string;
  gains: number;
  drops: number;
  unknown: number;
  other: number;
  same: number;
}

interface Run {
  id: string;
  unitId: string;
  state: string;
  stateZh: string;
  scope: string;
  draftKey: string;
  subjectZh: string;
  baseYear: number;
  referenceOn: string;
  total: number;
  done: number;
  askedByName: string;
  endedAt: string | null;
  cancellable: boolean;
  version: number;
  sum: Count;
  byUnit: Count[];
  bySector: Count[];
}

interface Row {
  enterpriseId: string;
  enterpriseName: string;
  unitName: string;
  sectorZh: string;
  beforeVerdict: string | null;
  beforeZh: string;
  afterVerdict: string;
  effect: string;
  effectZh: string;
}

const FORMULA = '=HYPERLINK("x")装备';
const NONE = { gains: 0, drops: 0, unknown: 0, other: 0, same: 0 };

let job: MainJob;
let guangzhou: Caller;
let draft: RuleFile;
/** Enterprises by what the draft does to them. */
const firms: Record<string, string> = {};

beforeAll(async () => {
  job = await MainJob.start();
  guangzhou = await job.app.official('4401', 'HANDLER');
  draft = await impactDraft(job.app);
  firms.drops = await firm('440305', { revenue: 5_500 });
  firms.same = await firm('440305', { revenue: 6_500, name: FORMULA });
  firms.unknown = await firm('440104', { revenue: 6_500, ownBrand: null });
  firms.gains = await firm('440604', { revenue: 50_000, employees: 1_000, sector: 'AVIATION' });
  firms.other = await firm('440304', { revenue: 50_000, employees: 1_000, dishonestListed: 'true' });
  firms.open = (await job.app.enterprise('440104')).id;
}, 60_000);
afterAll(() => job?.app.close());
beforeEach(() => job.app.moveTo('2026-09-01T10:00:00+08:00'));
afterEach(() => void jest.restoreAllMocks());

interface Firm {
  readonly revenue: number;
  readonly employees?: number;
  readonly name?: string;
  readonly sector?: string;
  readonly ownBrand?: string | null;
  readonly dishonestListed?: string;
}

async function firm(
  unitId: string,
  { revenue, employees = 120, name, sector, ...facts }: Firm,
): Promise<string> {
  const { id } = await job.app.enterprise(unitId, name);
  const by = job.provinceHandler;
  if (sector !== undefined) {
    const { version } = ok<{ version: number }>(await by.get(`/api/enterprises/${id}`));
    const sectors = [{ sector, main: true }];
    ok(await by.put(`/api/enterprises/${id}/sectors`, { version, sectors }));
  }
  await enterFigures(by, id, 2025, { revenue: revenue * WAN, employees });
  await enterFacts(by, id, { ...CLEAN, ownBrand: 'true', ...facts });
  return id;
}

const ask = (by: Caller, more: object = {}, text = JSON.stringify(draft)) =>
  by.post(IMPACT_RUNS, { draft: text, scope: 'REGISTER', ...more });
const get = async (by: Caller, id: string) => ok<Run>(await by.get(`${IMPACT_RUNS}/${id}`));

/** A run to its end. */
async function ran(by: Caller, more: object = {}): Promise<Run> {
  const { id } = ok<Run>(await ask(by, more));
  return finished(by, id);
}

function finished(by: Caller, id: string): Promise<Run> {
  return eventually(async () => {
    const run = await get(by, id);
    expect(run.state).toBe('DONE');
    return run;
  });
}

const rowsOf = async (by: Caller, id: string, query = '') =>
  ok<{ items: Row[]; nextCursor: string | null }>(await by.get(`${IMPACT_RUNS}/${id}/rows${query}`));

/** A run that waits: what puts it in the queue has lost it. */
async function waiting(by: Caller): Promise<Run> {
  const lost = jest.spyOn(job.app.nest.get(ImpactWorker), 'ask').mockReturnValue(undefined);
  const run = ok<Run>(await ask(by));
  lost.mockRestore();
  return run;
}

describe('a draft over the register of the province', () => {
  it('counts who gains, drops and becomes unknown, by city and by sub-sector', async () => {
    const answer = await ask(job.provinceHandler);
    expect(answer.status).toBe(201);
    const asked = answer.body as unknown as Run;
    expect(asked).toMatchObject({
      ...{ unitId: '44', scope: 'REGISTER', draftKey: 'POOL-LITTLEGIANT-DRAFT', subjectZh: '小巨人培育' },
      ...{ total: 6, baseYear: 2025, referenceOn: '2026-09-01', askedByName: job.provinceHandler.loginName },
    });
    const run = await finished(job.provinceHandler, asked.id);
    expect(run).toMatchObject({
      ...{ total: 6, done: 6, stateZh: '已完成', cancellable: false, endedAt: expect.any(String) },
      sum: { id: 'SUM', gains: 1, drops: 1, unknown: 1, other: 1, same: 2 },
    });
    expect(run.byUnit).toHaveLength(22);
    const unit = (id: string) => run.byUnit.find((one) => one.id === id);
    expect(unit('4403')).toEqual({ ...NONE, id: '4403', zh: '深圳市', drops: 1, other: 1, same: 1 });
    expect(unit('4401')).toEqual({ ...NONE, id: '4401', zh: '广州市', unknown: 1, same: 1 });
    expect(unit('4406')).toEqual({ ...NONE, id: '4406', zh: '佛山市', gains: 1 });
    expect(unit('4419')).toMatchObject(NONE);
    const sector = (id: string) => run.bySector.find((one) => one.id === id);
    expect(sector('CNC_MACHINE_TOOLS')).toMatchObject({ ...NONE, drops: 1, unknown: 1, other: 1, same: 2 });
    expect(sector('AVIATION')).toMatchObject({ ...NONE, gains: 1 });
  });

  it('names every enterprise with both answers, page by page and by effect', async () => {
    const { id } = await ran(job.provinceHandler);
    const { items } = await rowsOf(job.provinceHandler, id);
    const effects = Object.fromEntries(items.map((row) => [row.enterpriseId, row]));
    expect(Object.keys(effects).sort()).toEqual(Object.values(firms).sort());
    const row = (name: string) => effects[firms[name] ?? ''];
    expect(row('gains')).toMatchObject({
      ...{ beforeVerdict: 'NOT_MET', afterVerdict: 'MET', effect: 'GAINS', effectZh: '新增符合' },
      ...{ unitName: '禅城区', beforeZh: '不符合' },
    });
    expect(row('drops')).toMatchObject({ beforeVerdict: 'MET', afterVerdict: 'NOT_MET', effect: 'DROPS' });
    expect(row('unknown')).toMatchObject({
      beforeVerdict: 'MET',
      afterVerdict: 'UNKNOWN',
      effect: 'UNKNOWN',
    });
    expect(row('other')).toMatchObject({ beforeVerdict: 'NOT_MET', afterVerdict: 'PEOPLE', effect: 'OTHER' });
    expect(row('same')).toMatchObject({ beforeVerdict: 'MET', afterVerdict: 'MET', effect: 'SAME' });
    expect(row('open')).toMatchObject({ beforeVerdict: 'UNKNOWN', afterVerdict: 'UNKNOWN', effect: 'SAME' });

    const drops = await rowsOf(job.provinceHandler, id, '?effect=DROPS');
    expect(drops.items.map(({ enterpriseId }) => enterpriseId)).toEqual([firms.drops]);
    const first = await rowsOf(job.provinceHandler, id, '?limit=4');
    const cursor = encodeURIComponent(String(first.nextCursor));
    const second = await rowsOf(job.provinceHandler, id, `?limit=4&cursor=${cursor}`);
    expect([...first.items, ...second.items]).toEqual(items);
  });

  it('comes as a file with a byte order mark and a header, formulas disarmed, and the export is logged', async () => {
    const { id } = await ran(job.provinceHandler);
    const answer = await job.provinceHead.get(`${IMPACT_RUNS}/${id}/list.csv`);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="impact.csv"',
    });
    const lines = answer.text.trimEnd().split('\n');
    expect(lines[0]).toBe('\ufeff企业名称,统一社会信用代码,所在地,主要细分领域,现行标准,草案,影响');
    expect(lines).toHaveLength(7);
    expect(lines.filter((line) => line.includes('HYPERLINK'))).toEqual([
      expect.stringMatching(/^"'=HYPERLINK\(""x""\)装备",[0-9A-Z]{18},南山区,高端数控机床,符合,符合,无变化$/),
    ]);
    const events = await job.app.db.repo(AuditEvent).findBy({ subjectKind: 'IMPACT_RUN', subjectId: id });
    expect(events).toMatchObject([
      { action: 'EXPORT', result: 'SUCCESS', actorId: job.provinceHead.accountId },
    ]);
  });

  it('keeps its draft, which can be tried again as it is', async () => {
    const { id } = await ran(job.provinceHandler);
    const answer = await job.provinceHead.get(`${IMPACT_RUNS}/${id}/draft.json`);
    expect([answer.status, answer.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="draft.json"',
    ]);
    const again = ok<Run>(await ask(job.provinceHandler, {}, answer.text));
    expect(again.draftKey).toBe((answer.body as { key: string }).key);
  });

  it('changes nothing: no judgment is kept, no tag suggested', async () => {
    const count = async () => [
      await job.app.db.repo(StoredJudgment).count(),
      await job.app.db.repo(TagSuggestion).find(),
    ];
    const before = await count();
    await ran(job.provinceHandler);
    expect(await count()).toEqual(before);
  });

  it('is judged for the day and purpose it is asked for, by the rule that was in force then', async () => {
    const run = await ran(job.provinceHandler, { referenceOn: '2025-06-01', purpose: 'REVIEW' });
    expect(run).toMatchObject({ baseYear: 2024, referenceOn: '2025-06-01', purpose: 'REVIEW' });
    const { items } = await rowsOf(job.provinceHandler, run.id);
    for (const row of items)
      expect(row).toMatchObject({
        beforeVerdict: null,
        beforeZh: '无适用标准',
        afterVerdict: expect.any(String),
      });
  });
});

describe('a draft over a city', () => {
  it('judges its own enterprises, counted by county', async () => {
    const run = await ran(job.cityHandler);
    expect(run).toMatchObject({
      ...{ unitId: '4403', total: 3, done: 3 },
      sum: { gains: 0, drops: 1, unknown: 0, other: 1, same: 1 },
    });
    const unit = (id: string) => run.byUnit.find((one) => one.id === id);
    expect(unit('440305')).toMatchObject({ ...NONE, zh: '南山区', drops: 1, same: 1 });
    expect(unit('440304')).toMatchObject({ ...NONE, zh: '福田区', other: 1 });
    expect(run.byUnit.every(({ id }) => id.startsWith('4403'))).toBe(true);
  });

  it('is for members alone where it is asked so', async () => {
    await job.app.nest.get(MembershipService).enter({
      ...{ enterpriseId: firms.drops ?? '', tier: 'CITY', track: 'LITTLE_GIANT', productId: null },
      ...{ unitIds: { county: '440305', city: '4403', province: '44' }, applicationId: null },
      ...{ announcementId: null, announcedOn: '2025-09-01', batch: '2025年第一批', documents: {} },
      ...{ alsoLowerTiers: false, opinion: OPINION },
      actor: { accountId: job.cityHead.accountId, name: '市负责人' } as Actor,
    });
    const run = await ran(job.cityHandler, { scope: 'MEMBERS' });
    expect(run).toMatchObject({ total: 1, done: 1, sum: { drops: 1 } });
    expect((await rowsOf(job.cityHandler, run.id)).items.map(({ enterpriseId }) => enterpriseId)).toEqual([
      firms.drops,
    ]);
  });

  it('is that of the own reach: cities see and ask for their own only', async () => {
    const [province, city] = [await ran(job.provinceHandler), await ran(job.cityHandler)];
    for (const unitId of ['44', '4401', '9999'])
      expect(refusal(await ask(job.cityHandler, { unitId }))).toEqual([404, 'NOT_FOUND']);
    for (const [by, id] of [
      [job.cityHandler, province.id],
      [guangzhou, city.id],
      [guangzhou, province.id],
      [job.countyHandler, city.id],
    ] as const)
      for (const part of ['', '/rows', '/list.csv', '/draft.json'])
        expect(refusal(await by.get(`${IMPACT_RUNS}/${id}${part}`))).toEqual([404, 'NOT_FOUND']);
    const listed = async (by: Caller) =>
      ok<{ items: Run[] }>(await by.get(IMPACT_RUNS)).items.map(({ unitId }) => unitId);
    expect(new Set(await listed(job.cityHead))).toEqual(new Set(['4403']));
    expect(await listed(guangzhou)).toEqual([]);
    expect(new Set(await listed(job.provinceHead))).toEqual(new Set(['44', '4403']));
    expect((await get(job.provinceHead, city.id)).done).toBe(3);
  });

  it('is of no county, nobody else but officers asks', async () => {
    const faulty = await ask(job.cityHandler, { unitId: '440305' });
    expect([faulty.status, ...faultsOf(faulty)]).toEqual([400, 'unitId notUnitOfPool']);
    const county = await ask(job.countyHandler);
    expect([county.status, ...faultsOf(county)]).toEqual([400, 'unitId notUnitOfPool']);
    const viewer = await job.app.official('44', 'VIEWER');
    const own = await job.app.filer('440305', 'ENTERPRISE_ADMIN', firms.same);
    for (const by of [viewer, own]) expect(refusal(await ask(by))).toEqual([403, 'FORBIDDEN']);
    expect((await viewer.get(IMPACT_RUNS)).status).toBe(200);
    expect(refusal(await own.get(IMPACT_RUNS))).toEqual([403, 'FORBIDDEN']);
  });
});

describe('a run that is not over', () => {
  it('bars a second one of the same person, until it is cancelled', async () => {
    const run = await waiting(job.provinceHandler);
    expect(run).toMatchObject({ state: 'WAITING', stateZh: '等待测算', done: 0, cancellable: true });
    expect(refusal(await ask(job.provinceHandler))).toEqual([409, 'IMPACT_RUNNING']);
    expect((await ran(job.provinceHead)).done).toBe(6);

    const cancel = (by: Caller, version = run.version) =>
      by.post(`${IMPACT_RUNS}/${run.id}/cancel`, { version });
    expect((await get(job.provinceHead, run.id)).cancellable).toBe(false);
    expect(refusal(await cancel(job.provinceHead))).toEqual([403, 'FORBIDDEN']);
    expect(refusal(await cancel(job.cityHandler))).toEqual([404, 'NOT_FOUND']);
    expect(refusal(await cancel(job.provinceHandler, 7))).toEqual([409, 'STATE_MOVED']);
    expect(ok<Run>(await cancel(job.provinceHandler))).toMatchObject({
      ...{ state: 'CANCELLED', stateZh: '已取消', cancellable: false, endedAt: expect.any(String) },
    });
    expect(refusal(await cancel(job.provinceHandler, run.version + 1))).toEqual([409, 'WRONG_STATE']);
    await job.app.nest.get(ImpactWorker).work(run.id);
    expect(await get(job.provinceHandler, run.id)).toMatchObject({ state: 'CANCELLED', done: 0 });
    expect((await ran(job.provinceHandler)).state).toBe('DONE');
  });

  it('that the queue has lost is found again by the night', async () => {
    const { id } = await waiting(job.provinceHandler);
    await job.app.moveTo('2026-09-02T03:30:00+08:00');
    expect(await finished(job.provinceHandler, id)).toMatchObject({ done: 6, total: 6 });
  });

  it('goes on where it stood after a stop: every enterprise exactly once', async () => {
    const { id } = await ran(job.provinceHandler);
    const { db } = job.app;
    const order = Object.values(firms).sort();
    const [middle = '', done] = [order[2], 3];
    await job.app.change(async () => {
      await db.repo(ImpactRow).delete({ runId: id, enterpriseId: MoreThan(order[3] ?? '') });
      await db.repo(ImpactRun).update({ id }, { state: 'RUNNING', afterId: middle, done, endedAt: null });
    });
    await job.app.nest.get(Jobs).enqueue('criteria.impact', { id });
    const again = await finished(job.provinceHandler, id);
    expect(again).toMatchObject({
      done: 6,
      total: 6,
      sum: { gains: 1, drops: 1, unknown: 1, other: 1, same: 2 },
    });
    const { items } = await rowsOf(job.provinceHandler, id);
    expect(items.map(({ enterpriseId }) => enterpriseId).sort()).toEqual(order);
    await job.app.nest.get(ImpactWorker).work(id);
    expect(await get(job.provinceHandler, id)).toEqual(again);
  });
});
