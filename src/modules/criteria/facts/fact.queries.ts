import { Injectable } from '@nestjs/common';
import { Db, isAmong } from '../../../core/database/index.js';
import type { FactBasis } from '../engine/facts.js';

interface OfEnterprise {
  readonly enterprise_id: string;
}

/** Where a value comes from and when it was entered; an instant as the database gives it. */
interface Sourced extends OfEnterprise {
  readonly source: string;
  readonly entered_at: unknown;
}

export interface EnterpriseRow {
  readonly id: string;
  readonly unit_id: string;
  readonly industry_code: string;
  readonly established_on: string | null;
  readonly created_at: unknown;
}

export interface FigureRow extends Sourced {
  readonly year: number;
  readonly basis: FactBasis;
  readonly metric: string;
  readonly value: number | string;
}

export interface AttributeRow extends Sourced {
  readonly key: string;
  readonly year: number;
  readonly value: string;
}

/** A product with one of its years; the columns of the year are null where it has none. */
export interface ProductRow extends OfEnterprise {
  readonly id: string;
  readonly main: unknown;
  readonly since_on: string;
  readonly created_at: unknown;
  readonly year: number | null;
  readonly domestic_share: number | null;
  readonly domestic_rank: number | null;
  readonly global_share: number | null;
  readonly global_rank: number | null;
  readonly source: string | null;
  readonly entered_at: unknown;
}

export interface TitleRow extends OfEnterprise {
  readonly kind: string;
  readonly product_id: string | null;
  readonly from_on: string;
  readonly to_on: string;
  readonly revoked_on: string | null;
  readonly source: string;
  readonly recorded_at: unknown;
}

/** Everything the facts of some enterprises are made of. */
export interface FactRows {
  readonly enterprises: readonly EnterpriseRow[];
  readonly figures: readonly FigureRow[];
  readonly attributes: readonly AttributeRow[];
  readonly products: readonly ProductRow[];
  readonly titles: readonly TitleRow[];
}

const day = (column: string, name = column) => `CAST(${column} AS varchar(10)) AS ${name}`;

/**
 * Reads by one statement for each table, prepared: a judgment of the whole pool reads every fact of every enterprise,
 * so this is the measured hot read of the module (ADR 17).
 */
@Injectable()
export class FactQueries {
  constructor(private readonly db: Db) {}

  /** @param from the earliest year of figures that is read; `to` the latest. */
  async rowsOf(ids: readonly string[], from: number, to: number): Promise<FactRows> {
    const among = (column: string) => isAmong(this.db, column, '$1');
    return {
      enterprises: await this.db.query(
        'criteria_enterprises',
        `SELECT id, unit_id, industry_code, ${day('established_on')}, created_at
           FROM enterprise WHERE ${among('id')}`,
        [ids],
      ),
      figures: await this.db.query(
        'criteria_figures',
        `SELECT enterprise_id, year, basis, metric, value, source, entered_at
           FROM figure WHERE ${among('enterprise_id')} AND year BETWEEN $2 AND $3`,
        [ids, from, to],
      ),
      attributes: await this.db.query(
        'criteria_attributes',
        `SELECT enterprise_id, key, year, value, source, entered_at FROM attribute WHERE ${among('enterprise_id')}`,
        [ids],
      ),
      products: await this.db.query(
        'criteria_products',
        `SELECT p.id, p.enterprise_id, p.main, ${day('p.since_on', 'since_on')}, p.created_at, y.year,
                y.domestic_share, y.domestic_rank, y.global_share, y.global_rank, y.source, y.entered_at
           FROM product p LEFT JOIN product_year y ON y.product_id = p.id AND y.year BETWEEN $2 AND $3
          WHERE ${among('p.enterprise_id')} AND p.ended_at IS NULL`,
        [ids, from, to],
      ),
      titles: await this.db.query(
        'criteria_titles',
        `SELECT enterprise_id, kind, product_id, ${day('from_on')}, ${day('to_on')}, ${day('revoked_on')}, source,
                recorded_at
           FROM title WHERE ${among('enterprise_id')} ORDER BY from_on, id`,
        [ids],
      ),
    };
  }
}
