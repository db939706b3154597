import type { RuleSet } from '../../../../config/criteria/rule-sets.js';
import type { Facts } from './facts.js';
import { ENGINE_VERSION, judge, type Question } from './judge.js';
import type { Judgment } from './result.js';

/** How a version of the engine makes a judgment. */
export type Engine = (rules: RuleSet, facts: Facts, question: Question) => Judgment;

/** Every engine that ever made a judgment that is kept, so that each can be run again as it was. */
export const ENGINES: ReadonlyMap<string, Engine> = new Map([[ENGINE_VERSION, judge]]);
