import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CommonErrors, DomainError } from '../../common/errors.js';
import { AuthErrors } from './auth.errors.js';
import { admits, BEFORE_PASSWORD_CHANGE, type Grant, GRANTS, PUBLIC } from './grants.js';
import { SessionPort } from './ports.js';
import { type AuthenticatedRequest, SESSION_COOKIE } from './request.js';

/** The one place where a request is let in: a session, then the post. Default deny. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionPort,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const read = <T>(key: string) => this.reflector.get<T | undefined>(key, context.getHandler());
    if (read<boolean>(PUBLIC)) return true;

    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const token = request.cookies?.[SESSION_COOKIE];
    const actor = token ? await this.sessions.find(token) : null;
    if (!actor) throw new DomainError(CommonErrors.UNAUTHENTICATED);
    request.actor = actor;

    if (actor.mustChangePassword && !read<boolean>(BEFORE_PASSWORD_CHANGE))
      throw new DomainError(AuthErrors.PASSWORD_CHANGE_REQUIRED);
    if (!admits(read<Grant[]>(GRANTS) ?? [], actor)) throw new DomainError(CommonErrors.FORBIDDEN);
    return true;
  }
}
