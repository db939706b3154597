import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { cutText } from '../../../common/text.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import {
  type NewProposal,
  type Proposal,
  type ProposalExecutor,
  Proposals,
  type ProposalView,
} from '../../../core/flow/index.js';
import { type Application, caseSubject } from '../case/application.entity.js';
import { CaseRepository } from '../case/case.repository.js';
import { CaseRunner } from '../flow/case-runner.js';
import { BATCH_WORDS } from '../flow/case-words.js';
import { QuotaService } from '../round/quota.service.js';
import type { SendListDto } from './list.dto.js';
import { ListErrors } from './list.errors.js';
import { byRank } from './list-placing.js';
import { ListRepository } from './list.repository.js';
import { ListService, type Standing } from './list.service.js';
import { vacancies } from './list-vacancies.js';
import type { RankedList } from './ranked-list.entity.js';
import type { RankedListItem } from './ranked-list-item.entity.js';

/** Kind of the subject of a supplement. */
export const LIST_SUPPLEMENT = 'LIST_SUPPLEMENT';

/** Who moves up into whose place. */
interface Filling {
  readonly reserve: RankedListItem;
  readonly vacancy: RankedListItem;
}

interface Supplement {
  readonly letterNo: string;
  readonly opinion: string;
  readonly applicationId: string;
  readonly inPlaceOf: string;
}

/**
 * Fills a slot that was freed after the list had been sent, until the city's date: the first of the reserve moves up,
 * nobody else. Prepared by a handler, decided by the head.
 */
@Injectable()
export class ListSupplementService implements OnModuleInit, ProposalExecutor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly desk: ListService,
    private readonly lists: ListRepository,
    private readonly cases: CaseRepository,
    private readonly quota: QuotaService,
    private readonly runner: CaseRunner,
    private readonly proposals: Proposals,
  ) {}

  onModuleInit(): void {
    this.proposals.register(LIST_SUPPLEMENT, this, BATCH_WORDS.LIST_SUPPLEMENT);
  }

  /** @throws as `filling`; PROPOSAL_OPEN_ALREADY */
  prepare(actor: Actor, id: string, { version, letterNo, opinion }: SendListDto): Promise<ProposalView> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const { input, ...plan } = await this.filling(actor, id, version, now);
      return this.proposals.prepare(actor, { ...plan, input: { letterNo, opinion, ...input } });
    });
  }

  /**
   * What is laid before the head, without letter and opinion.
   * @throws NOT_FOUND, WRONG_STATE, STATE_MOVED, CITY_DATE_PASSED, NO_SLOT_FREED, RESERVE_EMPTY
   */
  async filling(actor: Actor, id: string, version: number, now: Date): Promise<NewProposal> {
    const { list, round } = await this.desk.demandSent(actor, id, version, now);
    const { reserve, vacancy } = await this.next(list);
    return {
      subjectKind: LIST_SUPPLEMENT,
      subjectId: list.id,
      subjectVersion: list.version,
      action: 'supplement',
      alsoOn: [{ subjectKind: 'LIST', subjectId: list.id }, caseSubject(reserve.applicationId)],
      input: { applicationId: reserve.applicationId, inPlaceOf: vacancy.applicationId },
      unitId: list.cityUnitId,
      title: cutText(`${round.title} · 推荐名单`, 160),
    };
  }

  hold(proposal: Proposal): Promise<void> {
    return this.desk.hold(proposal);
  }

  async check(proposal: Proposal, head: Actor): Promise<void> {
    const { list, round, reserve, now } = await this.decided(proposal, head);
    await this.quota.demandLeft(list.roundId, list.cityUnitId);
    const application = await this.caseOf(reserve);
    await this.runner.choose('recommend', { application, round, actor: head, input: {}, now });
  }

  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const { list, round, reserve, vacancy, now } = await this.decided(proposal, head);
    const application = await this.moveUp(list, reserve, vacancy);
    const { letterNo, opinion } = proposal.input as unknown as Supplement;
    const context = { application, round, actor: head, input: { opinion, documents: { letterNo } }, now };
    await this.runner.act('recommend', context, { preparedBy: proposal.preparedBy, remark: '备选递补' });
  }

  /** @throws STATE_MOVED also when another case is the next to move up, or another slot the next to fill. */
  private async decided(proposal: Proposal, head: Actor): Promise<Standing & Filling> {
    const { subjectId, subjectVersion } = proposal;
    const standing = await this.desk.demandSent(head, subjectId, subjectVersion, this.clock.now());
    const filling = await this.next(standing.list);
    const input = proposal.input as unknown as Supplement;
    const { reserve, vacancy } = filling;
    if (reserve.applicationId !== input.applicationId || vacancy.applicationId !== input.inPlaceOf)
      throw new DomainError(CommonErrors.STATE_MOVED);
    return { ...standing, ...filling };
  }

  private async caseOf({ applicationId }: RankedListItem): Promise<Application> {
    const application = await this.cases.find(applicationId);
    if (!application) throw new DomainError(CommonErrors.NOT_FOUND);
    return application;
  }

  /** The case takes the freed slot, behind everyone sent before, and is 超额 where the freed place was. */
  private async moveUp(
    list: RankedList,
    reserve: RankedListItem,
    vacancy: RankedListItem,
  ): Promise<Application> {
    const application = await this.caseOf(reserve);
    await this.quota.take(list.roundId, list.cityUnitId);
    const rank = 1 + Math.max(...(await this.lists.items(list.id)).map(recommendedRank));
    const { overQuota, applicationId: inPlaceOf } = vacancy;
    await this.lists.change(list, {});
    await this.lists.changeItem(reserve, { part: 'RECOMMENDED', rank, overQuota, inPlaceOf });
    return this.cases.change(application, { listPart: 'RECOMMENDED', rank, holdsSlot: true, overQuota });
  }

  private async next(list: RankedList): Promise<Filling> {
    const items = await this.lists.items(list.id);
    const cases = new Map((await this.lists.casesOf(items)).map((row) => [row.id, row]));
    const [vacancy] = vacancies(items, cases);
    if (!vacancy) throw new DomainError(ListErrors.NO_SLOT_FREED);
    const [reserve] = items
      .filter(({ part }) => part === 'RESERVE')
      .filter(({ applicationId }) => cases.get(applicationId)?.state === 'CITY_APPROVED')
      .sort(byRank);
    if (!reserve) throw new DomainError(ListErrors.RESERVE_EMPTY);
    return { reserve, vacancy };
  }
}

function recommendedRank({ part, rank }: RankedListItem): number {
  return part === 'RECOMMENDED' ? (rank ?? 0) : 0;
}
