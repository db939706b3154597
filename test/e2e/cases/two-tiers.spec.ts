import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Proposal } from '../../../src/core/flow/index.js';
import { Account } from '../../../src/modules/identity/account.entity.js';
import { OrganisationService } from '../../../src/modules/identity/index.js';
import type { Caller } from '../../support/app.js';
import { historyOf, noticesOf, openTasks, refusal, stateOf } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const REFUSAL = { opinion: OPINION, reasonTold: '不属于装备制造领域，依据第二条不予通过。' };
const RETURN = {
  opinion: OPINION,
  reasonTold: '请补正联系电话。',
  returnTo: 'ENTERPRISE',
  fields: ['contact.mobile'],
};

describe('who may act on a case', () => {
  let job: MainJob;
  let filer: Caller;

  beforeAll(async () => {
    job = await MainJob.start();
    filer = await job.app.filer('440305');
  });
  afterAll(() => job.app.close());

  const submitted = async () => job.submitted(filer, await job.round());
  const prepare = async (
    by: Caller,
    id: string,
    action = 'refuse',
    body: Record<string, unknown> = REFUSAL,
  ) => ok<{ proposalId: string }>(await job.act(by, id, action, body)).proposalId;
  const proposal = async (id: string) => ok<Proposal>(await job.countyHandler.get(`/api/proposals/${id}`));

  /** Gives a person another post, as an operator would. */
  const transfer = (person: Caller, unitId: string, role: 'HANDLER' | 'HEAD') =>
    job.app.change(async () => {
      const { id: organisationId } = await job.app.nest.get(OrganisationService).authorityOf(unitId);
      await job.app.db.repo(Account).update({ id: person.accountId }, { organisationId, role });
    });

  describe('one person at two tiers', () => {
    it('does not examine at the city what it screened at the county', async () => {
      const mover = await job.app.official('440305', 'HANDLER');
      const id = await submitted();
      ok(await job.act(mover, id, 'pass', { opinion: OPINION }));
      await transfer(mover, '4403', 'HANDLER');
      for (const [action, body] of [
        ['pass', { opinion: OPINION }],
        ['return', RETURN],
        ['refuse', REFUSAL],
      ] as const)
        expect(refusal(await job.act(mover, id, action, body))).toEqual([403, 'TWO_TIERS']);
      expect(await stateOf(filer, id)).toBe('CITY_EXAMINATION');
      const { body } = await mover.get(`/api/applications/${id}/actions`);
      const told = body as unknown as { action: string; allowed: boolean; code: string }[];
      expect(told.filter(({ action }) => action === 'pass')).toMatchObject([
        { allowed: false, code: 'TWO_TIERS' },
      ]);
      ok(await job.act(job.cityHandler, id, 'pass', { opinion: OPINION }));
    });

    it('does not send as head of the city what it screened at the county', async () => {
      const mover = await job.app.official('440305', 'HANDLER');
      const roundId = await job.round();
      const id = await job.submitted(filer, roundId);
      ok(await job.act(mover, id, 'pass', { opinion: OPINION }));
      ok(await job.act(job.cityHandler, id, 'pass', { opinion: OPINION }));
      const list = ok<{ id: string; version: number }>(await job.arranged(roundId, [id]));
      const sending = ok<{ id: string }>(
        await job.cityHandler.post(`/api/lists/${list.id}/send`, {
          version: list.version,
          letterNo: '深工信函〔2026〕9号',
          opinion: OPINION,
        }),
      );
      await transfer(mover, '4403', 'HEAD');
      expect(refusal(await job.approve(mover, sending.id))).toEqual([403, 'TWO_TIERS']);
      expect(await stateOf(filer, id)).toBe('CITY_APPROVED');
      ok(await job.approve(job.cityHead, sending.id));
    });

    it('counts what a person only prepared', async () => {
      const mover = await job.app.official('4403', 'HANDLER');
      const roundId = await job.round();
      const id = await job.submitted(filer, roundId);
      await job.examined(id);
      const list = ok<{ id: string; version: number }>(await job.arranged(roundId, [id]));
      const sending = ok<{ id: string }>(
        await mover.post(`/api/lists/${list.id}/send`, {
          version: list.version,
          letterNo: '深工信函〔2026〕9号',
          opinion: OPINION,
        }),
      );
      ok(await job.approve(job.cityHead, sending.id));
      await transfer(mover, '44', 'HANDLER');
      expect(refusal(await job.act(mover, id, 'beginCheck'))).toEqual([403, 'TWO_TIERS']);
    });

    it('may go on at its own tier as another post', async () => {
      const mover = await job.app.official('440305', 'HANDLER');
      const id = await submitted();
      ok(await job.act(mover, id, 'return', RETURN));
      ok(await job.act(filer, id, 'resubmit', { pledge: true }));
      const proposalId = await prepare(job.countyHandler, id);
      await transfer(mover, '440305', 'HEAD');
      ok(await job.approve(mover, proposalId));
      expect(await stateOf(filer, id)).toBe('REFUSED');
    });
  });

  describe('what a handler prepares', () => {
    it('is not decided by a handler, by another unit, or by the person who prepared it', async () => {
      const preparer = await job.app.official('440305', 'HANDLER');
      const id = await submitted();
      const proposalId = await prepare(preparer, id);
      expect(await openTasks(job.app, proposalId)).toEqual(['PROPOSAL 440305:HEAD 9999-12-31']);
      expect((await job.cityHead.get(`/api/proposals/${proposalId}`)).status).toBe(404);
      const foreign = await job.cityHead.post(`/api/proposals/${proposalId}/approve`, { version: 1 });
      expect(refusal(foreign)).toEqual([404, 'NOT_FOUND']);
      const handler = await job.countyHandler.post(`/api/proposals/${proposalId}/approve`, { version: 1 });
      expect(refusal(handler)).toEqual([403, 'FORBIDDEN']);
      await transfer(preparer, '440305', 'HEAD');
      expect(refusal(await job.approve(preparer, proposalId))).toEqual([403, 'SAME_PERSON']);
      expect(await stateOf(filer, id)).toBe('COUNTY_SCREENING');
      ok(await job.approve(job.countyHead, proposalId));
      expect(await openTasks(job.app, proposalId)).toEqual([]);
      expect(refusal(await job.approve(job.countyHead, proposalId))).toEqual([409, 'PROPOSAL_DECIDED']);
      const [last] = (await historyOf(job.countyHead, id)).slice(-1);
      expect(last).toMatchObject({ action: 'refuse', reasonTold: REFUSAL.reasonTold, opinion: OPINION });
    });

    it('cannot be done by the head alone', async () => {
      const id = await submitted();
      expect(refusal(await job.act(job.countyHead, id, 'refuse', REFUSAL))).toEqual([403, 'FORBIDDEN']);
    });

    it('declined, leaves the case as it was and tells the handler', async () => {
      const id = await submitted();
      const before = await historyOf(job.countyHandler, id);
      const proposalId = await prepare(job.countyHandler, id);
      expect(refusal(await job.act(job.countyHandler, id, 'refuse', REFUSAL))).toEqual([
        409,
        'PROPOSAL_OPEN_ALREADY',
      ]);
      const { version } = await proposal(proposalId);
      ok(await job.countyHead.post(`/api/proposals/${proposalId}/decline`, { version, note: '理由不充分' }));
      expect(await proposal(proposalId)).toMatchObject({ state: 'DECLINED', note: '理由不充分' });
      expect(await historyOf(job.countyHandler, id)).toEqual(before);
      expect(await noticesOf(job.app, job.countyHandler, proposalId)).toEqual(['PROPOSAL_DECLINED']);
      expect(await noticesOf(job.app, filer, id)).toEqual([]);
      ok(await job.act(job.countyHandler, id, 'pass', { opinion: OPINION }));
    });

    it('falls with one message to a handler who has become head meanwhile', async () => {
      const promoted = await job.app.official('440305', 'HANDLER');
      const id = await submitted();
      const proposalId = await prepare(promoted, id);
      await transfer(promoted, '440305', 'HEAD');
      ok(await job.act(filer, id, 'withdraw'));
      expect(await noticesOf(job.app, promoted, proposalId)).toEqual(['PROPOSAL_OUTDATED']);
    });

    it('is outdated when the case moves on by another way', async () => {
      const id = await submitted();
      const proposalId = await prepare(job.countyHandler, id);
      const stale = await job.countyHead.post(`/api/proposals/${proposalId}/approve`, { version: 2 });
      expect(refusal(stale)).toEqual([409, 'STATE_MOVED']);
      ok(await job.act(filer, id, 'withdraw'));
      expect((await proposal(proposalId)).state).toBe('OUTDATED');
      expect(await openTasks(job.app, proposalId)).toEqual([]);
      expect(refusal(await job.approve(job.countyHead, proposalId))).toEqual([409, 'PROPOSAL_DECIDED']);
      expect(await stateOf(filer, id)).toBe('WITHDRAWN');
    });

    it('falls when the enterprise asks to withdraw, and can be prepared anew', async () => {
      const roundId = await job.round();
      const id = await job.submitted(filer, roundId);
      await job.examined(id);
      await job.sent(roundId, [id]);
      ok(await job.act(job.provinceHandler, id, 'beginCheck'));
      const decision = {
        ...REFUSAL,
        documents: { meeting: '厅长办公会', meetingOn: '2026-09-01', minutesNo: '纪要〔2026〕5号' },
      };
      const outdated = await prepare(job.provinceHandler, id, 'refuse', decision);
      ok(await job.act(filer, id, 'askWithdrawal', { reasonTold: '经营计划调整，申请撤回。' }));
      expect(ok<Proposal>(await job.provinceHead.get(`/api/proposals/${outdated}`)).state).toBe('OUTDATED');
      expect(refusal(await job.approve(job.provinceHead, outdated))).toEqual([409, 'PROPOSAL_DECIDED']);
      expect(await stateOf(filer, id)).toBe('PROVINCE_FORMAL');
      ok(await job.decide(job.provinceHandler, job.provinceHead, id, 'refuse', decision));
      expect(await stateOf(filer, id)).toBe('REFUSED');
    });
  });
});
