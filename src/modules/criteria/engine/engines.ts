import type { RuleSet } from '../../../../config/criteria/rule-sets.js';
import { ENGINE_VERSION, type Judge, judgeFor, type Question } from './judge.js';

/** How a version of the engine makes a rule set ready. */
export type Engine = (rules: RuleSet, question: Omit<Question, 'referenceOn'>) => Judge;

/** Every engine that ever made a judgment that is kept, so that each can be run again as it was. */
export const ENGINES: ReadonlyMap<string, Engine> = new Map([[ENGINE_VERSION, judgeFor]]);
