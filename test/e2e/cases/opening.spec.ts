import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpeningView } from '../../../src/modules/application/opening/opening.dto.js';
import type { Caller } from '../../support/app.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

describe('an enterprise is told whether it may open a case', () => {
  let job: MainJob;
  let filer: Caller;
  let roundId: string;

  beforeAll(async () => {
    job = await MainJob.start();
    filer = await job.app.filer('440305');
    roundId = await job.round();
  });
  afterAll(() => job.app.close());

  const opening = async () => ok<OpeningView>(await filer.get(`/api/rounds/${roundId}/opening`));

  it('may while the round is open, also where an officer drafts one it has not been shown', async () => {
    expect(await opening()).toEqual({
      roundId,
      allowed: true,
      code: null,
      reason: null,
      applicationId: null,
    });
    const { enterpriseId } = filer;
    ok(await job.countyHandler.post('/api/applications', { roundId, enterpriseId }));
    expect(await opening()).toMatchObject({ allowed: true, applicationId: null });
  });

  it('may not beside its own case, which is named', async () => {
    const { id } = ok<{ id: string }>(await filer.post('/api/applications', { roundId }));
    expect(await opening()).toMatchObject({
      ...{ allowed: false, code: 'LIVE_CASE_EXISTS', applicationId: id },
      reason: expect.stringMatching(/申报/),
    });
    ok(await job.act(filer, id, 'withdraw'));
    expect(await opening()).toMatchObject({ allowed: true, applicationId: null });
  });

  it('may not beside one it was shown and sent back', async () => {
    const { enterpriseId } = filer;
    const { id } = ok<{ id: string }>(
      await job.countyHandler.post('/api/applications', { roundId, enterpriseId }),
    );
    ok(await job.act(job.countyHandler, id, 'sendToConfirm', { opinion: OPINION }));
    ok(await job.act(filer, id, 'sendBack', { reasonTold: '数据有误，请更正。' }));
    expect(await opening()).toMatchObject({ allowed: false, code: 'LIVE_CASE_EXISTS', applicationId: id });
    expect((await filer.post('/api/applications', { roundId })).status).toBe(409);
    ok(await filer.get(`/api/applications/${id}`));
  });

  it('may not once the round is closed for it', async () => {
    await job.app.moveTo('2026-10-01T10:00:00+08:00');
    expect(await opening()).toMatchObject({ allowed: false, code: 'ROUND_CLOSED' });
  });

  it('learns nothing of a round it may not see', async () => {
    expect((await filer.get('/api/rounds/01a20e0e-0000-7000-8000-000000000000/opening')).status).toBe(404);
  });
});
