import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import { seen } from '../../support/case-facts.js';
import { listDesk } from '../../support/list-desk.js';
import { MainJob, ok } from '../../support/main-job.js';

let job: MainJob;

beforeAll(async () => {
  job = await MainJob.start();
});
afterAll(() => job.app.close());

/** Cases approved by the city, in a round of their own. */
async function approved(count: number, more: Record<string, unknown> = {}) {
  await job.app.moveTo('2026-09-01T10:00:00+08:00');
  const roundId = await job.round({ more });
  const firms: Caller[] = [];
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const firm = await job.app.filer('440305');
    const id = await job.submitted(firm, roundId);
    await job.examined(id);
    firms.push(firm);
    ids.push(id);
  }
  return { roundId, firms, ids };
}

describe('the place of a case in the list of its city', () => {
  let roundId: string;
  let firm: Caller;
  let id: string;
  let reserve: string;

  beforeAll(async () => {
    const made = await approved(2);
    ({ roundId } = made);
    [id, reserve] = made.ids as [string, string];
    [firm] = made.firms as [Caller];
  });

  const NOTHING = [null, null];
  const placeFor = async (by: Caller, caseId = id) => {
    const one = await seen(by, caseId);
    const { items } = ok<{ items: { id: string; listPart: string | null; rank: number | null }[] }>(
      await by.get(`/api/applications?roundId=${roundId}`),
    );
    const row = items.find((item) => item.id === caseId);
    expect([row?.listPart, row?.rank]).toEqual([one.listPart, one.rank]);
    return [one.listPart, one.rank];
  };

  it('is the affair of the city while the list is a draft', async () => {
    ok(await job.arranged(roundId, [id], [{ applicationId: reserve, part: 'RESERVE' }]));
    const viewer = await job.app.official('4403', 'VIEWER');
    for (const by of [job.cityHandler, job.cityHead, viewer])
      expect(await placeFor(by)).toEqual(['RECOMMENDED', 1]);
    for (const by of [job.provinceHandler, job.provinceHead, job.countyHandler, job.countyHead, firm])
      expect(await placeFor(by)).toEqual(NOTHING);
  });

  it('is shown to the province once the case has been recommended, and to nobody below', async () => {
    const listId = await job.sent(roundId, [id], [{ applicationId: reserve, part: 'RESERVE' }]);
    for (const by of [job.cityHandler, job.provinceHandler, await job.app.official('44', 'VIEWER')])
      expect(await placeFor(by)).toEqual(['RECOMMENDED', 1]);
    expect(await placeFor(job.provinceHandler, reserve)).toEqual(NOTHING);
    expect(await placeFor(job.cityHandler, reserve)).toEqual(['RESERVE', 1]);
    for (const by of [job.countyHandler, job.countyHead, firm]) expect(await placeFor(by)).toEqual(NOTHING);
    ok(await listDesk(job, roundId).recall(listId));
    expect(await placeFor(job.provinceHandler)).toEqual(NOTHING);
  });
});
