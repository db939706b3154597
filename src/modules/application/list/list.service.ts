import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import { formatDeadline } from '../../../common/shanghai.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import {
  type NewProposal,
  type Proposal,
  type ProposalExecutor,
  Proposals,
  type ProposalView,
} from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { caseSubject } from '../case/application.entity.js';
import { CaseRepository } from '../case/case.repository.js';
import type { CaseContext } from '../flow/case-context.js';
import { CaseRunner } from '../flow/case-runner.js';
import { BATCH_WORDS } from '../flow/case-words.js';
import { opinionFaults } from '../flow/input-check.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';
import type { ArrangeListDto, ListEntryDto, SendListDto } from './list.dto.js';
import { ListErrors, ListRules } from './list.errors.js';
import { ListPlacing } from './list-placing.js';
import { ListRepository } from './list.repository.js';
import type { RankedList } from './ranked-list.entity.js';
import type { RankedListItem } from './ranked-list-item.entity.js';

/** A list and its round, at the version the caller saw and before the city's date. */
export interface Standing {
  readonly list: RankedList;
  readonly round: Round;
  readonly now: Date;
}

interface Sending {
  readonly letterNo: string;
  readonly opinion: string;
}

/** A city's ranked list: arranged by its handlers, sent as a whole by its head. */
@Injectable()
export class ListService implements OnModuleInit, ProposalExecutor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly lists: ListRepository,
    private readonly cases: CaseRepository,
    private readonly rounds: RoundService,
    private readonly placing: ListPlacing,
    private readonly runner: CaseRunner,
    private readonly proposals: Proposals,
  ) {}

  onModuleInit(): void {
    this.proposals.register('LIST', this, BATCH_WORDS.LIST);
  }

  /** The live list of the actor's city in a round, opened when there is none. */
  open(actor: Actor, roundId: string): Promise<RankedList> {
    return this.uow.run(async () => {
      const round = await this.rounds.demand(actor, roundId);
      if (round.tier !== 'PROVINCE') throw new DomainError(CommonErrors.NOT_FOUND);
      const live = await this.lists.live(roundId, city(actor));
      return live ?? this.lists.open(roundId, city(actor), this.clock.now());
    });
  }

  /** @throws NOT_FOUND for another city's list */
  async demandOwn(actor: Actor, id: string): Promise<RankedList> {
    const list = await this.lists.find(id);
    if (!list || list.cityUnitId !== actor.unitId) throw new DomainError(CommonErrors.NOT_FOUND);
    return list;
  }

  /**
   * Puts the whole list as given; slots are taken and given back in the same unit of work.
   * @throws LIST_SENT, CITY_DATE_PASSED, QUOTA_EXHAUSTED, LIST_CASE_NOT_APPROVED, STATE_MOVED
   */
  arrange(actor: Actor, id: string, input: ArrangeListDto): Promise<RankedList> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const { list } = await this.demandDraft(actor, id, input.version, now);
      refuseFaults(input.entries);
      await this.cases.hold(await this.lists.subjects(list));
      const approved = await this.lists.approved(list.roundId, list.cityUnitId);
      const strangers = input.entries.filter(
        ({ applicationId }) => !approved.some((row) => row.id === applicationId),
      );
      if (strangers.length > 0)
        throw new DomainError(ListErrors.LIST_CASE_NOT_APPROVED, { count: strangers.length });
      const changed = await this.lists.change(list, {});
      await this.proposals.outdate('LIST', list.id);
      await this.lists.replaceItems(list.id, await this.placing.place(list, approved, input.entries));
      return changed;
    });
  }

  /** Prepares the sending for the head. @throws as `sending`; PROPOSAL_OPEN_ALREADY */
  prepareSending(
    actor: Actor,
    id: string,
    { version, letterNo, opinion }: SendListDto,
  ): Promise<ProposalView> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const input = { letterNo, opinion } satisfies Sending;
      return this.proposals.prepare(actor, { ...(await this.sending(actor, id, version, now)), input });
    });
  }

  /**
   * What is laid before the head, without letter and opinion.
   * @throws NOT_FOUND, LIST_SENT, STATE_MOVED, CITY_DATE_PASSED, LIST_INCOMPLETE, LIST_EMPTY, LIST_CASE_NOT_APPROVED
   */
  async sending(actor: Actor, id: string, version: number, now: Date): Promise<NewProposal> {
    const { list, round } = await this.demandDraft(actor, id, version, now);
    const placed = await this.demandComplete(list);
    return {
      subjectKind: 'LIST',
      subjectId: list.id,
      subjectVersion: list.version,
      action: 'send',
      alsoOn: placed.map(({ applicationId }) => caseSubject(applicationId)),
      input: {},
      unitId: list.cityUnitId,
      title: `${round.title} · 推荐名单`,
    };
  }

  async hold({ subjectId }: Proposal): Promise<void> {
    const list = await this.lists.find(subjectId);
    if (list) await this.cases.hold(await this.lists.subjects(list));
  }

  async check(proposal: Proposal, head: Actor): Promise<void> {
    const standing = await this.demandDraft(
      head,
      proposal.subjectId,
      proposal.subjectVersion,
      this.clock.now(),
    );
    for (const context of await this.recommended(proposal, head, standing))
      await this.runner.choose('recommend', context);
  }

  /** The head sends: all or nothing. */
  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const now = this.clock.now();
    const standing = await this.demandDraft(head, proposal.subjectId, proposal.subjectVersion, now);
    const recommended = await this.recommended(proposal, head, standing);
    const { letterNo } = proposal.input as unknown as Sending;
    await this.lists.change(standing.list, { state: 'SENT', letterNo, sentAt: now, sentBy: head.accountId });
    for (const context of recommended)
      await this.runner.act('recommend', context, { preparedBy: proposal.preparedBy });
  }

  /** The acts a complete list consists of. @throws as `demandComplete` */
  private async recommended(
    { input }: Proposal,
    head: Actor,
    { list, round, now }: Standing,
  ): Promise<CaseContext[]> {
    const items = await this.demandComplete(list);
    const { letterNo, opinion } = input as unknown as Sending;
    const places = new Map(items.map(({ applicationId, part }) => [applicationId, part]));
    const approved = await this.lists.approved(list.roundId, list.cityUnitId);
    return approved
      .filter(({ id }) => places.get(id) === 'RECOMMENDED')
      .map((application) => ({
        application,
        round,
        actor: head,
        input: { opinion, documents: { letterNo } },
        now,
      }));
  }

  /**
   * A list that has been sent, while the city may still add to it.
   * @throws NOT_FOUND, WRONG_STATE, STATE_MOVED, CITY_DATE_PASSED
   */
  demandSent(actor: Actor, id: string, version: number, now: Date): Promise<Standing> {
    return this.standing(actor, id, version, now, 'SENT');
  }

  /** A list that is still arranged. @throws NOT_FOUND, LIST_SENT, STATE_MOVED, CITY_DATE_PASSED */
  demandDraft(actor: Actor, id: string, version: number, now: Date): Promise<Standing> {
    return this.standing(actor, id, version, now, 'DRAFT');
  }

  private async standing(
    actor: Actor,
    id: string,
    version: number,
    now: Date,
    state: 'DRAFT' | 'SENT',
  ): Promise<Standing> {
    const list = await this.demandOwn(actor, id);
    const round = await this.rounds.get(list.roundId);
    if (list.state !== state)
      throw new DomainError(state === 'SENT' ? CommonErrors.WRONG_STATE : ListErrors.LIST_SENT);
    if (list.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
    demandBeforeDate(round, now);
    return { list, round, now };
  }

  private async demandComplete(list: RankedList): Promise<RankedListItem[]> {
    const items = await this.lists.items(list.id);
    const approved = await this.lists.approved(list.roundId, list.cityUnitId);
    const unplaced = approved.filter(({ id }) => !items.some(({ applicationId }) => applicationId === id));
    if (unplaced.length > 0) throw new DomainError(ListErrors.LIST_INCOMPLETE, { count: unplaced.length });
    if (!items.some(({ part }) => part === 'RECOMMENDED')) throw new DomainError(ListErrors.LIST_EMPTY);
    const moved = items.filter(({ applicationId }) => !approved.some(({ id }) => id === applicationId));
    if (moved.length > 0) throw new DomainError(ListErrors.LIST_CASE_NOT_APPROVED, { count: moved.length });
    return items;
  }
}

function city(actor: Actor): string {
  if (actor.tier !== 'CITY' || !actor.unitId) throw new DomainError(CommonErrors.FORBIDDEN);
  return actor.unitId;
}

function demandBeforeDate({ cityClosesAt }: Round, now: Date): void {
  if (cityClosesAt !== null && now >= cityClosesAt)
    throw new DomainError(ListErrors.CITY_DATE_PASSED, { closesAt: formatDeadline(cityClosesAt) });
}

function refuseFaults(entries: readonly ListEntryDto[]): void {
  const errors: FieldError[] = [];
  entries.forEach(({ applicationId, part, reason, opinion }, index) => {
    if (entries.findIndex((other) => other.applicationId === applicationId) !== index)
      errors.push({ field: `entries.${index}.applicationId`, code: 'arrayUnique' });
    if (part === 'NOT_RECOMMENDED' && !reason)
      errors.push({ field: `entries.${index}.reason`, code: ListRules.reasonNeeded });
    if (part === 'NOT_RECOMMENDED' && opinion === undefined)
      errors.push({ field: `entries.${index}.opinion`, code: ListRules.opinionNeeded });
    errors.push(...opinionFaults(`entries.${index}.opinion`, opinion));
  });
  if (errors.length > 0) throw validationFailed(errors);
}
