import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/common/ids.js';
import { Tasks } from '../../../src/core/flow/index.js';
import type { Caller } from '../../support/app.js';
import { ReminderDesk } from '../../support/reminder-desk.js';

let desk: ReminderDesk;

beforeAll(async () => {
  desk = await ReminderDesk.open();
});
afterAll(() => desk.close());

describe('steps with a limit', () => {
  it('warn the post at 50 and 80 percent, at 100 and overdue its head as well', async () => {
    await desk.moveTo('2026-11-02');
    const subjectId = newId();
    await desk.app.change(() =>
      desk.app.nest.get(Tasks).open({
        kind: 'CASE',
        subjectKind: 'APPLICATION',
        subjectId,
        post: { unitId: '440305', role: 'HANDLER' },
        title: '演示申报件',
        limit: { days: 5, usedDays: 0, countsAfter: '2026-11-02' },
      }),
    );
    for (const day of ['05', '06', '09', '10', '12']) await desk.moveTo(`2026-11-${day}`);
    const [task] = await desk.openTasks(subjectId, 'CASE');
    expect(await desk.raised(task?.id as string)).toEqual([
      ['50%', '2026-11-05'],
      ['80%', '2026-11-06'],
      ['100%', '2026-11-09'],
      ['OVERDUE', '2026-11-10'],
    ]);
    expect(task?.nextRungOn).toBeNull();
    const rungs = async ({ accountId }: Caller) =>
      (await desk.noticesAbout(subjectId, accountId)).map(({ rung }) => rung);
    expect(await rungs(desk.districtHandler)).toEqual(['50%', '80%', '100%', 'OVERDUE']);
    expect(await rungs(desk.districtHead)).toEqual(['100%', 'OVERDUE']);
    const proof = await desk.items(desk.districtHead, `/api/reminders?subjectId=${subjectId}`);
    expect(proof).toHaveLength(4);
  });
});
