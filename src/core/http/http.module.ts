import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import { Readiness } from './health/readiness.js';
import { InputPipe } from './input/validation.pipe.js';
import { ProblemFilter } from './problem/problem.filter.js';

/** What every handler stands on: strict input, one answer for failures, health. Used with `HttpAdapter`. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [
    Readiness,
    HealthService,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: InputPipe },
  ],
  exports: [Readiness],
})
export class HttpModule {}
