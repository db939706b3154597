import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../common/errors.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { type Actor, isEnterprise, Reach } from '../../../core/auth/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { type Enterprise, EnterpriseService, ProductService } from '../../enterprise/index.js';
import { MembershipService } from '../../pool/index.js';
import { UnitService } from '../../unit/index.js';
import { OfficerDrafts } from '../deadline/officer-drafts.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';
import type { Application } from './application.entity.js';
import { ApplicationErrors as Errors, CaseRules } from './application.errors.js';
import { CaseRepository } from './case.repository.js';
import type { StartCaseDto } from './case.dto.js';

/** `enterprise:track:round`, unique among live cases. */
export function liveKeyOf(enterpriseId: string, round: Round): string {
  return `${enterpriseId}:${round.track}:${round.id}`;
}

/** Whether a case may be opened: by this person, for this enterprise, in this round, on this product. */
@Injectable()
export class CaseAdmission {
  constructor(
    private readonly reach: Reach,
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
    private readonly products: ProductService,
    private readonly memberships: MembershipService,
    private readonly rounds: RoundService,
    private readonly cases: CaseRepository,
    private readonly drafts: OfficerDrafts,
  ) {}

  /** Whose case it is. A missing enterprise and one of another area are not to be told apart. @throws NOT_IN_YOUR_AREA */
  async enterpriseOf(actor: Actor, { enterpriseId }: StartCaseDto): Promise<Enterprise> {
    if (isEnterprise(actor)) {
      if (enterpriseId !== undefined && enterpriseId !== actor.enterpriseId)
        throw new DomainError(Errors.NOT_IN_YOUR_AREA);
      return this.enterprises.get(actor.enterpriseId ?? '');
    }
    if (enterpriseId === undefined)
      throw validationFailed([{ field: 'enterpriseId', code: CaseRules.enterpriseNeeded }]);
    const found = await this.enterprises.find(enterpriseId);
    if (!found || !this.reach.covers(actor, { unitId: found.unitId }))
      throw new DomainError(Errors.NOT_IN_YOUR_AREA);
    return found;
  }

  /**
   * An officer's draft the enterprise was never shown ends here when the enterprise opens a case of its own.
   * @throws ROUND_NOT_FOR_UNIT, ROUND_NOT_OPEN, ROUND_CLOSED, BANNED, ALREADY_MEMBER, LIVE_CASE_EXISTS
   */
  async admit(actor: Actor, round: Round, enterprise: Enterprise, now: Date): Promise<void> {
    const liveKey = liveKeyOf(enterprise.id, round);
    const mine = isEnterprise(actor);
    await this.demandOpen(round, enterprise, mine ? null : await this.cases.findLive(liveKey), now);
    if (mine) await this.drafts.giveWay(liveKey, round, now);
  }

  /**
   * What refuses a new case of the enterprise, in this order.
   * @param live the case that stands in its place
   * @throws ROUND_NOT_FOR_UNIT, ROUND_NOT_OPEN, ROUND_CLOSED, BANNED, ALREADY_MEMBER, LIVE_CASE_EXISTS
   */
  async demandOpen(
    round: Round,
    { id, unitId, uscc }: Enterprise,
    live: Application | null,
    now: Date,
  ): Promise<void> {
    if (!this.rounds.admits(round, unitId)) throw new DomainError(Errors.ROUND_NOT_FOR_UNIT);
    await this.rounds.assertOpenForEnterprise(round, this.units.cityOf(unitId).id, now);
    const ban = await this.memberships.activeBan(uscc, shanghaiDate(now));
    if (ban) throw new DomainError(Errors.BANNED, { lastOn: ban.lastOn });
    if (await this.memberships.hasLive(id, round.tier, round.track))
      throw new DomainError(Errors.ALREADY_MEMBER);
    if (live) throw new DomainError(Errors.LIVE_CASE_EXISTS);
  }

  /** The chosen product must be a live one of the enterprise. @throws VALIDATION_FAILED */
  async product(enterpriseId: string, productId: string | null | undefined): Promise<string | null> {
    if (!productId) return null;
    if (!(await this.products.makes(enterpriseId, productId)))
      throw validationFailed([{ field: 'productId', code: CaseRules.unknownProduct }]);
    return productId;
  }
}
