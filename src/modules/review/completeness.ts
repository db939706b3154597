import type { Metric } from '../../../config/policy.js';
import type { FieldError } from '../../common/errors.js';
import type { Basis } from '../enterprise/index.js';

/** A figure an enterprise has given for the year. */
interface Given {
  readonly basis: string;
  readonly metric: string;
}

/**
 * What a yearly update still lacks: all mandatory figures of the year have to stand on one basis, 单体 or 合并.
 *
 * @returns one error per missing figure of `basisOf`, field `figures.<year>.<basis>.<metric>`; empty when complete.
 */
export function missingFigures(
  metrics: readonly Metric[],
  year: number,
  given: readonly Given[],
): FieldError[] {
  const basis = basisOf(metrics, given);
  return lackingOn(metrics, given, basis).map((label): FieldError => ({
    field: figureField(year, basis, label.key),
    code: 'required',
    label,
  }));
}

/** The basis an update is on: the one whose mandatory figures are complete or closer to it, 单体 when both are equal. */
export function basisOf(metrics: readonly Metric[], given: readonly Given[]): Basis {
  const lacking = (basis: Basis) => lackingOn(metrics, given, basis).length;
  return lacking('CONSOLIDATED') < lacking('SOLO') ? 'CONSOLIDATED' : 'SOLO';
}

/** How a figure is named in what is missing and in what is to be mended. */
export function figureField(year: number, basis: Basis, metric: string): string {
  return `figures.${year}.${basis}.${metric}`;
}

function lackingOn(metrics: readonly Metric[], given: readonly Given[], basis: Basis): Metric[] {
  const present = new Set(given.filter((row) => row.basis === basis).map(({ metric }) => metric));
  return metrics.filter(({ mandatory, key }) => mandatory && !present.has(key));
}
