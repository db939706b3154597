import type { Attribute, PolicyData } from '../policy-types.js';
import { measureUnit, quantityUnit } from './quantity.js';
import type { RuleFault } from './rule-faults.js';
import type { Condition, Measure, Quantity, RuleSet } from './rule-types.js';
import { everyCondition, itemsOf, measuresOf, waysOf } from './rule-walk.js';
import { sourceKeys } from './sources.js';

/** Everything a rule set names that policy does not know, and numbers whose unit is not that of their measure. */
export function referenceFaults(rules: RuleSet, policy: PolicyData): RuleFault[] {
  return [
    ...headFaults(rules, policy),
    ...sourceFaults(rules.source, 'source', policy),
    ...everyCondition(rules.condition).flatMap(({ condition, path }) => [
      ...conditionFaults(condition, path, policy),
      ...everySource(condition, path).flatMap(({ source, path: at }) => sourceFaults(source, at, policy)),
      ...measuresOf(condition, path).flatMap(({ measure, path: at }) => measureFaults(measure, at, policy)),
      ...unitFaults(condition, path, policy),
    ]),
    ...repeatedIds(rules),
  ];
}

function headFaults({ subject, region }: RuleSet, policy: PolicyData): RuleFault[] {
  const known: readonly { code: string }[] = subject.kind === 'TITLE' ? policy.titles : policy.tracks;
  return [
    ...unknown(
      'subject.code',
      [subject.code],
      known.map(({ code }) => code),
    ),
    ...(region === 'CN'
      ? []
      : unknown(
          'region',
          [region],
          policy.units.map(({ id }) => id),
        )),
  ];
}

/** The source of a condition, and those of the items of a score. */
function everySource(condition: Condition, path: string): { source: string | undefined; path: string }[] {
  return [
    { source: condition.source, path: `${path}.source` },
    ...itemsOf(condition, path).map(({ item, path: at }) => ({ source: item.source, path: `${at}.source` })),
  ];
}

/** Sources that are not on record; a text without any key is refused by its shape. */
function sourceFaults(source: string | undefined, path: string, policy: PolicyData): RuleFault[] {
  const known = policy.sources.map(({ key }) => key);
  return unknown(path, sourceKeys(source ?? ''), known);
}

function conditionFaults(condition: Condition, path: string, policy: PolicyData): RuleFault[] {
  const titles = policy.titles.map(({ code }) => code);
  switch (condition.kind) {
    case 'flag':
      return attributeFaults(`${path}.attribute`, condition.attribute, ['BOOLEAN'], policy);
    case 'within':
    case 'validUntil':
      return attributeFaults(`${path}.attribute`, condition.attribute, ['DATE'], policy);
    case 'choice': {
      const choices = policy.attributes.find(({ key }) => key === condition.attribute)?.choices ?? [];
      const faults = attributeFaults(`${path}.attribute`, condition.attribute, ['CHOICE'], policy);
      const codes = choices.map(({ code }) => code);
      return faults.length > 0 ? faults : unknown(`${path}.in`, condition.in, codes);
    }
    case 'holdsTitle':
      return unknown(`${path}.anyOf`, condition.anyOf, titles);
    case 'holdsNoTitle':
      return unknown(`${path}.of`, condition.of, titles);
    case 'threshold':
      return condition.over && !isYearly(condition.measure, policy)
        ? [{ path: `${path}.over`, reason: 'the measure is not one of a single year' }]
        : [];
    default:
      return [];
  }
}

function measureFaults(measure: Measure, path: string, policy: PolicyData): RuleFault[] {
  const metrics = policy.metrics.map(({ key }) => key);
  switch (measure.of) {
    case 'ratio':
      return [
        ...unknown(`${path}.part`, [measure.part], metrics),
        ...unknown(`${path}.whole`, [measure.whole], metrics),
      ];
    case 'attribute': {
      const faults = attributeFaults(`${path}.key`, measure.key, ['COUNT', 'SCORE'], policy);
      const perYear = policy.attributes.find(({ key }) => key === measure.key)?.perYear ?? false;
      if (faults.length === 0 && perYear !== (measure.back !== undefined))
        return [{ path: `${path}.back`, reason: `${measure.key} is ${perYear ? '' : 'not '}kept per year` }];
      return faults;
    }
    case 'yearsSince': {
      const [of, key = ''] = measure.date.split('.');
      return of === 'attribute' ? attributeFaults(`${path}.date`, key, ['DATE'], policy) : [];
    }
    case 'product':
      return [];
    default:
      return unknown(`${path}.metric`, [measure.metric], metrics);
  }
}

function attributeFaults(
  path: string,
  key: string,
  types: readonly Attribute['type'][],
  policy: PolicyData,
): RuleFault[] {
  const known = policy.attributes.find((row) => row.key === key);
  if (!known) return [{ path, reason: `unknown attribute ${key}` }];
  return types.includes(known.type)
    ? []
    : [{ path, reason: `${key} is a ${known.type}, not a ${types.join(' or ')}` }];
}

/** Whether a measure reads one year, so that it can be read of several in turn. */
function isYearly(measure: Measure, policy: PolicyData): boolean {
  if (measure.of === 'attribute')
    return policy.attributes.find(({ key }) => key === measure.key)?.perYear ?? false;
  return ['figure', 'ratio', 'growth', 'product'].includes(measure.of);
}

function unitFaults(condition: Condition, path: string, policy: PolicyData): RuleFault[] {
  return quantitiesOf(condition, path).flatMap(({ measure, quantity, path: at }) => {
    const [wanted, found] = [measureUnit(measure, policy), quantityUnit(quantity)];
    const isZero = quantity === '0';
    return wanted === found || isZero
      ? []
      : [{ path: at, reason: `${quantity} where a ${wanted} is compared` }];
  });
}

interface PlacedQuantity {
  readonly measure: Measure;
  readonly quantity: Quantity;
  readonly path: string;
}

function quantitiesOf(condition: Condition, path: string): PlacedQuantity[] {
  switch (condition.kind) {
    case 'threshold': {
      const [[side = '', quantity] = []] = Object.entries<Quantity>(condition.limit);
      return quantity === undefined
        ? []
        : [{ measure: condition.measure, quantity, path: `${path}.limit.${side}` }];
    }
    case 'byRange':
      return condition.rows.flatMap((row, i) => edgesOf(condition.measure, row, `${path}.rows[${i}]`));
    case 'score':
      return waysOf(condition, path).flatMap(({ way, path: at }) =>
        way.by === 'bands'
          ? way.bands.flatMap((band, b) => edgesOf(way.measure, band, `${at}.bands[${b}]`))
          : [],
      );
    default:
      return [];
  }
}

function edgesOf(
  measure: Measure,
  { from, to }: { from?: Quantity | undefined; to?: Quantity | undefined },
  path: string,
): PlacedQuantity[] {
  return [
    ...(from === undefined ? [] : [{ measure, quantity: from, path: `${path}.from` }]),
    ...(to === undefined ? [] : [{ measure, quantity: to, path: `${path}.to` }]),
  ];
}

function repeatedIds({ condition }: RuleSet): RuleFault[] {
  const seen = new Set<string>();
  const ids = everyCondition(condition).flatMap(({ condition: one, path }) => [
    { id: one.id, path },
    ...(one.kind === 'score'
      ? one.groups.flatMap((group, g) => [
          { id: group.id, path: `${path}.groups[${g}]` },
          ...group.items.map((item, i) => ({ id: item.id, path: `${path}.groups[${g}].items[${i}]` })),
        ])
      : []),
  ]);
  return ids.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path: `${path}.id`, reason: `${id} stands twice` }] : [];
  });
}

function unknown(path: string, wanted: readonly string[], known: readonly string[]): RuleFault[] {
  return wanted.filter((code) => !known.includes(code)).map((code) => ({ path, reason: `unknown ${code}` }));
}
