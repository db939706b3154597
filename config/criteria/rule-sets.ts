import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import { loadPolicy } from '../policy.js';
import { type ReadRules, readRuleSets } from './rule-files.js';
import type { RuleSet } from './rule-types.js';
import { chosen, chosenThrough, isSameSubject, type RuleQuestion } from './rule-versions.js';

export { CriteriaError, type FileFault, type RuleFault } from './rule-faults.js';
export { readRuleSet } from './rule-files.js';
export * from './rule-types.js';
export { sourceZh } from './sources.js';
export { subjectsOfTrack, subjectZh } from './subjects.js';
export { isSameSubject, type RuleQuestion } from './rule-versions.js';

/** The rule sets in force, past and to come; proved and frozen. */
export class RuleSets {
  readonly all: readonly RuleSet[];

  constructor(private readonly read: readonly ReadRules[]) {
    this.all = Object.freeze(read.map(({ rules }) => rules));
  }

  find(key: string): RuleSet | null {
    return this.all.find((rules) => rules.key === key) ?? null;
  }

  /** The rule set that one changes for its own region; null for one that stands alone. */
  baseOf(key: string): string | null {
    return this.read.find(({ rules }) => rules.key === key)?.extends ?? null;
  }

  /** By the date of the first submission and the purpose; null where none is known for that day. */
  choose(question: RuleQuestion): RuleSet | null {
    return chosen(this.all, question);
  }

  /** The rule set a round names, or what the enterprise's own unit makes of it. */
  named(key: string, question: RuleQuestion): RuleSet | null {
    const base = this.find(key);
    if (!base || !isSameSubject(base.subject, question.subject)) return null;
    const changes = this.read.filter((row) => row.extends === key).map(({ rules }) => rules);
    return chosen(changes, question) ?? base;
  }

  /** Those that judge one after the other through a span of days, in order. */
  through(span: Omit<RuleQuestion, 'on'> & { readonly from: string; readonly to: string }): RuleSet[] {
    return chosenThrough(this.all, span);
  }
}

let loaded: RuleSets | undefined;

/**
 * The rule sets of this package, read once.
 * @throws CriteriaError naming every fault of every file.
 */
export function loadRuleSets(): RuleSets {
  loaded ??= new RuleSets(readRuleSets(join(packageRoot(), 'config/policy/criteria'), loadPolicy()));
  return loaded;
}
