import type { Condition, Purpose } from '../../../../config/criteria/rule-sets.js';
import type { Frame, Span } from './readings.js';
import type { ConditionResult } from './result.js';

/** For whom a rule set is compiled. */
export interface Setting extends Span {
  readonly purpose: Purpose;
}

/** A condition ready to be asked. */
export interface Asked {
  readonly ask: (frame: Frame) => ConditionResult;
  /** Keys of every fact it may read. */
  readonly facts: readonly string[];
}

/** Makes a condition ready, once for all enterprises. */
export type Compile = (condition: Condition, setting: Setting) => Asked;
