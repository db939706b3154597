import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** For a handler whose honest input may be longer than other bodies: it takes so many KiB. */
export const LargeBody = (kib: number) => RouteConfig({ bodyKib: kib });

/** Gives every route that is a `@LargeBody` its own limit. */
export function allowLargeBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const kib = route.config?.bodyKib;
    if (kib !== undefined) route.bodyLimit = kib * 1024;
  });
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set where a body may be longer than elsewhere. */
    bodyKib?: number;
  }
}
