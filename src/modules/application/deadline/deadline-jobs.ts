import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { ClockMoves } from '../../../core/clock/index.js';
import { JobRuns, Jobs } from '../../../core/jobs/index.js';
import { CaseDeadlines } from './case-deadlines.js';

/** What came in time may still wait for its turn; the clock lets it go first. */
const LAST_TURN_MS = 60_000;

/** When the clock's part of cases runs: on the job's tick, and when the clock was moved by hand. */
@Injectable()
export class DeadlineJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly moves: ClockMoves,
    private readonly deadlines: CaseDeadlines,
    private readonly runs: JobRuns,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('application.deadlines', () =>
      this.runs.covering('application.deadlines', this.clock.today(), () => this.deadlines.run(LAST_TURN_MS)),
    );
    this.moves.onMoved(() => this.deadlines.run());
  }
}
