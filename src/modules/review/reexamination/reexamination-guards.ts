import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, isEnterprise } from '../../../core/auth/index.js';
import { Db, rowExists } from '../../../core/database/index.js';
import { Renewals } from '../../pool/index.js';
import { SpotCheckItem } from '../spot-check/spot-check-item.entity.js';
import { correctionEnd } from './correction.js';
import { ReexaminationBook } from './reexamination-book.js';
import type { Reexamination } from './reexamination.entity.js';
import { ReexaminationErrors } from './reexamination.errors.js';
import {
  type ReexaminationAction,
  type ReexaminationGuard,
  type ReexaminationRow,
  rowFor,
  unitAt,
} from './reexamination.flow.js';

type Check = (row: Reexamination, flow: ReexaminationRow) => Promise<void>;

/** What must hold before an act on a 复核. */
@Injectable()
export class ReexaminationGuards {
  private readonly checks: Readonly<Record<ReexaminationGuard, Check>> = {
    returnsLeft: async (row, { tier = '' }) => {
      const most = loadPolicy().limits.maxReturnsPerTier;
      if ((await this.book.returnsOf(row, tier)) >= most)
        throw new DomainError(ReexaminationErrors.REEXAMINATION_RETURNS_USED_UP, { most });
    },
    renewable: async ({ membershipId, termEndsOn }) => {
      await this.renewals.demandRenewable(membershipId, termEndsOn);
    },
    visited: async ({ id }) => {
      const open = { reexaminationId: id, chosen: true, conclusion: null };
      if (await rowExists(this.db, SpotCheckItem, open))
        throw new DomainError(ReexaminationErrors.SITE_VISIT_OPEN);
    },
  };

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly book: ReexaminationBook,
    private readonly renewals: Renewals,
  ) {}

  /**
   * The row by which the actor may act on a 复核 in reach.
   * @throws WRONG_STATE, REEXAMINATION_NOT_YOUR_UNIT, REEXAMINATION_TWO_TIERS, REEXAMINATION_CORRECTION_OVER or what a
   * guard of the row refuses with
   */
  async demand(actor: Actor, row: Reexamination, action: ReexaminationAction): Promise<ReexaminationRow> {
    const flow = rowFor(row, action);
    if (!flow) throw new DomainError(CommonErrors.WRONG_STATE);
    if (flow.tier !== undefined && unitAt(row, flow.tier) !== actor.unitId)
      throw new DomainError(ReexaminationErrors.REEXAMINATION_NOT_YOUR_UNIT);
    if (isEnterprise(actor)) this.demandInTime(row);
    else if (await this.book.actedAtAnotherTier(row, actor))
      throw new DomainError(ReexaminationErrors.REEXAMINATION_TWO_TIERS);
    for (const guard of flow.guards ?? []) await this.checks[guard](row, flow);
    return flow;
  }

  private demandInTime(row: Reexamination): void {
    const end = correctionEnd(row);
    if (end !== null && this.clock.today() > end.date)
      throw new DomainError(ReexaminationErrors.REEXAMINATION_CORRECTION_OVER, { dueOn: end.date });
  }
}
