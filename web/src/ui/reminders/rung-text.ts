import { texts as all } from '#texts/reminders';
import type { Schema } from '../../api/client.js';

const texts = all.at;

/** When a rung goes out, in words. */
export function rungText({
  days,
  workdays,
  percent,
}: Pick<Schema<'RungView'>, 'days' | 'workdays' | 'percent'>) {
  if (percent !== null) return texts.percent(percent);
  if (workdays !== null) {
    if (workdays === 0) return texts.workdayOn;
    return workdays < 0 ? texts.workdaysBefore(-workdays) : texts.workdaysAfter(workdays);
  }
  const count = days ?? 0;
  if (count === 0) return texts.on;
  return count < 0 ? texts.before(-count) : texts.after(count);
}
