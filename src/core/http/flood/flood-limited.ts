import { RouteConfig } from '@nestjs/platform-fastify';
import type { FloodLimits } from '../../../../config/flood-limits.js';

/** The kinds of calls that are counted. */
export type FloodKind = keyof FloodLimits;

/**
 * For a handler that is reachable without an account: one address may call it so often and no more, by the limit of
 * this kind in the configuration; then it is answered 429 TOO_MANY_REQUESTS before anything is read or done.
 */
export const FloodLimited = (kind: FloodKind) => RouteConfig({ floodKind: kind });

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set where calls are counted by address. */
    floodKind?: FloodKind;
  }
}
