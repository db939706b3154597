import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommonErrors, DomainError } from '../../common/errors.js';
import type { Actor } from '../../core/auth/index.js';
import { Db } from '../../core/database/index.js';
import { EnterpriseService, ProductService } from '../enterprise/index.js';

/** What the pool needs to know of an enterprise. */
export interface EnterpriseCard {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly unitId: string;
}

/** Enterprises as the pool needs them: many at a time, or held still while their places change. */
@Injectable()
export class EnterpriseCards {
  constructor(
    private readonly db: Db,
    private readonly enterprises: EnterpriseService,
    private readonly products: ProductService,
  ) {}

  /** @throws NOT_FOUND when there is none or the actor may not see it. */
  demand(actor: Actor, id: string): Promise<EnterpriseCard> {
    return this.enterprises.inReach(actor, id);
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, EnterpriseCard>> {
    if (ids.length === 0) return new Map();
    const cards = await this.rows().find({
      select: { id: true, uscc: true, name: true, unitId: true },
      where: { id: In([...new Set(ids)]) },
    });
    return new Map(cards.map((card) => [card.id, card]));
  }

  /**
   * Makes other units of work that change places, bans or candidates of the same enterprise wait until this one ends,
   * so that what a guard has read stays true. Every such unit of work begins with it.
   * @throws NOT_FOUND
   */
  async hold(id: string): Promise<EnterpriseCard> {
    const query = this.rows().createQueryBuilder('e').where('e.id = :id', { id });
    if (this.db.dialect === 'postgres') query.setLock('for_no_key_update');
    const card = await query.getOne();
    if (!card) throw new DomainError(CommonErrors.NOT_FOUND);
    return card;
  }

  /** @returns whether the enterprise still makes the product. */
  makes(enterpriseId: string, productId: string): Promise<boolean> {
    return this.products.makes(enterpriseId, productId);
  }

  private rows() {
    return this.db.repo<EnterpriseCard>('enterprise');
  }
}
