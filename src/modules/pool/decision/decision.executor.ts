import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../core/auth/index.js';
import { type Proposal, type ProposalExecutor, Proposals } from '../../../core/flow/index.js';
import { MEMBERSHIP } from '../membership/membership-book.js';
import type { Decision } from '../membership/membership.flow.js';
import { DECISION_WORDS } from '../pool-words.js';
import { DecisionCarrier } from './decision-carrier.js';
import type { DecisionInput } from './decision.forms.js';

/** Carries out what a head has approved, in the unit of work of the approval. */
@Injectable()
export class DecisionExecutor implements ProposalExecutor, OnModuleInit {
  constructor(
    private readonly proposals: Proposals,
    private readonly carrier: DecisionCarrier,
  ) {}

  onModuleInit(): void {
    this.proposals.register(MEMBERSHIP, this, DECISION_WORDS);
  }

  async hold({ subjectId }: Proposal): Promise<void> {
    await this.carrier.hold(subjectId);
  }

  async check({ subjectId, action, subjectVersion }: Proposal): Promise<void> {
    await this.carrier.check(subjectId, action as Decision, subjectVersion);
  }

  /** @throws STATE_MOVED, WRONG_STATE, or the refusal of a guard that held when it was prepared */
  async execute({ subjectId, action, input, subjectVersion }: Proposal, head: Actor): Promise<void> {
    const prepared = input as unknown as DecisionInput;
    await this.carrier.carryOut(subjectId, action as Decision, prepared, head, subjectVersion);
  }
}
