import type { ActTable } from '../../../../core/flow/index.js';

/** What an open round asks for before a quota of it changes: the document it rests on, and the reason. */
export const PAPERS = ['documentNo', 'reason'] as const;

/** What its owner does with a round. */
export const ROUND_ACTS = {
  change: {
    zh: '修改',
    allow: ['OFFICER'],
    takes: [
      'track',
      'title',
      'basisDocument',
      'baseYear',
      'ruleSets',
      'opens',
      'enterpriseCloses',
      'cityCloses',
      'correctionCloses',
      'quotaMode',
      'units',
      'cityPublicity',
      'cityPublicityLength',
      'publicityLength',
      'publicityUnit',
      'skipAllowed',
      'otherTrackAllowed',
      'limits',
    ],
  },
  open: { zh: '开放', allow: ['HEAD'] },
  close: { zh: '结束', allow: ['HEAD'] },
  setQuota: { zh: '调整名额', allow: ['PROVINCE.HEAD'], needs: ['unitId', 'quota'], takes: PAPERS },
} as const satisfies ActTable;
