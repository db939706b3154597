import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import { LoginThrottle } from '../login-throttle.entity.js';

/** Rule book §10.2 b: five failures lock an account, twenty within the window an address, for half an hour. */
const ACCOUNT_FAILURES = 5;
const ADDRESS_FAILURES = 20;
const MINUTE_MS = 60_000;
const ADDRESS_WINDOW_MS = 15 * MINUTE_MS;
const LOCK_MS = 30 * MINUTE_MS;

/** What may be done with a password that was handed in. */
export interface Attempt {
  /** False while the account is locked: the password is not to be looked at. */
  readonly admitted: boolean;
  /** This attempt is the one that locks the account, unless it succeeds. */
  readonly locks: boolean;
}

/**
 * Counters of failed sign-ins, in the database and by real time. An attempt on an account is counted before its
 * password is checked and forgiven afterwards, so that many at once never get more than five guesses.
 */
@Injectable()
export class SignInLimits {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly machine: SystemClock,
  ) {}

  /** @throws TOO_MANY_REQUESTS while the address is locked. */
  async demandAddress(address: string): Promise<void> {
    const until = (await this.db.repo(LoginThrottle).findOneBy({ address }))?.lockedUntil;
    const leftMs = (until?.getTime() ?? 0) - this.machine.now().getTime();
    if (leftMs > 0)
      throw new DomainError(CommonErrors.TOO_MANY_REQUESTS, { retryAfter: Math.ceil(leftMs / 1000) });
  }

  /** Counts an attempt on an account, in a unit of work of its own; an id that is not there is admitted. */
  begin(accountId: string): Promise<Attempt> {
    return this.uow.run(async () => {
      const now = this.machine.now();
      const over =
        'UPDATE account SET failed_count = 0, locked_until = NULL WHERE id = $1 AND locked_until <= $2';
      await this.db.execute('account_lock_over', over, [accountId, now]);
      const count =
        'UPDATE account SET failed_count = failed_count + 1 WHERE id = $1 AND locked_until IS NULL';
      const admitted = (await this.db.execute('account_attempt', count, [accountId])) === 1;
      const lock =
        'UPDATE account SET locked_until = $2 WHERE id = $1 AND locked_until IS NULL AND failed_count >= $3';
      const until = new Date(now.getTime() + LOCK_MS);
      const locked = await this.db.execute('account_lock', lock, [accountId, until, ACCOUNT_FAILURES]);
      return { admitted, locks: locked === 1 };
    });
  }

  /** Counts a failed sign-in from an address; inside a unit of work. @returns whether the address is locked by it. */
  async countFailure(address: string): Promise<boolean> {
    const now = this.machine.now();
    const windowStart = new Date(now.getTime() - ADDRESS_WINDOW_MS);
    const seed =
      'INSERT INTO login_throttle (address, failed_count, window_started_at) VALUES ($1, 0, $2) ON CONFLICT (address) DO NOTHING';
    await this.db.execute('address_seed', seed, [address, now]);
    const over = `UPDATE login_throttle SET failed_count = 0, window_started_at = $2, locked_until = NULL
       WHERE address = $1 AND (locked_until <= $2 OR (locked_until IS NULL AND window_started_at <= $3))`;
    await this.db.execute('address_over', over, [address, now, windowStart]);
    const count = 'UPDATE login_throttle SET failed_count = failed_count + 1 WHERE address = $1';
    await this.db.execute('address_failure', count, [address]);
    const lock =
      'UPDATE login_throttle SET locked_until = $2 WHERE address = $1 AND locked_until IS NULL AND failed_count >= $3';
    const until = new Date(now.getTime() + LOCK_MS);
    return (await this.db.execute('address_lock', lock, [address, until, ADDRESS_FAILURES])) === 1;
  }
}
