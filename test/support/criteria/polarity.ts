import type {
  Comparison,
  Condition,
  Measure,
  RuleSet,
  ScoreWay,
} from '../../../config/criteria/rule-sets.js';
import { type FactBasis, factKeys } from '../../../src/modules/criteria/engine/facts.js';

/** What more of a fact does to the answer: `UP` never worse, `DOWN` never better, `MIXED` it depends. */
export type Polarity = 'UP' | 'DOWN' | 'MIXED';

/**
 * The polarity of every number a rule set reads, from the rule alone: a fact is `UP` or `DOWN` only where it is so in
 * every place it is read. What is no number is left out.
 */
export function polarities(rules: RuleSet, baseYear: number): ReadonlyMap<string, Polarity> {
  const found = new Map<string, Polarity>();
  const note = (facts: readonly (readonly [key: string, polarity: Polarity])[]) =>
    facts.forEach(([key, polarity]) => {
      const earlier = found.get(key);
      found.set(key, earlier === undefined || earlier === polarity ? polarity : 'MIXED');
    });
  const walk = (condition: Condition): void => {
    note(readBy(condition, rules.basis, baseYear));
    inside(condition).forEach(walk);
  };
  walk(rules.condition);
  return found;
}

type Read = readonly [key: string, polarity: Polarity];

function readBy(condition: Condition, basis: FactBasis, year: number): Read[] {
  if (condition.kind === 'threshold') {
    const { over, measure, limit } = condition;
    const years = over === undefined ? 1 : 'each' in over ? over.each : over.any;
    return Array.from({ length: years }, (_, back) => measured(measure, basis, year - back))
      .flat()
      .map((read) => (isLower(limit) ? read : turned(read)));
  }
  if (condition.kind === 'byRange') return measured(condition.measure, basis, year).map(mixed);
  if (condition.kind !== 'score') return [];
  return waysOf(condition).flatMap((way) => {
    if (way.by !== 'bands') return [];
    const read = measured(way.measure, basis, year);
    const rising = [...way.bands].sort((a, b) => Number(b.from === undefined) - Number(a.from === undefined));
    const [lowest, highest] = [
      rising[0]?.points ?? 0,
      way.bands.find(({ to }) => to === undefined)?.points ?? 0,
    ];
    return highest > lowest ? read : read.map(turned);
  });
}

/** Facts by what more of them does to the value. A denominator or a base is mixed: its part may be negative. */
function measured(measure: Measure, basis: FactBasis, baseYear: number): Read[] {
  const year = baseYear - ('back' in measure ? (measure.back ?? 0) : 0);
  const figure = (metric: string, back = 0) => factKeys.figure(basis, metric, year - back);
  const years = (count: number) => Array.from({ length: count }, (_, back) => back);
  switch (measure.of) {
    case 'figure':
      return [[figure(measure.metric), 'UP']];
    case 'sum':
    case 'mean':
      return years(measure.years).map((back) => [figure(measure.metric, back), 'UP']);
    case 'ratio':
      return [
        [figure(measure.part), 'UP'],
        [figure(measure.whole), 'MIXED'],
      ];
    case 'growth':
      return [
        [figure(measure.metric), 'UP'],
        [figure(measure.metric, 1), 'MIXED'],
      ];
    case 'meanGrowth':
      return years(measure.years + 1).map((back) => [
        figure(measure.metric, back),
        back === 0 ? 'UP' : 'MIXED',
      ]);
    case 'compoundGrowth':
      return [
        [figure(measure.metric), 'UP'],
        [figure(measure.metric, 2), 'MIXED'],
      ];
    case 'attribute':
      return [
        [
          measure.back === undefined
            ? factKeys.attribute(measure.key)
            : factKeys.yearlyAttribute(measure.key, year),
          'UP',
        ],
      ];
    case 'product':
      return [[factKeys.product(measure.value, year), 'UP']];
    case 'yearsSince':
      return [];
  }
}

function inside(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of;
    case 'waivable':
      return [condition.condition, ...condition.waivedBy];
    case 'byRange':
      return condition.rows.map(({ then }) => then);
    case 'score':
      return waysOf(condition).flatMap((way) => (way.by === 'condition' ? [way.when] : []));
    default:
      return [];
  }
}

function waysOf(score: Extract<Condition, { kind: 'score' }>): ScoreWay[] {
  return score.groups.flatMap(({ items }) => items.flatMap(({ ways }) => ways));
}

function isLower(limit: Comparison): boolean {
  return 'atLeast' in limit || 'above' in limit;
}

function turned([key, polarity]: Read): Read {
  return [key, polarity === 'UP' ? 'DOWN' : polarity === 'DOWN' ? 'UP' : 'MIXED'];
}

function mixed([key]: Read): Read {
  return [key, 'MIXED'];
}
