import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Clock } from '../../../src/common/clock.js';
import { requestContext } from '../../../src/core/audit/index.js';
import type { InjectedClock } from '../../../src/core/clock/injected-clock.js';
import { CaseRepository } from '../../../src/modules/application/case/case.repository.js';
import type { Answer } from '../../support/ask.js';
import type { Caller } from '../../support/app.js';
import { stored } from '../../support/case-facts.js';
import { MainJob, ok } from '../../support/main-job.js';
import { listDesk } from '../../support/list-desk.js';
import { publicDesk, signed } from '../../support/public-desk.js';

const KEYED = { 'idempotency-key': 'in-time' };

describe('what arrives in time and has to wait for its turn', () => {
  let job: MainJob;
  let filer: Caller;

  beforeAll(async () => {
    job = await MainJob.start();
    filer = await job.app.filer('440305');
  });
  afterAll(() => job.app.close());

  /** The answer to a call that arrives while another act holds its case, and lets it go when the clock is past `then`. */
  async function meanwhile(then: string, caseId: string, send: () => Promise<Answer>): Promise<Answer> {
    const clock = job.app.nest.get<InjectedClock>(Clock);
    let holds = (): void => undefined;
    let arrives = (): void => undefined;
    const held = new Promise<void>((resolve) => (holds = resolve));
    const arrived = new Promise<void>((resolve) => (arrives = resolve));
    const caughtUp = clock.refresh.bind(clock);
    const refresh = jest.spyOn(clock, 'refresh').mockImplementation(async () => {
      await caughtUp();
      if (requestContext()) arrives();
    });
    const holding = job.app.change(async () => {
      await job.app.nest.get(CaseRepository).hold([caseId]);
      holds();
      await arrived;
      await clock.move(new Date(then));
    });
    await held;
    const answer = send();
    await holding;
    refresh.mockRestore();
    return answer;
  }

  async function approved(): Promise<{ roundId: string; id: string }> {
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
    const roundId = await job.round({ more: { quotaMode: 'NONE' } });
    const id = await job.submitted(filer, roundId);
    await job.examined(id);
    return { roundId, id };
  }

  it('is submitted, at the instant of its arrival', async () => {
    await job.app.moveTo('2026-09-01T10:00:00+08:00');
    const roundId = await job.round();
    const made = ok<{ id: string; version: number }>(await filer.post('/api/applications', { roundId }));
    const { id } = made;
    const content = { version: made.version, values: job.content() };
    const { version } = ok<{ version: number }>(
      await filer.patch(`/api/applications/${id}/content`, content),
    );
    await job.app.moveTo('2026-09-30T17:30:00+08:00');
    const { accountId, loginName } = filer;
    const fresh = await job.app.signIn(accountId, loginName, filer.enterpriseId);
    const answer = await meanwhile('2026-09-30T18:00:01+08:00', id, () =>
      fresh.post(`/api/applications/${id}/actions/submit`, { version, pledge: true }, KEYED),
    );
    ok(answer);
    const { firstSubmittedAt } = await stored(job.app, id);
    expect(firstSubmittedAt?.getTime()).toBeLessThan(Date.parse('2026-09-30T18:00:00+08:00'));
    const late = await filer.post('/api/applications', { roundId });
    expect([late.status, late.body.code]).toEqual([409, 'ROUND_CLOSED']);
  });

  it('counts as an objection', async () => {
    const { roundId, id } = await approved();
    await job.sent(roundId, [id]);
    await job.accepted(id);
    const publicityId = await job.published(roundId, [id], '2026-09-01');
    await job.app.moveTo('2026-09-09T23:30:00+08:00');
    const answer = await meanwhile('2026-09-10T00:00:01+08:00', id, () =>
      job.app.call('POST', '/api/public/objections', signed(publicityId, id), undefined, KEYED),
    );
    expect(ok(answer)).toMatchObject({ kind: 'OBJECTION', reportReason: null });
    const late = await publicDesk(job).object(signed(publicityId, id));
    expect(ok(late)).toMatchObject({ kind: 'REPORT', reportReason: 'LATE' });
  });

  it('is sent by the head, whose approval carries out what was prepared', async () => {
    const { roundId, id } = await approved();
    ok(await job.arranged(roundId, [id]));
    const proposal = ok<{ id: string; version: number }>(await listDesk(job, roundId).prepare());
    await job.app.moveTo('2026-10-30T17:30:00+08:00');
    const head = await job.app.signIn(job.cityHead.accountId, job.cityHead.loginName);
    const answer = await meanwhile('2026-10-30T18:00:01+08:00', id, () =>
      head.post(`/api/proposals/${proposal.id}/approve`, { version: proposal.version }),
    );
    expect(ok(answer)).toMatchObject({ state: 'APPROVED' });
    expect((await stored(job.app, id)).state).toBe('RECOMMENDED');
  });
});
