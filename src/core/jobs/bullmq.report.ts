import type { Job, JobType, Queue } from 'bullmq';
import { isJobName, JOB_NAMES } from './job-names.js';
import type { JobName } from './job-names.js';
import type { JobCounts, JobSchedule, JobsReport } from './jobs.port.js';

const STATES: readonly (keyof JobCounts & JobType)[] = ['waiting', 'active', 'delayed', 'failed'];

/** Counts every job in the queue by name and state; the next occurrence of a schedule is told with the schedule. */
export async function inspectQueue(queue: Queue): Promise<JobsReport> {
  const counts = Object.fromEntries(
    JOB_NAMES.map((name): [JobName, JobCounts] => [name, { waiting: 0, active: 0, delayed: 0, failed: 0 }]),
  ) as Record<JobName, JobCounts>;
  for (const state of STATES) {
    const jobs: (Job | undefined)[] = await queue.getJobs([state]);
    for (const job of jobs) {
      if (job === undefined || !isJobName(job.name)) continue;
      if (state === 'delayed' && job.repeatJobKey !== undefined && job.attemptsMade === 0) continue;
      counts[job.name][state] += 1;
    }
  }
  const schedulers = await queue.getJobSchedulers();
  return { counts, schedules: schedulers.flatMap(scheduleOf) };
}

function scheduleOf(scheduler: { key: string; pattern?: string; tz?: string; next?: number }): JobSchedule[] {
  const { key, pattern, tz, next } = scheduler;
  if (!isJobName(key) || pattern === undefined || tz === undefined) return [];
  return [{ name: key, cron: pattern, timeZone: tz, next: next === undefined ? null : new Date(next) }];
}
