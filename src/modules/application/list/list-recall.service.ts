import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { Proposals } from '../../../core/flow/index.js';
import { CaseRepository } from '../case/case.repository.js';
import type { CaseContext } from '../flow/case-context.js';
import { CaseRunner } from '../flow/case-runner.js';
import type { RecallListDto } from './list.dto.js';
import { ListErrors } from './list.errors.js';
import { byRank, ListPlacing } from './list-placing.js';
import { ListRepository } from './list.repository.js';
import { ListService, type Standing } from './list.service.js';
import type { RankedList } from './ranked-list.entity.js';

/** The head takes a sent list back as a whole; its cases may be arranged anew in the next version. */
@Injectable()
export class ListRecall {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly desk: ListService,
    private readonly lists: ListRepository,
    private readonly cases: CaseRepository,
    private readonly placing: ListPlacing,
    private readonly runner: CaseRunner,
    private readonly proposals: Proposals,
  ) {}

  /** @throws NOT_FOUND, WRONG_STATE, STATE_MOVED, CITY_DATE_PASSED, RECALL_TOO_LATE, TWO_TIERS */
  recall(actor: Actor, id: string, { version, reason }: RecallListDto): Promise<RankedList> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const standing = await this.desk.demandSent(actor, id, version, now);
      const { list } = standing;
      await this.cases.hold(await this.lists.subjects(list));
      const recommended = await this.recommended(actor, standing, reason);
      const items = await this.lists.items(list.id);
      await this.lists.change(list, { state: 'RECALLED', liveKey: null, recallReason: reason });
      await this.proposals.outdate('LIST', list.id);
      for (const context of recommended) await this.runner.act('recall', context);
      const next = await this.lists.open(list.roundId, list.cityUnitId, now);
      const approved = await this.lists.approved(list.roundId, list.cityUnitId);
      const kept = items.filter(({ applicationId }) => approved.some((row) => row.id === applicationId));
      await this.lists.replaceItems(next.id, await this.placing.place(next, approved, kept.sort(byRank)));
      return next;
    });
  }

  /** Asks what `recall` asks before it changes anything. @throws as `recall` */
  async check(actor: Actor, id: string, version: number, now: Date): Promise<void> {
    const standing = await this.desk.demandSent(actor, id, version, now);
    for (const context of await this.recommended(actor, standing))
      await this.runner.choose('recall', context);
  }

  /** The cases to take back: those recommended that have not withdrawn. @throws RECALL_TOO_LATE */
  private async recommended(
    actor: Actor,
    { list, round, now }: Standing,
    opinion?: string,
  ): Promise<CaseContext[]> {
    const items = await this.lists.items(list.id);
    const cases = await this.lists.casesOf(items.filter(({ part }) => part === 'RECOMMENDED'));
    const standing = cases.filter(({ state }) => state !== 'WITHDRAWN');
    if (standing.some(({ state }) => state !== 'RECOMMENDED'))
      throw new DomainError(ListErrors.RECALL_TOO_LATE);
    return standing.map((application) => ({ application, round, actor, input: { opinion }, now }));
  }
}
