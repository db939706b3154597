import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/app.js';
import type { Answer } from '../support/ask.js';
import { itemsOf, rowsOf, type PoolRow, POOL_UNITS, PoolDesk } from '../support/pool-desk.js';

const CITY = POOL_UNITS.city;
const COUNTY = POOL_UNITS.county;

let pool: PoolDesk;

beforeAll(async () => {
  pool = await PoolDesk.open();
  await pool.app.moveTo('2026-03-05T09:00:00+08:00');
}, 60_000);
afterAll(() => pool?.app.close());

const codes = (answer: Answer) => (answer.body.errors as { field: string; code: string }[]) ?? [];

describe('titles and candidates', () => {
  it('a title is recorded with its order of dates and product, and taken back', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    const early = await pool.recordTitle(firm, 'LITTLE_GIANT', { toOn: '2025-07-01' });
    expect(codes(early)).toMatchObject([{ field: 'toOn', code: 'dateOrder' }]);
    expect(codes(await pool.recordTitle(firm, 'CHAMPION_PROVINCE'))).toMatchObject([
      { field: 'productId', code: 'required' },
    ]);
    const title = (await pool.recordTitle(firm, 'LITTLE_GIANT')).body as unknown as PoolRow;
    expect(title).toMatchObject({ valid: true, version: 1 });
    const revoke = (version: number, revokedOn: string) =>
      pool.city.handler.post(`/api/titles/${title.id}/revoke`, {
        version,
        revokedOn,
        reason: '发证机关撤销',
      });
    expect(codes(await revoke(1, '2025-06-30'))).toMatchObject([{ field: 'revokedOn', code: 'dateRange' }]);
    expect((await revoke(1, '2026-03-01')).body).toMatchObject({ valid: false, version: 2 });
    expect((await revoke(1, '2026-03-01')).body.code).toBe('STATE_MOVED');
    expect((await revoke(2, '2026-03-01')).body.code).toBe('WRONG_STATE');
    expect((await pool.elsewhere.get(`/api/enterprises/${firm.id}/titles`)).status).toBe(404);
  });

  it('a tag stands once per unit, is renewed as a new row and ended with a reason', async () => {
    const firm = await pool.app.enterprise(COUNTY);
    const filer = await pool.app.filer(COUNTY, 'ENTERPRISE_ADMIN', firm.id);
    const path = `/api/enterprises/${firm.id}/candidates`;
    const tag = { kind: 'SPECIALISED', reason: '接近标准', reviewOn: '2026-09-01' };
    const past = await pool.city.handler.post(path, { ...tag, reviewOn: '2026-03-05' });
    expect(codes(past)).toMatchObject([{ field: 'reviewOn', code: 'notInFuture' }]);
    const first = (await pool.city.handler.post(path, tag)).body as unknown as PoolRow;
    const words = { kind: 'SPECIALISED', kindZh: '专精特新中小企业' };
    expect(first).toMatchObject(words);
    const waiting = itemsOf(await pool.city.handler.get('/api/todo?kind=CANDIDATE_REVIEW&limit=200'));
    expect(waiting.find(({ subjectId }) => subjectId === first.id)).toMatchObject({ detail: words });
    expect((await pool.city.head.post(path, tag)).body.code).toBe('CANDIDATE_EXISTS');
    expect((await pool.county.handler.post(path, tag)).status).toBe(201);
    const end = { version: first.version, reason: '已达标' };
    expect((await pool.county.handler.post(`/api/candidates/${first.id}/end`, end)).body.code).toBe(
      'NOT_OWN_TAG',
    );

    const renewed = await pool.city.head.post(`/api/candidates/${first.id}/renew`, {
      version: first.version,
      reason: '继续培育',
      reviewOn: '2027-03-01',
    });
    expect(renewed.status).toBe(200);
    const second = renewed.body as unknown as PoolRow;
    const ended = await pool.city.handler.post(`/api/candidates/${second.id}/end`, {
      version: second.version,
      reason: '已达标',
    });
    expect(ended.body).toMatchObject({ endReason: '已达标' });
    const history = rowsOf(await pool.city.handler.get(path)).filter(({ unitId }) => unitId === CITY);
    expect(history.map(({ endReason }) => endReason)).toEqual(['已达标', '续期']);
    expect(rowsOf(await filer.get(path)).every(({ reason }) => reason === null)).toBe(true);
    const judgments = async (by: Caller, unitId: string) =>
      rowsOf(await by.get(path))
        .filter((row) => row.unitId === unitId)
        .map(({ reason, endReason }) => [reason, endReason]);
    const ofCity = [
      ['继续培育', '已达标'],
      ['接近标准', '续期'],
    ];
    const hidden = ofCity.map(() => [null, null]);
    for (const by of [pool.city.head, pool.province.handler])
      expect(await judgments(by, CITY)).toEqual(ofCity);
    expect(await judgments(pool.county.handler, CITY)).toEqual(hidden);
    for (const by of [pool.county.head, pool.city.handler, pool.province.head])
      expect(await judgments(by, COUNTY)).toEqual([['接近标准', null]]);
    const below = await pool.county.handler.get(`/api/candidates/${second.id}`);
    expect(below.body).toMatchObject({ ...words, reviewOn: '2027-03-01', reason: null, endReason: null });
    const listed = itemsOf(await pool.county.handler.get('/api/candidates?state=ENDED&limit=200'));
    expect(listed.find(({ id }) => id === first.id)).toMatchObject({ reason: null, endReason: null });
    const due = itemsOf(await pool.county.handler.get('/api/candidates?state=LIVE&dueBefore=2026-09-02'));
    const own = due.find(({ enterpriseId, unitId }) => enterpriseId === firm.id && unitId === COUNTY);
    expect(own).toMatchObject(words);
  });
});
