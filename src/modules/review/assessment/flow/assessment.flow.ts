import { checkFlow, type FlowRow, type FlowSpec, RESUME } from '../../../../core/flow/index.js';
import type { Tier } from '../../../../core/auth/index.js';
import { ASSESSMENT_STATES, type AssessmentAct, type AssessmentState } from '../assessment-words.js';

/** Whether there is a county tier where the enterprise is. */
export type AssessmentFact = 'hasCounty' | 'noCounty';

/** `returnsLeft`: the tier may return it once more; `ownReturn`: this step returned it; `returnOver`: the day to mend it by has passed. */
export type AssessmentGuard = 'returnsLeft' | 'ownReturn' | 'returnOver';

export type AssessmentRow = FlowRow<
  AssessmentState,
  AssessmentAct | 'publish',
  AssessmentFact,
  AssessmentGuard,
  never
>;

interface Step {
  readonly at: AssessmentState;
  readonly act: AssessmentAct;
  readonly to: AssessmentState;
  readonly tier: Tier;
  readonly role: 'HANDLER' | 'HEAD';
  readonly when?: AssessmentFact;
}

/** Who deals with it, in order. Where there is no county the city's handler verifies and its head checks. */
const STEPS: readonly Step[] = [
  { at: 'SUBMITTED', act: 'verify', to: 'VERIFIED', tier: 'COUNTY', role: 'HANDLER', when: 'hasCounty' },
  { at: 'SUBMITTED', act: 'verify', to: 'VERIFIED', tier: 'CITY', role: 'HANDLER', when: 'noCounty' },
  { at: 'VERIFIED', act: 'check', to: 'CHECKED', tier: 'CITY', role: 'HANDLER', when: 'hasCounty' },
  { at: 'VERIFIED', act: 'check', to: 'CHECKED', tier: 'CITY', role: 'HEAD', when: 'noCounty' },
  { at: 'CHECKED', act: 'grade', to: 'GRADED', tier: 'PROVINCE', role: 'HANDLER' },
];

function rowsOf({ at, act, to, ...post }: Step): AssessmentRow[] {
  return [
    { ...post, from: at, action: act, to },
    { ...post, from: at, action: 'return', to: 'RETURNED', guards: ['returnsLeft'] },
    { ...post, from: 'RETURNED', action: 'proceed', to: RESUME, guards: ['ownReturn', 'returnOver'] },
  ];
}

/** The life of an assessment (rule book §5.8). A returned one goes back to the step that returned it. */
export const ASSESSMENT_ROWS: readonly AssessmentRow[] = [
  ...STEPS.flatMap(rowsOf),
  { from: 'RETURNED', action: 'resubmit', to: RESUME, role: 'ENTERPRISE' },
  { from: 'GRADED', action: 'sendBack', to: 'CHECKED', role: 'HEAD', tier: 'PROVINCE' },
  { from: 'GRADED', action: 'publish', to: 'PUBLISHED', role: 'HEAD', tier: 'PROVINCE' },
];

export const ASSESSMENT_FLOW: FlowSpec = {
  name: 'assessment',
  rows: ASSESSMENT_ROWS,
  initial: ['SUBMITTED'],
  final: ['PUBLISHED'],
  states: ASSESSMENT_STATES,
  resumable: STEPS.map(({ at }) => at),
  exclusive: [['hasCounty', 'noCounty']],
};

/** The step that deals with an assessment in a state; undefined where nobody of a unit has to. */
export function stepAt(state: AssessmentState, fact: AssessmentFact): Step | undefined {
  return STEPS.find(({ at, when }) => at === state && (when === undefined || when === fact));
}

/** @throws Error naming every mistake of the table. */
export function verifyAssessmentFlow(): void {
  const problems = checkFlow(ASSESSMENT_FLOW);
  if (problems.length > 0) throw new Error(problems.join('; '));
}
