import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tier } from '../../src/core/auth/index.js';
import { MembershipService } from '../../src/modules/pool/index.js';
import { itemsOf, rowsOf, type PoolFirm, type PoolRow, POOL_UNITS, PoolDesk } from '../support/pool-desk.js';

const COUNTY = POOL_UNITS.county;

let pool: PoolDesk;

beforeAll(async () => {
  pool = await PoolDesk.open();
}, 60_000);
afterAll(() => pool?.app.close());

describe('a violation', () => {
  it('ends every tier and track at once and bans the code for three years everywhere', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    await pool.enter(firm, 'CITY', { track: 'LEADING' });
    const input = { documentNo: '粤处〔2026〕7号', reasonCode: 'FALSIFICATION' };
    const below = await pool.prepare(
      pool.city.handler,
      await pool.place(firm, 'CITY'),
      'exitViolation',
      input,
    );
    expect(below.body.code).toBe('WRONG_TIER');
    await pool.app.moveTo('2026-03-05T09:00:00+08:00');
    const done = await pool.decide(pool.province, await pool.place(firm, 'PROVINCE'), 'exitViolation', input);
    expect(done.status).toBe(200);
    const all = await pool.places(firm);
    expect(all).toHaveLength(4);
    expect(all.every(({ state, stateSince }) => state === 'EXITED' && stateSince === '2026-03-05')).toBe(
      true,
    );

    const service = pool.app.nest.get(MembershipService);
    expect(await service.activeBan(firm.uscc, '2029-03-05')).toMatchObject({
      fromOn: '2026-03-05',
      lastOn: '2029-03-05',
    });
    expect(await service.activeBan(firm.uscc, '2029-03-06')).toBeNull();
    expect(await service.activeBan(firm.uscc, '2026-03-04')).toBeNull();
    await expect(pool.enter(firm, 'COUNTY')).rejects.toMatchObject({ type: { code: 'BAN_ACTIVE' } });

    const [ban] = itemsOf(await pool.elsewhere.get(`/api/bans?uscc=${firm.uscc.toLowerCase()}`));
    expect(ban).toMatchObject({ active: true, lastOn: '2029-03-05', reason: null });
    expect(itemsOf(await pool.elsewhere.get('/api/bans'))).toHaveLength(0);
    expect(itemsOf(await pool.county.handler.get('/api/bans'))).toMatchObject([
      { uscc: firm.uscc, reason: '按规定办理' },
    ]);
    const tag = { kind: 'SPECIALISED', reason: '接近标准', reviewOn: '2026-09-01' };
    const refused = await pool.county.handler.post(`/api/enterprises/${firm.id}/candidates`, tag);
    expect(refused.body.code).toBe('BAN_ACTIVE');
  });

  it('ends the candidate tags of every unit, with the reason, and their to-dos', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    const untouched = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    const path = (of: PoolFirm) => `/api/enterprises/${of.id}/candidates`;
    const tag = { kind: 'SPECIALISED', reason: '接近标准', reviewOn: '2026-09-01' };
    const before = (await pool.city.handler.post(path(firm), tag)).body as unknown as PoolRow;
    const end = { version: before.version, reason: '已达标' };
    expect((await pool.city.handler.post(`/api/candidates/${before.id}/end`, end)).status).toBe(200);
    for (const { handler } of [pool.city, pool.county])
      for (const kind of ['SPECIALISED', 'LITTLE_GIANT'])
        expect((await handler.post(path(firm), { ...tag, kind })).status).toBe(201);
    expect((await pool.county.handler.post(path(untouched), tag)).status).toBe(201);

    const input = { documentNo: '粤处〔2026〕8号', reasonCode: 'FALSIFICATION' };
    expect(
      (await pool.decide(pool.province, await pool.place(firm, 'PROVINCE'), 'exitViolation', input)).status,
    ).toBe(200);

    const tags = rowsOf(await pool.county.handler.get(path(firm)));
    expect(tags).toHaveLength(5);
    expect(tags.every(({ endedAt }) => endedAt !== null)).toBe(true);
    const reasons = rowsOf(await pool.city.handler.get(path(firm))).map(({ endReason }) => String(endReason));
    expect(reasons.filter((reason) => reason.includes('违规'))).toHaveLength(4);
    expect(reasons).toContain('已达标');
    const open = await pool.app.db.query(
      'spec.candidate_tasks',
      "SELECT enterprise_id FROM task WHERE kind = 'CANDIDATE_REVIEW' AND done_at IS NULL AND enterprise_id IN ($1, $2)",
      [firm.id, untouched.id],
    );
    expect(open).toEqual([{ enterprise_id: untouched.id }]);
    expect(rowsOf(await pool.county.handler.get(path(untouched)))).toMatchObject([{ endedAt: null }]);
  });

  it('keeps the opinion at the deciding tier', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    const input = { documentNo: '文9', reasonCode: 'TAX_EVASION' };
    await pool.decide(pool.province, await pool.place(firm, 'PROVINCE'), 'exitViolation', input);
    const last = async (tier: Tier) =>
      rowsOf(await pool.province.head.get(`/api/memberships/${(await pool.place(firm, tier)).id}/events`)).at(
        -1,
      );
    expect(await last('PROVINCE')).toMatchObject({ opinion: '情况属实', reasonCode: 'TAX_EVASION' });
    expect(await last('COUNTY')).toMatchObject({ opinion: null, reasonTold: '按规定办理' });
  });

  it('a proposal on a place that has meanwhile ended is outdated', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'PROVINCE', { alsoLowerTiers: true });
    const waiting = await pool.prepare(pool.county.handler, await pool.place(firm, 'COUNTY'), 'suspend');
    const input = { documentNo: '文10', reasonCode: 'ACCIDENT' };
    await pool.decide(pool.province, await pool.place(firm, 'PROVINCE'), 'exitViolation', input);
    expect((await pool.approve(pool.county.head, waiting)).body.code).toBe('PROPOSAL_DECIDED');
  });
});
