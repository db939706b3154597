import type { ActTable } from '../../../../../core/flow/index.js';

/** What an officer does with a registration that waits for the own unit. */
export const REGISTRATION_ACTS = {
  confirm: { zh: '确认', allow: ['OFFICER'] },
  refuse: { zh: '不予确认', allow: ['OFFICER'], needs: ['reason'] },
} as const satisfies ActTable;
