import { Injectable } from '@nestjs/common';
import { MoreThanOrEqual } from 'typeorm';
import { SystemClock } from '../../../common/clock.js';
import { Db, UnitOfWork } from '../../database/index.js';
import { IdempotencyKey } from '../idempotency.entity.js';

const KEPT_MS = 24 * 3600 * 1000;

/** What tells one keyed call from another. */
export type KeyedCall = Pick<IdempotencyKey, 'accountId' | 'route' | 'key'>;

/** The answers of keyed calls, kept for 24 hours of real time. */
@Injectable()
export class KeptAnswers {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly machine: SystemClock,
  ) {}

  /** The answer of a call; null when there was none within 24 hours, swept or not. */
  find(call: KeyedCall): Promise<IdempotencyKey | null> {
    return this.db.repo(IdempotencyKey).findOneBy({ ...call, createdAt: MoreThanOrEqual(this.oldest()) });
  }

  /** Keeps an answer from now on, in the place of one that is too old; inside the unit of work of the call. */
  async keep(
    { accountId, route, key }: KeyedCall,
    { bodyDigest, status, answer }: Pick<IdempotencyKey, 'bodyDigest' | 'status' | 'answer'>,
  ): Promise<void> {
    const json = answer === null ? null : JSON.stringify(answer);
    const now = this.machine.now();
    await this.db.execute(
      'idempotency_keep',
      `INSERT INTO idempotency_key (account_id, route, key, body_digest, status, answer, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (account_id, route, key) DO UPDATE SET body_digest = excluded.body_digest,
         status = excluded.status, answer = excluded.answer, created_at = excluded.created_at`,
      [accountId, route, key, bodyDigest, status, json, now],
    );
  }

  /** Forgets what is too old, of every account. */
  async sweep(): Promise<void> {
    const sql = 'DELETE FROM idempotency_key WHERE created_at < $1';
    await this.uow.run(() => this.db.execute('idempotency_sweep', sql, [this.oldest()]));
  }

  private oldest(): Date {
    return new Date(this.machine.now().getTime() - KEPT_MS);
  }
}
