import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, isEnterprise, Reach } from '../../../core/auth/index.js';
import { Db, findRow, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { Application } from './application.entity.js';
import { CaseRepository } from './case.repository.js';
import type { CaseQuery } from './case.dto.js';
import type { CaseItem, CaseView, HistoryLine } from './case-view.dto.js';
import { narrow } from './view/case-filters.js';
import { CaseHistory } from './view/case-history.js';
import { CaseViews } from './view/case-views.js';

/** What an enterprise sees: a 代建申报 is the officer's own affair until the enterprise has been asked to confirm it. */
const SHOWN = `(a.origin = 'ENTERPRISE' OR EXISTS (
  SELECT 1 FROM application_transition x
   WHERE x.application_id = a.id AND x.to_state = 'AWAITING_CONFIRMATION'))`;

/** Reads cases for people: who may see which, and which columns of them. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly reach: Reach,
    private readonly views: CaseViews,
    private readonly lines: CaseHistory,
    private readonly cases: CaseRepository,
  ) {}

  /** The case, if the actor may see it. An enterprise does not see what an officer still prepares. @throws NOT_FOUND */
  async demand(actor: Actor, id: string): Promise<Application> {
    const row = this.reach.demand(actor, await findRow(this.db, Application, { id }));
    if (isEnterprise(actor) && !(await this.shown(row))) throw new DomainError(CommonErrors.NOT_FOUND);
    return row;
  }

  async list(actor: Actor, query: CaseQuery): Promise<Page<CaseItem>> {
    const rows = this.db.repo(Application).createQueryBuilder('a');
    this.reach.restrict(rows, actor, 'a.unitId', 'a.enterpriseId');
    if (isEnterprise(actor)) rows.andWhere(SHOWN);
    narrow(rows, query, { today: this.clock.today(), now: this.clock.now() });
    const page = await pageOf(rows, query, [{ column: 'a.id', direction: 'DESC', value: (row) => row.id }]);
    return { items: await this.views.items(actor, page.items), nextCursor: page.nextCursor };
  }

  async view(actor: Actor, id: string): Promise<CaseView> {
    return this.views.view(actor, await this.demand(actor, id));
  }

  /** Every act on a case, the first one first. */
  async history(actor: Actor, id: string): Promise<HistoryLine[]> {
    return this.lines.of(actor, await this.demand(actor, id));
  }

  /** `SHOWN` for one case. */
  private async shown({ id, origin }: Application): Promise<boolean> {
    return origin === 'ENTERPRISE' || this.cases.wasSentToConfirm(id);
  }
}
