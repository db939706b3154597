import type { CaseState } from '../case/case-states.js';
import { MENDING, type Step, stepAt, type StepKey } from './case-way.js';

/** One line of the history of a case. */
export interface Move {
  readonly fromState: CaseState;
  readonly toState: CaseState;
  readonly at: Date;
}

/** A stay at a step; `until` null while it lasts. */
interface Stay {
  readonly key: StepKey | null;
  readonly since: Date;
  until: Date | null;
}

/** When a case has been at a step. */
export interface StepTimes {
  /** Of the present or last stay. */
  readonly since: Date | null;
  /** Of the first stay. */
  readonly firstSince: Date | null;
  readonly until: Date | null;
}

const NEVER: StepTimes = { since: null, firstSince: null, until: null };

/** @param moves the history, the first line first @returns the times of each step of the way and of 退回修改 */
export function timesOf(way: readonly Step[], moves: readonly Move[]): (key: StepKey) => StepTimes {
  const stays = staysOf(way, moves);
  return (key) => {
    const own = stays.filter((stay) => stay.key === key);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? { since: last.since, firstSince: first.since, until: last.until } : NEVER;
  };
}

function staysOf(way: readonly Step[], moves: readonly Move[]): Stay[] {
  const keyOf = (state: CaseState) =>
    state === 'RETURNED' ? MENDING.key : (way[stepAt(way, state)]?.key ?? null);
  const stays: Stay[] = [];
  for (const { toState, at } of moves) {
    const key = keyOf(toState);
    const present = stays.at(-1);
    if (present?.key === key) continue;
    if (present) present.until = at;
    stays.push({ key, since: at, until: null });
  }
  return stays;
}
