import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IsNull } from 'typeorm';
import { loadPolicy } from '../../config/policy.js';
import { newId } from '../../src/common/ids.js';
import { addDays } from '../../src/common/shanghai.js';
import { AuditEvent } from '../../src/core/audit/index.js';
import { Task, UNREACHABLE } from '../../src/core/flow/index.js';
import { Figure } from '../../src/modules/enterprise/figures/figure.entity.js';
import { Account } from '../../src/modules/identity/account.entity.js';
import { MembershipService } from '../../src/modules/pool/index.js';
import { Duty } from '../../src/modules/review/duty.entity.js';
import type { TodoItem } from '../../src/modules/desk/todo.dto.js';
import { type Caller, PASSWORD, type TestApp } from '../support/app.js';
import { refusal, stateOf } from '../support/case-facts.js';
import { MainJob, ok, OPINION } from '../support/main-job.js';

/** What the answer says that one is done. */
interface Done {
  doneAt: string;
  doneByName: string | null;
  note: string | null;
}

let job: MainJob;
let app: TestApp;
let roundId: string;

beforeAll(async () => {
  job = await MainJob.start();
  ({ app } = job);
  roundId = await job.round();
});
afterAll(() => app.close());

/** The open to-dos of a subject about messages nobody received, the oldest first. */
const unreached = (subjectId: string) =>
  app.db.repo(Task).find({ where: { subjectId, kind: UNREACHABLE, doneAt: IsNull() }, order: { id: 'ASC' } });
const topics = async (subjectId: string) =>
  (await unreached(subjectId)).map(({ topic, unitId, role }) => `${topic} ${unitId}:${role}`);
const onlyOne = async (subjectId: string) => {
  const [task, ...others] = await unreached(subjectId);
  expect(others).toEqual([]);
  return task as Task;
};
const NOTE = { note: '已电话告知企业负责人，企业将于本周开通账号。' };

/** A 代建申报 for an enterprise, sent to be confirmed. */
async function sentToConfirm(enterpriseId: string, filled = false): Promise<string> {
  const { id, version } = ok<{ id: string; version: number }>(
    await job.countyHandler.post('/api/applications', { roundId, enterpriseId }),
  );
  const values = filled ? job.content() : {};
  ok(await job.countyHandler.patch(`/api/applications/${id}/content`, { version, values }));
  ok(await job.act(job.countyHandler, id, 'sendToConfirm', { opinion: OPINION }));
  return id;
}

/** Whether the person may sign in, and so be told anything. */
const enable = ({ accountId: id }: Caller, active: boolean) =>
  app.change(() => app.db.repo(Account).update({ id }, { state: active ? 'ACTIVE' : 'DISABLED' }));

describe('a message nobody receives', () => {
  it('has a to-do of its own by the kind of the message', async () => {
    const filer = await app.filer('440305');
    await enable(filer, false);
    const id = await sentToConfirm(filer.enterpriseId, true);
    expect(await topics(id)).toEqual(['CASE_TO_CONFIRM 440305:HANDLER']);
    await enable(filer, true);
    ok(await job.act(filer, id, 'submit', { pledge: true }));
    await enable(filer, false);
    const why = { opinion: OPINION, reasonTold: '请补正。', fields: ['contact.mobile'] };
    ok(await job.act(job.countyHandler, id, 'return', { ...why, returnTo: 'ENTERPRISE' }));
    expect(await topics(id)).toEqual(['CASE_TO_CONFIRM 440305:HANDLER', 'CASE_RETURNED 440305:HANDLER']);
    const { items } = ok<{ items: TodoItem[] }>(await job.countyHandler.get('/api/todo?kind=UNREACHABLE'));
    expect(items.filter(({ subjectId }) => subjectId === id).map(({ toBeNoted }) => toBeNoted)).toEqual([
      true,
      true,
    ]);
  });

  it('is one while rungs of the same kind go by, and another once it is overdue; filing closes both', async () => {
    const silent = await app.enterprise('440305');
    const filer = await app.filer('440305', 'ENTERPRISE_ADMIN', silent.id);
    await enable(filer, false);
    await enter(silent.id, '2025-06-01');
    await app.moveTo('2027-04-01T08:30:00+08:00');
    const seen: string[] = [];
    for (let day = '2027-04-28'; day <= '2027-06-18'; day = addDays(day, 1)) {
      await app.moveTo(`${day}T08:30:00+08:00`);
      const duty = await app.db.repo(Duty).findOneBy({ enterpriseId: silent.id });
      const now = duty ? (await topics(duty.id)).join() : '';
      if (now !== (seen.at(-1) ?? '')) seen.push(now);
    }
    expect(seen).toEqual([
      'YEARLY_UPDATE_DUE 440305:HANDLER',
      'YEARLY_UPDATE_DUE 440305:HANDLER,YEARLY_UPDATE_OVERDUE 440305:HANDLER',
    ]);

    const { id, year, version } = await app.db.repo(Duty).findOneByOrFail({ enterpriseId: silent.id });
    await enable(filer, true);
    await figures(filer, year);
    ok(await filer.post(`/api/duties/${id}/file`, { version }));
    expect(await topics(id)).toEqual([]);
    await app.moveTo('2026-09-01T10:00:00+08:00');
  });

  it('about a limit is settled by the act the limit is for', async () => {
    const filer = await app.filer('440307');
    const id = await job.submitted(filer, roundId);
    await app.moveTo('2026-09-07T09:00:00+08:00');
    expect(await topics(id)).toEqual(['STEP_DUE 4403:HEAD']);
    await app.moveTo('2026-09-15T09:00:00+08:00');
    expect(await topics(id)).toEqual(['STEP_DUE 4403:HEAD', 'STEP_OVERDUE 4403:HEAD']);
    const handler = await app.official('440307', 'HANDLER');
    ok(await job.act(handler, id, 'pass', { opinion: OPINION }));
    expect(await topics(id)).toEqual([]);
    await app.moveTo('2026-09-01T10:00:00+08:00');
  });
});

describe('it closes by itself', () => {
  it('when the case ends', async () => {
    const { id: enterpriseId } = await app.enterprise('440305');
    const id = await sentToConfirm(enterpriseId);
    expect(await topics(id)).toEqual(['CASE_TO_CONFIRM 440305:HANDLER']);
    const filer = await app.filer('440305', 'ENTERPRISE_ADMIN', enterpriseId);
    ok(await job.act(filer, id, 'withdraw'));
    expect(await topics(id)).toEqual([]);
  });

  it('but for the news of that end, which an officer notes', async () => {
    const late = await job.round({ more: { enterpriseCloses: { date: '2026-09-10' } } });
    const { id: enterpriseId } = await app.enterprise('440305');
    const before = roundId;
    roundId = late;
    const id = await sentToConfirm(enterpriseId);
    roundId = before;
    await app.moveTo('2026-09-11T00:00:00+08:00');
    expect(await stateOf(job.countyHandler, id)).toBe('NOT_SUBMITTED');
    expect(await topics(id)).toEqual(['CASE_MOVED 440305:HANDLER']);
    ok(await job.countyHandler.post(`/api/todo/${(await onlyOne(id)).id}/done`, NOTE));
    expect(await topics(id)).toEqual([]);
    await app.moveTo('2026-09-01T10:00:00+08:00');
  });

  it('when the place in the pool ends', async () => {
    const { id: enterpriseId } = await app.enterprise('440305');
    const membershipId = await enter(enterpriseId, '2024-01-01');
    const entered = await onlyOne(membershipId);
    await app.moveTo('2027-01-02T09:00:00+08:00');
    const ended = await onlyOne(membershipId);
    expect([entered.topic, ended.topic]).toEqual(['MEMBERSHIP_CHANGED', 'MEMBERSHIP_CHANGED']);
    expect(ended.id).not.toBe(entered.id);
    await app.moveTo('2026-09-01T10:00:00+08:00');
  });

  const credentials = (loginName: string) => ({ loginName, displayName: '李四', password: PASSWORD });

  it('when the first person of the enterprise is invited and comes', async () => {
    const { id: enterpriseId } = await app.enterprise('440305');
    const other = await sentToConfirm((await app.enterprise('440305')).id);
    const id = await sentToConfirm(enterpriseId);
    const { code } = ok<{ code: string }>(
      await job.countyHandler.post(`/api/enterprises/${enterpriseId}/invitations`, {}),
    );
    expect(await topics(id)).toHaveLength(1);
    const body = { ...credentials('first.comer'), code };
    ok(await app.call('POST', '/api/public/invitations/accept', body));
    expect([await topics(id), await topics(other)]).toEqual([[], ['CASE_TO_CONFIRM 440305:HANDLER']]);
    expect(await stateOf(job.countyHandler, id)).toBe('AWAITING_CONFIRMATION');
  });

  it('when a registration of the enterprise is confirmed', async () => {
    const { id: enterpriseId, uscc, name } = await app.enterprise('440305');
    const id = await sentToConfirm(enterpriseId);
    ok(
      await app.call('POST', '/api/public/registrations', {
        ...{ ...credentials('second.comer'), uscc, enterpriseName: name, unitId: '440305' },
        ...{ industryCode: '3421', sector: 'CNC_MACHINE_TOOLS' },
      }),
    );
    const { items } = ok<{ items: { id: string; version: number }[] }>(
      await job.countyHandler.get('/api/registrations'),
    );
    const [{ id: registration, version }] = items as [{ id: string; version: number }];
    ok(await job.countyHandler.post(`/api/registrations/${registration}/confirm`, { version }));
    expect(await topics(id)).toEqual([]);
  });
});

describe('an officer of the post', () => {
  const done = (by: Caller, id: string, body: unknown = NOTE) => by.post(`/api/todo/${id}/done`, body);
  const events = (subjectId: string) => app.db.repo(AuditEvent).findBy({ action: 'TODO_DONE', subjectId });

  it('settles it with a note, once, and the note is kept', async () => {
    const id = await sentToConfirm((await app.enterprise('440305')).id);
    const task = await onlyOne(id);
    const colleague = await app.official('440305', 'HANDLER');
    const elsewhere = await app.official('440304', 'HANDLER');
    expect(refusal(await done(job.countyHead, task.id))).toEqual([403, 'FORBIDDEN']);
    for (const by of [elsewhere, job.cityHandler, job.provinceHead])
      expect(refusal(await done(by, task.id))).toEqual([404, 'NOT_FOUND']);
    expect((await done(job.countyHandler, task.id, { note: ' ' })).status).toBe(400);
    expect(await topics(id)).toHaveLength(1);

    const first = ok<Done>(await done(job.countyHandler, task.id));
    expect(first).toMatchObject({ ...NOTE, doneByName: job.countyHandler.loginName });
    const again = ok<Done>(await done(colleague, task.id, { note: '我也打过电话。' }));
    expect(again).toEqual(first);
    const { doneBy, doneNote, openKey } = await app.db.repo(Task).findOneByOrFail({ id: task.id });
    expect([doneBy, doneNote, openKey]).toEqual([job.countyHandler.accountId, NOTE.note, null]);
    expect((await events(task.id)).map(({ actorId, detail }) => [actorId, detail])).toEqual([
      [
        job.countyHandler.accountId,
        { kind: 'UNREACHABLE', subjectKind: 'APPLICATION', subjectId: id, note: NOTE.note },
      ],
    ]);
  });

  it('is one of two who settle it at once', async () => {
    const task = await onlyOne(await sentToConfirm((await app.enterprise('440305')).id));
    const colleague = await app.official('440305', 'HANDLER');
    const answers = await Promise.all([
      done(job.countyHandler, task.id, { note: '甲告知。' }),
      done(colleague, task.id, { note: '乙告知。' }),
    ]);
    const [one, other] = answers.map((answer) => ok<Done>(answer));
    expect(one).toEqual(other);
    expect(await events(task.id)).toHaveLength(1);
  });

  it('is answered with what stands when it has closed by itself', async () => {
    const id = await sentToConfirm((await app.enterprise('440305')).id);
    const task = await onlyOne(id);
    await app.change(() => app.db.repo(Task).update({ id: task.id }, { doneAt: new Date(), openKey: null }));
    expect(ok<Done>(await done(job.countyHandler, task.id))).toMatchObject({ doneByName: null, note: null });
  });

  it('gets the next one like the first', async () => {
    const filer = await app.filer('440305');
    await enable(filer, false);
    const id = await sentToConfirm(filer.enterpriseId);
    const task = await onlyOne(id);
    ok(await done(job.countyHandler, task.id));
    await enable(filer, true);
    ok(await job.act(filer, id, 'sendBack', { reasonTold: '主导产品写错了，请更正。' }));
    await enable(filer, false);
    ok(await job.act(job.countyHandler, id, 'sendToConfirm', { opinion: OPINION }));
    expect((await onlyOne(id)).id).not.toBe(task.id);
  });

  it('does not settle what asks for an act', async () => {
    const filer = await app.filer('440305');
    const id = await job.submitted(filer, roundId);
    const ofCase = await app.db.repo(Task).findOneByOrFail({ subjectId: id, doneAt: IsNull() });
    expect(refusal(await done(job.countyHandler, ofCase.id))).toEqual([409, 'TODO_ENDS_BY_ACT']);
    const { items } = ok<{ items: TodoItem[] }>(await job.countyHandler.get('/api/todo'));
    expect(items.find((item) => item.id === ofCase.id)?.toBeNoted).toBe(false);
  });
});

/** A place in the city's pool. */
async function enter(enterpriseId: string, announcedOn: string): Promise<string> {
  const { id } = await app.nest.get(MembershipService).enter({
    ...{
      enterpriseId,
      tier: 'CITY',
      track: 'LEADING',
      announcedOn,
      applicationId: null,
      announcementId: null,
    },
    ...{ unitIds: { county: '440305', city: '4403', province: '44' }, productId: null, documents: {} },
    ...{ alsoLowerTiers: false, actor: { accountId: job.cityHead.accountId, name: '市负责人' } as never },
    opinion: OPINION,
  });
  return id;
}

/** Every mandatory figure of a year. */
async function figures(filer: Caller, year: number): Promise<void> {
  const rows = loadPolicy()
    .metrics.filter(({ mandatory }) => mandatory)
    .map(({ key: metric }) => ({
      ...{ id: newId(), enterpriseId: filer.enterpriseId, year, basis: 'SOLO' as const, metric, value: 100 },
      ...{ source: '年度审计报告', enteredBy: filer.accountId, enteredAt: new Date() },
    }));
  await app.change(() => app.db.repo(Figure).insert(rows));
}
