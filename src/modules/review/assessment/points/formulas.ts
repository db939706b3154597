import type { Timeliness } from '../../../../../config/policy.js';

/** What formulas may look at. */
export interface FormulaFacts {
  /** The update was filed after its due date. */
  readonly late: boolean;
}

type Formula = (formula: Timeliness, facts: FormulaFacts) => { points: string; reason: string };

/** One function for every word of `FORMULAS`. */
const FORMULA_TABLE: Readonly<Record<Timeliness['word'], Formula>> = {
  TIMELINESS: ({ onTime, late }, facts) =>
    facts.late ? { points: late, reason: '逾期报送' } : { points: onTime, reason: '按期报送' },
};

/** The points a formula gives, with the reason in words. */
export function formulaPoints(formula: Timeliness, facts: FormulaFacts): { points: string; reason: string } {
  return FORMULA_TABLE[formula.word](formula, facts);
}
