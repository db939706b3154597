import { AsyncLocalStorage } from 'node:async_hooks';
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

/** Lets everything a handler calls know which request it answers. */
@Injectable()
export class RequestContextInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { id, ip } = context.switchToHttp().getRequest<FastifyRequest>();
    return new Observable((subscriber) =>
      storage.run({ requestId: id, address: ip }, () => next.handle().subscribe(subscriber)),
    );
  }
}
