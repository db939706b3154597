import { Injectable } from '@nestjs/common';
import type { Recipient } from '../../../config/policy.js';
import { groupBy } from '../../common/group-by.js';
import { DutyCalendar } from './duty-calendar.js';
import { type DutyDue, DutyRepository } from './duty.repository.js';

/** A rung that has come, merged rungs joined by `+`. */
export interface DutyRung {
  readonly id: string;
  readonly plannedOn: string;
  readonly recipients: readonly Recipient[];
}

/** The rungs that have come for every duty of one due date that stands at the same rung. */
interface Passed {
  readonly rungs: readonly DutyRung[];
  readonly next: string | null;
}

/** An open duty with the rungs that have come, missed days included. */
export interface DutyWithRungs extends DutyDue {
  readonly passed: Passed;
}

/** What the reminder tick needs of duties. */
@Injectable()
export class DutyReminders {
  constructor(
    private readonly repository: DutyRepository,
    private readonly calendar: DutyCalendar,
  ) {}

  /** The duties with a rung that has come by `today`, in a fixed order. */
  async due(today: string): Promise<DutyWithRungs[]> {
    const known = new Map<string, Passed>();
    const duties = await this.repository.due(today);
    return duties.map((duty) => {
      const key = `${duty.kind} ${duty.dueOn} ${duty.nextRungOn}`;
      const passed = known.get(key) ?? this.passed(duty, today);
      known.set(key, passed);
      return { ...duty, passed };
    });
  }

  /**
   * Takes the passed rungs off the ladders. Only inside a unit of work, which holds the duties and writes the
   * reminders.
   *
   * @returns the duties this call moved; those filed or reminded of meanwhile are left out.
   */
  async take(duties: readonly DutyWithRungs[]): Promise<DutyWithRungs[]> {
    const groups = groupBy(duties, ({ passed, nextRungOn }) => `${nextRungOn} ${passed.next}`);
    const moved = new Set<string>();
    for (const group of groups.values()) {
      const [{ nextRungOn, passed }] = group;
      const ids = group.map(({ id }) => id);
      for (const id of await this.repository.moveRung(ids, nextRungOn, passed.next)) moved.add(id);
    }
    return duties.filter(({ id }) => moved.has(id));
  }

  private passed({ kind, dueOn, nextRungOn }: DutyDue, today: string): Passed {
    const { rungs, next } = this.calendar.passed(kind, dueOn, nextRungOn, today);
    const words = rungs.map((planned) => ({
      id: planned.rungs.map(({ id }) => id).join('+'),
      plannedOn: planned.date,
      recipients: [...new Set(planned.rungs.flatMap(({ recipients }) => recipients))],
    }));
    return { rungs: words, next };
  }
}
