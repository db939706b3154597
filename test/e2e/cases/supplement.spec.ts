import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import { frozenAt, lastLine, refusal, stateOf, stored } from '../../support/case-facts.js';
import { listDesk, type SeenList } from '../../support/list-desk.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const DATE = '2026-10-30T18:00:00.000+08:00';
const LAST_MOMENT = '2026-10-30T17:59:59.999+08:00';
const WHY = { reasonTold: '经营计划调整，申请撤回。' };

describe('a slot freed after the list was sent', () => {
  let job: MainJob;
  let firms: Caller[];
  let roundId: string;
  let listId: string;
  let ids: string[];

  const at = (index: number) => ids[index] as string;
  const firm = (index: number) => firms[index] as Caller;
  const list = async () => ok<SeenList>(await job.cityHandler.get(`/api/lists/${listId}`));
  const supplement = async () => {
    const { version } = await list();
    const body = { version, letterNo: '深工信函〔2026〕12号', opinion: OPINION };
    return job.cityHandler.post(`/api/lists/${listId}/supplement`, body);
  };
  const leave = async (index: number) => {
    ok(await job.act(firm(index), at(index), 'askWithdrawal', WHY));
    ok(await job.act(job.cityHandler, at(index), 'confirmWithdrawal', { opinion: OPINION }));
  };
  const used = () => listDesk(job, roundId).used();

  /** A list of two recommended and two in reserve, sent within a quota of two. */
  async function sentList(more: Record<string, unknown> = {}): Promise<void> {
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
    roundId = await job.round({ more: { units: [{ unitId: '4403', quota: 2 }], ...more } });
    ids = [];
    for (const one of firms) ids.push(await job.submitted(one, roundId));
    for (const id of ids) await job.examined(id);
    const reserve = [3, 2].map((index) => ({ applicationId: at(index), part: 'RESERVE' }));
    listId = await job.sent(roundId, [at(0), at(1)], reserve);
  }

  beforeAll(async () => {
    job = await MainJob.start();
    firms = [];
    for (let count = 0; count < 4; count += 1) firms.push(await job.app.filer('440305'));
  });
  afterAll(() => job.app.close());

  describe('before the date of the city', () => {
    beforeAll(() => sentList());

    it('is not there as long as nobody has left', async () => {
      expect(await list()).toMatchObject({ vacancies: 0 });
      expect(refusal(await supplement())).toEqual([409, 'NO_SLOT_FREED']);
    });

    it('goes to the first of the reserve, even when the province has begun with the others', async () => {
      ok(await job.act(job.provinceHandler, at(1), 'beginCheck'));
      await leave(0);
      expect([await used(), (await list()).vacancies]).toEqual([1, 1]);
      const { id, ...prepared } = ok<{ id: string }>(await supplement());
      expect(prepared).toMatchObject({ actionZh: '备选递补', title: expect.stringContaining('推荐名单') });
      expect(refusal(await supplement())).toEqual([409, 'PROPOSAL_OPEN_ALREADY']);
      ok(await job.approve(job.cityHead, id));
      expect([await stateOf(firm(3), at(3)), await stateOf(firm(2), at(2))]).toEqual([
        'RECOMMENDED',
        'CITY_APPROVED',
      ]);
      expect(await stored(job.app, at(3))).toMatchObject({ holdsSlot: true, rank: 3, overQuota: false });
      expect(await used()).toBe(2);
    });

    it('says in the list and in the history whose place it was, and by which letter', async () => {
      const { items, vacancies } = await list();
      expect(vacancies).toBe(0);
      expect(items.find(({ applicationId }) => applicationId === at(3))).toMatchObject({
        part: 'RECOMMENDED',
        inPlaceOf: at(0),
      });
      expect(await lastLine(job.cityHandler, at(3))).toMatchObject({
        action: 'recommend',
        remark: '备选递补',
        documents: { letterNo: '深工信函〔2026〕12号' },
      });
      expect(refusal(await supplement())).toEqual([409, 'NO_SLOT_FREED']);
    });

    it('is prepared anew when the next in reserve leaves meanwhile', async () => {
      await leave(3);
      const { id } = ok<{ id: string }>(await supplement());
      ok(await job.act(firm(2), at(2), 'withdraw', WHY));
      expect(refusal(await job.approve(job.cityHead, id))).toEqual([409, 'PROPOSAL_DECIDED']);
      expect(refusal(await supplement())).toEqual([409, 'RESERVE_EMPTY']);
      expect(await used()).toBe(1);
    });
  });

  it('falls with the list when the head recalls it', async () => {
    await sentList();
    await leave(1);
    const { id } = ok<{ id: string }>(await supplement());
    ok(await listDesk(job, roundId).recall(listId));
    expect(refusal(await job.approve(job.cityHead, id))).toEqual([409, 'PROPOSAL_DECIDED']);
    expect(await stateOf(firm(3), at(3))).toBe('CITY_APPROVED');
  });

  it('is filled until the last millisecond before the date and not after it', async () => {
    await sentList();
    await leave(1);
    const { id } = ok<{ id: string }>(await supplement());
    const late = await frozenAt(job.app, DATE, () => job.approve(job.cityHead, id));
    expect(refusal(late)).toEqual([409, 'CITY_DATE_PASSED']);
    expect((await frozenAt(job.app, LAST_MOMENT, () => job.approve(job.cityHead, id))).status).toBe(200);
    expect(await stateOf(firm(3), at(3))).toBe('RECOMMENDED');
  });

  it('past a SOFT quota stays 超额 for who takes it', async () => {
    await sentList({ quotaMode: 'SOFT', units: [{ unitId: '4403', quota: 1 }] });
    await leave(1);
    const { id } = ok<{ id: string }>(await supplement());
    ok(await job.approve(job.cityHead, id));
    expect(await stored(job.app, at(3))).toMatchObject({ overQuota: true, rank: 3 });
    expect(refusal(await job.act(job.provinceHandler, at(3), 'beginCheck'))).toEqual([
      409,
      'OVER_QUOTA_WAITS',
    ]);
  });
});
