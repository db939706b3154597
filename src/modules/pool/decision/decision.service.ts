import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, fillText } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import {
  FlowErrors,
  type Proposal,
  ProposalHolds,
  Proposals,
  type ProposalView,
} from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { MEMBERSHIP } from '../membership/membership-book.js';
import type { Membership } from '../membership/membership.entity.js';
import { type Decision, DECISIONS, rowFor } from '../membership/membership.flow.js';
import { PoolErrors } from '../pool.errors.js';
import { DECISION_WORDS, TIER_ZH, trackZh } from '../pool-words.js';
import { MembershipReader } from '../register/membership-reader.js';
import type { DecisionDto, DecisionOption } from './decision.dto.js';
import { DECISION_FORMS, decisionFaults } from './decision.forms.js';
import { DecisionGuards } from './decision.guards.js';

/** What a handler may prepare for the head on a membership. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly holds: ProposalHolds,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly reader: MembershipReader,
    private readonly guards: DecisionGuards,
    private readonly proposals: Proposals,
  ) {}

  /** Every decision there is: what the caller may do about it now, and why not. */
  async options(actor: Actor, id: string): Promise<DecisionOption[]> {
    const { membership } = await this.reader.demand(actor, id);
    const open = await this.holds.openFor({ subjectKind: MEMBERSHIP, subjectId: id });
    const mode = actor.role === 'HEAD' ? 'DECIDE' : 'PREPARE';
    return Promise.all(
      DECISIONS.map(async (action) => {
        const proposal = open?.action === action ? open : null;
        const refusal =
          mode === 'DECIDE'
            ? this.decidingRefusal(actor, membership, proposal)
            : ((await this.refusal(actor, membership, action)) ??
              (open ? new DomainError(FlowErrors.PROPOSAL_OPEN_ALREADY) : null));
        return {
          action,
          actionZh: DECISION_WORDS[action].zh,
          mode,
          allowed: refusal === null,
          code: refusal?.type.code ?? null,
          reason: refusal && fillText(refusal.type.zh, refusal.params),
          ...inputsOf(action),
          proposalId: proposal?.id ?? null,
        } as const;
      }),
    );
  }

  /**
   * Lays a decision before the head of the membership's unit.
   * @throws NOT_FOUND, NOT_OWN_POOL, STATE_MOVED, WRONG_STATE, VALIDATION_FAILED, PROPOSAL_OPEN_ALREADY, or what a
   * guard of the row refuses with
   */
  prepare(actor: Actor, id: string, action: Decision, dto: DecisionDto): Promise<ProposalView> {
    return this.uow.run(async () => {
      const { membership, card } = await this.reader.demand(actor, id);
      if (membership.version !== dto.version) throw new DomainError(CommonErrors.STATE_MOVED);
      const refusal = await this.refusal(actor, membership, action);
      if (refusal) throw refusal;
      const { version, ...input } = dto;
      const faults = decisionFaults(action, input, membership, this.clock.today());
      if (faults.length > 0) throw validationFailed(faults);
      return this.proposals.prepare(actor, {
        subjectKind: MEMBERSHIP,
        subjectId: id,
        subjectVersion: version,
        action,
        input,
        unitId: membership.unitId,
        enterpriseId: membership.enterpriseId,
        title: `${card.name} · ${TIER_ZH[membership.tier]}${trackZh(membership.track)}`,
      });
    });
  }

  private decidingRefusal(
    actor: Actor,
    membership: Membership,
    proposal: Proposal | null,
  ): DomainError | null {
    if (actor.unitId !== membership.unitId) return new DomainError(PoolErrors.NOT_OWN_POOL);
    if (!proposal) return new DomainError(PoolErrors.NOTHING_TO_DECIDE);
    return proposal.preparedBy === actor.accountId ? new DomainError(FlowErrors.SAME_PERSON) : null;
  }

  private async refusal(actor: Actor, membership: Membership, action: Decision): Promise<DomainError | null> {
    if (actor.role !== 'HANDLER') return new DomainError(CommonErrors.FORBIDDEN);
    if (actor.unitId !== membership.unitId) return new DomainError(PoolErrors.NOT_OWN_POOL);
    const row = rowFor(membership.state, action);
    return row ? this.guards.refusal(row, membership) : new DomainError(CommonErrors.WRONG_STATE);
  }
}

function inputsOf(action: Decision): Pick<DecisionOption, 'needs' | 'takes' | 'reasonCodes'> {
  const { documentNo, reasonCodes, datable } = DECISION_FORMS[action];
  const needs = [
    'opinion',
    'reasonTold',
    ...(documentNo ? ['documentNo'] : []),
    ...(reasonCodes.length > 0 ? ['reasonCode'] : []),
  ];
  const takes = [...(documentNo ? [] : ['documentNo']), ...(datable ? ['effectiveOn'] : [])];
  return { needs, takes, reasonCodes: [...reasonCodes] };
}
