import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BatchesFailed } from '../../src/common/batches.js';
import { Clock } from '../../src/common/clock.js';
import type { Actor } from '../../src/core/auth/index.js';
import type { InjectedClock } from '../../src/core/clock/injected-clock.js';
import { Jobs } from '../../src/core/jobs/index.js';
import { CaseRepository } from '../../src/modules/application/case/case.repository.js';
import { CaseDeadlines } from '../../src/modules/application/deadline/case-deadlines.js';
import { MembershipService } from '../../src/modules/pool/index.js';
import { EnterpriseCards } from '../../src/modules/pool/enterprise-cards.js';
import { Membership } from '../../src/modules/pool/membership/membership.entity.js';
import { PoolExpiry } from '../../src/modules/pool/membership/pool-expiry.js';
import type { Caller } from '../support/app.js';
import { stored } from '../support/case-facts.js';
import { eventually } from '../support/eventually.js';
import { MainJob, ok } from '../support/main-job.js';

const UNREADABLE = new Error('this row cannot be read');

describe('what the clock ends', () => {
  let job: MainJob;
  let firms: Caller[];

  beforeAll(async () => {
    job = await MainJob.start();
    firms = [];
    for (let count = 0; count < 3; count += 1) firms.push(await job.app.filer('440305'));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => job.app.close());

  const firm = (index: number) => firms[index] as Caller;
  /** The days pass, and nothing that falls due is done yet. */
  const pass = (to: string) => job.app.nest.get<InjectedClock>(Clock).move(new Date(to));
  const failure = (work: Promise<void>): Promise<unknown> => work.catch((error: unknown) => error);

  it('ends although one case in between cannot be, which is told afterwards', async () => {
    const roundId = await job.round();
    const draft = async (by: Caller) =>
      ok<{ id: string }>(await by.post('/api/applications', { roundId })).id;
    const [bad, good] = [await draft(firm(0)), await draft(firm(1))];
    const approved = await job.submitted(firm(2), roundId);
    await job.examined(approved);
    await pass('2026-10-30T18:00:00+08:00');

    const cases = job.app.nest.get(CaseRepository);
    const hold = cases.hold.bind(cases);
    const spy = jest.spyOn(cases, 'hold').mockImplementation(async (ids) => {
      if (ids.includes(bad)) throw UNREADABLE;
      await hold(ids);
    });
    const deadlines = job.app.nest.get(CaseDeadlines);
    expect(await failure(deadlines.run())).toBeInstanceOf(BatchesFailed);
    const states = async () =>
      Promise.all([bad, good, approved].map(async (id) => (await stored(job.app, id)).state));
    expect(await states()).toEqual(['DRAFT', 'NOT_SUBMITTED', 'NOT_RECOMMENDED']);

    spy.mockRestore();
    await deadlines.run();
    expect(await states()).toEqual(['NOT_SUBMITTED', 'NOT_SUBMITTED', 'NOT_RECOMMENDED']);
  });

  it('is left alone by the job for a minute, in which what came in time gets its turn', async () => {
    await pass('2026-09-02T10:00:00+08:00');
    const roundId = await job.round();
    const { id } = ok<{ id: string }>(await firm(0).post('/api/applications', { roundId }));
    const jobs = job.app.nest.get(Jobs);
    const tick = async () => {
      await jobs.enqueue('application.deadlines', {});
      await eventually(async () => {
        const { waiting, active } = (await jobs.inspect()).counts['application.deadlines'];
        expect([waiting, active]).toEqual([0, 0]);
      });
      return (await stored(job.app, id)).state;
    };
    await pass('2026-09-30T18:00:00+08:00');
    expect(await tick()).toBe('DRAFT');
    await pass('2026-09-30T18:01:00+08:00');
    expect(await tick()).toBe('NOT_SUBMITTED');
  });

  it('expires although one place in between cannot, which is told afterwards', async () => {
    for (const { enterpriseId } of firms.slice(0, 2))
      await job.app.nest.get(MembershipService).enter({
        ...{ enterpriseId, tier: 'COUNTY', track: 'LITTLE_GIANT', announcedOn: '2026-09-01' },
        unitIds: { county: '440305', city: '4403', province: '44' },
        ...{ applicationId: null, announcementId: null, productId: null, batch: '2026年第一批' },
        ...{ documents: { announcementNo: '公告〔2026〕1号' }, alsoLowerTiers: false },
        actor: { accountId: job.countyHead.accountId, name: '负责人' } as Actor,
        opinion: null,
      });
    await pass('2029-09-02T10:00:00+08:00');

    const cards = job.app.nest.get(EnterpriseCards);
    const hold = cards.hold.bind(cards);
    const spy = jest.spyOn(cards, 'hold').mockImplementation((id) => {
      if (id === firm(0).enterpriseId) throw UNREADABLE;
      return hold(id);
    });
    const expiry = job.app.nest.get(PoolExpiry);
    expect(await failure(expiry.runExpiry())).toBeInstanceOf(BatchesFailed);
    const states = async () =>
      (await job.app.db.repo(Membership).find({ order: { id: 'ASC' } })).map(({ state }) => state);
    expect(await states()).toEqual(['ACTIVE', 'EXPIRED']);

    spy.mockRestore();
    await expiry.runExpiry();
    expect(await states()).toEqual(['EXPIRED', 'EXPIRED']);
  });
});
