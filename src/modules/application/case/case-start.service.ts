import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { type Actor, isEnterprise, Reach } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { type Enterprise, EnterpriseService, ProductService } from '../../enterprise/index.js';
import { MembershipService } from '../../pool/index.js';
import { UnitService } from '../../unit/index.js';
import { CaseFollowUps } from '../flow/case-follow-ups.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';
import type { Application } from './application.entity.js';
import { ApplicationErrors as Errors } from './application.errors.js';
import { CasePrefill } from './case-prefill.js';
import { CaseRepository } from './case.repository.js';
import type { StartCaseDto } from './case.dto.js';

/** Digits and letters that are not mistaken for each other. */
const NUMBER_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const NUMBER_LENGTH = 8;

/** Opens cases: an enterprise its own, a county or city handler one for an enterprise of the area. */
@Injectable()
export class CaseStartService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly reach: Reach,
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
    private readonly products: ProductService,
    private readonly memberships: MembershipService,
    private readonly rounds: RoundService,
    private readonly cases: CaseRepository,
    private readonly prefill: CasePrefill,
    private readonly followUps: CaseFollowUps,
  ) {}

  /** @throws NOT_IN_YOUR_AREA, ROUND_NOT_FOR_UNIT, ROUND_CLOSED, BANNED, LIVE_CASE_EXISTS … */
  start(actor: Actor, input: StartCaseDto): Promise<Application> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const enterprise = await this.enterpriseOf(actor, input);
      const round = await this.rounds.demand(actor, input.roundId);
      await this.admit(round, enterprise, now);
      const productId = await this.product(enterprise.id, input.productId);
      const application = await this.row(actor, enterprise, round, productId, now);
      await this.cases.insert(application);
      const line = await this.cases.log({
        applicationId: application.id,
        action: 'start',
        fromState: 'DRAFT',
        toState: 'DRAFT',
        at: now,
        actorId: actor.accountId,
        actorName: actor.name,
        role: actor.role,
        tier: actor.tier,
        unitId: actor.unitId,
        preparedBy: null,
        opinion: null,
        reasonTold: null,
        fields: null,
        documents: null,
        remark: application.origin === 'OFFICER' ? '代建申报' : null,
        dueOn: null,
      });
      await this.followUps.run(line, application, round);
      return application;
    });
  }

  private async enterpriseOf(actor: Actor, { enterpriseId }: StartCaseDto): Promise<Enterprise> {
    if (isEnterprise(actor)) {
      if (enterpriseId !== undefined && enterpriseId !== actor.enterpriseId)
        throw new DomainError(Errors.NOT_IN_YOUR_AREA);
      return this.enterprises.get(actor.enterpriseId ?? '');
    }
    if (enterpriseId === undefined)
      throw validationFailed([{ field: 'enterpriseId', code: 'required', detail: '代建申报须指定企业。' }]);
    const found = await this.enterprises.find(enterpriseId);
    if (!found || !this.reach.covers(actor, { unitId: found.unitId }))
      throw new DomainError(Errors.NOT_IN_YOUR_AREA);
    return found;
  }

  private async admit(round: Round, { id, unitId, uscc }: Enterprise, now: Date): Promise<void> {
    if (!this.rounds.admits(round, unitId)) throw new DomainError(Errors.ROUND_NOT_FOR_UNIT);
    await this.rounds.assertOpenForEnterprise(round, this.units.cityOf(unitId).id, now);
    const ban = await this.memberships.activeBan(uscc, shanghaiDate(now));
    if (ban) throw new DomainError(Errors.BANNED, { lastOn: ban.lastOn });
    if (await this.cases.liveExists(liveKeyOf(id, round))) throw new DomainError(Errors.LIVE_CASE_EXISTS);
  }

  /** The chosen product must be a live one of the enterprise. @throws VALIDATION_FAILED */
  async product(enterpriseId: string, productId: string | null | undefined): Promise<string | null> {
    if (!productId) return null;
    const product = await this.products.find(productId);
    if (!product || product.enterpriseId !== enterpriseId || product.endedAt !== null)
      throw validationFailed([
        { field: 'productId', code: 'unknownProduct', detail: '请选择本企业在产的产品。' },
      ]);
    return product.id;
  }

  private async row(
    actor: Actor,
    enterprise: Enterprise,
    round: Round,
    productId: string | null,
    now: Date,
  ): Promise<Application> {
    const { id: enterpriseId, unitId } = enterprise;
    return {
      id: newId(),
      number: caseNumber(now),
      roundId: round.id,
      tier: round.tier,
      track: round.track,
      enterpriseId,
      liveKey: liveKeyOf(enterpriseId, round),
      unitId,
      countyUnitId: this.units.countyOf(unitId)?.id ?? null,
      cityUnitId: this.units.cityOf(unitId).id,
      provinceUnitId: this.units.provinceOf(unitId).id,
      origin: isEnterprise(actor) ? 'ENTERPRISE' : 'OFFICER',
      startedBy: actor.accountId,
      startedUnitId: actor.unitId,
      state: 'DRAFT',
      stateSince: now,
      productId,
      content: await this.prefill.content(enterpriseId, round),
      ...BLANK,
      createdAt: now,
      version: 1,
    };
  }
}

const BLANK = {
  pledgedBy: null,
  pledgedByName: null,
  pledgedAt: null,
  firstSubmittedAt: null,
  limitCountsAfter: null,
  limitDays: null,
  limitUsedDays: null,
  dueOn: null,
  dueProvisional: false,
  resumeState: null,
  returnTo: null,
  returnFields: null,
  returnDueAt: null,
  countyReturns: 0,
  cityReturns: 0,
  provinceReturns: 0,
  withdrawalAskedAt: null,
  listPart: null,
  rank: null,
  holdsSlot: false,
  overQuota: false,
  entryFromOn: null,
  openObjections: 0,
  endedAt: null,
  endReason: null,
} as const;

function liveKeyOf(enterpriseId: string, round: Round): string {
  return `${enterpriseId}:${round.track}:${round.id}`;
}

function caseNumber(now: Date): string {
  const letters = Array.from(
    { length: NUMBER_LENGTH },
    () => NUMBER_ALPHABET[randomInt(NUMBER_ALPHABET.length)],
  );
  return `SB${shanghaiDate(now).slice(0, 4)}-${letters.join('')}`;
}
