import { quantityValue } from './quantity.js';
import type { RuleFault } from './rule-faults.js';
import type { Quantity, RuleSet } from './rule-types.js';
import { everyCondition, waysOf } from './rule-walk.js';

interface Edges {
  readonly from?: Quantity | undefined;
  readonly to?: Quantity | undefined;
}

/** Bands and rows by range that overlap, leave a gap, are empty or do not reach to both ends. */
export function rangeFaults(rules: RuleSet): RuleFault[] {
  return everyCondition(rules.condition).flatMap(({ condition, path }) => {
    if (condition.kind === 'byRange') return coverFaults(condition.rows, `${path}.rows`);
    return waysOf(condition, path).flatMap(({ way, path: at }) =>
      way.by === 'bands' ? coverFaults(way.bands, `${at}.bands`) : [],
    );
  });
}

/** Ranges in either order, lowest or highest first. */
function coverFaults(ranges: readonly Edges[], path: string): RuleFault[] {
  const placed = ranges.map((edges, index) => ({ ...edges, at: `${path}[${index}]` }));
  const ordered = isRising(ranges) ? placed : [...placed].reverse();
  return ordered.flatMap((range, i) => {
    const below = ordered[i - 1];
    const faults: RuleFault[] = [];
    if (below === undefined && range.from !== undefined)
      faults.push({ path: range.at, reason: `a gap below ${range.from}` });
    if (below !== undefined) faults.push(...seamFaults(below, range));
    if (i === ordered.length - 1 && range.to !== undefined)
      faults.push({ path: range.at, reason: `a gap above ${range.to}` });
    if (range.from !== undefined && range.to !== undefined && order(range.from, range.to) >= 0)
      faults.push({ path: range.at, reason: `empty: from ${range.from} to ${range.to}` });
    return faults;
  });
}

function isRising(ranges: readonly Edges[]): boolean {
  const [first, last] = [ranges[0]?.from, ranges.at(-1)?.from];
  return first === undefined || (last !== undefined && order(first, last) < 0);
}

function seamFaults({ to }: Edges, { from, at }: Edges & { at: string }): RuleFault[] {
  if (to === undefined || from === undefined)
    return [{ path: at, reason: 'overlaps its neighbour: an inner edge is missing' }];
  const side = order(from, to);
  if (side === 0) return [];
  return [{ path: at, reason: side < 0 ? `overlaps: ${from} to ${to}` : `a gap from ${to} to ${from}` }];
}

function order(a: Quantity, b: Quantity): number {
  return quantityValue(a).compare(quantityValue(b));
}
