import type { Role } from '../../../core/auth/index.js';

/** Posts in the authority of a unit. */
export const OFFICIAL_ROLES = [
  'HANDLER',
  'HEAD',
  'VIEWER',
  'SYSTEM_ADMIN',
] as const satisfies readonly Role[];
export type OfficialRole = (typeof OFFICIAL_ROLES)[number];

/** Posts in an enterprise. */
export type EnterpriseRole = Extract<Role, `ENTERPRISE_${string}`>;
