import { Injectable, Optional } from '@nestjs/common';
import { type FindOptionsWhere, In, LessThan, MoreThan } from 'typeorm';
import { inBatches, oneByOne } from '../../../common/batches.js';
import { Clock } from '../../../common/clock.js';
import { addDays } from '../../../common/shanghai.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { EnterpriseCards } from '../enterprise-cards.js';
import { MembershipBook } from './membership-book.js';
import { Membership } from './membership.entity.js';
import { rowFor, TERM_STATES } from './membership.flow.js';
import { Suspension } from './suspension.js';

/**
 * What the pool asks about 复核: one filed in time keeps a membership in force until decided, and a barred title is not
 * reviewed any more. Without a provider there is none of either.
 */
export abstract class Reexaminations {
  /** @returns whether a 复核 of this membership has been filed and is not decided yet. */
  abstract reexaminationFiled(membershipId: string): Promise<boolean>;

  /** @returns the ids among these titles that may not be reviewed any more. */
  abstract titlesBarred(titleIds: readonly string[]): Promise<ReadonlySet<string>>;
}

const BATCH = 500;
const REASON_TOLD =
  '有效期已满，届满前未提交复核（或逾期未补正，视同未提交），按规定到期出库。可在符合条件后重新申报。';

/** The clock's part of the pool: expiry, and suspensions that last too long. */
@Injectable()
export class PoolExpiry {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly book: MembershipBook,
    private readonly cards: EnterpriseCards,
    private readonly suspension: Suspension,
    @Optional() private readonly reexaminations?: Reexaminations,
  ) {}

  /**
   * Ends every membership past its last day for which no 复核 is filed, in effect from the day after, however many days
   * were missed; a suspended one stays. Tells heads of suspensions past their limit. Doing it again changes nothing.
   *
   * @throws BatchesFailed when some of it failed; the rest is done, and the next run finds what is left.
   */
  async runExpiry(): Promise<void> {
    await this.clock.refresh();
    const today = this.clock.today();
    const over = { state: In([...TERM_STATES]), endsOn: LessThan(today) };
    const parts = [
      () => oneByOne(this.ids(over), (id) => this.endIfOver(id)),
      () => oneByOne(this.ids({ state: 'SUSPENDED' }), (id) => this.checkSuspension(id, today)),
    ];
    await inBatches(parts, { size: 1 }, async ([part]) => void (await part?.()));
  }

  /** Ids of the memberships that meet a condition, batch by batch; those changed meanwhile are not met again. */
  private async *ids(condition: FindOptionsWhere<Membership>): AsyncGenerator<string> {
    for (let last: string | undefined = ''; last !== undefined;) {
      const rows: Pick<Membership, 'id'>[] = await this.db.repo(Membership).find({
        select: { id: true },
        where: { ...condition, id: MoreThan(last) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      for (const { id } of rows) yield id;
      last = rows.length === BATCH ? rows.at(-1)?.id : undefined;
    }
  }

  /**
   * Ends a membership past its last day, in effect from the day after, or from when its present state began.
   * @param notBefore the first day it was not in force any more, where a 复核 kept it beyond its last day.
   */
  endIfOver(id: string, notBefore = ''): Promise<void> {
    return this.uow.run(async () => {
      const today = this.clock.today();
      const membership = await this.held(id);
      const row = membership && rowFor(membership.state, 'expire');
      if (!row || membership.endsOn >= today) return;
      if (await this.reexaminations?.reexaminationFiled(id)) return;
      const days = [addDays(membership.endsOn, 1), membership.stateSince, notBefore];
      await this.book.change(membership, {
        actor: null,
        action: row.action,
        to: 'EXPIRED',
        effectiveOn: days.reduce((latest, day) => (day > latest ? day : latest)),
        reasonTold: REASON_TOLD,
      });
    });
  }

  private checkSuspension(id: string, today: string): Promise<void> {
    return this.uow.run(async () => {
      const membership = await this.held(id);
      if (membership?.state !== 'SUSPENDED' || this.suspension.lastDay(membership) >= today) return;
      const card = await this.cards.hold(membership.enterpriseId);
      await this.suspension.remindHead(membership, card);
    });
  }

  /** The membership as it stands once nobody else is changing it. */
  private async held(id: string): Promise<Membership | null> {
    const seen = await this.book.find(id);
    if (!seen) return null;
    await this.cards.hold(seen.enterpriseId);
    return this.book.find(id);
  }
}
