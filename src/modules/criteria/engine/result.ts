import type { Purpose } from '../../../../config/criteria/rule-sets.js';

/** From worst to best; a fact that is missing is UNKNOWN, never failed and never met. */
export const VERDICTS = ['NOT_MET', 'UNKNOWN', 'PEOPLE', 'MET'] as const;

/** NOT_MET 不符合, UNKNOWN 资料不足, PEOPLE 需人工判断, MET 符合. */
export type Verdict = (typeof VERDICTS)[number];

/** Why a value has no number although every fact is there. */
export type Unreadable =
  /** The denominator is not above 0 (不可计算). */
  | 'NOT_COMPUTABLE'
  /** Growth from a base not above 0: people judge. */
  | 'BASE_NOT_POSITIVE';

/** One value that was compared. */
export interface ReadingResult {
  /** The year it is of; null where it is of none. */
  readonly year: number | null;
  /** The exact value, `1500000000` or `881/1000`; of a compound growth R_t / R_{t−2}; null where there is none. */
  readonly value: string | null;
  readonly verdict: Verdict;
  /** Keys of the facts it was read from. */
  readonly facts: readonly string[];
  /** Keys of the facts that are missing. */
  readonly missing: readonly string[];
  readonly why: Unreadable | null;
  readonly lack: Lack | null;
}

/** By how much a number fails. */
export interface Lack {
  /** The fact that would have to change, all others as they are; null where no single one decides. */
  readonly fact: string | null;
  /** By how much, in its unit, rounded up to a whole one; below 0 where it would have to fall. */
  readonly by: string | null;
  /** The distance to the threshold in relation to it, in millionths. */
  readonly share: number;
}

/** The answer to one condition; those inside it are its parts. */
export interface ConditionResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly readings?: readonly ReadingResult[];
  /** Facts read by a condition that compares no number. */
  readonly facts?: readonly string[];
  readonly missing?: readonly string[];
  /** The day from which a condition of time is met, everything else as it is. */
  readonly earliestOn?: string;
  readonly parts?: readonly ConditionResult[];
  /** The row of a condition by range that applies; null where the value is unknown. */
  readonly row?: number | null;
  readonly score?: ScoreResult;
}

/** Points known to be reached, and points that could be reached if every unknown turned out well. */
export interface Points {
  readonly least: number;
  readonly most: number;
}

export interface ScoreResult {
  readonly total: Points;
  readonly groups: readonly GroupPoints[];
}

export interface GroupPoints extends Points {
  readonly id: string;
  readonly items: readonly ItemPoints[];
}

export interface ItemPoints extends Points {
  readonly id: string;
  readonly ways: readonly WayPoints[];
}

export interface WayPoints extends Points {
  readonly reading?: ReadingResult;
  readonly condition?: ConditionResult;
}

/** A failed condition, for the list of what is missing. */
export interface Gap {
  readonly id: string;
  /** Relative distance in millionths; null for what is no number. */
  readonly share: number | null;
  /** Near enough to be worth an effort, by the rule set's own measure. */
  readonly near: boolean;
}

/** A judgment (判断): rule set + facts → this, and nothing else. Its JSON is what is kept and compared. */
export interface Judgment {
  /** Version of the engine that made it. */
  readonly engine: string;
  readonly ruleSet: string;
  readonly purpose: Purpose;
  readonly baseYear: number;
  readonly referenceOn: string;
  readonly verdict: Verdict;
  /** Points, where the rule set counts any. */
  readonly total: Points | null;
  /** What fails on the nearest path, the nearest first. */
  readonly gaps: readonly Gap[];
  /** Keys of facts without which the answer stays open. */
  readonly missing: readonly string[];
  /** Conditions left to people. */
  readonly people: readonly string[];
  /** The day from which every condition of time on the nearest path is met; null where none fails. */
  readonly earliestOn: string | null;
  readonly condition: ConditionResult;
}
