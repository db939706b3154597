import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationVersion } from '../../../src/modules/application/case/application-version.entity.js';
import { Product } from '../../../src/modules/enterprise/products/product.entity.js';
import type { Caller } from '../../support/app.js';
import type { Answer } from '../../support/ask.js';
import { faults, refusal, seen, stateOf } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const GONE = [409, 'PRODUCT_NOT_MADE'];

describe('the product of a 单项冠军 case', () => {
  let job: MainJob;
  let roundId: string;

  beforeAll(async () => {
    job = await MainJob.start();
    roundId = await job.round({ tier: 'COUNTY', more: { track: 'CHAMPION', publicityLength: 0 } });
  });
  afterAll(() => job.app.close());

  const product = async ({ enterpriseId }: Caller, name: string): Promise<string> => {
    const body = { name, statCode: '34210100', sinceOn: '2015-03-01', main: false };
    const path = `/api/enterprises/${enterpriseId}/products`;
    return ok<{ id: string }>(await job.countyHandler.post(path, body)).id;
  };
  const end = async (productId: string): Promise<void> => {
    ok(await job.countyHandler.post(`/api/products/${productId}/end`, { version: 1 }));
  };
  const choose = async (by: Caller, id: string, productId: string, values = {}): Promise<Answer> => {
    const { version } = await seen(by, id);
    return by.patch(`/api/applications/${id}/content`, { version, values, productId });
  };
  const submit = (filer: Caller, id: string) => job.act(filer, id, 'submit', { pledge: true });
  const resubmit = (filer: Caller, id: string) => job.act(filer, id, 'resubmit', { pledge: true });
  const accept = (id: string) =>
    job.decide(job.countyHandler, job.countyHead, id, 'accept', { opinion: OPINION });
  const versionsOf = async (applicationId: string) => {
    const rows = await job.app.db
      .repo(ApplicationVersion)
      .find({ where: { applicationId }, order: { number: 'ASC' } });
    return rows.map((row) => row.productId);
  };

  /** A draft that names the first of two products. */
  async function draft(): Promise<{ filer: Caller; id: string; lathe: string; mill: string }> {
    const filer = await job.app.filer('440305');
    const [lathe, mill] = [await product(filer, '数控车床'), await product(filer, '数控铣床')];
    const { id } = ok<{ id: string }>(await filer.post('/api/applications', { roundId, productId: lathe }));
    ok(await choose(filer, id, lathe, job.content('CHAMPION')));
    return { filer, id, lathe, mill };
  }

  it('is asked at submission', async () => {
    const { filer, id, lathe, mill } = await draft();
    await end(lathe);
    expect(refusal(await submit(filer, id))).toEqual(GONE);
    ok(await choose(filer, id, mill));
    ok(await submit(filer, id));
    expect(await versionsOf(id)).toEqual([mill]);
  });

  it('is asked at acceptance, and may be chosen anew whatever a return names', async () => {
    const { filer, id, lathe, mill } = await draft();
    ok(await submit(filer, id));
    const texts = { opinion: OPINION, reasonTold: '请更正联系电话。', fields: ['contact.mobile'] };
    ok(await job.act(job.countyHandler, id, 'return', { ...texts, returnTo: 'ENTERPRISE' }));
    const locked = await choose(filer, id, mill);
    expect([locked.status, ...faults(locked)]).toEqual([409, 'content.product.name']);
    ok(await resubmit(filer, id));
    const waiting = await job.act(job.countyHandler, id, 'accept', { opinion: OPINION });
    const { proposalId } = ok<{ proposalId: string }>(waiting);
    await end(lathe);
    expect(refusal(await job.approve(job.countyHead, proposalId))).toEqual(GONE);
    expect(refusal(await job.act(job.countyHandler, id, 'accept', { opinion: OPINION }))).toEqual(GONE);

    ok(await job.act(job.countyHandler, id, 'return', { ...texts, returnTo: 'ENTERPRISE' }));
    expect(refusal(await resubmit(filer, id))).toEqual(GONE);
    ok(await choose(filer, id, mill, { 'product.name': '数控铣床', 'product.statisticalCode': '34210200' }));
    ok(await resubmit(filer, id));
    ok(await accept(id));
    expect(await versionsOf(id)).toEqual([lathe, lathe, mill]);
  });

  it('is asked at entry, when the announcement is prepared and when it is decided', async () => {
    const { filer, id, lathe } = await draft();
    ok(await submit(filer, id));
    ok(await accept(id));
    const body = { roundId, applicationIds: [id], documentNo: '南工信公告〔2026〕6号', opinion: OPINION };
    const prepare = () =>
      job.countyHandler.post('/api/announcements', { ...body, announcedOn: '2026-09-01' });
    const prepared = await prepare();
    await end(lathe);
    const proposal = ok<{ id: string; version: number }>(prepared);
    const decided = await job.approve(job.countyHead, proposal.id);
    expect(refusal(decided)).toEqual(GONE);
    const { number } = ok<{ number: string }>(await job.countyHandler.get(`/api/applications/${id}`));
    expect(faults(decided)).toEqual([`applicationIds.${number}`]);
    expect(await stateOf(filer, id)).toBe('ACCEPTED');
    const declining = { version: proposal.version, note: '产品已停产' };
    ok(await job.countyHead.post(`/api/proposals/${proposal.id}/decline`, declining));
    expect(refusal(await prepare())).toEqual(GONE);
    const reasonTold = '所选产品已停产，依据办法第五条不予通过。';
    ok(await job.decide(job.countyHandler, job.countyHead, id, 'refuse', { opinion: OPINION, reasonTold }));
  });

  it('belongs to the enterprise of the case', async () => {
    const [{ filer, id, lathe }, stranger] = [await draft(), await draft()];
    await job.app.change(() =>
      job.app.db.repo(Product).update({ id: lathe }, { enterpriseId: stranger.filer.enterpriseId }),
    );
    expect(refusal(await submit(filer, id))).toEqual(GONE);
  });
});
