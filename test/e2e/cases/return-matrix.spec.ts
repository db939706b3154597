import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Task } from '../../../src/core/flow/index.js';
import { Application } from '../../../src/modules/application/case/application.entity.js';
import { ApplicationTransition } from '../../../src/modules/application/case/application-transition.entity.js';
import { CASE_STATES, FINAL_STATES, STATE_INFO } from '../../../src/modules/application/case/case-states.js';
import { CASE_FLOWS } from '../../../src/modules/application/flow/case-flows.js';
import type { Answer } from '../../support/ask.js';
import { stored } from '../../support/case-facts.js';
import { type Move, MOVES, Walker } from '../../support/case-walker.js';
import { MainJob } from '../../support/main-job.js';

/** The ordinary way from the draft into the pool. */
const STEPS = 12;

/** What is done to a case in every state, whether it fits or not. */
const SCRIPTS: readonly Move[][] = [
  ['return', 'lapse'],
  ['return', 'askWithdrawal', 'declineWithdrawal', 'askWithdrawal', 'withdraw', 'confirmWithdrawal'],
  ['askWithdrawal', 'forward', 'forward', 'forward'],
  ['object', 'object', 'uphold', 'reverify', 'uphold', 'refuse'],
  ['evaluate', 'askWithdrawal', 'return', 'resubmit', 'forward', 'evaluate', 'refuse'],
  ['object', 'withdraw', 'clear', 'return', 'resubmit', 'returnToCounty', 'resubmit', 'return', 'forward'],
];

const everyState = Array.from({ length: STEPS + 1 }, (_, steps) =>
  SCRIPTS.map((moves) => ({ steps, moves })),
).flat();

/** And whatever else comes to mind. */
const anything = fc.sample(
  fc.record({
    steps: fc.integer({ min: 0, max: STEPS }),
    moves: fc.array(fc.constantFrom(...MOVES), { minLength: 4, maxLength: 7 }),
  }),
  { numRuns: 15, seed: 20261122 },
);

describe('returns, withdrawals, lapses, evaluations and objections in every state', () => {
  let job: MainJob;
  let walker: Walker;
  const visited = new Set<string>();

  beforeAll(async () => {
    job = await MainJob.start();
    walker = new Walker(job);
  });
  afterAll(() => job.app.close());

  it.each([...everyState, ...anything])(
    'after $steps steps: $moves',
    async ({ steps, moves }) => {
      const { id, filer, roundId } = await walker.begin();
      for (let step = 0; step < steps; step += 1) fine([await walker.forward(id, filer, roundId)]);
      await sound(id);
      for (const move of moves) {
        const before = await stored(job.app, id);
        const answers = await walker.disturb(move, id, filer, roundId);
        fine(answers);
        await sound(id);
        const after = await stored(job.app, id);
        if (FINAL_STATES.includes(before.state)) expect(after.state).toBe(before.state);
        expect(after.version).toBeGreaterThanOrEqual(before.version);
      }
    },
    60_000,
  );

  it('has been through every state but those of drafts and of unrecommended cases', () => {
    const beyond = ['AWAITING_CONFIRMATION', 'NOT_SUBMITTED', 'NOT_RECOMMENDED'];
    expect([...visited].sort()).toEqual(CASE_STATES.filter((state) => !beyond.includes(state)).sort());
  });

  it('leaves no more slots used than cases that hold one', async () => {
    const rows = await job.app.db.query<{ round_id: string; used: number }>(
      'spec.slots',
      'SELECT round_id, used FROM round_unit WHERE used > 0 OR used < 0',
    );
    for (const { round_id: roundId, used } of rows)
      expect(used).toBe(await job.app.db.repo(Application).countBy({ roundId, holdsSlot: true }));
  });

  /** Refused or done; a failure of the server never. */
  function fine(answers: readonly (Answer | null)[]): void {
    for (const answer of answers)
      if (answer !== null && answer.status >= 500)
        throw new Error(`answered ${answer.status}: ${answer.text}`);
  }

  /** What holds of every case at every moment. */
  async function sound(id: string): Promise<void> {
    const row = await stored(job.app, id);
    visited.add(row.state);
    const over = FINAL_STATES.includes(row.state);
    expect([row.liveKey === null, row.endedAt !== null]).toEqual([over, over]);

    const lines = await job.app.db
      .repo(ApplicationTransition)
      .find({ where: { applicationId: id }, order: { seq: 'ASC' } });
    for (const line of lines) visited.add(line.toState);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.at(-1)?.toState).toBe(row.state);
    lines.slice(1).forEach((line, index) => {
      expect(line.fromState).toBe(lines[index]?.toState);
      const known = CASE_FLOWS.PROVINCE.some(
        ({ from, action, to }) =>
          from === line.fromState && action === line.action && [line.toState, '@resume'].includes(to),
      );
      expect([line.action, known]).toEqual([line.action, true]);
    });

    const tasks = (await job.app.db.repo(Task).findBy({ subjectId: id })).filter(
      ({ doneAt }) => doneAt === null,
    );
    const open = tasks.filter(({ kind }) => kind === 'CASE');
    expect(open).toHaveLength(STATE_INFO[row.state].holder === 'NOBODY' ? 0 : 1);
    if (over) expect(tasks).toEqual([]);
    const asked = tasks.filter(({ kind }) => kind === 'WITHDRAWAL');
    expect(asked).toHaveLength(row.withdrawalAskedAt === null ? 0 : 1);

    expect((row.returnDueAt !== null) === (row.state === 'RETURNED') || over).toBe(true);
    expect(row.limitCountsAfter === null || row.dueOn !== null).toBe(true);
    if (['RETURNED', 'OUTSIDE_EVALUATION'].includes(row.state))
      expect([row.dueOn, row.limitCountsAfter]).toEqual([null, null]);
    expect(row.openObjections).toBeGreaterThanOrEqual(row.state.endsWith('OBJECTION') ? 1 : 0);
    expect(Math.max(row.countyReturns, row.cityReturns, row.provinceReturns)).toBeLessThanOrEqual(2);
  }
});
