import { loadPolicy } from '../../../../config/policy.js';
import type { ComputedDate } from '../../../common/calendar/work-calendar.js';
import { limitDueOn, startLimit } from '../../../common/calendar/time-limit.js';
import type { Reexamination } from './reexamination.entity.js';

/** The last day to answer a return made on `returnedOn`, by the calendar as it is now (`limits.json` CORRECTION). */
export function correctionDue(returnedOn: string): ComputedDate {
  const { calendar } = loadPolicy();
  return limitDueOn(calendar, startLimit(loadPolicy().limitDays('CORRECTION'), returnedOn));
}

/**
 * The last day to answer a return: the one that was told, or a later one by the calendar published since.
 * @returns null unless it is returned.
 */
export function correctionEnd(
  row: Pick<Reexamination, 'returnedOn' | 'correctionDueOn'>,
): ComputedDate | null {
  if (row.correctionDueOn === null || row.returnedOn === null) return null;
  const now = correctionDue(row.returnedOn);
  return now.date > row.correctionDueOn ? now : { date: row.correctionDueOn, provisional: now.provisional };
}

/** What a 复核 has that is not returned. */
export const NOT_RETURNED = {
  returnedFrom: null,
  returnedOn: null,
  correctionDueOn: null,
  returnedFields: null,
} as const satisfies Partial<Reexamination>;
