import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import type { RunningLimit } from '../../src/common/calendar/time-limit.js';
import { Task, Tasks } from '../../src/core/flow/index.js';
import { CalendarDates } from '../../src/modules/notice/index.js';
import { Notice } from '../../src/modules/notice/message/notice.entity.js';
import { ReminderOccurrence } from '../../src/modules/notice/reminder/reminder-occurrence.entity.js';
import { Membership } from '../../src/modules/pool/membership/membership.entity.js';
import { Duty } from '../../src/modules/review/duty.entity.js';
import type { Caller, TestApp } from '../support/app.js';
import { at, restartWith } from '../support/calendar.js';
import { historyOf, seen } from '../support/case-facts.js';
import { eventually } from '../support/eventually.js';
import { MainJob, ok, OPINION } from '../support/main-job.js';
import { publicDesk, signed } from '../support/public-desk.js';

/** Invented holidays. */
const YEAR_2027 = {
  year: 2027,
  offDays: ['2027-01-01', '2027-01-04', '2027-01-18', '2027-01-19', '2027-01-20', '2027-01-21', '2027-01-22'],
  makeUpDays: ['2027-01-09', '2027-01-10'],
};
const YEAR_2028 = {
  year: 2028,
  offDays: ['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'],
  makeUpDays: ['2028-01-15', '2028-01-16'],
};
const YEAR_2029 = { year: 2029, offDays: [], makeUpDays: ['2029-01-06'] };

let job: MainJob;
let app: TestApp;

beforeAll(async () => {
  job = await MainJob.start();
  app = job.app;
});
afterAll(() => app.close());

const moveTo = (date: string, time = '08:30') => app.moveTo(`${date}T${time}:00+08:00`);
const taskBy = (id: string) => app.db.repo(Task).findOneByOrFail({ id });
/** The to-do of a 复核, which its reminders hang on. */
async function dutyTask(enterpriseId: string): Promise<Task> {
  const { id } = await app.db.repo(Duty).findOneByOrFail({ enterpriseId, kind: 'REEXAMINATION' });
  return app.db.repo(Task).findOneByOrFail({ subjectId: id, kind: 'REEXAMINATION' });
}

async function openTask(subjectId: string, kind: string): Promise<Task> {
  const rows = await app.db.repo(Task).findBy({ subjectId, kind });
  return rows.find(({ doneAt }) => doneAt === null) as Task;
}

async function raised(subjectId: string, after = ''): Promise<string[][]> {
  const rows = await app.db.repo(ReminderOccurrence).findBy({ subjectId });
  return rows
    .filter(({ plannedOn }) => plannedOn > after)
    .map(({ rung, plannedOn }) => [rung, plannedOn])
    .sort(([, a = ''], [, b = '']) => (a < b ? -1 : 1));
}

/** A publicity as the unit that publishes and as the public reads it. */
async function publicityOf(publicityId: string): Promise<[object, object | undefined]> {
  const { items } = ok<{ items: { id: string }[] }>(
    await app.call('GET', '/api/public/publicities?limit=100'),
  );
  const own = await at(app, job.provinceHandler).get(`/api/publicities/${publicityId}`);
  return [ok<object>(own), items.find(({ id }) => id === publicityId)];
}

const noticesTo = async (accountId: string, subjectId: string) =>
  (await app.db.repo(Notice).find({ where: { accountId, subjectId }, order: { id: 'ASC' } })).map(
    ({ kind, rung, params }) => [kind, rung ?? params.dueOn],
  );

/** A to-do of the county handler with a limit. @returns its subject */
async function toDo(limit: RunningLimit): Promise<string> {
  const subjectId = newId();
  await app.change(() =>
    app.nest.get(Tasks).open({
      kind: 'CASE',
      subjectKind: 'APPLICATION',
      subjectId,
      post: { unitId: '440305', role: 'HANDLER' },
      title: '演示申报件',
      limit,
    }),
  );
  return subjectId;
}

/** An enterprise whose place in the pool ends on a day. */
async function member(endsOn: string): Promise<Caller> {
  const filer = await app.filer('440305');
  const { enterpriseId } = filer;
  await app.change(() =>
    app.db.repo(Membership).insert({
      id: newId(),
      enterpriseId,
      tier: 'CITY',
      track: 'LEADING',
      unitId: '4403',
      state: 'ACTIVE',
      liveKey: `${enterpriseId}:CITY:LEADING`,
      startsOn: '2025-03-01',
      endsOn,
      stateSince: '2025-03-01',
      createdAt: new Date('2025-03-01T01:00:00Z'),
      version: 1,
    }),
  );
  return filer;
}

describe('the calendar of the next year comes while deadlines cross the new year', () => {
  let caseId: string;
  let proposalId: string;
  let objectionId: string;
  let shorter: string;
  let firm: Caller;
  let published: { frozen: string; calm: string; publicityId: string };
  let returnedId: string;
  const filers = new Map<string, Caller>();

  beforeAll(async () => {
    const late = {
      enterpriseCloses: { date: '2027-01-20' },
      cityCloses: { date: '2027-02-20' },
      correctionCloses: { date: '2027-03-20' },
    };
    const roundId = await job.round({ more: { ...late, quotaMode: 'NONE' } });
    const cases = [await filed(roundId), await filed(roundId)];
    for (const id of cases) await job.examined(id);
    await job.sent(roundId, cases);
    for (const id of cases) await job.accepted(id);
    const [frozen = '', calm = ''] = cases;
    await moveTo('2026-12-28', '10:00');
    const running = await job.round({ more: late });
    caseId = await filed(running);
    returnedId = await filed(running);
    published = { frozen, calm, publicityId: await job.published(roundId, cases, '2026-12-28') };
    await moveTo('2026-12-29', '10:00');
    const mend = {
      opinion: OPINION,
      reasonTold: '请补正。',
      returnTo: 'ENTERPRISE',
      fields: ['contact.mobile'],
    };
    ok(await job.act(job.countyHandler, returnedId, 'return', mend));
    await moveTo('2026-12-30', '10:00');
    const desk = publicDesk(job);
    objectionId = ok<{ id: string }>(await desk.object(signed(published.publicityId, frozen))).id;
    firm = await member('2027-02-20');
    await moveTo('2026-12-31');
    shorter = await toDo({ days: 10, usedDays: 0, countsAfter: '2026-12-31' });
    const reason = { opinion: OPINION, reasonTold: '不符合申报条件，依据通知第三条不予通过。' };
    const prepared = await job.act(job.countyHandler, caseId, 'refuse', reason);
    proposalId = ok<{ proposalId: string }>(prepared).proposalId;
  });

  /** A case of a new enterprise. */
  async function filed(roundId: string): Promise<string> {
    const filer = await app.filer('440305');
    const id = await job.submitted(filer, roundId);
    filers.set(id, filer);
    return id;
  }

  /** The case on the status page of its enterprise. */
  async function statusOf(id: string): Promise<object | undefined> {
    const page = ok<{ cases: { id: string }[] }>(await (filers.get(id) as Caller).get('/api/status'));
    return page.cases.find((row) => row.id === id);
  }

  it('until then counts plain weekends and New Year’s Day, and says so', async () => {
    expect(await seen(job.countyHandler, caseId)).toMatchObject({
      dueOn: '2027-01-05',
      dueProvisional: true,
    });
    const task = await openTask(caseId, 'CASE');
    expect(task).toMatchObject({ dueOn: '2027-01-05', dueProvisional: true, nextRungOn: '2027-01-04' });
    expect(await raised(task.id)).toEqual([['50%', '2026-12-31']]);
    expect((await dutyTask(firm.enterpriseId)).nextRungOn).toBe('2027-01-21');
    expect(await openTask(objectionId, 'OBJECTION')).toMatchObject({ dueOn: '2027-01-04' });
    expect(await openTask(shorter, 'CASE')).toMatchObject({ dueOn: '2027-01-15', dueProvisional: true });
  });

  it('marks what is published and what is returned until then, for everybody who reads it', async () => {
    const { calm, publicityId } = published;
    expect(await publicityOf(publicityId)).toMatchObject([
      { endsOn: '2027-01-06', entryFromOn: '2027-01-07', provisional: true },
      { toOn: '2027-01-06', provisional: true },
    ]);
    expect(await seen(job.provinceHandler, calm)).toMatchObject({
      entryFromOn: '2027-01-07',
      entryProvisional: true,
    });
    expect(await openTask(calm, 'CASE')).toMatchObject({ dueOn: '2027-01-07', dueProvisional: true });
    expect(await seen(job.countyHandler, returnedId)).toMatchObject({
      returnDueAt: '2027-01-06T16:00:00.000Z',
      returnDueProvisional: true,
    });
    expect(await openTask(returnedId, 'CASE')).toMatchObject({ dueOn: '2027-01-06', dueProvisional: true });
    expect(await statusOf(calm)).toMatchObject({ entryFromOn: '2027-01-07', entryProvisional: true });
    expect(await statusOf(returnedId)).toMatchObject({
      due: { on: '2027-01-06', provisional: true },
      asked: { dueAt: '2027-01-06T16:00:00.000Z', dueProvisional: true },
    });
  });

  it('moves dates, flags and rungs at the next start', async () => {
    const { version } = await seen(job.countyHandler, caseId);
    const history = await historyOf(job.countyHandler, caseId);
    app = await restartWith(app, YEAR_2027);
    const handler = at(app, job.countyHandler);
    await eventually(async () => expect((await dutyTask(firm.enterpriseId)).nextRungOn).toBe('2027-01-15'));

    expect(await seen(handler, caseId)).toMatchObject({
      dueOn: '2027-01-06',
      dueProvisional: false,
      version,
    });
    expect(await historyOf(handler, caseId)).toEqual(history);
    expect(history.at(-1)?.dueOn).toBe('2027-01-05');
    const { items } = ok<{ items: { subjectId: string }[] }>(await handler.get('/api/todo?limit=100'));
    expect(items.find(({ subjectId }) => subjectId === caseId)).toMatchObject({
      dueOn: '2027-01-06',
      dueProvisional: false,
    });
    expect((await openTask(caseId, 'CASE')).nextRungOn).toBe('2027-01-05');
    expect(await openTask(objectionId, 'OBJECTION')).toMatchObject({ dueOn: '2027-01-05' });
    const objections = ok<{ items: { id: string }[] }>(
      await at(app, job.provinceHandler).get('/api/objections?limit=100'),
    );
    expect(objections.items.find(({ id }) => id === objectionId)).toMatchObject({ dueOn: '2027-01-05' });
  });

  it('prolongs what is published and what is returned, with the day of entry and the to-dos', async () => {
    const { calm, frozen, publicityId } = published;
    expect(await publicityOf(publicityId)).toMatchObject([
      { endsOn: '2027-01-07', entryFromOn: '2027-01-08', provisional: false, version: 1 },
      { toOn: '2027-01-07', provisional: false },
    ]);
    const province = at(app, job.provinceHandler);
    for (const id of [calm, frozen])
      expect(await seen(province, id)).toMatchObject({ entryFromOn: '2027-01-08', entryProvisional: false });
    expect(await openTask(calm, 'CASE')).toMatchObject({ dueOn: '2027-01-08', dueProvisional: false });
    expect(await seen(province, returnedId)).toMatchObject({
      returnDueAt: '2027-01-07T16:00:00.000Z',
      returnDueProvisional: false,
    });
    expect(await openTask(returnedId, 'CASE')).toMatchObject({ dueOn: '2027-01-07', dueProvisional: false });
    expect(await app.nest.get(CalendarDates).recompute()).toBe(0);
  });

  it('tells who has less time than was said, and nobody else', async () => {
    const { accountId } = job.countyHandler;
    expect(await openTask(shorter, 'CASE')).toMatchObject({ dueOn: '2027-01-14', dueProvisional: false });
    expect(await noticesTo(accountId, shorter)).toEqual([['STEP_EARLIER', '2027-01-14']]);
    expect(await noticesTo(accountId, caseId)).toEqual([['STEP_DUE', '50%']]);
  });

  it('sends every rung once, those sent before not again', async () => {
    const task = await openTask(caseId, 'CASE');
    for (const day of ['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07']) await moveTo(day);
    expect(await raised(task.id)).toEqual([
      ['50%', '2026-12-31'],
      ['80%', '2027-01-05'],
      ['100%', '2027-01-06'],
      ['OVERDUE', '2027-01-07'],
    ]);
    await moveTo('2027-01-15');
    await moveTo('2027-01-22');
    const duty = await dutyTask(firm.enterpriseId);
    expect(await raised(duty.id, '2026-12-31')).toEqual([['T-30', '2027-01-15']]);
  });

  it('leaves what was prepared on a case to be decided', async () => {
    const head = at(app, job.countyHead);
    const { version } = ok<{ version: number }>(await head.get(`/api/proposals/${proposalId}`));
    ok(await head.post(`/api/proposals/${proposalId}/approve`, { version }));
    expect((await seen(head, caseId)).state).toBe('REFUSED');
  });
});

describe('the calendar comes when days it moves have passed', () => {
  it('catches up what should have gone out and repeats nothing', async () => {
    await moveTo('2027-10-20');
    const behind = await member('2028-02-26');
    const merging = await member('2028-01-26');
    await moveTo('2028-01-12');
    const long = await toDo({ days: 20, usedDays: 0, countsAfter: '2028-01-12' });
    await moveTo('2028-01-20');
    const spent = await toDo({ days: 3, usedDays: 0, countsAfter: '2028-01-20' });
    await moveTo('2028-01-25', '09:00');
    const [one, two] = [await dutyTask(behind.enterpriseId), await dutyTask(merging.enterpriseId)];
    expect([one.nextRungOn, two.nextRungOn]).toEqual(['2028-01-27', '2028-01-26']);
    expect(await raised(two.id, '2028-01-20')).toEqual([['T-1', '2028-01-25']]);
    const [longTask, spentTask] = [await openTask(long, 'CASE'), await openTask(spent, 'CASE')];
    expect(longTask.nextRungOn).toBe('2028-01-26');
    expect(spentTask).toMatchObject({ dueOn: '2028-01-25', nextRungOn: '2028-01-26' });

    app = await restartWith(app, YEAR_2028);
    await eventually(async () => {
      expect(await raised(one.id, '2027-12-31')).toEqual([['T-30', '2028-01-24']]);
      expect(await raised(longTask.id)).toEqual([['50%', '2028-01-24']]);
    });
    expect(await raised(two.id, '2028-01-20')).toEqual([
      ['T0', '2028-01-24'],
      ['T-1', '2028-01-25'],
    ]);
    expect(await taskBy(spentTask.id)).toMatchObject({
      dueOn: '2028-01-31',
      dueProvisional: false,
      nextRungOn: '2028-02-01',
    });
    await moveTo('2028-02-01');
    expect((await raised(spentTask.id)).map(([rung]) => rung)).toEqual(['50%', '80%+100%', 'OVERDUE']);
    const told = await noticesTo(behind.accountId, one.subjectId);
    expect(told.map(([, rung]) => rung)).toEqual(['T-90', 'T-30']);
  });
});

describe('dates are computed again', () => {
  it('once, when two processes do it at the same time', async () => {
    await moveTo('2028-12-29');
    const subjects: string[] = [];
    for (let count = 0; count < 3; count += 1)
      subjects.push(await toDo({ days: 10, usedDays: 0, countsAfter: '2028-12-29' }));
    expect((await openTask(subjects[0] as string, 'CASE')).dueOn).toBe('2029-01-15');
    app = await restartWith(app, YEAR_2029, { consume: false });
    const dates = app.nest.get(CalendarDates);
    const [one, two] = await Promise.all([dates.recompute(), dates.recompute()]);
    expect(one + two).toBeGreaterThanOrEqual(subjects.length);
    expect(await dates.recompute()).toBe(0);
    for (const subject of subjects) {
      expect((await openTask(subject, 'CASE')).dueOn).toBe('2029-01-11');
      expect(await noticesTo(job.countyHandler.accountId, subject)).toEqual([['STEP_EARLIER', '2029-01-11']]);
    }
  });

  it('not for a certain deadline, whose overdue day may still lie in the year that came', async () => {
    const subject = await toDo({ days: 1, usedDays: 0, countsAfter: '2029-01-04' });
    await moveTo('2029-01-05');
    const { id, dueOn, nextRungOn } = await openTask(subject, 'CASE');
    expect([dueOn, nextRungOn]).toEqual(['2029-01-05', '2029-01-06']);
    await app.change(() => app.db.repo(Task).update({ id }, { nextRungOn: '2029-01-08' }));
    await moveTo('2029-01-08');
    expect(await raised(id)).toEqual([
      ['50%+80%+100%', '2029-01-05'],
      ['OVERDUE', '2029-01-06'],
    ]);
  });
});
