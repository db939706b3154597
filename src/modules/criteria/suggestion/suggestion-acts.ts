import type { ActTable } from '../../../core/flow/index.js';

/** What an officer does with suggestions in reach, one or many at a time. */
export const SUGGESTION_ACTS = {
  confirm: { zh: '确认为培育对象', allow: ['OFFICER'], needs: ['reason'], takes: ['reviewOn'] },
  reject: { zh: '驳回', allow: ['OFFICER'], needs: ['reason'] },
} as const satisfies ActTable;
