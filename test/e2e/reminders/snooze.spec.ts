import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProofRow } from '../../../src/modules/notice/proof/proof.dto.js';
import { TaskSnooze } from '../../../src/modules/notice/snooze/task-snooze.entity.js';
import { type Firm, filerOf, ReminderDesk } from '../../support/reminder-desk.js';

let desk: ReminderDesk;
let firm: Firm;

beforeAll(async () => {
  desk = await ReminderDesk.open();
  await desk.moveTo('2026-04-01');
  firm = await desk.member();
  await desk.moveTo('2026-05-06');
});
afterAll(() => desk.close());

const task = async () => desk.taskOf(await desk.dutyOf(firm));
const REASON = '年度审计报告5月20日出具';

describe('putting a reminder off', () => {
  it.each([
    ['today', '2026-05-06', 'notInFuture'],
    ['a day past', '2026-05-01', 'notInFuture'],
    ['past the last day', '2026-06-01', 'pastDue'],
    ['a day off', '2026-05-16', 'dayOff'],
  ])('until %s is refused and changes nothing', async (_, until, code) => {
    const { id } = await task();
    const answer = await filerOf(firm).post(`/api/todo/${id}/snooze`, { until, reason: REASON });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field: 'until', code })]);
    expect((await task()).snoozedUntil).toBeNull();
  });

  it('needs a reason, and is for the holder of the to-do alone', async () => {
    const { id } = await task();
    const without = await filerOf(firm).post(`/api/todo/${id}/snooze`, { until: '2026-05-20' });
    expect(without.body.errors).toEqual([expect.objectContaining({ field: 'reason' })]);
    const body = { until: '2026-05-20', reason: REASON };
    const other = filerOf(await desk.member());
    for (const who of [other, desk.districtHandler])
      expect((await who.post(`/api/todo/${id}/snooze`, body)).status).toBe(404);
    expect((await task()).snoozedUntil).toBeNull();
  });

  it('holds back what comes meanwhile and tells it in one message afterwards', async () => {
    const { id } = await task();
    const answer = await filerOf(firm).post(`/api/todo/${id}/snooze`, {
      until: '2026-05-25',
      reason: REASON,
    });
    expect(answer.body).toMatchObject({ taskId: id, until: '2026-05-25', reason: REASON });
    for (const day of ['2026-05-15', '2026-05-22']) await desk.moveTo(day);
    expect((await desk.raised(id)).map(([rung]) => rung)).toEqual(['T-30']);
    await desk.moveTo('2026-05-25');
    const { id: dutyId } = await desk.dutyOf(firm);
    const messages = await desk.noticesAbout(dutyId, filerOf(firm).accountId);
    expect(messages.map(({ rung, params }) => [rung, params.missed, params.putOff])).toEqual([
      ['T-30', undefined, undefined],
      ['T-7', undefined, '2026-05-15'],
    ]);
    const kept = await desk.repo(TaskSnooze).findBy({ taskId: id });
    expect(kept.map(({ until, reason, accountId }) => [until, reason, accountId])).toEqual([
      ['2026-05-25', REASON, filerOf(firm).accountId],
    ]);
  });

  it('is named by the proof', async () => {
    const { body } = await desk.cityHead.get('/api/reminders/proof?unitId=440305&on=2026-05-25');
    const told = (body.rows as ProofRow[]).find(({ toName }) => toName !== null);
    expect(told).toMatchObject({ rung: 'T-7', plannedOn: '2026-05-22', outcome: 'PUT_OFF' });
  });

  it('leaves the last day and the rungs after it as they are', async () => {
    const { id } = await task();
    await desk.moveTo('2026-06-03');
    expect((await desk.raised(id)).map(([rung]) => rung)).toEqual(['T-30', 'T-15', 'T-7', 'T-1+T0', 'T+3']);
    expect((await task()).dueOn).toBe('2026-05-31');
  });
});
