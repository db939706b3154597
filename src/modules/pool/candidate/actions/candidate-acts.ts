import type { ActTable } from '../../../../core/flow/index.js';

/** What an officer does with a tag of the own unit. */
export const CANDIDATE_ACTS = {
  renew: { zh: '续期', allow: ['OFFICER'], needs: ['reason', 'reviewOn'] },
  end: { zh: '结束', allow: ['OFFICER'], needs: ['reason'] },
} as const satisfies ActTable;
