import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { readInstant } from '../../../core/database/index.js';
import { factKeys, type Facts, factsRead } from '../engine/facts.js';
import { assembled, type FactSheet } from './assemble.js';
import { FactQueries, type FactRows } from './fact.queries.js';

/** Rules look at the base year and at most three years before it; a later year may have been entered already. */
const YEARS_BACK = 4;

/**
 * Enterprises whose facts are read at once: so few that they are judged and gone before the garbage collector takes
 * their rows for lasting. With ten a process that judges everybody takes half as much memory again in every other run,
 * and saves a tenth of the time (bench/results.md).
 */
export const ENTERPRISES_AT_ONCE = 4;

/** The facts of enterprises as their files hold them now. Asks nobody's reach. */
@Injectable()
export class FactReader {
  constructor(private readonly queries: FactQueries) {}

  /** Streams the facts of many enterprises, of their main products. Enterprises that do not exist are left out. */
  async *of(enterpriseIds: readonly string[], baseYear: number): AsyncGenerator<FactSheet> {
    for (let next = 0; next < enterpriseIds.length; next += ENTERPRISES_AT_ONCE)
      yield* assembled(await this.rows(enterpriseIds.slice(next, next + ENTERPRISES_AT_ONCE), baseYear));
  }

  /** @param productId the product the judgment is about; the main one when left out. @throws NOT_FOUND */
  async one(enterpriseId: string, baseYear: number, productId: string | null = null): Promise<FactSheet> {
    const rows = await this.rows([enterpriseId], baseYear);
    const [sheet] = assembled(rows, productOfOne(enterpriseId, productId));
    if (!sheet) throw new DomainError(CommonErrors.NOT_FOUND);
    return sheet;
  }

  /**
   * As `one`, and what of the figures, attributes and years of products was entered after an instant.
   * @throws NOT_FOUND
   */
  async since(
    since: Date,
    enterpriseId: string,
    baseYear: number,
    productId: string | null,
  ): Promise<{ readonly sheet: FactSheet; readonly later: Facts }> {
    const rows = await this.rows([enterpriseId], baseYear);
    const productOf = productOfOne(enterpriseId, productId);
    const [sheet] = assembled(rows, productOf);
    if (!sheet) throw new DomainError(CommonErrors.NOT_FOUND);
    const keys = new Set(
      assembled(enteredAfter(rows, since), productOf).flatMap(({ facts }) => Object.keys(facts)),
    );
    keys.delete(factKeys.productSince);
    return { sheet, later: factsRead(sheet.facts, [...keys]) };
  }

  private rows(enterpriseIds: readonly string[], baseYear: number): Promise<FactRows> {
    return this.queries.rowsOf(enterpriseIds, baseYear - YEARS_BACK, baseYear);
  }
}

function productOfOne(
  enterpriseId: string,
  productId: string | null,
): ReadonlyMap<string, string> | undefined {
  return productId === null ? undefined : new Map([[enterpriseId, productId]]);
}

/** Those rows that tell when their values were entered, as far as that was after an instant. */
function enteredAfter(rows: FactRows, since: Date): FactRows {
  const later = <T extends { readonly entered_at: unknown }>(all: readonly T[]) =>
    all.filter(({ entered_at }) => readInstant(entered_at) > since);
  return {
    enterprises: rows.enterprises.map((row) => ({ ...row, established_on: null })),
    figures: later(rows.figures),
    attributes: later(rows.attributes),
    products: rows.products.map((row) =>
      row.year !== null && readInstant(row.entered_at) > since ? row : { ...row, year: null },
    ),
    titles: [],
  };
}
