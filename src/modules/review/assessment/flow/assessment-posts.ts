import { loadPolicy } from '../../../../../config/policy.js';
import { type Actor, isEnterprise, type Tier } from '../../../../core/auth/index.js';
import type { Assessment } from '../assessment.entity.js';
import type { AssessmentState } from '../assessment-words.js';
import { type AssessmentFact, type AssessmentRow, stepAt } from './assessment.flow.js';

type Units = Pick<Assessment, 'countyUnitId' | 'cityUnitId' | 'provinceUnitId'>;

export function factOf({ countyUnitId }: Units): AssessmentFact {
  return countyUnitId === null ? 'noCounty' : 'hasCounty';
}

/** The unit of a tier; null where the city does the county's part. */
export function unitOfTier(units: Units, tier: Tier): string | null {
  const { countyUnitId: COUNTY, cityUnitId: CITY, provinceUnitId: PROVINCE } = units;
  return { COUNTY, CITY, PROVINCE }[tier];
}

/** Whether a row is for the post of the actor; the unit is another question. */
export function fitsPost({ role, tier, when }: AssessmentRow, units: Units, actor: Actor): boolean {
  if (when && when !== factOf(units)) return false;
  if (role === 'ENTERPRISE') return isEnterprise(actor);
  return actor.role === role && actor.tier === tier;
}

/** Who has to deal with an assessment in a state; null where nobody of a unit has to. */
export function postAt(
  units: Units,
  state: AssessmentState,
): { unitId: string; role: 'HANDLER' | 'HEAD' } | null {
  const step = stepAt(state, factOf(units));
  const unitId = step && unitOfTier(units, step.tier);
  return step && unitId ? { unitId, role: step.role } : null;
}

/** The last day of the county, and of updates that are filed late. */
export function countyDate(year: number): string {
  return `${year + 1}-${loadPolicy().review.assessment.countyMonthDay}`;
}

/** The last day of the city. */
export function cityDate(year: number): string {
  return `${year + 1}-${loadPolicy().review.assessment.cityMonthDay}`;
}

/** The last day of the step in a state; undefined where no date is set. */
export function dueAt({ year, state }: Pick<Assessment, 'year' | 'state'>): string | undefined {
  if (state === 'SUBMITTED') return countyDate(year);
  return state === 'VERIFIED' ? cityDate(year) : undefined;
}
