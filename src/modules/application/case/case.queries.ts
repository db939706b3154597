import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, isEnterprise, isOfficial, Reach, readsMasked } from '../../../core/auth/index.js';
import { Db, findRow, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { AccountService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { postOf } from '../flow/case-posts.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';
import { Application, type CaseContent } from './application.entity.js';
import { ApplicationTransition } from './application-transition.entity.js';
import { maskedContent, missingFields } from './case-content.js';
import { CaseDisclosure } from './case-disclosure.js';
import { CaseRepository } from './case.repository.js';
import type { CaseQuery } from './case.dto.js';
import { STATE_INFO } from './case-states.js';
import type { CaseItem, CaseView, HistoryLine } from './case-view.dto.js';

/** What an enterprise sees: a 代建申报 is the officer's own affair until the enterprise has been asked to confirm it. */
const SHOWN = `(a.origin = 'ENTERPRISE' OR EXISTS (
  SELECT 1 FROM application_transition x
   WHERE x.application_id = a.id AND x.to_state = 'AWAITING_CONFIRMATION'))`;

/** Reads cases for people: who may see which, and which columns of them. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
    private readonly rounds: RoundService,
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
    if (query.roundId) rows.andWhere('a.roundId = :roundId', { roundId: query.roundId });
    if (query.state) rows.andWhere('a.state = :state', { state: query.state });
    if (query.track) rows.andWhere('a.track = :track', { track: query.track });
    if (query.unitId) {
      const path = this.units.pathOf(query.unitId) ?? '-';
      rows.andWhere(
        'a.unitId IN (SELECT u.id FROM unit u WHERE u.path = :unitPath OR u.path LIKE :unitBelow)',
        {
          unitPath: path,
          unitBelow: `${path}/%`,
        },
      );
    }
    const page = await pageOf(rows, query, [{ column: 'a.id', direction: 'DESC', value: (row) => row.id }]);
    return { items: await this.ofRows(actor, page.items), nextCursor: page.nextCursor };
  }

  async view(actor: Actor, id: string): Promise<CaseView> {
    const row = await this.demand(actor, id);
    return {
      ...(await this.ofRow(actor, row)),
      productId: row.productId,
      content: contentFor(actor, row),
      pledgedByName: row.pledgedByName,
      pledgedAt: row.pledgedAt,
      returnTo: row.returnTo,
      ...(await this.asked(actor, row)),
      returnDueAt: row.returnDueAt,
      returnDueProvisional: row.returnDueProvisional,
      withdrawalAskedAt: row.withdrawalAskedAt,
      entryFromOn: row.entryFromOn,
      entryProvisional: row.entryProvisional,
      nextZh: STATE_INFO[row.state].nextZh,
      endReason: row.endReason,
      missing: missingFields(row.track, row.content).map(({ key, zh }) => ({ key, zh })),
    };
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

  /** What the last return asks for, as the actor may read it; its reason while it waits. */
  private async asked(
    actor: Actor,
    { id: applicationId, state, returnTo, returnFields }: Application,
  ): Promise<Pick<CaseView, 'returnFields' | 'returnReason'>> {
    if (returnTo === null) return { returnFields, returnReason: null };
    const line = await this.db
      .repo(ApplicationTransition)
      .findOne({ where: { applicationId, action: 'return' }, order: { seq: 'DESC' } });
    if (!line) return { returnFields, returnReason: null };
    const { reasonTold, fields } = this.disclosure.told(actor, { ...line, fields: returnFields });
    return { returnFields: fields, returnReason: state === 'RETURNED' ? reasonTold : null };
  }

  /** A row that has been read or written already, as the actor may see it. */
  async ofRow(actor: Actor, row: Application): Promise<CaseItem> {
    const [item] = await this.ofRows(actor, [row]);
    if (!item) throw new DomainError(CommonErrors.NOT_FOUND);
    return item;
  }

  private async ofRows(actor: Actor, rows: readonly Application[]): Promise<CaseItem[]> {
    const enterprises = await this.enterprises.byIds(rows.map(({ enterpriseId }) => enterpriseId));
    const rounds = await this.rounds.byIds(rows.map(({ roundId }) => roundId));
    return rows.flatMap((row) => {
      const [enterprise, round] = [enterprises.get(row.enterpriseId), rounds.get(row.roundId)];
      return enterprise && round ? [this.item(actor, row, enterprise.name, round)] : [];
    });
  }

  private item(actor: Actor, row: Application, name: string, round: Round): CaseItem {
    const official = isOfficial(actor);
    const post = postOf(row, round, row.state);
    return {
      id: row.id,
      number: row.number,
      roundId: row.roundId,
      tier: row.tier,
      track: row.track,
      enterpriseId: row.enterpriseId,
      enterpriseName: name,
      unitId: row.unitId,
      cityUnitId: row.cityUnitId,
      countyUnitId: row.countyUnitId,
      origin: row.origin,
      state: row.state,
      stateZh: STATE_INFO[row.state][official ? 'zh' : 'enterpriseZh'],
      stateSince: row.stateSince,
      dueOn: row.dueOn,
      dueProvisional: row.dueProvisional,
      holderName: !post
        ? null
        : 'unitId' in post
          ? (this.units.find(post.unitId)?.authorityName ?? null)
          : name,
      ...this.disclosure.place(actor, row),
      version: row.version,
    };
  }
}

/**
 * What an enterprise writes is its own until it has handed it in once, however the case ends; a draft that an officer
 * prepares is the officials'.
 */
function contentFor(actor: Actor, { origin, state, firstSubmittedAt, content }: Application): CaseContent {
  const unseen = isEnterprise(actor)
    ? origin === 'OFFICER' && state === 'DRAFT'
    : origin === 'ENTERPRISE' && firstSubmittedAt === null;
  if (unseen) return {};
  return readsMasked(actor) ? maskedContent(content) : content;
}

/** Acts an enterprise does not see: they would show its place in a list. */
const INTERNAL_ACTIONS: readonly string[] = ['place', 'recall', 'admitOverQuota'];
