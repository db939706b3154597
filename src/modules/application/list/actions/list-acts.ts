import type { ActTable } from '../../../../core/flow/index.js';
import { BATCH_WORDS } from '../../flow/case-words.js';

const LETTER = ['letterNo', 'opinion'] as const;

/** What a city does with its list; sending and supplementing are prepared by a handler and decided by the head. */
export const LIST_ACTS = {
  arrange: { zh: '编排名单', allow: ['CITY.HANDLER'], needs: ['entries'] },
  send: { zh: BATCH_WORDS.LIST.send.zh, allow: ['CITY.HANDLER'], needs: LETTER },
  supplement: { zh: BATCH_WORDS.LIST_SUPPLEMENT.supplement.zh, allow: ['CITY.HANDLER'], needs: LETTER },
  recall: { zh: '撤回名单', allow: ['CITY.HEAD'], needs: ['reason'] },
} as const satisfies ActTable;
