import { InProcessJobs } from '../../src/core/jobs/index.js';
import { jobsContract } from './jobs.contract.js';

describe('jobs in process', () => {
  jobsContract({ create: (onFailure) => new InProcessJobs({ onFailure, backoffMs: 5 }) });
});
