import type { Act } from '../../../core/flow/index.js';

/** Putting cases into an announcement, for the head to decide. */
export const PREPARE_ANNOUNCEMENT = { zh: '拟公告', allow: ['HANDLER'] } as const satisfies Act;
