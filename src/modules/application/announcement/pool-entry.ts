import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db } from '../../../core/database/index.js';
import type { Proposal } from '../../../core/flow/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { MembershipService } from '../../pool/index.js';
import type { Application } from '../case/application.entity.js';
import { ApplicationErrors } from '../case/application.errors.js';
import { CasePrefill } from '../case/case-prefill.js';
import type { CaseContext } from '../flow/case-context.js';
import { CaseRunner } from '../flow/case-runner.js';
import type { Round } from '../round/round.entity.js';
import type { AnnounceDto } from './announcement.dto.js';
import { AnnouncementItem } from './announcement-item.entity.js';

/** One case of an announcement enters the pool: the case ends, the membership begins, what it says of the enterprise goes into the file. */
@Injectable()
export class PoolEntry {
  constructor(
    private readonly db: Db,
    private readonly runner: CaseRunner,
    private readonly prefill: CasePrefill,
    private readonly memberships: MembershipService,
    private readonly enterprises: EnterpriseService,
  ) {}

  /** Asks what `enter` asks before anything changes. @throws OBJECTION_OPEN, and as `enter` */
  async check(context: CaseContext): Promise<void> {
    const { application } = context;
    if (application.openObjections > 0) throw new DomainError(ApplicationErrors.OBJECTION_OPEN);
    await this.runner.choose('enter', context);
    const { id, uscc } = await this.enterprises.get(application.enterpriseId);
    await this.memberships.demandEnterable({ id, uscc }, application);
  }

  /**
   * Inside the unit of work of the announcement.
   * @throws what the row `enter` refuses; MEMBERSHIP_EXISTS, BAN_ACTIVE
   */
  async enter(
    proposal: Proposal,
    head: Actor,
    round: Round,
    application: Application,
    now: Date,
  ): Promise<void> {
    const { documentNo, announcedOn, opinion } = proposal.input as unknown as AnnounceDto;
    const documents = { documentNo, announcedOn };
    const context = { application, round, actor: head, input: { opinion, documents }, now };
    const entered = await this.runner.act('enter', context, { preparedBy: proposal.preparedBy });
    await this.db
      .repo(AnnouncementItem)
      .insert({ announcementId: proposal.subjectId, applicationId: entered.id });
    await this.memberships.enter({
      enterpriseId: entered.enterpriseId,
      tier: entered.tier,
      track: entered.track,
      unitIds: { county: entered.countyUnitId, city: entered.cityUnitId, province: entered.provinceUnitId },
      applicationId: entered.id,
      announcementId: proposal.subjectId,
      announcedOn,
      productId: entered.productId,
      batch: round.title,
      documents,
      alsoLowerTiers: round.skipAllowed,
      actor: head,
      opinion,
    });
    await this.prefill.keep(round, entered);
  }
}
