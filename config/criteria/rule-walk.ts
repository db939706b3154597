import type { Condition, Measure, Purpose, RuleSet, ScoreItem, ScoreWay } from './rule-types.js';

/** A condition and where it stands in its file, `condition.of[2]`. */
export interface Placed {
  readonly condition: Condition;
  readonly path: string;
}

/** The items of a score; none for any other condition. */
export function itemsOf(condition: Condition, path: string): { item: ScoreItem; path: string }[] {
  if (condition.kind !== 'score') return [];
  return condition.groups.flatMap(({ items }, g) =>
    items.map((item, i) => ({ item, path: `${path}.groups[${g}].items[${i}]` })),
  );
}

/** The ways to the points of a score; none for any other condition. */
export function waysOf(condition: Condition, path: string): { way: ScoreWay; path: string }[] {
  return itemsOf(condition, path).flatMap(({ item, path: at }) =>
    item.ways.map((way, w) => ({ way, path: `${at}.ways[${w}]` })),
  );
}

/** The conditions directly inside one. */
export function childrenOf(condition: Condition, path: string): Placed[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.map((child, i) => ({ condition: child, path: `${path}.of[${i}]` }));
    case 'waivable':
      return [
        { condition: condition.condition, path: `${path}.condition` },
        ...condition.waivedBy.map((child, i) => ({ condition: child, path: `${path}.waivedBy[${i}]` })),
      ];
    case 'byRange':
      return condition.rows.map(({ then }, i) => ({ condition: then, path: `${path}.rows[${i}].then` }));
    case 'score':
      return waysOf(condition, path).flatMap(({ way, path: at }) =>
        way.by === 'condition' ? [{ condition: way.when, path: `${at}.when` }] : [],
      );
    default:
      return [];
  }
}

/** A condition and everything inside it, from the outside in. */
export function everyCondition(condition: Condition, path = 'condition'): Placed[] {
  return [
    { condition, path },
    ...childrenOf(condition, path).flatMap((child) => everyCondition(child.condition, child.path)),
  ];
}

/** The measures a condition reads itself. */
export function measuresOf(condition: Condition, path: string): { measure: Measure; path: string }[] {
  switch (condition.kind) {
    case 'threshold':
    case 'byRange':
      return [{ measure: condition.measure, path: `${path}.measure` }];
    case 'score':
      return waysOf(condition, path).flatMap(({ way, path: at }) =>
        way.by === 'bands' ? [{ measure: way.measure, path: `${at}.measure` }] : [],
      );
    default:
      return [];
  }
}

/** Whether a condition is asked for a purpose. */
export function isAsked(condition: Condition, purpose: Purpose): boolean {
  return condition.purpose === undefined || condition.purpose === purpose;
}

/** The purposes a rule set serves. */
export function purposesOf({ validity }: Pick<RuleSet, 'validity'>): readonly Purpose[] {
  return [...new Set(validity.map(({ purpose }) => purpose))];
}
