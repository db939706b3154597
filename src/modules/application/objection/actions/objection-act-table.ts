import type { ActTable } from '../../../../core/flow/index.js';

/** What the unit that published does with an objection or a report. */
export const OBJECTION_ACTS = {
  accept: { zh: '受理', allow: ['HANDLER'], needs: ['opinion'] },
  refuse: { zh: '不予受理', allow: ['HANDLER'], needs: ['opinion', 'reasonTold'] },
  settle: { zh: '办结', allow: ['HANDLER'], needs: ['upheld', 'opinion', 'reasonTold'] },
  note: { zh: '存档', allow: ['HANDLER'], needs: ['opinion'] },
} as const satisfies ActTable;

export type ObjectionAction = keyof typeof OBJECTION_ACTS;
