import { Injectable } from '@nestjs/common';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { CommonErrors, DomainError } from '../../common/errors.js';
import { type Actor, isEnterprise } from './actor.js';
import { UnitPaths } from './ports.js';

/** Where a row stands: the unit it hangs on and, if it is an enterprise's, whose it is. */
export interface Place {
  readonly unitId: string;
  readonly enterpriseId?: string | null;
}

/** SQL that is true where the unit in `column` is `path` or lies below it; both are placeholders. */
const within = (column: string, path: string, below: string) =>
  `${column} IN (SELECT reach.id FROM unit reach WHERE reach.path = ${path} OR reach.path LIKE ${below})`;

/**
 * The one place that decides reach: an official sees the own unit and below, an enterprise itself, nobody else
 * anything. Out of reach answers exactly like not existing.
 */
@Injectable()
export class Reach {
  constructor(private readonly units: UnitPaths) {}

  /** @returns whether the actor may see what stands at `place`. */
  covers(actor: Actor, place: Place): boolean {
    if (isEnterprise(actor)) return Boolean(place.enterpriseId) && place.enterpriseId === actor.enterpriseId;
    const path = this.units.pathOf(place.unitId);
    if (!actor.unitPath || !path) return false;
    return path === actor.unitPath || path.startsWith(`${actor.unitPath}/`);
  }

  /** @throws NOT_FOUND when there is no such row or the actor may not see it: the two are not to be told apart. */
  demand<T extends Place>(actor: Actor, place: T | null | undefined): T {
    if (!place || !this.covers(actor, place)) throw new DomainError(CommonErrors.NOT_FOUND);
    return place;
  }

  /**
   * Keeps only the rows in reach. Columns are `alias.property`; of several unit columns one in reach is enough, as for
   * a row that hangs both on its own unit and on the enterprise's.
   */
  restrict<T extends ObjectLiteral>(
    query: SelectQueryBuilder<T>,
    actor: Actor,
    unitColumn: string | readonly string[],
    enterpriseColumn?: string,
  ): SelectQueryBuilder<T> {
    if (isEnterprise(actor)) {
      if (!enterpriseColumn) return query.andWhere('1 = 0');
      return query.andWhere(`${enterpriseColumn} = :reachEnterprise`, {
        reachEnterprise: actor.enterpriseId,
      });
    }
    if (!actor.unitPath) return query.andWhere('1 = 0');
    const conditions = [unitColumn].flat().map((column) => within(column, ':reachPath', ':reachBelow'));
    const [reachPath, reachBelow] = this.bounds(actor);
    return query.andWhere(`(${conditions.join(' OR ')})`, { reachPath, reachBelow });
  }

  /** What a hand-written statement for officials gives to `inReach`; nobody else reaches anything by it. */
  bounds({ unitPath }: Actor): readonly [path: string, below: string] {
    return unitPath ? [unitPath, `${unitPath}/%`] : ['', ''];
  }
}

/** SQL that is true where the unit in `column` is in reach; takes `Reach.bounds` as the parameters from `$first` on. */
export function inReach(column: string, first: number): string {
  return within(column, `$${first}`, `$${first + 1}`);
}
