import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';

/** The session cookie: HttpOnly, SameSite=Lax, so that a link in a message opens signed in. */
export const SESSION_COOKIE = 'pool_session';

export interface AuthenticatedRequest extends FastifyRequest {
  actor?: Actor;
  cookies: Record<string, string | undefined>;
}

/** The signed-in person, as a handler's parameter. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!actor) throw new Error('a handler that takes an actor must not be public');
  return actor;
});
