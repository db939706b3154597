export { JOB_NAMES } from './job-names.js';
export type { JobName, JobPayloads, NoPayload, TickName } from './job-names.js';
export { Jobs, JobsUnavailableError } from './jobs.port.js';
export type {
  EnqueueOptions,
  JobCounts,
  JobFailure,
  JobHandler,
  JobRun,
  JobSchedule,
  JobsReport,
  OnJobFailure,
} from './jobs.port.js';
export { InProcessJobs } from './in-process.driver.js';
export { JobRuns } from './job-runs.js';
export { JobRunsModule } from './job-runs.module.js';
export { JobsModule } from './jobs.module.js';
export type { JobsModuleOptions, JobsModuleSetup } from './jobs.module.js';
export { FailureLog } from './failure-log.js';
export { FailureLogModule } from './failure-log.module.js';
