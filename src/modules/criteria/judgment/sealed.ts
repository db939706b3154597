import { createHash } from 'node:crypto';
import type { RuleSet } from '../../../../config/criteria/rule-sets.js';
import { type Facts, factsRead } from '../engine/facts.js';
import type { Question } from '../engine/judge.js';
import type { Judgment } from '../engine/result.js';

/** A judgment as it is kept: texts, and the digests over their very bytes. */
export interface Sealed {
  readonly facts: string;
  readonly result: string;
  readonly factsDigest: string;
  readonly digest: string;
}

/** SHA-256 of a text in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What identifies a rule set however its file is called: the digest of its content. */
export function ruleSetDigest(rules: RuleSet): string {
  return digestOf(JSON.stringify(rules));
}

/**
 * Turns a judgment into what is kept of it.
 * @param reads keys of the facts the rule set reads: only those are kept, in the order of their keys.
 */
export function sealed(
  ruleSetId: string,
  reads: readonly string[],
  facts: Facts,
  judgment: Judgment,
): Sealed {
  const factsText = JSON.stringify(factsRead(facts, reads));
  const resultText = JSON.stringify(judgment);
  const { engine, purpose, baseYear, referenceOn } = judgment;
  const question: Question = { purpose, baseYear, referenceOn };
  return {
    facts: factsText,
    result: resultText,
    factsDigest: digestOf(factsText),
    digest: digestOf(JSON.stringify([ruleSetId, engine, question, factsText, resultText])),
  };
}
