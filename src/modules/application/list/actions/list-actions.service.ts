import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../common/clock.js';
import { DomainError } from '../../../../common/errors.js';
import type { Actor } from '../../../../core/auth/index.js';
import {
  type ActionOption,
  type NewProposal,
  optionOf,
  ProposalHolds,
  Proposals,
} from '../../../../core/flow/index.js';
import { ApplicationErrors } from '../../case/application.errors.js';
import { ListQueries } from '../list.queries.js';
import { ListRecall } from '../list-recall.service.js';
import { ListService } from '../list.service.js';
import { LIST_SUPPLEMENT, ListSupplementService } from '../list-supplement.service.js';
import type { RankedList } from '../ranked-list.entity.js';
import { LIST_ACTS } from './list-acts.js';

/** Tells what the caller may do with a list now, and why not. */
@Injectable()
export class ListActions {
  constructor(
    private readonly clock: Clock,
    private readonly queries: ListQueries,
    private readonly lists: ListService,
    private readonly supplements: ListSupplementService,
    private readonly recalls: ListRecall,
    private readonly holds: ProposalHolds,
    private readonly proposals: Proposals,
  ) {}

  /** @throws NOT_FOUND when the actor may not see the list */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    const list = await this.queries.demand(actor, id);
    const now = this.clock.now();
    const { version } = list;
    const { arrange, recall } = LIST_ACTS;
    return [
      await optionOf(actor, 'arrange', arrange, () => this.lists.demandDraft(actor, id, version, now)),
      await this.prepared(actor, list, 'LIST', 'send', () => this.lists.sending(actor, id, version, now)),
      await this.prepared(actor, list, LIST_SUPPLEMENT, 'supplement', () =>
        this.supplements.filling(actor, id, version, now),
      ),
      await optionOf(actor, 'recall', recall, () => this.recalls.check(actor, id, version, now)),
    ];
  }

  /** What handlers prepare and the head decides. @param plan what would be laid before the head */
  private async prepared(
    actor: Actor,
    { id: subjectId, cityUnitId }: RankedList,
    subjectKind: string,
    action: 'send' | 'supplement',
    plan: () => Promise<NewProposal>,
  ): Promise<ActionOption> {
    const held = actor.unitId === cityUnitId && (await this.holds.openFor({ subjectKind, subjectId }));
    const proposal = held && held.action === action ? held : null;
    const proposalId = proposal?.id ?? null;
    const act = LIST_ACTS[action];
    if (actor.role !== 'HEAD') {
      const guard = async () => this.holds.demandFree(await plan());
      return optionOf(actor, action, act, guard, { mode: 'PREPARE', proposalId });
    }
    const decide = async () => {
      await plan();
      if (!proposal) throw new DomainError(ApplicationErrors.NOTHING_PREPARED);
      await this.proposals.demandApprovable(actor, proposal.id);
    };
    const asHead = { ...act, allow: LIST_ACTS.recall.allow };
    return optionOf(actor, action, asHead, decide, { mode: 'DECIDE', proposalId });
  }
}
