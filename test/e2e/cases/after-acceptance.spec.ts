import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import { faults, lastLine, noticesOf, openTasks, refusal, seen, stateOf } from '../../support/case-facts.js';
import { listDesk } from '../../support/list-desk.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const REASON = { opinion: OPINION, reasonTold: '查实提供虚假材料，依据管理办法处理。' };
const PAPERS = { meeting: '厅长办公会', meetingOn: '2026-09-01', minutesNo: '纪要〔2026〕7号' };

interface Place {
  id: string;
  tier: string;
  track: string;
  state: string;
  version: number;
}

describe('what may still happen to a case that has come far', () => {
  let job: MainJob;

  beforeAll(async () => {
    job = await MainJob.start();
  });
  afterAll(() => job.app.close());

  const refuse = (id: string) =>
    job.decide(job.provinceHandler, job.provinceHead, id, 'refuse', { ...REASON, documents: PAPERS });

  /** A case of a new enterprise, recommended to the province. */
  async function recommended(more: Record<string, unknown> = {}) {
    const filer = await job.app.filer('440305');
    const roundId = await job.round({ more });
    const id = await job.submitted(filer, roundId);
    await job.examined(id);
    await job.sent(roundId, [id]);
    return { filer, roundId, id };
  }

  /** A member of the county's pool. */
  async function member(): Promise<{ filer: Caller; place: () => Promise<Place> }> {
    const filer = await job.app.filer('440305');
    const roundId = await job.round({ tier: 'COUNTY', more: { publicityLength: 0 } });
    const id = await job.submitted(filer, roundId);
    ok(await job.decide(job.countyHandler, job.countyHead, id, 'accept', { opinion: OPINION }));
    const paper = { documentNo: '南工信公告〔2026〕1号', announcedOn: '2026-09-01', opinion: OPINION };
    const prepared = await job.countyHandler.post('/api/announcements', {
      ...{ roundId, applicationIds: [id], ...paper },
    });
    ok(await job.approve(job.countyHead, ok<{ id: string }>(prepared).id));
    const place = async () => {
      const path = `/api/memberships?enterpriseId=${filer.enterpriseId}`;
      const { items } = ok<{ items: Place[] }>(await job.countyHandler.get(path));
      return items[0] as Place;
    };
    return { filer, place };
  }

  async function decide(place: Place, action: string): Promise<void> {
    const body = {
      version: place.version,
      ...REASON,
      reasonCode: 'FALSE_DATA',
      documentNo: '南工信〔2026〕3号',
    };
    const taken = ok<{ needs: string[]; takes: string[]; reasonCodes: string[]; action: string }[]>(
      await job.countyHandler.get(`/api/memberships/${place.id}/actions`),
    ).find((option) => option.action === action);
    const allowed = [...(taken?.needs ?? []), ...(taken?.takes ?? []), 'version', 'opinion', 'reasonTold'];
    const input = Object.fromEntries(Object.entries(body).filter(([name]) => allowed.includes(name)));
    if (taken?.reasonCodes[0] !== undefined) input.reasonCode = taken.reasonCodes[0];
    const prepared = await job.countyHandler.post(`/api/memberships/${place.id}/actions/${action}`, input);
    ok(await job.approve(job.countyHead, ok<{ id: string }>(prepared).id));
  }

  describe('the head refuses it', () => {
    it('when it waits past the quota', async () => {
      const { filer, id, roundId } = await recommended({
        quotaMode: 'SOFT',
        units: [{ unitId: '4403', quota: 0 }],
      });
      expect(refusal(await job.act(job.provinceHandler, id, 'beginCheck'))).toEqual([
        409,
        'OVER_QUOTA_WAITS',
      ]);
      ok(await refuse(id));
      expect(await stateOf(filer, id)).toBe('REFUSED');
      expect(await listDesk(job, roundId).used()).toBe(0);
    });

    it('after acceptance, and during the publicity', async () => {
      const one = await recommended();
      await job.accepted(one.id);
      ok(await refuse(one.id));
      expect((await seen(one.filer, one.id)).endReason).toBe(REASON.reasonTold);
      const two = await recommended();
      await job.accepted(two.id);
      await job.published(two.roundId, [two.id], '2026-09-01');
      ok(await refuse(two.id));
      expect(await stateOf(two.filer, two.id)).toBe('REFUSED');
      expect(await openTasks(job.app, two.id)).toEqual([]);
    });

    it('by a meeting that has been held in this round', async () => {
      const { id } = await recommended();
      const on = (meetingOn: string) =>
        job.act(job.provinceHandler, id, 'refuse', { ...REASON, documents: { ...PAPERS, meetingOn } });
      const future = await on('2026-09-02');
      const before = await on('2026-08-31');
      expect([future.status, ...faults(future)]).toEqual([400, 'documents.meetingOn']);
      expect([before.status, ...faults(before)]).toEqual([400, 'documents.meetingOn']);
    });
  });

  it.each(['PROVINCE_FORMAL', 'OUTSIDE_EVALUATION'])(
    'a ban ends it in %s, and gives its slot back',
    async (state) => {
      const { filer, place } = await member();
      const roundId = await job.round();
      const id = await job.submitted(filer, roundId);
      await job.examined(id);
      await job.sent(roundId, [id]);
      ok(await job.act(job.provinceHandler, id, 'beginCheck'));
      const outside = { evaluator: '省智能制造评审中心', opinion: OPINION };
      if (state === 'OUTSIDE_EVALUATION')
        ok(await job.act(job.provinceHandler, id, 'sendToEvaluator', outside));
      expect(await stateOf(filer, id)).toBe(state);
      await decide(await place(), 'exitViolation');
      const ended = await seen(filer, id);
      expect(ended).toMatchObject({ state: 'REFUSED', endReason: expect.stringContaining('不得申报') });
      expect(await lastLine(job.provinceHandler, id)).toMatchObject({ action: 'endByBan', byName: '系统' });
      expect(await noticesOf(job.app, filer, id)).toContain('CASE_REFUSED');
      expect(await openTasks(job.app, id)).toEqual([]);
      expect(await listDesk(job, roundId).used()).toBe(0);
      const anew = await filer.post('/api/applications', { roundId: await job.round() });
      expect(refusal(anew)).toEqual([409, 'BANNED']);
    },
  );

  it('a suspension below stops the way up until it is over', async () => {
    const { filer, place } = await member();
    const roundId = await job.round();
    const id = await job.submitted(filer, roundId);
    await job.examined(id);
    await job.sent(roundId, [id]);
    await job.accepted(id);
    await decide(await place(), 'suspend');
    await job.published(roundId, [id], '2026-09-01');
    await job.app.moveTo('2026-09-10T09:00:00+08:00');
    const blocked = await job.announce(roundId, [id], '2026-09-10');
    expect(refusal(blocked)).toEqual([409, 'PROMOTION_BLOCKED']);
    const { number } = ok<{ number: string }>(await job.provinceHandler.get(`/api/applications/${id}`));
    expect(faults(blocked)).toEqual([`applicationIds.${number}`]);
    await decide(await place(), 'resume');
    ok(await job.announce(roundId, [id], '2026-09-10'));
    expect(await stateOf(filer, id)).toBe('IN_POOL');
  });

  it('an authority that answers a return late does not cost the enterprise its case', async () => {
    await job.app.moveTo('2026-09-10T09:00:00+08:00');
    const { filer, id } = await recommended();
    ok(await job.act(job.provinceHandler, id, 'beginCheck'));
    ok(await job.act(job.provinceHandler, id, 'return', { ...REASON, returnTo: 'CITY' }));
    await job.app.moveTo('2026-10-15T09:00:00+08:00');
    expect(await stateOf(filer, id)).toBe('RETURNED');
    expect(await openTasks(job.app, id)).toEqual(['CASE 4403:HANDLER 2026-09-17']);
    ok(await job.act(job.cityHandler, id, 'resubmit', { opinion: OPINION }));
    expect(await stateOf(filer, id)).toBe('PROVINCE_FORMAL');
  });
});
