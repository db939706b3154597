import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import {
  faults,
  frozenAt,
  historyOf,
  lastLine,
  openTasks,
  refusal,
  seen,
  stateOf,
  stored,
} from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { publicDesk, SETTLEMENT, signed } from '../../support/public-desk.js';

/** Seven working days from 2 November 2026: the last one is the tenth. */
const STARTS = '2026-11-02';
const LAST_MOMENT = '2026-11-10T23:59:59.999+08:00';
const TOO_LATE = '2026-11-11T00:00:00.000+08:00';
const DECISION = {
  opinion: OPINION,
  reasonTold: '异议经核查成立，依据通知第六条不予通过，十个工作日内可申诉。',
  documents: { meeting: '厅长办公会', meetingOn: '2026-11-02', minutesNo: '纪要〔2026〕6号' },
};

describe('objections to a publicity', () => {
  let job: MainJob;
  let desk: ReturnType<typeof publicDesk>;
  let firms: Caller[];
  let roundId: string;
  let publicityId: string;
  let ids: string[];

  beforeAll(async () => {
    job = await MainJob.start();
    desk = publicDesk(job);
    firms = [];
    for (let count = 0; count < 2; count += 1) firms.push(await job.app.filer('440305'));
  });
  afterAll(() => job.app.close());

  const one = () => ids[0] as string;
  const two = () => ids[1] as string;
  const firm = () => firms[0] as Caller;

  /** Two cases in publicity from `STARTS`, on its first day. */
  async function inPublicity(): Promise<void> {
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
    roundId = await job.round({ more: { quotaMode: 'NONE' } });
    ids = [];
    for (const caller of firms) ids.push(await job.submitted(caller, roundId));
    for (const id of ids) await job.examined(id);
    await job.sent(roundId, ids);
    for (const id of ids) await job.accepted(id);
    await job.app.moveTo(`${STARTS}T09:00:00+08:00`);
    publicityId = await job.published(roundId, ids, STARTS);
  }
  const filed = async (id: string) => ok<{ id: string }>(await desk.object(signed(publicityId, id))).id;
  /** Public lists that say an objection would still be in time. */
  const openLists = async () => {
    const { items } = ok<{ items: { id: string; open: boolean }[] }>(
      await job.app.call('GET', '/api/public/publicities?limit=100'),
    );
    return items.filter(({ open }) => open).map(({ id }) => id);
  };
  const announce = (list: string[], on: string) => job.announce(roundId, list, on);

  describe('that count and that do not', () => {
    beforeAll(inPublicity);

    it('want name, contact and evidence, and the seal of a unit', async () => {
      const { name: _, contact: __, evidence: ___, ...bare } = signed(publicityId, one());
      expect(faults(await desk.object(bare)).sort()).toEqual(['contact', 'evidence', 'name']);
      expect(faults(await desk.object({ ...signed(publicityId, one()), by: 'UNIT' }))).toEqual(['sealed']);
      expect(await stateOf(firm(), one())).toBe('PUBLICITY');
    });

    it('are kept as a report when anonymous, and freeze nothing', async () => {
      const receipt = ok(await desk.object({ publicityId, entryId: one(), by: 'ANONYMOUS', text: '有问题' }));
      expect(receipt).toMatchObject({ kind: 'REPORT', reportReason: 'ANONYMOUS', dueOn: null });
      expect(await stateOf(firm(), one())).toBe('PUBLICITY');
    });

    it('are kept as a report one millisecond late', async () => {
      expect(await openLists()).toContain(publicityId);
      const answer = await frozenAt(job.app, TOO_LATE, async () => {
        expect(await openLists()).not.toContain(publicityId);
        return desk.object(signed(publicityId, one()));
      });
      expect(ok(answer)).toMatchObject({ kind: 'REPORT', reportReason: 'LATE' });
      expect((await stored(job.app, one())).openObjections).toBe(0);
    });

    it('leave with a report, once noted, no to-do and the case where it is', async () => {
      const anonymous = { publicityId, entryId: one(), by: 'ANONYMOUS', text: '有问题' };
      const named = ok<{ id: string }>(
        await desk.object({ ...anonymous, name: '张三', contact: '020-12345678' }),
      );
      expect(await desk.find(job.provinceHandler, named.id)).toMatchObject({ name: null, contact: null });
      expect(await desk.find(job.provinceHandler, named.id)).not.toHaveProperty('handledBy');
      const { id } = ok<{ id: string }>(await desk.object(anonymous));
      expect(await openTasks(job.app, id)).toEqual(['REPORT 44:HANDLER 9999-12-31']);
      expect(refusal(await desk.accept(job.provinceHandler, id))).toEqual([409, 'REPORT_TO_NOTE']);
      const { version } = await seen(firm(), one());
      expect(ok(await desk.note(job.provinceHandler, id))).toMatchObject({
        state: 'NOTED',
        opinion: OPINION,
        reasonTold: null,
      });
      expect(await openTasks(job.app, id)).toEqual([]);
      expect(await seen(firm(), one())).toMatchObject({ state: 'PUBLICITY', version });
      expect(refusal(await desk.note(job.provinceHandler, id))).toEqual([409, 'OBJECTION_SETTLED']);
    });

    it('are not put on file where they have to be examined', async () => {
      const id = await filed(two());
      expect(refusal(await desk.note(job.provinceHandler, id))).toEqual([409, 'NOT_A_REPORT']);
      ok(await desk.refuse(job.provinceHandler, id));
      expect(await stateOf(job.provinceHandler, two())).toBe('PUBLICITY');
    });

    it('count in the last millisecond, and freeze that enterprise only', async () => {
      const answer = await frozenAt(job.app, LAST_MOMENT, () => desk.object(signed(publicityId, one())));
      const receipt = ok<{ id: string }>(answer);
      expect(receipt).toMatchObject({ kind: 'OBJECTION', reportReason: null, dueOn: '2026-11-12' });
      expect([await stateOf(firm(), one()), await stateOf(job.provinceHandler, two())]).toEqual([
        'OBJECTION',
        'PUBLICITY',
      ]);
      expect(await openTasks(job.app, receipt.id)).toEqual(['OBJECTION 44:HANDLER 2026-11-12']);
      expect((await lastLine(firm(), one())).byName).toBe('系统');
    });

    it('hold up the entry of that enterprise while they are open, not that of others', async () => {
      await job.app.moveTo('2026-11-11T09:00:00+08:00');
      expect(refusal(await announce(ids, '2026-11-11'))).toEqual([409, 'OBJECTION_OPEN']);
      expect(await stateOf(job.provinceHandler, two())).toBe('PUBLICITY');
      ok(await announce([two()], '2026-11-11'));
      expect(await stateOf(job.provinceHandler, two())).toBe('IN_POOL');
    });

    it('are nobody else’s business', async () => {
      const { items } = ok<{ items: unknown[] }>(await job.cityHandler.get('/api/objections'));
      expect(items).toEqual([]);
    });
  });

  it('refused within two days, the case enters by a supplementary notice with its own date', async () => {
    await withNewFirms();
    await inPublicity();
    const id = await filed(one());
    await job.app.moveTo('2026-11-11T09:00:00+08:00');
    ok(await announce([two()], '2026-11-11'));
    ok(await desk.refuse(job.provinceHandler, id));
    expect(await stateOf(firm(), one())).toBe('PUBLICITY');
    await job.app.moveTo('2026-11-16T09:00:00+08:00');
    ok(await announce([one()], '2026-11-16'));
    const { items } = ok<{
      items: { announcedOn: string; supplementary: boolean; applicationIds: string[] }[];
    }>(await job.provinceHandler.get('/api/announcements?limit=100'));
    const mine = items.filter(({ applicationIds }) => applicationIds.some((entry) => ids.includes(entry)));
    expect(mine.map(({ announcedOn, supplementary }) => [announcedOn, supplementary]).sort()).toEqual([
      ['2026-11-11', false],
      ['2026-11-16', true],
    ]);
    const memberships = ok<{ items: { tier: string; startsOn: string; endsOn: string }[] }>(
      await firm().get('/api/memberships'),
    );
    expect(memberships.items.find(({ tier }) => tier === 'PROVINCE')).toMatchObject({
      startsOn: '2026-11-16',
      endsOn: '2029-11-15',
    });
  });

  it('accepted, verified within fifteen days and not upheld, the case goes on without a new publicity', async () => {
    await withNewFirms();
    await inPublicity();
    const id = await filed(one());
    ok(await desk.accept(job.provinceHandler, id));
    expect(await openTasks(job.app, id)).toEqual(['OBJECTION 44:HANDLER 2026-11-23']);
    expect(refusal(await desk.refuse(job.provinceHandler, id))).toEqual([409, 'OBJECTION_ACCEPTED']);
    ok(await desk.settle(job.provinceHandler, id, false));
    expect(await openTasks(job.app, id)).toEqual([]);
    expect(await seen(firm(), one())).toMatchObject({ state: 'PUBLICITY', entryFromOn: '2026-11-11' });
    const actions = (await historyOf(job.provinceHandler, one())).slice(-3).map(({ action }) => action);
    expect(actions).toEqual(['startPublicity', 'object', 'clearObjection']);
  });

  it('upheld, the case stays frozen until the head refuses it', async () => {
    await withNewFirms();
    await inPublicity();
    const id = await filed(one());
    const early = await job.act(job.provinceHandler, one(), 'refuse', DECISION);
    expect(refusal(early)).toEqual([409, 'OBJECTION_NOT_UPHELD']);
    ok(await desk.accept(job.provinceHandler, id));
    ok(await desk.settle(job.provinceHandler, id, true));
    await job.app.moveTo('2026-11-12T09:00:00+08:00');
    expect(refusal(await announce([one()], '2026-11-12'))).toEqual([409, 'OBJECTION_OPEN']);
    const { documents: _, ...paperless } = DECISION;
    expect(faults(await job.act(job.provinceHandler, one(), 'refuse', paperless))).toHaveLength(3);
    ok(await job.decide(job.provinceHandler, job.provinceHead, one(), 'refuse', DECISION));
    expect(await seen(firm(), one())).toMatchObject({ state: 'REFUSED', endReason: DECISION.reasonTold });
    expect(await openTasks(job.app, one())).toEqual([]);
    ok(await announce([two()], '2026-11-12'));
  });

  describe('upheld, but not so in the eyes of the head', () => {
    let id: string;
    const again = { opinion: '鉴定报告存疑，拟委托第三方重新核查。' };
    const deeds = async (by: Caller) =>
      ok<{ fromState: string; toState: string; actorName: string; reasonTold: string | null }[]>(
        await by.get(`/api/objections/${id}/history`),
      );

    beforeAll(async () => {
      await withNewFirms();
      await inPublicity();
      id = await filed(one());
      ok(await desk.accept(job.provinceHandler, id));
    });

    it('cannot be verified again before it is upheld', async () => {
      const early = await job.act(job.provinceHandler, one(), 'reverifyObjection', again);
      expect(refusal(early)).toEqual([409, 'OBJECTION_NOT_UPHELD']);
      ok(await desk.settle(job.provinceHandler, id, true));
      expect(await openTasks(job.app, id)).toEqual([]);
    });

    it('is not sent back by the handler alone, nor without an opinion', async () => {
      expect(faults(await job.act(job.provinceHandler, one(), 'reverifyObjection'))).toEqual(['opinion']);
      const { proposalId } = ok<{ proposalId: string }>(
        await job.act(job.provinceHandler, one(), 'refuse', DECISION),
      );
      const waiting = await job.act(job.provinceHandler, one(), 'reverifyObjection', again);
      expect(refusal(waiting)).toEqual([409, 'PROPOSAL_OPEN_ALREADY']);
      ok(
        await job.provinceHead.post(`/api/proposals/${proposalId}/decline`, {
          version: 1,
          note: '证据不足以认定，请重新核查。',
        }),
      );
      ok(await job.act(job.provinceHandler, one(), 'reverifyObjection', again));
      expect(await desk.find(job.provinceHandler, id)).toMatchObject({ state: 'UPHELD' });
    });

    it('goes back to verification with a limit of its own when the head says so', async () => {
      await job.app.moveTo('2026-11-12T09:00:00+08:00');
      const { items } = ok<{ items: { id: string; actionZh: string; subjectId: string; state: string }[] }>(
        await job.provinceHead.get('/api/proposals?limit=100'),
      );
      const open = items.find(({ subjectId, state }) => subjectId === one() && state === 'OPEN');
      expect(open?.actionZh).toBe('重新核查异议');
      ok(await job.approve(job.provinceHead, open?.id as string));
      expect(await desk.find(job.provinceHandler, id)).toMatchObject({
        state: 'ACCEPTED',
        dueOn: '2026-12-03',
      });
      expect(await openTasks(job.app, id)).toEqual(['OBJECTION 44:HANDLER 2026-12-03']);
      expect(await stored(job.app, one())).toMatchObject({ state: 'OBJECTION', openObjections: 1 });
      expect(refusal(await announce([one()], '2026-11-12'))).toEqual([409, 'OBJECTION_OPEN']);
      expect(refusal(await job.act(job.provinceHandler, one(), 'refuse', DECISION))).toEqual([
        409,
        'OBJECTION_NOT_UPHELD',
      ]);
    });

    it('lets the case go on when it is not upheld any more, and keeps what was thought before', async () => {
      ok(await desk.settle(job.provinceHandler, id, false));
      expect(await stored(job.app, one())).toMatchObject({ state: 'PUBLICITY', openObjections: 0 });
      ok(await announce([one()], '2026-11-12'));
      const acts = await deeds(job.provinceHead);
      expect(acts.map(({ fromState, toState }) => `${fromState} ${toState}`)).toEqual([
        'RECEIVED ACCEPTED',
        'ACCEPTED UPHELD',
        'UPHELD ACCEPTED',
        'ACCEPTED NOT_UPHELD',
      ]);
      expect(acts[1]?.reasonTold).toBe(SETTLEMENT.reasonTold);
      const line = (await historyOf(job.provinceHandler, one())).find(
        ({ action }) => action === 'reverifyObjection',
      );
      expect(line).toMatchObject({ fromState: 'OBJECTION', toState: 'OBJECTION', opinion: again.opinion });
      const told = await historyOf(firm(), one());
      expect(told.some(({ opinion }) => opinion !== null)).toBe(false);
    });
  });

  it('two at once freeze once, and the case goes on with the last one settled', async () => {
    await withNewFirms();
    await inPublicity();
    const answers = await Promise.all([1, 2, 3].map(() => desk.object(signed(publicityId, one()))));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await stored(job.app, one())).toMatchObject({ state: 'OBJECTION', openObjections: 3 });
    const [first, second, third] = answers.map(({ body }) => body.id as string);
    ok(await desk.refuse(job.provinceHandler, first as string));
    ok(await desk.accept(job.provinceHandler, second as string));
    ok(await desk.settle(job.provinceHandler, second as string, false));
    expect(await stateOf(firm(), one())).toBe('OBJECTION');
    ok(await desk.refuse(job.provinceHandler, third as string));
    expect(await stored(job.app, one())).toMatchObject({ state: 'PUBLICITY', openObjections: 0 });
    const seqs = (await historyOf(job.provinceHandler, one())).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });

  it('one upheld among two keeps the case frozen', async () => {
    await withNewFirms();
    await inPublicity();
    const [first, second] = [await filed(one()), await filed(one())];
    ok(await desk.accept(job.provinceHandler, first));
    ok(await desk.settle(job.provinceHandler, first, true));
    ok(await desk.refuse(job.provinceHandler, second));
    expect(await stateOf(firm(), one())).toBe('OBJECTION');
    ok(await job.decide(job.provinceHandler, job.provinceHead, one(), 'refuse', DECISION));
    expect(await stateOf(firm(), one())).toBe('REFUSED');
  });

  it.each([1, 2, 3])('at the same moment as the entry only one of them wins (%i)', async () => {
    await withNewFirms();
    await inPublicity();
    // An operator's slip: the case may enter while its publicity still takes objections.
    await job.app.change(() =>
      job.app.db.execute('spec.slip', 'UPDATE application SET entry_from_on = $1 WHERE id = $2', [
        STARTS,
        one(),
      ]),
    );
    const prepared = ok<{ id: string; version: number }>(
      await job.provinceHandler.post('/api/announcements', {
        roundId,
        applicationIds: [one()],
        documentNo: '粤工信公告〔2026〕9号',
        announcedOn: STARTS,
        opinion: OPINION,
      }),
    );
    const [entry, objection] = await Promise.all([
      job.provinceHead.post(`/api/proposals/${prepared.id}/approve`, { version: prepared.version }),
      desk.object(signed(publicityId, one())),
    ]);
    const state = await stateOf(firm(), one());
    expect(objection.status).toBe(201);
    if (entry.status === 200) expect([state, objection.body.kind]).toEqual(['IN_POOL', 'REPORT']);
    else {
      expect(entry.status).toBe(409);
      expect([state, objection.body.kind]).toEqual(['OBJECTION', 'OBJECTION']);
    }
  });

  async function withNewFirms(): Promise<void> {
    firms = [await job.app.filer('440305'), await job.app.filer('440305')];
  }
});
