import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsAsTold, codesAt, optionAt } from '../../support/actions.js';
import type { Caller } from '../../support/app.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { publicDesk, type SeenObjection, signed } from '../../support/public-desk.js';

const ACTIONS = ['accept', 'refuse', 'settle', 'note'] as const;

describe('what may be done with an objection', () => {
  let job: MainJob;
  let desk: ReturnType<typeof publicDesk>;
  let publicityId: string;
  let caseId: string;
  let id: string;
  const address = () => `/api/objections/${id}`;
  const acts = (by: Caller) => ({
    accept: () => desk.accept(by, id),
    refuse: () => desk.refuse(by, id),
    settle: () => desk.settle(by, id, false),
    note: () => desk.note(by, id),
  });
  const told = (action: (typeof ACTIONS)[number]) =>
    actsAsTold(job.countyHandler, address(), action, acts(job.countyHandler)[action]);
  const objected = async (more: Record<string, unknown> = {}) => {
    id = ok<{ id: string }>(await desk.object({ ...signed(publicityId, caseId), ...more })).id;
  };

  beforeAll(async () => {
    job = await MainJob.start();
    desk = publicDesk(job);
    const { countyHandler, countyHead } = job;
    const roundId = await job.round({ tier: 'COUNTY', more: { publicityLength: 3 } });
    caseId = await job.submitted(await job.app.filer('440305'), roundId);
    ok(await job.decide(countyHandler, countyHead, caseId, 'accept', { opinion: OPINION }));
    publicityId = await desk.publish(countyHandler, countyHead, roundId, [caseId], '2026-09-01');
    await objected();
  });
  afterAll(() => job.app.close());

  it('the handler accepts or refuses a new one, then settles it', async () => {
    expect(await optionAt(job.countyHandler, address(), 'settle')).toMatchObject({
      ...{ allowed: false, mode: 'DO', needs: ['upheld', 'opinion', 'reasonTold'] },
    });
    expect(await told('settle')).toBe('OBJECTION_NOT_ACCEPTED');
    expect(await told('note')).toBe('NOT_A_REPORT');
    expect((await optionAt(job.countyHandler, address(), 'refuse')).allowed).toBe(true);
    expect(await told('accept')).toBe(null);
    expect(await told('refuse')).toBe('OBJECTION_ACCEPTED');
    expect(await told('settle')).toBe(null);
    for (const action of ['accept', 'refuse', 'settle'] as const)
      expect(await told(action)).toBe('OBJECTION_SETTLED');
  });

  it('a report is only put on file', async () => {
    await objected({ by: 'ANONYMOUS' });
    for (const action of ['accept', 'refuse', 'settle'] as const)
      expect(await told(action)).toBe('REPORT_TO_NOTE');
    expect(await told('note')).toBe(null);
  });

  it('one is refused', async () => {
    await objected();
    expect(await told('refuse')).toBe(null);
  });

  it('others of the unit read that it is not theirs; who objected is not told to those who only read', async () => {
    const viewer = await job.app.official('440305', 'VIEWER');
    const nobodys = Object.fromEntries(ACTIONS.map((action) => [action, 'FORBIDDEN']));
    for (const by of [viewer, job.countyHead]) expect(await codesAt(by, address())).toEqual(nobodys);
    expect(ok<SeenObjection>(await job.countyHead.get(address()))).toMatchObject({
      id,
      state: 'REFUSED',
      contact: '020-12345678',
    });
    expect(ok<SeenObjection>(await viewer.get(address()))).toMatchObject({ id, contact: null });
    for (const path of [address(), `${address()}/actions`])
      expect((await job.cityHandler.get(path)).status).toBe(404);
  });
});
