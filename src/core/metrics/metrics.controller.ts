import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Headers, Inject, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CommonErrors, DomainError } from '../../common/errors.js';
import { Public } from '../auth/index.js';
import { Metrics } from './metrics.js';

/** Token: the bearer token that may read metrics; undefined where nobody may. */
export const METRICS_TOKEN = Symbol('METRICS_TOKEN');

@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(METRICS_TOKEN) private readonly token: string | undefined,
  ) {}

  /** Prometheus metrics, for whoever sends the token; without one in the configuration there is no such page. */
  @Get()
  @Public()
  @ApiExcludeEndpoint()
  async read(
    @Headers('authorization') authorization: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (this.token === undefined) throw new DomainError(CommonErrors.NOT_FOUND);
    if (!isSame(authorization, `Bearer ${this.token}`)) throw new DomainError(CommonErrors.UNAUTHENTICATED);
    void reply.header('content-type', this.metrics.contentType).header('cache-control', 'no-store');
    return this.metrics.text();
  }
}

/** Compares without telling by the time taken how much agrees. */
function isSame(given: string | undefined, wanted: string): boolean {
  const digest = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());
  return timingSafeEqual(digest(given ?? ''), digest(wanted));
}
