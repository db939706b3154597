import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { addDays } from '../../../common/shanghai.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findRow, UnitOfWork } from '../../../core/database/index.js';
import { NO_DEADLINE, Task } from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { NoticeErrors, NoticeRules } from '../notice.errors.js';
import type { SnoozeDto, SnoozeView } from './snooze.dto.js';
import { TaskSnooze } from './task-snooze.entity.js';

/** A to-do without a last day is put off no longer than this. */
const LONGEST_DAYS = 30;

/**
 * Puts reminders off. What comes meanwhile is one message afterwards; the last day stands, and nobody is spared the
 * rungs that come after it.
 */
@Injectable()
export class SnoozeService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND for a to-do of another post, TODO_DONE, VALIDATION_FAILED naming `until` */
  snooze(actor: Actor, id: string, { until, reason }: SnoozeDto): Promise<SnoozeView> {
    return this.uow.run(async () => {
      const task = await findRow(this.db, Task, { id });
      if (!task || !holds(actor, task)) throw new DomainError(CommonErrors.NOT_FOUND);
      if (task.doneAt !== null) throw new DomainError(NoticeErrors.TODO_DONE);
      const fault = faultOf(task, until, this.clock.today());
      if (fault) throw validationFailed([fault]);
      const at = this.clock.now();
      await this.db.repo(TaskSnooze).insert({
        ...{ id: newId(), taskId: id, until, reason, accountId: actor.accountId, at },
      });
      await this.db.repo(Task).update({ id }, { snoozedUntil: until });
      return { taskId: id, until, reason, at };
    });
  }
}

/** A holder of the post: the same role in the same unit, or the enterprise that has to act. */
function holds({ unitId, role, enterpriseId }: Actor, task: Task): boolean {
  if (task.unitId !== null) return task.unitId === unitId && task.role === role;
  return enterpriseId !== null && task.enterpriseId === enterpriseId;
}

function faultOf({ dueOn }: Task, until: string, today: string): FieldError | null {
  const field = 'until';
  if (until <= today) return { field, code: 'notInFuture' };
  if (!loadPolicy().calendar.isWorkday(until)) return { field, code: NoticeRules.dayOff };
  if (dueOn === NO_DEADLINE)
    return until > addDays(today, LONGEST_DAYS)
      ? { field, code: NoticeRules.tooFarAhead, params: { days: LONGEST_DAYS } }
      : null;
  return until > dueOn ? { field, code: NoticeRules.pastDue, params: { dueOn } } : null;
}
