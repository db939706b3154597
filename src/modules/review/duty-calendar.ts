import { Injectable } from '@nestjs/common';
import { type LadderRung, loadPolicy } from '../../../config/policy.js';
import { planLadder, type PlannedRungs } from '../../common/calendar/ladder.js';
import { addDays, startOfDay, shanghaiDate } from '../../common/shanghai.js';
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
  private readonly plans = new Map<string, PlannedRungs<LadderRung>[]>();

  /** The sending dates of a duty's ladder, in order. */
  plan(kind: DutyKind, dueOn: string): PlannedRungs<LadderRung>[] {
    const key = `${kind} ${dueOn}`;
    const known = this.plans.get(key);
    if (known) return known;
    const planned = planLadder(this.policy.calendar, dueOn, this.policy.ladder(kind).rungs);
    this.plans.set(key, planned);
    return planned;
  }

  /** The yearly update due in the year of `today`, once it stands open: from its filing day or its first rung on. */
  yearlyCycle(today: string): YearlyCycle | null {
    const year = Number(today.slice(0, 4));
    const { dueMonthDay, opensMonthDay } = this.policy.ladder('YEARLY_UPDATE');
    if (dueMonthDay === null) throw new Error('the yearly update needs a due date in ladders.json');
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
   * The first rung a duty is reminded of: the first of its ladder, missed days included, but none planned before the
   * membership behind it was known. A membership known only after `today` (a clock set back) counts as known.
   *
   * @returns null when no rung is left.
   */
  firstRung(kind: DutyKind, dueOn: string, knownAt: Date, today: string): string | null {
    const planned = this.plan(kind, dueOn);
    const first = planned[0];
    if (!first) return null;
    if (knownAt < startOfDay(first.date) || knownAt >= startOfDay(addDays(today, 1))) return first.date;
    const knownOn = shanghaiDate(knownAt);
    return planned.find(({ date }) => date >= knownOn)?.date ?? null;
  }

  /** The rungs from `from` to `today`, both included, and the date of the one after them. */
  passed(kind: DutyKind, dueOn: string, from: string, today: string) {
    const planned = this.plan(kind, dueOn);
    return {
      rungs: planned.filter(({ date }) => date >= from && date <= today),
      next: planned.find(({ date }) => date > today)?.date ?? null,
    };
  }

  /** Whether a rung is planned for the day a duty waits for; not where the calendar has changed since. */
  isPlanned(kind: DutyKind, dueOn: string, nextRungOn: string): boolean {
    return this.plan(kind, dueOn).some(({ date }) => date === nextRungOn);
  }

  /**
   * The day of the next rung by the calendar as it is now, of a duty that waits for a day of a former one. It may have
   * passed; such a rung is caught up.
   *
   * @param raised the rungs that have gone out. Without any it is the rung the former day stood for: one up to the due
   *   date goes out no later than its nominal day, one after it no earlier.
   * @returns null when no rung is left.
   */
  nextRung(kind: DutyKind, dueOn: string, formerly: string, raised: ReadonlySet<string>): string | null {
    const planned = this.plan(kind, dueOn);
    const rungs = planned.flatMap((met) => met.rungs);
    const nominal = ({ offsetDays }: LadderRung) => addDays(dueOn, offsetDays);
    const last = rungs.findLastIndex(({ id }) => raised.has(id));
    const next =
      last >= 0
        ? rungs[last + 1]
        : (rungs.find((rung) => rung.offsetDays <= 0 && nominal(rung) >= formerly) ??
          rungs.findLast((rung) => rung.offsetDays > 0 && nominal(rung) <= formerly));
    return planned.find((met) => next !== undefined && met.rungs.includes(next))?.date ?? null;
  }

  private beginsBy(endsOn: string, today: string): boolean {
    const first = this.plan('REEXAMINATION', endsOn)[0];
    return first !== undefined && first.date <= today;
  }
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
