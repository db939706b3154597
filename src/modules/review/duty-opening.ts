import { Injectable } from '@nestjs/common';
import { inBatches } from '../../common/batches.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { UnitOfWork } from '../../core/database/index.js';
import { type NewTask, Tasks } from '../../core/flow/index.js';
import { DutyEnding } from './duty-ending.js';
import { DutyCalendar } from './duty-calendar.js';
import { DutyRepository, type DutyReason } from './duty.repository.js';
import { DUTY, type Duty, type DutyKind } from './duty.entity.js';
import { dutyTitle } from './duty-words.js';

/** A duty to be opened, and the day from which it is reminded of. */
interface NewDuty {
  readonly duty: Duty;
  readonly remindFrom: string;
}

const CUT = { size: 1000, lanes: 2 };

/** Opens the duties whose time has come, and has those cancelled that nobody owes any more. May run at any time, any number of times. */
@Injectable()
export class DutyOpening {
  constructor(
    private readonly repository: DutyRepository,
    private readonly calendar: DutyCalendar,
    private readonly tasks: Tasks,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ending: DutyEnding,
  ) {}

  /**
   * Brings the duties up to `today`, in small units of work.
   *
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async openDuties(today: string): Promise<void> {
    await inBatches(await this.missing(today), CUT, (batch) => this.uow.run(() => this.open(batch)));
    await this.ending.endUnowed(today);
  }

  private async missing(today: string): Promise<NewDuty[]> {
    const duties: NewDuty[] = [];
    const cycle = this.calendar.yearlyCycle(today);
    if (cycle) {
      const reasons = await this.repository.yearlyReasons(cycle.year, cycle.dueOn, cycle.enteredBy);
      for (const reason of reasons) {
        const key = `YEARLY_UPDATE:${reason.enterpriseId}:${cycle.year}`;
        duties.push(...this.duty('YEARLY_UPDATE', key, cycle.year, reason, today));
      }
    }
    for (const reason of await this.repository.reexaminationReasons(this.calendar.lastTermOpen(today))) {
      const key = `REEXAMINATION:${reason.membershipId}:${reason.dueOn}`;
      duties.push(...this.duty('REEXAMINATION', key, Number(reason.dueOn.slice(0, 4)), reason, today));
    }
    return duties;
  }

  /** Nothing where the membership became known only after the last rung: there is nobody left to remind. */
  private duty(kind: DutyKind, dutyKey: string, year: number, reason: DutyReason, today: string): NewDuty[] {
    const { enterpriseId, membershipId, dueOn, knownAt } = reason;
    const remindFrom = this.calendar.remindFrom(kind, dueOn, knownAt, today);
    if (remindFrom === null) return [];
    const duty: Duty = {
      id: newId(),
      kind,
      dutyKey,
      enterpriseId,
      membershipId,
      year,
      dueOn,
      state: 'OPEN',
      openedAt: this.clock.now(),
      filedBy: null,
      filedAt: null,
      version: 1,
    };
    return [{ duty, remindFrom }];
  }

  private async open(duties: readonly NewDuty[]): Promise<void> {
    const opened = await this.repository.insertNew(duties.map(({ duty }) => duty));
    await this.tasks.openAll(duties.filter(({ duty }) => opened.has(duty.id)).map(toTask));
  }
}

function toTask({ duty: { kind, id, enterpriseId, dueOn, year }, remindFrom }: NewDuty): NewTask {
  return {
    kind,
    subjectKind: DUTY,
    subjectId: id,
    post: { enterpriseId },
    title: dutyTitle(kind, year),
    detail: { year: String(year) },
    dueOn,
    rule: kind,
    remindFrom,
  };
}
