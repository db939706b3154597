import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { RESUME } from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { BanBook } from '../ban/ban-book.js';
import { type EnterpriseCard, EnterpriseCards } from '../enterprise-cards.js';
import { type Change, MembershipBook } from '../membership/membership-book.js';
import type { Membership, MembershipState } from '../membership/membership.entity.js';
import { type Decision, type MembershipRow, rowFor } from '../membership/membership.flow.js';
import { PoolExpiry } from '../membership/pool-expiry.js';
import { Suspension } from '../membership/suspension.js';
import { TitleService } from '../title/title.service.js';
import { type DecisionInput, decisionFaults, DOUBTED_TITLES } from './decision.forms.js';
import { DecisionGuards } from './decision.guards.js';

const TITLE_DOUBTED = '持有企业因数据造假违规退库，称号待发证机关核查。';

/**
 * Carries out decisions on memberships, in the unit of work of whoever decides: a head who approves what a handler
 * prepared, or one who decides on what was found elsewhere (a missed update, a failed 复核).
 */
@Injectable()
export class DecisionCarrier {
  constructor(
    private readonly book: MembershipBook,
    private readonly cards: EnterpriseCards,
    private readonly guards: DecisionGuards,
    private readonly bans: BanBook,
    private readonly suspension: Suspension,
    private readonly expiry: PoolExpiry,
    private readonly clock: Clock,
    private readonly titles: TitleService,
  ) {}

  /** Holds the enterprise of a membership still, before anything else of the act is touched. @throws NOT_FOUND */
  async hold(membershipId: string): Promise<void> {
    await this.held(membershipId);
  }

  /**
   * Whether the decision can be taken now. `version`: the one it was prepared for; left out, the present one.
   * @returns the state the membership is in.
   * @throws NOT_FOUND, STATE_MOVED, WRONG_STATE, or the refusal of a guard of the row
   */
  async check(membershipId: string, action: Decision, version?: number): Promise<MembershipState> {
    const membership = await this.book.find(membershipId);
    if (!membership) throw new DomainError(CommonErrors.NOT_FOUND);
    await this.demandRow(membership, action, version);
    return membership.state;
  }

  /** The state of a membership; null when there is none. */
  async stateOf(membershipId: string): Promise<MembershipState | null> {
    return (await this.book.find(membershipId))?.state ?? null;
  }

  /**
   * As `carryOut`, for what no handler has prepared: the input is checked here.
   * @throws also VALIDATION_FAILED naming what the decision lacks
   */
  async decide(membershipId: string, action: Decision, input: DecisionInput, head: Actor): Promise<void> {
    const membership = await this.book.find(membershipId);
    if (!membership) throw new DomainError(CommonErrors.NOT_FOUND);
    const faults = decisionFaults(action, input, membership, this.clock.today());
    if (faults.length > 0) throw validationFailed(faults);
    await this.carryOut(membershipId, action, input, head);
  }

  /**
   * Changes the membership and what goes with it. A place that is resumed after its last day expires at once.
   * @throws NOT_FOUND, STATE_MOVED, WRONG_STATE, or the refusal of a guard of the row
   */
  async carryOut(
    membershipId: string,
    action: Decision,
    input: DecisionInput,
    head: Actor,
    version?: number,
  ): Promise<void> {
    const { membership, card } = await this.held(membershipId);
    const row = await this.demandRow(membership, action, version);
    const change = await this.change(membership, row, input, head);
    await this.apply(membership, change, card);
    for (const other of await this.others(membership, row))
      await this.apply(other, { ...change, opinion: null }, card);
    if (row.action === 'resume') await this.expiry.endIfOver(membership.id);
    if (row.effects?.includes('ban')) await this.punish(card, change, head);
  }

  /** Bans the code; after falsified data the titles it may rest on go on the watch list for their issuers to look at. */
  private async punish(card: EnterpriseCard, { reasonCode, reasonTold }: Change, head: Actor): Promise<void> {
    await this.bans.impose(card, reasonTold ?? '', head.accountId);
    if (!DOUBTED_TITLES.some((violation) => violation === reasonCode)) return;
    for (const { id } of await this.titles.validOn(card.id, this.clock.today()))
      await this.titles.putOnWatch(id, TITLE_DOUBTED);
  }

  private async demandRow(
    membership: Membership,
    action: Decision,
    version = membership.version,
  ): Promise<MembershipRow> {
    if (membership.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
    const row = rowFor(membership.state, action);
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
      ...(input.successor === undefined ? {} : { successor: input.successor }),
      ...(title ? { title: title.kind, titleId: title.id } : {}),
    };
    return {
      actor: head,
      action: row.action,
      to: row.to === RESUME ? await this.stateBefore(membership) : row.to,
      effectiveOn: input.effectiveOn ?? this.clock.today(),
      opinion: input.opinion === '' ? null : input.opinion,
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
