import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import { noticesOf, openTasks, refusal, stateOf } from '../../support/case-facts.js';
import { listDesk } from '../../support/list-desk.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

interface Proposal {
  id: string;
  state: string;
}

const WHY = { reasonTold: '经营计划调整，申请撤回。' };

describe('what a handler prepared for several cases at once', () => {
  let job: MainJob;
  let firms: Caller[];
  let roundId: string;
  let ids: string[];

  beforeAll(async () => {
    job = await MainJob.start();
    firms = [await job.app.filer('440305'), await job.app.filer('440305')];
  });
  afterAll(() => job.app.close());

  /** Two cases approved by the city, in a round of their own. */
  const approved = async (more: Record<string, unknown> = {}) => {
    roundId = await job.round({ more: { quotaMode: 'NONE', ...more } });
    ids = [];
    for (const firm of firms) {
      const id = await job.submitted(firm, roundId);
      await job.examined(id);
      ids.push(id);
    }
  };
  const stateOfProposal = async (head: Caller, id: string) =>
    ok<Proposal>(await head.get(`/api/proposals/${id}`)).state;
  const publicity = (applicationIds: string[]) =>
    job.cityHandler.post('/api/publicities', {
      ...{ roundId, applicationIds, title: '市级公示', startsOn: '2026-09-02', opinion: OPINION },
    });

  it('a list falls when the enterprise of one of its cases withdraws', async () => {
    await approved();
    ok(await job.arranged(roundId, ids));
    const { id: proposalId } = ok<Proposal>(await listDesk(job, roundId).prepare());
    ok(await job.act(firms[1] as Caller, ids[1] as string, 'withdraw', WHY));
    expect(await stateOfProposal(job.cityHead, proposalId)).toBe('OUTDATED');
    expect(await openTasks(job.app, proposalId)).toEqual([]);
    expect(refusal(await job.approve(job.cityHead, proposalId))).toEqual([409, 'PROPOSAL_DECIDED']);
    expect(await stateOf(job.cityHead, ids[0] as string)).toBe('CITY_APPROVED');
  });

  it('a publicity falls when one of its cases withdraws, and can be prepared for the others', async () => {
    await approved({ cityPublicity: true, cityPublicityLength: 5 });
    const [one, two] = ids as [string, string];
    const prepared = ok<Proposal>(await publicity([one, two]));
    expect(refusal(await publicity([two]))).toEqual([409, 'PROPOSAL_OPEN_ALREADY']);
    ok(await job.act(firms[0] as Caller, one, 'withdraw', WHY));
    expect(await stateOfProposal(job.cityHead, prepared.id)).toBe('OUTDATED');
    expect(await noticesOf(job.app, job.cityHandler, prepared.id)).toEqual(['PROPOSAL_OUTDATED']);
    const anew = ok<Proposal>(await publicity([two]));
    ok(await job.approve(job.cityHead, anew.id));
    expect(await stateOf(job.cityHead, two)).toBe('CITY_PUBLICITY');
  });

  it('a case stands in one open announcement at a time', async () => {
    await approved();
    const [one, two] = ids as [string, string];
    await job.sent(roundId, ids);
    for (const id of ids) await job.accepted(id);
    await job.app.moveTo('2026-11-02T09:00:00+08:00');
    await job.published(roundId, ids, '2026-11-02');
    await job.app.moveTo('2026-11-11T09:00:00+08:00');
    const announce = (applicationIds: string[]) =>
      job.provinceHandler.post('/api/announcements', {
        ...{ roundId, applicationIds, documentNo: '粤工信公告〔2026〕9号', announcedOn: '2026-11-11' },
        opinion: OPINION,
      });
    const both = ok<Proposal>(await announce([one, two]));
    expect(refusal(await announce([two]))).toEqual([409, 'PROPOSAL_OPEN_ALREADY']);
    const body = { version: 1, note: '先公告第二家。' };
    ok(await job.provinceHead.post(`/api/proposals/${both.id}/decline`, body));
    const second = ok<Proposal>(await announce([two]));
    const first = ok<Proposal>(await announce([one]));
    ok(await job.approve(job.provinceHead, second.id));
    expect(await stateOfProposal(job.provinceHead, first.id)).toBe('OPEN');
    ok(await job.approve(job.provinceHead, first.id));
    for (const id of ids) expect(await stateOf(job.provinceHead, id)).toBe('IN_POOL');
  });
});
