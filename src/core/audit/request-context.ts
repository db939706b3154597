import { AsyncLocalStorage } from 'node:async_hooks';
import { isIP } from 'node:net';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { SystemClock } from '../../common/clock.js';

/** Which request the running code answers. */
export interface RequestContext {
  readonly requestId: string;
  readonly address: string;
  /** When it arrived, by the clock of the machine: its head was read, and nothing has been waited for. */
  readonly arrivedAt: Date;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** See {@link RequestContext}. */
    arrivedAt: Date;
  }
}

const storage = new AsyncLocalStorage<RequestContext>();

/** The request being answered; undefined in jobs and at start-up. */
export function requestContext(): RequestContext | undefined {
  return storage.getStore();
}

/** Where a request comes from: an IP address in its short form, or `unknown` when a proxy hands on something else. */
export function addressOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(address) === 0 ? 'unknown' : address;
}

/** Lets everything a handler calls know which request it answers; a process without HTTP has nothing to tell. */
@Injectable()
export class RequestContextHook implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly machine: SystemClock,
  ) {}

  onModuleInit(): void {
    const adapter: FastifyAdapter | undefined = this.host.httpAdapter;
    const server = adapter?.getInstance();
    server?.decorateRequest('arrivedAt');
    server?.addHook('onRequest', (request, _reply, done) => {
      request.arrivedAt = this.machine.now();
      done();
    });
    server?.addHook('preHandler', (request, _reply, done) => {
      const { id: requestId, arrivedAt } = request;
      storage.run({ requestId, address: addressOf(request), arrivedAt }, done);
    });
  }
}
