import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IsNull } from 'typeorm';
import { Task } from '../../../src/core/flow/index.js';
import { Round } from '../../../src/modules/application/round/round.entity.js';
import { ReminderTick } from '../../../src/modules/notice/index.js';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import { ReminderOccurrence } from '../../../src/modules/notice/reminder/reminder-occurrence.entity.js';
import type { Caller } from '../../support/app.js';
import { everyCity } from '../../support/every-city.js';
import { listDesk } from '../../support/list-desk.js';
import { MainJob, ok } from '../../support/main-job.js';

const AT_FIRST = '2026-09-01T10:00:00+08:00';

let job: MainJob;
let firm: Caller;

beforeAll(async () => {
  job = await MainJob.start();
  firm = await job.app.filer('440305');
});
afterAll(() => job.app.close());

const on = (day: string, time = '08:30') => job.app.moveTo(`2026-${day}T${time}:00+08:00`);
const open = (roundId: string, unitId = job.cityId) =>
  job.app.db.repo(Task).findBy({ kind: 'SEND_LIST', subjectId: roundId, unitId, doneAt: IsNull() });
const cities = async (roundId: string) =>
  (await job.app.db.repo(Task).findBy({ kind: 'SEND_LIST', subjectId: roundId, doneAt: IsNull() })).map(
    ({ unitId }) => unitId,
  );
const rungs = async ({ id }: Pick<Task, 'id'>) =>
  (
    await job.app.db.repo(ReminderOccurrence).find({ where: { subjectId: id }, order: { plannedOn: 'ASC' } })
  ).map(({ rung, plannedOn }) => [rung, plannedOn.slice(5)]);
const told = async ({ accountId }: Caller, subjectId: string) =>
  job.app.db.repo(Notice).find({ where: { accountId, subjectId }, order: { id: 'ASC' } });

/** A new round whose cities close on 30 October at 18:00, with a case that waits for the list of 深圳. */
async function roundWithCase(): Promise<{ roundId: string; caseId: string }> {
  await job.app.moveTo(AT_FIRST);
  const roundId = await job.round();
  firm = await job.app.filer('440305');
  const caseId = await job.submitted(firm, roundId);
  await job.examined(caseId);
  return { roundId, caseId };
}

describe('the list of a city that has not been sent', () => {
  it('is reminded of on each rung, to the handler and on the last to the head, with the cases that wait', async () => {
    const { roundId } = await roundWithCase();
    await on('10-14');
    expect(await cities(roundId)).toEqual([]);
    await on('10-15');
    await Promise.all([job.app.nest.get(ReminderTick).run(), job.app.nest.get(ReminderTick).run()]);
    const [task] = await open(roundId);
    expect(task).toMatchObject({ role: 'HANDLER', dueOn: '2026-10-30', rule: 'LIST_CLOSING' });
    expect(await cities(roundId)).toEqual([job.cityId]);
    for (const day of ['10-23', '10-29']) await on(day);
    expect(await rungs(task as Task)).toEqual([
      ['T-15', '10-15'],
      ['T-7', '10-23'],
      ['T-1', '10-29'],
    ]);
    expect((await told(job.cityHandler, roundId)).map(({ rung }) => rung)).toEqual(['T-15', 'T-7', 'T-1']);
    expect((await told(job.cityHead, roundId)).map(({ rung }) => rung)).toEqual(['T-1']);
    const { items } = ok<{ items: { subjectId: string; title: string; body: string }[] }>(
      await job.cityHandler.get('/api/notices'),
    );
    const message = items.find(({ subjectId }) => subjectId === roundId);
    expect(message?.title).toContain('推荐名单请于2026-10-30前报送：深圳市 · 2026年龙头企业培育库');
    expect(message?.body).toContain('待列入名单的有1件');
    expect(message?.body).toContain('在2026-10-30 18:00之前报送');
    await on('10-30', '20:00');
    expect(await open(roundId)).toHaveLength(1);
    await on('10-31');
    expect(await cities(roundId)).toEqual([]);
    expect(await job.app.db.repo(Task).countBy({ subjectId: roundId, doneAt: IsNull() })).toBe(0);
  });

  it('ends when it is sent, stands again when it is taken back, without what had been said before', async () => {
    const { roundId, caseId } = await roundWithCase();
    await on('10-15');
    await on('10-20');
    const listId = await job.sent(roundId, [caseId]);
    expect(await open(roundId)).toEqual([]);
    await on('10-23');
    expect(await open(roundId)).toEqual([]);
    await on('10-24');
    ok(await listDesk(job, roundId).recall(listId));
    const [again] = await open(roundId);
    expect(again?.detail).toMatchObject({ ready: '1' });
    await on('10-29');
    expect(await rungs(again as Task)).toEqual([
      ['T-7', '10-23'],
      ['T-1', '10-29'],
    ]);
    await job.sent(roundId, [caseId]);
    await on('10-30', '09:00');
    expect(await open(roundId)).toEqual([]);
  });

  it('moves with the date of the round, and is not asked of a city without a slot', async () => {
    await job.app.moveTo(AT_FIRST);
    const roundId = await job.round({ more: { units: [{ unitId: job.cityId, quota: 0 }] } });
    const soft = await job.round({ more: { quotaMode: 'SOFT', units: [] } });
    await on('10-15');
    expect(await open(roundId)).toEqual([]);
    const all = everyCity([]).map(({ unitId }) => unitId);
    expect((await cities(soft)).sort()).toEqual(all.sort());
    const cityClosesAt = new Date('2026-11-06T16:00:00Z');
    await job.app.change(() => job.app.db.repo(Round).update({ id: soft }, { cityClosesAt }));
    await on('10-16');
    expect(await open(soft)).toMatchObject([
      {
        dueOn: '2026-11-06',
        dueVersion: 2,
        nextRungOn: '2026-10-22',
        detail: { closesAt: cityClosesAt.toISOString() },
      },
    ]);
    await on('11-06', '23:00');
    expect(await open(soft)).toHaveLength(1);
    await on('11-07');
    expect(await cities(soft)).toEqual([]);
  });
});
