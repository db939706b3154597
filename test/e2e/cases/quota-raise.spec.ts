import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../support/ask.js';
import type { Caller } from '../../support/app.js';
import { refusal, stored } from '../../support/case-facts.js';
import { listDesk, type SeenList } from '../../support/list-desk.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const AFTER_DATE = '2026-10-31T09:00:00+08:00';
const PAPERS = { meeting: '厅长办公会', meetingOn: '2026-09-01', minutesNo: '纪要〔2026〕5号' };

describe('the quota of a SOFT round that is open', () => {
  let job: MainJob;
  let firms: Caller[];
  let roundId: string;
  let ids: string[];

  const at = (index: number) => ids[index] as string;
  const reserve = (index: number) => ({ applicationId: at(index), part: 'RESERVE' });
  const desk = () => listDesk(job, roundId);
  const check = (index: number) => job.act(job.provinceHandler, at(index), 'beginCheck');
  const over = async () => {
    const rows = await Promise.all(ids.map((id) => stored(job.app, id)));
    return rows.flatMap(({ overQuota }, index) => (overQuota ? [index] : []));
  };
  const leave = async (index: number) => {
    const why = { reasonTold: '经营计划调整，申请撤回。' };
    ok(await job.act(firms[index] as Caller, at(index), 'askWithdrawal', why));
    ok(await job.act(job.cityHandler, at(index), 'confirmWithdrawal', { opinion: OPINION }));
  };
  async function set(quota: number | null): Promise<Answer> {
    const { version } = ok<{ version: number }>(await job.provinceHead.get(`/api/rounds/${roundId}`));
    const paper = { documentNo: '粤工信函〔2026〕9号', reason: '统筹调整' };
    return job.provinceHead.put(`/api/rounds/${roundId}/quotas`, {
      ...{ version, unitId: job.cityId, quota },
      ...paper,
    });
  }

  beforeAll(async () => {
    job = await MainJob.start();
    firms = [];
    for (let count = 0; count < 4; count += 1) firms.push(await job.app.filer('440305'));
  });
  afterAll(() => job.app.close());

  beforeEach(async () => {
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
    roundId = await job.round({ more: { quotaMode: 'SOFT' } });
    ids = [];
    for (const firm of firms) ids.push(await job.submitted(firm, roundId));
    for (const id of ids) await job.examined(id);
  });

  it('goes up although more slots are used, and never down below them', async () => {
    ok(await job.arranged(roundId, [at(0), at(1), at(2)]));
    ok(await set(2));
    expect(refusal(await set(1))).toEqual([409, 'QUOTA_BELOW_USED']);
    ok(await set(2));
    ok(await set(4));
    expect(refusal(await set(2))).toEqual([409, 'QUOTA_BELOW_USED']);
    ok(await set(3));
  });

  it('raised, takes 超额 from the next ranks of a draft, and what was prepared of it stays', async () => {
    ok(await job.arranged(roundId, [at(2), at(1), at(0)], [reserve(3)]));
    const { id } = ok<{ id: string }>(await desk().prepare());
    expect(await over()).toEqual([0, 1]);
    ok(await set(2));
    expect(await over()).toEqual([0]);
    expect((await desk().live()).items.map(({ overQuota }) => overQuota)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    ok(await job.approve(job.cityHead, id));
    ok(await check(1));
    expect(refusal(await check(0))).toEqual([409, 'OVER_QUOTA_WAITS']);
  });

  it('raised, lets the province check what was sent past it, and what waited to admit it falls', async () => {
    await job.sent(roundId, [at(0), at(1), at(2)], [reserve(3)]);
    const { proposalId } = ok<{ proposalId: string }>(
      await job.act(job.provinceHandler, at(2), 'admitOverQuota', { opinion: OPINION, documents: PAPERS }),
    );
    ok(await set(2));
    expect(await over()).toEqual([2]);
    ok(await set(null));
    expect(await over()).toEqual([]);
    expect(refusal(await job.approve(job.provinceHead, proposalId))).toEqual([409, 'PROPOSAL_DECIDED']);
    ok(await check(2));
  });

  it('keeps a freed place for the reserve until the date of the city', async () => {
    const listId = await job.sent(roundId, [at(0), at(1), at(2)], [reserve(3)]);
    await leave(0);
    ok(await set(2));
    expect(await over()).toEqual([2]);
    const { version } = ok<SeenList>(await job.cityHandler.get(`/api/lists/${listId}`));
    const letter = { version, letterNo: '深工信函〔2026〕12号', opinion: OPINION };
    const { id } = ok<{ id: string }>(await job.cityHandler.post(`/api/lists/${listId}/supplement`, letter));
    ok(await job.approve(job.cityHead, id));
    expect(await over()).toEqual([2]);
    ok(await set(3));
    expect(await over()).toEqual([]);
  });

  it('counts what is taken after that date', async () => {
    await job.sent(roundId, [at(0), at(1), at(2)], [reserve(3)]);
    await leave(0);
    await job.app.moveTo(AFTER_DATE);
    ok(await set(2));
    expect(await over()).toEqual([]);
  });

  it('leaves nobody 超额 within it when the list is arranged at the same moment', async () => {
    ok(await job.arranged(roundId, [at(0)]));
    const [arranged, raised] = await Promise.all([
      job.arranged(roundId, [at(0), at(1)], [reserve(2), reserve(3)]),
      set(2),
    ]);
    expect([arranged.status, raised.status]).toEqual([200, 200]);
    expect(await over()).toEqual([]);
  });
});
