import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClockMoves } from '../../../core/clock/index.js';
import { Jobs } from '../../../core/jobs/index.js';
import { PoolExpiry } from './pool-expiry.js';

/** When the clock's part of the pool runs: on the job's tick, and when the clock was moved by hand. */
@Injectable()
export class PoolJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly moves: ClockMoves,
    private readonly expiry: PoolExpiry,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('pool.expiry', () => this.expiry.runExpiry());
    this.moves.onMoved(() => this.expiry.runExpiry());
  }
}
