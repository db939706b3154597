import { Injectable } from '@nestjs/common';
import { subjectZh } from '../../../../config/criteria/rule-sets.js';
import { loadPolicy } from '../../../../config/policy.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Page } from '../../../common/page.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import type { PageQuery } from '../../../core/http/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { AccountService } from '../../identity/index.js';
import { type UnitInfo, UnitService } from '../../unit/index.js';
import { VERDICT_ZH } from '../explain/explain.js';
import type {
  ImpactCountView,
  ImpactRowFilter,
  ImpactRowView,
  ImpactRunItem,
  ImpactRunView,
} from './impact.dto.js';
import { type ImpactEffect, ImpactRow } from './impact-row.entity.js';
import { ImpactRun } from './impact-run.entity.js';
import { type CountRow, ImpactRepository, UNFINISHED } from './impact.repository.js';
import { EFFECT_ZH, NO_RULE_ZH, SCOPE_ZH, STATE_ZH } from './impact-words.js';

const FIELDS = {
  GAINS: 'gains',
  DROPS: 'drops',
  UNKNOWN: 'unknown',
  OTHER: 'other',
  SAME: 'same',
} as const satisfies Record<ImpactEffect, keyof ImpactCountView>;
const SUM = { id: 'SUM', zh: '合计' };

/** Reads impact runs: officials see those over their own unit and below. */
@Injectable()
export class ImpactReader {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly units: UnitService,
    private readonly enterprises: EnterpriseService,
    private readonly accounts: AccountService,
    private readonly runs: ImpactRepository,
  ) {}

  /** The newest first. */
  async list(actor: Actor, query: PageQuery): Promise<Page<ImpactRunItem>> {
    const rows = this.db.repo(ImpactRun).createQueryBuilder('r');
    this.reach.restrict(rows, actor, 'r.unitId');
    const page = await pageOf(rows, query, [{ column: 'r.id', direction: 'DESC', value: (row) => row.id }]);
    const names = await this.accounts.namesOf(page.items.map(({ askedBy }) => askedBy));
    return { ...page, items: page.items.map((run) => this.item(actor, run, names)) };
  }

  /** @throws NOT_FOUND */
  async get(actor: Actor, id: string): Promise<ImpactRunView> {
    const run = await this.demand(actor, id);
    const names = await this.accounts.namesOf([run.askedBy]);
    const byUnit = await this.runs.byUnit(id);
    const bySector = await this.runs.bySector(id);
    return {
      ...this.item(actor, run, names),
      sum: counted(SUM, byUnit),
      byUnit: this.placesOf(run).map((unit) =>
        counted(
          { id: unit.id, zh: unit.name },
          byUnit.filter(({ place }) => this.units.isWithin(place, unit.id)),
        ),
      ),
      bySector: loadPolicy().subSectors.map(({ code, zh }) =>
        counted(
          { id: code, zh },
          bySector.filter(({ place }) => place === code),
        ),
      ),
    };
  }

  /** @throws NOT_FOUND */
  async rows(actor: Actor, id: string, filter: ImpactRowFilter): Promise<Page<ImpactRowView>> {
    await this.demand(actor, id);
    const rows = this.db.repo(ImpactRow).createQueryBuilder('w').where('w.runId = :id', { id });
    if (filter.effect !== undefined) rows.andWhere('w.effect = :effect', { effect: filter.effect });
    const page = await pageOf(rows, filter, [{ column: 'w.id', direction: 'ASC', value: (row) => row.id }]);
    const enterprises = await this.enterprises.byIds(page.items.map(({ enterpriseId }) => enterpriseId));
    return {
      ...page,
      items: page.items.map((row) => {
        const enterprise = enterprises.get(row.enterpriseId);
        const { enterpriseId, unitId, beforeVerdict, afterVerdict, effect } = row;
        return {
          ...{ enterpriseId, unitId, beforeVerdict, afterVerdict, effect },
          enterpriseName: enterprise?.name ?? '',
          uscc: enterprise?.uscc ?? '',
          unitName: this.units.find(unitId)?.name ?? unitId,
          sectorZh: loadPolicy().subSector(row.sector)?.zh ?? row.sector,
          beforeZh: beforeVerdict === null ? NO_RULE_ZH : VERDICT_ZH[beforeVerdict],
          afterZh: VERDICT_ZH[afterVerdict],
          effectZh: EFFECT_ZH[effect],
        };
      }),
    };
  }

  /** @throws NOT_FOUND when there is none or it is over a unit out of reach */
  async demand(actor: Actor, id: string): Promise<ImpactRun> {
    const run = await this.runs.find(id);
    if (!run) throw new DomainError(CommonErrors.NOT_FOUND);
    return this.reach.demand(actor, run);
  }

  private item(actor: Actor, run: ImpactRun, names: ReadonlyMap<string, string>): ImpactRunItem {
    const { id, unitId, scope, draft, purpose, baseYear, referenceOn, state, total, done, version } = run;
    return {
      ...{ id, unitId, scope, purpose, baseYear, referenceOn, state, total, done, version },
      unitName: this.units.find(unitId)?.name ?? unitId,
      scopeZh: SCOPE_ZH[scope],
      draftKey: draft.key,
      draftTitle: draft.title,
      subjectZh: subjectZh(draft.subject),
      stateZh: STATE_ZH[state],
      askedByName: names.get(run.askedBy) ?? '',
      askedAt: run.askedAt,
      endedAt: run.endedAt,
      cancellable: run.askedBy === actor.accountId && UNFINISHED.includes(state),
    };
  }

  /** The cities of the province, the counties of a city, else the unit itself. */
  private placesOf({ unitId }: ImpactRun): readonly UnitInfo[] {
    const below = this.units.children(unitId).filter(({ tier }) => tier !== null);
    return below.length > 0 ? below : [this.units.get(unitId)];
  }
}

function counted(named: { id: string; zh: string }, rows: readonly CountRow[]): ImpactCountView {
  const view: ImpactCountView = { ...named, gains: 0, drops: 0, unknown: 0, other: 0, same: 0 };
  for (const { effect, many } of rows) view[FIELDS[effect]] += many;
  return view;
}
