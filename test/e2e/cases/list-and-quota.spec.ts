import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import {
  faults,
  frozenAt,
  lastLine,
  noticesOf,
  refusal,
  seen,
  stateOf,
  stored,
} from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { listDesk, type SeenList } from '../../support/list-desk.js';

const PAPERS = { meeting: '厅长办公会', meetingOn: '2026-09-01', minutesNo: '纪要〔2026〕5号' };
const WORDS = { reason: '研发投入说明不足', opinion: '研发费用归集不实，须核减后再议。' };
const DATE = '2026-10-30T18:00:00.000+08:00';
const LAST_MOMENT = '2026-10-30T17:59:59.999+08:00';

describe('the list of a city and its quota', () => {
  let job: MainJob;
  let firms: Caller[];
  let roundId: string;
  let ids: string[];

  beforeAll(async () => {
    job = await MainJob.start();
    firms = [];
    for (let count = 0; count < 3; count += 1) firms.push(await job.app.filer('440305'));
  });
  afterAll(() => job.app.close());

  /** A new round with three cases the city has approved. */
  async function approvedInNewRound(more: Record<string, unknown> = {}): Promise<void> {
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
    roundId = await job.round({ more });
    ids = [];
    for (const firm of firms) ids.push(await job.submitted(firm, roundId));
    for (const id of ids) await job.examined(id);
  }
  const at = (index: number) => ids[index] as string;
  const firm = (index: number) => firms[index] as Caller;
  const reserve = (index: number) => ({ applicationId: at(index), part: 'RESERVE' });
  const rejected = (index: number, words: { reason?: string; opinion?: string } = {}) => ({
    applicationId: at(index),
    part: 'NOT_RECOMMENDED',
    ...words,
  });
  const desk = () => listDesk(job, roundId);
  const places = ({ items }: SeenList) =>
    items.map(({ applicationId, part, rank }) => [ids.indexOf(applicationId), part, rank]);

  describe('with a HARD quota of one', () => {
    beforeAll(() => approvedInNewRound());

    it('refuses the placement past the quota and changes nothing', async () => {
      expect(refusal(await job.arranged(roundId, [at(0), at(1)]))).toEqual([409, 'QUOTA_EXHAUSTED']);
      expect(places(await desk().live())).toEqual([]);
      expect(await desk().used()).toBe(0);
      expect((await stored(job.app, at(0))).holdsSlot).toBe(false);
    });

    it('ranks each part without gap, in the order given', async () => {
      const list = ok<SeenList>(await job.arranged(roundId, [at(2)], [reserve(1), reserve(0)]));
      expect(places(list)).toEqual([
        [2, 'RECOMMENDED', 1],
        [1, 'RESERVE', 1],
        [0, 'RESERVE', 2],
      ]);
      expect(await desk().used()).toBe(1);
    });

    it('says what an official list prints: city, county and credit code', async () => {
      const { cityName, items } = await desk().live();
      const { uscc } = ok<{ uscc: string }>(await firm(2).get(`/api/enterprises/${firm(2).enterpriseId}`));
      expect([cityName, items[0]?.countyName, items[0]?.uscc]).toEqual(['深圳市', '南山区', uscc]);
    });

    it('exchanges within the full quota', async () => {
      const list = ok<SeenList>(await job.arranged(roundId, [at(0)], [reserve(2), reserve(1)]));
      expect(places(list)[0]).toEqual([0, 'RECOMMENDED', 1]);
      expect([await desk().used(), (await stored(job.app, at(2))).holdsSlot]).toEqual([1, false]);
    });

    it('wants a reason and an opinion for whom it does not recommend', async () => {
      const answer = await job.arranged(roundId, [at(0)], [reserve(1), rejected(2)]);
      expect([answer.status, ...faults(answer)]).toEqual([400, 'entries.2.reason', 'entries.2.opinion']);
      const short = await job.arranged(roundId, [at(0)], [rejected(2, { ...WORDS, opinion: '排名在后' })]);
      expect([short.status, ...faults(short)]).toEqual([400, 'entries.1.opinion']);
      const twice = await job.arranged(roundId, [at(0)], [reserve(0)]);
      expect(faults(twice)).toEqual(['entries.1.applicationId']);
    });

    it('is not sent while an approved case stands nowhere', async () => {
      ok(await job.arranged(roundId, [at(0)], [reserve(1)]));
      expect((await desk().live()).unplaced.map(({ applicationId }) => applicationId)).toEqual([at(2)]);
      expect(refusal(await desk().prepare())).toEqual([422, 'LIST_INCOMPLETE']);
      ok(await job.arranged(roundId, [], [reserve(0), reserve(1), reserve(2)]));
      expect(refusal(await desk().prepare())).toEqual([422, 'LIST_EMPTY']);
    });

    it('sends all or nothing: what was prepared falls with a case that leaves', async () => {
      ok(await job.arranged(roundId, [at(0)], [reserve(1), rejected(2, WORDS)]));
      const { id: proposalId } = ok<{ id: string }>(await desk().prepare());
      ok(await job.act(firm(1), at(1), 'withdraw'));
      expect(refusal(await job.approve(job.cityHead, proposalId))).toEqual([409, 'PROPOSAL_DECIDED']);
      expect(await stateOf(firm(0), at(0))).toBe('CITY_APPROVED');
      expect((await desk().live()).state).toBe('DRAFT');
    });

    it('is not the list of another city', async () => {
      const { id, version } = await desk().live();
      const guangzhou = await job.app.official('4401', 'HANDLER');
      expect((await guangzhou.get(`/api/lists/${id}`)).status).toBe(404);
      expect((await guangzhou.put(`/api/lists/${id}`, { version, entries: [] })).status).toBe(404);
      expect((await job.provinceHandler.get(`/api/lists/${id}`)).status).toBe(404);
    });
  });

  it('gives the last slot to exactly one of two who place at once', async () => {
    await approvedInNewRound();
    const colleague = await job.app.official('4403', 'HANDLER');
    const { id, version } = await desk().live();
    const place = (by: Caller, chosen: number) =>
      by.put(`/api/lists/${id}`, {
        version,
        entries: ids.map((applicationId, index) => ({
          applicationId,
          part: index === chosen ? 'RECOMMENDED' : 'RESERVE',
        })),
      });
    const answers = await Promise.all([place(job.cityHandler, 0), place(colleague, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('STATE_MOVED');
    const holders: string[] = [];
    for (const caseId of ids) if ((await stored(job.app, caseId)).holdsSlot) holders.push(caseId);
    const winner = answers[0]?.status === 200 ? at(0) : at(1);
    expect([holders, await desk().used()]).toEqual([[winner], 1]);
    const [first] = (await desk().live()).items;
    expect([first?.applicationId, first?.rank]).toEqual([winner, 1]);
  });

  describe('with a SOFT quota of one', () => {
    beforeAll(() => approvedInNewRound({ quotaMode: 'SOFT' }));

    it('marks what stands behind the quota, and unmarks it when it moves up', async () => {
      const list = ok<SeenList>(await job.arranged(roundId, [at(0), at(1)], [reserve(2)]));
      expect(list.items.map(({ overQuota }) => overQuota)).toEqual([false, true, false]);
      const moved = ok<SeenList>(await job.arranged(roundId, [at(1)], [reserve(0), reserve(2)]));
      expect(moved.items.map(({ overQuota }) => overQuota)).toEqual([false, false, false]);
      ok(await job.arranged(roundId, [at(1), at(0)], [reserve(2)]));
      expect([(await stored(job.app, at(1))).overQuota, (await stored(job.app, at(0))).overQuota]).toEqual([
        false,
        true,
      ]);
    });

    it('lets the province admit it before it is checked', async () => {
      await job.sent(roundId, [at(1), at(0)], [reserve(2)]);
      ok(await job.act(job.provinceHandler, at(1), 'beginCheck'));
      expect(refusal(await job.act(job.provinceHandler, at(0), 'beginCheck'))).toEqual([
        409,
        'OVER_QUOTA_WAITS',
      ]);
      const bare = await job.act(job.provinceHandler, at(0), 'admitOverQuota', { opinion: OPINION });
      expect([bare.status, ...faults(bare)]).toEqual([
        400,
        'documents.meeting',
        'documents.meetingOn',
        'documents.minutesNo',
      ]);
      const admission = { opinion: OPINION, documents: PAPERS };
      ok(await job.decide(job.provinceHandler, job.provinceHead, at(0), 'admitOverQuota', admission));
      expect((await lastLine(job.provinceHandler, at(0))).documents).toEqual(PAPERS);
      ok(await job.act(job.provinceHandler, at(0), 'beginCheck'));
    });
  });

  describe('recall', () => {
    beforeAll(() => approvedInNewRound());

    it('takes the whole list back before the date and opens the next version', async () => {
      const id = await job.sent(roundId, [at(0)], [reserve(1), reserve(2)]);
      expect(refusal(await job.arranged(roundId, [at(1)]))).toEqual([409, 'LIST_SENT']);
      const next = ok<SeenList>(await desk().recall(id));
      expect(next).toMatchObject({ number: 2, state: 'DRAFT' });
      expect(places(next)[0]).toEqual([0, 'RECOMMENDED', 1]);
      expect(await stateOf(firm(0), at(0))).toBe('CITY_APPROVED');
      expect(await desk().used()).toBe(1);
    });

    it('fills a slot that a withdrawal freed before the date from the reserve', async () => {
      const id = await job.sent(roundId, [at(0)], [reserve(1), reserve(2)]);
      ok(await job.act(firm(0), at(0), 'askWithdrawal', { reasonTold: '经营计划调整，申请撤回。' }));
      ok(await job.act(job.cityHandler, at(0), 'confirmWithdrawal', { opinion: OPINION }));
      expect(await desk().used()).toBe(0);
      const next = ok<SeenList>(await desk().recall(id));
      expect(places(next)).toEqual([
        [1, 'RESERVE', 1],
        [2, 'RESERVE', 2],
      ]);
      await job.sent(roundId, [at(1)], [reserve(2)]);
      expect(await stateOf(firm(1), at(1))).toBe('RECOMMENDED');
    });

    it('comes too late once the province has begun', async () => {
      ok(await job.act(job.provinceHandler, at(1), 'beginCheck'));
      expect(refusal(await desk().recall((await desk().live()).id))).toEqual([409, 'RECALL_TOO_LATE']);
      expect(await stateOf(firm(1), at(1))).toBe('PROVINCE_FORMAL');
    });

    it('closes the gap a withdrawal left in the ranks', async () => {
      await approvedInNewRound({ units: [{ unitId: '4403', quota: 3 }] });
      const id = await job.sent(roundId, [at(0), at(1), at(2)]);
      ok(await job.act(firm(0), at(0), 'askWithdrawal', { reasonTold: '经营计划调整，申请撤回。' }));
      ok(await job.act(job.cityHandler, at(0), 'confirmWithdrawal', { opinion: OPINION }));
      expect(places(ok<SeenList>(await desk().recall(id)))).toEqual([
        [1, 'RECOMMENDED', 1],
        [2, 'RECOMMENDED', 2],
      ]);
      expect((await stored(job.app, at(2))).rank).toBe(2);
    });

    it('carries both texts over into the list after a recall', async () => {
      await approvedInNewRound();
      const id = await job.sent(roundId, [at(0)], [reserve(1), rejected(2, WORDS)]);
      const { items } = ok<SeenList>(await desk().recall(id));
      expect(items.find(({ applicationId }) => applicationId === at(2))).toMatchObject(WORDS);
    });

    it('comes too late from the date on, to the millisecond', async () => {
      await approvedInNewRound();
      const id = await job.sent(roundId, [at(0)], [reserve(1), reserve(2)]);
      const late = await frozenAt(job.app, DATE, () => desk().recall(id));
      expect(refusal(late)).toEqual([409, 'CITY_DATE_PASSED']);
      const inTime = await frozenAt(job.app, LAST_MOMENT, () => desk().recall(id));
      expect(inTime.status).toBe(200);
    });
  });

  describe('at the date of the city', () => {
    beforeAll(() => approvedInNewRound());

    it('takes the list until the last millisecond and not after it', async () => {
      ok(await job.arranged(roundId, [at(0)], [reserve(1), rejected(2, WORDS)]));
      const { id: proposalId } = ok<{ id: string }>(await desk().prepare());
      const late = await frozenAt(job.app, DATE, () => job.approve(job.cityHead, proposalId));
      expect(refusal(late)).toEqual([409, 'CITY_DATE_PASSED']);
      expect(await stateOf(firm(0), at(0))).toBe('CITY_APPROVED');
      const inTime = await frozenAt(job.app, LAST_MOMENT, () => job.approve(job.cityHead, proposalId));
      expect(inTime.status).toBe(200);
    });

    it('ends who was approved and not recommended, with the reason of the list or a general one', async () => {
      await job.app.moveTo(DATE);
      expect(await stateOf(firm(0), at(0))).toBe('RECOMMENDED');
      const held = await seen(firm(1), at(1));
      expect([held.state, held.endReason]).toEqual(['NOT_RECOMMENDED', expect.stringContaining('名额')]);
      expect(await seen(firm(2), at(2))).toMatchObject({
        state: 'NOT_RECOMMENDED',
        endReason: '研发投入说明不足',
      });
      expect((await lastLine(firm(2), at(2))).byName).toBe('系统');
      expect(await noticesOf(job.app, firm(2), at(2))).toContain('CASE_MOVED');
    });

    it('keeps the internal opinion for the city and the province', async () => {
      const { id } = await desk().live();
      const line = { action: 'closeList', byName: '系统', reasonTold: WORDS.reason };
      for (const by of [job.cityHead, job.provinceHandler]) {
        expect(await lastLine(by, at(2))).toMatchObject({ ...line, opinion: WORDS.opinion });
        const { items } = ok<SeenList>(await by.get(`/api/lists/${id}`));
        expect(items.find(({ applicationId }) => applicationId === at(2))).toMatchObject(WORDS);
      }
      for (const by of [firm(2), job.countyHandler])
        expect(await lastLine(by, at(2))).toMatchObject({ ...line, opinion: null });
      expect((await lastLine(job.cityHead, at(1))).opinion).toBeNull();
      for (const path of ['', '/history', '/actions'])
        expect((await firm(2).get(`/api/applications/${at(2)}${path}`)).text).not.toContain(WORDS.opinion);
      expect((await firm(2).get('/api/notices')).text).not.toContain(WORDS.opinion);
    });

    it('counts a slot freed after the date as used', async () => {
      ok(await job.act(firm(0), at(0), 'askWithdrawal', { reasonTold: '经营计划调整，申请撤回。' }));
      ok(await job.act(job.cityHandler, at(0), 'confirmWithdrawal', { opinion: OPINION }));
      expect(await stateOf(firm(0), at(0))).toBe('WITHDRAWN');
      expect(await desk().used()).toBe(1);
      expect((await lastLine(job.cityHandler, at(0))).remark).toBe('名额已使用，不再释放');
    });

    it('gives the slots of a list that was never sent back', async () => {
      await approvedInNewRound();
      ok(await job.arranged(roundId, [at(0)], [reserve(1), reserve(2)]));
      await job.app.moveTo(DATE);
      for (const id of ids) expect(await stateOf(job.cityHandler, id)).toBe('NOT_RECOMMENDED');
      expect(await desk().used()).toBe(0);
    });
  });

  it('ends drafts as not submitted at the date of the enterprises, and refuses a millisecond late', async () => {
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
    const nextRound = await job.round();
    const { id } = ok<{ id: string }>(await firm(0).post('/api/applications', { roundId: nextRound }));
    const { version } = await seen(firm(0), id);
    ok(await firm(0).patch(`/api/applications/${id}/content`, { version, values: job.content() }));
    const submit = () => job.act(firm(0), id, 'submit', { pledge: true });
    const late = await frozenAt(job.app, '2026-09-30T18:00:00.000+08:00', submit);
    expect(refusal(late)).toEqual([409, 'ROUND_CLOSED']);
    const draft = ok<{ id: string }>(await firm(1).post('/api/applications', { roundId: nextRound }));
    expect((await frozenAt(job.app, '2026-09-30T17:59:59.999+08:00', submit)).status).toBe(200);
    await job.app.moveTo('2026-09-30T18:00:00+08:00');
    const ended = await seen(firm(1), draft.id);
    expect([ended.state, ended.endReason]).toEqual(['NOT_SUBMITTED', expect.stringContaining('未提交')]);
    expect(await stateOf(firm(0), id)).toBe('COUNTY_SCREENING');
  });
});
