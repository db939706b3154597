import { Logger } from '@nestjs/common';
import { isJobName, JOB_NAMES } from './job-names.js';
import type { JobName, JobPayloads } from './job-names.js';
import type { JobHandler, JobRun } from './jobs.port.js';

/** Who does which job; the part of the port that no technology changes. */
export class JobHandlers {
  private readonly byName: { [N in JobName]?: JobHandler<N> } = {};

  add<N extends JobName>(name: N, handler: JobHandler<N>): void {
    assertKnown(name);
    if (this.byName[name] !== undefined) throw new Error(`The job ${name} already has a handler`);
    Object.assign(this.byName, { [name]: handler });
  }

  verifyComplete(): void {
    const missing = JOB_NAMES.filter((name) => this.byName[name] === undefined);
    if (missing.length > 0) throw new Error(`Jobs without a handler: ${missing.join(', ')}`);
  }

  /**
   * Runs the handler, and writes what it throws into the log: a later attempt may succeed, and nobody would know why
   * it took so long. Rejects for a name nobody handles, which a queue filled by another version may hold.
   */
  async run<N extends JobName>(name: N, data: JobPayloads[N], run: JobRun): Promise<void> {
    assertKnown(name);
    const handler: JobHandler<N> | undefined = this.byName[name];
    if (handler === undefined) throw new Error(`The job ${name} has no handler`);
    try {
      await handler(data, run);
    } catch (error) {
      new Logger(`Job ${name}, attempt ${run.attempt}`).warn(error);
      throw error;
    }
  }
}

/** Throws for a name outside the closed set. */
export function assertKnown(name: string): asserts name is JobName {
  if (!isJobName(name)) throw new Error(`Unknown job: ${name}`);
}
