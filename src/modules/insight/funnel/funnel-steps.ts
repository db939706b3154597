import type { Tier } from '../../../core/auth/index.js';
import { CASE_STATES, type CaseState, FINAL_STATES, flowSpec, STATE_INFO } from '../../application/index.js';
import { sumOf } from '../sum-of.js';
import type { FunnelView } from './funnel.dto.js';

/** The steps of the way into the pool, the first one first, each with what its screen calls it. */
const STEPS = [
  { step: 'STARTED', zh: '填报' },
  { step: 'SUBMITTED', zh: '提交' },
  { step: 'COUNTY_PASSED', zh: '县级初审通过' },
  { step: 'CITY_PASSED', zh: '市级审核通过' },
  { step: 'RECOMMENDED', zh: '推荐' },
  { step: 'FORMAL_CHECK', zh: '形式审查' },
  { step: 'ACCEPTED', zh: '审定通过' },
  { step: 'IN_POOL', zh: '入库' },
] as const;

export type FunnelStep = (typeof STEPS)[number]['step'];

/** The last step a case has come to that stands in a state; null where the state says nothing of it. */
const STEP_OF: Readonly<Record<CaseState, FunnelStep | null>> = {
  DRAFT: 'STARTED',
  AWAITING_CONFIRMATION: 'STARTED',
  COUNTY_SCREENING: 'SUBMITTED',
  CITY_EXAMINATION: 'COUNTY_PASSED',
  CITY_TO_PUBLISH: 'CITY_PASSED',
  CITY_PUBLICITY: 'CITY_PASSED',
  CITY_OBJECTION: 'CITY_PASSED',
  CITY_APPROVED: 'CITY_PASSED',
  RECOMMENDED: 'RECOMMENDED',
  PROVINCE_FORMAL: 'FORMAL_CHECK',
  OUTSIDE_EVALUATION: 'FORMAL_CHECK',
  PROVINCE_DECISION: 'FORMAL_CHECK',
  ACCEPTED: 'ACCEPTED',
  PUBLICITY: 'ACCEPTED',
  OBJECTION: 'ACCEPTED',
  RETURNED: null,
  IN_POOL: 'IN_POOL',
  REFUSED: null,
  WITHDRAWN: null,
  LAPSED: null,
  NOT_RECOMMENDED: null,
  NOT_SUBMITTED: null,
};

/** 0 for the first step, which every case has come to; −1 where a state says nothing. */
export function rankOf(state: CaseState): number {
  return STEPS.findIndex(({ step }) => step === STEP_OF[state]);
}

/** States in which a case of the province's round lies with the province. */
export const SENT_UP: readonly CaseState[] = CASE_STATES.filter(
  (state) => rankOf(state) >= rankOf('RECOMMENDED'),
);

/** Cases that came equally far and stand equally. */
export interface FunnelGroup {
  /** The rank of the farthest step they ever came to. */
  readonly reached: number;
  /** Where they stand; a returned case where it goes back to. */
  readonly standing: CaseState;
  readonly cases: number;
}

/**
 * The funnel of a round. A case that came to a step has come to those before it: where the city does the county's
 * part, handing in counts as passed by the county. Steps and ends the tier does not use are left out.
 */
export function funnelOf(
  tier: Tier,
  groups: readonly FunnelGroup[],
): Pick<FunnelView, 'tier' | 'steps' | 'endings'> {
  const flow = flowSpec(tier);
  const states = CASE_STATES.filter((state) => flow.states.includes(state));
  const cases = (kept: (group: FunnelGroup) => boolean) => sumOf(groups.filter(kept), (group) => group.cases);
  const used = STEPS.map((step, rank) => ({ ...step, rank })).filter(({ step }) =>
    states.some((state) => STEP_OF[state] === step),
  );
  return {
    tier,
    steps: used.map(({ step, zh, rank }) => ({
      step,
      zh,
      reached: cases(({ reached }) => reached >= rank),
      now: cases(({ standing }) => rankOf(standing) === rank),
    })),
    endings: states
      .filter((state) => FINAL_STATES.includes(state) && STEP_OF[state] === null)
      .map((state) => ({
        state,
        zh: STATE_INFO[state].zh,
        cases: cases(({ standing }) => standing === state),
      })),
  };
}
