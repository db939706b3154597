import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import type { ComputedDate } from '../../../common/calendar/work-calendar.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { AssessmentActLine } from '../assessment/assessment-act.entity.js';
import { Assessment } from '../assessment/assessment.entity.js';
import { MajorChangeDates } from '../major-change/major-change-dates.js';
import { ASSESSMENT_RETURN } from '../assessment/assessment-words.js';
import { returnDue } from '../assessment/flow/return-due.js';
import { Finding } from '../finding/finding.entity.js';

const BATCH = 100;

/** A date that was told, and what it is by the calendar as it is now. */
interface Change {
  readonly id: string;
  readonly from: string;
  readonly due: ComputedDate;
}

/** The last days to object to findings, to mend returned updates and to report major changes that were computed without the calendar of a year. */
@Injectable()
export class ReviewDates {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly majorChanges: MajorChangeDates,
  ) {}

  /**
   * Computes them again. Whoever has been given until a day keeps it: a date only becomes later. Versions stay: nobody
   * acted.
   *
   * @returns how many rows changed.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async recompute(): Promise<number> {
    let changed = await this.majorChanges.recompute();
    const parts = [
      { changes: await this.objections(), move: (change: Change) => this.moveObjection(change) },
      { changes: await this.returns(), move: (change: Change) => this.moveReturn(change) },
    ];
    for (const { changes, move } of parts)
      await inBatches(changes, { size: BATCH }, (batch) =>
        this.uow.run(async () => {
          for (const change of batch) changed += await move(change);
        }),
      );
    return changed;
  }

  private async objections(): Promise<Change[]> {
    const rows = await this.db.repo(Finding).find({
      where: { state: 'OPEN', objectProvisional: true },
      order: { id: 'ASC' },
    });
    const { calendar, review } = loadPolicy();
    return rows.flatMap(({ id, foundAt, objectUntil: from }) => {
      const days = review.findings.objectionWorkingDays;
      return changeOf(id, from, calendar.addWorkdays(shanghaiDate(foundAt), days));
    });
  }

  private async returns(): Promise<Change[]> {
    const rows = await this.db.repo(Assessment).find({
      where: { state: 'RETURNED', returnProvisional: true },
      order: { id: 'ASC' },
    });
    const changes: Change[] = [];
    for (const { id, year, returnDueOn: from } of rows) {
      const line = await this.db.repo(AssessmentActLine).findOne({
        where: { assessmentId: id, action: 'return' },
        order: { id: 'DESC' },
      });
      if (from !== null && line)
        changes.push(...changeOf(id, from, returnDue(year, line.tier ?? 'PROVINCE', shanghaiDate(line.at))));
    }
    return changes;
  }

  /** Only while it is still open until that day. */
  private moveObjection({ id, from, due }: Change): Promise<number> {
    return this.db.execute(
      'finding_move_objection',
      `UPDATE finding SET object_until = $2, object_provisional = $3
        WHERE id = $1 AND state = 'OPEN' AND object_provisional = true AND object_until = $4`,
      [id, due.date, due.provisional, from],
    );
  }

  /** Only while it is still returned until that day; the to-do goes with it. */
  private async moveReturn({ id, from, due }: Change): Promise<number> {
    const moved = await this.db.execute(
      'assessment_move_return',
      `UPDATE assessment SET return_due_on = $2, return_provisional = $3
        WHERE id = $1 AND state = 'RETURNED' AND return_provisional = true AND return_due_on = $4`,
      [id, due.date, due.provisional, from],
    );
    if (moved > 0)
      await this.db.execute(
        'assessment_move_return_task',
        `UPDATE task SET due_on = $2, due_provisional = $3
          WHERE subject_id = $1 AND kind = '${ASSESSMENT_RETURN}' AND done_at IS NULL`,
        [id, due.date, due.provisional],
      );
    return moved;
  }
}

function changeOf(id: string, from: string, now: ComputedDate): Change[] {
  const later = now.date > from;
  if (!later && now.provisional) return [];
  return [{ id, from, due: later ? now : { ...now, date: from } }];
}
