import { describe, expect, it } from '@jest/globals';
import { QuotaService } from '../../src/modules/application/round/quota.service.js';
import { RoundChange } from '../../src/modules/application/round/round-change.entity.js';
import { RoundUnit } from '../../src/modules/application/round/round-unit.entity.js';
import type { Answer } from '../support/ask.js';
import { everyCity } from '../support/every-city.js';
import {
  as,
  clock,
  db,
  drafted,
  fields,
  input,
  opened,
  roundDesk,
  service,
  uow,
} from '../support/round-desk.js';

roundDesk();

describe('quotas', () => {
  const take = (roundId: string, unitId = '4403') =>
    uow().run(() => service(QuotaService).take(roundId, unitId));
  const used = async (roundId: string) =>
    (await db().repo(RoundUnit).findOneBy({ roundId, unitId: '4403' }))?.used;
  const round = (quotaMode: string, quota: number) =>
    opened(input({ quotaMode, units: everyCity([{ unitId: '4403', quota }]) }));
  const city = ({ body }: Answer) =>
    (body.units as { unitId: string }[]).find(({ unitId }) => unitId === '4403');

  it('gives 5 slots to 40 who ask at once', async () => {
    const id = await round('HARD', 5);
    const answers = await Promise.allSettled(Array.from({ length: 40 }, () => take(id)));
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect([refused.length, await used(id)]).toEqual([35, 5]);
    const codes = refused.map(
      (answer) => (answer as { reason: { type: { code: string } } }).reason.type.code,
    );
    expect(new Set(codes)).toEqual(new Set(['QUOTA_EXHAUSTED']));
  });

  it('goes past the quota of a SOFT round, from a known rank on, and only counts in others', async () => {
    const softLimit = (id: string) => service(QuotaService).softLimit(id, '4403');
    const soft = await round('SOFT', 1);
    await take(soft);
    await take(soft);
    expect([await used(soft), await softLimit(soft)]).toEqual([2, 1]);
    const none = await round('NONE', 0);
    await take(none);
    expect([await used(none), await softLimit(none)]).toEqual([1, null]);
  });

  it('has no limit for a city the round says nothing about, and counts it from the first', async () => {
    const id = await opened(input({ quotaMode: 'SOFT' }));
    await Promise.all(Array.from({ length: 10 }, () => take(id)));
    expect(await used(id)).toBe(10);
  });

  it('opens a HARD round only with a quota for every city, and names those without', async () => {
    const cities = everyCity([{ unitId: '4403', quota: 5 }]).filter(({ unitId }) => unitId !== '4401');
    const units = cities.map((row) => (row.unitId === 'HQ' ? { ...row, quota: null } : row));
    const id = await drafted('province', input({ quotaMode: 'HARD', units }));
    const refused = await as('province', 'POST', `/${id}/open`, { version: 1 });
    expect(fields(refused)).toEqual(['units ROUND_QUOTA_MISSING', 'units ROUND_QUOTA_MISSING']);
    const named = (refused.body.errors as { detail: string }[]).map(({ detail }) => detail);
    expect(named).toEqual([expect.stringContaining('广州市'), expect.stringContaining('横琴')]);
    await as('province', 'PATCH', `/${id}`, { version: 1, units: everyCity([{ unitId: '4403', quota: 5 }]) });
    expect((await as('province', 'POST', `/${id}/open`, { version: 2 })).status).toBe(200);
  });

  it('has no slot in a HARD round for a city without a quota', async () => {
    const id = await round('HARD', 1);
    await uow().run(() => db().repo(RoundUnit).update({ roundId: id, unitId: '4403' }, { quota: null }));
    await expect(take(id)).rejects.toMatchObject({ type: { code: 'QUOTA_EXHAUSTED' } });
    expect(await used(id)).toBe(0);
  });

  it('takes nothing when the work around it fails', async () => {
    const id = await round('HARD', 1);
    const failing = uow().run(async () => {
      await service(QuotaService).take(id, '4403');
      throw new Error('placing failed');
    });
    await expect(failing).rejects.toThrow('placing failed');
    expect(await used(id)).toBe(0);
  });

  it('gives back, never below 0', async () => {
    const id = await round('HARD', 1);
    await take(id);
    const giveBack = () => uow().run(() => service(QuotaService).giveBack(id, '4403'));
    await giveBack();
    await giveBack();
    expect(await used(id)).toBe(0);
  });

  it('changes by document once open, is kept, and never goes below what is used', async () => {
    const id = await round('HARD', 3);
    await take(id);
    await take(id);
    const paper = { documentNo: '粤工信函〔2026〕9号', reason: '统筹调整' };
    const put = (body: object, who = 'province') => as(who, 'PUT', `/${id}/quotas`, body);
    const unpapered = await put({ version: 2, unitId: '4403', quota: 4 });
    expect(fields(unpapered)).toEqual([
      'documentNo ROUND_DOCUMENT_REQUIRED',
      'reason ROUND_DOCUMENT_REQUIRED',
    ]);
    const below = await put({ version: 2, unitId: '4403', quota: 1, ...paper });
    expect([below.status, below.body.code]).toEqual([409, 'QUOTA_BELOW_USED']);
    expect(below.body.detail).toContain('2 个');
    const set = await put({ version: 2, unitId: '4403', quota: 2, ...paper });
    expect([set.body.version, city(set)]).toMatchObject([3, { quota: 2, used: 2 }]);
    expect((await put({ version: 2, unitId: '4403', quota: 9, ...paper })).body.code).toBe('STATE_MOVED');
    expect(fields(await put({ version: 3, unitId: '440305', quota: 9, ...paper }))).toEqual([
      'unitId ROUND_NOT_A_CITY',
    ]);
    expect(fields(await put({ version: 3, unitId: '4403', ...paper }))).toEqual(['quota required']);
    expect((await put({ version: 3, unitId: '4403', quota: 9, ...paper }, 'provinceHandler')).status).toBe(
      403,
    );
    expect(fields(await put({ version: 3, unitId: '4403', quota: null, ...paper }))).toEqual([
      'quota ROUND_QUOTA_NEEDED',
    ]);
    expect(city(await put({ version: 3, unitId: '4403', quota: 4, ...paper }))).toMatchObject({ quota: 4 });
    const kept = await db()
      .repo(RoundChange)
      .find({ where: { roundId: id }, order: { id: 'ASC' } });
    expect(kept).toMatchObject([
      { unitId: '4403', field: 'quota', oldValue: '3', newValue: '2', ...paper, changedAt: clock.now },
      { unitId: '4403', field: 'quota', oldValue: '2', newValue: '4' },
    ]);
  });

  it('needs no paper in a draft', async () => {
    const id = await drafted('province', input());
    const answer = await as('province', 'PUT', `/${id}/quotas`, { version: 1, unitId: 'HQ', quota: 2 });
    expect(answer.body).toMatchObject({ version: 2, units: [{ unitId: 'HQ', quota: 2, used: 0 }] });
    expect(await db().repo(RoundChange).countBy({ roundId: id })).toBe(0);
  });
});
