import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { CriteriaError, type FileFault } from '../rule-faults.js';
import { readRuleSets } from '../rule-files.js';
import { packageRoot } from '../../package-root.js';
import { loadPolicy } from '../../policy.js';

const policy = loadPolicy();
const scratch = mkdtempSync(join(tmpdir(), 'criteria-'));
afterAll(() => rmSync(scratch, { recursive: true }));

export interface Json {
  [name: string]: unknown;
}
export type Edit = (rules: Json) => void;

/** The faults of the package's own rule files after some are changed, added or broken. */
export function faultsOf(edits: Readonly<Record<string, Edit | string>>): readonly FileFault[] {
  const folder = mkdtempSync(join(scratch, 'c-'));
  cpSync(join(packageRoot(), 'config/policy/criteria'), folder, { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const path = join(folder, name);
    if (typeof edit === 'string') {
      writeFileSync(path, edit);
      continue;
    }
    const rules = JSON.parse(readFileSync(path, 'utf8')) as Json;
    edit(rules);
    writeFileSync(path, JSON.stringify(rules));
  }
  try {
    readRuleSets(folder, policy);
    return [];
  } catch (error) {
    if (error instanceof CriteriaError) return error.faults;
    throw error;
  }
}

/** Sets what stands at a path, `condition.of[2].is`; undefined takes it away. */
export const set =
  (path: string, value: unknown): Edit =>
  (rules) => {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop() ?? '';
    const place = steps.reduce<Json>((at, step) => at[step] as Json, rules);
    if (value === undefined) delete place[last];
    else place[last] = value;
  };
/** Adds to the list at a path. */
export const push =
  (path: string, value: unknown): Edit =>
  (rules) => {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    (steps.reduce<unknown>((at, step) => (at as Json)[step], rules) as unknown[]).push(value);
  };

export const stated = { zh: '条件', clause: '第一条' };
