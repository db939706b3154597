import { Injectable } from '@nestjs/common';
import { Between, In } from 'typeorm';
import { newId } from '../../../common/ids.js';
import { Db } from '../../../core/database/index.js';
import { type Basis, Figure } from './figure.entity.js';
import { FigureHistory } from './figure-history.entity.js';

/** The yearly figures and what they replaced. Writes belong into a unit of work. */
@Injectable()
export class FigureRepository {
  constructor(private readonly db: Db) {}

  /** Every figure from one year to another, both included. */
  span(enterpriseId: string, from: number, to: number, basis?: Basis): Promise<Figure[]> {
    const where = { enterpriseId, year: Between(from, to), ...(basis === undefined ? {} : { basis }) };
    return this.db.repo(Figure).find({ where, order: { year: 'DESC', basis: 'DESC', metric: 'ASC' } });
  }

  ofYears(enterpriseId: string, years: readonly number[], basis: Basis): Promise<Figure[]> {
    return this.db.repo(Figure).findBy({ enterpriseId, year: In([...years]), basis });
  }

  async add(figures: readonly Figure[]): Promise<void> {
    if (figures.length > 0) await this.db.repo(Figure).insert([...figures]);
  }

  /** Puts `next` in the place of `present`, which stood until `at` and moves to the history. */
  async replace(
    present: Figure,
    next: Pick<Figure, 'value' | 'source' | 'enteredBy' | 'enteredAt'>,
    at: Date,
  ): Promise<void> {
    const { id: figureId, value, source, enteredBy, enteredAt } = present;
    await this.db.repo(FigureHistory).insert({
      id: newId(),
      figureId,
      value,
      source,
      enteredBy,
      enteredAt,
      replacedAt: at,
    });
    await this.db.repo(Figure).update({ id: figureId }, next);
  }
}
