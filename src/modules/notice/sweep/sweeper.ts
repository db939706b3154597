import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { LeaseService } from '../../../core/database/index.js';
import { KeptAnswers } from '../../../core/http/index.js';
import { JobRuns, Jobs, type TickName } from '../../../core/jobs/index.js';
import { HandOver } from '../delivery/hand-over.js';
import { dueCoverage, SCHEDULES } from './schedules.js';

const LEASE_MS = 15_000;

/** A missed tick that fails is not asked for again before this many milliseconds. */
const ASK_AGAIN_MS = 60_000;

/**
 * What keeps the queue honest: it may lose everything it holds, the database does not. One sweep registers the
 * schedules anew, hands what has to be sent to the queue, asks for ticks that were missed, and forgets
 * answers that were kept long enough.
 */
@Injectable()
export class Sweeper {
  private readonly log = new Logger('Sweeper');
  private readonly askedAt = new Map<TickName, number>();

  constructor(
    private readonly leases: LeaseService,
    private readonly jobs: Jobs,
    private readonly delivery: HandOver,
    private readonly runs: JobRuns,
    private readonly clock: Clock,
    private readonly kept: KeptAnswers,
  ) {}

  /** One sweep; does nothing while another process holds the lease. @returns whether this process swept. */
  async sweep(): Promise<boolean> {
    if (!(await this.leases.acquire('sweep', LEASE_MS))) return false;
    const ticks = Object.keys(SCHEDULES) as TickName[];
    for (const name of ticks) await this.jobs.schedule(name, SCHEDULES[name].cron, SCHEDULES[name].timeZone);
    await this.delivery.sweep();
    for (const name of ticks) await this.askIfMissed(name);
    await this.kept.sweep();
    return true;
  }

  private async askIfMissed(name: TickName): Promise<void> {
    await this.clock.refresh();
    const expected = dueCoverage(SCHEDULES[name], this.clock.now());
    if (expected === null) return;
    const covered = await this.runs.coveredOn(name);
    if (covered !== null && covered >= expected) return;
    const now = performance.now();
    if (now - (this.askedAt.get(name) ?? -ASK_AGAIN_MS) < ASK_AGAIN_MS) return;
    this.askedAt.set(name, now);
    this.log.warn(`${name} covered ${covered ?? 'no day'}, should have covered ${expected}; it runs now`);
    await this.jobs.enqueue(name, {}, { key: 'missed' });
  }
}
