import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { dialect } from '../../../config/dialect.js';
import { Mutex } from './mutex.js';

interface Running {
  readonly manager: EntityManager;
  readonly runner: QueryRunner;
  readonly afterCommit: (() => void)[];
}

/**
 * One business act = one transaction. Re-entrant: a call inside a running unit joins it. On SQLite the units queue
 * for the one writing connection; on PostgreSQL each has its own. No network call belongs inside one.
 */
@Injectable()
export class UnitOfWork {
  private readonly storage = new AsyncLocalStorage<Running>();
  private readonly writer = dialect === 'sqlite' ? new Mutex() : undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** The running unit, if the caller is inside one. */
  current(): Running | undefined {
    return this.storage.getStore();
  }

  /** Runs `work` in a transaction; what it throws rolls everything back. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.current()) return work();
    return this.writer ? this.writer.exclusive(() => this.transaction(work)) : this.transaction(work);
  }

  /** Runs `callback` once the running unit has committed; at once when none is running. It must not throw. */
  afterCommit(callback: () => void): void {
    const running = this.current();
    if (running) running.afterCommit.push(callback);
    else callback();
  }

  private async transaction<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const running: Running = { manager: runner.manager, runner, afterCommit: [] };
    try {
      await runner.startTransaction();
      const result = await this.storage.run(running, work);
      await runner.commitTransaction();
      for (const callback of running.afterCommit) callback();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}
