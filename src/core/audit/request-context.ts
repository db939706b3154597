import { AsyncLocalStorage } from 'node:async_hooks';
import { isIP } from 'node:net';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';

/** Which request the running code answers. */
export interface RequestContext {
  readonly requestId: string;
  readonly address: string;
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

/** Lets everything a handler calls know which request it answers. */
@Injectable()
export class RequestContextInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const running = { requestId: request.id, address: addressOf(request) };
    return new Observable((subscriber) => storage.run(running, () => next.handle().subscribe(subscriber)));
  }
}
