import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionView } from '../../../src/modules/application/case/case-view.dto.js';
import type { Caller } from '../../support/app.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

describe('what a page is told of the acts of a case', () => {
  let job: MainJob;
  let roundId: string;
  let id: string;

  const told = async (by: Caller, action: string) =>
    ok<ActionView[]>(await by.get(`/api/applications/${id}/actions`)).find((each) => each.action === action);

  beforeAll(async () => {
    job = await MainJob.start();
    roundId = await job.round();
    id = await job.submitted(await job.app.filer('440305'), roundId);
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

  it('what was returned before a list was sent is withdrawn without asking the city', async () => {
    const filer = await job.app.filer('440305');
    id = await job.submitted(filer, roundId);
    const body = {
      opinion: OPINION,
      reasonTold: '请补充。',
      returnTo: 'ENTERPRISE',
      fields: ['product.name'],
    };
    ok(await job.act(job.countyHandler, id, 'return', body));
    expect((await told(filer, 'withdraw'))?.allowed).toBe(true);
    expect((await told(filer, 'askWithdrawal'))?.code).toBe('NOT_IN_SENT_LIST');
  });
});
