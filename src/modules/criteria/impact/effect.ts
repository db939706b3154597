import type { Verdict } from '../engine/result.js';
import type { ImpactEffect } from './impact-row.entity.js';

/**
 * What a draft changes for one enterprise.
 * @param before null where no rule was in force.
 */
export function effectOf(before: Verdict | null, after: Verdict): ImpactEffect {
  if (before === after) return 'SAME';
  if (after === 'MET') return 'GAINS';
  if (after === 'UNKNOWN') return 'UNKNOWN';
  return before === 'MET' ? 'DROPS' : 'OTHER';
}
