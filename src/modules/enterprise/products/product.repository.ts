import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Page } from '../../../common/page.js';
import { Db, pageOf } from '../../../core/database/index.js';
import type { PageQuery } from '../../../core/http/index.js';
import { Product } from './product.entity.js';
import { ProductYear } from './product-year.entity.js';

/** Products and their years. Writes belong into a unit of work. */
@Injectable()
export class ProductRepository {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<Product | null> {
    return this.db.repo(Product).findOneBy({ id });
  }

  /** The product marked 主导 that is still made. */
  liveMain(enterpriseId: string): Promise<Product | null> {
    return this.db.repo(Product).findOneBy({ enterpriseId, main: true, endedAt: IsNull() });
  }

  /** Every product the enterprise makes or made, the first one first. */
  ofEnterprise(enterpriseId: string): Promise<Product[]> {
    return this.db.repo(Product).find({ where: { enterpriseId }, order: { id: 'ASC' } });
  }

  page(enterpriseId: string, query: PageQuery): Promise<Page<Product>> {
    const rows = this.db.repo(Product).createQueryBuilder('p').where('p.enterpriseId = :enterpriseId', {
      enterpriseId,
    });
    return pageOf(rows, query, [{ column: 'p.id', direction: 'ASC', value: (row) => row.id }]);
  }

  async insert(product: Omit<Product, 'version'>): Promise<void> {
    await this.db.repo(Product).insert(product);
  }

  /**
   * Changes a row that still has the version the caller saw.
   * @throws STATE_MOVED
   */
  async change(id: string, version: number, changes: Partial<Omit<Product, 'id'>>): Promise<void> {
    await this.db.compareAndSet(Product, { id, version }, changes);
  }

  /** The latest year first. */
  years(productIds: readonly string[]): Promise<ProductYear[]> {
    return this.db.repo(ProductYear).find({
      where: { productId: In([...productIds]) },
      order: { year: 'DESC' },
    });
  }

  async putYear(row: ProductYear): Promise<void> {
    await this.db.repo(ProductYear).upsert(row, ['productId', 'year']);
  }
}
