import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Actor, Role, Tier } from './actor.js';

/**
 * Whom a handler admits. `SIGNED_IN` any account; `ENTERPRISE` both roles of an enterprise; `OFFICER` handlers and
 * heads of every tier; `OFFICIAL` these and viewers; `CITY.HEAD` one role at one tier.
 */
export type Grant =
  | 'SIGNED_IN'
  | 'ENTERPRISE'
  | 'ENTERPRISE_ADMIN'
  | 'OFFICER'
  | 'OFFICIAL'
  | 'SYSTEM_ADMIN'
  | 'HANDLER'
  | 'HEAD'
  | `${Tier}.${'HANDLER' | 'HEAD' | 'VIEWER'}`;

const GROUPS: Partial<Record<Grant, readonly Role[]>> = {
  ENTERPRISE: ['ENTERPRISE_FILER', 'ENTERPRISE_ADMIN'],
  ENTERPRISE_ADMIN: ['ENTERPRISE_ADMIN'],
  OFFICER: ['HANDLER', 'HEAD'],
  OFFICIAL: ['HANDLER', 'HEAD', 'VIEWER'],
  SYSTEM_ADMIN: ['SYSTEM_ADMIN'],
  HANDLER: ['HANDLER'],
  HEAD: ['HEAD'],
};

/** @returns whether the actor's post is among the grants. */
export function admits(grants: readonly Grant[], actor: Pick<Actor, 'role' | 'tier'>): boolean {
  return grants.some((grant) => {
    if (grant === 'SIGNED_IN') return true;
    const roles = GROUPS[grant];
    return roles ? roles.includes(actor.role) : grant === `${actor.tier}.${actor.role}`;
  });
}

export const GRANTS = 'access:grants';
export const PUBLIC = 'access:public';
export const BEFORE_PASSWORD_CHANGE = 'access:before-password-change';

/** Admits the given posts. A handler with neither this nor `@Public()` stops the start. */
export const Allow = (...grants: [Grant, ...Grant[]]) => SetMetadata(GRANTS, grants);

/** Reachable without a session: health, sign-in, registration, the public lists. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true), ApiOperation({ security: [] }));

/** Also reachable while the first password has not been changed. */
export const BeforePasswordChange = () => SetMetadata(BEFORE_PASSWORD_CHANGE, true);
