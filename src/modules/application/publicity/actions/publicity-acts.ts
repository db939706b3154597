import type { Act, ActTable } from '../../../../core/flow/index.js';

/** Putting cases into a publicity, for the head to start. */
export const PREPARE_PUBLICITY = { zh: '拟公示', allow: ['HANDLER'] } as const satisfies Act;

/** What may be done with a publicity. */
export const PUBLICITY_ACTS = {
  recall: { zh: '撤回公示', allow: ['HEAD'], needs: ['reason'] },
} as const satisfies ActTable;
