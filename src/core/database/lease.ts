import { Injectable } from '@nestjs/common';
import { newId } from '../../common/ids.js';
import { Db } from './db.js';
import { UnitOfWork } from './unit-of-work.js';

/** Leases in the database: at most one live holder per name, by real time, never by the business clock. */
@Injectable()
export class LeaseService {
  private readonly holder = newId();

  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
  ) {}

  /** @returns whether this process holds `name` for the next `ms` milliseconds. */
  acquire(name: string, ms: number): Promise<boolean> {
    return this.uow.run(async () => {
      const now = new Date();
      const until = new Date(now.getTime() + ms);
      await this.db.execute(
        'lease_seed',
        'INSERT INTO lease (name, holder, expires_at) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING',
        [name, this.holder, now],
      );
      const taken = await this.db.execute(
        'lease_take',
        'UPDATE lease SET holder = $2, expires_at = $3 WHERE name = $1 AND (holder = $2 OR expires_at <= $4)',
        [name, this.holder, until, now],
      );
      return taken === 1;
    });
  }

  /**
   * Does `work` under the lease `name` and gives it back, so that the next process need not wait for its end.
   *
   * @returns whether the work was done; false while another process holds the lease.
   */
  async during(name: string, ms: number, work: () => Promise<void>): Promise<boolean> {
    if (!(await this.acquire(name, ms))) return false;
    try {
      await work();
    } finally {
      await this.release(name);
    }
    return true;
  }

  private async release(name: string): Promise<void> {
    await this.uow.run(() =>
      this.db.execute('lease_release', 'UPDATE lease SET expires_at = $3 WHERE name = $1 AND holder = $2', [
        name,
        this.holder,
        new Date(),
      ]),
    );
  }
}
