import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Objection } from '../../../src/modules/application/objection/objection.entity.js';
import type { Answer } from '../../support/ask.js';
import type { Caller } from '../../support/app.js';
import { stateOf, stored } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';
import { publicDesk, signed } from '../../support/public-desk.js';

const ROUNDS = 5;

/** Acts on the same enterprise at the same moment: they take turns, and what a guard has read stays true. */
describe('at the same moment', () => {
  let job: MainJob;

  beforeAll(async () => {
    job = await MainJob.start();
  });
  afterAll(() => job.app.close());

  const codes = (answers: readonly Answer[]) =>
    answers.map(({ status, body }) => (status < 300 ? 'done' : String(body.code))).sort();
  const submit = (by: Caller, { id, version }: { id: string; version: number }) =>
    by.post(`/api/applications/${id}/actions/submit`, { version, pledge: true });

  /** A case in publicity. */
  const inPublicity = async () => {
    const roundId = await job.round();
    const filer = await job.app.filer('440305');
    const id = await job.submitted(filer, roundId);
    await job.examined(id);
    await job.sent(roundId, [id]);
    await job.accepted(id);
    return { id, filer, roundId, publicityId: await job.published(roundId, [id], '2026-09-01') };
  };

  it('two provincial tracks of one enterprise: one is submitted', async () => {
    for (let count = 0; count < ROUNDS; count += 1) {
      const filer = await job.app.filer('440305');
      const colleague = await job.app.filer('440305', 'ENTERPRISE_FILER', filer.enterpriseId);
      const filled = async (track: string) => {
        const roundId = await job.round({ more: { track } });
        const made = ok<{ id: string; version: number }>(await filer.post('/api/applications', { roundId }));
        const values = { version: made.version, values: job.content(track) };
        return ok<typeof made>(await filer.patch(`/api/applications/${made.id}/content`, values));
      };
      const [leading, backbone] = [await filled('LEADING'), await filled('BACKBONE')];
      const answers = await Promise.all([submit(filer, leading), submit(colleague, backbone)]);
      expect(codes(answers)).toEqual(['ANOTHER_TRACK_THIS_YEAR', 'done']);
    }
  });

  it.each([
    ['with keys', true],
    ['without keys', false],
  ])('ten objections %s are all taken, each once, and all freeze the case', async (_, keyed) => {
    const { id, publicityId } = await inPublicity();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (__, index) =>
        job.app.call('POST', '/api/public/objections', signed(publicityId, id), undefined, {
          ...(keyed ? { 'idempotency-key': `${id}-${index}` } : {}),
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(await job.app.db.repo(Objection).countBy({ applicationId: id })).toBe(10);
    expect(await stored(job.app, id)).toMatchObject({ state: 'OBJECTION', openObjections: 10 });
  });

  it('the head refuses while the enterprise withdraws: one wins, the other hears that the case has moved', async () => {
    for (let count = 0; count < ROUNDS; count += 1) {
      const filer = await job.app.filer('440305');
      const id = await job.submitted(filer, await job.round());
      const reason = { opinion: OPINION, reasonTold: '不符合本方向的要求。' };
      const { proposalId } = ok<{ proposalId: string }>(
        await job.act(job.countyHandler, id, 'refuse', reason),
      );
      const { version } = ok<{ version: number }>(await filer.get(`/api/applications/${id}`));
      const [refused, withdrawn] = await Promise.all([
        job.countyHead.post(`/api/proposals/${proposalId}/approve`, { version: 1 }),
        filer.post(`/api/applications/${id}/actions/withdraw`, { version }),
      ]);
      const winner = refused.status === 200 ? 'REFUSED' : 'WITHDRAWN';
      expect(await stateOf(filer, id)).toBe(winner);
      expect([refused, withdrawn].filter(({ status }) => status === 200)).toHaveLength(1);
      expect(['STATE_MOVED', 'PROPOSAL_DECIDED', 'WRONG_STATE']).toContain(
        (refused.status === 200 ? withdrawn : refused).body.code,
      );
    }
  });

  it('objections settled one after the other and at once leave no case frozen and none freed too early', async () => {
    const desk = publicDesk(job);
    const { id, publicityId, filer } = await inPublicity();
    const receipts = [];
    for (let count = 0; count < 3; count += 1)
      receipts.push(ok<{ id: string }>(await desk.object(signed(publicityId, id))));
    const [one, two, three] = receipts.map((receipt) => receipt.id) as [string, string, string];
    const answers = await Promise.all([
      desk.refuse(job.provinceHandler, one),
      desk.refuse(job.provinceHandler, two),
    ]);
    expect(codes(answers)).toEqual(['done', 'done']);
    expect(await stateOf(filer, id)).toBe('OBJECTION');
    ok(await desk.refuse(job.provinceHandler, three));
    expect(await stateOf(filer, id)).toBe('PUBLICITY');
  });
});
