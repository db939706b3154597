import type { VisitConclusion } from './spot-check-item.entity.js';

/** What the conclusions of an on-site check are called. */
export const CONCLUSION_ZH: Readonly<Record<VisitConclusion, string>> = {
  TRUE: '属实',
  MOSTLY_TRUE: '基本属实',
  UNTRUE: '不属实',
};
