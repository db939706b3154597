import { Global, Module } from '@nestjs/common';
import { SystemClock } from '../../common/clock.js';
import { JobRuns } from './job-runs.js';

/** Lets every tick note that it has run through. */
@Global()
@Module({ providers: [JobRuns, SystemClock], exports: [JobRuns] })
export class JobRunsModule {}
