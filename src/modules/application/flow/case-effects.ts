import { Injectable } from '@nestjs/common';
import { CaseJudge } from '../../criteria/index.js';
import { CaseRepository, type CasePatch } from '../case/case.repository.js';
import { judgedCase } from '../judgment/judged-case.js';
import { ObjectionVerification } from '../objection/objection-verification.js';
import { QuotaService } from '../round/quota.service.js';
import { returnDue } from './case-clock.js';
import type { CaseContext } from './case-context.js';
import type { CaseEffect } from './case-words.js';

/** What an effect adds to the change of the case and to its line in the history. */
export interface Consequence {
  readonly patch?: CasePatch;
  readonly remark?: string;
  /** What the remark says of quota, slots or ranks. */
  readonly internalRemark?: string;
}

const NO_RETURN: CasePatch = {
  returnTo: null,
  returnFields: null,
  returnDueAt: null,
  returnDueProvisional: false,
};
const NO_SLOT: CasePatch = { holdsSlot: false, overQuota: false, listPart: null, rank: null };

/** The consequences named in the flow tables, in the unit of work of the act. */
@Injectable()
export class CaseEffects {
  constructor(
    private readonly cases: CaseRepository,
    private readonly quota: QuotaService,
    private readonly judge: CaseJudge,
    private readonly verification: ObjectionVerification,
  ) {}

  run(effect: CaseEffect, context: CaseContext): Promise<Consequence> {
    return this.effects[effect](context);
  }

  private readonly effects: Readonly<Record<CaseEffect, (context: CaseContext) => Promise<Consequence>>> = {
    keepVersion: async ({ application, round, actor, now }) => {
      if (!actor) throw new Error('a submission has a person');
      const submission = await this.cases.keepVersion(application, actor, now);
      await this.judge.pin(judgedCase(application, round, now), submission, now);
      const pledge = { pledgedBy: actor.accountId, pledgedByName: actor.name, pledgedAt: now };
      return { patch: { ...pledge, firstSubmittedAt: application.firstSubmittedAt ?? now } };
    },
    noteMissingCounty: async () => ({ remark: '无县级，自动流转至市级' }),
    rememberReturn: async ({ application, actor, round, input, now }) => {
      if (!actor?.tier) throw new Error('a return has an official');
      const count = ({ COUNTY: 'countyReturns', CITY: 'cityReturns', PROVINCE: 'provinceReturns' } as const)[
        actor.tier
      ];
      const due = returnDue(round, actor.tier, now);
      return {
        patch: {
          resumeState: application.state,
          returnTo: input.returnTo ?? 'ENTERPRISE',
          returnFields: [...(input.fields ?? [])],
          returnDueAt: due.at,
          returnDueProvisional: due.provisional,
          [count]: application[count] + 1,
        },
      };
    },
    clearReturn: async () => ({ patch: { ...NO_RETURN, resumeState: null } }),
    giveSlotBack: async (context) => {
      await this.giveBack(context);
      return { patch: NO_SLOT };
    },
    freeSlotBeforeDate: async (context) => {
      const { application, round, now } = context;
      const beforeDate = round.cityClosesAt !== null && now < round.cityClosesAt;
      if (!beforeDate) return application.holdsSlot ? { internalRemark: '名额已使用，不再释放' } : {};
      await this.giveBack(context);
      return { patch: NO_SLOT };
    },
    admitOverQuota: async () => ({ patch: { overQuota: false }, internalRemark: '超额统筹，准予审查' }),
    reverifyObjection: async ({ application, round, actor, input: { opinion }, now }) => {
      if (!actor || opinion === undefined) throw new Error('a head decides with an opinion');
      await this.verification.again({ application, round }, { actor, at: now, opinion });
      return {};
    },
    noteWithdrawalAsked: async ({ now }) => ({ patch: { withdrawalAskedAt: now } }),
    clearWithdrawal: async () => ({ patch: { withdrawalAskedAt: null } }),
  };

  private async giveBack({ application }: CaseContext): Promise<void> {
    if (application.holdsSlot) await this.quota.giveBack(application.roundId, application.cityUnitId);
  }
}
