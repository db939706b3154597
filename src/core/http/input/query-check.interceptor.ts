import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { validationFailed } from './validation-failed.js';

/**
 * Refuses every query parameter of a handler that takes no query; where one is taken, its DTO refuses what it does not
 * describe. Runs after the guards, so that whoever is not let in hears that first.
 */
@Injectable()
export class QueryCheckInterceptor implements NestInterceptor {
  private readonly takers = new WeakMap<Function, boolean>();

  /** @throws DomainError VALIDATION_FAILED naming every parameter. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    const names = Object.keys(query as object);
    if (names.length > 0 && !this.takesQuery(context))
      throw validationFailed(names.map((field) => ({ field, code: 'unknownField' })));
    return next.handle();
  }

  private takesQuery(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    let takes = this.takers.get(handler);
    if (takes === undefined) {
      takes = hasQueryArgument(context.getClass(), handler.name);
      this.takers.set(handler, takes);
    }
    return takes;
  }
}

/** Nest keeps the arguments of a handler by `type:index`. */
function hasQueryArgument(controller: Function, handler: string): boolean {
  const args = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) as object | undefined;
  return Object.keys(args ?? {}).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
