import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { loadPolicy } from '../../../../config/policy.js';
import { banPeriod } from '../../../common/calendar/months.js';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { Db } from '../../../core/database/index.js';
import type { EnterpriseCard } from '../enterprise-cards.js';
import { PoolErrors } from '../pool.errors.js';
import { Notifier } from '../../../core/flow/index.js';
import { BanWatch } from './ban-watch.js';
import { Ban, firstEligibleOn } from './ban.entity.js';

/** Bans after a violation: they hold for the credit code, everywhere and for every track. */
@Injectable()
export class BanBook {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly watch: BanWatch,
    private readonly notifier: Notifier,
  ) {}

  /** The ban that holds on a date, the one that lasts longest; null when there is none. */
  active(uscc: string, onDate: string): Promise<Ban | null> {
    return this.db.repo(Ban).findOne({
      where: { uscc, fromOn: LessThanOrEqual(onDate), lastOn: MoreThanOrEqual(onDate) },
      order: { lastOn: 'DESC' },
    });
  }

  /** Those of these enterprises that are banned today. */
  async bannedAmong(enterpriseIds: readonly string[]): Promise<ReadonlySet<string>> {
    const today = this.clock.today();
    const bans = await this.db.repo(Ban).find({
      select: { enterpriseId: true },
      where: {
        enterpriseId: In([...enterpriseIds]),
        fromOn: LessThanOrEqual(today),
        lastOn: MoreThanOrEqual(today),
      },
    });
    return new Set(bans.map(({ enterpriseId }) => enterpriseId));
  }

  /** @throws BAN_ACTIVE when the code is banned today. */
  async demandNone(uscc: string): Promise<void> {
    const ban = await this.active(uscc, this.clock.today());
    if (ban) throw new DomainError(PoolErrors.BAN_ACTIVE, { lastOn: ban.lastOn });
  }

  /**
   * Bans the code from today on; the last day is the same day `banYears` later, and what the ban speaks against ends:
   * live cases and candidate tags. The enterprise is told the last day and the first one on which it is eligible again.
   * Inside a unit of work.
   */
  async impose(card: EnterpriseCard, reason: string, decidedBy: string): Promise<Ban> {
    const fromOn = this.clock.today();
    const ban = await this.db.repo(Ban).save({
      id: newId(),
      uscc: card.uscc,
      enterpriseId: card.id,
      fromOn,
      lastOn: banPeriod(fromOn, loadPolicy().limits.banYears).lastDay,
      reason,
      decidedBy,
      decidedAt: this.clock.now(),
    });
    await this.watch.imposed(ban);
    await this.notifier.notify({
      causeId: ban.id,
      kind: 'BAN_IMPOSED',
      params: { fromOn, lastOn: ban.lastOn, firstEligibleOn: firstEligibleOn(ban), reason },
      subjectKind: 'ENTERPRISE',
      subjectId: card.id,
      to: { enterpriseId: card.id },
    });
    return ban;
  }
}
