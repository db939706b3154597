import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../config/policy.js';
import { lowestIdAt, newId } from '../../src/common/ids.js';
import { addDays } from '../../src/common/shanghai.js';
import { Task, Tasks } from '../../src/core/flow/index.js';
import { IdempotencyKey } from '../../src/core/http/index.js';
import { Figure } from '../../src/modules/enterprise/figures/figure.entity.js';
import { ReminderTick, Sweeper } from '../../src/modules/notice/index.js';
import { Notice } from '../../src/modules/notice/notice.entity.js';
import { ReminderOccurrence } from '../../src/modules/notice/reminder/reminder-occurrence.entity.js';
import { Membership } from '../../src/modules/pool/membership/membership.entity.js';
import { PoolExpiry } from '../../src/modules/pool/index.js';
import type { DutyView } from '../../src/modules/review/duty.dto.js';
import { Duty } from '../../src/modules/review/duty.entity.js';
import type { NoticeView } from '../../src/modules/notice/inbox/notice.dto.js';
import { eventually } from '../support/eventually.js';
import { type Caller, TestApp } from '../support/app.js';

const LADDER_2026 = [
  ['T-30', '2026-04-30'],
  ['T-15', '2026-05-15'],
  ['T-7', '2026-05-22'],
  ['T-1+T0', '2026-05-29'],
  ['T+3', '2026-06-03'],
  ['T+7', '2026-06-08'],
  ['T+15', '2026-06-15'],
];

interface Firm {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Caller[];
}

let app: TestApp;
let districtHandler: Caller;
let districtHead: Caller;
let cityHead: Caller;
let provinceHandler: Caller;

beforeAll(async () => {
  app = await TestApp.start();
  districtHandler = await app.official('440305', 'HANDLER');
  districtHead = await app.official('440305', 'HEAD');
  cityHead = await app.official('4403', 'HEAD');
  provinceHandler = await app.official('44', 'HANDLER');
});
afterAll(() => app.close());

const repo = <T extends object>(entity: new () => T) => app.db.repo(entity);
const dutyOf = (firm: Firm, kind: Duty['kind'] = 'YEARLY_UPDATE') =>
  repo(Duty).findOneByOrFail({ enterpriseId: firm.id, kind });
const raised = async (subjectId: string) => {
  const rows = await repo(ReminderOccurrence).find({ where: { subjectId }, order: { plannedOn: 'ASC' } });
  return rows.map((row) => [row.rung, row.plannedOn]);
};
const noticesAbout = (subjectId: string, accountId?: string) =>
  repo(Notice).find({ where: { subjectId, ...(accountId ? { accountId } : {}) }, order: { id: 'ASC' } });
const filerOf = (firm: Firm) => firm.people[0] as Caller;
const openTasks = (subjectId: string, kind: string) =>
  repo(Task)
    .find({ where: { subjectId, kind } })
    .then((rows) => rows.filter(({ doneAt }) => doneAt === null));
const moveTo = (date: string, time = '08:30') => app.moveTo(`${date}T${time}:00+08:00`);

/** A place in the pool, known since its first day unless `more` says otherwise. */
async function place(enterpriseId: string, more: Partial<Membership> = {}): Promise<void> {
  const usual = {
    tier: 'CITY' as const,
    track: 'LEADING',
    unitId: '4403',
    startsOn: '2024-06-01',
    endsOn: '2027-05-31',
  };
  const row = { ...usual, ...more };
  await app.change(() =>
    repo(Membership).insert({
      id: newId(),
      enterpriseId,
      state: 'ACTIVE',
      liveKey: `${enterpriseId}:${row.tier}:${row.track}`,
      stateSince: row.startsOn,
      createdAt: new Date(`${row.startsOn}T01:00:00Z`),
      version: 1,
      ...row,
    }),
  );
}

/** An enterprise in the pool with so many people. */
async function member({ unitId = '440305', people = 1 } = {}, more: Partial<Membership> = {}): Promise<Firm> {
  const { id, name } = await app.enterprise(unitId);
  const callers: Caller[] = [];
  for (let n = 0; n < people; n += 1) callers.push(await app.filer(unitId, 'ENTERPRISE_FILER', id));
  await place(id, more);
  return { id, name, people: callers };
}

async function items<T>(caller: Caller, path: string): Promise<T[]> {
  const answer = await caller.get(path);
  expect(answer.status).toBe(200);
  return answer.body.items as T[];
}

const tick = () => app.nest.get(ReminderTick).run();

async function completeFigures(firm: Firm, year: number): Promise<void> {
  const metrics = loadPolicy().metrics.filter(({ mandatory }) => mandatory);
  const rows = metrics.map(({ key }) => ({
    id: newId(),
    enterpriseId: firm.id,
    year,
    basis: 'SOLO' as const,
    metric: key,
    value: 100,
    source: '年度审计报告',
    enteredBy: districtHandler.accountId,
    enteredAt: new Date('2026-04-20T00:00:00Z'),
  }));
  await app.change(() => repo(Figure).insert(rows));
}

describe('the yearly ladder of 2026', () => {
  it('goes out on its seven days, once per person, to enterprise, city head and province', async () => {
    await moveTo('2026-04-01');
    const firm = await member({ people: 2 });
    await place(firm.id, { tier: 'COUNTY', unitId: '440305' });
    const seen: string[][] = [];
    for (let day = '2026-04-29'; day <= '2026-06-16'; day = addDays(day, 1)) {
      await moveTo(day);
      const duty = await dutyOf(firm);
      for (const [rung] of (await raised(duty.id)).slice(seen.length)) seen.push([rung as string, day]);
    }
    expect(seen).toEqual(LADDER_2026);

    const duty = await dutyOf(firm);
    expect(duty).toMatchObject({ year: 2025, dueOn: '2026-05-31', state: 'OPEN', nextRungOn: null });
    const caller = filerOf(firm);
    await eventually(async () => {
      const inbox = await items<NoticeView>(caller, '/api/notices');
      const about = inbox.filter(({ subjectId }) => subjectId === duty.id).reverse();
      expect(about.map(({ rung }) => rung)).toEqual(['T-30', 'T-15', 'T-7', 'T-1+T0', 'T+3']);
      expect(about[0]?.title).toBe('2025年度信息更新请于2026-05-31前报送');
    });
    const rungsOf = async ({ accountId }: Caller) =>
      (await noticesAbout(duty.id, accountId)).map(({ rung }) => rung);
    expect(await rungsOf(cityHead)).toEqual(['T+7']);
    expect(await rungsOf(provinceHandler)).toEqual(['T+15']);
    expect(await noticesAbout(duty.id)).toHaveLength(12);

    const proof = await items<ReminderOccurrence>(provinceHandler, `/api/reminders?subjectId=${firm.id}`);
    expect(
      proof
        .map(({ rung, recipients }) => [rung, recipients])
        .reverse()
        .slice(3, 6),
    ).toEqual([
      ['T-1+T0', 2],
      ['T+3', 2],
      ['T+7', 1],
    ]);
  });

  it('catches missed days up, each rung once and with the day it was meant for', async () => {
    await moveTo('2026-04-01');
    const firm = await member();
    await moveTo('2026-05-25');
    const duty = await dutyOf(firm);
    expect(await raised(duty.id)).toEqual(LADDER_2026.slice(0, 3));
    expect(duty.nextRungOn).toBe('2026-05-29');
    await moveTo('2026-05-25', '20:00');
    expect(await noticesAbout(duty.id)).toHaveLength(3);
  });

  it('writes nothing twice when two ticks run at once and again', async () => {
    await moveTo('2026-05-14');
    const firms = [await member(), await member(), await member()];
    await moveTo('2026-05-22', '08:00');
    await Promise.all([tick(), tick()]);
    await tick();
    for (const firm of firms) {
      const duty = await dutyOf(firm);
      expect(await raised(duty.id)).toEqual(LADDER_2026.slice(0, 3));
      expect(await noticesAbout(duty.id)).toHaveLength(3);
      expect(await openTasks(duty.id, 'YEARLY_UPDATE')).toHaveLength(1);
    }
  });

  it('is not owed by who entered this year, nor by who left, and begins where the pool learnt of a member', async () => {
    await moveTo('2026-04-01');
    const young = await member({}, { startsOn: '2026-01-01' });
    const gone = await member({}, { state: 'EXITED', liveKey: null });
    const late = await member({}, { createdAt: new Date('2026-05-20T02:00:00Z') });
    const leaving = await member();
    await moveTo('2026-05-22');
    expect(await repo(Duty).countBy([{ enterpriseId: young.id }, { enterpriseId: gone.id }])).toBe(0);
    expect(await raised((await dutyOf(late)).id)).toEqual([['T-7', '2026-05-22']]);

    await app.change(() =>
      repo(Membership).update({ enterpriseId: leaving.id }, { state: 'EXITED', liveKey: null }),
    );
    await moveTo('2026-05-29');
    const cancelled = await dutyOf(leaving);
    expect(cancelled).toMatchObject({ state: 'CANCELLED', nextRungOn: null });
    expect(await raised(cancelled.id)).toHaveLength(3);
    expect(await openTasks(cancelled.id, 'YEARLY_UPDATE')).toHaveLength(0);
  });

  it('becomes a to-do of the next officer where nobody can be reached', async () => {
    await moveTo('2026-04-01');
    const silent = await member({ people: 0 });
    const elsewhere = await member({ unitId: '4419' });
    await moveTo('2026-06-08');
    const duty = await dutyOf(silent);
    const [task] = await openTasks(duty.id, 'UNREACHABLE');
    expect(task).toMatchObject({ unitId: '440305', role: 'HANDLER', enterpriseId: silent.id });
    expect(task?.title).toContain(silent.name);
    const occurrences = await repo(ReminderOccurrence).findBy({ subjectId: duty.id, rung: 'T-30' });
    expect(occurrences.map(({ recipients }) => recipients)).toEqual([0]);

    const away = await dutyOf(elsewhere);
    expect((await openTasks(away.id, 'UNREACHABLE')).map(({ unitId, role }) => [unitId, role])).toEqual([
      ['44', 'HANDLER'],
    ]);
  });
});

describe('filing', () => {
  it('needs every mandatory figure, ends the ladder and tells the handler', async () => {
    await moveTo('2026-04-01');
    const firm = await member();
    await moveTo('2026-05-15');
    const caller = filerOf(firm);
    const [duty] = await items<DutyView>(caller, '/api/duties?state=OPEN');
    const file = (version: number) => caller.post(`/api/duties/${duty?.id}/file`, { version });

    const refused = await file(1);
    expect([refused.status, refused.body.code]).toEqual([422, 'DUTY_INCOMPLETE']);
    expect((refused.body.errors as { field: string }[]).map(({ field }) => field)).toContain(
      'figures.2025.SOLO.revenue',
    );
    const before = await caller.get(`/api/duties/${duty?.id}/actions`);
    expect((before.body as unknown as { code: string }[])[0]).toMatchObject({
      action: 'FILE',
      code: 'DUTY_INCOMPLETE',
    });

    await completeFigures(firm, 2025);
    expect((await file(7)).body.code).toBe('STATE_MOVED');
    const filed = await file(1);
    expect(filed.body).toMatchObject({ state: 'FILED', nextRungOn: null, version: 2, overdue: false });
    expect((await file(2)).body.code).toBe('WRONG_STATE');

    await moveTo('2026-06-20');
    const id = duty?.id as string;
    expect(await raised(id)).toEqual(LADDER_2026.slice(0, 2));
    expect(await openTasks(id, 'YEARLY_UPDATE')).toHaveLength(0);
    expect((await noticesAbout(id, districtHandler.accountId)).map(({ kind }) => kind)).toEqual([
      'DUTY_FILED',
    ]);
  });

  it('after the due date is taken and marked late', async () => {
    await moveTo('2026-04-01');
    const firm = await member();
    await completeFigures(firm, 2025);
    await moveTo('2026-06-01');
    const duty = await dutyOf(firm);
    const overdue = await items<DutyView>(cityHead, `/api/duties?overdue=true&enterpriseId=${firm.id}`);
    expect(overdue.map(({ id }) => id)).toEqual([duty.id]);
    const answer = await filerOf(firm).post(`/api/duties/${duty.id}/file`, { version: 1 });
    expect(answer.body.state).toBe('FILED_LATE');
  });

  it('is open to the enterprise alone, and out of reach does not exist', async () => {
    await moveTo('2026-04-01');
    const [firm, other] = [await member(), await member({ unitId: '440104' })];
    await moveTo('2026-04-30');
    const duty = await dutyOf(other);
    const file = async (caller: Caller) =>
      (await caller.post(`/api/duties/${duty.id}/file`, { version: 1 })).status;
    const see = async (caller: Caller) => (await caller.get(`/api/duties/${duty.id}`)).status;
    expect([await file(filerOf(firm)), await file(provinceHandler)]).toEqual([404, 403]);
    expect([await see(districtHandler), await see(provinceHandler)]).toEqual([404, 200]);
  });
});

describe('the three-year 复核', () => {
  it('opens 90 days ahead; filed it keeps the membership, not filed the membership expires', async () => {
    await moveTo('2026-02-01');
    const term = { startsOn: '2023-07-01', endsOn: '2026-06-30' };
    const [diligent, idle] = [await member({}, term), await member({}, term)];
    await moveTo('2026-04-03');
    const duty = await dutyOf(diligent, 'REEXAMINATION');
    expect(await raised(duty.id)).toEqual([['T-90', '2026-04-01']]);
    const draft = { version: 0, statement: '三年来经营稳定。' };
    await filerOf(diligent).put(`/api/duties/${duty.id}/reexamination-draft`, draft);
    expect((await filerOf(diligent).post(`/api/duties/${duty.id}/file`, { version: 1 })).status).toBe(200);

    await moveTo('2026-07-03');
    await app.nest.get(PoolExpiry).runExpiry();
    await tick();
    const stateOf = async (firm: Firm) =>
      (await repo(Membership).findOneByOrFail({ enterpriseId: firm.id })).state;
    expect([await stateOf(diligent), await stateOf(idle)]).toEqual(['ACTIVE', 'EXPIRED']);
    const unfiled = await dutyOf(idle, 'REEXAMINATION');
    expect(unfiled.state).toBe('CANCELLED');
    const late = await filerOf(idle).post(`/api/duties/${unfiled.id}/file`, { version: 2 });
    expect(late.body.code).toBe('WRONG_STATE');
  });

  it('is no longer asked for once its day has passed, where only a suspension holds the place', async () => {
    await moveTo('2026-04-03');
    const firm = await member({}, { startsOn: '2023-07-01', endsOn: '2026-06-30', state: 'SUSPENDED' });
    await moveTo('2026-06-30');
    const { id } = await dutyOf(firm, 'REEXAMINATION');
    expect(await openTasks(id, 'REEXAMINATION')).toHaveLength(1);
    await moveTo('2026-07-01');
    expect(await dutyOf(firm, 'REEXAMINATION')).toMatchObject({ state: 'CANCELLED' });
    expect(await openTasks(id, 'REEXAMINATION')).toEqual([]);
    expect(await repo(Membership).findOneByOrFail({ enterpriseId: firm.id })).toMatchObject({
      state: 'SUSPENDED',
    });
  });
});

describe('steps with a limit', () => {
  it('warn the post at 50 and 80 percent, at 100 and overdue its head as well', async () => {
    await moveTo('2026-11-02');
    const subjectId = newId();
    await app.change(() =>
      app.nest.get(Tasks).open({
        kind: 'CASE',
        subjectKind: 'APPLICATION',
        subjectId,
        post: { unitId: '440305', role: 'HANDLER' },
        title: '演示申报件',
        limit: { days: 5, usedDays: 0, countsAfter: '2026-11-02' },
      }),
    );
    await moveTo('2026-11-12');
    const [task] = await openTasks(subjectId, 'CASE');
    expect(await raised(task?.id as string)).toEqual([
      ['50%', '2026-11-05'],
      ['80%', '2026-11-06'],
      ['100%', '2026-11-09'],
      ['OVERDUE', '2026-11-10'],
    ]);
    expect(task?.nextRungOn).toBeNull();
    const rungs = async ({ accountId }: Caller) =>
      (await noticesAbout(subjectId, accountId)).map(({ rung }) => rung);
    expect(await rungs(districtHandler)).toEqual(['50%', '80%', '100%', 'OVERDUE']);
    expect(await rungs(districtHead)).toEqual(['100%', 'OVERDUE']);
    const proof = await items(districtHead, `/api/reminders?subjectId=${subjectId}`);
    expect(proof).toHaveLength(4);
  });
});

describe('the inbox', () => {
  it('belongs to one person, who marks messages read', async () => {
    await moveTo('2026-04-01');
    const [firm, other] = [await member(), await member()];
    await moveTo('2026-05-15');
    const [caller, stranger] = [filerOf(firm), filerOf(other)];
    const unread = async () => (await caller.get('/api/notices/unread-count')).body.unread;
    await eventually(async () => expect(await unread()).toBe(2));
    const [latest, first] = await items<NoticeView>(caller, '/api/notices?unread=true');
    expect((await stranger.post(`/api/notices/${latest?.id}/read`)).status).toBe(404);
    expect((await caller.post('/api/notices/read', { ids: [latest?.id, newId()] })).status).toBe(404);
    expect(await unread()).toBe(2);

    expect((await caller.post(`/api/notices/${latest?.id}/read`)).body).toEqual({ unread: 1 });
    const left = await items<NoticeView>(caller, '/api/notices?unread=true');
    expect(left.map(({ id }) => id)).toEqual([first?.id]);
    await caller.post('/api/notices/read', { ids: [latest?.id, first?.id] });
    expect(await unread()).toBe(0);
  });
});

describe('the sweep', () => {
  it('delivers what the queue forgot', async () => {
    const firm = await member();
    const caller = filerOf(firm);
    const id = `${lowestIdAt(new Date(Date.now() - 60_000))}7000-8000-000000000000`;
    const params = { title: '演示', preparedBy: '甲' };
    const rest = {
      causeId: newId(),
      accountId: caller.accountId,
      subjectKind: 'PROPOSAL',
      subjectId: newId(),
    };
    await app.change(() =>
      repo(Notice).insert({
        id,
        ...rest,
        channel: 'IN_APP',
        kind: 'PROPOSAL_OPEN',
        params,
        state: 'QUEUED',
        createdAt: new Date(),
      }),
    );
    expect(await app.nest.get(Sweeper).sweep()).toBe(true);
    await eventually(async () => {
      const inbox = await items<NoticeView>(caller, '/api/notices');
      expect(inbox.map((notice) => notice.id)).toContain(id);
    });
  });

  it('forgets answers kept for 24 hours, whoever called', async () => {
    const day = 24 * 3600 * 1000;
    const kept = [
      { accountId: newId(), key: 'gone', age: day + 1000 },
      { accountId: 'anonymous', key: 'gone too', age: 3 * day },
      { accountId: newId(), key: 'young', age: day - 60_000 },
    ];
    const answered = { route: 'POST /api/swept', bodyDigest: '0', status: 201 };
    const rows = kept.map(({ age, ...of }) => ({
      ...of,
      ...answered,
      createdAt: new Date(Date.now() - age),
    }));
    await app.change(() => repo(IdempotencyKey).insert(rows));
    await app.nest.get(Sweeper).sweep();
    const left = await repo(IdempotencyKey).findBy({ route: answered.route });
    expect(left.map(({ key }) => key)).toEqual(['young']);
  });
});
