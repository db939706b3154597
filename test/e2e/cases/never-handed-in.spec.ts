import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import { seen } from '../../support/case-facts.js';
import { MainJob, ok } from '../../support/main-job.js';

describe('what an enterprise filled in and never handed in', () => {
  let job: MainJob;
  let filer: Caller;

  beforeAll(async () => {
    job = await MainJob.start();
    filer = await job.app.filer('440305');
  });
  afterAll(() => job.app.close());

  /** A filled-in case of a new round. */
  async function filled(): Promise<string> {
    const roundId = await job.round();
    const made = ok<{ id: string; version: number }>(await filer.post('/api/applications', { roundId }));
    const { id, version } = made;
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values: job.content() }));
    return id;
  }

  const content = async (by: Caller, id: string) => Object.keys((await seen(by, id)).content).length;

  it('stays its own after it was withdrawn', async () => {
    const id = await filled();
    ok(await job.act(filer, id, 'withdraw'));
    for (const by of [job.countyHandler, job.cityHead, job.provinceHandler])
      expect(await seen(by, id)).toMatchObject({ state: 'WITHDRAWN', content: {} });
    expect(await content(filer, id)).toBeGreaterThan(10);
  });

  it('stays its own when the date of the round has ended it, and not what was handed in', async () => {
    const draft = await filled();
    const submitted = await job.submitted(filer, await job.round());
    for (const by of [job.countyHandler, job.provinceHandler])
      expect(await seen(by, draft)).toMatchObject({ state: 'DRAFT', content: {} });
    await job.app.moveTo('2026-09-30T18:00:00+08:00');
    for (const by of [job.countyHandler, job.provinceHandler]) {
      expect(await seen(by, draft)).toMatchObject({ state: 'NOT_SUBMITTED', content: {} });
      expect(await content(by, submitted)).toBeGreaterThan(10);
    }
    expect(await content(filer, draft)).toBeGreaterThan(10);
  });
});
