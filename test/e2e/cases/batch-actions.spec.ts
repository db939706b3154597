import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import { MainJob, ok } from '../../support/main-job.js';

interface SeenAction {
  action: string;
  allowed: boolean;
  code: string | null;
}

/** Where a list, a publicity or an announcement does it, the desk that prepares it and the head are told so. */
describe('an action that is done for many cases at once', () => {
  let job: MainJob;
  let roundId: string;
  let id: string;

  beforeAll(async () => {
    job = await MainJob.start();
    roundId = await job.round();
    id = await job.submitted(await job.app.filer('440305'), roundId);
    await job.examined(id);
  });
  afterAll(() => job.app.close());

  const told = async (action: string, people: readonly Caller[]) => {
    const codes: (string | null | undefined)[] = [];
    for (const by of people) {
      const actions = ok<SeenAction[]>(await by.get(`/api/applications/${id}/actions`));
      const found = actions.find((each) => each.action === action);
      expect(found?.allowed).toBe(false);
      codes.push(found?.code);
    }
    return codes;
  };

  it('is the list of the city, for its handler and its head and nobody else', async () => {
    const { cityHandler, cityHead, countyHandler, countyHead, provinceHandler, provinceHead } = job;
    expect(await told('recommend', [cityHandler, cityHead])).toEqual(['BATCH_ACTION', 'BATCH_ACTION']);
    const others = [countyHandler, countyHead, provinceHandler, provinceHead];
    const viewer = await job.app.official('4403', 'VIEWER');
    expect(await told('recommend', [...others, viewer])).toEqual(Array(5).fill('FORBIDDEN'));
    await job.sent(roundId, [id]);
    expect(await told('recall', [cityHandler, cityHead])).toEqual(['BATCH_ACTION', 'BATCH_ACTION']);
  });

  it('is the publicity and the announcement of the owner', async () => {
    const { cityHandler, cityHead, provinceHandler, provinceHead } = job;
    await job.app.moveTo('2026-11-02T09:00:00+08:00');
    await job.accepted(id);
    const owners = [provinceHandler, provinceHead];
    expect(await told('startPublicity', owners)).toEqual(['BATCH_ACTION', 'BATCH_ACTION']);
    expect(await told('startPublicity', [cityHandler, cityHead])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    await job.published(roundId, [id], '2026-11-02');
    expect(await told('enter', owners)).toEqual(['PUBLICITY_RUNNING', 'PUBLICITY_RUNNING']);
    await job.app.moveTo('2026-11-11T09:00:00+08:00');
    expect(await told('enter', owners)).toEqual(['BATCH_ACTION', 'BATCH_ACTION']);
    expect(await told('enter', [cityHandler, cityHead])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});
