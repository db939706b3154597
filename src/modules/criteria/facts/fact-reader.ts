import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { readInstant } from '../../../core/database/index.js';
import { factKeys, type Facts } from '../engine/facts.js';
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

  /** What of the yearly figures, attributes and years of products was entered after an instant. */
  async enteredSince(
    since: Date,
    enterpriseId: string,
    baseYear: number,
    productId: string | null = null,
  ): Promise<Facts> {
    const rows = await this.queries.rowsOf([enterpriseId], baseYear - YEARS_BACK, baseYear);
    const later = <T extends { readonly entered_at: unknown }>(all: readonly T[]) =>
      all.filter(({ entered_at }) => readInstant(entered_at) > since);
    const productOf = productId === null ? undefined : new Map([[enterpriseId, productId]]);
    const [sheet] = assembled(
      {
        enterprises: rows.enterprises.map((row) => ({ ...row, established_on: null })),
        figures: later(rows.figures),
        attributes: later(rows.attributes),
        products: rows.products,
        productYears: later(rows.productYears),
        titles: [],
      },
      productOf,
    );
    const { [factKeys.productSince]: _, ...facts } = sheet?.facts ?? {};
    return facts;
  }

  /** @param productId the product the judgment is about; the main one when left out. @throws NOT_FOUND */
  async one(enterpriseId: string, baseYear: number, productId: string | null = null): Promise<FactSheet> {
    const productOf = productId === null ? undefined : new Map([[enterpriseId, productId]]);
    const [sheet] = await this.of([enterpriseId], baseYear, productOf);
    if (!sheet) throw new DomainError(CommonErrors.NOT_FOUND);
    return sheet;
  }
}
