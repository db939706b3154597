import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Tier } from '../../src/core/auth/index.js';
import { type Entry, MembershipService, PoolExpiry, TagBars } from '../../src/modules/pool/index.js';
import { TestApp, type Caller } from '../support/app.js';
import type { Answer } from '../support/ask.js';

const CITY = '4403';
const COUNTY = '440305';
const UNITS = { county: COUNTY, city: CITY, province: '44' };

interface Firm {
  id: string;
  uscc: string;
  name: string;
}

interface Row {
  [field: string]: unknown;
  id: string;
  version: number;
}

let app: TestApp;
let province: { handler: Caller; head: Caller };
let city: { handler: Caller; head: Caller };
let county: { handler: Caller; head: Caller };
let elsewhere: Caller;

async function office(unitId: string): Promise<{ handler: Caller; head: Caller }> {
  return { handler: await app.official(unitId, 'HANDLER'), head: await app.official(unitId, 'HEAD') };
}

beforeAll(async () => {
  app = await TestApp.start();
  await app.moveTo('2026-03-02T09:00:00+08:00');
  province = await office('44');
  city = await office(CITY);
  county = await office(COUNTY);
  elsewhere = await app.official('4401', 'HANDLER');
}, 60_000);

afterAll(async () => {
  await app.close();
});

/** What the application module does at the announcement. */
function enter(firm: Firm, tier: Tier, more: Partial<Entry> = {}) {
  const actor = { accountId: province.head.accountId, name: '省负责人' } as Actor;
  return app.nest.get(MembershipService).enter({
    enterpriseId: firm.id,
    tier,
    track: 'LITTLE_GIANT',
    unitIds: UNITS,
    applicationId: null,
    announcementId: null,
    announcedOn: '2026-03-02',
    productId: null,
    batch: '2026年第一批',
    documents: { announcementNo: '粤工信公告〔2026〕1号' },
    alsoLowerTiers: false,
    actor,
    opinion: '同意入库',
    ...more,
  });
}

const items = (answer: Answer) => answer.body.items as Row[];
const rows = (answer: Answer) => answer.body as unknown as Row[];

async function places(firm: Firm, query = 'state=ALL'): Promise<Row[]> {
  const answer = await province.handler.get(`/api/memberships?enterpriseId=${firm.id}&${query}`);
  expect(answer.status).toBe(200);
  return items(answer);
}

async function place(firm: Firm, tier: Tier, track = 'LITTLE_GIANT'): Promise<Row> {
  const found = (await places(firm)).find((row) => row.tier === tier && row.track === track);
  if (!found) throw new Error(`no place at ${tier}`);
  return found;
}

async function prepare(handler: Caller, row: Row, action: string, input: object = {}): Promise<Answer> {
  const body = { version: row.version, opinion: '情况属实', reasonTold: '按规定办理', ...input };
  return handler.post(`/api/memberships/${row.id}/actions/${action}`, body);
}

/** The handler prepares, the head approves. */
async function decide(office: { handler: Caller; head: Caller }, row: Row, action: string, input = {}) {
  const prepared = await prepare(office.handler, row, action, input);
  expect(prepared.status).toBe(201);
  return approve(office.head, prepared);
}

function approve(head: Caller, prepared: Answer): Promise<Answer> {
  const { id, version } = prepared.body as unknown as Row;
  return head.post(`/api/proposals/${id}/approve`, { version });
}

const codes = (answer: Answer) => (answer.body.errors as { field: string; code: string }[]) ?? [];

describe('entering the pool', () => {
  it('runs from the 公告 for three years less a day, once per tier and track', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'CITY');
    expect(await place(firm, 'CITY')).toMatchObject({
      state: 'ACTIVE',
      startsOn: '2026-03-02',
      endsOn: '2029-03-01',
      unitId: CITY,
      enterpriseName: firm.name,
    });
    await expect(enter(firm, 'CITY')).rejects.toMatchObject({ type: { code: 'MEMBERSHIP_EXISTS' } });
    await enter(firm, 'CITY', { track: 'LEADING' });
    expect(await places(firm)).toHaveLength(2);
  });

  it('going up leaves the lower place as it is', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'COUNTY');
    await enter(firm, 'CITY');
    expect((await places(firm)).map(({ tier, state }) => [tier, state])).toEqual([
      ['CITY', 'ACTIVE'],
      ['COUNTY', 'ACTIVE'],
    ]);
  });

  it('skipping also enters the tiers passed that are not live, the county only where there is one', async () => {
    const firm = await app.enterprise(COUNTY);
    const held = await enter(firm, 'COUNTY');
    await enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    const all = await places(firm);
    expect(all.map(({ tier }) => tier).sort()).toEqual(['CITY', 'COUNTY', 'PROVINCE']);
    expect(all.find(({ tier }) => tier === 'COUNTY')?.id).toBe(held.id);

    const dongguan = await app.enterprise('4419');
    const unitIds = { county: null, city: '4419', province: '44' };
    await enter(dongguan, 'PROVINCE', { unitIds, alsoLowerTiers: true });
    expect((await places(dongguan)).map(({ tier }) => tier).sort()).toEqual(['CITY', 'PROVINCE']);
  });
});

describe('who sees a place', () => {
  it('city and county see the provincial place of their enterprise, others nothing', async () => {
    const firm = await app.enterprise(COUNTY);
    const { id } = await enter(firm, 'PROVINCE');
    for (const caller of [province.handler, city.head, county.handler]) {
      expect((await caller.get(`/api/memberships/${id}`)).status).toBe(200);
      expect(items(await caller.get(`/api/memberships?enterpriseId=${firm.id}`))).toHaveLength(1);
    }
    expect((await elsewhere.get(`/api/memberships/${id}`)).status).toBe(404);
    expect(items(await elsewhere.get(`/api/memberships?enterpriseId=${firm.id}`))).toHaveLength(0);
  });

  it('the opinion is for the deciding unit and above, never for the county or the enterprise', async () => {
    const firm = await app.enterprise(COUNTY);
    const filer = await app.filer(COUNTY, 'ENTERPRISE_ADMIN', firm.id);
    const { id } = await enter(firm, 'CITY');
    const seen = async (caller: Caller) => rows(await caller.get(`/api/memberships/${id}/events`))[0];
    expect(await seen(city.handler)).toMatchObject({ action: 'enter', opinion: '同意入库' });
    expect(await seen(province.handler)).toMatchObject({ opinion: '同意入库' });
    expect(await seen(county.handler)).toMatchObject({ opinion: null, actorName: null });
    expect(await seen(filer)).toMatchObject({ toState: 'ACTIVE', opinion: null, actorName: null });
  });

  it('filters by sector, unit, title and candidate', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'CITY');
    const found = async (query: string) => (await places(firm, query)).length;
    expect(
      await found('sector=CNC_MACHINE_TOOLS&unitId=4403&tier=CITY&track=LITTLE_GIANT&state=ACTIVE'),
    ).toBe(1);
    expect(await found('unitId=4401')).toBe(0);
    expect(await found('title=SPECIALISED')).toBe(0);
    expect(await found('candidate=LITTLE_GIANT')).toBe(0);
    await recordTitle(firm, 'SPECIALISED');
    const tag = { kind: 'SPECIALISED', reason: '接近标准', reviewOn: '2026-09-01' };
    const held = await city.handler.post(`/api/enterprises/${firm.id}/candidates`, tag);
    expect([held.status, held.body.code]).toEqual([409, 'TITLE_HELD']);
    const higher = { ...tag, kind: 'LITTLE_GIANT' };
    expect((await city.handler.post(`/api/enterprises/${firm.id}/candidates`, higher)).status).toBe(201);
    expect(await found('title=SPECIALISED')).toBe(1);
    expect(await found('candidate=LITTLE_GIANT')).toBe(1);
    expect(await found(`q=${encodeURIComponent(firm.name.slice(1))}`)).toBe(1);
    expect(await found(`q=${firm.uscc.slice(0, 12).toLowerCase()}&state=ALL`)).toBe(1);
    expect(await found('q=%25')).toBe(0);
  });

  it('tells its words: place, sub-sectors, titles and candidates, as of the date asked for', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'CITY');
    const [bare] = await places(firm);
    expect(bare).toMatchObject({
      ...{ enterpriseName: firm.name, uscc: firm.uscc, enterpriseUnitName: '南山区', cityName: '深圳市' },
      ...{ unitName: '深圳市', tierZh: '市级', trackZh: '小巨人培育', stateZh: '在库' },
      sectors: [{ sector: 'CNC_MACHINE_TOOLS', zh: '高端数控机床', main: true }],
      ...{ titles: [], candidates: [] },
    });
    await recordTitle(firm, 'SPECIALISED');
    const tag = { kind: 'LITTLE_GIANT', reason: '接近标准', reviewOn: '2026-09-01' };
    expect((await county.handler.post(`/api/enterprises/${firm.id}/candidates`, tag)).status).toBe(201);
    const words = {
      titles: [{ kind: 'SPECIALISED', kindZh: '专精特新中小企业' }],
      candidates: [{ kind: 'LITTLE_GIANT', kindZh: '专精特新“小巨人”企业' }],
    };
    expect(await places(firm)).toMatchObject([words]);
    const one = await county.handler.get(`/api/memberships/${bare?.id}`);
    expect(one.body).toEqual((await places(firm))[0]);
    const known = new Date(Date.UTC(2020, 0)).toISOString();
    expect(await places(firm, `state=ALL&knownAt=${known}`)).toEqual([]);
  });
});

function recordTitle(firm: Firm, kind: string, more: object = {}): Promise<Answer> {
  return city.handler.post(`/api/enterprises/${firm.id}/titles`, {
    kind,
    issuer: '工业和信息化部',
    batch: '第七批',
    fromOn: '2025-07-01',
    toOn: '2028-06-30',
    source: '工信部企业函〔2025〕1号',
    ...more,
  });
}

describe('decisions of the head', () => {
  it('watch needs the document number and another person; unwatch leads back', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'CITY');
    const refused = await prepare(city.handler, await place(firm, 'CITY'), 'watch');
    expect(refused.status).toBe(400);
    expect(codes(refused)).toMatchObject([{ field: 'documentNo', code: 'required' }]);
    const watched = await decide(city, await place(firm, 'CITY'), 'watch', {
      documentNo: '深工信〔2026〕3号',
    });
    expect(watched.status).toBe(200);
    expect(await place(firm, 'CITY')).toMatchObject({ state: 'WATCH', stateReason: '按规定办理' });
    await decide(city, await place(firm, 'CITY'), 'unwatch');
    expect(await place(firm, 'CITY')).toMatchObject({ state: 'ACTIVE' });
  });

  it('is prepared in the unit of the pool only', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'CITY');
    const row = await place(firm, 'CITY');
    expect((await prepare(province.handler, row, 'suspend')).body.code).toBe('NOT_OWN_POOL');
    expect((await prepare(elsewhere, row, 'suspend')).status).toBe(404);
    expect((await prepare(city.head, row, 'suspend')).status).toBe(403);
    expect((await prepare(city.handler, { ...row, version: 99 }, 'suspend')).body.code).toBe('STATE_MOVED');
    expect((await prepare(city.handler, row, 'unwatch')).body.code).toBe('WRONG_STATE');
    expect((await prepare(city.handler, row, 'abolish')).status).toBe(400);
  });

  it('a suspension leads back to the state it interrupted and keeps from promotion and tags', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'CITY');
    await decide(city, await place(firm, 'CITY'), 'watch', { documentNo: '文1' });
    await decide(city, await place(firm, 'CITY'), 'suspend');
    expect(await app.nest.get(MembershipService).promotionBlocked(firm.id, 'LITTLE_GIANT')).toBe(true);
    const tag = { kind: 'SPECIALISED', reason: '接近标准', reviewOn: '2026-09-01' };
    const refused = await city.handler.post(`/api/enterprises/${firm.id}/candidates`, tag);
    expect(refused.body.code).toBe('MEMBER_SUSPENDED');
    const barred = async () => [...(await app.nest.get(TagBars).ofMany([firm.id])).barred];
    expect(await barred()).toEqual([firm.id]);
    await decide(city, await place(firm, 'CITY'), 'resume');
    expect(await barred()).toEqual([]);
    expect(await place(firm, 'CITY')).toMatchObject({ state: 'WATCH' });
  });

  it('tells the handler what can be done and why not', async () => {
    const firm = await app.enterprise(COUNTY);
    const { id } = await enter(firm, 'CITY');
    const options = rows(await city.handler.get(`/api/memberships/${id}/actions`));
    const of = (action: string) => options.find((option) => option.action === action);
    expect(of('exit')).toMatchObject({
      allowed: true,
      mode: 'PREPARE',
      needs: ['opinion', 'reasonTold', 'documentNo', 'reasonCode'],
    });
    expect(of('resume')).toMatchObject({ allowed: false, code: 'WRONG_STATE' });
    expect(of('graduate')).toMatchObject({ allowed: false, code: 'TITLE_NOT_REACHED' });
    const deciding = rows(await city.head.get(`/api/memberships/${id}/actions`));
    expect(deciding.every(({ allowed, code }) => !allowed && code === 'NOTHING_TO_DECIDE')).toBe(true);
  });

  it('a plain exit touches no lower tier and frees the place', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    const input = { documentNo: '粤文5', reasonCode: 'VOLUNTARY' };
    await decide(province, await place(firm, 'PROVINCE'), 'exit', input);
    expect((await places(firm, '')).map(({ tier }) => tier).sort()).toEqual(['CITY', 'COUNTY']);
    await enter(firm, 'PROVINCE');
    expect(await places(firm, '')).toHaveLength(3);
  });

  it('graduation needs the title the track aims at and leaves the track at every tier, findable', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    await enter(firm, 'CITY', { track: 'LEADING' });
    const refused = await prepare(province.handler, await place(firm, 'PROVINCE'), 'graduate');
    expect(refused.body.code).toBe('TITLE_NOT_REACHED');
    await recordTitle(firm, 'LITTLE_GIANT');
    expect((await prepare(city.handler, await place(firm, 'CITY'), 'graduate')).body.code).toBe('WRONG_TIER');
    expect((await decide(province, await place(firm, 'PROVINCE'), 'graduate')).status).toBe(200);
    expect(await places(firm, 'state=GRADUATED')).toHaveLength(3);
    expect((await places(firm, '')).map(({ track }) => track)).toEqual(['LEADING']);
  });
});

describe('a violation', () => {
  it('ends every tier and track at once and bans the code for three years everywhere', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    await enter(firm, 'CITY', { track: 'LEADING' });
    const input = { documentNo: '粤处〔2026〕7号', reasonCode: 'FALSIFICATION' };
    const below = await prepare(city.handler, await place(firm, 'CITY'), 'exitViolation', input);
    expect(below.body.code).toBe('WRONG_TIER');
    await app.moveTo('2026-03-05T09:00:00+08:00');
    const done = await decide(province, await place(firm, 'PROVINCE'), 'exitViolation', input);
    expect(done.status).toBe(200);
    const all = await places(firm);
    expect(all).toHaveLength(4);
    expect(all.every(({ state, stateSince }) => state === 'EXITED' && stateSince === '2026-03-05')).toBe(
      true,
    );

    const pool = app.nest.get(MembershipService);
    expect(await pool.activeBan(firm.uscc, '2029-03-05')).toMatchObject({
      fromOn: '2026-03-05',
      lastOn: '2029-03-05',
    });
    expect(await pool.activeBan(firm.uscc, '2029-03-06')).toBeNull();
    expect(await pool.activeBan(firm.uscc, '2026-03-04')).toBeNull();
    await expect(enter(firm, 'COUNTY')).rejects.toMatchObject({ type: { code: 'BAN_ACTIVE' } });

    const [ban] = items(await elsewhere.get(`/api/bans?uscc=${firm.uscc.toLowerCase()}`));
    expect(ban).toMatchObject({ active: true, lastOn: '2029-03-05', reason: null });
    expect(items(await elsewhere.get('/api/bans'))).toHaveLength(0);
    expect(items(await county.handler.get('/api/bans'))).toMatchObject([
      { uscc: firm.uscc, reason: '按规定办理' },
    ]);
    const tag = { kind: 'SPECIALISED', reason: '接近标准', reviewOn: '2026-09-01' };
    const refused = await county.handler.post(`/api/enterprises/${firm.id}/candidates`, tag);
    expect(refused.body.code).toBe('BAN_ACTIVE');
  });

  it('ends the candidate tags of every unit, with the reason, and their to-dos', async () => {
    const firm = await app.enterprise(COUNTY);
    const untouched = await app.enterprise(COUNTY);
    await enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    const path = (of: Firm) => `/api/enterprises/${of.id}/candidates`;
    const tag = { kind: 'SPECIALISED', reason: '接近标准', reviewOn: '2026-09-01' };
    const before = (await city.handler.post(path(firm), tag)).body as unknown as Row;
    const end = { version: before.version, reason: '已达标' };
    expect((await city.handler.post(`/api/candidates/${before.id}/end`, end)).status).toBe(200);
    for (const { handler } of [city, county])
      for (const kind of ['SPECIALISED', 'LITTLE_GIANT'])
        expect((await handler.post(path(firm), { ...tag, kind })).status).toBe(201);
    expect((await county.handler.post(path(untouched), tag)).status).toBe(201);

    const input = { documentNo: '粤处〔2026〕8号', reasonCode: 'FALSIFICATION' };
    expect((await decide(province, await place(firm, 'PROVINCE'), 'exitViolation', input)).status).toBe(200);

    const tags = rows(await county.handler.get(path(firm)));
    expect(tags).toHaveLength(5);
    expect(tags.every(({ endedAt }) => endedAt !== null)).toBe(true);
    const reasons = rows(await city.handler.get(path(firm))).map(({ endReason }) => String(endReason));
    expect(reasons.filter((reason) => reason.includes('违规'))).toHaveLength(4);
    expect(reasons).toContain('已达标');
    const open = await app.db.query(
      'spec.candidate_tasks',
      "SELECT enterprise_id FROM task WHERE kind = 'CANDIDATE_REVIEW' AND done_at IS NULL AND enterprise_id IN ($1, $2)",
      [firm.id, untouched.id],
    );
    expect(open).toEqual([{ enterprise_id: untouched.id }]);
    expect(rows(await county.handler.get(path(untouched)))).toMatchObject([{ endedAt: null }]);
  });

  it('keeps the opinion at the deciding tier', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    const input = { documentNo: '文9', reasonCode: 'TAX_EVASION' };
    await decide(province, await place(firm, 'PROVINCE'), 'exitViolation', input);
    const last = async (tier: Tier) =>
      rows(await province.head.get(`/api/memberships/${(await place(firm, tier)).id}/events`)).at(-1);
    expect(await last('PROVINCE')).toMatchObject({ opinion: '情况属实', reasonCode: 'TAX_EVASION' });
    expect(await last('COUNTY')).toMatchObject({ opinion: null, reasonTold: '按规定办理' });
  });

  it('a proposal on a place that has meanwhile ended is outdated', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    const waiting = await prepare(county.handler, await place(firm, 'COUNTY'), 'suspend');
    const input = { documentNo: '文10', reasonCode: 'ACCIDENT' };
    await decide(province, await place(firm, 'PROVINCE'), 'exitViolation', input);
    expect((await approve(county.head, waiting)).body.code).toBe('PROPOSAL_DECIDED');
  });
});

describe('titles and candidates', () => {
  it('a title is recorded with its order of dates and product, and taken back', async () => {
    const firm = await app.enterprise(COUNTY);
    const early = await recordTitle(firm, 'LITTLE_GIANT', { toOn: '2025-07-01' });
    expect(codes(early)).toMatchObject([{ field: 'toOn', code: 'dateOrder' }]);
    expect(codes(await recordTitle(firm, 'CHAMPION_PROVINCE'))).toMatchObject([
      { field: 'productId', code: 'required' },
    ]);
    const title = (await recordTitle(firm, 'LITTLE_GIANT')).body as unknown as Row;
    expect(title).toMatchObject({ valid: true, version: 1 });
    const revoke = (version: number, revokedOn: string) =>
      city.handler.post(`/api/titles/${title.id}/revoke`, { version, revokedOn, reason: '发证机关撤销' });
    expect(codes(await revoke(1, '2025-06-30'))).toMatchObject([{ field: 'revokedOn', code: 'dateRange' }]);
    expect((await revoke(1, '2026-03-01')).body).toMatchObject({ valid: false, version: 2 });
    expect((await revoke(1, '2026-03-01')).body.code).toBe('STATE_MOVED');
    expect((await revoke(2, '2026-03-01')).body.code).toBe('WRONG_STATE');
    expect((await elsewhere.get(`/api/enterprises/${firm.id}/titles`)).status).toBe(404);
  });

  it('a tag stands once per unit, is renewed as a new row and ended with a reason', async () => {
    const firm = await app.enterprise(COUNTY);
    const filer = await app.filer(COUNTY, 'ENTERPRISE_ADMIN', firm.id);
    const path = `/api/enterprises/${firm.id}/candidates`;
    const tag = { kind: 'SPECIALISED', reason: '接近标准', reviewOn: '2026-09-01' };
    const past = await city.handler.post(path, { ...tag, reviewOn: '2026-03-05' });
    expect(codes(past)).toMatchObject([{ field: 'reviewOn', code: 'notInFuture' }]);
    const first = (await city.handler.post(path, tag)).body as unknown as Row;
    const words = { kind: 'SPECIALISED', kindZh: '专精特新中小企业' };
    expect(first).toMatchObject(words);
    const waiting = items(await city.handler.get('/api/todo?kind=CANDIDATE_REVIEW&limit=200'));
    expect(waiting.find(({ subjectId }) => subjectId === first.id)).toMatchObject({ detail: words });
    expect((await city.head.post(path, tag)).body.code).toBe('CANDIDATE_EXISTS');
    expect((await county.handler.post(path, tag)).status).toBe(201);
    const end = { version: first.version, reason: '已达标' };
    expect((await county.handler.post(`/api/candidates/${first.id}/end`, end)).body.code).toBe('NOT_OWN_TAG');

    const renewed = await city.head.post(`/api/candidates/${first.id}/renew`, {
      version: first.version,
      reason: '继续培育',
      reviewOn: '2027-03-01',
    });
    expect(renewed.status).toBe(200);
    const second = renewed.body as unknown as Row;
    const ended = await city.handler.post(`/api/candidates/${second.id}/end`, {
      version: second.version,
      reason: '已达标',
    });
    expect(ended.body).toMatchObject({ endReason: '已达标' });
    const history = rows(await city.handler.get(path)).filter(({ unitId }) => unitId === CITY);
    expect(history.map(({ endReason }) => endReason)).toEqual(['已达标', '续期']);
    expect(rows(await filer.get(path)).every(({ reason }) => reason === null)).toBe(true);
    const judgments = async (by: Caller, unitId: string) =>
      rows(await by.get(path))
        .filter((row) => row.unitId === unitId)
        .map(({ reason, endReason }) => [reason, endReason]);
    const ofCity = [
      ['继续培育', '已达标'],
      ['接近标准', '续期'],
    ];
    const hidden = ofCity.map(() => [null, null]);
    for (const by of [city.head, province.handler]) expect(await judgments(by, CITY)).toEqual(ofCity);
    expect(await judgments(county.handler, CITY)).toEqual(hidden);
    for (const by of [county.head, city.handler, province.head])
      expect(await judgments(by, COUNTY)).toEqual([['接近标准', null]]);
    const below = await county.handler.get(`/api/candidates/${second.id}`);
    expect(below.body).toMatchObject({ ...words, reviewOn: '2027-03-01', reason: null, endReason: null });
    const listed = items(await county.handler.get('/api/candidates?state=ENDED&limit=200'));
    expect(listed.find(({ id }) => id === first.id)).toMatchObject({ reason: null, endReason: null });
    const due = items(await county.handler.get('/api/candidates?state=LIVE&dueBefore=2026-09-02'));
    const own = due.find(({ enterpriseId, unitId }) => enterpriseId === firm.id && unitId === COUNTY);
    expect(own).toMatchObject(words);
  });
});

describe('the public list', () => {
  it('shows name, place, track, tier, day and batch, and nobody who is undisclosed', async () => {
    const open = await app.enterprise(COUNTY, '公开装备有限公司');
    const hidden = await app.enterprise(COUNTY, '保密装备有限公司');
    await enter(open, 'CITY', { announcedOn: '2026-03-05' });
    await enter(hidden, 'CITY', { announcedOn: '2026-03-05' });
    const { version } = (await city.head.get(`/api/enterprises/${hidden.id}`)).body;
    const set = await city.head.post(`/api/enterprises/${hidden.id}/undisclosed`, {
      version,
      undisclosed: true,
      reason: '涉及军工配套',
    });
    expect(set.status).toBe(200);
    const list = items(await app.call('GET', '/api/public/members?unitId=4403&tier=CITY&limit=200'));
    expect(list.find(({ name }) => name === open.name)).toEqual({
      name: open.name,
      place: '深圳市南山区',
      tier: 'CITY',
      track: 'LITTLE_GIANT',
      enteredOn: '2026-03-05',
      batch: '2026年第一批',
    });
    expect(list.some(({ name }) => name === hidden.name)).toBe(false);

    const check = async (q: string) =>
      (await app.call('GET', `/api/public/members/check?q=${encodeURIComponent(q)}`)).body;
    expect(await check(open.uscc)).toMatchObject({ member: true, places: [{ validUntil: '2029-03-04' }] });
    expect(await check(open.name)).toMatchObject({ member: true });
    expect(await check('公开装备')).toEqual({ member: false, places: [] });
    expect(await check(hidden.uscc)).toEqual({ member: false, places: [] });
  });
});

describe('time', () => {
  it('expires the day after the last day, catches up, and shows the pool as it was and as it was known', async () => {
    const firm = await app.enterprise(COUNTY);
    await app.moveTo('2026-03-10T09:00:00+08:00');
    await enter(firm, 'CITY', { announcedOn: '2026-03-06' });
    await app.moveTo('2026-05-11T09:00:00+08:00');
    await decide(city, await place(firm, 'CITY'), 'watch', { documentNo: '文11' });
    const stateAt = async (asOf: string, knownAt?: string) => {
      const known = knownAt === undefined ? '' : `&knownAt=${encodeURIComponent(knownAt)}`;
      const query = `state=ALL&asOf=${asOf}${known}`;
      const found = await places(firm, query);
      const count = await province.handler.get(`/api/memberships/count?enterpriseId=${firm.id}&${query}`);
      expect(count.body).toEqual({ places: found.length, enterprises: Math.min(found.length, 1) });
      return found.map(({ state }) => state);
    };
    expect(await stateAt('2026-03-05')).toEqual([]);
    expect(await stateAt('2026-03-06')).toEqual(['ACTIVE']);
    expect(await stateAt('2026-03-06', '2026-03-09T23:00:00+08:00')).toEqual([]);
    expect(await stateAt('2026-05-10')).toEqual(['ACTIVE']);
    expect(await stateAt('2026-05-11')).toEqual(['WATCH']);
    const ahead = await province.handler.get('/api/memberships?asOf=2026-05-12');
    expect(codes(ahead)).toMatchObject([{ field: 'asOf', code: 'notFuture' }]);

    await app.moveTo('2029-03-05T12:00:00+08:00');
    expect(await place(firm, 'CITY')).toMatchObject({ state: 'WATCH', endsOn: '2029-03-05' });
    await app.moveTo('2029-03-20T12:00:00+08:00');
    expect(await place(firm, 'CITY')).toMatchObject({ state: 'EXPIRED', stateSince: '2029-03-06' });
    expect(await stateAt('2029-03-06')).toEqual(['EXPIRED']);
    expect(await stateAt('2029-03-06', '2029-03-19T00:00:00+08:00')).toEqual(['WATCH']);
    await app.moveTo('2029-03-21T12:00:00+08:00');
    const { id } = await place(firm, 'CITY');
    const history = rows(await city.head.get(`/api/memberships/${id}/events`));
    expect(history.map(({ action }) => action)).toEqual(['enter', 'watch', 'expire']);
    await enter(firm, 'CITY', { announcedOn: '2029-03-21' });
  });

  it('tells the head when a suspension has lasted 60 working days, and does not act', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'CITY', { announcedOn: '2029-03-21' });
    await decide(city, await place(firm, 'CITY'), 'suspend');
    const { id } = await place(firm, 'CITY');
    const open = async () =>
      app.db.query<{ kind: string; role: string }>(
        'spec.tasks',
        "SELECT kind, role FROM task WHERE subject_id = $1 AND kind LIKE 'SUSP%' AND done_at IS NULL ORDER BY kind",
        [id],
      );
    expect(await open()).toEqual([{ kind: 'SUSPENSION', role: 'HANDLER' }]);
    await app.moveTo('2029-06-15T09:00:00+08:00');
    expect(await open()).toHaveLength(1);
    await app.moveTo('2029-06-18T09:00:00+08:00');
    await app.moveTo('2029-06-19T09:00:00+08:00');
    expect(await open()).toEqual([
      { kind: 'SUSPENSION', role: 'HANDLER' },
      { kind: 'SUSPENSION_OVERDUE', role: 'HEAD' },
    ]);
    expect(await place(firm, 'CITY')).toMatchObject({ state: 'SUSPENDED' });
    await decide(city, await place(firm, 'CITY'), 'resume');
    expect(await open()).toEqual([]);
  });

  it('a suspension holds the term; resumed after its last day the place expires, and was suspended until then', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'CITY', { announcedOn: '2026-07-01' });
    await decide(city, await place(firm, 'CITY'), 'suspend');
    await app.moveTo('2029-07-20T09:00:00+08:00');
    await app.nest.get(PoolExpiry).runExpiry();
    expect(await place(firm, 'CITY')).toMatchObject({ state: 'SUSPENDED', endsOn: '2029-06-30' });
    await expect(enter(firm, 'CITY')).rejects.toMatchObject({ type: { code: 'MEMBERSHIP_EXISTS' } });

    expect((await decide(city, await place(firm, 'CITY'), 'resume')).status).toBe(200);
    const over = await place(firm, 'CITY');
    expect(over).toMatchObject({ state: 'EXPIRED', stateSince: '2029-07-20' });
    const history = rows(await city.head.get(`/api/memberships/${over.id}/events`));
    expect(history.map(({ action }) => action)).toEqual(['enter', 'suspend', 'resume', 'expire']);
    const stateOn = async (asOf: string) => (await places(firm, `state=ALL&asOf=${asOf}`))[0]?.state;
    await app.moveTo('2029-07-21T09:00:00+08:00');
    expect(await stateOn('2029-06-30')).toBe('SUSPENDED');
    expect(await stateOn('2029-07-19')).toBe('SUSPENDED');
    expect(await stateOn('2029-07-20')).toBe('EXPIRED');
    await enter(firm, 'CITY', { announcedOn: '2029-07-21' });
  });

  it('a violation found after the last day of a suspended place still ends it with a ban', async () => {
    const firm = await app.enterprise(COUNTY);
    await enter(firm, 'CITY', { announcedOn: '2026-07-25' });
    await decide(city, await place(firm, 'CITY'), 'suspend');
    await app.moveTo('2029-07-26T09:00:00+08:00');
    const input = { documentNo: '深工信〔2029〕2号', reasonCode: 'FALSIFICATION' };
    expect((await decide(city, await place(firm, 'CITY'), 'exitViolation', input)).status).toBe(200);
    expect(await place(firm, 'CITY')).toMatchObject({ state: 'EXITED', stateSince: '2029-07-26' });
    expect(await app.nest.get(MembershipService).activeBan(firm.uscc, '2029-07-26')).not.toBeNull();
  });
});
