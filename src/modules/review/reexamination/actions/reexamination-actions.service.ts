import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../../common/errors.js';
import { type Actor, isEnterprise } from '../../../../core/auth/index.js';
import {
  type ActionOption,
  FlowErrors,
  optionOf,
  optionsOf,
  type Proposal,
  ProposalHolds,
  Proposals,
} from '../../../../core/flow/index.js';
import type { Reexamination } from '../reexamination.entity.js';
import { REEXAMINATION } from '../reexamination.entity.js';
import { ReexaminationErrors } from '../reexamination.errors.js';
import { ReexaminationGuards } from '../reexamination-guards.js';
import { ReexaminationQueries } from '../reexamination.queries.js';
import {
  type DirectAct,
  REEXAMINATION_ACTS,
  REEXAMINATION_DECISIONS,
  type ReexaminationDecisionAct,
} from './reexamination-acts.js';

/** Tells what the caller may do with a 复核 now, and why not. */
@Injectable()
export class ReexaminationActions {
  constructor(
    private readonly queries: ReexaminationQueries,
    private readonly guards: ReexaminationGuards,
    private readonly holds: ProposalHolds,
    private readonly proposals: Proposals,
  ) {}

  /** @throws NOT_FOUND */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    const row = await this.queries.demand(actor, id);
    const demand = (action: DirectAct) => () => this.guards.demand(actor, row, action);
    const direct = await optionsOf<DirectAct>(actor, REEXAMINATION_ACTS, {
      verify: demand('verify'),
      check: demand('check'),
      return: demand('return'),
      resubmit: demand('resubmit'),
    });
    if (isEnterprise(actor)) return direct.filter(({ action }) => action === 'resubmit');
    const open = await this.holds.openFor({ subjectKind: REEXAMINATION, subjectId: id });
    return [
      ...direct.filter(({ action }) => action !== 'resubmit'),
      await this.decision(actor, row, 'pass', open),
      await this.decision(actor, row, 'fail', open),
    ];
  }

  private decision(
    actor: Actor,
    row: Reexamination,
    action: ReexaminationDecisionAct,
    open: Proposal | null,
  ): Promise<ActionOption> {
    const proposal = open?.action === action ? open : null;
    const proposalId = actor.unitId === row.unitId ? (proposal?.id ?? null) : null;
    const deciding = async () => {
      if (actor.unitId !== row.unitId) throw new DomainError(ReexaminationErrors.REEXAMINATION_NOT_YOUR_UNIT);
      if (!proposal) throw new DomainError(ReexaminationErrors.REEXAMINATION_NOTHING_PREPARED);
      await this.proposals.demandApprovable(actor, proposal.id);
    };
    const preparing = async () => {
      await this.guards.demand(actor, row, action);
      if (open) throw new DomainError(FlowErrors.PROPOSAL_OPEN_ALREADY);
    };
    return actor.role === 'HEAD'
      ? optionOf(actor, action, REEXAMINATION_DECISIONS[action], deciding, { mode: 'DECIDE', proposalId })
      : optionOf(actor, action, REEXAMINATION_DECISIONS[action], preparing, { mode: 'PREPARE', proposalId });
  }
}
