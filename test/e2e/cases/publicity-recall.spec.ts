import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import {
  historyOf,
  lastLine,
  noticesOf,
  openTasks,
  refusal,
  seen,
  stateOf,
} from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { publicDesk, signed } from '../../support/public-desk.js';

const REASON = '起始日误填，撤回后重新公示。';

interface SeenPublicity {
  id: string;
  recalledAt: string | null;
  recallReason: string | null;
  version: number;
}

describe('a publicity taken back before its first day', () => {
  let job: MainJob;
  let desk: ReturnType<typeof publicDesk>;
  let filer: Caller;

  beforeAll(async () => {
    job = await MainJob.start();
    desk = publicDesk(job);
    filer = await job.app.filer('440305');
  });
  afterAll(() => job.app.close());

  const recall = async (by: Caller, id: string, more: Record<string, unknown> = {}) =>
    by.post(`/api/publicities/${id}/recall`, { version: 1, reason: REASON, ...more });
  const publicIds = async () => {
    const { items } = ok<{ items: { id: string }[] }>(
      await job.app.call('GET', '/api/public/publicities?limit=100'),
    );
    return items.map(({ id }) => id);
  };
  const publish = (roundId: string, ids: string[], startsOn: string) =>
    desk.publish(job.countyHandler, job.countyHead, roundId, ids, startsOn);

  /** Cases a county has accepted, of new enterprises in a new round of its own. */
  async function accepted(count: number): Promise<{ roundId: string; ids: string[]; firms: Caller[] }> {
    const roundId = await job.round({ tier: 'COUNTY', more: { publicityLength: 3 } });
    const [ids, firms]: [string[], Caller[]] = [[], []];
    for (let made = 0; made < count; made += 1) {
      const firm = await job.app.filer('440305');
      const id = await job.submitted(firm, roundId);
      ok(await job.decide(job.countyHandler, job.countyHead, id, 'accept', { opinion: OPINION }));
      ids.push(id);
      firms.push(firm);
    }
    return { roundId, ids, firms };
  }

  describe('of the round’s owner', () => {
    let roundId: string;
    let ids: string[];
    let firms: Caller[];
    let publicityId: string;

    beforeAll(async () => {
      ({ roundId, ids, firms } = await accepted(2));
      publicityId = await publish(roundId, ids, '2026-09-03');
    });
    const first = () => ids[0] as string;
    const firm = () => firms[0] as Caller;

    it('is the act of the head of the unit that publishes, on the version read', async () => {
      expect(refusal(await recall(job.countyHandler, publicityId))).toEqual([403, 'FORBIDDEN']);
      expect(refusal(await recall(job.provinceHead, publicityId))).toEqual([403, 'FORBIDDEN']);
      const stale = await recall(job.countyHead, publicityId, { version: 7 });
      expect(refusal(stale)).toEqual([409, 'STATE_MOVED']);
      expect(refusal(await recall(job.countyHead, publicityId, { reason: ' ' }))).toEqual([
        400,
        'VALIDATION_FAILED',
      ]);
      expect(await stateOf(firm(), first())).toBe('PUBLICITY');
    });

    it('puts every case back where it stood, and tells the enterprises that, not why', async () => {
      const answer = ok<SeenPublicity>(await recall(job.countyHead, publicityId));
      expect(answer).toMatchObject({ recallReason: REASON, version: 2 });
      expect(answer.recalledAt).not.toBeNull();
      for (const [index, id] of ids.entries()) {
        const by = firms[index] as Caller;
        expect(await seen(by, id)).toMatchObject({ state: 'ACCEPTED', entryFromOn: null });
        const told = (await noticesOf(job.app, by, id)).slice(-2);
        expect(told).toEqual(['CASE_MOVED', 'CASE_MOVED']);
        const line = await lastLine(by, id);
        expect(line).toMatchObject({ action: 'recallPublicity', opinion: null });
        expect(line.reasonTold).toContain('撤回');
        expect(JSON.stringify(await historyOf(by, id))).not.toContain(REASON);
        expect(await openTasks(job.app, id)).toEqual(['CASE 440305:HANDLER 9999-12-31']);
      }
      expect((await lastLine(job.countyHandler, first())).opinion).toBe(REASON);
    });

    it('is not taken back twice', async () => {
      expect(refusal(await recall(job.countyHead, publicityId, { version: 2 }))).toEqual([
        409,
        'WRONG_STATE',
      ]);
    });

    it('can be published anew, and never shows or takes an objection', async () => {
      const next = await publish(roundId, ids, '2026-09-02');
      expect(await seen(firm(), first())).toMatchObject({ state: 'PUBLICITY', entryFromOn: '2026-09-05' });
      await job.app.moveTo('2026-09-03T09:00:00+08:00');
      expect(await publicIds()).toContain(next);
      expect(await publicIds()).not.toContain(publicityId);
      expect((await desk.object(signed(publicityId, first()))).status).toBe(404);
      expect((await desk.object(signed(next, first()))).status).toBe(201);
    });

    it('is refused from its first day on', async () => {
      const { roundId: another, ids: cases } = await accepted(1);
      const today = await publish(another, cases, '2026-09-03');
      expect(refusal(await recall(job.countyHead, today))).toEqual([409, 'PUBLICITY_BEGUN']);
    });
  });

  it('of a city leaves out whoever has withdrawn, and its cases wait for another one', async () => {
    const roundId = await job.round({
      more: { cityPublicity: true, cityPublicityLength: 5, quotaMode: 'NONE' },
    });
    const [one, two] = [filer, await job.app.filer('440305')];
    const ids = [await job.submitted(one, roundId), await job.submitted(two, roundId)];
    for (const id of ids) await job.examined(id);
    const [stays, leaves] = ids as [string, string];
    const publicityId = await desk.publish(job.cityHandler, job.cityHead, roundId, ids, '2026-09-20');
    ok(await job.act(two, leaves, 'withdraw'));
    ok(await recall(job.cityHead, publicityId));
    expect([await stateOf(one, stays), await stateOf(two, leaves)]).toEqual(['CITY_TO_PUBLISH', 'WITHDRAWN']);
    expect(await openTasks(job.app, stays)).toEqual(['CASE 4403:HANDLER 2026-10-30']);
  });
});
