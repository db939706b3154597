import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Db } from '../../../core/database/index.js';
import type { Basis } from '../../enterprise/index.js';
import { basisOf } from '../completeness.js';
import { alertsOf } from './alerts.js';
import type { YearlyContent, YearlyFigure, YearlyProduct } from './yearly-content.js';

interface FigureRow {
  year: number;
  basis: Basis;
  metric: string;
  value: number | string;
}

interface ProductRow {
  id: string;
  name: string;
  main: boolean | number;
  year: number | null;
  domestic_share: number | null;
  global_share: number | null;
}

/** Reads what an update of a year says now, beside the year before. */
@Injectable()
export class YearlyReader {
  constructor(private readonly db: Db) {}

  /** @param basis the one to read; left out, the one the update is on. */
  async read(enterpriseId: string, year: number, basis?: Basis): Promise<YearlyContent> {
    const rows = await this.figures(enterpriseId, year);
    const { metrics, review } = loadPolicy();
    const chosen =
      basis ??
      basisOf(
        metrics,
        rows.filter((row) => row.year === year),
      );
    const valueOf = (of: number, metric: string) => {
      const row = rows.find((one) => one.year === of && one.basis === chosen && one.metric === metric);
      return row ? Number(row.value) : null;
    };
    const facts = {
      figures: metrics.map(({ key }): YearlyFigure => {
        return { metric: key, value: valueOf(year, key), before: valueOf(year - 1, key) };
      }),
      products: await this.products(enterpriseId, year),
      tracks: await this.tracks(enterpriseId),
    };
    return { ...facts, basis: chosen, alerts: alertsOf(review.assessment.alerts, facts) };
  }

  private figures(enterpriseId: string, year: number): Promise<FigureRow[]> {
    return this.db.query(
      'yearly_figures',
      'SELECT year, basis, metric, value FROM figure WHERE enterprise_id = $1 AND year IN ($2, $3)',
      [enterpriseId, year, year - 1],
    );
  }

  /** The products still made, the main one first. */
  private async products(enterpriseId: string, year: number): Promise<YearlyProduct[]> {
    const rows = await this.db.query<ProductRow>(
      'yearly_products',
      `SELECT p.id, p.name, p.main, y.year, y.domestic_share, y.global_share
         FROM product p LEFT JOIN product_year y ON y.product_id = p.id AND y.year IN ($2, $3)
        WHERE p.enterprise_id = $1 AND p.ended_at IS NULL
        ORDER BY p.id`,
      [enterpriseId, year, year - 1],
    );
    const ids = [...new Set(rows.map(({ id }) => id))];
    const products = ids.flatMap((id) => {
      const own = rows.filter((row) => row.id === id);
      const [one] = own;
      const now = own.find((row) => row.year === year);
      const before = own.find((row) => row.year === year - 1);
      return one
        ? [
            {
              productId: id,
              name: one.name,
              main: Boolean(one.main),
              domesticShare: now?.domestic_share ?? null,
              domesticShareBefore: before?.domestic_share ?? null,
              globalShare: now?.global_share ?? null,
              globalShareBefore: before?.global_share ?? null,
            },
          ]
        : [];
    });
    return products.sort((a, b) => Number(b.main) - Number(a.main));
  }

  private async tracks(enterpriseId: string): Promise<string[]> {
    const rows = await this.db.query<{ track: string }>(
      'yearly_tracks',
      'SELECT DISTINCT track FROM membership WHERE enterprise_id = $1 AND live_key IS NOT NULL ORDER BY track',
      [enterpriseId],
    );
    return rows.map(({ track }) => track);
  }
}
