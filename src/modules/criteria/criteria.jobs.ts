import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { ClockMoves } from '../../core/clock/index.js';
import { UnitOfWork } from '../../core/database/index.js';
import { JobRuns, Jobs } from '../../core/jobs/index.js';
import { FactWatch } from '../enterprise/index.js';
import { ImpactWorker } from './impact/impact-worker.js';
import { Suggester } from './suggestion/suggester.js';

/**
 * When criteria work by themselves: every night over the register, soon after the facts of an enterprise have changed,
 * and whenever an impact run waits. What the queue loses, the next night or start finds in the database.
 */
@Injectable()
export class CriteriaJobs implements OnModuleInit, OnApplicationBootstrap {
  private readonly log = new Logger('CriteriaJobs');

  constructor(
    private readonly jobs: Jobs,
    private readonly runs: JobRuns,
    private readonly moves: ClockMoves,
    private readonly clock: Clock,
    private readonly uow: UnitOfWork,
    private readonly watch: FactWatch,
    private readonly suggester: Suggester,
    private readonly impact: ImpactWorker,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('criteria.suggest', () => this.night());
    this.jobs.handle('criteria.consider', async ({ ids }) => {
      await this.clock.refresh();
      await this.suggester.consider(ids);
    });
    this.jobs.handle('criteria.impact', ({ id }) => this.impact.work(id));
    this.moves.onMoved(() => this.night());
    this.watch.onChanged((enterpriseId) => this.uow.afterCommit(() => this.ask(enterpriseId)));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.impact.resume();
  }

  private async night(): Promise<void> {
    await this.clock.refresh();
    await this.runs.covering('criteria.suggest', this.clock.today(), () => this.suggester.considerAll());
    await this.impact.resume();
  }

  private ask(enterpriseId: string): void {
    this.jobs
      .enqueue('criteria.consider', { ids: [enterpriseId] }, { key: `consider-${enterpriseId}` })
      .catch((error: unknown) => this.log.warn(`no suggestion asked for: ${String(error)}`));
  }
}
