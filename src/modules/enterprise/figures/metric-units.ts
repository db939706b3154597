import type { Metric } from '../../../../config/policy.js';

/** The units figures are shown in; amounts are stored in fen. */
export const METRIC_UNIT_ZH: Readonly<Record<Metric['unit'], string>> = {
  FEN: '万元',
  PERSON: '人',
  COUNT: '项',
};
