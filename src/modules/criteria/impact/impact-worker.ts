import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { Jobs } from '../../../core/jobs/index.js';
import { type Judge, judgeFor } from '../engine/judge.js';
import type { Verdict } from '../engine/result.js';
import type { FactSheet } from '../facts/assemble.js';
import { FactReader } from '../facts/fact-reader.js';
import { Judges } from '../judgment/judges.js';
import { effectOf } from './effect.js';
import type { ImpactRow } from './impact-row.entity.js';
import type { ImpactRun } from './impact-run.entity.js';
import { ImpactRepository, UNFINISHED } from './impact.repository.js';

/** Enterprises written down in one unit of work. */
const BATCH = 500;
const LONGEST_FAULT = 500;
const NO_SECTOR = 'OTHER';

/** Works through impact runs, batch by batch; after a stop it goes on where it stood. */
@Injectable()
export class ImpactWorker {
  private readonly log = new Logger('ImpactWorker');

  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly uow: UnitOfWork,
    private readonly runs: ImpactRepository,
    private readonly facts: FactReader,
    private readonly judges: Judges,
  ) {}

  /** What a stop interrupted, or a queue lost, goes on. */
  async resume(): Promise<void> {
    for (const { id } of await this.runs.unfinished()) this.ask(id);
  }

  /** Puts a run in the queue; one that is out of reach is made up for by `resume`. */
  ask(id: string): void {
    this.jobs
      .enqueue('criteria.impact', { id }, { key: `impact-${id}` })
      .catch((error: unknown) => this.log.warn(`impact run ${id} has to wait: ${String(error)}`));
  }

  /** Works until the run is over; a run that is over already is left alone. */
  async work(id: string): Promise<void> {
    await this.clock.refresh();
    const run = await this.runs.find(id);
    if (!run || !UNFINISHED.includes(run.state)) return;
    const draft = judgeFor(run.draft, run);
    try {
      while (await this.batch(id, draft));
    } catch (error) {
      if (error instanceof DomainError && error.type === CommonErrors.STATE_MOVED) return;
      await this.fail(id, error);
      throw error;
    }
  }

  /** Judges one batch and writes it down in one unit of work. @returns whether there is more to do. @throws STATE_MOVED when it was cancelled. */
  private async batch(id: string, draft: Judge): Promise<boolean> {
    const run = await this.runs.find(id);
    if (!run || !UNFINISHED.includes(run.state)) return false;
    const placed = await this.runs.next(run, BATCH);
    const sectors = new Map(placed.map((one) => [one.id, one.sector ?? NO_SECTOR]));
    const rows: ImpactRow[] = [];
    for await (const sheet of this.facts.of([...sectors.keys()], run.baseYear))
      rows.push(this.row(run, sheet, sectors.get(sheet.enterpriseId), draft));
    const more = placed.length === BATCH;
    await this.uow.run(async () => {
      await this.runs.add(rows);
      await this.runs.change(run, {
        state: more ? 'RUNNING' : 'DONE',
        done: run.done + placed.length,
        afterId: placed.at(-1)?.id ?? run.afterId,
        endedAt: more ? null : this.clock.now(),
      });
    });
    return more;
  }

  private row(run: ImpactRun, sheet: FactSheet, sector = NO_SECTOR, draft: Judge): ImpactRow {
    const beforeVerdict = this.inForce(run, sheet);
    const afterVerdict = draft.judge(sheet.facts, run.referenceOn).verdict;
    return {
      id: newId(),
      runId: run.id,
      enterpriseId: sheet.enterpriseId,
      unitId: sheet.unitId,
      sector,
      beforeVerdict,
      afterVerdict,
      effect: effectOf(beforeVerdict, afterVerdict),
    };
  }

  private inForce({ draft, purpose, baseYear, referenceOn }: ImpactRun, sheet: FactSheet): Verdict | null {
    const rules = this.judges.chosen(draft.subject, purpose, referenceOn, sheet.unitId);
    return rules && this.judges.judge(rules, purpose, baseYear).judge(sheet.facts, referenceOn).verdict;
  }

  private fail(id: string, error: unknown): Promise<void> {
    return this.uow.run(async () => {
      const run = await this.runs.find(id);
      if (!run || !UNFINISHED.includes(run.state)) return;
      const fault = String(error).slice(0, LONGEST_FAULT);
      await this.runs.change(run, { state: 'FAILED', fault, endedAt: this.clock.now() });
    });
  }
}
