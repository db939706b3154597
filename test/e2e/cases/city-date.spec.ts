import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import type { Answer } from '../../support/ask.js';
import { frozenAt, noticesOf, openTasks, refusal, seen, stateOf } from '../../support/case-facts.js';
import { listDesk } from '../../support/list-desk.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { publicDesk, signed } from '../../support/public-desk.js';

const DATE = '2026-10-30T18:00:00.000+08:00';
const LAST_MOMENT = '2026-10-30T17:59:59.999+08:00';

/** Where a case stands when the date comes, and what the enterprise is told was not over. */
const STOPS = {
  COUNTY_SCREENING: '县级初审',
  CITY_EXAMINATION: '市级审核',
  CITY_TO_PUBLISH: '市级公示',
  CITY_PUBLICITY: '市级公示',
  CITY_OBJECTION: '异议核查',
  RETURNED: '退回事项的核实',
} as const;
type Stop = keyof typeof STOPS;

describe('the date of the city', () => {
  let job: MainJob;
  let desk: ReturnType<typeof publicDesk>;
  let roundId: string;
  const ids = {} as Record<Stop, string>;
  const firms = {} as Record<Stop, Caller>;

  beforeAll(async () => {
    job = await MainJob.start();
    desk = publicDesk(job);
    roundId = await job.round({ more: { cityPublicity: true, cityPublicityLength: 5 } });
    for (const stop of Object.keys(STOPS) as Stop[]) {
      firms[stop] = await job.app.filer('440305');
      ids[stop] = await job.submitted(firms[stop], roundId);
    }
    ok(await job.act(job.countyHandler, ids.CITY_EXAMINATION, 'pass', { opinion: OPINION }));
    ok(await job.act(job.countyHandler, ids.RETURNED, 'pass', { opinion: OPINION }));
    for (const stop of ['CITY_TO_PUBLISH', 'CITY_PUBLICITY', 'CITY_OBJECTION'] as const)
      await job.examined(ids[stop]);
    await job.app.moveTo('2026-10-28T10:00:00+08:00');
    const question = { opinion: OPINION, reasonTold: '请区局核实产能。', returnTo: 'COUNTY' };
    ok(await job.act(job.cityHandler, ids.RETURNED, 'return', question));
    const published = [ids.CITY_PUBLICITY, ids.CITY_OBJECTION];
    const publicityId = await desk.publish(job.cityHandler, job.cityHead, roundId, published, '2026-10-28');
    ok(await desk.object(signed(publicityId, ids.CITY_OBJECTION)));
  });
  afterAll(() => job.app.close());

  it('is the first moment at which nothing is passed on or published any more', async () => {
    const body = {
      roundId,
      applicationIds: [ids.CITY_TO_PUBLISH],
      title: '市级公示',
      startsOn: '2026-10-30',
      opinion: OPINION,
    };
    const { id: proposalId } = ok<{ id: string }>(
      await frozenAt(job.app, LAST_MOMENT, () => job.cityHandler.post('/api/publicities', body)),
    );
    const late: (() => Promise<Answer>)[] = [
      () => job.act(job.countyHandler, ids.COUNTY_SCREENING, 'pass', { opinion: OPINION }),
      () => job.act(job.cityHandler, ids.CITY_EXAMINATION, 'pass', { opinion: OPINION }),
      () => job.approve(job.cityHead, proposalId),
    ];
    for (const act of late)
      expect(refusal(await frozenAt(job.app, DATE, act))).toEqual([409, 'CITY_DATE_PASSED']);
    expect(await stateOf(job.cityHandler, ids.CITY_TO_PUBLISH)).toBe('CITY_TO_PUBLISH');
  });

  it('ends every case that is not recommended, with what was not finished as the reason', async () => {
    await job.app.moveTo(DATE);
    for (const [stop, step] of Object.entries(STOPS) as [Stop, string][]) {
      const { state, endReason } = await seen(firms[stop], ids[stop]);
      expect([stop, state, endReason]).toEqual([stop, 'NOT_RECOMMENDED', expect.stringContaining(step)]);
      expect(endReason).not.toContain('名额');
      expect(await openTasks(job.app, ids[stop])).toEqual([]);
      expect(await noticesOf(job.app, firms[stop], ids[stop])).toContain('CASE_MOVED');
    }
    for (const stop of ['COUNTY_SCREENING', 'CITY_PUBLICITY'] as const)
      ok(await firms[stop].post('/api/applications', { roundId: await fresh() }));
  });

  it('leaves what the province has to itself', async () => {
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
    const another = await job.round();
    const firm = await job.app.filer('440305');
    const id = await job.submitted(firm, another);
    await job.examined(id);
    await job.sent(another, [id]);
    ok(await job.act(job.provinceHandler, id, 'beginCheck'));
    await job.app.moveTo('2026-10-29T10:00:00+08:00');
    const question = { opinion: OPINION, reasonTold: '请市局核实。', returnTo: 'CITY' };
    ok(await job.act(job.provinceHandler, id, 'return', question));
    await job.app.moveTo(DATE);
    expect(await stateOf(firm, id)).toBe('RETURNED');
  });

  it('tells no reason that only a draft of the list says', async () => {
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
    const another = await job.round();
    const firm = await job.app.filer('440305');
    const id = await job.submitted(firm, another);
    await job.examined(id);
    const typed = '经办人草拟、负责人未审的理由';
    ok(
      await job.arranged(
        another,
        [],
        [{ applicationId: id, part: 'NOT_RECOMMENDED', reason: typed, opinion: OPINION }],
      ),
    );
    await job.app.moveTo(DATE);
    const { state, endReason } = await seen(firm, id);
    expect(state).toBe('NOT_RECOMMENDED');
    expect(endReason).toContain('未列入推荐名单');
    expect(endReason).not.toContain(typed);
    expect(endReason).not.toContain('名额');
    expect(await listDesk(job, another).used()).toBe(0);
  });

  /** A round that is open after the date. */
  function fresh(): Promise<string> {
    const later = { date: '2026-12-20' };
    return job.round({
      more: { enterpriseCloses: later, cityCloses: later, correctionCloses: { date: '2026-12-31' } },
    });
  }
});
