import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { SystemClock } from '../../common/clock.js';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import { Readiness } from './health/readiness.js';
import { KeptAnswers } from './idempotency/kept-answers.js';
import { QueryCheckInterceptor } from './input/query-check.interceptor.js';
import { InputPipe } from './input/validation.pipe.js';
import { ProblemFilter } from './problem/problem.filter.js';

/** What every handler stands on: strict input, one answer for failures, health. Used with `HttpAdapter`. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [
    SystemClock,
    Readiness,
    HealthService,
    KeptAnswers,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: InputPipe },
    { provide: APP_INTERCEPTOR, useClass: QueryCheckInterceptor },
  ],
  exports: [Readiness, KeptAnswers],
})
export class HttpModule {}
