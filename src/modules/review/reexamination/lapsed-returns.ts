import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { oneByOne } from '../../../common/batches.js';
import { newId } from '../../../common/ids.js';
import { addDays } from '../../../common/shanghai.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { Notifier } from '../../../core/flow/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { PoolExpiry, Renewals, TIER_ZH, trackZh } from '../../pool/index.js';
import { correctionEnd, NOT_RETURNED } from './correction.js';
import { ReexaminationBook } from './reexamination-book.js';
import { Reexamination, REEXAMINATION } from './reexamination.entity.js';

const BATCH = 500;

/** Ends the 复核 whose return was not answered in time: from then on they count as not filed. */
@Injectable()
export class LapsedReturns {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly book: ReexaminationBook,
    private readonly enterprises: EnterpriseService,
    private readonly renewals: Renewals,
    private readonly expiry: PoolExpiry,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Ends every one that is over on `today`, however many days were missed; a membership past its last day expires with
   * it, from the day after the last day to answer. Doing it again changes nothing.
   *
   * @throws BatchesFailed when some of it failed; the rest is done, and the next run finds what is left.
   */
  async end(today: string): Promise<void> {
    await oneByOne(this.over(today), (id) => this.uow.run(() => this.lapse(id, today)));
  }

  private async *over(today: string): AsyncGenerator<string> {
    for (let last: string | undefined = ''; last !== undefined;) {
      const rows: Pick<Reexamination, 'id'>[] = await this.db.repo(Reexamination).find({
        select: { id: true },
        where: { state: 'RETURNED', correctionDueOn: LessThan(today), id: MoreThan(last) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      for (const { id } of rows) yield id;
      last = rows.length === BATCH ? rows.at(-1)?.id : undefined;
    }
  }

  private async lapse(id: string, today: string): Promise<void> {
    const seen = await this.book.find(id);
    if (!seen) return;
    const membership = await this.renewals.hold(seen.membershipId);
    const row = await this.book.find(id);
    const dueOn = row?.state === 'RETURNED' ? correctionEnd(row)?.date : undefined;
    if (!membership || !row || dueOn === undefined || dueOn >= today) return;
    await this.book.move(row, 'LAPSED', { action: 'lapse', actor: null }, NOT_RETURNED);
    await this.tell(row, dueOn);
    await this.expiry.endIfOver(membership.id, addDays(dueOn, 1));
  }

  private async tell(row: Reexamination, dueOn: string): Promise<void> {
    const { name } = await this.enterprises.get(row.enterpriseId);
    const causeId = newId();
    const told = [{ enterpriseId: row.enterpriseId }, { unitId: row.startUnitId, role: 'HANDLER' as const }];
    for (const to of told)
      await this.notifier.notify({
        causeId,
        kind: 'REEXAMINATION_LAPSED',
        params: {
          ...{ enterprise: name, tier: TIER_ZH[row.tier], track: trackZh(row.track) },
          ...{ dueOn, endsOn: row.termEndsOn },
        },
        subjectKind: REEXAMINATION,
        subjectId: row.id,
        to,
      });
  }
}
