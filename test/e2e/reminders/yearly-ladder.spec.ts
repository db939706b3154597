import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/common/shanghai.js';
import type { NoticeView } from '../../../src/modules/notice/inbox/notice.dto.js';
import { ReminderOccurrence } from '../../../src/modules/notice/reminder/reminder-occurrence.entity.js';
import { Membership } from '../../../src/modules/pool/membership/membership.entity.js';
import { Duty } from '../../../src/modules/review/duty.entity.js';
import type { Caller } from '../../support/app.js';
import { eventually } from '../../support/eventually.js';
import { filerOf, LADDER_2026, ReminderDesk } from '../../support/reminder-desk.js';

let desk: ReminderDesk;

beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());

describe('the yearly ladder of 2026', () => {
  it('goes out on its seven days, once per person, to enterprise, city head and province', async () => {
    await desk.moveTo('2026-04-01');
    const firm = await desk.member({ people: 2 });
    await desk.place(firm.id, { tier: 'COUNTY', unitId: '440305' });
    const seen: string[][] = [];
    for (let day = '2026-04-29'; day <= '2026-06-16'; day = addDays(day, 1)) {
      await desk.moveTo(day);
      const duty = await desk.dutyOf(firm);
      for (const [rung] of (await desk.raisedOf(duty)).slice(seen.length)) seen.push([rung as string, day]);
    }
    expect(seen).toEqual(LADDER_2026);

    const duty = await desk.dutyOf(firm);
    expect(duty).toMatchObject({ year: 2025, dueOn: '2026-05-31', state: 'OPEN' });
    expect((await desk.taskOf(duty)).nextRungOn).toBeNull();
    const caller = filerOf(firm);
    await eventually(async () => {
      const inbox = await desk.items<NoticeView>(caller, '/api/notices');
      const about = inbox.filter(({ subjectId }) => subjectId === duty.id).reverse();
      expect(about.map(({ rung }) => rung)).toEqual(['T-30', 'T-15', 'T-7', 'T-1+T0', 'T+3']);
      expect(about[0]?.title).toBe('2025年度信息更新请于2026-05-31前报送');
    });
    const rungsOf = async ({ accountId }: Caller) =>
      (await desk.noticesAbout(duty.id, accountId)).map(({ rung }) => rung);
    expect(await rungsOf(desk.cityHead)).toEqual(['T+7']);
    expect(await rungsOf(desk.provinceHandler)).toEqual(['T+15']);
    expect(await desk.noticesAbout(duty.id)).toHaveLength(12);

    const proof = await desk.items<ReminderOccurrence>(
      desk.provinceHandler,
      `/api/reminders?subjectId=${firm.id}`,
    );
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

  it('has nothing to show of an enterprise that was never asked for anything, and hides one out of reach', async () => {
    const near = await desk.app.enterprise('440305');
    const far = await desk.app.enterprise('440605');
    expect(await desk.items(desk.districtHead, `/api/reminders?subjectId=${near.id}`)).toEqual([]);
    expect(await desk.items(desk.districtHead, `/api/urgings?subjectId=${near.id}`)).toEqual([]);
    expect((await desk.districtHead.get(`/api/reminders?subjectId=${far.id}`)).status).toBe(404);
  });

  it('catches missed days up in one message that names the days it was meant for', async () => {
    await desk.moveTo('2026-04-01');
    const firm = await desk.member();
    await desk.moveTo('2026-05-25');
    const duty = await desk.dutyOf(firm);
    expect(await desk.raisedOf(duty)).toEqual(LADDER_2026.slice(0, 3));
    const { id, nextRungOn } = await desk.taskOf(duty);
    expect(nextRungOn).toBe('2026-05-29');
    await desk.moveTo('2026-05-25', '20:00');
    const [only, ...others] = await desk.noticesAbout(duty.id);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ rung: 'T-7', params: { missed: '2026-04-30, 2026-05-15' } });
    const [latest] = await desk.items<NoticeView>(filerOf(firm), '/api/notices');
    expect(latest?.body).toContain('原定2026-04-30、2026-05-15的提醒未能按时发出，已并入本条');
    const rows = await desk.repo(ReminderOccurrence).findBy({ subjectId: id });
    expect(rows.map(({ rung, collapsedInto }) => [rung, collapsedInto === only?.causeId]).sort()).toEqual([
      ['T-15', true],
      ['T-30', true],
      ['T-7', false],
    ]);
  });

  it('writes nothing twice when two ticks run at once and again', async () => {
    await desk.moveTo('2026-05-14');
    const firms = [await desk.member(), await desk.member(), await desk.member()];
    await desk.moveTo('2026-05-22', '08:00');
    await Promise.all([desk.tick(), desk.tick()]);
    await desk.tick();
    for (const firm of firms) {
      const duty = await desk.dutyOf(firm);
      expect(await desk.raisedOf(duty)).toEqual(LADDER_2026.slice(0, 3));
      expect(await desk.noticesAbout(duty.id)).toHaveLength(1);
      expect(await desk.openTasks(duty.id, 'YEARLY_UPDATE')).toHaveLength(1);
    }
  });

  it('is not owed by who entered this year, nor by who left, and begins where the pool learnt of a member', async () => {
    await desk.moveTo('2026-04-01');
    const young = await desk.member({}, { startsOn: '2026-01-01' });
    const gone = await desk.member({}, { state: 'EXITED', liveKey: null });
    const late = await desk.member({}, { createdAt: new Date('2026-05-20T02:00:00Z') });
    const leaving = await desk.member();
    await desk.moveTo('2026-05-22');
    expect(await desk.repo(Duty).countBy([{ enterpriseId: young.id }, { enterpriseId: gone.id }])).toBe(0);
    expect(await desk.raisedOf(await desk.dutyOf(late))).toEqual([['T-7', '2026-05-22']]);

    await desk.app.change(() =>
      desk.repo(Membership).update({ enterpriseId: leaving.id }, { state: 'EXITED', liveKey: null }),
    );
    await desk.moveTo('2026-05-29');
    const cancelled = await desk.dutyOf(leaving);
    expect(cancelled.state).toBe('CANCELLED');
    expect((await desk.taskOf(cancelled)).nextRungOn).toBeNull();
    expect(await desk.raisedOf(cancelled)).toHaveLength(3);
    expect(await desk.openTasks(cancelled.id, 'YEARLY_UPDATE')).toHaveLength(0);
  });

  it('becomes a to-do of the next officer where nobody can be reached', async () => {
    await desk.moveTo('2026-04-01');
    const silent = await desk.member({ people: 0 });
    const elsewhere = await desk.member({ unitId: '4419' });
    await desk.moveTo('2026-06-08');
    const duty = await desk.dutyOf(silent);
    const [task] = await desk.openTasks(duty.id, 'UNREACHABLE');
    expect(task).toMatchObject({ unitId: '440305', role: 'HANDLER', enterpriseId: silent.id });
    expect(task?.title).toContain(silent.name);
    const occurrences = await desk
      .repo(ReminderOccurrence)
      .findBy({ subjectId: (await desk.taskOf(duty)).id, rung: 'T+3' });
    expect(occurrences.map(({ recipients }) => recipients)).toEqual([0]);

    const away = await desk.dutyOf(elsewhere);
    expect((await desk.openTasks(away.id, 'UNREACHABLE')).map(({ unitId, role }) => [unitId, role])).toEqual([
      ['44', 'HANDLER'],
    ]);
  });
});
