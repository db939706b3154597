import type { ActTable } from '../../../../core/flow/index.js';

/** What is done about a major change. */
export const MAJOR_CHANGE_ACTS = {
  report: {
    zh: '报告',
    allow: ['ENTERPRISE'],
    needs: ['description'],
    takes: ['newName', 'successorUscc', 'successorName'],
  },
  confirm: {
    zh: '确认',
    allow: ['HANDLER', 'HEAD'],
    needs: ['opinion', 'reasonTold', 'documents'],
    takes: ['documentNo', 'takeName', 'titlesKept'],
  },
  refuse: { zh: '不予确认', allow: ['HANDLER'], needs: ['opinion', 'reasonTold'] },
} as const satisfies ActTable;
