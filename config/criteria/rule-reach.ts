import type { Ratio } from '../../src/common/ratio.js';
import { quantityValue } from './quantity.js';
import type { RuleFault } from './rule-faults.js';
import type { Comparison, Condition, Quantity, RuleSet, Score, ScoreItem, Threshold } from './rule-types.js';
import { childrenOf, everyCondition, isAsked, type Placed, purposesOf } from './rule-walk.js';

/** Paths nobody can take: contradictions, points out of reach, ways that never decide. */
export function reachFaults(rules: RuleSet): RuleFault[] {
  return [
    ...unheeded({ condition: rules.condition, path: 'condition' }),
    ...everyCondition(rules.condition).flatMap((placed) => [
      ...childFaults(placed, rules),
      ...heedless(placed).flatMap(unheeded),
      ...contradictions(placed),
      ...(placed.condition.kind === 'score' ? scoreFaults(placed.condition, placed.path) : []),
      ...(placed.condition.kind === 'any' ? uselessPaths(childrenOf(placed.condition, placed.path)) : []),
      ...(placed.condition.kind === 'waivable'
        ? uselessPaths(childrenOf(placed.condition, placed.path))
        : []),
    ]),
  ];
}

/** A condition without a child left for a purpose, or one no purpose asks for. */
function childFaults({ condition, path }: Placed, rules: RuleSet): RuleFault[] {
  const purposes = purposesOf(rules);
  if (condition.purpose !== undefined && !purposes.includes(condition.purpose))
    return [{ path: `${path}.purpose`, reason: `never asked: the rule set is not for ${condition.purpose}` }];
  if (condition.kind !== 'all' && condition.kind !== 'any') return [];
  const needed = condition.kind === 'any' ? (condition.least ?? 1) : 1;
  return purposes
    .filter((purpose) => isAsked(condition, purpose))
    .filter((purpose) => condition.of.filter((child) => isAsked(child, purpose)).length < needed)
    .map((purpose) => ({ path: `${path}.of`, reason: `cannot be met for ${purpose}: fewer than ${needed}` }));
}

/** The children that are asked whatever their purpose; only `all`, `any` and `waivedBy` heed one. */
function heedless({ condition, path }: Placed): Placed[] {
  if (condition.kind === 'all' || condition.kind === 'any') return [];
  const children = childrenOf(condition, path);
  return condition.kind === 'waivable' ? children.slice(0, 1) : children;
}

function unheeded({ condition, path }: Placed): RuleFault[] {
  return condition.purpose === undefined
    ? []
    : [{ path: `${path}.purpose`, reason: 'not heeded here: asked for every purpose' }];
}

/** Conditions of one `all`, and of the `all`s inside it, that cannot hold together. */
function contradictions({ condition, path }: Placed): RuleFault[] {
  if (condition.kind !== 'all') return [];
  const together = conjuncts(condition, path);
  return together.flatMap(({ condition: one, path: at }, i) => {
    const earlier = together.slice(0, i).map((placed) => placed.condition);
    const reason = earlier
      .filter(({ purpose }) => !purpose || !one.purpose || purpose === one.purpose)
      .flatMap((other) => contradiction(other, one) ?? [])[0];
    return reason === undefined ? [] : [{ path: at, reason }];
  });
}

function contradiction(other: Condition, one: Condition): string | null {
  if (one.kind === 'flag' && other.kind === 'flag')
    return one.attribute === other.attribute && one.is !== other.is
      ? `${one.attribute} cannot be both true and false`
      : null;
  if (one.kind !== 'threshold' || other.kind !== 'threshold' || isOfAnyYear(one) || isOfAnyYear(other))
    return null;
  return JSON.stringify(one.measure) === JSON.stringify(other.measure) && excludes(other.limit, one.limit)
    ? 'cannot be met together with another limit of the same value'
    : null;
}

/** Where any of several years suffices, another year may keep the other limit. */
function isOfAnyYear({ over }: Threshold): boolean {
  return over !== undefined && 'any' in over;
}

/** The conditions an `all` asks together, each for the purpose for which it is reached. */
function conjuncts(condition: Condition, path: string): Placed[] {
  return childrenOf(condition, path).flatMap(({ condition: child, path: at }) => {
    const one = { ...child, purpose: child.purpose ?? condition.purpose };
    return one.kind === 'all' ? conjuncts(one, at) : [{ condition: one, path: at }];
  });
}

interface Bound {
  readonly lower: boolean;
  readonly inclusive: boolean;
  readonly value: Ratio;
}

function boundOf(limit: Comparison): Bound {
  const [side, quantity] = Object.entries(limit)[0] as [string, Quantity];
  return {
    lower: side === 'atLeast' || side === 'above',
    inclusive: side === 'atLeast' || side === 'atMost',
    value: quantityValue(quantity),
  };
}

function excludes(a: Comparison, b: Comparison): boolean {
  const [one, other] = [boundOf(a), boundOf(b)];
  if (one.lower === other.lower) return false;
  const [low, high] = one.lower ? [one, other] : [other, one];
  const order = low.value.compare(high.value);
  return order > 0 || (order === 0 && !(low.inclusive && high.inclusive));
}

/** A way that is the same as an earlier one, or asks more of the same value. */
function uselessPaths(paths: readonly Placed[]): RuleFault[] {
  return paths.flatMap(({ condition, path }, i) => {
    const decided = paths.some(({ condition: other }, j) => i !== j && isImpliedBy(other, condition, j < i));
    return decided ? [{ path, reason: 'never decides: another path is met whenever this one is' }] : [];
  });
}

/** Whether `weaker` is met whenever `stronger` is; two that are the same count once, by `first`. */
function isImpliedBy(weaker: Condition, stronger: Condition, first: boolean): boolean {
  if (bare(weaker) === bare(stronger)) return first;
  if (weaker.kind !== 'threshold' || stronger.kind !== 'threshold') return false;
  if (weaker.purpose !== undefined && weaker.purpose !== stronger.purpose) return false;
  const reads = ({ measure, over }: typeof weaker) => JSON.stringify([measure, over ?? null]);
  if (reads(weaker) !== reads(stronger)) return false;
  const [low, high] = [boundOf(weaker.limit), boundOf(stronger.limit)];
  if (low.lower !== high.lower) return false;
  const order = high.value.compare(low.value);
  return low.lower ? order > 0 : order < 0;
}

/** A condition without its words. */
function bare(condition: Condition): string {
  return JSON.stringify(condition, (name, value: unknown) =>
    ['id', 'zh', 'clause', 'evidence', 'confidence', 'source', '$comment'].includes(name) ? undefined : value,
  );
}

function scoreFaults(score: Score, path: string): RuleFault[] {
  const faults: RuleFault[] = [];
  let total = 0;
  score.groups.forEach((group, g) => {
    const at = `${path}.groups[${g}]`;
    let offered = 0;
    group.items.forEach((item, i) => {
      const reach = itemReach(item);
      if (reach < item.most)
        faults.push({
          path: `${at}.items[${i}].most`,
          reason: `${item.most} is out of reach: ${reach} at most`,
        });
      offered += Math.min(reach, item.most);
    });
    const most = Math.min(offered, group.most);
    if (offered < group.most)
      faults.push({ path: `${at}.most`, reason: `${group.most} is out of reach: ${offered} at most` });
    if (group.least !== undefined && group.least > most)
      faults.push({ path: `${at}.least`, reason: `${group.least} is out of reach: ${most} at most` });
    total += most;
  });
  if (score.least > total)
    faults.push({ path: `${path}.least`, reason: `${score.least} is out of reach: ${total} at most` });
  return faults;
}

function itemReach({ ways, take }: ScoreItem): number {
  const points = ways.map((way) => {
    if (way.by === 'bands') return Math.max(...way.bands.map((band) => band.points));
    return way.by === 'people' ? way.upTo : way.points;
  });
  return take === 'BEST' ? Math.max(...points) : points.reduce((sum, one) => sum + one, 0);
}
