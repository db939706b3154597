import { type CaseState, FINAL_STATES } from '../case/case-states.js';
import { MENDING, type Step, stepAt, type WayGround, wayOf } from './case-way.js';

/** DONE; CURRENT: the case is there; AHEAD; ENDED: it ended there. */
export type StepState = 'DONE' | 'CURRENT' | 'AHEAD' | 'ENDED';

export interface StandingStep {
  readonly step: Step;
  readonly state: StepState;
}

/** Where a case is, or from where it ended. */
export interface Whereabouts extends WayGround {
  readonly state: CaseState;
  /** While returned or ended so: the state the return goes back to. */
  readonly resumeState: CaseState | null;
  /** Of a case that has ended: the state it ended from. */
  readonly endedFrom?: CaseState | null;
}

/**
 * The way of a case with where it stands. While it is returned, 退回修改 stands behind the step that returned it, which
 * counts as done until it has the case again. Nothing follows the step at which a case ended.
 */
export function standingOf(case_: Whereabouts): StandingStep[] {
  const way = wayOf(case_);
  const { state, resumeState, endedFrom = null } = case_;
  if (state === 'IN_POOL') return way.map((step) => ({ step, state: 'DONE' }));
  const ended = FINAL_STATES.includes(state);
  const last = ended ? endedFrom : state;
  const returned = last === 'RETURNED';
  const index = stepAt(way, returned ? resumeState : last);
  const place = returned ? index + 1 : index;
  const steps = returned ? [...way.slice(0, place), MENDING, ...way.slice(place)] : way;
  return (ended ? steps.slice(0, place + 1) : steps).map((step, at) => ({
    step,
    state: at < place ? 'DONE' : at > place ? 'AHEAD' : ended ? 'ENDED' : 'CURRENT',
  }));
}
