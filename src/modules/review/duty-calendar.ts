import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../config/policy.js';
import { addDays, startOfDay, shanghaiDate } from '../../common/shanghai.js';
import { type Ladder, ladderOf } from '../../core/flow/index.js';
import type { DutyKind } from './duty.entity.js';

/** The yearly update of one year as far as dates go. */
export interface YearlyCycle {
  /** The year reported on. */
  year: number;
  dueOn: string;
  /** Members that entered by this day owe it. */
  enteredBy: string;
}

/** When duties are due, from which day they stand open, and on which days they are reminded of. */
@Injectable()
export class DutyCalendar {
  private readonly policy = loadPolicy();

  /** The sending dates of a duty's ladder, in order. */
  plan(kind: DutyKind, dueOn: string): Ladder {
    return ladderOf(kind, { dueOn, limit: null });
  }

  /** The yearly update due in the year of `today`, once it stands open: from its filing day or its first rung on. */
  yearlyCycle(today: string): YearlyCycle | null {
    const year = Number(today.slice(0, 4));
    const { dueMonthDay, opensMonthDay } = this.policy.reminderRule('YEARLY_UPDATE');
    if (dueMonthDay === null) throw new Error('the yearly update needs a due date in reminders.json');
    const dueOn = `${year}-${dueMonthDay}`;
    const firstRung = this.plan('YEARLY_UPDATE', dueOn)[0]?.date ?? dueOn;
    const opensOn = earlier(opensMonthDay === null ? firstRung : `${year}-${opensMonthDay}`, firstRung);
    return today < opensOn ? null : { year: year - 1, dueOn, enteredBy: `${year - 1}-12-31` };
  }

  /** The latest last day of a membership whose 复核 stands open on `today`; a rung that goes out earlier opens it. */
  lastTermOpen(today: string): string {
    let endsOn = addDays(today, this.policy.terms.reexamination.opensDaysBefore);
    while (this.beginsBy(addDays(endsOn, 1), today)) endsOn = addDays(endsOn, 1);
    return endsOn;
  }

  /**
   * The day from which rungs go out: those missed count as well, but none planned before the membership behind the duty
   * was known. A membership known only after `today` (a clock set back) counts as known.
   *
   * @returns null when no rung is left.
   */
  remindFrom(kind: DutyKind, dueOn: string, knownAt: Date, today: string): string | null {
    const planned = this.plan(kind, dueOn);
    const first = planned[0];
    if (!first) return null;
    const isOld = knownAt < startOfDay(first.date) || knownAt >= startOfDay(addDays(today, 1));
    const from = isOld ? first.date : shanghaiDate(knownAt);
    return planned.some(({ date }) => date >= from) ? from : null;
  }

  private beginsBy(endsOn: string, today: string): boolean {
    const first = this.plan('REEXAMINATION', endsOn)[0];
    return first !== undefined && first.date <= today;
  }
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
