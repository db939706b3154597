import { loadPolicy } from '../../../../config/policy.js';
import {
  limitDueOn,
  pauseLimit,
  resumeLimit,
  type RunningLimit,
  startLimit,
} from '../../../common/calendar/time-limit.js';
import { firstInstantTooLate, shanghaiDate } from '../../../common/shanghai.js';
import type { Tier } from '../../../core/auth/index.js';
import type { Application } from '../case/application.entity.js';
import { type CaseState, STATE_INFO } from '../case/case-states.js';
import type { Round } from '../round/round.entity.js';
import { limitDays } from '../round/round-limits.js';

type ClockColumns = Pick<
  Application,
  'limitCountsAfter' | 'limitDays' | 'limitUsedDays' | 'dueOn' | 'dueProvisional'
>;

const STOPPED_STATES: readonly CaseState[] = [
  'RETURNED',
  'OBJECTION',
  'CITY_OBJECTION',
  'OUTSIDE_EVALUATION',
];

const NO_LIMIT: ClockColumns = {
  limitCountsAfter: null,
  limitDays: null,
  limitUsedDays: null,
  dueOn: null,
  dueProvisional: false,
};

/** The running limit of a case, or null while none runs. */
export function runningLimit(application: ClockColumns): RunningLimit | null {
  const { limitCountsAfter: countsAfter, limitDays: days, limitUsedDays: usedDays } = application;
  return countsAfter !== null && days !== null && usedDays !== null ? { countsAfter, days, usedDays } : null;
}

/**
 * The clock of a case after it has moved to `to`: a limit starts, goes on, stops (the day on which it does counts as
 * used), resumes on the working day after, or ends. `resumed`: it comes back from a return, an objection or an outside
 * evaluation.
 */
export function clockAfter(
  application: Application,
  round: Round,
  to: CaseState,
  resumed: boolean,
  now: Date,
): ClockColumns {
  const { calendar } = loadPolicy();
  const today = shanghaiDate(now);
  const running = runningLimit(application);
  const step = STATE_INFO[to].limit;

  if (STOPPED_STATES.includes(to)) {
    if (!running) return { ...kept(application), dueOn: null, dueProvisional: false };
    const { days, usedDays } = pauseLimit(calendar, running, today);
    return {
      limitCountsAfter: null,
      limitDays: days,
      limitUsedDays: usedDays,
      dueOn: null,
      dueProvisional: false,
    };
  }
  if (resumed && application.limitDays !== null)
    return started(
      resumeLimit({ days: application.limitDays, usedDays: application.limitUsedDays ?? 0 }, today),
    );
  if (step === undefined) return NO_LIMIT;
  if (step === 'CONTINUE' && running) return started(running);
  return started(startLimit(limitDays(round, step === 'CONTINUE' ? 'PROVINCE_DECISION' : step), today));
}

function kept({ limitDays: days, limitUsedDays, limitCountsAfter }: Application) {
  return { limitDays: days, limitUsedDays, limitCountsAfter };
}

function started(limit: RunningLimit): ClockColumns {
  const due = limitDueOn(loadPolicy().calendar, limit);
  return {
    limitCountsAfter: limit.countsAfter,
    limitDays: limit.days,
    limitUsedDays: limit.usedDays,
    dueOn: due.date,
    dueProvisional: due.provisional,
  };
}

/** The first instant that is too late; `provisional` when a year without a published calendar took part in it. */
export interface ReturnDue {
  readonly at: Date;
  readonly provisional: boolean;
}

/**
 * By when a return made now is answered: five working days, but not past the stop of the returning tier (county and
 * city: the city's date to the province; the round's owner: the correction end). A stop that comes first is certain,
 * unless it lies in a year without a calendar itself.
 */
export function returnDue(round: Round, tier: Tier, now: Date): ReturnDue {
  const { calendar } = loadPolicy();
  const limit = limitDueOn(calendar, startLimit(limitDays(round, 'CORRECTION'), shanghaiDate(now)));
  const due = firstInstantTooLate(limit.date);
  const stop =
    tier === 'PROVINCE' ? round.correctionClosesAt : (round.cityClosesAt ?? round.correctionClosesAt);
  if (due < stop) return { at: due, provisional: limit.provisional };
  const stopYear = Number(shanghaiDate(new Date(stop.getTime() - 1)).slice(0, 4));
  return { at: stop, provisional: limit.provisional && !calendar.covers(stopYear) };
}
