import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { type Actor, type Place, Reach } from '../../core/auth/index.js';
import { Db, isAmong, pageOf } from '../../core/database/index.js';
import type { Page } from '../../core/http/index.js';
import type { DutyQuery, DutyView } from './duty.dto.js';
import { Duty } from './duty.entity.js';
import { DutyRepository } from './duty.repository.js';
import { dutyTitle } from './duty-words.js';

/** The enterprise behind a duty, as far as lists and reach need it. */
export interface DutyHolder extends Place {
  readonly enterpriseId: string;
  readonly name: string;
}

/** Reads duties: officials those of enterprises in reach, an enterprise its own. */
@Injectable()
export class DutyQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly clock: Clock,
    private readonly repository: DutyRepository,
  ) {}

  /** Sorted by due date. */
  async list(actor: Actor, filter: DutyQuery): Promise<Page<DutyView>> {
    const query = this.db
      .repo(Duty)
      .createQueryBuilder('duty')
      .innerJoin('enterprise', 'holder', 'holder.id = duty.enterpriseId');
    this.reach.restrict(query, actor, 'holder.unit_id', 'duty.enterpriseId');
    const { kind, state, year, enterpriseId, overdue } = filter;
    for (const [property, value] of Object.entries({ kind, state, year, enterpriseId })) {
      if (value !== undefined) query.andWhere(`duty.${property} = :${property}`, { [property]: value });
    }
    if (overdue !== undefined) {
      const condition = "duty.state = 'OPEN' AND duty.dueOn < :today";
      query.andWhere(overdue ? condition : `NOT (${condition})`, { today: this.clock.today() });
    }
    const page = await pageOf(query, filter, [
      { column: 'duty.dueOn', direction: 'ASC', type: 'date', value: (row) => row.dueOn },
      { column: 'duty.id', direction: 'ASC', value: (row) => row.id },
    ]);
    const holders = await this.holders(page.items.map((row) => row.enterpriseId));
    const nextRungs = await this.repository.nextRungs(page.items.map(({ id }) => id));
    const items = page.items.flatMap((duty) => {
      const holder = holders.get(duty.enterpriseId);
      return holder ? [this.view(duty, holder, nextRungs.get(duty.id) ?? null)] : [];
    });
    return { ...page, items };
  }

  async get(actor: Actor, id: string): Promise<DutyView> {
    const { duty, holder } = await this.find(actor, id);
    const nextRungs = await this.repository.nextRungs([id]);
    return this.view(duty, holder, nextRungs.get(id) ?? null);
  }

  /** @throws NOT_FOUND when there is no such duty in reach. */
  async find(actor: Actor, id: string): Promise<{ duty: Duty; holder: DutyHolder }> {
    const duty = await this.db.repo(Duty).findOneBy({ id });
    const holders = duty ? await this.holders([duty.enterpriseId]) : undefined;
    const holder = this.reach.demand(actor, duty && holders?.get(duty.enterpriseId));
    return { duty: duty as Duty, holder };
  }

  view(duty: Duty, holder: DutyHolder, nextRungOn: string | null): DutyView {
    return {
      id: duty.id,
      kind: duty.kind,
      title: dutyTitle(duty.kind, duty.year),
      enterpriseId: duty.enterpriseId,
      enterpriseName: holder.name,
      unitId: holder.unitId,
      membershipId: duty.membershipId,
      year: duty.year,
      dueOn: duty.dueOn,
      state: duty.state,
      overdue: duty.state === 'OPEN' && duty.dueOn < this.clock.today(),
      nextRungOn,
      openedAt: duty.openedAt,
      filedAt: duty.filedAt,
      version: duty.version,
    };
  }

  private async holders(enterpriseIds: readonly string[]): Promise<Map<string, DutyHolder>> {
    const rows = await this.db.query<{ id: string; name: string; unit_id: string }>(
      'duty_holders',
      `SELECT id, name, unit_id FROM enterprise WHERE ${isAmong(this.db, 'id', '$1')}`,
      [[...new Set(enterpriseIds)]],
    );
    return new Map(
      rows.map((row) => [row.id, { enterpriseId: row.id, name: row.name, unitId: row.unit_id }]),
    );
  }
}
