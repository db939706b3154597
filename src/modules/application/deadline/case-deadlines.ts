import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { inBatches, oneByOne } from '../../../common/batches.js';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { Application } from '../case/application.entity.js';
import { CaseRepository } from '../case/case.repository.js';
import { BEFORE_RECOMMENDATION } from '../case/case-states.js';
import { CaseRunner } from '../flow/case-runner.js';
import type { CaseAction } from '../flow/case-words.js';
import { Round } from '../round/round.entity.js';
import { RoundUnit } from '../round/round-unit.entity.js';
import { RoundService } from '../round/round.service.js';
import { type EndWords, whyNotRecommended } from './not-recommended.js';

const BATCH = 200;

/** What the clock ends: the action, how its cases are found, and what the enterprise is told. */
interface Ending {
  readonly action: CaseAction;
  readonly words: (application: Application, cases: CaseRepository) => EndWords | Promise<EndWords>;
  readonly find: (query: SelectQueryBuilder<Application>, now: Date) => void;
}

const ENDINGS: readonly Ending[] = [
  {
    action: 'lapse',
    words: () => ({ reasonTold: '补正期限已过，未重新提交，按规定逾期失效。' }),
    find: (query, now) =>
      query.andWhere("a.state = 'RETURNED' AND a.returnTo = 'ENTERPRISE' AND a.returnDueAt <= :now", { now }),
  },
  {
    action: 'closeUnsubmitted',
    words: () => ({ reasonTold: '本批次企业申报截止时间已过，未提交。' }),
    find: (query, now) =>
      query
        .leftJoin(RoundUnit, 'ru', 'ru.roundId = a.roundId AND ru.unitId = a.cityUnitId')
        .andWhere("a.state IN ('DRAFT', 'AWAITING_CONFIRMATION')")
        .andWhere('COALESCE(ru.enterpriseClosesAt, r.enterpriseClosesAt) <= :now', { now }),
  },
  {
    action: 'closeList',
    words: async ({ id, state }, cases) => whyNotRecommended(state, await cases.sentPlace(id)),
    find: (query, now) =>
      query
        .andWhere('r.cityClosesAt <= :now', { now })
        .andWhere("(a.state IN (:...before) OR (a.state = 'RETURNED' AND a.resumeState IN (:...before)))", {
          before: BEFORE_RECOMMENDATION,
        }),
  },
];

/** Ends what nobody may go on with: drafts, corrections and unrecommended cases whose date has passed. */
@Injectable()
export class CaseDeadlines {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly cases: CaseRepository,
    private readonly rounds: RoundService,
    private readonly runner: CaseRunner,
  ) {}

  /**
   * Ends every case whose date passed so long ago or longer, one unit of work each; doing it again changes nothing.
   *
   * @throws BatchesFailed when some could not be ended; the others are, and the next run finds the rest.
   */
  async run(agoMs = 0): Promise<void> {
    await this.clock.refresh();
    const now = this.clock.now();
    const passedBy = new Date(now.getTime() - agoMs);
    await inBatches(ENDINGS, { size: 1 }, async ([ending]) => {
      if (ending) await oneByOne(this.due(ending, passedBy), (id) => this.end(id, ending, now));
    });
  }

  private async *due(ending: Ending, passedBy: Date): AsyncGenerator<string> {
    for (let last: string | undefined = ''; last !== undefined;) {
      const query = this.db
        .repo(Application)
        .createQueryBuilder('a')
        .innerJoin(Round, 'r', 'r.id = a.roundId')
        .where('a.id > :last', { last })
        .orderBy('a.id', 'ASC')
        .limit(BATCH);
      ending.find(query, passedBy);
      const rows = await query.getMany();
      for (const { id } of rows) yield id;
      last = rows.length === BATCH ? rows.at(-1)?.id : undefined;
    }
  }

  private async end(id: string, { action, words }: Ending, now: Date): Promise<void> {
    await this.uow
      .run(async () => {
        await this.cases.hold([id]);
        const application = await this.cases.find(id);
        if (!application) return;
        const round = await this.rounds.get(application.roundId);
        const input = await words(application, this.cases);
        const context = { application, round, actor: null, input, now };
        await this.runner.act(action, context, input.opinion ? { opinionOf: application.cityUnitId } : {});
      })
      .catch((error: unknown) => {
        // Somebody was faster: the case has moved on, or moves now and is met again at the next tick.
        if (!(error instanceof DomainError)) throw error;
      });
  }
}
