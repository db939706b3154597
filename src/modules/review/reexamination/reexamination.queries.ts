import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { limitDueOn } from '../../../common/calendar/time-limit.js';
import { type Actor, isEnterprise, isOfficial, type Place, Reach } from '../../../core/auth/index.js';
import { Db, findRow, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { type Enterprise, EnterpriseService } from '../../enterprise/index.js';
import { TIER_ZH, trackZh } from '../../pool/index.js';
import { UnitService } from '../../unit/index.js';
import { SpotCheckItem } from '../spot-check/spot-check-item.entity.js';
import { CONCLUSION_ZH } from '../spot-check/spot-check-words.js';
import { correctionEnd } from './correction.js';
import { formView } from './form/form-words.js';
import { ReexaminationAct } from './reexamination-act.entity.js';
import { limitIn } from './reexamination-book.js';
import { ACTION_ZH, REEXAMINATION_STATE_ZH } from './reexamination-words.js';
import type {
  ReexaminationActView,
  ReexaminationItem,
  ReexaminationQuery,
  ReexaminationView,
  SiteVisitView,
} from './reexamination.dto.js';
import { Reexamination } from './reexamination.entity.js';
import { stepOf } from './reexamination.flow.js';

/** SQL that is true where the next step is with the unit `:own`. */
const MINE = `(r.state = 'SUBMITTED' AND r.startUnitId = :own
  OR r.state = 'VERIFIED' AND (r.tier = 'PROVINCE' AND r.cityUnitId = :own OR r.tier <> 'PROVINCE' AND r.unitId = :own)
  OR r.state = 'CHECKED' AND r.unitId = :own)`;

/** Reads 复核: whoever reaches a unit it was filed to, and the enterprise its own. */
@Injectable()
export class ReexaminationQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
  ) {}

  /** By the last day of the term, the nearest first. */
  async list(actor: Actor, filter: ReexaminationQuery): Promise<Page<ReexaminationItem>> {
    const query = this.db.repo(Reexamination).createQueryBuilder('r');
    this.reach.restrict(query, actor, ['r.startUnitId', 'r.unitId'], 'r.enterpriseId');
    const { state, tier, enterpriseId, year, mine, drawn } = filter;
    for (const [property, value] of Object.entries({ state, tier, enterpriseId }))
      if (value !== undefined) query.andWhere(`r.${property} = :${property}`, { [property]: value });
    if (year !== undefined)
      query.andWhere('r.termEndsOn BETWEEN :from AND :to', { from: `${year}-01-01`, to: `${year}-12-31` });
    if (drawn !== undefined && isOfficial(actor))
      query.andWhere(`r.spotCheckId IS ${drawn ? 'NOT ' : ''}NULL`);
    if (mine !== undefined) query.andWhere(mine ? MINE : `NOT ${MINE}`, { own: actor.unitId ?? '' });
    const page = await pageOf(query, filter, [
      { column: 'r.termEndsOn', direction: 'ASC', type: 'date', value: (row) => row.termEndsOn },
      { column: 'r.id', direction: 'ASC', value: (row) => row.id },
    ]);
    const holders = await this.enterprises.byIds(page.items.map(({ enterpriseId: id }) => id));
    return { ...page, items: page.items.map((row) => this.item(actor, row, holders.get(row.enterpriseId))) };
  }

  /** @throws NOT_FOUND when there is none or the actor may not see it. */
  async demand(actor: Actor, id: string): Promise<Reexamination> {
    const row = await findRow(this.db, Reexamination, { id });
    const places: Place[] = row
      ? [row.startUnitId, row.unitId].map((unitId) => ({ unitId, enterpriseId: row.enterpriseId }))
      : [];
    this.reach.demand(
      actor,
      places.find((place) => this.reach.covers(actor, place)),
    );
    return row as Reexamination;
  }

  async get(actor: Actor, id: string): Promise<ReexaminationView> {
    return this.view(actor, await this.demand(actor, id));
  }

  async view(actor: Actor, row: Reexamination): Promise<ReexaminationView> {
    const acts = await this.db
      .repo(ReexaminationAct)
      .find({ where: { reexaminationId: row.id }, order: { seq: 'ASC' } });
    return {
      ...this.item(actor, row, await this.enterprises.get(row.enterpriseId)),
      returnedFields: row.returnedFields,
      form: formView(row.content),
      siteVisit: isEnterprise(actor) ? null : await this.siteVisit(row),
      history: acts.map((act) => this.act(actor, act)),
    };
  }

  private async siteVisit({ id, spotCheckId }: Reexamination): Promise<SiteVisitView | null> {
    if (spotCheckId === null) return null;
    const item = await findRow(this.db, SpotCheckItem, { reexaminationId: id, chosen: true });
    if (!item) return null;
    return {
      spotCheckId,
      visitedOn: item.visitedOn,
      officials: item.officials ?? [],
      conclusion: item.conclusion,
      conclusionZh: item.conclusion && CONCLUSION_ZH[item.conclusion],
      note: item.note,
    };
  }

  private item(actor: Actor, row: Reexamination, holder: Enterprise | undefined): ReexaminationItem {
    const limit = limitIn(row);
    const due = correctionEnd(row) ?? (limit && limitDueOn(loadPolicy().calendar, limit));
    return {
      ...{ id: row.id, dutyId: row.dutyId, membershipId: row.membershipId, enterpriseId: row.enterpriseId },
      enterpriseName: holder?.name ?? '',
      uscc: holder?.uscc ?? '',
      ...{ tier: row.tier, tierZh: TIER_ZH[row.tier], track: row.track, trackZh: trackZh(row.track) },
      ...{ unitId: row.unitId, unitName: this.nameOf(row.unitId), termEndsOn: row.termEndsOn },
      ...{ state: row.state, stateZh: REEXAMINATION_STATE_ZH[row.state] },
      withZh: this.withWhom(row),
      dueOn: due?.date ?? null,
      dueProvisional: due?.provisional ?? false,
      drawn: isOfficial(actor) && row.spotCheckId !== null,
      ...{ submittedAt: row.submittedAt, renewedTo: row.renewedTo, endedAt: row.endedAt },
      version: row.version,
    };
  }

  private act(actor: Actor, act: ReexaminationAct): ReexaminationActView {
    const { unitId } = act;
    const own = isOfficial(actor) && unitId !== null && this.reach.covers(actor, { unitId });
    return {
      ...{ seq: act.seq, action: act.action, actionZh: ACTION_ZH[act.action] ?? act.action },
      ...{ toState: act.toState, toStateZh: REEXAMINATION_STATE_ZH[act.toState] },
      unitName: unitId && this.nameOf(unitId),
      actorName: own || unitId === null ? act.actorName : null,
      at: act.at,
      opinion: own ? act.opinion : null,
      ...{ reasonTold: act.reasonTold, clause: act.clause, documentNo: act.documentNo },
      ...{ fields: act.fields, dueOn: act.dueOn, remark: act.remark },
    };
  }

  private withWhom(row: Reexamination): string | null {
    if (row.state === 'RETURNED') return '企业';
    const step = stepOf(row);
    return step && this.nameOf(step.unitId);
  }

  private nameOf(unitId: string): string {
    return this.units.find(unitId)?.name ?? unitId;
  }
}
