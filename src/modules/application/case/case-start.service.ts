import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { type Actor, isEnterprise } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import type { Enterprise } from '../../enterprise/index.js';
import { UnitService } from '../../unit/index.js';
import { CaseFollowUps } from '../flow/case-follow-ups.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';
import type { Application } from './application.entity.js';
import { CaseAdmission, liveKeyOf } from './case-admission.js';
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
    private readonly units: UnitService,
    private readonly admission: CaseAdmission,
    private readonly rounds: RoundService,
    private readonly cases: CaseRepository,
    private readonly prefill: CasePrefill,
    private readonly followUps: CaseFollowUps,
  ) {}

  /** @throws NOT_IN_YOUR_AREA, ROUND_NOT_FOR_UNIT, ROUND_CLOSED, BANNED, LIVE_CASE_EXISTS … */
  start(actor: Actor, input: StartCaseDto): Promise<Application> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const enterprise = await this.admission.enterpriseOf(actor, input);
      const round = await this.rounds.demand(actor, input.roundId);
      await this.admission.admit(actor, round, enterprise, now);
      const productId = await this.admission.product(enterprise.id, input.productId);
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
        askedUnitId: null,
        reasonTold: null,
        fields: null,
        documents: null,
        remark: application.origin === 'OFFICER' ? '代建申报' : null,
        internalRemark: null,
        dueOn: null,
      });
      await this.followUps.run(line, application, round);
      return application;
    });
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
  returnDueProvisional: false,
  countyReturns: 0,
  cityReturns: 0,
  provinceReturns: 0,
  withdrawalAskedAt: null,
  listPart: null,
  rank: null,
  holdsSlot: false,
  overQuota: false,
  entryFromOn: null,
  entryProvisional: false,
  openObjections: 0,
  endedAt: null,
  endReason: null,
} as const;

function caseNumber(now: Date): string {
  const letters = Array.from(
    { length: NUMBER_LENGTH },
    () => NUMBER_ALPHABET[randomInt(NUMBER_ALPHABET.length)],
  );
  return `SB${shanghaiDate(now).slice(0, 4)}-${letters.join('')}`;
}
