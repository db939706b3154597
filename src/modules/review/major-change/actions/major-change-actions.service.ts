import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../../common/errors.js';
import { type Actor, isEnterprise } from '../../../../core/auth/index.js';
import {
  type ActionOption,
  FlowErrors,
  optionOf,
  ProposalHolds,
  Proposals,
} from '../../../../core/flow/index.js';
import { demandAct } from '../major-change-guards.js';
import { MAJOR_CHANGE } from '../major-change.entity.js';
import { MajorChangeErrors } from '../major-change.errors.js';
import { leaves } from '../major-change.flow.js';
import { MajorChangeQueries } from '../major-change.queries.js';
import { actOn, MAJOR_CHANGE_ACTS } from './major-change-acts.js';

/** Tells what the caller may do with a major change now, and why not. */
@Injectable()
export class MajorChangeActions {
  constructor(
    private readonly queries: MajorChangeQueries,
    private readonly holds: ProposalHolds,
    private readonly proposals: Proposals,
  ) {}

  /** @throws NOT_FOUND */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    const row = await this.queries.demand(actor, id);
    const confirm = actOn(row.kind, 'confirm');
    if (isEnterprise(actor))
      return [
        await optionOf(actor, 'report', actOn(row.kind, 'report'), () => demandAct(actor, row, 'report')),
      ];
    const open = await this.holds.openFor({ subjectKind: MAJOR_CHANGE, subjectId: id });
    const proposalId = open && open.unitId === actor.unitId ? open.id : null;
    const deciding = async () => {
      if (proposalId === null) throw new DomainError(MajorChangeErrors.MAJOR_CHANGE_NOTHING_PREPARED);
      await this.proposals.demandApprovable(actor, proposalId);
    };
    const confirming = () => {
      demandAct(actor, row, 'confirm');
      if (open) throw new DomainError(FlowErrors.PROPOSAL_OPEN_ALREADY);
    };
    const mode = leaves(row.kind) ? 'PREPARE' : 'DO';
    return [
      actor.role === 'HEAD'
        ? await optionOf(actor, 'confirm', confirm, deciding, { mode: 'DECIDE', proposalId })
        : await optionOf(actor, 'confirm', confirm, confirming, { mode, proposalId }),
      await optionOf(actor, 'refuse', MAJOR_CHANGE_ACTS.refuse, () => demandAct(actor, row, 'refuse')),
    ];
  }
}
