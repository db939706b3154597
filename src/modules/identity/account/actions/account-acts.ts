import type { ActTable } from '../../../../core/flow/index.js';

/** What the system administrator does with an account of an official. */
export const ACCOUNT_ACTS = {
  disable: { zh: '停用', allow: ['SYSTEM_ADMIN'] },
  enable: { zh: '启用', allow: ['SYSTEM_ADMIN'] },
  unlock: { zh: '解除锁定', allow: ['SYSTEM_ADMIN'] },
  change: { zh: '修改', allow: ['SYSTEM_ADMIN'], takes: ['role', 'displayName'] },
} as const satisfies ActTable;
