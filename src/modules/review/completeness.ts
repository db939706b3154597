import type { Metric } from '../../../config/policy.js';
import type { FieldError } from '../../common/errors.js';

/**
 * What a yearly update still lacks: all mandatory figures of the year have to stand on one basis, 单体 or 合并.
 * Where neither is complete, the basis closer to it is named, 单体 when both are equally far.
 *
 * @returns one error per missing figure, field `figures.<year>.<basis>.<metric>`; empty when complete.
 */
export function missingFigures(
  metrics: readonly Metric[],
  year: number,
  given: readonly { basis: string; metric: string }[],
): FieldError[] {
  const lacking = (basis: string) => {
    const present = new Set(given.filter((row) => row.basis === basis).map(({ metric }) => metric));
    return metrics
      .filter(({ mandatory, key }) => mandatory && !present.has(key))
      .map((label): FieldError => ({
        field: `figures.${year}.${basis}.${label.key}`,
        code: 'required',
        label,
      }));
  };
  const [solo, consolidated] = [lacking('SOLO'), lacking('CONSOLIDATED')];
  return consolidated.length < solo.length ? consolidated : solo;
}
