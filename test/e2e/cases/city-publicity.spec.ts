import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import { frozenAt, openTasks, refusal, seen, stateOf } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { publicDesk, signed } from '../../support/public-desk.js';

describe('a round whose cities publish before they recommend', () => {
  let job: MainJob;
  let desk: ReturnType<typeof publicDesk>;
  let one: Caller;
  let two: Caller;
  let roundId: string;
  let publicityId: string;
  let ids: string[];

  beforeAll(async () => {
    job = await MainJob.start();
    desk = publicDesk(job);
    one = await job.app.filer('440305');
    two = await job.app.filer('440305');
    roundId = await job.round({
      more: { cityPublicity: true, cityPublicityLength: 5, quotaMode: 'NONE' },
    });
    ids = [await job.submitted(one, roundId), await job.submitted(two, roundId)];
    for (const id of ids) await job.examined(id);
  });
  afterAll(() => job.app.close());

  const first = () => ids[0] as string;
  const second = () => ids[1] as string;
  const close = (id: string) => job.act(job.cityHandler, id, 'closePublicity');

  it('waits for the publicity of the city, not for its list', async () => {
    expect(await stateOf(one, first())).toBe('CITY_TO_PUBLISH');
    expect(refusal(await job.arranged(roundId, ids))).toEqual([409, 'LIST_CASE_NOT_APPROVED']);
    expect(await openTasks(job.app, first())).toEqual(['CASE 4403:HANDLER 2026-10-30']);
  });

  it('is published by this city only, from today on', async () => {
    const body = { roundId, applicationIds: ids, title: '市级公示', opinion: OPINION };
    const past = await job.cityHandler.post('/api/publicities', { ...body, startsOn: '2026-08-31' });
    expect(refusal(past)).toEqual([409, 'PUBLICITY_START_PAST']);
    const far = await job.cityHandler.post('/api/publicities', { ...body, startsOn: '2026-10-02' });
    expect(refusal(far)).toEqual([409, 'PUBLICITY_START_FAR']);
    const guangzhou = await job.app.official('4401', 'HANDLER');
    const foreign = await guangzhou.post('/api/publicities', { ...body, startsOn: '2026-09-02' });
    expect(refusal(foreign)).toEqual([409, 'CASES_NOT_OF_ROUND']);
    const owner = await job.provinceHandler.post('/api/publicities', { ...body, startsOn: '2026-09-02' });
    expect(refusal(owner)).toEqual([409, 'WRONG_STATE']);
  });

  it('counts five working days with the first, and closes on the day after the last', async () => {
    publicityId = await desk.publish(job.cityHandler, job.cityHead, roundId, ids, '2026-09-02');
    expect(await seen(one, first())).toMatchObject({ state: 'CITY_PUBLICITY', entryFromOn: '2026-09-09' });
    expect(refusal(await close(first()))).toEqual([409, 'PUBLICITY_RUNNING']);
  });

  it('takes no objection before its first day', async () => {
    expect((await desk.object(signed(publicityId, second()))).status).toBe(404);
  });

  it('freezes one case by an objection to the city, which the city answers', async () => {
    await job.app.moveTo('2026-09-03T10:00:00+08:00');
    const { id } = ok<{ id: string }>(await desk.object(signed(publicityId, second())));
    expect([await stateOf(one, first()), await stateOf(two, second())]).toEqual([
      'CITY_PUBLICITY',
      'CITY_OBJECTION',
    ]);
    expect(await openTasks(job.app, id)).toEqual(['OBJECTION 4403:HANDLER 2026-09-07']);
    expect((await job.provinceHandler.post(`/api/objections/${id}/refuse`, refuseBody())).status).toBe(404);
    const early = await frozenAt(job.app, '2026-09-08T23:59:59.999+08:00', () => close(first()));
    expect(refusal(early)).toEqual([409, 'PUBLICITY_RUNNING']);
    await job.app.moveTo('2026-09-09T00:00:00+08:00');
    ok(await close(first()));
    expect(refusal(await close(second()))).toEqual([409, 'WRONG_STATE']);
    ok(await desk.accept(job.cityHandler, id));
    ok(await desk.settle(job.cityHandler, id, false));
    ok(await close(second()));
    expect(await stateOf(two, second())).toBe('CITY_APPROVED');
  });

  it('is recommended, published by the province and entered like any other', async () => {
    await job.sent(roundId, ids);
    for (const id of ids) await job.accepted(id);
    await job.app.moveTo('2026-11-02T09:00:00+08:00');
    await job.published(roundId, ids, '2026-11-02');
    expect(await seen(one, first())).toMatchObject({ state: 'PUBLICITY', entryFromOn: '2026-11-11' });
    const stale = await desk.object(signed(publicityId, first()));
    expect(ok(stale)).toMatchObject({ kind: 'REPORT', reportReason: 'LATE' });
    await job.app.moveTo('2026-11-11T00:00:00+08:00');
    ok(await job.announce(roundId, ids, '2026-11-11'));
    expect([await stateOf(one, first()), await stateOf(two, second())]).toEqual(['IN_POOL', 'IN_POOL']);
  });

  it('has no publicity of a city where the round asks none', async () => {
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
    const plain = await job.round();
    const answer = await job.cityHandler.post('/api/publicities', {
      roundId: plain,
      applicationIds: ids,
      title: '市级公示',
      startsOn: '2026-09-02',
      opinion: OPINION,
    });
    expect(refusal(answer)).toEqual([409, 'NO_PUBLICITY_HERE']);
  });

  function refuseBody() {
    return { version: 1, opinion: OPINION, reasonTold: '不属于受理范围。' };
  }
});
