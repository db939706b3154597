import { Injectable } from '@nestjs/common';
import { inBatches } from '../../../common/batches.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { TIERS } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { Tasks } from '../../../core/flow/index.js';
import { Application } from '../case/application.entity.js';
import { STATE_INFO } from '../case/case-states.js';
import { returnDue, type ReturnDue } from '../flow/case-clock.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';

const BATCH = 100;

interface Change {
  readonly row: Application;
  readonly from: Date;
  readonly due: ReturnDue;
}

/** The dates by which returns are answered that were computed without the calendar of a year. */
@Injectable()
export class ReturnDates {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly rounds: RoundService,
    private readonly tasks: Tasks,
  ) {}

  /**
   * Computes them again from the day of the return, and the to-dos with them. Whoever has been given until a day keeps
   * it: a date only becomes later. The version stays: nobody acted.
   *
   * @returns how many cases changed.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async recompute(): Promise<number> {
    const rows = await this.db.repo(Application).find({
      where: { state: 'RETURNED', returnDueProvisional: true },
      order: { id: 'ASC' },
    });
    const rounds = await this.rounds.byIds(rows.map(({ roundId }) => roundId));
    let changed = 0;
    await inBatches(
      rows.flatMap((row) => changeOf(row, rounds.get(row.roundId))),
      { size: BATCH },
      (batch) =>
        this.uow.run(async () => {
          for (const change of batch) changed += await this.move(change);
        }),
    );
    return changed;
  }

  /** Only while the case is still returned until that moment. */
  private async move({ row: { id }, from, due }: Change): Promise<number> {
    const moved = await this.db.execute(
      'return_move_due',
      `UPDATE application SET return_due_at = $2, return_due_provisional = $3
        WHERE id = $1 AND state = 'RETURNED' AND return_due_provisional = true AND return_due_at = $4`,
      [id, due.at, due.provisional, from],
    );
    if (moved > 0)
      await this.tasks.moveDue(
        'CASE',
        { subjectKind: 'APPLICATION', subjectId: id },
        { dueOn: lastDay(due.at), provisional: due.provisional },
      );
    return moved;
  }
}

function changeOf(row: Application, round: Round | undefined): Change[] {
  const holder = row.resumeState && STATE_INFO[row.resumeState].holder;
  const tier = TIERS.find((known) => known === holder);
  if (!round || !tier || !row.returnDueAt) return [];
  const due = returnDue(round, tier, row.stateSince);
  const later = due.at > row.returnDueAt;
  if (!later && due.provisional) return [];
  return [{ row, from: row.returnDueAt, due: later ? due : { ...due, at: row.returnDueAt } }];
}

function lastDay(tooLate: Date): string {
  return shanghaiDate(new Date(tooLate.getTime() - 1));
}
