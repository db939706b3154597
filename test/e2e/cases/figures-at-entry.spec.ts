import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Figure } from '../../../src/modules/enterprise/figures/figure.entity.js';
import { FigureHistory } from '../../../src/modules/enterprise/figures/figure-history.entity.js';
import type { Caller } from '../../support/app.js';
import { seen, stored } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { publicDesk } from '../../support/public-desk.js';

const AUDITED = '审计报告（核实）';

describe('the figures of a case that enters the pool', () => {
  let job: MainJob;

  beforeAll(async () => {
    job = await MainJob.start();
  });
  afterAll(() => job.app.close());

  const figure = (enterpriseId: string, metric: string) =>
    job.app.db.repo(Figure).findOneByOrFail({ enterpriseId, year: 2025, basis: 'SOLO', metric });
  const history = ({ id }: Figure) =>
    job.app.db.repo(FigureHistory).find({ where: { figureId: id }, order: { replacedAt: 'ASC' } });

  const audit = async ({ enterpriseId }: Caller, value: number) => {
    const body = { year: 2025, basis: 'SOLO', source: AUDITED, values: [{ metric: 'revenue', value }] };
    ok(await job.countyHandler.put(`/api/enterprises/${enterpriseId}/figures`, body));
  };

  /** A case handed in with this revenue. */
  async function handedIn(filer: Caller, revenue: number, track = 'LEADING') {
    const more = { track, publicityLength: 0 };
    const roundId = await job.round({ tier: 'COUNTY', more });
    const { id, version } = ok<{ id: string; version: number }>(
      await filer.post('/api/applications', { roundId }),
    );
    const parts = { 'figure.mainBusinessRevenue.0': 5_00, 'figure.mainProductRevenue.0': 5_00 };
    const values = { ...job.content(track), ...parts, 'figure.revenue.0': revenue };
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values }));
    ok(await job.act(filer, id, 'submit', { pledge: true }));
    return { id, roundId };
  }

  async function enters({ id, roundId }: { id: string; roundId: string }, on: string): Promise<void> {
    ok(await job.decide(job.countyHandler, job.countyHead, id, 'accept', { opinion: OPINION }));
    ok(await publicDesk(job).announce(job.countyHandler, job.countyHead, roundId, [id], on));
  }

  it('give way to what was entered after it was handed in, and stay in the case', async () => {
    await job.app.moveTo('2026-09-01T09:00:00+08:00');
    const filer = await job.app.filer('440305');
    const handed = await handedIn(filer, 11_100_00);
    await job.app.moveTo('2026-09-02T09:00:00+08:00');
    await audit(filer, 99_900_00);
    await enters(handed, '2026-09-02');

    const revenue = await figure(filer.enterpriseId, 'revenue');
    expect(revenue).toMatchObject({
      value: 99_900_00,
      source: AUDITED,
      enteredBy: job.countyHandler.accountId,
    });
    expect(await history(revenue)).toEqual([]);
    expect((await seen(filer, handed.id)).content).toMatchObject({ 'figure.revenue.0': 11_100_00 });
    expect((await figure(filer.enterpriseId, 'netProfit')).source).toContain('申报件');
  });

  it('replace what was older, as of the day they were handed in', async () => {
    await job.app.moveTo('2026-09-03T09:00:00+08:00');
    const filer = await job.app.filer('440305');
    await audit(filer, 10_000_00);
    await job.app.moveTo('2026-09-04T09:00:00+08:00');
    const handed = await handedIn(filer, 12_000_00);
    await job.app.moveTo('2026-09-07T09:00:00+08:00');
    await enters(handed, '2026-09-07');

    const { pledgedAt } = await stored(job.app, handed.id);
    const revenue = await figure(filer.enterpriseId, 'revenue');
    expect(revenue).toMatchObject({ value: 12_000_00, enteredBy: filer.accountId, enteredAt: pledgedAt });
    const [before, ...others] = await history(revenue);
    expect([before?.value, before?.source, others.length]).toEqual([10_000_00, AUDITED, 0]);
    expect(before?.replacedAt.toISOString().slice(0, 10)).toBe('2026-09-07');
  });

  it('of two cases are those handed in last, whichever enters first', async () => {
    await job.app.moveTo('2026-09-08T09:00:00+08:00');
    const filer = await job.app.filer('440305');
    const earlier = await handedIn(filer, 11_000_00);
    await job.app.moveTo('2026-09-09T09:00:00+08:00');
    const later = await handedIn(filer, 13_000_00, 'BACKBONE');
    await enters(later, '2026-09-09');
    await job.app.moveTo('2026-09-10T09:00:00+08:00');
    await enters(earlier, '2026-09-10');
    expect(await figure(filer.enterpriseId, 'revenue')).toMatchObject({ value: 13_000_00 });
  });
});
