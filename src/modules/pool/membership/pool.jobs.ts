import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { ClockMoves } from '../../../core/clock/index.js';
import { JobRuns, Jobs } from '../../../core/jobs/index.js';
import { PoolExpiry } from './pool-expiry.js';

/** When the clock's part of the pool runs: on the job's tick, and when the clock was moved by hand. */
@Injectable()
export class PoolJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly moves: ClockMoves,
    private readonly expiry: PoolExpiry,
    private readonly runs: JobRuns,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('pool.expiry', () =>
      this.runs.covering('pool.expiry', this.clock.today(), () => this.expiry.runExpiry()),
    );
    this.moves.onMoved(() => this.expiry.runExpiry());
  }
}
