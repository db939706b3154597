import { Injectable } from '@nestjs/common';
import type { Page } from '../../../../common/page.js';
import { type Actor, Reach } from '../../../../core/auth/index.js';
import { Db, pageOf } from '../../../../core/database/index.js';
import type { RegistrationQuery } from './registration.dto.js';
import { Registration } from './registration.entity.js';

/** Self-registrations. Writes belong into a unit of work. */
@Injectable()
export class RegistrationRepository {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
  ) {}

  find(id: string): Promise<Registration | null> {
    return this.db.repo(Registration).findOneBy({ id });
  }

  /** Whether a login name is asked for by somebody who still waits. */
  loginNameAsked(loginName: string): Promise<boolean> {
    return this.db.repo(Registration).existsBy({ loginName, state: 'PENDING' });
  }

  async insert(registration: Omit<Registration, 'version'>): Promise<void> {
    await this.db.repo(Registration).insert(registration);
  }

  /**
   * Decides a registration that still waits and has the version the officer saw; the password hash goes.
   * @throws STATE_MOVED
   */
  async decide(
    id: string,
    version: number,
    decision: Pick<Registration, 'state' | 'decidedBy' | 'decidedAt' | 'reason'>,
  ): Promise<void> {
    await this.db.compareAndSet(Registration, { id, version }, { ...decision, passwordHash: '' });
  }

  /** Registrations with the units in reach, the oldest first. */
  page(actor: Actor, query: RegistrationQuery): Promise<Page<Registration>> {
    const rows = this.db.repo(Registration).createQueryBuilder('r');
    this.reach.restrict(rows, actor, 'r.unitId');
    if (query.state !== undefined) rows.andWhere('r.state = :state', { state: query.state });
    return pageOf(rows, query, [{ column: 'r.id', direction: 'ASC', value: (row) => row.id }]);
  }
}
