import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MembershipService, PoolExpiry } from '../../src/modules/pool/index.js';
import type { Answer } from '../support/ask.js';
import { rowsOf, POOL_UNITS, PoolDesk } from '../support/pool-desk.js';

const COUNTY = POOL_UNITS.county;

let pool: PoolDesk;

beforeAll(async () => {
  pool = await PoolDesk.open();
}, 60_000);
afterAll(() => pool?.app.close());

const codes = (answer: Answer) => (answer.body.errors as { field: string; code: string }[]) ?? [];

describe('time', () => {
  it('expires the day after the last day, catches up, and shows the pool as it was and as it was known', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.app.moveTo('2026-03-10T09:00:00+08:00');
    await pool.enter(firm, 'CITY', { announcedOn: '2026-03-06' });
    await pool.app.moveTo('2026-05-11T09:00:00+08:00');
    await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'watch', { documentNo: '文11' });
    const stateAt = async (asOf: string, knownAt?: string) => {
      const known = knownAt === undefined ? '' : `&knownAt=${encodeURIComponent(knownAt)}`;
      const query = `state=ALL&asOf=${asOf}${known}`;
      const found = await pool.places(firm, query);
      const count = await pool.province.handler.get(
        `/api/memberships/count?enterpriseId=${firm.id}&${query}`,
      );
      expect(count.body).toEqual({ places: found.length, enterprises: Math.min(found.length, 1) });
      return found.map(({ state }) => state);
    };
    expect(await stateAt('2026-03-05')).toEqual([]);
    expect(await stateAt('2026-03-06')).toEqual(['ACTIVE']);
    expect(await stateAt('2026-03-06', '2026-03-09T23:00:00+08:00')).toEqual([]);
    expect(await stateAt('2026-05-10')).toEqual(['ACTIVE']);
    expect(await stateAt('2026-05-11')).toEqual(['WATCH']);
    const ahead = await pool.province.handler.get('/api/memberships?asOf=2026-05-12');
    expect(codes(ahead)).toMatchObject([{ field: 'asOf', code: 'notFuture' }]);

    await pool.app.moveTo('2029-03-05T12:00:00+08:00');
    expect(await pool.place(firm, 'CITY')).toMatchObject({ state: 'WATCH', endsOn: '2029-03-05' });
    await pool.app.moveTo('2029-03-20T12:00:00+08:00');
    expect(await pool.place(firm, 'CITY')).toMatchObject({ state: 'EXPIRED', stateSince: '2029-03-06' });
    expect(await stateAt('2029-03-06')).toEqual(['EXPIRED']);
    expect(await stateAt('2029-03-06', '2029-03-19T00:00:00+08:00')).toEqual(['WATCH']);
    await pool.app.moveTo('2029-03-21T12:00:00+08:00');
    const { id } = await pool.place(firm, 'CITY');
    const history = rowsOf(await pool.city.head.get(`/api/memberships/${id}/events`));
    expect(history.map(({ action }) => action)).toEqual(['enter', 'watch', 'expire']);
    await pool.enter(firm, 'CITY', { announcedOn: '2029-03-21' });
  });

  it('tells the head when a suspension has lasted 60 working days, and does not act', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'CITY', { announcedOn: '2029-03-21' });
    await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'suspend');
    const { id } = await pool.place(firm, 'CITY');
    const open = async () =>
      pool.app.db.query<{ kind: string; role: string }>(
        'spec.tasks',
        "SELECT kind, role FROM task WHERE subject_id = $1 AND kind LIKE 'SUSP%' AND done_at IS NULL ORDER BY kind",
        [id],
      );
    expect(await open()).toEqual([{ kind: 'SUSPENSION', role: 'HANDLER' }]);
    await pool.app.moveTo('2029-06-15T09:00:00+08:00');
    expect(await open()).toHaveLength(1);
    await pool.app.moveTo('2029-06-18T09:00:00+08:00');
    await pool.app.moveTo('2029-06-19T09:00:00+08:00');
    expect(await open()).toEqual([
      { kind: 'SUSPENSION', role: 'HANDLER' },
      { kind: 'SUSPENSION_OVERDUE', role: 'HEAD' },
    ]);
    expect(await pool.place(firm, 'CITY')).toMatchObject({ state: 'SUSPENDED' });
    await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'resume');
    expect(await open()).toEqual([]);
  });

  it('a suspension holds the term; resumed after its last day the place expires, and was suspended until then', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'CITY', { announcedOn: '2026-07-01' });
    await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'suspend');
    await pool.app.moveTo('2029-07-20T09:00:00+08:00');
    await pool.app.nest.get(PoolExpiry).runExpiry();
    expect(await pool.place(firm, 'CITY')).toMatchObject({ state: 'SUSPENDED', endsOn: '2029-06-30' });
    await expect(pool.enter(firm, 'CITY')).rejects.toMatchObject({ type: { code: 'MEMBERSHIP_EXISTS' } });

    expect((await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'resume')).status).toBe(200);
    const over = await pool.place(firm, 'CITY');
    expect(over).toMatchObject({ state: 'EXPIRED', stateSince: '2029-07-20' });
    const history = rowsOf(await pool.city.head.get(`/api/memberships/${over.id}/events`));
    expect(history.map(({ action }) => action)).toEqual(['enter', 'suspend', 'resume', 'expire']);
    const stateOn = async (asOf: string) => (await pool.places(firm, `state=ALL&asOf=${asOf}`))[0]?.state;
    await pool.app.moveTo('2029-07-21T09:00:00+08:00');
    expect(await stateOn('2029-06-30')).toBe('SUSPENDED');
    expect(await stateOn('2029-07-19')).toBe('SUSPENDED');
    expect(await stateOn('2029-07-20')).toBe('EXPIRED');
    await pool.enter(firm, 'CITY', { announcedOn: '2029-07-21' });
  });

  it('a violation found after the last day of a suspended place still ends it with a ban', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    await pool.enter(firm, 'CITY', { announcedOn: '2026-07-25' });
    await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'suspend');
    await pool.app.moveTo('2029-07-26T09:00:00+08:00');
    const input = { documentNo: '深工信〔2029〕2号', reasonCode: 'FALSIFICATION' };
    expect(
      (await pool.decide(pool.city, await pool.place(firm, 'CITY'), 'exitViolation', input)).status,
    ).toBe(200);
    expect(await pool.place(firm, 'CITY')).toMatchObject({ state: 'EXITED', stateSince: '2029-07-26' });
    expect(await pool.app.nest.get(MembershipService).activeBan(firm.uscc, '2029-07-26')).not.toBeNull();
  });
});
