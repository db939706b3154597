import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { Db } from '../../database/index.js';
import type { Health } from './health.dto.js';
import { HealthRules, Readiness } from './readiness.js';

@Injectable()
export class HealthService implements OnModuleDestroy {
  private closing = false;

  constructor(
    private readonly readiness: Readiness,
    db: Db,
  ) {
    readiness.add('database', () => db.query('health.database', 'SELECT 1 AS one'));
  }

  /** @throws DomainError NOT_READY naming what is down; also once a shutdown has begun. */
  async ready(): Promise<Health> {
    const failures = this.closing
      ? [{ field: 'process', code: HealthRules.closing }]
      : await this.readiness.failures();
    if (failures.length > 0) throw new DomainError(CommonErrors.NOT_READY, {}, failures);
    return { status: 'ok', checks: this.readiness.names, notes: await this.readiness.told() };
  }

  onModuleDestroy(): void {
    this.closing = true;
  }
}
