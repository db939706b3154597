import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import {
  faults,
  lastLine,
  noticesOf,
  openTasks,
  refusal,
  seen,
  stateOf,
  stored,
} from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const WHY = { reasonTold: '企业经营计划调整，申请撤回。' };

describe('withdrawal', () => {
  let job: MainJob;
  let filer: Caller;

  beforeAll(async () => {
    job = await MainJob.start();
    filer = await job.app.filer('440305');
  });
  afterAll(() => job.app.close());

  describe('before the city has recommended', () => {
    it.each(['DRAFT', 'COUNTY_SCREENING', 'CITY_EXAMINATION', 'CITY_APPROVED'])(
      'is free in %s',
      async (state) => {
        const roundId = await job.round();
        const { id } = ok<{ id: string }>(await filer.post('/api/applications', { roundId }));
        if (state !== 'DRAFT') {
          const { version } = await seen(filer, id);
          ok(await filer.patch(`/api/applications/${id}/content`, { version, values: job.content() }));
          ok(await job.act(filer, id, 'submit', { pledge: true }));
        }
        if (state.startsWith('CITY')) ok(await job.act(job.countyHandler, id, 'pass', { opinion: OPINION }));
        if (state === 'CITY_APPROVED') ok(await job.act(job.cityHandler, id, 'pass', { opinion: OPINION }));
        expect(await stateOf(filer, id)).toBe(state);
        ok(await job.act(filer, id, 'withdraw', WHY));
        expect(await seen(filer, id)).toMatchObject({ state: 'WITHDRAWN', endReason: WHY.reasonTold });
        expect(await openTasks(job.app, id)).toEqual([]);
        ok(await filer.post('/api/applications', { roundId }));
      },
    );

    it('is free while returned by the county', async () => {
      const roundId = await job.round();
      const id = await job.submitted(filer, roundId);
      ok(
        await job.act(job.countyHandler, id, 'return', {
          opinion: OPINION,
          reasonTold: '请补正联系人。',
          returnTo: 'ENTERPRISE',
          fields: ['contact.contactName'],
        }),
      );
      ok(await job.act(filer, id, 'withdraw'));
      expect(await stateOf(filer, id)).toBe('WITHDRAWN');
    });

    it('gives the slot of a placed case back', async () => {
      const roundId = await job.round();
      const [one, two] = [await job.submitted(filer, roundId), await other(roundId)];
      await job.examined(one);
      await job.examined(two);
      ok(await job.arranged(roundId, [one], [{ applicationId: two, part: 'RESERVE' }]));
      ok(await job.act(filer, one, 'withdraw'));
      expect(await stored(job.app, one)).toMatchObject({ holdsSlot: false, listPart: null, rank: null });
      const list = await job.arranged(roundId, [two]);
      expect(list.status).toBe(200);
    });
  });

  describe('after the list has been sent', () => {
    let roundId: string;
    let id: string;

    beforeAll(async () => {
      roundId = await job.round();
      id = await job.submitted(filer, roundId);
      await job.examined(id);
      await job.sent(roundId, [id]);
    });

    it('is no longer done by the enterprise alone', async () => {
      expect(refusal(await job.act(filer, id, 'withdraw'))).toEqual([409, 'WRONG_STATE']);
    });

    it('cannot be confirmed before it is asked', async () => {
      const answer = await job.act(job.cityHandler, id, 'confirmWithdrawal', { opinion: OPINION });
      expect(refusal(answer)).toEqual([409, 'WITHDRAWAL_NOT_ASKED']);
    });

    it('is asked for, and waits with the city while the province goes on', async () => {
      ok(await job.act(filer, id, 'askWithdrawal', WHY));
      const view = await seen(filer, id);
      expect(view.state).toBe('RECOMMENDED');
      expect(view.withdrawalAskedAt).not.toBeNull();
      expect(await openTasks(job.app, id)).toEqual([
        'CASE 44:HANDLER 2026-09-29',
        'WITHDRAWAL 4403:HANDLER 9999-12-31',
      ]);
      ok(await job.act(job.provinceHandler, id, 'beginCheck'));
      expect(await openTasks(job.app, id)).toHaveLength(2);
    });

    it('is confirmed by the handler of the city only', async () => {
      for (const by of [job.countyHandler, job.provinceHandler]) {
        const answer = await job.act(by, id, 'confirmWithdrawal', { opinion: OPINION });
        expect(refusal(answer)).toEqual([403, 'FORBIDDEN']);
      }
      ok(await job.act(job.cityHandler, id, 'confirmWithdrawal', { opinion: OPINION }));
      expect(await seen(filer, id)).toMatchObject({ state: 'WITHDRAWN', withdrawalAskedAt: null });
      expect(await openTasks(job.app, id)).toEqual([]);
      expect(await lastLine(filer, id)).toMatchObject({ action: 'confirmWithdrawal', remark: null });
      expect(await noticesOf(job.app, filer, id)).not.toContain('WITHDRAWAL_OVER');
    });

    it('is possible while the province has returned the case', async () => {
      const nextRound = await job.round();
      const next = await job.submitted(filer, nextRound);
      await job.examined(next);
      await job.sent(nextRound, [next]);
      ok(await job.act(job.provinceHandler, next, 'beginCheck'));
      const back = {
        opinion: OPINION,
        reasonTold: '请补正。',
        returnTo: 'ENTERPRISE',
        fields: ['contact.mobile'],
      };
      ok(await job.act(job.provinceHandler, next, 'return', back));
      expect(refusal(await job.act(filer, next, 'withdraw'))).toEqual([409, 'IN_SENT_LIST']);
      ok(await job.act(filer, next, 'askWithdrawal', WHY));
      ok(await job.act(job.cityHandler, next, 'confirmWithdrawal', { opinion: OPINION }));
      expect(await stateOf(filer, next)).toBe('WITHDRAWN');
    });

    it('is moot once the province has accepted', async () => {
      const nextRound = await job.round();
      const next = await job.submitted(filer, nextRound);
      await job.examined(next);
      await job.sent(nextRound, [next]);
      ok(await job.act(filer, next, 'askWithdrawal', WHY));
      await job.accepted(next);
      const answer = await job.act(job.cityHandler, next, 'confirmWithdrawal', { opinion: OPINION });
      expect(refusal(answer)).toEqual([409, 'WRONG_STATE']);
      expect(await openTasks(job.app, next)).toEqual(['CASE 44:HANDLER 9999-12-31']);
      expect((await seen(filer, next)).withdrawalAskedAt).toBeNull();
      expect((await noticesOf(job.app, filer, next)).slice(-2)).toEqual(['CASE_MOVED', 'WITHDRAWAL_OVER']);
      expect(await lastLine(filer, next)).toMatchObject({ action: 'accept', remark: '撤回申请随之失效' });
    });

    it('is moot, and told so, once the city has taken its list back', async () => {
      const nextRound = await job.round();
      const next = await job.submitted(filer, nextRound);
      await job.examined(next);
      const listId = await job.sent(nextRound, [next]);
      ok(await job.act(filer, next, 'askWithdrawal', WHY));
      const { version } = ok<{ version: number }>(await job.cityHead.get(`/api/lists/${listId}`));
      ok(await job.cityHead.post(`/api/lists/${listId}/recall`, { version, reason: '名次有误，重新排序。' }));
      expect(await seen(filer, next)).toMatchObject({ state: 'CITY_APPROVED', withdrawalAskedAt: null });
      expect((await noticesOf(job.app, filer, next)).at(-1)).toBe('WITHDRAWAL_OVER');
      ok(await job.act(filer, next, 'withdraw', WHY));
    });

    describe('may be declined', () => {
      const NO = { opinion: OPINION, reasonTold: '省级审定在即，名额不能再用，请继续参加审定。' };
      let kept: string;

      beforeAll(async () => {
        const nextRound = await job.round();
        kept = await job.submitted(filer, nextRound);
        await job.examined(kept);
        await job.sent(nextRound, [kept]);
      });

      it('by the handler of the city only, who says why, once it is asked', async () => {
        expect(refusal(await job.act(job.cityHandler, kept, 'declineWithdrawal', NO))).toEqual([
          409,
          'WITHDRAWAL_NOT_ASKED',
        ]);
        ok(await job.act(filer, kept, 'askWithdrawal', WHY));
        for (const by of [job.countyHandler, job.provinceHandler, job.cityHead])
          expect(refusal(await job.act(by, kept, 'declineWithdrawal', NO))).toEqual([403, 'FORBIDDEN']);
        const silent = await job.act(job.cityHandler, kept, 'declineWithdrawal', { opinion: OPINION });
        expect(faults(silent)).toEqual(['reasonTold']);
      });

      it('and the case goes on as if it had not been asked, with a message to the enterprise', async () => {
        ok(await job.act(job.cityHandler, kept, 'declineWithdrawal', NO));
        expect(await seen(filer, kept)).toMatchObject({ state: 'RECOMMENDED', withdrawalAskedAt: null });
        expect(await openTasks(job.app, kept)).toEqual(['CASE 44:HANDLER 2026-09-29']);
        expect((await noticesOf(job.app, filer, kept)).at(-1)).toBe('WITHDRAWAL_DECLINED');
        expect(await lastLine(filer, kept)).toMatchObject({
          action: 'declineWithdrawal',
          opinion: null,
          reasonTold: NO.reasonTold,
        });
        const confirm = await job.act(job.cityHandler, kept, 'confirmWithdrawal', { opinion: OPINION });
        expect(refusal(confirm)).toEqual([409, 'WITHDRAWAL_NOT_ASKED']);
      });

      it('and asked for again', async () => {
        ok(await job.act(filer, kept, 'askWithdrawal', WHY));
        expect(await openTasks(job.app, kept)).toContain('WITHDRAWAL 4403:HANDLER 9999-12-31');
        ok(await job.act(job.cityHandler, kept, 'confirmWithdrawal', { opinion: OPINION }));
        expect(await stateOf(filer, kept)).toBe('WITHDRAWN');
      });
    });
  });

  async function other(roundId: string): Promise<string> {
    return job.submitted(await job.app.filer('440305'), roundId);
  }
});
