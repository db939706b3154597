import type { ReminderRule } from '../../../../config/policy.js';
import type { RungAt } from '../../../common/calendar/ladder.js';
import { partsOf } from '../reminder/passed-rungs.js';

const WHOLE_LIMIT = 100;

/** When a rung goes out, in words. */
export function rungTimeZh({ days, workdays, percent }: RungAt): string {
  if (percent !== undefined) return percent === WHOLE_LIMIT ? '办理时限届满' : `办理时限用去 ${percent}%`;
  if (workdays !== undefined) return workdays === 0 ? '到期当天（工作日）' : around(workdays, '个工作日');
  return days === 0 ? '到期当天' : around(days, '天');
}

/**
 * When the rungs behind the name of an occurrence go out, in words.
 *
 * @param name of one rung, or of merged ones as `T-1+T0`.
 * @param rule the version they went out by; a rung it does not have keeps its id.
 */
export function rungZh(name: string, rule: Pick<ReminderRule, 'rungs'> | undefined): string {
  const words = [...partsOf([name])].map((id) => {
    const rung = rule?.rungs.find((one) => one.id === id);
    return rung ? rungTimeZh(rung) : id;
  });
  return words.join('、');
}

function around(count: number, unit: string): string {
  return count < 0 ? `距到期日前 ${-count} ${unit}` : `到期后 ${count} ${unit}`;
}
