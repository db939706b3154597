import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { type Proposal, type ProposalExecutor, Proposals, RESUME } from '../../../core/flow/index.js';
import { BanBook } from '../ban/ban-book.js';
import { type EnterpriseCard, EnterpriseCards } from '../enterprise-cards.js';
import { type Change, MEMBERSHIP, MembershipBook } from '../membership/membership-book.js';
import type { Membership, MembershipState } from '../membership/membership.entity.js';
import { type Decision, type MembershipRow, rowFor } from '../membership/membership.flow.js';
import { DECISION_WORDS } from '../pool-words.js';
import { PoolExpiry } from '../membership/pool-expiry.js';
import { Suspension } from '../membership/suspension.js';
import type { DecisionInput } from './decision.forms.js';
import { DecisionGuards } from './decision.guards.js';

/** Carries out what a head has approved, in the unit of work of the approval. */
@Injectable()
export class DecisionExecutor implements ProposalExecutor, OnModuleInit {
  constructor(
    private readonly proposals: Proposals,
    private readonly book: MembershipBook,
    private readonly cards: EnterpriseCards,
    private readonly guards: DecisionGuards,
    private readonly bans: BanBook,
    private readonly suspension: Suspension,
    private readonly expiry: PoolExpiry,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.proposals.register(MEMBERSHIP, this, DECISION_WORDS);
  }

  async hold({ subjectId }: Proposal): Promise<void> {
    await this.held(subjectId);
  }

  async check(proposal: Proposal): Promise<void> {
    const membership = await this.book.find(proposal.subjectId);
    if (!membership) throw new DomainError(CommonErrors.NOT_FOUND);
    await this.demandRow(membership, proposal);
  }

  /**
   * A place that is resumed after its last day expires at once.
   * @throws STATE_MOVED, WRONG_STATE, or the refusal of a guard that held when it was prepared
   */
  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const { membership, card } = await this.held(proposal.subjectId);
    const row = await this.demandRow(membership, proposal);
    const change = await this.change(membership, row, proposal.input as unknown as DecisionInput, head);
    await this.apply(membership, change, card);
    for (const other of await this.others(membership, row))
      await this.apply(other, { ...change, opinion: null }, card);
    if (row.action === 'resume') await this.expiry.endIfOver(membership.id);
    if (row.effects?.includes('ban')) await this.bans.impose(card, change.reasonTold ?? '', head.accountId);
  }

  /** The row of the decision, on the version it was prepared for. */
  private async demandRow(membership: Membership, proposal: Proposal): Promise<MembershipRow> {
    if (membership.version !== proposal.subjectVersion) throw new DomainError(CommonErrors.STATE_MOVED);
    const row = rowFor(membership.state, proposal.action as Decision);
    if (!row) throw new DomainError(CommonErrors.WRONG_STATE);
    const refusal = await this.guards.refusal(row, membership);
    if (refusal) throw refusal;
    return row;
  }

  private async held(id: string): Promise<{ membership: Membership; card: EnterpriseCard }> {
    const seen = await this.book.find(id);
    if (!seen) throw new DomainError(CommonErrors.NOT_FOUND);
    const card = await this.cards.hold(seen.enterpriseId);
    return { membership: (await this.book.find(id)) ?? seen, card };
  }

  private async change(
    membership: Membership,
    row: MembershipRow,
    input: DecisionInput,
    head: Actor,
  ): Promise<Change> {
    const title = row.action === 'graduate' ? await this.guards.titleReached(membership) : undefined;
    const documents = {
      ...(input.documentNo === undefined ? {} : { documentNo: input.documentNo }),
      ...(title ? { title: title.kind, titleId: title.id } : {}),
    };
    return {
      actor: head,
      action: row.action,
      to: row.to === RESUME ? await this.stateBefore(membership) : row.to,
      effectiveOn: input.effectiveOn ?? this.clock.today(),
      opinion: input.opinion,
      reasonTold: input.reasonTold,
      reasonCode: input.reasonCode ?? null,
      documents: Object.keys(documents).length > 0 ? documents : null,
    };
  }

  /** The state in which the membership was suspended. */
  private async stateBefore({ id }: Membership): Promise<MembershipState> {
    const events = await this.book.events([id]);
    return events.findLast(({ toState }) => toState === 'SUSPENDED')?.fromState ?? 'ACTIVE';
  }

  /** The other places that end with this one. The opinion stays with the deciding tier. */
  private async others(membership: Membership, { effects = [] }: MembershipRow): Promise<Membership[]> {
    if (!effects.includes('leaveTrack') && !effects.includes('leaveEverything')) return [];
    const live = await this.book.liveOf(membership.enterpriseId);
    return effects.includes('leaveEverything')
      ? live
      : live.filter(({ track }) => track === membership.track);
  }

  private async apply(membership: Membership, change: Change, card: EnterpriseCard): Promise<void> {
    const wasSuspended = membership.state === 'SUSPENDED';
    await this.book.change(membership, change);
    if (wasSuspended) await this.suspension.end(membership);
    if (change.to === 'SUSPENDED') await this.suspension.begin(membership, card);
  }
}
