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

/** What people call the posts. */
export const ROLE_ZH: Readonly<Record<Role, string>> = {
  ENTERPRISE_FILER: '企业填报人',
  ENTERPRISE_ADMIN: '企业管理员',
  HANDLER: '经办',
  HEAD: '负责人',
  VIEWER: '查阅',
  SYSTEM_ADMIN: '系统管理员',
};
