import {
  loadPolicy,
  type ReminderRule,
  type ReminderRung,
  type ReminderRuleId,
} from '../../../config/policy.js';
import { type LadderBase, planLadder, type PlannedRungs } from '../../common/calendar/ladder.js';
import { addDays } from '../../common/shanghai.js';
import type { RunningLimit } from '../../common/calendar/time-limit.js';
import type { Task } from './task.entity.js';

export type Ladder = readonly PlannedRungs<ReminderRung>[];

/** The running limit of a to-do, or null where a fixed date or nothing limits it. */
export function limitOf({
  limitDays,
  limitUsedDays,
  limitCountsAfter,
}: Pick<Task, 'limitDays' | 'limitUsedDays' | 'limitCountsAfter'>): RunningLimit | null {
  if (limitDays === null || limitCountsAfter === null) return null;
  return { days: limitDays, usedDays: limitUsedDays ?? 0, countsAfter: limitCountsAfter };
}

/** The days of a rule by the calendar as it is now, in order; none for a to-do without a rule. */
export function ladderOf(id: ReminderRuleId | null, base: LadderBase): Ladder {
  return id === null ? [] : ladderBy(loadPolicy().reminderRule(id), base);
}

/** As `ladderOf`, computed once for thousands of to-dos that share rule and fixed last day. For one piece of work only. */
export function sharedLadders(): typeof ladderOf {
  const known = new Map<string, Ladder>();
  return (id, base) => {
    if (base.limit !== null) return ladderOf(id, base);
    const key = `${id} ${base.dueOn}`;
    const ladder = known.get(key) ?? ladderOf(id, base);
    known.set(key, ladder);
    return ladder;
  };
}

/** The days of any rule, such as a draft. */
export function ladderBy({ rungs }: ReminderRule, base: LadderBase): Ladder {
  return planLadder(loadPolicy().calendar, base, rungs);
}

/** The latest last day whose ladder has begun by `today`, for a rule that counts in calendar days. */
export function lastDueBegun(id: ReminderRuleId, today: string): string {
  const ahead = Math.max(
    ...loadPolicy()
      .reminderRule(id)
      .rungs.map(({ days }) => -(days ?? 0)),
  );
  const hasBegun = (dueOn: string) => (ladderOf(id, { dueOn, limit: null })[0]?.date ?? dueOn) <= today;
  let dueOn = addDays(today, ahead);
  while (hasBegun(addDays(dueOn, 1))) dueOn = addDays(dueOn, 1);
  return dueOn;
}

/** The last of the days on which to-dos with this last day are over by themselves on `today`; null: they never are. */
export function lastDueEnded(id: ReminderRuleId, today: string): string | null {
  const { endsDaysAfter } = loadPolicy().reminderRule(id);
  return endsDaysAfter === null ? null : addDays(today, -endsDaysAfter - 1);
}

/** What rungs that met on one day are called together: `T-1+T0`. */
export function nameOfRungs(rungs: readonly Pick<ReminderRung, 'id'>[]): string {
  return rungs.map(({ id }) => id).join('+');
}

/** SQL of the day on which a to-do is reminded of next: that of its next rung, or until which its holder put it off. */
export const NEXT_REMINDER =
  'CAST(CASE WHEN snoozed_until > next_rung_on THEN snoozed_until ELSE next_rung_on END AS varchar(10))';

/** The kinds of message that a rule sends; a to-do for one nobody could be reached with ends with what it warned of. */
export function reminderNotices(): readonly string[] {
  return loadPolicy().reminders.flatMap(({ notices }) => [notices.ahead, notices.overdue]);
}
