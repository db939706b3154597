import { beforeAll, describe, expect, it } from '@jest/globals';
import { Task } from '../../../src/core/flow/task.entity.js';
import type { DurationsView } from '../../../src/modules/insight/durations/durations.dto.js';
import { ReminderOccurrence } from '../../../src/modules/notice/reminder/reminder-occurrence.entity.js';
import type { Caller } from '../../support/app.js';
import {
  historyOf,
  lastLine,
  noticesOf,
  openTasks,
  refusal,
  seen,
  stateOf,
  stored,
} from '../../support/case-facts.js';
import * as evaluations from '../../support/evaluations.js';
import { ok, OPINION } from '../../support/main-job.js';

const at = evaluations.evaluationJob();
const { evaluated, EVALUATOR, formal, PAPERS, RECORD, recommended, SEND, SENT_ON, TOLD, WHY } = evaluations;

const clock = async (id: string) => {
  const { limitCountsAfter, limitDays, limitUsedDays, dueOn } = await stored(at.job.app, id);
  return { limitCountsAfter, limitDays, limitUsedDays, dueOn };
};

/** Rungs about every to-do the case ever had, as `rung day`. */
async function raised(id: string): Promise<string[]> {
  const rows: string[] = [];
  for (const task of await at.job.app.db.repo(Task).findBy({ subjectId: id }))
    for (const { rung, plannedOn } of await at.job.app.db
      .repo(ReminderOccurrence)
      .findBy({ subjectId: task.id }))
      rows.push(`${rung} ${plannedOn}`);
  return rows.sort();
}

const overdue = async () =>
  ok<{ items: { id: string }[] }>(
    await at.job.provinceHandler.get('/api/applications?overdue=true&limit=100'),
  ).items.map(({ id }) => id);

describe('sent to an outside evaluator on working day 5, before the National Day holidays', () => {
  let roundId: string;
  let filer: Caller;
  let id: string;
  /** Stays with the province all the time. */
  let other: string;

  beforeAll(async () => {
    await at.job.app.moveTo(SENT_ON);
    const made = await recommended(at.job, 2);
    roundId = made.roundId;
    [{ filer, id }, { id: other }] = made.cases as [{ filer: Caller; id: string }, { id: string }];
    for (const each of [id, other]) ok(await at.job.act(at.job.provinceHandler, each, 'beginCheck'));
    expect(await clock(id)).toEqual({
      ...{ limitCountsAfter: '2026-09-22', limitDays: 20, limitUsedDays: 0 },
      dueOn: '2026-10-27',
    });
  });

  it('the page is told what it needs', async () => {
    const acts = ok<{ action: string; mode: string; allowed: boolean; needs: string[]; takes: string[] }[]>(
      await at.job.provinceHandler.get(`/api/applications/${id}/actions`),
    );
    expect(acts.find(({ action }) => action === 'sendToEvaluator')).toMatchObject({
      ...{ mode: 'DO', allowed: true, needs: ['evaluator', 'opinion'], takes: [] },
    });
  });

  it('the limit stops with the five days used', async () => {
    await at.job.app.moveTo('2026-09-30T15:00:00+08:00');
    ok(await at.job.act(at.job.provinceHandler, id, 'sendToEvaluator', SEND));
    expect(await stateOf(at.job.provinceHandler, id)).toBe('OUTSIDE_EVALUATION');
    expect(await clock(id)).toEqual({
      ...{ limitCountsAfter: null, limitDays: 20, limitUsedDays: 5 },
      dueOn: null,
    });
    expect(await lastLine(at.job.provinceHandler, id)).toMatchObject({
      ...{ action: 'sendToEvaluator', fromState: 'PROVINCE_FORMAL', toState: 'OUTSIDE_EVALUATION' },
      ...{ opinion: WHY, documents: { evaluator: EVALUATOR }, dueOn: null },
    });
  });

  it('the to-do stays with the province, without a last day', async () => {
    expect(await openTasks(at.job.app, id)).toEqual(['CASE 44:HANDLER 9999-12-31']);
    const { items } = ok<{ items: { subjectId: string; dueOn: string | null; detail: object }[] }>(
      await at.job.provinceHandler.get('/api/todo?kind=CASE&limit=100'),
    );
    expect(items.find(({ subjectId }) => subjectId === id)).toMatchObject({
      ...{ dueOn: null, detail: { state: 'OUTSIDE_EVALUATION', stateZh: '第三方评审中' } },
    });
  });

  it('over weekends and holidays nothing is reminded of and nothing becomes overdue', async () => {
    const days = ['10-01', '10-05', '10-08', '10-10', '10-13', '10-17', '10-21', '10-27', '10-28'];
    for (const day of days) await at.job.app.moveTo(`2026-${day}T09:00:00+08:00`);
    expect(await raised(other)).toEqual([
      '100% 2026-10-27',
      '50% 2026-10-13',
      '80% 2026-10-21',
      'OVERDUE 2026-10-28',
    ]);
    expect(await raised(id)).toEqual([]);
    const late = await overdue();
    expect([late.includes(id), late.includes(other)]).toEqual([false, true]);
  });

  it('the enterprise reads where it is, not by whom it is judged', async () => {
    expect(await seen(filer, id)).toMatchObject({ stateZh: '专家/第三方评审中', dueOn: null });
    const status = await filer.get('/api/status');
    const { cases, nextDue } = ok<{
      cases: { id: string; due: unknown; steps: { zh: string; state: string }[] }[];
      nextDue: unknown;
    }>(status);
    const [shown] = cases.filter((each) => each.id === id);
    expect(shown).toMatchObject({ stateZh: '专家/第三方评审中', due: null });
    expect(shown?.steps.find(({ state }) => state === 'CURRENT')?.zh).toBe('审定');
    expect(nextDue).toBeNull();
    expect(await noticesOf(at.job.app, filer, id)).toContain('CASE_MOVED');
  });

  it('with the conclusion it goes on to the decision with the fifteen days that were left', async () => {
    await at.job.app.moveTo('2026-10-29T10:00:00+08:00');
    ok(await at.job.act(at.job.provinceHandler, id, 'recordEvaluation', RECORD));
    expect(await stateOf(at.job.provinceHandler, id)).toBe('PROVINCE_DECISION');
    expect(await clock(id)).toEqual({
      ...{ limitCountsAfter: '2026-10-29', limitDays: 20, limitUsedDays: 5 },
      dueOn: '2026-11-19',
    });
    expect(await openTasks(at.job.app, id)).toEqual(['CASE 44:HANDLER 2026-11-19']);
    expect(await lastLine(at.job.provinceHandler, id)).toMatchObject({
      ...{ action: 'recordEvaluation', opinion: null, documents: RECORD, dueOn: '2026-11-19' },
    });
  });

  it('evaluator, reason and conclusion are for the province only', async () => {
    for (const by of [filer, at.job.countyHandler, at.job.cityHandler, at.job.cityHead]) {
      const lines = await historyOf(by, id);
      expect(lines.slice(-2).map(({ action, actionZh }) => [action, actionZh])).toEqual([
        ['sendToEvaluator', '送第三方评审'],
        ['recordEvaluation', '登记评审结论'],
      ]);
      for (const path of ['', '/history', '/actions', '/path'])
        for (const word of [EVALUATOR, WHY, '国内先进水平'])
          expect((await by.get(`/api/applications/${id}${path}`)).text).not.toContain(word);
    }
    for (const path of ['/api/status', '/api/notices'])
      for (const word of [EVALUATOR, WHY, '国内先进水平'])
        expect((await filer.get(path)).text).not.toContain(word);
    const viewer = await at.job.app.official('44', 'VIEWER');
    expect((await lastLine(viewer, id)).documents).toEqual(RECORD);
  });

  it('one that was late when it was sent is due again at once', async () => {
    await at.job.app.moveTo('2026-10-29T11:00:00+08:00');
    ok(await at.job.act(at.job.provinceHandler, other, 'sendToEvaluator', SEND));
    expect(await overdue()).not.toContain(other);
    await at.job.app.moveTo('2026-11-02T09:00:00+08:00');
    ok(await at.job.act(at.job.provinceHandler, other, 'recordEvaluation', RECORD));
    expect(await clock(other)).toMatchObject({ limitUsedDays: 22, dueOn: '2026-11-02' });
    await at.job.app.moveTo('2026-11-03T09:00:00+08:00');
    expect(await overdue()).toContain(other);
  });

  it('is reminded of again on the days the limit then has', async () => {
    for (const day of ['05', '13', '19']) await at.job.app.moveTo(`2026-11-${day}T09:00:00+08:00`);
    expect(await overdue()).not.toContain(id);
    await at.job.app.moveTo('2026-11-20T09:00:00+08:00');
    expect(await raised(id)).toEqual([
      '100% 2026-11-19',
      '50% 2026-11-05',
      '80% 2026-11-13',
      'OVERDUE 2026-11-20',
    ]);
    expect(await overdue()).toContain(id);
  });

  it('how long it lasted is counted as a step of its own', async () => {
    const view = ok<DurationsView>(
      await at.job.provinceHandler.get(`/api/insight/rounds/${roundId}/durations`),
    );
    expect(view.steps).toContainEqual({ step: 'OUTSIDE_EVALUATION', zh: '第三方评审' });
    expect(view.total.find(({ step }) => step === 'OUTSIDE_EVALUATION')?.stays).toBe(2);
  });
});

describe('sent while the decision is prepared', () => {
  it('no day is won or lost when the conclusion comes on the same day, and what was prepared falls', async () => {
    await at.job.app.moveTo(SENT_ON);
    const { id } = await formal(at.job);
    await at.job.app.moveTo('2026-10-10T09:00:00+08:00');
    ok(await at.job.act(at.job.provinceHandler, id, 'pass', { opinion: OPINION }));
    const accept = { opinion: OPINION, documents: PAPERS };
    const { proposalId } = ok<{ proposalId: string }>(
      await at.job.act(at.job.provinceHandler, id, 'accept', accept),
    );
    ok(await at.job.act(at.job.provinceHandler, id, 'sendToEvaluator', SEND));
    const { state } = ok<{ state: string }>(await at.job.provinceHead.get(`/api/proposals/${proposalId}`));
    expect(state).toBe('OUTDATED');
    ok(await at.job.act(at.job.provinceHandler, id, 'recordEvaluation', RECORD));
    expect(await seen(at.job.provinceHandler, id)).toMatchObject({
      ...{ state: 'PROVINCE_DECISION', dueOn: '2026-10-27' },
    });
    ok(await at.job.decide(at.job.provinceHandler, at.job.provinceHead, id, 'accept', accept));
    expect(await stateOf(at.job.provinceHandler, id)).toBe('ACCEPTED');
  });
});

describe('meanwhile', () => {
  beforeAll(() => at.job.app.moveTo(SENT_ON));

  it('the enterprise asks to withdraw; the clock stays stopped, and the request outlasts the evaluation', async () => {
    const { filer, id } = await formal(at.job);
    await at.job.app.moveTo('2026-09-28T10:00:00+08:00');
    ok(await at.job.act(at.job.provinceHandler, id, 'sendToEvaluator', SEND));
    const stopped = await clock(id);
    expect(stopped).toMatchObject({ limitUsedDays: 3, dueOn: null });
    ok(await at.job.act(filer, id, 'askWithdrawal', { reasonTold: '企业经营计划调整。' }));
    const both = ['CASE 44:HANDLER 9999-12-31', 'WITHDRAWAL 4403:HANDLER 9999-12-31'];
    expect(await openTasks(at.job.app, id)).toEqual(both);
    ok(await at.job.act(at.job.cityHandler, id, 'declineWithdrawal', TOLD));
    expect([await stateOf(filer, id), await clock(id)]).toEqual(['OUTSIDE_EVALUATION', stopped]);
    ok(await at.job.act(filer, id, 'askWithdrawal', { reasonTold: '企业经营计划调整。' }));
    await at.job.app.moveTo('2026-10-09T10:00:00+08:00');
    ok(await at.job.act(at.job.provinceHandler, id, 'recordEvaluation', RECORD));
    const view = await seen(filer, id);
    expect([view.state, view.withdrawalAskedAt !== null]).toEqual(['PROVINCE_DECISION', true]);
    expect(await openTasks(at.job.app, id)).toEqual([`CASE 44:HANDLER ${view.dueOn}`, both[1]]);
    expect(await noticesOf(at.job.app, filer, id)).not.toContain('WITHDRAWAL_OVER');
  });

  it('the city confirms a withdrawal', async () => {
    await at.job.app.moveTo(SENT_ON);
    const { filer, id } = await evaluated(at.job);
    ok(await at.job.act(filer, id, 'askWithdrawal', { reasonTold: '企业经营计划调整。' }));
    ok(await at.job.act(at.job.cityHandler, id, 'confirmWithdrawal', { opinion: OPINION }));
    expect(await stateOf(filer, id)).toBe('WITHDRAWN');
    expect(await openTasks(at.job.app, id)).toEqual([]);
  });

  it('the province returns it; it comes back to the evaluator, and the limit goes on only after that', async () => {
    const { filer, id } = await evaluated(at.job);
    const back = { ...TOLD, returnTo: 'ENTERPRISE', fields: ['contact.mobile'] };
    ok(await at.job.act(at.job.provinceHandler, id, 'return', back));
    expect(refusal(await at.job.act(filer, id, 'withdraw'))).toEqual([409, 'IN_SENT_LIST']);
    await at.job.app.moveTo('2026-09-24T10:00:00+08:00');
    ok(await at.job.act(filer, id, 'resubmit', { pledge: true }));
    expect(await stateOf(filer, id)).toBe('OUTSIDE_EVALUATION');
    expect(await clock(id)).toMatchObject({ limitCountsAfter: null, limitUsedDays: 0, dueOn: null });
    expect(await openTasks(at.job.app, id)).toEqual(['CASE 44:HANDLER 9999-12-31']);
    await at.job.app.moveTo('2026-09-28T10:00:00+08:00');
    ok(await at.job.act(at.job.provinceHandler, id, 'recordEvaluation', RECORD));
    expect(await seen(filer, id)).toMatchObject({ state: 'PROVINCE_DECISION', dueOn: '2026-10-30' });
  });

  it('the head of the province refuses it', async () => {
    await at.job.app.moveTo(SENT_ON);
    const { filer, id } = await evaluated(at.job);
    const body = { ...TOLD, documents: PAPERS };
    ok(await at.job.decide(at.job.provinceHandler, at.job.provinceHead, id, 'refuse', body));
    expect(await seen(filer, id)).toMatchObject({ state: 'REFUSED', endReason: TOLD.reasonTold });
    expect(await openTasks(at.job.app, id)).toEqual([]);
  });
});
