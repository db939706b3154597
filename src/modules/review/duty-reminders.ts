import { Injectable } from '@nestjs/common';
import type { LadderRung, Recipient } from '../../../config/policy.js';
import { groupBy } from '../../common/group-by.js';
import { DutyCalendar } from './duty-calendar.js';
import { type DutyDue, DutyRepository, type StandingDuty } from './duty.repository.js';

/** A rung that has come, merged rungs joined by `+`. */
export interface DutyRung {
  readonly id: string;
  /** What has merged; one where nothing has. */
  readonly parts: readonly LadderRung[];
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

  /**
   * What of the passed rungs has to go out. Under another calendar a rung may have gone out by itself that now has
   * merged with the one after it: it does not go out again.
   *
   * @param raised the names of the rungs that have gone out.
   */
  unraised({ passed }: DutyWithRungs, raised: ReadonlySet<string>): DutyRung[] {
    const gone = partsOf(raised);
    return passed.rungs.flatMap((rung) => {
      const left = rung.parts.filter(({ id }) => !gone.has(id));
      if (left.length === rung.parts.length) return [rung];
      return left.length === 0 ? [] : [toRung(left, rung.plannedOn)];
    });
  }

  /** The open duties that wait for a day on which the calendar, as it is now, plans no rung of theirs. */
  async astray(): Promise<StandingDuty[]> {
    const isAstray = ({ kind, dueOn, nextRungOn }: Omit<StandingDuty, 'id' | 'dueVersion'>) =>
      !this.calendar.isPlanned(kind, dueOn, nextRungOn);
    const standings = (await this.repository.standings()).filter(isAstray);
    if (standings.length === 0) return [];
    const days = new Set(standings.map(({ nextRungOn }) => nextRungOn));
    return (await this.repository.waitingFor([...days])).filter(isAstray);
  }

  /**
   * Lets duties wait for the day their next rung has now. Only inside a unit of work.
   *
   * @param raised the names of the rungs that have gone out, by duty.
   * @returns how many this call moved; those filed or reminded of meanwhile are left out.
   */
  async replan(
    duties: readonly StandingDuty[],
    raised: ReadonlyMap<string, ReadonlySet<string>>,
  ): Promise<number> {
    const moves = duties.map(({ id, kind, dueOn, nextRungOn: from }) => {
      const gone = partsOf(raised.get(id) ?? new Set());
      return { id, from, to: this.calendar.nextRung(kind, dueOn, from, gone) };
    });
    let moved = 0;
    for (const group of groupBy(moves, ({ from, to }) => `${from} ${to}`).values()) {
      const [{ from, to }] = group;
      const ids = group.map(({ id }) => id);
      moved += (await this.repository.moveRung(ids, from, to)).size;
    }
    return moved;
  }

  private passed({ kind, dueOn, nextRungOn }: DutyDue, today: string): Passed {
    const { rungs, next } = this.calendar.passed(kind, dueOn, nextRungOn, today);
    return { rungs: rungs.map((planned) => toRung(planned.rungs, planned.date)), next };
  }
}

function toRung(parts: readonly LadderRung[], plannedOn: string): DutyRung {
  return {
    id: parts.map(({ id }) => id).join('+'),
    parts,
    plannedOn,
    recipients: [...new Set(parts.flatMap(({ recipients }) => recipients))],
  };
}

/** The ids of rungs behind names such as `T-1+T0` or `T+3`. */
function partsOf(names: ReadonlySet<string>): Set<string> {
  return new Set([...names].flatMap((name) => name.split(/\+(?=T)/)));
}
