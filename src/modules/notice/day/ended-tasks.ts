import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { groupBy } from '../../../common/group-by.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { lastDueEnded, Tasks } from '../../../core/flow/index.js';

const BATCH = 1000;

interface EndedRow {
  kind: string;
  subject_kind: string;
  subject_id: string;
}

/** To-dos that end by themselves some days after their last day, as their rule says (`endsDaysAfter`). */
@Injectable()
export class EndedTasks {
  constructor(
    private readonly db: Db,
    private readonly tasks: Tasks,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Closes those that are over on `today`, and with them what stands for people who could not be told of them.
   *
   * @throws BatchesFailed when some could not be closed; the others are.
   */
  async end(today: string): Promise<void> {
    const rows: EndedRow[] = [];
    for (const { id } of loadPolicy().reminders) {
      const ended = lastDueEnded(id, today);
      if (ended !== null)
        rows.push(
          ...(await this.db.query<EndedRow>(
            'tasks_ended',
            `SELECT DISTINCT kind, subject_kind, subject_id FROM task
              WHERE done_at IS NULL AND rule = $1 AND due_on <= $2 ORDER BY subject_id`,
            [id, ended],
          )),
        );
    }
    for (const [, group] of groupBy(rows, ({ kind, subject_kind: of }) => `${of}:${kind}`)) {
      const [{ kind, subject_kind: subjectKind }] = group;
      const ids = group.map((row) => row.subject_id);
      await inBatches(ids, { size: BATCH }, (batch) =>
        this.uow.run(() => this.tasks.closeAll(subjectKind, batch, [kind])),
      );
    }
  }
}
