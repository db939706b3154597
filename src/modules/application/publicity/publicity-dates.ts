import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { inBatches } from '../../../common/batches.js';
import { publicityWindow, type PublicityWindow } from '../../../common/calendar/publicity-window.js';
import { Db, isAmong, UnitOfWork } from '../../../core/database/index.js';
import { Tasks } from '../../../core/flow/index.js';
import { CaseRepository } from '../case/case.repository.js';
import { Publicity } from './publicity.entity.js';

/** The states a case stands in while its publicity decides when it may go on. */
const STANDING = `('PUBLICITY', 'OBJECTION', 'CITY_PUBLICITY', 'CITY_OBJECTION')`;

/** The windows of publicities that were computed without the calendar of a year, while cases stand in them. */
@Injectable()
export class PublicityDates {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly cases: CaseRepository,
    private readonly tasks: Tasks,
  ) {}

  /**
   * Computes the windows again, and with them the day of entry of their cases and the to-dos that wait for it. What the
   * public has been told is never shortened: a window only becomes longer. The versions stay: nobody acted.
   *
   * @returns how many publicities changed.
   * @throws BatchesFailed when some could not be written; the others are.
   */
  async recompute(): Promise<number> {
    const { calendar } = loadPolicy();
    const rows = await this.db
      .repo(Publicity)
      .createQueryBuilder('p')
      .where('p.provisional = true AND p.recalledAt IS NULL')
      .andWhere(
        `EXISTS (SELECT 1 FROM publicity_item i JOIN application a ON a.id = i.application_id
                  WHERE i.publicity_id = p.id AND a.entry_from_on = p.entry_from_on AND a.state IN ${STANDING})`,
      )
      .orderBy('p.id', 'ASC')
      .getMany();
    const stale = rows.flatMap((row) => {
      const window = publicityWindow(calendar, row);
      const longer = window.endsOn > row.endsOn;
      if (!longer && window.provisional) return [];
      const { endsOn, entryFromOn } = longer ? window : row;
      return [{ row, window: { endsOn, entryFromOn, provisional: window.provisional } }];
    });
    let changed = 0;
    await inBatches(stale, { size: 1 }, ([change]) =>
      this.uow.run(async () => {
        if (change && (await this.move(change.row, change.window))) changed += 1;
      }),
    );
    return changed;
  }

  /** Holds the cases, so that none enters or meets an objection while its window moves. */
  private async move(
    row: Publicity,
    { endsOn, entryFromOn, provisional }: PublicityWindow,
  ): Promise<boolean> {
    const items = await this.db.query<{ id: string }>(
      'publicity_cases',
      'SELECT application_id AS id FROM publicity_item WHERE publicity_id = $1',
      [row.id],
    );
    const ids = items.map(({ id }) => id);
    await this.cases.hold(ids);
    const moved = await this.db.execute(
      'publicity_move',
      `UPDATE publicity SET ends_on = $2, entry_from_on = $3, provisional = $4
        WHERE id = $1 AND provisional = true AND recalled_at IS NULL AND entry_from_on = $5`,
      [row.id, endsOn, entryFromOn, provisional, row.entryFromOn],
    );
    if (moved === 0) return false;
    const standing = await this.db.query<{ id: string }>(
      'publicity_standing',
      `SELECT id FROM application
        WHERE ${isAmong(this.db, 'id', '$1')} AND entry_from_on = $2 AND state IN ${STANDING}`,
      [ids, row.entryFromOn],
    );
    const params = [standing.map(({ id }) => id), row.entryFromOn, entryFromOn, provisional];
    await this.db.execute(
      'publicity_move_cases',
      `UPDATE application SET entry_from_on = $3, entry_provisional = $4
        WHERE ${isAmong(this.db, 'id', '$1')} AND entry_from_on = $2`,
      params,
    );
    for (const { id } of standing)
      await this.tasks.moveDue(
        'CASE',
        { subjectKind: 'APPLICATION', subjectId: id },
        { dueOn: entryFromOn, provisional },
      );
    return true;
  }
}
