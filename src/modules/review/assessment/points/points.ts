import type { AssessmentRules, Dimension } from '../../../../../config/policy.js';
import type { FieldError } from '../../../../common/errors.js';
import { defineFieldRules } from '../../../../common/field-rules.js';
import { formulaPoints, type FormulaFacts } from './formulas.js';

/** Points given to one dimension, decimal text of at most two places, and why. */
export interface GivenPoints {
  readonly dimension: string;
  readonly points: string;
  readonly reason: string;
}

/** The points of an assessment by dimension, those of formulas included. */
export type PointSheet = Readonly<Record<string, Pick<GivenPoints, 'points' | 'reason'>>>;

const Rules = defineFieldRules({
  pointsAboveMost: ['最多 {most} 分。', 'At most {most} points.'],
  pointsByFormula: ['此项由系统计分，无需填写。', 'The system gives these points; leave them out.'],
  pointsMissing: ['请给“{name}”打分。', 'Give points to {name}.'],
});

/** `12.5` as 1250; points are added and compared as whole hundredths. */
export function hundredthsOf(points: string): number {
  const [whole = '0', decimals = ''] = points.split('.');
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** 1250 as `12.5`. */
export function pointsText(hundredths: number): string {
  const whole = Math.floor(hundredths / 100);
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return decimals === '' ? String(whole) : `${whole}.${decimals}`;
}

/**
 * What is wrong with points a person gave.
 *
 * @param complete whether every dimension without a formula needs them.
 */
export function pointFaults(
  dimensions: readonly Dimension[],
  given: readonly GivenPoints[],
  complete: boolean,
): FieldError[] {
  const faults = given.flatMap(({ dimension, points }, index): FieldError[] => {
    const field = `points.${index}`;
    const known = dimensions.find(({ code }) => code === dimension);
    if (!known) return [{ field: `${field}.dimension`, code: 'isIn' }];
    if (known.formula) return [{ field: `${field}.dimension`, code: Rules.pointsByFormula }];
    if (given.findIndex((other) => other.dimension === dimension) < index)
      return [{ field: `${field}.dimension`, code: 'arrayUnique' }];
    const { most } = known;
    return hundredthsOf(points) > hundredthsOf(most)
      ? [{ field: `${field}.points`, code: Rules.pointsAboveMost, params: { most } }]
      : [];
  });
  const missing = dimensions.filter(
    ({ code, formula }) => !formula && !given.some(({ dimension }) => dimension === code),
  );
  const lacking = missing.map(({ zh }): FieldError => {
    return { field: 'points', code: Rules.pointsMissing, params: { name: zh } };
  });
  return complete ? [...faults, ...lacking] : faults;
}

/** The sheet after points were given: those of formulas by their formula, the others as given or as they stood. */
export function sheetAfter(
  dimensions: readonly Dimension[],
  before: PointSheet,
  given: readonly GivenPoints[],
  facts: FormulaFacts,
): PointSheet {
  const entries = dimensions.flatMap(({ code, formula }) => {
    if (formula) return [[code, formulaPoints(formula, facts)] as const];
    const row = given.find(({ dimension }) => dimension === code);
    const kept = row ? { points: row.points, reason: row.reason } : before[code];
    return kept ? [[code, kept] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The sum in hundredths. */
export function totalOf(sheet: PointSheet): number {
  return Object.values(sheet).reduce((sum, { points }) => sum + hundredthsOf(points), 0);
}

/**
 * The grade of a total; on the edge of a band the higher one. A veto makes the lowest whatever the points.
 */
export function gradeOf({ grades }: Pick<AssessmentRules, 'grades'>, total: number, vetoed: boolean): string {
  const lowest = grades.at(-1)?.code ?? '';
  if (vetoed) return lowest;
  return grades.find(({ from }) => total >= hundredthsOf(from))?.code ?? lowest;
}
