import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../support/ask.js';
import type { Caller } from '../../support/app.js';
import { refusal } from '../../support/case-facts.js';
import { MainJob, ok } from '../../support/main-job.js';

const REFUSED = [409, 'ANOTHER_TRACK_THIS_YEAR'];

describe('a second provincial track in the same year', () => {
  let job: MainJob;

  beforeAll(async () => {
    job = await MainJob.start();
  });
  afterAll(() => job.app.close());

  const round = (track: string, otherTrackAllowed: boolean) =>
    job.round({ more: { track, otherTrackAllowed } });

  async function submit(filer: Caller, roundId: string, track: string): Promise<Answer> {
    const { id, version } = ok<{ id: string; version: number }>(
      await filer.post('/api/applications', { roundId }),
    );
    ok(await filer.patch(`/api/applications/${id}/content`, { version, values: job.content(track) }));
    return job.act(filer, id, 'submit', { pledge: true });
  }

  it('is refused where no round says otherwise', async () => {
    const filer = await job.app.filer('440305');
    ok(await submit(filer, await round('LEADING', false), 'LEADING'));
    expect(refusal(await submit(filer, await round('BACKBONE', false), 'BACKBONE'))).toEqual(REFUSED);
  });

  it('is taken where one of the rounds does, whichever comes first', async () => {
    const [strict, open] = [await round('LEADING', false), await round('BACKBONE', true)];
    const [one, other] = [await job.app.filer('440305'), await job.app.filer('440305')];
    ok(await submit(one, strict, 'LEADING'));
    ok(await submit(one, open, 'BACKBONE'));
    ok(await submit(other, open, 'BACKBONE'));
    ok(await submit(other, strict, 'LEADING'));
  });

  it('is announced by the round', async () => {
    const filer = await job.app.filer('440305');
    const said = async (id: string) =>
      ok<{ otherTrackAllowed: boolean }>(await filer.get(`/api/rounds/${id}`)).otherTrackAllowed;
    expect([await said(await round('LEADING', true)), await said(await round('BACKBONE', false))]).toEqual([
      true,
      false,
    ]);
  });
});
