import { Injectable } from '@nestjs/common';
import { Db, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { Account } from '../account.entity.js';
import { Organisation } from '../organisation.entity.js';
import type { AccountQuery } from './account.dto.js';

/** The rows of officials' accounts. */
@Injectable()
export class AccountRepository {
  constructor(private readonly db: Db) {}

  /** Oldest first. */
  officials({ organisationId, role, state, ...page }: AccountQuery): Promise<Page<Account>> {
    const query = this.all();
    if (organisationId !== undefined)
      query.andWhere('a.organisationId = :organisationId', { organisationId });
    if (role !== undefined) query.andWhere('a.role = :role', { role });
    if (state !== undefined) query.andWhere('a.state = :state', { state });
    return pageOf(query, page, [{ column: 'a.id', direction: 'ASC', value: (row) => row.id }]);
  }

  official(id: string): Promise<Account | null> {
    return this.all().andWhere('a.id = :id', { id }).getOne();
  }

  /** @throws STATE_MOVED when the account is not at `version` any more. */
  async update(id: string, version: number, changes: Partial<Account>): Promise<void> {
    await this.db.compareAndSet(Account, { id, version }, changes);
  }

  /** Whether an active system administrator other than `id` remains; holds all of them until the unit of work ends. */
  async otherAdministrator(id: string): Promise<boolean> {
    const hold = this.db.dialect === 'postgres' ? ' FOR UPDATE' : '';
    const sql = `SELECT id FROM account WHERE role = 'SYSTEM_ADMIN' AND state = 'ACTIVE' ORDER BY id${hold}`;
    const rows = await this.db.query<{ id: string }>('account_administrators', sql);
    return rows.some((row) => row.id !== id);
  }

  private all() {
    return this.db
      .repo(Account)
      .createQueryBuilder('a')
      .innerJoin(Organisation, 'o', "o.id = a.organisationId AND o.kind = 'AUTHORITY'");
  }
}
