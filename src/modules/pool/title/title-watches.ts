import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findAmong, findRow, insertNew } from '../../../core/database/index.js';
import { TitleWatch } from './title-watch.entity.js';

/** The titles on the watch list. Writes belong into the unit of work of the decision. */
@Injectable()
export class TitleWatches {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The running watches of titles, by title. */
  async openOf(titleIds: readonly string[]): Promise<Map<string, TitleWatch>> {
    const rows = await findAmong(this.db, TitleWatch, 'openKey', titleIds);
    return new Map(rows.map((row) => [row.titleId, row]));
  }

  /** Puts a title on the list from today on; one that is on it stays so since when it was. */
  async begin(titleId: string, reason: string): Promise<void> {
    const row = { id: newId(), titleId, openKey: titleId, fromOn: this.clock.today(), reason, version: 1 };
    await insertNew(this.db, TitleWatch, [{ ...row, endedOn: null, endedReason: null, endedBy: null }]);
  }

  /** @throws WRONG_STATE when it is not on the list, STATE_MOVED */
  async end(titleId: string, head: Actor, reason: string): Promise<void> {
    const row = await findRow(this.db, TitleWatch, { openKey: titleId });
    if (!row) throw new DomainError(CommonErrors.WRONG_STATE);
    await this.db.compareAndSet(TitleWatch, row, {
      openKey: null,
      endedOn: this.clock.today(),
      endedReason: reason,
      endedBy: head.accountId,
    });
  }
}
