import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MembershipService, TagBars } from '../../src/modules/pool/index.js';
import type { Caller } from '../support/app.js';
import type { Answer } from '../support/ask.js';
import { itemsOf, rowsOf, POOL_UNITS, PoolDesk } from '../support/pool-desk.js';

const CITY = POOL_UNITS.city;
const COUNTY = POOL_UNITS.county;

let pool: PoolDesk;

beforeAll(async () => {
  pool = await PoolDesk.open();
}, 60_000);
afterAll(() => pool?.app.close());

const codes = (answer: Answer) => (answer.body.errors as { field: string; code: string }[]) ?? [];

describe('entering the pool', () => {
  it('runs from the 公告 for three years less a day, once per tier and track', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'CITY');
    expect(await pool.place(firm, 'CITY')).toMatchObject({
      state: 'ACTIVE',
      startsOn: '2026-03-02',
      endsOn: '2029-03-01',
      unitId: CITY,
      enterpriseName: firm.name,
    });
    await expect(pool.enter(firm, 'CITY')).rejects.toMatchObject({ type: { code: 'MEMBERSHIP_EXISTS' } });
    await pool.enter(firm, 'CITY', { track: 'LEADING' });
    expect(await pool.places(firm)).toHaveLength(2);
  });

  it('going up leaves the lower place as it is', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'COUNTY');
    await pool.enter(firm, 'CITY');
    expect((await pool.places(firm)).map(({ tier, state }) => [tier, state])).toEqual([
      ['CITY', 'ACTIVE'],
      ['COUNTY', 'ACTIVE'],
    ]);
  });

  it('skipping also enters the tiers passed that are not live, the county only where there is one', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    const held = await pool.enter(firm, 'COUNTY');
    await pool.enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    const all = await pool.places(firm);
    expect(all.map(({ tier }) => tier).sort()).toEqual(['CITY', 'COUNTY', 'PROVINCE']);
    expect(all.find(({ tier }) => tier === 'COUNTY')?.id).toBe(held.id);

    const dongguan = await pool.app.enterprise('4419');
    const unitIds = { county: null, city: '4419', province: '44' };
    await pool.enter(dongguan, 'PROVINCE', { unitIds, alsoLowerTiers: true });
    expect((await pool.places(dongguan)).map(({ tier }) => tier).sort()).toEqual(['CITY', 'PROVINCE']);
  });
});

describe('who sees a place', () => {
  it('city and county see the provincial place of their enterprise, others nothing', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    const { id } = await pool.enter(firm, 'PROVINCE');
    for (const caller of [pool.province.handler, pool.city.head, pool.county.handler]) {
      expect((await caller.get(`/api/memberships/${id}`)).status).toBe(200);
      expect(itemsOf(await caller.get(`/api/memberships?enterpriseId=${firm.id}`))).toHaveLength(1);
    }
    expect((await pool.elsewhere.get(`/api/memberships/${id}`)).status).toBe(404);
    expect(itemsOf(await pool.elsewhere.get(`/api/memberships?enterpriseId=${firm.id}`))).toHaveLength(0);
  });

  it('the opinion is for the deciding unit and above, never for the county or the enterprise', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    const filer = await pool.app.filer(COUNTY, 'ENTERPRISE_ADMIN', firm.id);
    const { id } = await pool.enter(firm, 'CITY');
    const seen = async (caller: Caller) => rowsOf(await caller.get(`/api/memberships/${id}/events`))[0];
    expect(await seen(pool.city.handler)).toMatchObject({ action: 'enter', opinion: '同意入库' });
    expect(await seen(pool.province.handler)).toMatchObject({ opinion: '同意入库' });
    expect(await seen(pool.county.handler)).toMatchObject({ opinion: null, actorName: null });
    expect(await seen(filer)).toMatchObject({ toState: 'ACTIVE', opinion: null, actorName: null });
  });

  it('filters by sector, unit, title and candidate', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'CITY');
    const found = async (query: string) => (await pool.places(firm, query)).length;
    expect(
      await found('sector=CNC_MACHINE_TOOLS&unitId=4403&tier=CITY&track=LITTLE_GIANT&state=ACTIVE'),
    ).toBe(1);
    expect(await found('unitId=4401')).toBe(0);
    expect(await found('title=SPECIALISED')).toBe(0);
    expect(await found('candidate=LITTLE_GIANT')).toBe(0);
    await pool.recordTitle(firm, 'SPECIALISED');
    const tag = { kind: 'SPECIALISED', reason: '接近标准', reviewOn: '2026-09-01' };
    const held = await pool.city.handler.post(`/api/enterprises/${firm.id}/candidates`, tag);
    expect([held.status, held.body.code]).toEqual([409, 'TITLE_HELD']);
    const higher = { ...tag, kind: 'LITTLE_GIANT' };
    expect((await pool.city.handler.post(`/api/enterprises/${firm.id}/candidates`, higher)).status).toBe(201);
    expect(await found('title=SPECIALISED')).toBe(1);
    expect(await found('candidate=LITTLE_GIANT')).toBe(1);
    expect(await found(`q=${encodeURIComponent(firm.name.slice(1))}`)).toBe(1);
    expect(await found(`q=${firm.uscc.slice(0, 12).toLowerCase()}&state=ALL`)).toBe(1);
    expect(await found('q=%25')).toBe(0);
  });

  it('tells its words: place, sub-sectors, titles and candidates, as of the date asked for', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'CITY');
    const [bare] = await pool.places(firm);
    expect(bare).toMatchObject({
      ...{ enterpriseName: firm.name, uscc: firm.uscc, enterpriseUnitName: '南山区', cityName: '深圳市' },
      ...{ unitName: '深圳市', tierZh: '市级', trackZh: '小巨人培育', stateZh: '在库' },
      sectors: [{ sector: 'CNC_MACHINE_TOOLS', zh: '高端数控机床', main: true }],
      ...{ titles: [], candidates: [] },
    });
    await pool.recordTitle(firm, 'SPECIALISED');
    const tag = { kind: 'LITTLE_GIANT', reason: '接近标准', reviewOn: '2026-09-01' };
    expect((await pool.county.handler.post(`/api/enterprises/${firm.id}/candidates`, tag)).status).toBe(201);
    const words = {
      titles: [{ kind: 'SPECIALISED', kindZh: '专精特新中小企业' }],
      candidates: [{ kind: 'LITTLE_GIANT', kindZh: '专精特新“小巨人”企业' }],
    };
    expect(await pool.places(firm)).toMatchObject([words]);
    const one = await pool.county.handler.get(`/api/memberships/${bare?.id}`);
    expect(one.body).toEqual((await pool.places(firm))[0]);
    const known = new Date(Date.UTC(2020, 0)).toISOString();
    expect(await pool.places(firm, `state=ALL&knownAt=${known}`)).toEqual([]);
  });
});

describe('decisions of the head', () => {
  it('watch needs the document number and another person; unwatch leads back', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'CITY');
    const refused = await pool.prepare(pool.city.handler, await pool.place(firm, 'CITY'), 'watch');
    expect(refused.status).toBe(400);
    expect(codes(refused)).toMatchObject([{ field: 'documentNo', code: 'required' }]);
    const watched = await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'watch', {
      documentNo: '深工信〔2026〕3号',
    });
    expect(watched.status).toBe(200);
    expect(await pool.place(firm, 'CITY')).toMatchObject({ state: 'WATCH', stateReason: '按规定办理' });
    await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'unwatch');
    expect(await pool.place(firm, 'CITY')).toMatchObject({ state: 'ACTIVE' });
  });

  it('is prepared in the unit of the pool only', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'CITY');
    const row = await pool.place(firm, 'CITY');
    expect((await pool.prepare(pool.province.handler, row, 'suspend')).body.code).toBe('NOT_OWN_POOL');
    expect((await pool.prepare(pool.elsewhere, row, 'suspend')).status).toBe(404);
    expect((await pool.prepare(pool.city.head, row, 'suspend')).status).toBe(403);
    expect((await pool.prepare(pool.city.handler, { ...row, version: 99 }, 'suspend')).body.code).toBe(
      'STATE_MOVED',
    );
    expect((await pool.prepare(pool.city.handler, row, 'unwatch')).body.code).toBe('WRONG_STATE');
    expect((await pool.prepare(pool.city.handler, row, 'abolish')).status).toBe(400);
  });

  it('a suspension leads back to the state it interrupted and keeps from promotion and tags', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'CITY');
    await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'watch', { documentNo: '文1' });
    await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'suspend');
    expect(await pool.app.nest.get(MembershipService).promotionBlocked(firm.id, 'LITTLE_GIANT')).toBe(true);
    const tag = { kind: 'SPECIALISED', reason: '接近标准', reviewOn: '2026-09-01' };
    const refused = await pool.city.handler.post(`/api/enterprises/${firm.id}/candidates`, tag);
    expect(refused.body.code).toBe('MEMBER_SUSPENDED');
    const barred = async () => [...(await pool.app.nest.get(TagBars).ofMany([firm.id])).barred];
    expect(await barred()).toEqual([firm.id]);
    await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'resume');
    expect(await barred()).toEqual([]);
    expect(await pool.place(firm, 'CITY')).toMatchObject({ state: 'WATCH' });
  });

  it('tells the handler what can be done and why not', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    const { id } = await pool.enter(firm, 'CITY');
    const options = rowsOf(await pool.city.handler.get(`/api/memberships/${id}/actions`));
    const of = (action: string) => options.find((option) => option.action === action);
    expect(of('exit')).toMatchObject({
      allowed: true,
      mode: 'PREPARE',
      needs: ['opinion', 'reasonTold', 'documentNo', 'reasonCode'],
    });
    expect(of('resume')).toMatchObject({ allowed: false, code: 'WRONG_STATE' });
    expect(of('graduate')).toMatchObject({ allowed: false, code: 'TITLE_NOT_REACHED' });
    const deciding = rowsOf(await pool.city.head.get(`/api/memberships/${id}/actions`));
    expect(deciding.every(({ allowed, code }) => !allowed && code === 'NOTHING_TO_DECIDE')).toBe(true);
  });

  it('a plain exit touches no lower tier and frees the place', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    const input = { documentNo: '粤文5', reasonCode: 'VOLUNTARY' };
    await pool.decide(pool.province, await pool.place(firm, 'PROVINCE'), 'exit', input);
    expect((await pool.places(firm, '')).map(({ tier }) => tier).sort()).toEqual(['CITY', 'COUNTY']);
    await pool.enter(firm, 'PROVINCE');
    expect(await pool.places(firm, '')).toHaveLength(3);
  });

  it('graduation needs the title the track aims at and leaves the track at every tier, findable', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    await pool.enter(firm, 'CITY', { track: 'LEADING' });
    const refused = await pool.prepare(pool.province.handler, await pool.place(firm, 'PROVINCE'), 'graduate');
    expect(refused.body.code).toBe('TITLE_NOT_REACHED');
    await pool.recordTitle(firm, 'LITTLE_GIANT');
    expect(
      (await pool.prepare(pool.city.handler, await pool.place(firm, 'CITY'), 'graduate')).body.code,
    ).toBe('WRONG_TIER');
    expect((await pool.decide(pool.province, await pool.place(firm, 'PROVINCE'), 'graduate')).status).toBe(
      200,
    );
    expect(await pool.places(firm, 'state=GRADUATED')).toHaveLength(3);
    expect((await pool.places(firm, '')).map(({ track }) => track)).toEqual(['LEADING']);
  });
});

describe('the public list', () => {
  it('shows name, place, track, tier, day and batch, and nobody who is undisclosed', async () => {
    await pool.app.moveTo('2026-03-05T09:00:00+08:00');
    const open = await pool.app.enterprise(COUNTY, '公开装备有限公司');
    const hidden = await pool.app.enterprise(COUNTY, '保密装备有限公司');
    await pool.enter(open, 'CITY', { announcedOn: '2026-03-05' });
    await pool.enter(hidden, 'CITY', { announcedOn: '2026-03-05' });
    const { version } = (await pool.city.head.get(`/api/enterprises/${hidden.id}`)).body;
    const set = await pool.city.head.post(`/api/enterprises/${hidden.id}/undisclosed`, {
      version,
      undisclosed: true,
      reason: '涉及军工配套',
    });
    expect(set.status).toBe(200);
    const list = itemsOf(await pool.app.call('GET', '/api/public/members?unitId=4403&tier=CITY&limit=200'));
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
      (await pool.app.call('GET', `/api/public/members/check?q=${encodeURIComponent(q)}`)).body;
    expect(await check(open.uscc)).toMatchObject({ member: true, places: [{ validUntil: '2029-03-04' }] });
    expect(await check(open.name)).toMatchObject({ member: true });
    expect(await check('公开装备')).toEqual({ member: false, places: [] });
    expect(await check(hidden.uscc)).toEqual({ member: false, places: [] });
  });
});
