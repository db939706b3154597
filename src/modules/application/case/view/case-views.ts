import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../../common/errors.js';
import { type Actor, isEnterprise, isOfficial, readsMasked } from '../../../../core/auth/index.js';
import { Db } from '../../../../core/database/index.js';
import { type Enterprise, EnterpriseService } from '../../../enterprise/index.js';
import { TIER_ZH, trackZh } from '../../../pool/index.js';
import { UnitService } from '../../../unit/index.js';
import { postOf } from '../../flow/case-posts.js';
import type { Round } from '../../round/round.entity.js';
import { RoundService } from '../../round/round.service.js';
import type { Application, CaseContent } from '../application.entity.js';
import { ApplicationTransition } from '../application-transition.entity.js';
import { maskedContent, missingFields } from '../case-content.js';
import { CaseDisclosure } from '../case-disclosure.js';
import { CaseEditable } from '../case-editable.js';
import { STATE_INFO } from '../case-states.js';
import type { CaseItem, CaseView } from '../case-view.dto.js';
import { derivedOf, unusualOf } from './case-derived.js';

/** A case with what its words come from. */
interface Named {
  readonly row: Application;
  readonly enterprise: Enterprise;
  readonly round: Round;
}

/** Shows cases that have been read or written already, as the actor may see them. */
@Injectable()
export class CaseViews {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
    private readonly rounds: RoundService,
    private readonly disclosure: CaseDisclosure,
    private readonly editable: CaseEditable,
  ) {}

  async items(actor: Actor, rows: readonly Application[]): Promise<CaseItem[]> {
    return (await this.named(rows)).map((named) => this.itemOf(actor, named));
  }

  async item(actor: Actor, row: Application): Promise<CaseItem> {
    return this.itemOf(actor, await this.only(row));
  }

  async view(actor: Actor, row: Application): Promise<CaseView> {
    const named = await this.only(row);
    const content = contentFor(actor, row);
    const { baseYear } = named.round;
    return {
      ...this.itemOf(actor, named),
      baseYear,
      productId: row.productId,
      content: content ?? {},
      editable: await this.editable.fields(actor, row, this.clock.now()),
      derived: content ? derivedOf(content, baseYear, named.enterprise.industryCode) : [],
      marks: content ? unusualOf(content, baseYear) : [],
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

  private async only(row: Application): Promise<Named> {
    const [named] = await this.named([row]);
    if (!named) throw new DomainError(CommonErrors.NOT_FOUND);
    return named;
  }

  private async named(rows: readonly Application[]): Promise<Named[]> {
    const enterprises = await this.enterprises.byIds(rows.map(({ enterpriseId }) => enterpriseId));
    const rounds = await this.rounds.byIds(rows.map(({ roundId }) => roundId));
    return rows.flatMap((row) => {
      const [enterprise, round] = [enterprises.get(row.enterpriseId), rounds.get(row.roundId)];
      return enterprise && round ? [{ row, enterprise, round }] : [];
    });
  }

  private itemOf(actor: Actor, { row, enterprise, round }: Named): CaseItem {
    return {
      id: row.id,
      number: row.number,
      roundId: row.roundId,
      roundTitle: round.title,
      tier: row.tier,
      tierZh: TIER_ZH[row.tier],
      track: row.track,
      trackZh: trackZh(row.track),
      enterpriseId: row.enterpriseId,
      enterpriseName: enterprise.name,
      uscc: enterprise.uscc,
      unitId: row.unitId,
      cityUnitId: row.cityUnitId,
      cityName: this.units.find(row.cityUnitId)?.name ?? row.cityUnitId,
      countyUnitId: row.countyUnitId,
      countyName: row.countyUnitId && (this.units.find(row.countyUnitId)?.name ?? row.countyUnitId),
      origin: row.origin,
      state: row.state,
      stateZh: STATE_INFO[row.state][isOfficial(actor) ? 'zh' : 'enterpriseZh'],
      stateSince: row.stateSince,
      dueOn: row.dueOn,
      dueProvisional: row.dueProvisional,
      overdue: this.isOverdue(row),
      holderName: this.holderOf(row, enterprise.name, round),
      ...this.disclosure.place(actor, row),
      version: row.version,
    };
  }

  private isOverdue({ state, endedAt, dueOn, returnDueAt }: Application): boolean {
    if (endedAt !== null) return false;
    if (state === 'RETURNED') return returnDueAt !== null && returnDueAt <= this.clock.now();
    return dueOn !== null && dueOn < this.clock.today();
  }

  private holderOf(row: Application, enterpriseName: string, round: Round): string | null {
    const post = postOf(row, round, row.state);
    if (!post) return null;
    return 'unitId' in post ? (this.units.find(post.unitId)?.authorityName ?? null) : enterpriseName;
  }
}

/**
 * What an enterprise writes is its own until it has handed it in once, however the case ends; a draft that an officer
 * prepares is the officials'.
 */
export function mayReadContent(
  actor: Actor,
  { origin, state, firstSubmittedAt }: Pick<Application, 'origin' | 'state' | 'firstSubmittedAt'>,
): boolean {
  if (isEnterprise(actor)) return origin !== 'OFFICER' || state !== 'DRAFT';
  return origin !== 'ENTERPRISE' || firstSubmittedAt !== null;
}

function contentFor(actor: Actor, application: Application): CaseContent | null {
  if (!mayReadContent(actor, application)) return null;
  return readsMasked(actor) ? maskedContent(application.content) : application.content;
}
