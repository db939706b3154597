import { quantityValue } from '../../../../config/criteria/quantity.js';
import type { Condition, RuleSet, Score } from '../../../../config/criteria/rule-sets.js';
import { everyCondition } from '../../../../config/criteria/rule-walk.js';
import type { ConditionResult, Gap, Points, ScoreResult } from './result.js';
import { canLift, isOpen } from './scoring.js';
import { rankOf } from './verdicts.js';

/** What a judgment says in short, taken from the conditions on the nearest path. */
export interface Summary {
  readonly total: Points | null;
  readonly gaps: readonly Gap[];
  readonly missing: readonly string[];
  readonly people: readonly string[];
  readonly earliestOn: string | null;
}

type Rules = ReadonlyMap<string, Condition>;

const MILLION = 1_000_000;

/** Makes the summary of a rule set's judgments. */
export function summaryOf({ condition, nearMiss }: RuleSet): (result: ConditionResult) => Summary {
  const rules: Rules = new Map(
    everyCondition(condition).map((placed) => [placed.condition.id, placed.condition]),
  );
  const nearMissShare = Number(quantityValue(nearMiss).mul(MILLION).valueOf());
  return (result) => {
    const { path } = nearest(result, rules);
    const days = path.flatMap(({ earliestOn }) => earliestOn ?? []).sort();
    return {
      total: totalOf(result),
      gaps: gapsOf(path, rules, nearMissShare),
      missing: [...new Set(path.flatMap((one) => missingOf(one, rules)))],
      people: path.filter(({ verdict }) => verdict === 'PEOPLE').map(({ id }) => id),
      earliestOn: days.at(-1) ?? null,
    };
  };
}

/** The points of a score anywhere in the result. */
function totalOf({ score, parts }: ConditionResult): Points | null {
  return score?.total ?? parts?.map(totalOf).find((points) => points !== null) ?? null;
}

/** What stands between the enterprise and MET, and how far that is. */
interface Way {
  readonly path: readonly ConditionResult[];
  /** The sum of the relative distances in millionths; what is no number counts whole. */
  readonly cost: number;
}

const ARRIVED: Way = { path: [], cost: 0 };

/** The way that is nearest to MET: of paths of which one suffices, the one with the best answer, then the shortest. */
function nearest(result: ConditionResult, rules: Rules): Way {
  if (result.verdict === 'MET') return ARRIVED;
  const { parts } = result;
  if (!parts || parts.length === 0) return { path: [result], cost: shareOf(result, rules) ?? MILLION };
  const rule = rules.get(result.id);
  const ways = parts.map((part) => ({ rank: rankOf(part.verdict), ...nearest(part, rules) }));
  if (rule?.kind !== 'any' && rule?.kind !== 'waivable') return joined(ways);
  const least = rule.kind === 'any' ? (rule.least ?? 1) : 1;
  return joined(ways.sort((a, b) => b.rank - a.rank || a.cost - b.cost).slice(0, least));
}

function joined(ways: readonly Way[]): Way {
  return {
    path: ways.flatMap(({ path }) => path),
    cost: ways.reduce((sum, { cost }) => sum + cost, 0),
  };
}

function gapsOf(path: readonly ConditionResult[], rules: Rules, nearMissShare: number): Gap[] {
  return path
    .filter(({ verdict }) => verdict === 'NOT_MET')
    .map((result) => {
      const share = shareOf(result, rules);
      return { id: result.id, share, near: share !== null && share <= nearMissShare };
    })
    .sort((a, b) => (a.share ?? Infinity) - (b.share ?? Infinity) || 0);
}

/** The relative distance of a failed number; of several years that of the worst, or of the best where one suffices. */
function shareOf({ id, readings, score }: ConditionResult, rules: Rules): number | null {
  const rule = rules.get(id);
  if (score && rule?.kind === 'score') return scoreShare(score, rule);
  const shares = readings?.flatMap(({ lack }) => (lack ? [lack.share] : [])) ?? [];
  if (shares.length === 0) return null;
  const one = rule?.kind === 'threshold' && rule.over !== undefined && 'any' in rule.over;
  return one ? Math.min(...shares) : Math.max(...shares);
}

function scoreShare({ total, groups }: ScoreResult, rule: Score): number {
  const short = (points: Points, least: number) =>
    points.most < least ? Math.ceil(((least - points.most) * MILLION) / least) : 0;
  return Math.max(
    short(total, rule.least),
    ...groups.map((points, i) => short(points, rule.groups[i]?.least ?? 0)),
  );
}

/** The facts that keep a condition open; what could not change its answer is not asked for. */
function missingOf(
  { id, verdict, readings, missing, parts, score }: ConditionResult,
  rules: Rules,
): string[] {
  if (verdict !== 'UNKNOWN') return [];
  const rule = rules.get(id);
  return [
    ...(missing ?? []),
    ...(readings?.flatMap((reading) => reading.missing) ?? []),
    ...(parts?.flatMap((part) => missingOf(part, rules)) ?? []),
    ...(score && rule?.kind === 'score' ? missingOfScore(score, rule, rules) : []),
  ];
}

function missingOfScore({ groups }: ScoreResult, rule: Score, rules: Rules): string[] {
  return groups.flatMap((group, g) =>
    group.items.flatMap((item, i) => {
      const take = rule.groups[g]?.items[i]?.take ?? 'SUM';
      return isOpen(group) && isOpen(item)
        ? item.ways
            .filter((way) => isOpen(way) && canLift(way, item, take))
            .flatMap(({ reading, condition }) => [
              ...(reading?.missing ?? []),
              ...(condition ? missingOf(condition, rules) : []),
            ])
        : [];
    }),
  );
}
