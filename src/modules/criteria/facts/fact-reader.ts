import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { assembled, type FactSheet } from './assemble.js';
import { FactQueries } from './fact.queries.js';

/** Rules look at the base year and at most three years before it; a later year may have been entered already. */
const YEARS_BACK = 4;

/** The facts of enterprises as their files hold them now. Asks nobody's reach. */
@Injectable()
export class FactReader {
  constructor(private readonly queries: FactQueries) {}

  /** @param productOf as `assembled`. Enterprises that do not exist are left out. */
  async of(
    enterpriseIds: readonly string[],
    baseYear: number,
    productOf?: ReadonlyMap<string, string>,
  ): Promise<FactSheet[]> {
    if (enterpriseIds.length === 0) return [];
    const rows = await this.queries.rowsOf(enterpriseIds, baseYear - YEARS_BACK, baseYear);
    return assembled(rows, productOf);
  }

  /** @param productId the product the judgment is about; the main one when left out. @throws NOT_FOUND */
  async one(enterpriseId: string, baseYear: number, productId: string | null = null): Promise<FactSheet> {
    const productOf = productId === null ? undefined : new Map([[enterpriseId, productId]]);
    const [sheet] = await this.of([enterpriseId], baseYear, productOf);
    if (!sheet) throw new DomainError(CommonErrors.NOT_FOUND);
    return sheet;
  }
}
