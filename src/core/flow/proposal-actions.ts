import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/index.js';
import type { ActionOption } from './actions/action-option.dto.js';
import { optionOf } from './actions/act-table.js';
import { PROPOSAL_ACTS } from './proposal-acts.js';
import { ProposalQueries } from './proposal.queries.js';
import { Proposals } from './proposals.js';

/** Tells a head what may be done with a proposal now, and why not. */
@Injectable()
export class ProposalActions {
  constructor(
    private readonly proposals: Proposals,
    private readonly queries: ProposalQueries,
  ) {}

  /** @throws NOT_FOUND for a proposal of another unit */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    await this.queries.get(actor, id);
    const { approve, decline } = PROPOSAL_ACTS;
    const decided = { mode: 'DECIDE', proposalId: id } as const;
    return [
      await optionOf(actor, 'approve', approve, () => this.proposals.demandApprovable(actor, id), decided),
      await optionOf(actor, 'decline', decline, () => this.proposals.demandDecidable(actor, id), decided),
    ];
  }
}
