import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionView } from '../../../src/modules/application/case/case-view.dto.js';
import type { Caller } from '../../support/app.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

describe('what a page is told of the acts of a case', () => {
  let job: MainJob;
  let id: string;

  const told = async (by: Caller, action: string) =>
    ok<ActionView[]>(await by.get(`/api/applications/${id}/actions`)).find((each) => each.action === action);

  beforeAll(async () => {
    job = await MainJob.start();
    id = await job.submitted(await job.app.filer('440305'), await job.round());
  });
  afterAll(() => job.app.close());

  it('a return says whom it may ask, every other act nobody', async () => {
    expect((await told(job.countyHandler, 'return'))?.returnTo).toEqual(['ENTERPRISE']);
    expect((await told(job.countyHandler, 'pass'))?.returnTo).toEqual([]);
    ok(await job.act(job.countyHandler, id, 'pass', { opinion: OPINION }));
    expect((await told(job.cityHandler, 'return'))?.returnTo).toEqual(['ENTERPRISE', 'COUNTY']);
  });

  it('what waits for the head is named to the unit it waits in, and to nobody else', async () => {
    const body = { opinion: OPINION, reasonTold: '不符合条件，可于下一批次重新申报。' };
    const { proposalId } = ok<{ proposalId: string }>(await job.act(job.cityHandler, id, 'refuse', body));
    const viewer = await job.app.official('4403', 'VIEWER');
    for (const by of [job.cityHandler, job.cityHead, viewer])
      expect((await told(by, 'refuse'))?.proposalId).toBe(proposalId);
    for (const by of [job.countyHandler, job.provinceHandler, job.provinceHead])
      expect((await told(by, 'refuse'))?.proposalId).toBeNull();
  });
});
