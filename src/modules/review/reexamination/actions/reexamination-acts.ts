import type { ActTable } from '../../../../core/flow/index.js';

/** What is done about a 复核 that is running. */
export const REEXAMINATION_ACTS = {
  verify: { zh: '核实', allow: ['HANDLER'], needs: ['opinion'] },
  check: { zh: '审核', allow: ['HANDLER'], needs: ['opinion'] },
  return: { zh: '退回补正', allow: ['HANDLER'], needs: ['opinion', 'reasonTold', 'fields'] },
  resubmit: { zh: '补正后重新提交', allow: ['ENTERPRISE'] },
} as const satisfies ActTable;

/** What a handler prepares and the head of the same unit decides. */
export const REEXAMINATION_DECISIONS = {
  pass: {
    zh: '复核通过',
    allow: ['HANDLER', 'HEAD'],
    needs: ['opinion', 'reasonTold', 'clause', 'documentNo'],
  },
  fail: {
    zh: '复核不通过并退库',
    allow: ['HANDLER', 'HEAD'],
    needs: ['opinion', 'reasonTold', 'clause', 'documentNo'],
  },
} as const satisfies ActTable;

export type DirectAct = keyof typeof REEXAMINATION_ACTS;
export type ReexaminationDecisionAct = keyof typeof REEXAMINATION_DECISIONS;
