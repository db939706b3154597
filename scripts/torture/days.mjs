import { loadPolicy } from '../../dist/config/policy.js';
import { addDays } from '../../dist/src/common/shanghai.js';
import { ladderOf, nameOfRungs } from '../../dist/src/core/flow/task-ladder.js';

export { addDays };

/** The first working day of a business year whose calendar is published, and on which no cycle of the pool begins. */
export const FIRST_DAY = '2026-03-02';

const { calendar } = loadPolicy();

export const workdayFrom = (day) => calendar.nextWorkdayOnOrAfter(day).date;
export const workdayAfter = (day) => workdayFrom(addDays(day, 1));

/** The last day in time of a yearly update whose first rung, T-30, goes out on the working day `day`. */
export const dueAfterFirstRung = (day) => addDays(day, 30);

/** The rungs of a yearly update: day, name, and whether it is the enterprise they tell. */
export function rungsOf(dueOn) {
  return ladderOf('YEARLY_UPDATE', { dueOn, limit: null }).map(({ date, rungs }) => ({
    date,
    name: nameOfRungs(rungs),
    recipients: [...new Set(rungs.flatMap(({ recipients }) => recipients))],
  }));
}

/** The instant of a time of day in Shanghai. */
export const instant = (day, time) => new Date(`${day}T${time}:00+08:00`);
