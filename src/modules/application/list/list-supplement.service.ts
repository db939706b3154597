import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { cutText } from '../../../common/text.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import {
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
import { ListService } from './list.service.js';
import { vacancies } from './list-vacancies.js';
import type { RankedList } from './ranked-list.entity.js';
import type { RankedListItem } from './ranked-list-item.entity.js';

const LIST_SUPPLEMENT = 'LIST_SUPPLEMENT';

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

  /** @throws WRONG_STATE, STATE_MOVED, CITY_DATE_PASSED, NO_SLOT_FREED, RESERVE_EMPTY, PROPOSAL_OPEN_ALREADY */
  prepare(actor: Actor, id: string, { version, letterNo, opinion }: SendListDto): Promise<ProposalView> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const { list, round } = await this.desk.demandSent(actor, id, version, now);
      const { reserve, vacancy } = await this.next(list);
      return this.proposals.prepare(actor, {
        subjectKind: LIST_SUPPLEMENT,
        subjectId: list.id,
        subjectVersion: list.version,
        action: 'supplement',
        alsoOn: [{ subjectKind: 'LIST', subjectId: list.id }, caseSubject(reserve.applicationId)],
        input: {
          ...{ letterNo, opinion, applicationId: reserve.applicationId, inPlaceOf: vacancy.applicationId },
        } satisfies Supplement,
        unitId: list.cityUnitId,
        title: cutText(`${round.title} · 推荐名单`, 160),
      });
    });
  }

  hold(proposal: Proposal): Promise<void> {
    return this.desk.hold(proposal);
  }

  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const now = this.clock.now();
    const { subjectId, subjectVersion } = proposal;
    const { list, round } = await this.desk.demandSent(head, subjectId, subjectVersion, now);
    const input = proposal.input as unknown as Supplement;
    const { reserve, vacancy } = await this.next(list);
    if (reserve.applicationId !== input.applicationId || vacancy.applicationId !== input.inPlaceOf)
      throw new DomainError(CommonErrors.STATE_MOVED);
    const application = await this.moveUp(list, reserve, vacancy);
    const { letterNo, opinion } = input;
    const context = { application, round, actor: head, input: { opinion, documents: { letterNo } }, now };
    await this.runner.act('recommend', context, { preparedBy: proposal.preparedBy, remark: '备选递补' });
  }

  /** The case takes the freed slot, behind everyone sent before, and is 超额 where the freed place was. */
  private async moveUp(
    list: RankedList,
    reserve: RankedListItem,
    vacancy: RankedListItem,
  ): Promise<Application> {
    const application = await this.cases.find(reserve.applicationId);
    if (!application) throw new DomainError(CommonErrors.NOT_FOUND);
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
