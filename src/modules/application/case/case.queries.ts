import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, isEnterprise, isOfficial, Reach } from '../../../core/auth/index.js';
import { Db, findRow, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { AccountService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { CASE_ACTION_WORDS, type CaseAction } from '../flow/case-words.js';
import { Application } from './application.entity.js';
import { ApplicationTransition } from './application-transition.entity.js';
import { CaseDisclosure } from './case-disclosure.js';
import { CaseRepository } from './case.repository.js';
import type { CaseQuery } from './case.dto.js';
import { STATE_INFO } from './case-states.js';
import type { CaseItem, CaseView, HistoryLine } from './case-view.dto.js';
import { narrow } from './view/case-filters.js';
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
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
    private readonly views: CaseViews,
    private readonly cases: CaseRepository,
    private readonly accounts: AccountService,
    private readonly disclosure: CaseDisclosure,
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

  /** Every act on a case, the first one first. Opinions and the like are for officials of the acting unit and above. */
  async history(actor: Actor, id: string): Promise<HistoryLine[]> {
    const application = await this.demand(actor, id);
    const { name } = await this.enterprises.get(application.enterpriseId);
    const rows = await this.db
      .repo(ApplicationTransition)
      .find({ where: { applicationId: id }, order: { seq: 'ASC' } });
    const preparers = await this.accounts.namesOf(rows.flatMap(({ preparedBy }) => preparedBy ?? []));
    return rows
      .filter((row) => isOfficial(actor) || !INTERNAL_ACTIONS.includes(row.action))
      .map((row) => this.line(actor, row, application, name, preparers));
  }

  private line(
    actor: Actor,
    row: ApplicationTransition,
    application: Application,
    enterpriseName: string,
    preparers: ReadonlyMap<string, string>,
  ): HistoryLine {
    const official = isOfficial(actor);
    const internal = this.disclosure.internal(actor, row, application);
    const words = official ? 'zh' : 'enterpriseZh';
    const authority = row.unitId ? this.units.find(row.unitId)?.authorityName : undefined;
    return {
      seq: row.seq,
      action: row.action,
      actionZh: wordOf(row.action),
      fromState: row.fromState,
      toState: row.toState,
      toStateZh: STATE_INFO[row.toState][words],
      at: row.at,
      byName: row.actorId === null ? '系统' : (authority ?? enterpriseName),
      actorName: official || row.unitId === null ? row.actorName : null,
      preparedByName: official && row.preparedBy ? (preparers.get(row.preparedBy) ?? null) : null,
      role: row.role,
      tier: row.tier,
      opinion: internal ? row.opinion : null,
      ...this.disclosure.told(actor, row),
      documents: internal ? row.documents : null,
      remark: [row.remark, internal ? row.internalRemark : null].filter(Boolean).join('；') || null,
      dueOn: row.dueOn,
    };
  }

  /** `SHOWN` for one case. */
  private async shown({ id, origin }: Application): Promise<boolean> {
    return origin === 'ENTERPRISE' || this.cases.wasSentToConfirm(id);
  }
}

function wordOf(action: string): string {
  return action === 'start' ? '开始填报' : (CASE_ACTION_WORDS[action as CaseAction]?.zh ?? action);
}

/** Acts an enterprise does not see: they would show its place in a list. */
const INTERNAL_ACTIONS: readonly string[] = ['place', 'recall', 'admitOverQuota'];
