import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import type { Page } from '../../../core/http/index.js';
import { type UnitInfo, UnitService } from '../../unit/index.js';
import { cityDate, countyDate } from '../assessment/flow/assessment-posts.js';
import type {
  CampaignOpenQuery,
  CampaignOpenView,
  CampaignQuery,
  CampaignUnitView,
  CampaignView,
} from './campaign.dto.js';
import { type CampaignCounts, CampaignQueries, type CountedUnit, COUNTS } from './campaign.queries.js';

/** How far the yearly updates have come, unit by unit, and who has not filed. */
@Injectable()
export class CampaignService {
  constructor(
    private readonly queries: CampaignQueries,
    private readonly units: UnitService,
    private readonly reach: Reach,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND for a unit out of reach */
  async progress(actor: Actor, { year, unitId }: CampaignQuery): Promise<CampaignView> {
    const unit = this.demandUnit(actor, unitId);
    const counted = await this.queries.counts(year, this.clock.today(), boundsOf(unit));
    const below = this.units.children(unit.id).filter(({ tier }) => tier !== null);
    const within = (root: UnitInfo) => counted.filter((row) => this.units.isWithin(row.unitId, root.id));
    return {
      year,
      dueOn: `${year + 1}-${loadPolicy().reminderRule('YEARLY_UPDATE').dueMonthDay}`,
      countyDate: countyDate(year),
      cityDate: cityDate(year),
      total: viewOf(unit, counted),
      units: below.map((child) => viewOf(child, within(child))),
    };
  }

  /** @throws NOT_FOUND for a unit out of reach */
  async open(actor: Actor, query: CampaignOpenQuery): Promise<Page<CampaignOpenView>> {
    const today = this.clock.today();
    const page = await this.queries.open(query, today, boundsOf(this.demandUnit(actor, query.unitId)));
    const holders = await this.queries.holders(page.items.map(({ enterpriseId }) => enterpriseId));
    const tasks = await this.queries.tasks(page.items.map(({ id }) => id));
    const items = page.items.flatMap(({ id, enterpriseId, dueOn, state }): CampaignOpenView[] => {
      const holder = holders.get(enterpriseId);
      if (!holder) return [];
      const task = tasks.get(id);
      const urgedOn = task?.urgedOn ?? null;
      return [
        {
          dutyId: id,
          taskId: task?.id ?? null,
          enterpriseId,
          enterpriseName: holder.name,
          unitId: holder.unitId,
          unitName: this.units.find(holder.unitId)?.name ?? holder.unitId,
          dueOn,
          overdue: dueOn < today,
          missed: state === 'MISSED',
          reachable: holder.reachable === 1,
          nextRungOn: task?.nextRungOn ?? null,
          urgedOn,
          urgedToday: urgedOn === today,
        },
      ];
    });
    return { ...page, items };
  }

  private demandUnit(actor: Actor, unitId = actor.unitId): UnitInfo {
    const unit = unitId === null ? undefined : this.units.find(unitId);
    if (!unit) throw new DomainError(CommonErrors.NOT_FOUND);
    this.reach.demand(actor, { unitId: unit.id });
    return unit;
  }
}

function boundsOf({ path }: UnitInfo): readonly [string, string] {
  return [path, `${path}/%`];
}

function viewOf({ id, name }: UnitInfo, counted: readonly CountedUnit[]): CampaignUnitView {
  const sums = Object.fromEntries(
    COUNTS.map((count) => [count, counted.reduce((sum, row) => sum + row[count], 0)]),
  ) as CampaignCounts;
  return { unitId: id, unitName: name, ...sums };
}
