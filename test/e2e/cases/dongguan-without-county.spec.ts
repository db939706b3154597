import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import { faults, historyOf, openTasks, seen, stateOf } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

describe('a place without a county tier', () => {
  let job: MainJob;
  let roundId: string;

  beforeAll(async () => {
    job = await MainJob.start('4419', '4419');
    roundId = await job.round({ more: { units: [], quotaMode: 'NONE' } });
  });
  afterAll(() => job.app.close());

  describe.each([
    { place: '4419', holder: '东莞' },
    { place: 'HQ', holder: '横琴' },
  ])('$place', ({ place, holder }) => {
    let filer: Caller;
    let handler: Caller;
    let id: string;

    beforeAll(async () => {
      await job.app.moveTo('2026-09-01T10:00:00+08:00');
      filer = await job.app.filer(place);
      handler = place === '4419' ? job.cityHandler : await job.app.official(place, 'HANDLER');
      id = await job.submitted(filer, roundId);
    });

    it('hands the case straight to the city, with a line that says so', async () => {
      const view = await seen(handler, id);
      expect(view).toMatchObject({ state: 'CITY_EXAMINATION', countyUnitId: null });
      expect(view.holderName).toContain(holder);
      const lines = await historyOf(filer, id);
      expect(lines.map(({ action, toState, remark }) => [action, toState, remark])).toEqual([
        ['start', 'DRAFT', null],
        ['submit', 'CITY_EXAMINATION', '无县级，自动流转至市级'],
      ]);
    });

    it('counts the ten working days of the city from the first day', async () => {
      expect((await seen(filer, id)).dueOn).toBe('2026-09-15');
      expect(await openTasks(job.app, id)).toEqual([`CASE ${place}:HANDLER 2026-09-15`]);
    });

    it('cannot be returned to a county that is not there', async () => {
      const answer = await job.act(handler, id, 'return', {
        opinion: OPINION,
        reasonTold: '请补充。',
        returnTo: 'COUNTY',
      });
      expect(answer.status).toBe(400);
      expect(faults(answer)).toEqual(['returnTo']);
    });

    it('is approved by the city alone', async () => {
      ok(await job.act(handler, id, 'pass', { opinion: OPINION }));
      expect(await stateOf(filer, id)).toBe('CITY_APPROVED');
    });
  });

  it('keeps 横琴 out of sight of 珠海', async () => {
    const filer = await job.app.filer('HQ');
    const id = await job.submitted(filer, roundId);
    const zhuhai = await job.app.official('4404', 'HANDLER');
    expect((await zhuhai.get(`/api/applications/${id}`)).status).toBe(404);
    expect(ok<{ items: unknown[] }>(await zhuhai.get('/api/applications')).items).toEqual([]);
  });
});
