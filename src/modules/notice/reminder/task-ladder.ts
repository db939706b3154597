import { loadPolicy } from '../../../../config/policy.js';
import type { RunningLimit } from '../../../common/calendar/time-limit.js';
import { type Recipient, type StepRung, stepRungs, type Task } from '../../../core/flow/index.js';

/** The subject kind of a reminded step: the to-do itself. */
export const TASK = 'TASK';

/** The limit of a to-do never starts anew: another one is another to-do. */
export const STEP_DUE_VERSION = 1;

/** The running limit of a to-do, or null where a fixed date or nothing limits it. */
export function limitOf({
  limitDays,
  limitUsedDays,
  limitCountsAfter,
}: Pick<Task, 'limitDays' | 'limitUsedDays' | 'limitCountsAfter'>): RunningLimit | null {
  if (limitDays === null || limitCountsAfter === null) return null;
  return { days: limitDays, usedDays: limitUsedDays ?? 0, countsAfter: limitCountsAfter };
}

/**
 * The ladder of a to-do by the calendar as it is now, or the one day that a to-do without a limit asked for. Which rungs
 * there are depends on the limit alone, only their days on the calendar.
 */
export function ladderOf(task: Task): StepRung[] {
  const { calendar, limits } = loadPolicy();
  const limit = limitOf(task);
  if (limit !== null) return stepRungs(calendar, limit, limits.rungPercents);
  const { nextRungOn } = task;
  return nextRungOn === null ? [] : [{ id: 'T0', date: nextRungOn, percent: 100, overdue: false }];
}

/** The holders of the post; the whole of a limit gone, the head of the unit as well. */
export function recipientsOf(
  { unitId, role, enterpriseId, limitDays }: Task,
  { percent }: Pick<StepRung, 'percent'>,
): Recipient[] {
  if (unitId === null) return enterpriseId === null ? [] : [{ enterpriseId }];
  const head: Recipient = { unitId, role: 'HEAD' };
  if (role === 'HEAD') return [head];
  const handler: Recipient = { unitId, role: 'HANDLER' };
  return limitDays !== null && percent >= 100 ? [handler, head] : [handler];
}
