import type { Tier } from '../../../core/auth/index.js';
import { type CaseState, flowSpec } from '../../application/index.js';

/** A step on the way of a case that has been handed in. */
export interface DurationStep {
  readonly step: string;
  readonly zh: string;
  /** A stay lasts from the entry into one of these until all are left. */
  readonly states: readonly CaseState[];
}

/** Every state between handing in and the end, in one step each. */
export const DURATION_STEPS: readonly DurationStep[] = [
  { step: 'COUNTY_SCREENING', zh: '县级初审', states: ['COUNTY_SCREENING'] },
  { step: 'CITY_EXAMINATION', zh: '市级审核', states: ['CITY_EXAMINATION'] },
  { step: 'CITY_TO_PUBLISH', zh: '待市级公示', states: ['CITY_TO_PUBLISH'] },
  { step: 'CITY_PUBLICITY', zh: '市级公示', states: ['CITY_PUBLICITY'] },
  { step: 'CITY_OBJECTION', zh: '市级异议核查', states: ['CITY_OBJECTION'] },
  { step: 'CITY_APPROVED', zh: '待市级推荐', states: ['CITY_APPROVED'] },
  {
    step: 'PROVINCE_DECISION',
    zh: '省级审查审定',
    states: ['RECOMMENDED', 'PROVINCE_FORMAL', 'PROVINCE_DECISION'],
  },
  { step: 'OUTSIDE_EVALUATION', zh: '第三方评审', states: ['OUTSIDE_EVALUATION'] },
  { step: 'ACCEPTED', zh: '待公示或公告', states: ['ACCEPTED'] },
  { step: 'PUBLICITY', zh: '公示', states: ['PUBLICITY'] },
  { step: 'OBJECTION', zh: '异议核查', states: ['OBJECTION'] },
  { step: 'RETURNED', zh: '退回补正', states: ['RETURNED'] },
];

/** The steps a tier uses, in the order of the way. */
export function stepsOf(tier: Tier): readonly DurationStep[] {
  const { states } = flowSpec(tier);
  return DURATION_STEPS.filter((step) => step.states.some((state) => states.includes(state)));
}
