import type { ActTable } from './actions/act-table.js';

/** What a head may do with a proposal. */
export const PROPOSAL_ACTS = {
  approve: { zh: '同意', allow: ['HEAD'] },
  decline: { zh: '退回经办', allow: ['HEAD'], needs: ['note'] },
} as const satisfies ActTable;
