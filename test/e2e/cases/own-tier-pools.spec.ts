import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import type { Caller } from '../../support/app.js';
import { openTasks, refusal, seen, stateOf } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { publicDesk } from '../../support/public-desk.js';

interface Membership {
  tier: string;
  startsOn: string;
  endsOn: string;
}

describe('the pools of counties and cities end at their own tier', () => {
  let job: MainJob;
  let desk: ReturnType<typeof publicDesk>;
  let filer: Caller;

  beforeAll(async () => {
    job = await MainJob.start();
    desk = publicDesk(job);
    filer = await job.app.filer('440305');
  });
  afterAll(() => job.app.close());

  const tiers = async (by: Caller) =>
    ok<{ items: Membership[] }>(await by.get('/api/memberships'))
      .items.map(({ tier }) => tier)
      .sort();
  const accept = (handler: Caller, head: Caller, id: string) =>
    job.decide(handler, head, id, 'accept', { opinion: OPINION });

  describe('a county without publicity', () => {
    let roundId: string;
    let id: string;

    beforeAll(async () => {
      roundId = await job.round({ tier: 'COUNTY', more: { publicityLength: 0 } });
      id = await job.submitted(filer, roundId);
    });

    it('is decided by the head of the county, without papers of the province', async () => {
      expect(refusal(await job.act(job.countyHead, id, 'accept', { opinion: OPINION }))).toEqual([
        403,
        'FORBIDDEN',
      ]);
      expect(refusal(await job.act(job.countyHandler, id, 'pass', { opinion: OPINION }))).toEqual([
        409,
        'WRONG_STATE',
      ]);
      expect(refusal(await job.act(job.cityHandler, id, 'accept', { opinion: OPINION }))).toEqual([
        403,
        'FORBIDDEN',
      ]);
      ok(await accept(job.countyHandler, job.countyHead, id));
      expect(await stateOf(filer, id)).toBe('ACCEPTED');
      expect(await openTasks(job.app, id)).toEqual(['CASE 440305:HANDLER 9999-12-31']);
    });

    it('enters by its own announcement at once', async () => {
      const body = { roundId, applicationIds: [id], title: '公示', startsOn: '2026-09-02', opinion: OPINION };
      expect(refusal(await job.countyHandler.post('/api/publicities', body))).toEqual([
        409,
        'NO_PUBLICITY_HERE',
      ]);
      const foreign = await desk.announce(job.cityHandler, job.cityHead, roundId, [id], '2026-09-01');
      expect(refusal(foreign)).toEqual([409, 'CASES_NOT_OF_ROUND']);
      const ahead = await desk.announce(job.countyHandler, job.countyHead, roundId, [id], '2026-09-02');
      expect(refusal(ahead)).toEqual([409, 'ANNOUNCED_IN_FUTURE']);
      const behind = await desk.announce(job.countyHandler, job.countyHead, roundId, [id], '2026-08-31');
      expect(refusal(behind)).toEqual([409, 'ANNOUNCED_TOO_EARLY']);
      ok(await desk.announce(job.countyHandler, job.countyHead, roundId, [id], '2026-09-01'));
      expect(await stateOf(filer, id)).toBe('IN_POOL');
      expect(await tiers(filer)).toEqual(['COUNTY']);
      const { accountId } = filer;
      const kinds = (await job.app.db.repo(Notice).findBy({ accountId })).map(({ kind }) => kind);
      expect(kinds).toContain('CASE_ENTERED');
      expect(kinds).not.toContain('MEMBERSHIP_CHANGED');
    });
  });

  it('a county with publicity enters on the day after it', async () => {
    const another = await job.app.filer('440305');
    const roundId = await job.round({ tier: 'COUNTY', more: { publicityLength: 5 } });
    const id = await job.submitted(another, roundId);
    ok(await accept(job.countyHandler, job.countyHead, id));
    const early = await desk.announce(job.countyHandler, job.countyHead, roundId, [id], '2026-09-01');
    expect(refusal(early)).toEqual([409, 'WRONG_STATE']);
    await desk.publish(job.countyHandler, job.countyHead, roundId, [id], '2026-09-01');
    expect((await seen(another, id)).entryFromOn).toBe('2026-09-08');
    await job.app.moveTo('2026-09-08T00:00:00+08:00');
    ok(await desk.announce(job.countyHandler, job.countyHead, roundId, [id], '2026-09-08'));
    expect(await tiers(another)).toEqual(['COUNTY']);
  });

  it('a county refuses by its head, with the reason told', async () => {
    const another = await job.app.filer('440305');
    const roundId = await job.round({ tier: 'COUNTY' });
    const id = await job.submitted(another, roundId);
    const words = { opinion: OPINION, reasonTold: '不属于装备制造领域，依据第二条不予通过。' };
    ok(await job.decide(job.countyHandler, job.countyHead, id, 'refuse', words));
    expect(await seen(another, id)).toMatchObject({ state: 'REFUSED', endReason: words.reasonTold });
  });

  describe('going up', () => {
    const submit = async (by: Caller, roundId: string) => {
      const { id, version } = ok<{ id: string; version: number }>(
        await by.post('/api/applications', { roundId }),
      );
      ok(await by.patch(`/api/applications/${id}/content`, { version, values: job.content() }));
      return { id, answer: await job.act(by, id, 'submit', { pledge: true }) };
    };

    it('needs the membership of the same track one tier below', async () => {
      const stranger = await job.app.filer('440305');
      const cityRound = await job.round({ tier: 'CITY' });
      const refused = await submit(stranger, cityRound);
      expect(refusal(refused.answer)).toEqual([409, 'TIER_BELOW_REQUIRED']);
      expect(await stateOf(stranger, refused.id)).toBe('DRAFT');
    });

    it('is screened by the county, decided by the city, and leaves the membership below', async () => {
      const roundId = await job.round({ tier: 'CITY', more: { publicityLength: 0 } });
      const { id, answer } = await submit(filer, roundId);
      ok(answer);
      ok(await job.act(job.countyHandler, id, 'pass', { opinion: OPINION }));
      expect(await stateOf(filer, id)).toBe('CITY_EXAMINATION');
      expect(refusal(await job.act(job.cityHandler, id, 'pass', { opinion: OPINION }))).toEqual([
        409,
        'WRONG_STATE',
      ]);
      ok(await accept(job.cityHandler, job.cityHead, id));
      ok(await desk.announce(job.cityHandler, job.cityHead, roundId, [id], '2026-09-08'));
      expect(await tiers(filer)).toEqual(['CITY', 'COUNTY']);
    });

    it('reaches the province with the membership of the city', async () => {
      const strict = await job.round({ more: { skipAllowed: false } });
      ok((await submit(filer, strict)).answer);
      const onlyCounty = await job.app.filer('440305');
      expect(refusal((await submit(onlyCounty, strict)).answer)).toEqual([409, 'TIER_BELOW_REQUIRED']);
    });

    it('may skip where the round allows it', async () => {
      const another = await job.app.filer('440305');
      const roundId = await job.round({ tier: 'CITY', more: { skipAllowed: true, publicityLength: 0 } });
      const { id, answer } = await submit(another, roundId);
      ok(answer);
      ok(await job.act(job.countyHandler, id, 'pass', { opinion: OPINION }));
      ok(await accept(job.cityHandler, job.cityHead, id));
      ok(await desk.announce(job.cityHandler, job.cityHead, roundId, [id], '2026-09-08'));
      expect(await tiers(another)).toEqual(['CITY', 'COUNTY']);
    });

    it('needs nothing below the city where there is no county', async () => {
      const handler = await job.app.official('4419', 'HANDLER');
      const head = await job.app.official('4419', 'HEAD');
      const body = {
        track: 'LEADING',
        title: '东莞市培育库',
        basisDocument: '东工信〔2026〕1号',
        baseYear: 2025,
        opens: { date: '2026-09-01' },
        enterpriseCloses: { date: '2026-09-30' },
        correctionCloses: { date: '2026-11-30' },
        publicityLength: 0,
      };
      const made = ok<{ id: string; version: number }>(await handler.post('/api/rounds', body));
      ok(await head.post(`/api/rounds/${made.id}/open`, { version: made.version }));
      const local = await job.app.filer('4419');
      const { id, answer } = await submit(local, made.id);
      ok(answer);
      expect(await stateOf(local, id)).toBe('CITY_EXAMINATION');
      ok(await accept(handler, head, id));
      ok(await desk.announce(handler, head, made.id, [id], '2026-09-08'));
      expect(await tiers(local)).toEqual(['CITY']);
    });
  });

  it('is closed to enterprises of other places', async () => {
    const roundId = await job.round({ tier: 'COUNTY' });
    const neighbour = await job.app.filer('440304');
    expect((await neighbour.post('/api/applications', { roundId })).status).toBe(404);
  });
});
