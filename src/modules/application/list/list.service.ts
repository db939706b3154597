import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, type FieldError } from '../../../common/errors.js';
import { formatDeadline } from '../../../common/shanghai.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import {
  type Proposal,
  type ProposalExecutor,
  Proposals,
  type ProposalView,
} from '../../../core/flow/index.js';
import { validationFailed } from '../../../core/http/index.js';
import { caseSubject } from '../case/application.entity.js';
import { CaseRepository } from '../case/case.repository.js';
import { CaseRunner } from '../flow/case-runner.js';
import { BATCH_WORDS } from '../flow/case-words.js';
import { opinionFaults } from '../flow/input-check.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';
import type { ArrangeListDto, ListEntryDto, RecallListDto, SendListDto } from './list.dto.js';
import { ListErrors, ListRules } from './list.errors.js';
import { byRank, ListPlacing } from './list-placing.js';
import { ListRepository } from './list.repository.js';
import type { RankedList } from './ranked-list.entity.js';
import type { RankedListItem } from './ranked-list-item.entity.js';

/** A list and its round, at the version the caller saw and before the city's date. */
export interface Standing {
  readonly list: RankedList;
  readonly round: Round;
}

interface Sending {
  readonly letterNo: string;
  readonly opinion: string;
}

/** A city's ranked list: arranged by its handlers, sent and recalled as a whole by its head. */
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
      const { list } = await this.draft(actor, id, input.version, now);
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

  /** Prepares the sending for the head. @throws LIST_INCOMPLETE, LIST_EMPTY, CITY_DATE_PASSED … */
  prepareSending(
    actor: Actor,
    id: string,
    { version, letterNo, opinion }: SendListDto,
  ): Promise<ProposalView> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const { list, round } = await this.draft(actor, id, version, now);
      const placed = await this.demandComplete(list);
      return this.proposals.prepare(actor, {
        subjectKind: 'LIST',
        subjectId: list.id,
        subjectVersion: list.version,
        action: 'send',
        alsoOn: placed.map(({ applicationId }) => caseSubject(applicationId)),
        input: { letterNo, opinion } satisfies Sending,
        unitId: list.cityUnitId,
        title: `${round.title} · 推荐名单`,
      });
    });
  }

  async hold({ subjectId }: Proposal): Promise<void> {
    const list = await this.lists.find(subjectId);
    if (list) await this.cases.hold(await this.lists.subjects(list));
  }

  /** The head sends: all or nothing. */
  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const now = this.clock.now();
    const { list, round } = await this.draft(head, proposal.subjectId, proposal.subjectVersion, now);
    const { letterNo, opinion } = proposal.input as unknown as Sending;
    await this.demandComplete(list);
    await this.lists.change(list, { state: 'SENT', letterNo, sentAt: now, sentBy: head.accountId });
    const items = await this.lists.items(list.id);
    const input = { opinion, documents: { letterNo } };
    for (const application of await this.lists.approved(list.roundId, list.cityUnitId)) {
      const item = items.find((row) => row.applicationId === application.id);
      if (item?.part !== 'RECOMMENDED') continue;
      const context = { application, round, actor: head, input, now };
      await this.runner.act('recommend', context, { preparedBy: proposal.preparedBy });
    }
  }

  /** The head takes the whole list back; its cases may be arranged anew in the next version. */
  recall(actor: Actor, id: string, { version, reason }: RecallListDto): Promise<RankedList> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const { list, round } = await this.demandSent(actor, id, version, now);
      await this.cases.hold(await this.lists.subjects(list));
      const items = await this.lists.items(list.id);
      await this.lists.change(list, { state: 'RECALLED', liveKey: null, recallReason: reason });
      await this.proposals.outdate('LIST', list.id);
      for (const { applicationId } of items.filter(({ part }) => part === 'RECOMMENDED')) {
        const application = await this.cases.find(applicationId);
        if (!application || application.state === 'WITHDRAWN') continue;
        if (application.state !== 'RECOMMENDED') throw new DomainError(ListErrors.RECALL_TOO_LATE);
        const context = { application, round, actor, input: { opinion: reason }, now };
        await this.runner.act('recall', context);
      }
      const next = await this.lists.open(list.roundId, list.cityUnitId, now);
      const approved = await this.lists.approved(list.roundId, list.cityUnitId);
      const kept = items.filter(({ applicationId }) => approved.some((row) => row.id === applicationId));
      await this.lists.replaceItems(next.id, await this.placing.place(next, approved, kept.sort(byRank)));
      return next;
    });
  }

  /**
   * A list that has been sent, while the city may still add to it.
   * @throws NOT_FOUND, WRONG_STATE, STATE_MOVED, CITY_DATE_PASSED
   */
  demandSent(actor: Actor, id: string, version: number, now: Date): Promise<Standing> {
    return this.standing(actor, id, version, now, 'SENT');
  }

  private draft(actor: Actor, id: string, version: number, now: Date): Promise<Standing> {
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
    return { list, round };
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
