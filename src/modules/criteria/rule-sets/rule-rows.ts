import {
  type Band,
  type Condition,
  type Measure,
  type RangeRow,
  type RuleSet,
  type ScoreGroup,
  type ScoreItem,
  type ScoreWay,
  sourceZh,
} from '../../../../config/criteria/rule-sets.js';
import { childrenOf } from '../../../../config/criteria/rule-walk.js';
import { loadPolicy } from '../../../../config/policy.js';
import { limitWords, measureZh, quantityZh } from '../explain/measure-words.js';
import { indexOf, type Stated } from '../explain/rule-index.js';
import type { BandView, RuleConditionView } from './rule-set.dto.js';

type Index = ReadonlyMap<string, Stated>;

interface Place {
  readonly parentId: string | null;
  readonly depth: number;
}

/** The conditions of a rule set as rows of a tree, each after the one it stands in. */
export function ruleRows(rules: RuleSet): RuleConditionView[] {
  return conditionRows(rules.condition, { parentId: null, depth: 0 }, indexOf(rules), null);
}

function conditionRows(
  rule: Condition,
  place: Place,
  index: Index,
  rangeZh: string | null,
): RuleConditionView[] {
  const inside = { parentId: rule.id, depth: place.depth + 1 };
  const { id, kind, zh, clause, evidence = null, purpose = null } = rule;
  const limitZh = [rangeZh, limitWords(rule)].filter(Boolean).join('：') || null;
  const row = { ...trusted(id, index), id, ...place, kind, zh, clause, limitZh, evidence, purpose };
  const children =
    rule.kind === 'score'
      ? rule.groups.flatMap((group) => groupRows(group, inside, index))
      : childrenOf(rule, '').flatMap(({ condition }, i) =>
          conditionRows(
            condition,
            inside,
            index,
            rule.kind === 'byRange' ? rowZh(rule.rows[i], rule.measure) : null,
          ),
        );
  return [{ ...row, bands: [], most: null }, ...children];
}

function groupRows(
  { id, zh, most, least, items }: ScoreGroup,
  place: Place,
  index: Index,
): RuleConditionView[] {
  const limitZh = least === undefined ? null : `≥ ${least} 分`;
  const row = {
    ...trusted(id, index),
    id,
    ...place,
    kind: 'group',
    zh,
    clause: null,
    limitZh,
    bands: [],
    most,
  };
  const inside = { parentId: id, depth: place.depth + 1 };
  return [
    { ...row, evidence: null, purpose: null },
    ...items.flatMap((item) => itemRows(item, inside, index)),
  ];
}

function itemRows(item: ScoreItem, place: Place, index: Index): RuleConditionView[] {
  const { id, zh, clause, most, evidence = null, ways, take } = item;
  const inside = { parentId: id, depth: place.depth + 1 };
  const limitZh = ways.length > 1 ? (take === 'BEST' ? '取最高一项' : '各项累计') : null;
  const row = { ...trusted(id, index), id, ...place, kind: 'item', zh, clause, limitZh, most, evidence };
  return [
    { ...row, bands: ways.flatMap(bandsOf), purpose: null },
    ...ways.flatMap((way) =>
      way.by === 'condition'
        ? conditionRows(way.when, inside, index, null).map((inner, i) =>
            i === 0 ? { ...inner, most: way.points } : inner,
          )
        : [],
    ),
  ];
}

function bandsOf(way: ScoreWay): BandView[] {
  switch (way.by) {
    case 'bands':
      return way.bands.map((band) => ({ rangeZh: bandZh(band, way.measure), points: band.points }));
    case 'always':
      return [{ rangeZh: '其他情况', points: way.points }];
    case 'people':
      return [{ rangeZh: '由人工评分，最多', points: way.upTo }];
    case 'condition':
      return [];
  }
}

function bandZh({ from, to }: Band, measure: Measure): string {
  const value = measureZh(measure);
  if (from === undefined) return to === undefined ? value : `${value} ≤ ${quantityZh(to, measure)}`;
  if (to === undefined) return `${value} ≥ ${quantityZh(from, measure)}`;
  return `${quantityZh(from, measure)} ≤ ${value} ≤ ${quantityZh(to, measure)}`;
}

function rowZh(row: RangeRow | undefined, measure: Measure): string {
  const value = measureZh(measure);
  const from = row?.from && `${quantityZh(row.from, measure)} ≤ `;
  const to = row?.to && ` < ${quantityZh(row.to, measure)}`;
  return `${from ?? ''}${value}${to ?? ''}`;
}

function trusted(id: string, index: Index): Pick<RuleConditionView, 'confidence' | 'sourceZh'> {
  const { confidence = 'DEFAULT', source = null } = index.get(id) ?? {};
  return { confidence, sourceZh: source && sourceZh(source, loadPolicy()) };
}
