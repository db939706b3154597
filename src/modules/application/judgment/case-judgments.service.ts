import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db } from '../../../core/database/index.js';
import { CaseJudge, type CaseJudgmentsView } from '../../criteria/index.js';
import { ApplicationVersion } from '../case/application-version.entity.js';
import { CaseQueries } from '../case/case.queries.js';
import { RoundService } from '../round/round.service.js';
import { mayReadContent } from '../case/view/case-views.js';
import { judgedCase } from './judged-case.js';

/** The judgments beside a case. They inform whoever may read its content and block nothing. */
@Injectable()
export class CaseJudgments {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cases: CaseQueries,
    private readonly rounds: RoundService,
    private readonly judge: CaseJudge,
  ) {}

  /** None for whom the content is not. @throws NOT_FOUND */
  async beside(actor: Actor, id: string): Promise<CaseJudgmentsView> {
    const application = await this.cases.demand(actor, id);
    if (!mayReadContent(actor, application)) return { items: [] };
    const round = await this.rounds.get(application.roundId);
    const [last] = await this.db
      .repo(ApplicationVersion)
      .find({ where: { applicationId: id }, order: { number: 'DESC' }, take: 1 });
    const judged = judgedCase(application, round, last?.submittedAt ?? null);
    return { items: await this.judge.beside(judged, this.clock.now()) };
  }
}
