import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../common/errors.js';
import { groupBy } from '../../common/group-by.js';
import type { Actor } from '../../core/auth/index.js';
import { type UnitInfo, UnitService } from '../unit/index.js';

/** Something counted where it stands. */
export interface Placed {
  readonly unit_id: string;
}

/** The units figures are given for. */
@Injectable()
export class InsightUnits {
  constructor(private readonly units: UnitService) {}

  /** The official's own unit. @throws FORBIDDEN for everybody else */
  own({ unitId }: Actor): UnitInfo {
    if (unitId === null) throw new DomainError(CommonErrors.FORBIDDEN);
    return this.units.get(unitId);
  }

  /** Where the official and a round the official sees meet: the lower one of both units. */
  shared(actor: Actor, ownerUnitId: string): UnitInfo {
    const own = this.own(actor);
    return this.units.isWithin(ownerUnitId, own.id) ? this.units.get(ownerUnitId) : own;
  }

  /** The cities and 横琴 of the province, the counties of a city, else the unit itself; in the order of the tree. */
  below(unit: UnitInfo): readonly UnitInfo[] {
    const children = this.units.children(unit.id).filter(({ tier }) => tier !== null);
    return children.length > 0 ? children : [unit];
  }

  /** The cities and 横琴 of the province, else the unit itself. */
  cities(unit: UnitInfo): readonly UnitInfo[] {
    return unit.tier === 'PROVINCE' ? this.below(unit) : [unit];
  }

  /** What was counted, by the unit of `rows` it stands in; what stands in none of them is left out. */
  fold<T extends Placed>(rows: readonly UnitInfo[], counted: readonly T[]): (unit: UnitInfo) => readonly T[] {
    const ids = new Set(rows.map(({ id }) => id));
    const groups = groupBy(
      counted,
      (item) => this.units.lineage(item.unit_id).find(({ id }) => ids.has(id))?.id,
    );
    return ({ id }) => groups.get(id) ?? [];
  }
}
