import { loadPolicy } from '../../../../config/policy.js';
import type { FieldError } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';
import { wanYuanFromFen } from '../../../common/money.js';
import type { YearFigures } from './derived.js';

/** What cannot be: a part above its whole in the same year. Each is told of the one that was entered. */
const Rules = defineFieldRules({
  mainBusinessAboveRevenue: [
    '主营业务收入不能大于营业收入（{whole} 万元）。',
    'Revenue of the main business cannot be above revenue ({whole} in 10,000 yuan).',
  ],
  revenueBelowMainBusiness: [
    '营业收入不能小于主营业务收入（{part} 万元）。',
    'Revenue cannot be below that of the main business ({part} in 10,000 yuan).',
  ],
  mainProductAboveRevenue: [
    '主导产品收入不能大于营业收入（{whole} 万元）。',
    'Revenue of the main product cannot be above revenue ({whole} in 10,000 yuan).',
  ],
  revenueBelowMainProduct: [
    '营业收入不能小于主导产品收入（{part} 万元）。',
    'Revenue cannot be below that of the main product ({part} in 10,000 yuan).',
  ],
  rdStaffAboveEmployees: [
    '研发人员数不能大于年末职工人数（{whole} 人）。',
    'R&D staff cannot be more than the employees ({whole}).',
  ],
  employeesBelowRdStaff: [
    '年末职工人数不能小于研发人员数（{part} 人）。',
    'Employees cannot be fewer than the R&D staff ({part}).',
  ],
});

const PARTS = [
  {
    part: 'mainBusinessRevenue',
    whole: 'revenue',
    above: Rules.mainBusinessAboveRevenue,
    below: Rules.revenueBelowMainBusiness,
  },
  {
    part: 'mainProductRevenue',
    whole: 'revenue',
    above: Rules.mainProductAboveRevenue,
    below: Rules.revenueBelowMainProduct,
  },
  {
    part: 'rdStaff',
    whole: 'employees',
    above: Rules.rdStaffAboveEmployees,
    below: Rules.employeesBelowRdStaff,
  },
] as const;

/** A figure that cannot stand beside another one, and what the other one is. */
export interface Impossible extends Pick<FieldError, 'code' | 'params'> {
  readonly metric: string;
  /** The two figures that contradict each other. */
  readonly metrics: readonly [part: string, whole: string];
}

/**
 * What cannot be among the figures of one year and basis.
 * @param entered whether a figure is being entered: only what is entered is at fault, the part before the whole.
 */
export function impossibleIn(
  figures: YearFigures,
  entered: (metric: string) => boolean = () => true,
): Impossible[] {
  return PARTS.flatMap(({ part, whole, above, below }): Impossible[] => {
    const [small = 0, large = small] = [figures[part], figures[whole]];
    if (small <= large) return [];
    const params = { part: shown(part, small), whole: shown(whole, large) };
    const metrics = [part, whole] as const;
    if (entered(part)) return [{ metric: part, metrics, code: above, params }];
    return entered(whole) ? [{ metric: whole, metrics, code: below, params }] : [];
  });
}

/** What of the values entered can stand beside each other and the figures that are there. */
export function possibleAmong<Value extends { readonly metric: string; readonly value: number }>(
  values: readonly Value[],
  present: YearFigures,
): readonly Value[] {
  const entered = Object.fromEntries(values.map(({ metric, value }) => [metric, value]));
  const faults = impossibleIn({ ...present, ...entered }, (metric) => metric in entered);
  if (faults.length === 0) return values;
  const wrong = new Set(faults.map(({ metric }) => metric));
  return possibleAmong(
    values.filter(({ metric }) => !wrong.has(metric)),
    present,
  );
}

function shown(metric: string, value: number): string {
  return loadPolicy().metric(metric)?.unit === 'FEN' ? wanYuanFromFen(value) : String(value);
}
