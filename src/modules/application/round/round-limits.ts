import { type LimitStep, loadPolicy } from '../../../../config/policy.js';
import type { Round } from './round.entity.js';

/** Limits that belong to no case. */
const OUTSIDE = ['MOVE_RELEASE', 'SUSPENSION'] as const satisfies readonly LimitStep[];

/** The limits that belong to a case and may therefore differ from round to round. */
export type RoundStep = Exclude<LimitStep, (typeof OUTSIDE)[number]>;
export type RoundLimits = Partial<Record<RoundStep, number>>;

/** Working days a round may set for a step. */
export const STEP_DAYS = { min: 1, max: 60 } as const;

/** Working days of a step in a round: its own, else the general limit. */
export function limitDays(round: Pick<Round, 'limits'>, step: RoundStep): number {
  return round.limits[step] ?? loadPolicy().limitDays(step);
}

export function isRoundStep(step: LimitStep): step is RoundStep {
  return !(OUTSIDE as readonly LimitStep[]).includes(step);
}
