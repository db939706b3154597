import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { PolicyData } from '../policy-types.js';
import { changed } from './rule-changes.js';
import { CriteriaError, type FileFault, type RuleFault } from './rule-faults.js';
import { rangeFaults } from './rule-ranges.js';
import { reachFaults } from './rule-reach.js';
import { referenceFaults } from './rule-references.js';
import { ruleSetChangeShape, ruleSetShape } from './rule-shapes.js';
import type { RuleSet, RuleSetChange } from './rule-types.js';
import { overlapFaults } from './rule-versions.js';

/** A rule set read from its file; `extends` names the one it changes. */
export interface ReadRules {
  readonly rules: RuleSet;
  readonly extends: string | null;
}

type Outcome<T> =
  { readonly value: T; readonly faults: [] } | { readonly value: null; readonly faults: RuleFault[] };

/**
 * Reads and proves every rule set of a folder.
 * @throws CriteriaError naming every fault of every file.
 */
export function readRuleSets(folder: string, policy: PolicyData): readonly ReadRules[] {
  const faults: FileFault[] = [];
  const of = <T>(file: string, { value, faults: found }: Outcome<T>): T[] => {
    faults.push(...found.map((fault) => ({ file, ...fault })));
    return value === null ? [] : [value];
  };
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const contents = files.flatMap((file) =>
    of(file, readJson(join(folder, file))).map((content) => ({ file, content })),
  );
  const isChange = (content: unknown) =>
    typeof content === 'object' && content !== null && 'extends' in content;
  const bases = contents
    .filter(({ content }) => !isChange(content))
    .flatMap(({ file, content }) => of(file, readRuleSet(content, policy)).map((rules) => ({ file, rules })));
  const changes = contents
    .filter(({ content }) => isChange(content))
    .flatMap(({ file, content }) => {
      const [change] = of(file, shaped(ruleSetChangeShape, content));
      if (!change) return [];
      const read = readChange(
        change,
        bases.map(({ rules }) => rules),
        policy,
      );
      return of(file, read).map((rules) => ({ file, rules, extends: change.extends }));
    });
  const all = [...bases.map((base) => ({ ...base, extends: null })), ...changes];
  for (const { file, rules } of all)
    if (file !== `${rules.key}.json`)
      faults.push({ file, path: 'key', reason: `${rules.key} in a file of another name` });
  faults.push(...overlapFaults(all.map(({ rules }) => rules)));
  if (faults.length > 0)
    throw new CriteriaError(faults.map((fault) => ({ ...fault, file: `criteria/${fault.file}` })));
  return all.map(({ rules, extends: base }) => Object.freeze({ rules, extends: base }));
}

/** Proves one complete rule set, such as a draft; every fault is named. */
export function readRuleSet(content: unknown, policy: PolicyData): Outcome<RuleSet> {
  const read = shaped(ruleSetShape, content);
  if (read.value === null) return read;
  return proved(read.value, policy);
}

function readChange(change: RuleSetChange, bases: readonly RuleSet[], policy: PolicyData): Outcome<RuleSet> {
  const base = bases.find(({ key }) => key === change.extends);
  if (!base) return failed([{ path: 'extends', reason: `no complete rule set ${change.extends}` }]);
  const { rules, faults } = changed(base, change);
  return faults.length > 0 ? failed(faults) : proved(rules, policy);
}

function proved(rules: RuleSet, policy: PolicyData): Outcome<RuleSet> {
  const references = referenceFaults(rules, policy);
  // Ranges and reach compare numbers, so what they are numbers of must be right first.
  const faults =
    references.length > 0
      ? references
      : [...rangeFaults(rules), ...reachFaults(rules), ...validityFaults(rules)];
  return faults.length > 0 ? failed(faults) : { value: rules, faults: [] };
}

function validityFaults({ validity }: RuleSet): RuleFault[] {
  return validity.flatMap(({ purpose, from, to }, i) => [
    ...(to !== null && to < from ? [{ path: `validity[${i}].to`, reason: `before ${from}` }] : []),
    ...(validity.findIndex((row) => row.purpose === purpose) < i &&
    validity
      .slice(0, i)
      .some((row) => row.purpose === purpose && row.from <= (to ?? row.from) && from <= (row.to ?? from))
      ? [{ path: `validity[${i}]`, reason: `${purpose} stands twice for the same days` }]
      : []),
  ]);
}

function readJson(path: string): Outcome<unknown> {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return content === null
      ? failed([{ path: '', reason: 'holds nothing' }])
      : { value: content, faults: [] };
  } catch (error) {
    return failed([{ path: '', reason: `cannot be read as JSON: ${(error as Error).message}` }]);
  }
}

function shaped<T>(shape: z.ZodType<T>, content: unknown): Outcome<T> {
  const read = shape.safeParse(content);
  if (read.success) return { value: read.data, faults: [] };
  return failed(read.error.issues.map(({ path, message }) => ({ path: pathText(path), reason: message })));
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function failed(faults: RuleFault[]): { value: null; faults: RuleFault[] } {
  return { value: null, faults };
}
