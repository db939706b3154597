import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEvent } from '../../../src/core/audit/audit-event.entity.js';
import { Task } from '../../../src/core/flow/index.js';
import { AlarmCheck } from '../../../src/modules/notice/alarm/alarm-check.js';
import { ReminderAlarm } from '../../../src/modules/notice/alarm/reminder-alarm.entity.js';
import { Dispatch } from '../../../src/modules/notice/delivery/dispatch.entity.js';
import { Notice } from '../../../src/modules/notice/message/notice.entity.js';
import type { DeliveryStanding, DispatchView } from '../../../src/modules/notice/ops/ops.dto.js';
import type { Caller } from '../../support/app.js';
import { DeliveryDesk } from '../../support/delivery-desk.js';

const TOKEN = 'a-token-of-the-spec';

let post: DeliveryDesk;
let administrator: Caller;

beforeAll(async () => {
  post = await DeliveryDesk.open({ METRICS_TOKEN: TOKEN });
  administrator = await post.desk.app.official('44', 'SYSTEM_ADMIN');
  await post.desk.moveTo('2026-05-15', '10:00');
});
afterAll(() => post.close());

async function standing(): Promise<DeliveryStanding> {
  const answer = await administrator.get('/api/administration/delivery');
  expect(answer.status).toBe(200);
  return answer.body as unknown as DeliveryStanding;
}

const dispatches = (query = '') =>
  post.desk.items<DispatchView>(administrator, `/api/administration/delivery/dispatches${query}`);

const check = () => post.desk.app.nest.get(AlarmCheck).check();
const openAlarms = async () => {
  const rows = await post.desk.repo(ReminderAlarm).find({ order: { kind: 'ASC' } });
  return rows.filter(({ endedAt }) => endedAt === null).map(({ kind }) => kind);
};
const readiness = async () =>
  (await post.desk.app.call('GET', '/api/health/ready')).body as unknown as { notes: object[] };

describe('the administrator', () => {
  it('sees every schedule with its last and next run, and the channels in operation', async () => {
    const { schedules, inOperation } = await standing();
    expect(schedules.map(({ name }) => name)).toEqual([
      'reminder.tick',
      'application.deadlines',
      'criteria.suggest',
      'pool.expiry',
    ]);
    expect(schedules[0]).toMatchObject({
      cron: '30 8 * * *',
      timeZone: 'Asia/Shanghai',
      lastCoveredOn: '2026-05-15',
    });
    expect(schedules[0]?.lastAt).not.toBeNull();
    expect(inOperation).toEqual(['EMAIL', 'SMS', 'WEBHOOK']);
  });

  it('reads dead letters without content and with a masked address, and sends them again', async () => {
    const person = await post.official('never-1@example.cn');
    await post.tell(person, 'CASE_RETURNED');
    await post.send(person);
    const [letter, ...others] = await dispatches('?state=FAILED&channel=EMAIL');
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      state: 'FAILED',
      errorCode: 'REFUSED',
      loginName: person.loginName,
      addressMasked: 'n***@example.cn',
      items: 1,
      attempts: 1,
    });
    expect(JSON.stringify(letter)).not.toContain('证明材料不清晰');

    const ids = [letter?.id];
    const resent = await administrator.post('/api/administration/delivery/resend', { ids });
    expect(resent.body).toEqual({ resent: 1 });
    expect(await post.onlyDispatchTo(person)).toMatchObject({ state: 'QUEUED', attempts: 0 });
    const audit = await post.desk.repo(AuditEvent).findOneByOrFail({ action: 'DISPATCH_RESENT' });
    expect(audit).toMatchObject({ subjectId: letter?.id, detail: { count: '1' } });
    await post.send(person);
    expect(await post.onlyDispatchTo(person)).toMatchObject({ state: 'FAILED', attempts: 1 });
  });

  it('sends none again when one of them has arrived', async () => {
    const [good, bad] = [await post.official('good-1@example.cn'), await post.official('never-2@example.cn')];
    for (const person of [good, bad]) await post.tell(person, 'CASE_RETURNED');
    await post.send(good, bad);
    const ids = [(await post.onlyDispatchTo(good)).id, (await post.onlyDispatchTo(bad)).id];
    const answer = await administrator.post('/api/administration/delivery/resend', { ids });
    expect([answer.status, answer.body.code]).toEqual([409, 'NOT_RESENDABLE']);
    expect(await post.onlyDispatchTo(bad)).toMatchObject({ state: 'FAILED', attempts: 1 });
    expect(post.smtp.mailsTo('good-1@example.cn')).toHaveLength(1);
  });
});

describe('the independent check', () => {
  it('finds nothing wrong when all is well', async () => {
    await check();
    expect(await openAlarms()).toEqual([]);
    expect((await readiness()).notes).toContainEqual({ name: 'reminders', state: 'ok' });
  });

  it('raises an alarm once when a day has passed without a tick, and ends it after one', async () => {
    await post.desk.app.change(() =>
      post.desk.app.db.execute(
        'spec_old',
        "UPDATE job_run SET covered_on = $1 WHERE name = 'reminder.tick'",
        ['2026-05-13'],
      ),
    );
    await check();
    await check();
    expect(await openAlarms()).toEqual(['TICK_OLD']);
    const { alarms } = await standing();
    expect(alarms[0]).toMatchObject({ kind: 'TICK_OLD', endedAt: null });
    expect(alarms[0]?.detail).toContain('2026-05-13');
    expect((await readiness()).notes).toContainEqual({ name: 'reminders', state: 'alarm' });
    await post.desk.tick();
    await check();
    expect(await openAlarms()).toEqual([]);
    expect(await post.desk.repo(ReminderAlarm).countBy({ kind: 'TICK_OLD' })).toBe(1);
  });

  it('sees a rung that came and was not raised', async () => {
    const { id: enterpriseId } = await post.desk.member();
    await post.desk.tick();
    const due = await post.desk.repo(Task).findOneByOrFail({ enterpriseId, kind: 'YEARLY_UPDATE' });
    const waitFor = (nextRungOn: string | null) =>
      post.desk.app.change(() => post.desk.repo(Task).update({ id: due.id }, { nextRungOn }));
    await waitFor('2026-05-12');
    await check();
    expect(await openAlarms()).toEqual(['UNRAISED']);
    expect((await standing()).unraised).toBe(1);
    await waitFor(due.nextRungOn);
    await check();
    expect(await openAlarms()).toEqual([]);
  });

  it('sees an occurrence whose message is gone', async () => {
    await post.desk.member();
    await post.desk.moveTo('2026-05-22', '10:00');
    await check();
    expect(await openAlarms()).toEqual([]);
    const [told] = await post.desk.repo(Notice).findBy({ kind: 'YEARLY_UPDATE_DUE', rung: 'T-7' });
    const noticeId = told?.id ?? '';
    await post.desk.app.change(async () => {
      await post.desk.app.db.execute('spec_d', 'DELETE FROM delivery WHERE notice_id = $1', [noticeId]);
      await post.desk.repo(Notice).delete({ id: noticeId });
    });
    await check();
    expect(await openAlarms()).toEqual(['UNDELIVERED']);
  });

  it('sees a message that waits too long to be sent', async () => {
    const person = await post.official('waits-1@example.cn');
    await post.tell(person, 'CASE_RETURNED');
    await post.set(person, { nextAttemptAt: new Date(Date.now() - 20 * 60_000) });
    await check();
    expect(await openAlarms()).toContain('OVERDUE_DISPATCH');
    await post.send(person);
    await check();
    expect(await openAlarms()).not.toContain('OVERDUE_DISPATCH');
  });
});

describe('the metrics', () => {
  const read = (authorization?: string) =>
    post.desk.app.call('GET', '/metrics', undefined, undefined, authorization ? { authorization } : {});

  it('are for whoever has the token', async () => {
    expect((await read()).status).toBe(401);
    expect((await read('Bearer wrong')).status).toBe(401);
    expect((await read(`Bearer ${TOKEN}`)).status).toBe(200);
  });

  it('tell the tick, what waits, messages by channel and state, alarms and the queue', async () => {
    const { text, headers } = await read(`Bearer ${TOKEN}`);
    expect(headers['content-type']).toContain('text/plain');
    const value = (name: string) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      );
    expect(value('pool_reminder_tick_age_seconds')).toBeGreaterThanOrEqual(0);
    expect(value('pool_reminder_tick_duration_seconds')).toBeGreaterThan(0);
    expect(value('pool_reminder_unraised')).toBe(0);
    expect(value('pool_reminder_alarms')).toBe(1);
    expect(value('pool_dispatch_oldest_waiting_seconds')).toBeGreaterThanOrEqual(0);
    const failed = await post.desk.repo(Dispatch).countBy({ state: 'FAILED', channel: 'EMAIL' });
    expect(value('pool_dispatches{channel="EMAIL",state="FAILED"}')).toBe(failed);
    expect(text).toContain('pool_queue_jobs{state="waiting"}');
  });
});
