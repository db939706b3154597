import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/app.js';
import type { Answer } from '../../support/ask.js';
import { historyOf, openTasks, refusal, seen, stateOf } from '../../support/case-facts.js';
import { MainJob, ok, OPINION } from '../../support/main-job.js';

const RETURN = {
  opinion: OPINION,
  reasonTold: '请补正联系电话。',
  returnTo: 'ENTERPRISE',
  fields: ['contact.mobile'],
};

describe('several people at one case', () => {
  let job: MainJob;
  let filer: Caller;
  let colleague: Caller;

  beforeAll(async () => {
    job = await MainJob.start();
    filer = await job.app.filer('440305');
    colleague = await job.app.official('440305', 'HANDLER');
  });
  afterAll(() => job.app.close());

  const submitted = async () => job.submitted(filer, await job.round());
  const path = (id: string, action: string) => `/api/applications/${id}/actions/${action}`;
  const oneWon = (answers: Answer[], codes: string[] = ['STATE_MOVED']) => {
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...answers.slice(1).map(() => 409)]);
    const lost = answers.filter(({ status }) => status !== 200).map(({ body }) => body.code);
    for (const code of lost) expect(codes).toContain(code);
  };
  const gapless = async (id: string) => {
    const seqs = (await historyOf(job.countyHandler, id)).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  };

  it('of two handlers at the same version one acts and one is told that it has moved', async () => {
    const id = await submitted();
    const { version } = await seen(job.countyHandler, id);
    const answers = await Promise.all([
      job.countyHandler.post(path(id, 'pass'), { version, opinion: OPINION }),
      colleague.post(path(id, 'return'), { version, ...RETURN }),
    ]);
    oneWon(answers);
    const state = answers[0]?.status === 200 ? 'CITY_EXAMINATION' : 'RETURNED';
    expect(await stateOf(filer, id)).toBe(state);
    expect(await historyOf(job.countyHandler, id)).toHaveLength(3);
    expect(await openTasks(job.app, id)).toHaveLength(1);
    await gapless(id);
  });

  it('of two who pass it at once one passes it on', async () => {
    const id = await submitted();
    const { version } = await seen(job.countyHandler, id);
    const pass = (by: Caller) => by.post(path(id, 'pass'), { version, opinion: OPINION });
    oneWon(await Promise.all([pass(job.countyHandler), pass(colleague)]));
    expect(await stateOf(filer, id)).toBe('CITY_EXAMINATION');
    await gapless(id);
  });

  it('a later act on the version of before is refused', async () => {
    const id = await submitted();
    const { version } = await seen(job.countyHandler, id);
    ok(await job.act(job.countyHandler, id, 'return', RETURN));
    ok(await job.act(filer, id, 'resubmit', { pledge: true }));
    const stale = await colleague.post(path(id, 'pass'), { version, opinion: OPINION });
    expect(refusal(stale)).toEqual([409, 'STATE_MOVED']);
    expect(await stateOf(filer, id)).toBe('COUNTY_SCREENING');
  });

  it('two persons of an enterprise do not overwrite each other', async () => {
    const second = await job.app.filer('440305', 'ENTERPRISE_FILER', filer.enterpriseId);
    const { id, version } = ok<{ id: string; version: number }>(
      await filer.post('/api/applications', { roundId: await job.round() }),
    );
    const write = (by: Caller, name: string) =>
      by.patch(`/api/applications/${id}/content`, { version, values: { 'contact.contactName': name } });
    const answers = await Promise.all([write(filer, '甲'), write(second, '乙')]);
    oneWon(answers);
    const winner = answers[0]?.status === 200 ? '甲' : '乙';
    expect((await seen(filer, id)).content['contact.contactName']).toBe(winner);
  });

  it('an enterprise that starts twice at once has one case', async () => {
    const roundId = await job.round();
    const second = await job.app.filer('440305', 'ENTERPRISE_FILER', filer.enterpriseId);
    const answers = await Promise.all([filer, second].map((by) => by.post('/api/applications', { roundId })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { items } = ok<{ items: unknown[] }>(await filer.get(`/api/applications?roundId=${roundId}`));
    expect(items).toHaveLength(1);
  });

  it('two heads decide a proposal once', async () => {
    const id = await submitted();
    const otherHead = await job.app.official('440305', 'HEAD');
    const { proposalId } = ok<{ proposalId: string }>(
      await job.act(job.countyHandler, id, 'refuse', { opinion: OPINION, reasonTold: '不符合方向要求。' }),
    );
    const answers = await Promise.all([
      job.countyHead.post(`/api/proposals/${proposalId}/approve`, { version: 1 }),
      otherHead.post(`/api/proposals/${proposalId}/decline`, { version: 1, note: '再核实' }),
    ]);
    oneWon(answers, ['STATE_MOVED', 'PROPOSAL_DECIDED']);
    expect(await stateOf(filer, id)).toBe(answers[0]?.status === 200 ? 'REFUSED' : 'COUNTY_SCREENING');
    await gapless(id);
  });

  it('a withdrawal and a decision at once cannot both win', async () => {
    const id = await submitted();
    const { version } = await seen(filer, id);
    const answers = await Promise.all([
      filer.post(path(id, 'withdraw'), { version }),
      job.countyHandler.post(path(id, 'pass'), { version, opinion: OPINION }),
    ]);
    oneWon(answers);
    expect(await stateOf(filer, id)).toBe(answers[0]?.status === 200 ? 'WITHDRAWN' : 'CITY_EXAMINATION');
    await gapless(id);
  });

  describe('a repeated call with the same key', () => {
    it('is answered from the first and acts once', async () => {
      const id = await submitted();
      const body = { version: (await seen(job.countyHandler, id)).version, opinion: OPINION };
      const key = { 'idempotency-key': 'pass-once' };
      const first = await job.countyHandler.post(path(id, 'pass'), body, key);
      const again = await job.countyHandler.post(path(id, 'pass'), body, key);
      expect([first.status, again.status, again.headers['idempotency-replayed']]).toEqual([200, 200, 'true']);
      expect(again.body).toEqual(first.body);
      expect(await historyOf(job.countyHandler, id)).toHaveLength(3);
      const other = await job.countyHandler.post(path(id, 'pass'), { ...body, opinion: `${OPINION}另` }, key);
      expect(refusal(other)).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
    });

    it('acts once when both arrive together', async () => {
      const id = await submitted();
      const body = { version: (await seen(job.countyHandler, id)).version, opinion: OPINION };
      const key = { 'idempotency-key': 'pass-together' };
      const answers = await Promise.all(
        [1, 2].map(() => job.countyHandler.post(path(id, 'pass'), body, key)),
      );
      expect(answers.some(({ status }) => status === 200)).toBe(true);
      for (const answer of answers)
        if (answer.status !== 200) expect(refusal(answer)).toEqual([409, 'IDEMPOTENCY_RUNNING']);
      expect(await historyOf(job.countyHandler, id)).toHaveLength(3);
    });

    it('starts one case', async () => {
      const roundId = await job.round();
      const key = { 'idempotency-key': 'start-once' };
      const first = await filer.post('/api/applications', { roundId }, key);
      const again = await filer.post('/api/applications', { roundId }, key);
      expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    });
  });
});
