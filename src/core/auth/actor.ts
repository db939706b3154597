/** Roles of a post. Experts, departments and the three kinds of administrators come later. */
export type Role = 'ENTERPRISE_FILER' | 'ENTERPRISE_ADMIN' | 'HANDLER' | 'HEAD' | 'VIEWER' | 'SYSTEM_ADMIN';

export type Tier = 'PROVINCE' | 'CITY' | 'COUNTY';

export const TIERS: readonly Tier[] = ['COUNTY', 'CITY', 'PROVINCE'];

/** The person behind a request, in the one post of the account. */
export interface Actor {
  readonly accountId: string;
  readonly loginName: string;
  readonly name: string;
  readonly role: Role;
  /** The tier of the official's unit; null for enterprises and the system administrator. */
  readonly tier: Tier | null;
  /** The official's unit; null for enterprises and the system administrator. */
  readonly unitId: string | null;
  readonly unitPath: string | null;
  /** The enterprise of a filer or enterprise administrator. */
  readonly enterpriseId: string | null;
  readonly organisationId: string;
  readonly mustChangePassword: boolean;
  /** SHA-256 of the session token. */
  readonly sessionId: string;
  /** When the session ends however much it is used. */
  readonly sessionEndsAt: Date;
}

export function isEnterprise(actor: Actor): boolean {
  return actor.role === 'ENTERPRISE_FILER' || actor.role === 'ENTERPRISE_ADMIN';
}

/** Handler, head or viewer of a unit. */
export function isOfficial(actor: Actor): boolean {
  return actor.unitId !== null;
}

/** A viewer reads what happens, and how to reach a person only masked. */
export function readsMasked({ role }: Actor): boolean {
  return role === 'VIEWER';
}
