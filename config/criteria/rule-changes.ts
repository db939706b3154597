import type { RuleFault } from './rule-faults.js';
import type { Condition, RuleSet, RuleSetChange } from './rule-types.js';
import { childrenOf, everyCondition } from './rule-walk.js';

/** The complete rule set a change makes of the one it extends, and what of the change cannot be done. */
export function changed(base: RuleSet, change: RuleSetChange): { rules: RuleSet; faults: RuleFault[] } {
  const { extends: _, replace, add, remove, ...head } = change;
  const known = new Set(everyCondition(base.condition).map(({ condition }) => condition.id));
  const faults = [
    ...replace.map(({ id }, i) => ({ id, path: `replace[${i}].id` })),
    ...remove.map((id, i) => ({ id, path: `remove[${i}]` })),
  ].flatMap(({ id, path }) => (known.has(id) ? [] : [{ path, reason: `no condition ${id} in ${base.key}` }]));
  const outermost = replaced(base.condition, new Map(replace.map((one) => [one.id, one])), new Set(remove));
  if (outermost === null) faults.push({ path: 'remove', reason: 'nothing would be left' });
  if (add.length > 0 && outermost?.kind !== 'all')
    faults.push({ path: 'add', reason: `the outermost condition of ${base.key} is not an all` });
  const condition =
    outermost?.kind === 'all'
      ? { ...outermost, of: [...outermost.of, ...add] }
      : (outermost ?? base.condition);
  return { rules: { ...head, condition }, faults };
}

function replaced(
  condition: Condition,
  replace: ReadonlyMap<string, Condition>,
  remove: ReadonlySet<string>,
): Condition | null {
  if (remove.has(condition.id)) return null;
  const other = replace.get(condition.id);
  if (other) return other;
  if (childrenOf(condition, '').length === 0) return condition;
  const kept = (children: readonly Condition[]) =>
    children.flatMap((child) => replaced(child, replace, remove) ?? []);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: kept(condition.of) };
    case 'waivable': {
      const [inner] = kept([condition.condition]);
      return inner ? { ...condition, condition: inner, waivedBy: kept(condition.waivedBy) } : null;
    }
    case 'byRange':
      return {
        ...condition,
        rows: condition.rows.map((row) => ({
          ...row,
          then: replaced(row.then, replace, remove) ?? row.then,
        })),
      };
    default:
      return condition;
  }
}
