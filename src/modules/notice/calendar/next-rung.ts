import type { ReminderRuleId, ReminderRung } from '../../../../config/policy.js';
import { addDays } from '../../../common/shanghai.js';
import { ladderOf } from '../../../core/flow/index.js';

/** Where to-dos of one rule and fixed last day stand on their ladder. */
export interface Standing {
  readonly rule: ReminderRuleId;
  readonly dueOn: string;
  readonly nextRungOn: string;
}

/** Whether no rung is planned for the day a to-do waits for: the calendar has changed since. */
export function isAstray({ rule, dueOn, nextRungOn }: Standing): boolean {
  return !ladderOf(rule, { dueOn, limit: null }).some(({ date }) => date === nextRungOn);
}

/**
 * The day of the next rung by the calendar as it is now, of a to-do that waits for a day of a former one; it may have
 * passed. Where none has gone out it is the rung the former day stood for: one up to the due date goes out no later than
 * its nominal day, one after it no earlier.
 *
 * @returns null when no rung is left.
 */
export function nextRungOf({ rule, dueOn, nextRungOn }: Standing, gone: ReadonlySet<string>): string | null {
  const ladder = ladderOf(rule, { dueOn, limit: null });
  const rungs = ladder.flatMap(({ date, rungs: met }) => met.map((rung) => ({ rung, date })));
  const last = rungs.findLastIndex(({ rung }) => gone.has(rung.id));
  const ahead = ({ days, workdays }: ReminderRung) => (days ?? workdays ?? 0) <= 0;
  const nominal = (rung: ReminderRung, date: string) =>
    rung.days === undefined ? date : addDays(dueOn, rung.days);
  const next =
    last >= 0
      ? rungs[last + 1]
      : (rungs.find(({ rung, date }) => ahead(rung) && nominal(rung, date) >= nextRungOn) ??
        rungs.findLast(({ rung, date }) => !ahead(rung) && nominal(rung, date) <= nextRungOn));
  return next?.date ?? null;
}
