import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppConfig } from '../../../../config/env.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { addressOf } from '../../audit/index.js';
import type { RedisLink } from '../../redis/index.js';

const CONNECT_LIMIT_MS = 2000;

const NO_HEADERS = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

export type FloodConfig = Pick<AppConfig, 'floodLimits' | 'redisUrl'>;

/**
 * Counts the calls of every route that is `@FloodLimited`, per address and route. With Redis all processes count
 * together, and while it is out of reach nobody is refused; without, each process counts for itself.
 */
export function guardAgainstFloods(server: FastifyInstance, { floodLimits, redisUrl }: FloodConfig): void {
  server.addHook('onRoute', (route) => {
    const kind = route.config?.floodKind;
    if (kind === undefined) return;
    const { calls, perMs } = floodLimits[kind];
    route.config = { ...route.config, rateLimit: { max: calls, timeWindow: perMs } };
  });
  let client: RedisLink['client'] | undefined;
  if (redisUrl !== undefined) void server.register(async () => (client = await connect(server, redisUrl)));
  void server.register(rateLimit, () => ({
    global: false,
    keyGenerator: subscriberOf,
    skipOnError: true,
    nameSpace: 'flood:',
    redis: client,
    addHeaders: { ...NO_HEADERS, 'retry-after': false },
    addHeadersOnExceeding: NO_HEADERS,
    errorResponseBuilder: (_request, { ttl }) =>
      new DomainError(CommonErrors.TOO_MANY_REQUESTS, { retryAfter: Math.max(1, Math.ceil(ttl / 1000)) }),
  }));
}

/** The address, as the lock-out of sign-in sees it; of IPv6 the /64 one subscriber is given. */
function subscriberOf(request: FastifyRequest): string {
  return normalizeIP(addressOf(request));
}

/** Ends with the server, which waits for the first connection before it takes requests, but not for long. */
async function connect(server: FastifyInstance, redisUrl: string): Promise<RedisLink['client']> {
  const { RedisLink } = await import('../../redis/index.js');
  const link = new RedisLink(redisUrl, 'asking', 'FloodGuard');
  const settled = link.settle(CONNECT_LIMIT_MS);
  server.addHook('onReady', () => settled);
  server.addHook('onClose', () => link.close());
  return link.client;
}
