import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { DomainError } from '../../../common/errors.js';
import { formatDeadline, shanghaiDate } from '../../../common/shanghai.js';
import type { Tier } from '../../../core/auth/index.js';
import { EnterpriseService, ProductService } from '../../enterprise/index.js';
import { MembershipService } from '../../pool/index.js';
import type { Application } from '../case/application.entity.js';
import { ApplicationErrors as Errors } from '../case/application.errors.js';
import { AFTER_RECOMMENDATION } from '../case/case-states.js';
import { CaseRepository } from '../case/case.repository.js';
import { figureProblems, missingFields } from '../case/case-content.js';
import { ListErrors } from '../list/list.errors.js';
import { RoundService } from '../round/round.service.js';
import type { CaseContext } from './case-context.js';
import { returnDue } from './case-clock.js';
import type { CaseGuard } from './case-words.js';

type Check = (context: CaseContext) => void | Promise<void>;

const BELOW: Readonly<Partial<Record<Tier, Tier>>> = { PROVINCE: 'CITY', CITY: 'COUNTY' };

const RETURNS_OF: Readonly<Record<Tier, 'countyReturns' | 'cityReturns' | 'provinceReturns'>> = {
  COUNTY: 'countyReturns',
  CITY: 'cityReturns',
  PROVINCE: 'provinceReturns',
};

/** The conditions named in the flow tables. Each throws the DomainError that says why not. */
@Injectable()
export class CaseGuards {
  constructor(
    private readonly cases: CaseRepository,
    private readonly rounds: RoundService,
    private readonly enterprises: EnterpriseService,
    private readonly memberships: MembershipService,
    private readonly products: ProductService,
  ) {}

  async check(guard: CaseGuard, context: CaseContext): Promise<void> {
    await this.checks[guard](context);
  }

  private readonly checks: Readonly<Record<CaseGuard, Check>> = {
    startedByOfficer: ({ application, actor }) => {
      demand(application.origin === 'OFFICER', Errors.NOT_ASKED);
      demand(application.startedUnitId === (actor?.unitId ?? null), Errors.NOT_YOUR_UNIT);
    },
    startedByEnterprise: ({ application }) => demand(application.origin === 'ENTERPRISE', Errors.NOT_ASKED),
    neverShown: async ({ application: { id, origin } }) =>
      demand(origin === 'OFFICER' && !(await this.cases.wasSentToConfirm(id)), Errors.LIVE_CASE_EXISTS),
    roundOpen: ({ round, application, now }) =>
      this.rounds.assertOpenForEnterprise(round, application.cityUnitId, now),
    complete: ({ application }) => {
      const missing = missingFields(application.track, application.content);
      if (missing.length === 0) return demandPossible(application);
      const errors = missing.map((label) => ({
        field: `content.${label.key}`,
        code: 'required' as const,
        label,
      }));
      throw new DomainError(Errors.CASE_INCOMPLETE, { count: missing.length }, errors);
    },
    notBanned: async ({ application, now }) => {
      const { uscc } = await this.enterprises.get(application.enterpriseId);
      const ban = await this.memberships.activeBan(uscc, shanghaiDate(now));
      if (ban) throw new DomainError(Errors.BANNED, { lastOn: ban.lastOn });
    },
    notMember: async ({ application: { enterpriseId, tier, track } }) =>
      demand(!(await this.memberships.hasLive(enterpriseId, tier, track)), Errors.ALREADY_MEMBER),
    productNamed: async ({ application: { track, enterpriseId, productId } }) => {
      if (!loadPolicy().namesProduct(track)) return;
      if (productId === null) throw new DomainError(Errors.PRODUCT_REQUIRED);
      demand(await this.products.makes(enterpriseId, productId), Errors.PRODUCT_NOT_MADE);
    },
    tierBelow: (context) => this.tierBelow(context),
    oneProvincialTrack: async ({ application, round }) => {
      if (application.tier !== 'PROVINCE' || round.otherTrackAllowed) return;
      const other = await this.cases.otherProvincialTrack(application, round.baseYear);
      demand(!other, Errors.ANOTHER_TRACK_THIS_YEAR);
    },
    returnsLeft: ({ application, actor }) => {
      const most = loadPolicy().limits.maxReturnsPerTier;
      const used = actor?.tier ? application[RETURNS_OF[actor.tier]] : most;
      if (used >= most) throw new DomainError(Errors.RETURNS_USED_UP, { most });
    },
    returnDateLeft: ({ round, actor, now }) =>
      demand(actor?.tier != null && returnDue(round, actor.tier, now).at > now, Errors.RETURN_TOO_LATE),
    returnAnswererEnterprise: ({ application }) =>
      demand(application.returnTo === 'ENTERPRISE', Errors.NOT_ASKED),
    returnAnswererCounty: ({ application }) => demand(application.returnTo === 'COUNTY', Errors.NOT_ASKED),
    returnAnswererCity: ({ application }) => demand(application.returnTo === 'CITY', Errors.NOT_ASKED),
    answerInTime: ({ application, now }) =>
      demand(application.returnDueAt !== null && now < application.returnDueAt, Errors.ANSWER_TOO_LATE),
    answerOverdue: ({ application, now }) =>
      demand(application.returnDueAt !== null && now >= application.returnDueAt, Errors.NOT_DUE),
    notInSentList: ({ application }) => demand(!inSentList(application), Errors.IN_SENT_LIST),
    inSentList: ({ application }) => demand(inSentList(application), Errors.NOT_IN_SENT_LIST),
    withdrawalAsked: ({ application }) =>
      demand(application.withdrawalAskedAt !== null, Errors.WITHDRAWAL_NOT_ASKED),
    withinQuota: ({ application }) => demand(!application.overQuota, Errors.OVER_QUOTA_WAITS),
    pastQuota: ({ application }) => demand(application.overQuota, Errors.NOT_OVER_QUOTA),
    publicityOver: ({ application, now }) => {
      const { entryFromOn } = application;
      if (entryFromOn === null || shanghaiDate(now) < entryFromOn)
        throw new DomainError(Errors.PUBLICITY_RUNNING, { entryFromOn: entryFromOn ?? '' });
    },
    noOpenObjection: ({ application }) => demand(application.openObjections === 0, Errors.OBJECTION_OPEN),
    objectionUpheld: async ({ application }) =>
      demand(await this.cases.hasUpheldObjection(application.id), Errors.OBJECTION_NOT_UPHELD),
    enterpriseDatePassed: async ({ application, round, now }) =>
      demand(now >= (await this.rounds.enterpriseClosesAt(round, application.cityUnitId)), Errors.NOT_DUE),
    cityDateAhead: ({ round: { cityClosesAt }, now }) => {
      if (cityClosesAt !== null && now >= cityClosesAt)
        throw new DomainError(ListErrors.CITY_DATE_PASSED, { closesAt: formatDeadline(cityClosesAt) });
    },
    cityDatePassed: ({ round, now }) =>
      demand(round.cityClosesAt !== null && now >= round.cityClosesAt, Errors.NOT_DUE),
  };

  private async tierBelow({ application, round }: CaseContext): Promise<void> {
    const { enterpriseId, track } = application;
    if (await this.memberships.promotionBlocked(enterpriseId, track))
      throw new DomainError(Errors.PROMOTION_BLOCKED);
    const below = BELOW[application.tier];
    const exists = below === 'COUNTY' ? application.countyUnitId !== null : below !== undefined;
    if (round.skipAllowed || below === undefined || !exists) return;
    demand(await this.memberships.hasLive(enterpriseId, below, track), Errors.TIER_BELOW_REQUIRED);
  }
}

function inSentList({ resumeState }: Pick<Application, 'resumeState'>): boolean {
  return resumeState !== null && AFTER_RECOMMENDATION.includes(resumeState);
}

function demand(holds: boolean, error: (typeof Errors)[keyof typeof Errors]): void {
  if (!holds) throw new DomainError(error);
}

function demandPossible({ content }: Pick<Application, 'content'>): void {
  const faults = figureProblems(content, null);
  if (faults.length > 0) throw new DomainError(Errors.FIGURES_IMPOSSIBLE, { count: faults.length }, faults);
}
