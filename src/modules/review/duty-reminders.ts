import { Injectable } from '@nestjs/common';
import type { LadderRung } from '../../../config/policy.js';
import type { PlannedRungs } from '../../common/calendar/ladder.js';
import { DutyCalendar } from './duty-calendar.js';
import { type DutyDue, DutyRepository } from './duty.repository.js';

/** An open duty with the rungs that have come, missed days included. */
export interface DutyWithRungs extends DutyDue {
  readonly rungs: readonly PlannedRungs<LadderRung>[];
}

/** What the reminder tick needs of duties. */
@Injectable()
export class DutyReminders {
  constructor(
    private readonly repository: DutyRepository,
    private readonly calendar: DutyCalendar,
  ) {}

  /** The duties with a rung that has come by `today`, in a fixed order. */
  dueIds(today: string): Promise<string[]> {
    return this.repository.dueIds(today);
  }

  /**
   * Takes the rungs that have come by `today` off the ladders of `ids`; those filed or reminded of meanwhile are left
   * out. Only inside a unit of work, which holds the duties and writes the reminders.
   */
  async take(ids: readonly string[], today: string): Promise<DutyWithRungs[]> {
    const due = await this.repository.lockDue(ids, today);
    const byNext = new Map<string | null, string[]>();
    const taken = due.map((duty) => {
      const { rungs, next } = this.calendar.passed(duty.kind, duty.dueOn, duty.nextRungOn, today);
      byNext.set(next, [...(byNext.get(next) ?? []), duty.id]);
      return { ...duty, rungs };
    });
    for (const [next, movedIds] of byNext) await this.repository.moveRung(movedIds, next);
    return taken;
  }
}
