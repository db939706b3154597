import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../../src/core/jobs/index.js';
import { StoredJudgment } from '../../../src/modules/criteria/judgment/judgment.entity.js';
import { TagSuggestion } from '../../../src/modules/criteria/suggestion/tag-suggestion.entity.js';
import { BanBook } from '../../../src/modules/pool/ban/ban-book.js';
import type { Caller } from '../../support/app.js';
import type { Answer } from '../../support/ask.js';
import { faults, refusal } from '../../support/case-facts.js';
import {
  enterCompeting,
  enterFacts,
  enterFigures,
  enterInnovative,
  recordTitle,
  type SeenWhole,
  WAN,
} from '../../support/criteria-desk.js';
import { eventually } from '../../support/eventually.js';
import { MainJob, ok } from '../../support/main-job.js';

interface Seen {
  id: string;
  enterpriseId: string;
  kind: string;
  kindZh: string;
  productId: string | null;
  judgmentId: string;
  ruleSetKey: string;
  verdict: string;
  wordsZh: string;
  gapsZh: string[];
  competing: { id: string; kind: string; kindZh: string }[];
  state: string;
  stateZh: string;
  expiresOn: string;
  decidedByName: string | null;
  decidedAt: string | null;
  reason: string | null;
  candidateId: string | null;
  version: number;
}

interface Tag {
  id: string;
  kind: string;
  unitId: string;
  productId: string | null;
  reason: string | null;
  reviewOn: string;
}

const START = '2026-09-01T10:00:00+08:00';
const REASON = '材料核实，确有培育价值。';
const PATH = '/api/tag-suggestions';

let job: MainJob;

beforeAll(async () => {
  job = await MainJob.start();
});
afterAll(() => job?.app.close());
beforeEach(() => job.app.moveTo(START));

const suggested = async (by: Caller, enterpriseId: string, more = ''): Promise<Seen[]> =>
  ok<{ items: Seen[] }>(await by.get(`${PATH}?enterpriseId=${enterpriseId}${more}`)).items;
const tagsOf = async (enterpriseId: string): Promise<Tag[]> =>
  ok<Tag[]>(await job.countyHandler.get(`/api/enterprises/${enterpriseId}/candidates`));
const refs = (rows: readonly Seen[]) => rows.map(({ id, version }) => ({ id, version }));
const decide = (act: 'confirm' | 'reject', rows: readonly Seen[], by = job.countyHandler, more = {}) =>
  by.post(`${PATH}/${act}`, { items: refs(rows), reason: REASON, ...more });
const everState = async (enterpriseId: string) =>
  (await job.app.db.repo(TagSuggestion).find({ where: { enterpriseId }, order: { id: 'ASC' } })).map(
    ({ kind, state }) => `${kind} ${state}`,
  );

/** Waits until exactly these kinds are suggested. */
function suggests(enterpriseId: string, kinds: readonly string[], by = job.countyHandler): Promise<Seen[]> {
  return eventually(async () => {
    const rows = await suggested(by, enterpriseId);
    expect(rows.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    return rows;
  });
}

/** An enterprise to which one tag is suggested. */
async function innovative(unitId = '440305') {
  const firm = await job.app.enterprise(unitId);
  await enterInnovative(job.provinceHandler, firm.id);
  const [row] = (await suggests(firm.id, ['INNOVATIVE'], job.provinceHandler)) as [Seen];
  return { ...firm, row };
}

/** Lets every waiting consideration run, then the nightly one. */
async function night(): Promise<void> {
  const { app } = job;
  await app.nest.get(Jobs).enqueue('criteria.suggest', {});
  await eventually(async () => {
    const { counts } = await app.nest.get(Jobs).inspect();
    for (const name of ['criteria.suggest', 'criteria.consider'] as const)
      expect(counts[name]).toMatchObject({ waiting: 0, active: 0, delayed: 0 });
  });
}

describe('facts that bear out a tag', () => {
  it('make suggestions, also competing ones, each with its judgment as the reason, and never a tag', async () => {
    const { id } = await job.app.enterprise('440305');
    const product = await enterCompeting(job.countyHandler, id);
    const rows = await suggests(id, ['SPECIALISED', 'CHAMPION_PROVINCE']);
    const [special, champion] = ['SPECIALISED', 'CHAMPION_PROVINCE'].map((kind) =>
      rows.find((row) => row.kind === kind),
    ) as [Seen, Seen];
    const common = { verdict: 'PEOPLE', state: 'OPEN', stateZh: '待确认', gapsZh: [], decidedByName: null };
    expect(special).toMatchObject({
      ...{ ...common, kindZh: '专精特新中小企业', productId: null, ruleSetKey: 'ZJTX-2026' },
      wordsZh: '按《专精特新中小企业认定标准（2026年）》，可计算的条件均符合，其余由人工判断。',
      competing: [{ id: champion.id, kind: 'CHAMPION_PROVINCE', kindZh: '省级制造业单项冠军企业' }],
      expiresOn: '2026-11-30',
    });
    expect(champion).toMatchObject({
      ...{ ...common, productId: product, ruleSetKey: 'DXGJ-GD-2024' },
      competing: [{ id: special.id, kind: 'SPECIALISED' }],
    });
    const reason = ok<SeenWhole>(await job.countyHandler.get(`/api/judgments/${special.judgmentId}`));
    expect(reason).toMatchObject({ verdict: 'PEOPLE', referenceOn: '2026-09-01', baseYear: 2025 });
    expect(reason.people.map(({ id: condition }) => condition)).toEqual(['market.position']);
    expect(await tagsOf(id)).toEqual([]);
    await night();
    expect(await everState(id)).toEqual(
      expect.arrayContaining(['SPECIALISED OPEN', 'CHAMPION_PROVINCE OPEN']),
    );
    expect(await everState(id)).toHaveLength(2);
    expect(await tagsOf(id)).toEqual([]);
  });

  it('suggest what only a near miss stands against, with the gap in words; a far one does not', async () => {
    const { id } = await job.app.enterprise('440305');
    await enterCompeting(job.countyHandler, id);
    await suggests(id, ['SPECIALISED', 'CHAMPION_PROVINCE']);
    await enterFacts(job.countyHandler, id, { 'developmentScore.2025': '45' });
    const near = await eventually(async () => {
      const row = (await suggested(job.countyHandler, id)).find(({ kind }) => kind === 'SPECIALISED');
      expect(row?.verdict).toBe('NOT_MET');
      return row as Seen;
    });
    expect(near).toMatchObject({
      wordsZh: '按《专精特新中小企业认定标准（2026年）》，只差临界项。',
      gapsZh: [expect.stringContaining('需 ≥ 50 分')],
    });
    expect(await everState(id)).toContain('SPECIALISED OUTDATED');
    await enterFacts(job.countyHandler, id, { 'developmentScore.2025': '44.99' });
    await suggests(id, ['CHAMPION_PROVINCE']);
  });

  it('suggest nothing while a fact is missing, and while the title is held', async () => {
    const { id } = await job.app.enterprise('440305');
    await enterFigures(job.countyHandler, id, 2025, { employees: 120, revenue: 3_000 * WAN });
    await enterFacts(job.countyHandler, id, { highTechValidTo: '2030-11-30', dishonestListed: 'false' });
    await night();
    expect(await everState(id)).toEqual([]);
    await recordTitle(job.countyHandler, id, 'INNOVATIVE');
    await enterFacts(job.countyHandler, id, { violationInThreeYears: 'false' });
    await night();
    expect(await everState(id)).toEqual([]);
  });

  it('are considered every night too: what time alone has borne out is suggested', async () => {
    const { id } = await job.app.enterprise('440305');
    await enterCompeting(job.countyHandler, id);
    const { items } = ok<{ items: { id: string; version: number }[] }>(
      await job.countyHandler.get(`/api/enterprises/${id}/products`),
    );
    const [product] = items;
    const later = { version: product?.version, sinceOn: '2021-09-15' };
    ok(await job.countyHandler.patch(`/api/products/${product?.id}`, later));
    await suggests(id, ['SPECIALISED']);
    await job.app.moveTo('2026-09-14T23:00:00+08:00');
    expect(await suggests(id, ['SPECIALISED'])).toHaveLength(1);
    await job.app.moveTo('2026-09-15T03:30:00+08:00');
    await suggests(id, ['SPECIALISED', 'CHAMPION_PROVINCE']);
  });
});

describe('an officer', () => {
  it('confirms one: it becomes a tag of the own unit, and is not suggested again', async () => {
    const { id, row } = await innovative();
    const { items } = ok<{ items: Seen[] }>(await decide('confirm', [row]));
    expect(items).toMatchObject([
      {
        ...{ id: row.id, state: 'CONFIRMED', stateZh: '已确认', reason: REASON, version: row.version + 1 },
        ...{ decidedByName: job.countyHandler.loginName, candidateId: expect.any(String) },
      },
    ]);
    expect(await tagsOf(id)).toMatchObject([
      {
        ...{ id: items[0]?.candidateId, kind: 'INNOVATIVE', unitId: '440305', reason: REASON },
        reviewOn: '2027-09-01',
      },
    ]);
    await enterFigures(job.countyHandler, id, 2025, { revenue: 3_100 * WAN });
    await night();
    expect(await everState(id)).toEqual(['INNOVATIVE CONFIRMED']);
    expect(await suggested(job.cityHead, id, '&state=CONFIRMED')).toHaveLength(1);
  });

  it('confirms many, each with the product it names, for a review on a day of the own choice', async () => {
    const { id } = await job.app.enterprise('440305');
    const product = await enterCompeting(job.countyHandler, id);
    const rows = await suggests(id, ['SPECIALISED', 'CHAMPION_PROVINCE']);
    ok(await decide('confirm', rows, job.cityHead, { reviewOn: '2026-12-01' }));
    const tags = await tagsOf(id);
    expect(
      tags.map(({ kind, unitId, productId, reviewOn }) => [kind, unitId, productId, reviewOn]).sort(),
    ).toEqual([
      ['CHAMPION_PROVINCE', '4403', product, '2026-12-01'],
      ['SPECIALISED', '4403', null, '2026-12-01'],
    ]);
    expect(await suggested(job.countyHandler, id)).toEqual([]);
  });

  it('decides all or none, and is told which one stands against it', async () => {
    const [first, second] = [await innovative(), await innovative()];
    const expectNone = async (answer: Answer, status: number, code: string, field: string) => {
      expect(refusal(answer)).toEqual([status, code]);
      expect(faults(answer)[0]).toBe(field);
      for (const { id } of [first, second]) {
        expect(await everState(id)).toEqual(['INNOVATIVE OPEN']);
        expect(await tagsOf(id)).toEqual([]);
      }
    };
    const stale = { ...second.row, version: second.row.version + 1 };
    for (const act of ['confirm', 'reject'] as const)
      await expectNone(await decide(act, [first.row, stale]), 409, 'STATE_MOVED', 'items.1');
    const unknown = { ...second.row, id: first.id };
    await expectNone(await decide('confirm', [unknown, first.row]), 404, 'NOT_FOUND', 'items.0');
    await expectNone(await decide('confirm', [first.row, first.row]), 409, 'STATE_MOVED', 'items.1');
    const past = { reviewOn: '2026-09-01' };
    const answer = await decide('confirm', [first.row], job.countyHandler, past);
    await expectNone(answer, 400, 'VALIDATION_FAILED', 'items.0');
    ok(await decide('confirm', [first.row, second.row]));
    const again = await decide('reject', [{ ...first.row, version: first.row.version + 1 }]);
    expect([...refusal(again), ...faults(again)]).toEqual([409, 'WRONG_STATE', 'items.0']);
  });

  it('rejects with a reason: on the same facts it does not come back, on others it does', async () => {
    const { id, row } = await innovative();
    const { items } = ok<{ items: Seen[] }>(await decide('reject', [row]));
    expect(items).toMatchObject([
      { state: 'REJECTED', stateZh: '已驳回', reason: REASON, candidateId: null },
    ]);
    expect(await tagsOf(id)).toEqual([]);
    await enterFigures(job.countyHandler, id, 2025, { revenue: 3_000 * WAN });
    await enterFacts(job.cityHandler, id, { highTechValidTo: '2030-11-30' });
    await night();
    expect(await everState(id)).toEqual(['INNOVATIVE REJECTED']);

    await enterFigures(job.countyHandler, id, 2025, { revenue: 3_000 * WAN + 1 });
    const [anew] = (await suggests(id, ['INNOVATIVE'])) as [Seen];
    expect(anew.judgmentId).not.toBe(row.judgmentId);
    expect(await everState(id)).toEqual(['INNOVATIVE REJECTED', 'INNOVATIVE OPEN']);
  });
});

describe('a suggestion nobody decides', () => {
  it('can be decided up to its last day; then it expires, and what still holds is suggested anew', async () => {
    const { id, row } = await innovative();
    expect(row.expiresOn).toBe('2026-11-30');
    await job.app.moveTo('2026-11-30T23:00:00+08:00');
    expect((await suggests(id, ['INNOVATIVE']))[0]?.id).toBe(row.id);
    await job.app.moveTo('2026-12-01T03:30:00+08:00');
    expect(await everState(id)).toEqual(['INNOVATIVE EXPIRED', 'INNOVATIVE OPEN']);
    const [anew] = (await suggests(id, ['INNOVATIVE'])) as [Seen];
    expect(anew).toMatchObject({ expiresOn: '2027-03-01', version: 1 });
    expect(refusal(await decide('confirm', [{ ...row, version: row.version + 1 }]))).toEqual([
      409,
      'WRONG_STATE',
    ]);
    expect(await tagsOf(id)).toEqual([]);
  });

  it('is taken back when the figures no longer bear it out', async () => {
    const { id, row } = await innovative();
    await enterFacts(job.countyHandler, id, { highTechValidTo: '2026-08-31' });
    await suggests(id, []);
    expect(await suggested(job.countyHandler, id, '&state=OUTDATED')).toMatchObject([
      { id: row.id, stateZh: '不再适用', decidedByName: null, decidedAt: null },
    ]);
    expect(refusal(await decide('confirm', [{ ...row, version: row.version + 1 }]))).toEqual([
      409,
      'WRONG_STATE',
    ]);
  });

  it('is taken back when an officer sets the tag by hand', async () => {
    const { id } = await innovative();
    const byHand = { kind: 'INNOVATIVE', reason: '实地走访', reviewOn: '2027-03-01' };
    ok(await job.cityHandler.post(`/api/enterprises/${id}/candidates`, byHand));
    await suggests(id, []);
    expect(await everState(id)).toEqual(['INNOVATIVE OUTDATED']);
    expect(await tagsOf(id)).toHaveLength(1);
  });

  it('is taken back with the ban of the enterprise, and not made again while it lasts', async () => {
    const { row, ...firm } = await innovative();
    const card = { ...firm, unitId: '440305' };
    await job.app.change(() =>
      job.app.nest.get(BanBook).impose(card, '提供虚假材料', job.provinceHead.accountId),
    );
    expect(await everState(row.enterpriseId)).toEqual(['INNOVATIVE OUTDATED']);
    await night();
    expect(await everState(row.enterpriseId)).toEqual(['INNOVATIVE OUTDATED']);
  });

  it('is outdated when a change and a night come at once, once', async () => {
    const { id } = await innovative();
    const judgments = await job.app.db.repo(StoredJudgment).countBy({ enterpriseId: id });
    await Promise.all([
      enterFigures(job.countyHandler, id, 2025, { revenue: 3_200 * WAN }),
      enterFacts(job.countyHandler, id, { ownBrand: 'true' }),
      night(),
      night(),
    ]);
    await night();
    expect(await everState(id)).toEqual(['INNOVATIVE OUTDATED', 'INNOVATIVE OPEN']);
    expect(await job.app.db.repo(StoredJudgment).countBy({ enterpriseId: id })).toBe(judgments + 1);
  });
});

describe('suggestions', () => {
  it('are for officials: enterprises may not read them, viewers not decide them', async () => {
    const own = await job.app.filer('440305');
    await enterInnovative(job.countyHandler, own.enterpriseId);
    const rows = await suggests(own.enterpriseId, ['INNOVATIVE']);
    const admin = await job.app.official('44', 'SYSTEM_ADMIN');
    for (const by of [own, admin]) {
      expect(refusal(await by.get(PATH))).toEqual([403, 'FORBIDDEN']);
      for (const act of ['confirm', 'reject'] as const)
        expect(refusal(await decide(act, rows, by))).toEqual([403, 'FORBIDDEN']);
    }
    const viewer = await job.app.official('440305', 'VIEWER');
    expect(await suggested(viewer, own.enterpriseId)).toHaveLength(1);
    expect(refusal(await decide('confirm', rows, viewer))).toEqual([403, 'FORBIDDEN']);
  });

  it('out of reach are not there', async () => {
    const { id, row } = await innovative('440104');
    expect(await suggested(job.provinceHandler, id)).toHaveLength(1);
    for (const by of [job.countyHandler, job.cityHead]) {
      expect(await suggested(by, id)).toEqual([]);
      for (const act of ['confirm', 'reject'] as const) {
        const answer = await decide(act, [row], by);
        expect([...refusal(answer), ...faults(answer)]).toEqual([404, 'NOT_FOUND', 'items.0']);
      }
    }
    expect(await everState(id)).toEqual(['INNOVATIVE OPEN']);
  });

  it('are listed by kind, those that end first on top, page by page', async () => {
    const early = await innovative('440604');
    await job.app.moveTo('2026-09-03T10:00:00+08:00');
    const late = await innovative('440604');
    const foshan = await job.app.official('4406', 'VIEWER');
    const page = async (query: string) =>
      ok<{ items: Seen[]; nextCursor: string | null }>(await foshan.get(`${PATH}?${query}`));
    const first = await page('kind=INNOVATIVE&limit=1');
    expect(first.items.map(({ enterpriseId }) => enterpriseId)).toEqual([early.id]);
    const next = await page(`kind=INNOVATIVE&limit=1&cursor=${encodeURIComponent(String(first.nextCursor))}`);
    expect(next.items.map(({ enterpriseId }) => enterpriseId)).toEqual([late.id]);
    expect(next.nextCursor).toBeNull();
    expect((await page('kind=SPECIALISED')).items).toEqual([]);
  });
});
