import type { Condition, Measure as RuleMeasure, ScoreWay } from '../../../../config/criteria/rule-sets.js';
import type { Facts } from '../engine/facts.js';
import type { ConditionResult, GroupPoints, ItemPoints, ReadingResult, WayPoints } from '../engine/result.js';
import { wordsOf } from './condition-words.js';
import { factWords } from './fact-words.js';
import type { ComparedValueView, ConditionView, UsedFactView } from './judgment-view.dto.js';
import { limitWords, thresholdOf, valueZh } from './measure-words.js';
import type { Stated } from './rule-index.js';

type Index = ReadonlyMap<string, Stated>;

interface Place {
  readonly parentId: string | null;
  readonly depth: number;
}

/** The conditions of a judgment as rows of a tree, each after the one it stands in. */
export function rowsOf(condition: ConditionResult, index: Index, facts: Facts): ConditionView[] {
  return conditionRows(condition, { parentId: null, depth: 0 }, index, facts);
}

function conditionRows(result: ConditionResult, place: Place, index: Index, facts: Facts): ConditionView[] {
  const stated = index.get(result.id);
  const rule = stated?.rule;
  if (!stated || !rule) return [];
  const inside = { parentId: result.id, depth: place.depth + 1 };
  const row: ConditionView = {
    id: result.id,
    ...place,
    kind: rule.kind,
    zh: rule.zh,
    clause: rule.clause,
    verdict: result.verdict,
    limitZh: limitWords(rule),
    values: valuesOf(rule, result, facts),
    points: result.score && rule.kind === 'score' ? { ...result.score.total, of: mostOf(rule) } : null,
    wordsZh: wordsOf(rule, result, facts),
    evidence: rule.evidence ?? null,
    confidence: stated.confidence,
    source: stated.source,
    earliestOn: result.earliestOn ?? null,
  };
  return [
    row,
    ...(result.parts ?? []).flatMap((part) => conditionRows(part, inside, index, facts)),
    ...(result.score?.groups ?? []).flatMap((group) => groupRows(group, inside, index, facts)),
  ];
}

function groupRows(group: GroupPoints, place: Place, index: Index, facts: Facts): ConditionView[] {
  const stated = index.get(group.id);
  if (!stated?.group) return [];
  const inside = { parentId: group.id, depth: place.depth + 1 };
  const { least, most, zh } = stated.group;
  const row = plainRow(group.id, place, stated, { kind: 'group', zh, clause: null });
  const limit = least === undefined ? null : `≥ ${least} 分`;
  return [
    { ...row, limitZh: limit, points: { least: group.least, most: group.most, of: most } },
    ...group.items.flatMap((item) => itemRows(item, inside, index, facts)),
  ];
}

function itemRows(item: ItemPoints, place: Place, index: Index, facts: Facts): ConditionView[] {
  const stated = index.get(item.id);
  if (!stated?.item) return [];
  const inside = { parentId: item.id, depth: place.depth + 1 };
  const { most, zh, clause, evidence = null, ways } = stated.item;
  const row = plainRow(item.id, place, stated, { kind: 'item', zh, clause });
  return [
    {
      ...row,
      evidence,
      points: { least: item.least, most: item.most, of: most },
      values: item.ways.flatMap((way, i) => wayValues(way, ways[i], facts)),
      wordsZh: openWords(item, ways),
    },
    ...item.ways.flatMap(({ condition }) =>
      condition ? conditionRows(condition, inside, index, facts) : [],
    ),
  ];
}

function plainRow(
  id: string,
  place: Place,
  { confidence, source }: Stated,
  named: Pick<ConditionView, 'kind' | 'zh' | 'clause'>,
): ConditionView {
  return {
    id,
    ...place,
    ...named,
    ...{ confidence, source, verdict: null, limitZh: null, values: [], points: null },
    ...{ wordsZh: null, evidence: null, earliestOn: null },
  };
}

/** Why the points of an item are not settled, and what the next ones would take. */
function openWords({ least, most, ways }: ItemPoints, rules: readonly ScoreWay[]): string | null {
  const missing = ways.flatMap(({ reading, condition }) => [
    ...(reading?.missing ?? []),
    ...(condition?.missing ?? []),
    ...(condition?.readings ?? []).flatMap((one) => one.missing),
  ]);
  if (least === most) return null;
  if (missing.length > 0)
    return `缺少：${[...new Set(missing)].map((key) => factWords(key).zh).join('、')}。`;
  return rules.some(({ by }) => by === 'people') ? '由人工评分。' : '由人工判断。';
}

function wayValues(way: WayPoints, rule: ScoreWay | undefined, facts: Facts): ComparedValueView[] {
  if (!way.reading || rule?.by !== 'bands') return [];
  return [valueView(way.reading, rule.measure, facts)];
}

function valuesOf(rule: Condition, result: ConditionResult, facts: Facts): ComparedValueView[] {
  if (rule.kind === 'threshold')
    return (result.readings ?? []).map((reading) =>
      valueView(reading, rule.measure, facts, thresholdOf(rule.limit)),
    );
  if (!result.facts || result.facts.length === 0) return [];
  const used = usedFacts(result.facts, facts);
  const known = used.flatMap((fact) => fact.valueZh ?? []);
  return [
    {
      year: used[0]?.year ?? null,
      valueZh: known.length > 0 ? known.join('；') : null,
      verdict: result.verdict,
      facts: used,
    },
  ];
}

function valueView(
  { year, value, verdict, facts: keys }: ReadingResult,
  measure: RuleMeasure,
  facts: Facts,
  threshold?: ReturnType<typeof thresholdOf>,
): ComparedValueView {
  return {
    year,
    valueZh: value === null ? null : valueZh(measure, value, threshold),
    verdict,
    facts: usedFacts(keys, facts),
  };
}

function usedFacts(keys: readonly string[], facts: Facts): UsedFactView[] {
  return keys.map((key) => {
    const { zh, year, display } = factWords(key);
    const fact = facts[key];
    return {
      key,
      zh,
      year,
      valueZh: fact ? display(fact.value) : null,
      source: fact?.source ?? null,
      enteredOn: fact?.enteredOn ?? null,
    };
  });
}

function mostOf(rule: Extract<Condition, { kind: 'score' }>): number {
  return rule.groups.reduce((sum, { most }) => sum + most, 0);
}
