import type { ActTable } from '../../../core/flow/index.js';

/** What is done with a finding, by the enterprise and by the head of the unit that decides. */
export const FINDING_ACTS = {
  object: { zh: '提出申辩', allow: ['ENTERPRISE'], needs: ['text'] },
  waive: { zh: '放弃申辩', allow: ['ENTERPRISE'] },
  decide: { zh: '作出决定', allow: ['HEAD'], needs: ['opinion', 'reasonTold'], takes: ['documentNo'] },
  dismiss: { zh: '不予处理', allow: ['HEAD'], needs: ['reasonTold'], takes: ['opinion'] },
} as const satisfies ActTable;

export type FindingAct = keyof typeof FINDING_ACTS;
