import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Proposal } from '../../../src/core/flow/index.js';
import { actsAsTold, codesAt, optionAt } from '../../support/actions.js';
import type { Caller } from '../../support/app.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const REFUSAL = { opinion: OPINION, reasonTold: '研发投入不足，不予通过。' };

describe('what may be done with a proposal', () => {
  let job: MainJob;
  let firm: Caller;
  let caseId: string;
  let id: string;
  const address = () => `/api/proposals/${id}`;
  const version = async () => ok<{ version: number }>(await job.countyHead.get(address())).version;
  const approve = (by: Caller) => job.approve(by, id);
  const decline = async (by: Caller) =>
    by.post(`${address()}/decline`, { version: await version(), note: '请补充依据。' });
  const prepared = async () => {
    id = ok<{ proposalId: string }>(await job.act(job.countyHandler, caseId, 'refuse', REFUSAL)).proposalId;
  };

  beforeAll(async () => {
    job = await MainJob.start();
    firm = await job.app.filer('440305');
    caseId = await job.submitted(firm, await job.round());
    await prepared();
  });
  afterAll(() => job.app.close());

  it('the head may take it or send it back, nobody else', async () => {
    expect(await optionAt(job.countyHead, address(), 'approve')).toMatchObject({
      ...{ allowed: true, mode: 'DECIDE', proposalId: id, needs: [], takes: [] },
    });
    expect((await optionAt(job.countyHead, address(), 'decline')).needs).toEqual(['note']);
    const nobodys = { approve: 'FORBIDDEN', decline: 'FORBIDDEN' };
    expect(await codesAt(job.countyHandler, address())).toEqual(nobodys);
    expect(await codesAt(await job.app.official('440305', 'VIEWER'), address())).toEqual(nobodys);
    expect((await job.cityHead.get(`${address()}/actions`)).status).toBe(404);
  });

  it('a head who prepared it as a handler may not decide it', async () => {
    await job.app.change(() =>
      job.app.db.repo(Proposal).update({ id }, { preparedBy: job.countyHead.accountId }),
    );
    expect(await actsAsTold(job.countyHead, address(), 'approve', () => approve(job.countyHead))).toBe(
      'SAME_PERSON',
    );
    expect(await actsAsTold(job.countyHead, address(), 'decline', () => decline(job.countyHead))).toBe(
      'SAME_PERSON',
    );
    await job.app.change(() =>
      job.app.db.repo(Proposal).update({ id }, { preparedBy: job.countyHandler.accountId }),
    );
  });

  it('one that was sent back is decided', async () => {
    const { countyHead } = job;
    expect(await actsAsTold(countyHead, address(), 'decline', () => decline(countyHead))).toBe(null);
    expect(await actsAsTold(countyHead, address(), 'decline', () => decline(countyHead))).toBe(
      'PROPOSAL_DECIDED',
    );
    expect(await actsAsTold(countyHead, address(), 'approve', () => approve(countyHead))).toBe(
      'PROPOSAL_DECIDED',
    );
  });

  it('one that its case has left behind is told as such', async () => {
    await prepared();
    ok(await job.act(firm, caseId, 'withdraw'));
    expect(await actsAsTold(job.countyHead, address(), 'approve', () => approve(job.countyHead))).toBe(
      'PROPOSAL_DECIDED',
    );
  });

  it('what it proposes can no longer be done: the yes is refused with its reason, the no is not', async () => {
    const { countyHandler, countyHead } = job;
    const roundId = await job.round({ tier: 'COUNTY', more: { publicityLength: 3 } });
    const accepted = await job.submitted(await job.app.filer('440305'), roundId);
    ok(await job.decide(countyHandler, countyHead, accepted, 'accept', { opinion: OPINION }));
    const paper = { title: '拟入库名单公示', startsOn: '2026-09-02', opinion: OPINION };
    const publicity = { roundId, applicationIds: [accepted], ...paper };
    id = ok<{ id: string }>(await countyHandler.post('/api/publicities', publicity)).id;
    expect(await codesAt(countyHead, address())).toEqual({ approve: null, decline: null });
    await job.app.moveTo('2026-09-03T10:00:00+08:00');
    expect(await actsAsTold(countyHead, address(), 'approve', () => approve(countyHead))).toBe(
      'PUBLICITY_START_PAST',
    );
    expect((await optionAt(countyHead, address(), 'approve')).reason).toContain('2026-09-02');
    expect(await actsAsTold(countyHead, address(), 'decline', () => decline(countyHead))).toBe(null);
  });
});
