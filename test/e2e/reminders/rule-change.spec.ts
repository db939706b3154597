import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPolicy, type ReminderRung } from '../../../config/policy.js';
import { Task } from '../../../src/core/flow/index.js';
import { ReminderOccurrence } from '../../../src/modules/notice/reminder/reminder-occurrence.entity.js';
import {
  ReminderRuleInForce,
  ReminderRuleVersion,
} from '../../../src/modules/notice/rule/rule-version.entity.js';
import { type Firm, ReminderDesk } from '../../support/reminder-desk.js';

const OLD = '0'.repeat(64);
const RULE = 'YEARLY_UPDATE';

let desk: ReminderDesk;
let firm: Firm;

beforeAll(async () => {
  desk = await ReminderDesk.open();
  await desk.moveTo('2026-04-01');
  firm = await desk.member();
  await desk.moveTo('2026-05-15');
});
afterAll(() => desk.close());

const task = async () => desk.taskOf(await desk.dutyOf(firm));

/** As if the database had been planned by an earlier reminders.json with these rungs, and the to-do waited for `next`. */
async function plannedBy(rungs: readonly Partial<ReminderRung>[], next: string | null): Promise<void> {
  const { id } = await task();
  const content = { ...loadPolicy().reminderRule(RULE), rungs } as unknown as Record<string, never>;
  await desk.app.change(async () => {
    const version = { id: OLD, rule: RULE, content, recordedAt: new Date('2026-01-01T00:00:00Z') };
    await desk.repo(ReminderRuleVersion).upsert(version, ['id']);
    await desk.repo(ReminderRuleInForce).update({ rule: RULE }, { versionId: OLD });
    await desk.repo(Task).update({ id }, { nextRungOn: next });
  });
}

describe('a changed rule', () => {
  it('takes back a rung that is no more, and leaves what went out', async () => {
    await plannedBy([{ id: 'T-10', days: -10 }], '2026-05-21');
    await desk.moveTo('2026-05-21');
    const { id, nextRungOn } = await task();
    expect(nextRungOn).toBe('2026-05-22');
    expect((await desk.raised(id)).map(([rung]) => rung)).toEqual(['T-30', 'T-15']);
  });

  it('arms what the earlier rule was through with, from today on and not for days gone by', async () => {
    await plannedBy([{ id: 'T-15', days: -15 }], null);
    await desk.moveTo('2026-05-25');
    expect((await task()).nextRungOn).toBe('2026-05-29');
    await desk.moveTo('2026-05-29');
    const { id } = await task();
    expect((await desk.raised(id)).map(([rung]) => rung)).toEqual(['T-30', 'T-15', 'T-1+T0']);
  });

  it('is in force from then on and named by what goes out', async () => {
    const { id } = await task();
    const { versionId } = await desk.repo(ReminderRuleInForce).findOneByOrFail({ rule: RULE });
    const last = await desk.repo(ReminderOccurrence).findOneByOrFail({ subjectId: id, rung: 'T-1+T0' });
    expect(last.ruleVersion).toBe(versionId);
    const { content } = await desk.repo(ReminderRuleVersion).findOneByOrFail({ id: versionId });
    expect(content).toEqual(JSON.parse(JSON.stringify(loadPolicy().reminderRule(RULE))));
  });

  it('leaves what went out explained by the version it went out by', async () => {
    await plannedBy([{ id: 'T-15', days: -16 }], null);
    const { id } = await task();
    await desk.app.change(() =>
      desk.repo(ReminderOccurrence).update({ subjectId: id, rung: 'T-15' }, { ruleVersion: OLD }),
    );
    const sent = await desk.items(desk.districtHead, `/api/reminders?subjectId=${id}`);
    expect(sent).toMatchObject([
      { rung: 'T-1+T0', rungZh: '距到期日前 1 天、到期当天' },
      { rung: 'T-15', rungZh: '距到期日前 16 天' },
      { rung: 'T-30', rungZh: '距到期日前 30 天' },
    ]);
  });
});
