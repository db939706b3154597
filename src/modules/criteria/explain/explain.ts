import { type RuleSet, sourceZh, subjectZh } from '../../../../config/criteria/rule-sets.js';
import { loadPolicy } from '../../../../config/policy.js';
import { exactly, formatPercent } from '../../../common/ratio.js';
import type { Facts } from '../engine/facts.js';
import type { ConditionResult, Judgment, Points, Verdict } from '../engine/result.js';
import { rowsOf } from './condition-rows.js';
import { factWords } from './fact-words.js';
import type { JudgmentSummaryView, JudgmentView, PointsView, RuleSetRef } from './judgment-view.dto.js';
import { indexOf, type Stated } from './rule-index.js';
import { wordsOf } from './condition-words.js';

const MILLION = 1_000_000;

export const VERDICT_ZH: Readonly<Record<Verdict, string>> = {
  MET: '符合',
  PEOPLE: '需人工判断',
  UNKNOWN: '资料不足',
  NOT_MET: '不符合',
};

/** Puts a judgment into words. Pure: the rule set, the facts and the result it was made of say everything. */
export function explained(rules: RuleSet, facts: Facts, judgment: Judgment): JudgmentView {
  const index = indexOf(rules);
  return {
    ...summarised(rules, facts, judgment, index),
    engine: judgment.engine,
    conditions: rowsOf(judgment.condition, index, facts),
  };
}

/** The answer in short, without the conditions. */
export function summarised(
  rules: RuleSet,
  facts: Facts,
  judgment: Judgment,
  index: ReadonlyMap<string, Stated> = indexOf(rules),
): JudgmentSummaryView {
  const results = new Map(everyResult(judgment.condition).map((result) => [result.id, result]));
  const ruleOf = (id: string) => index.get(id)?.rule;
  return {
    ruleSet: refOf(rules),
    subjectKind: rules.subject.kind,
    subjectCode: rules.subject.code,
    subjectZh: subjectZh(rules.subject),
    purpose: judgment.purpose,
    baseYear: judgment.baseYear,
    referenceOn: judgment.referenceOn,
    verdict: judgment.verdict,
    verdictZh: VERDICT_ZH[judgment.verdict],
    total: judgment.total && pointsView(judgment.total, null),
    gaps: judgment.gaps.flatMap(({ id, share, near }) => {
      const [rule, result] = [ruleOf(id), results.get(id)];
      if (!rule || !result) return [];
      const { zh, clause, evidence = null } = rule;
      const shareZh = share === null ? null : formatPercent(exactly(share, MILLION));
      return [{ id, zh, clause, near, shareZh, wordsZh: wordsOf(rule, result, facts) ?? '', evidence }];
    }),
    missing: judgment.missing.map((key) => {
      const { zh, whereZh } = factWords(key);
      return { key, zh, whereZh };
    }),
    people: judgment.people.flatMap((id) => {
      const rule = ruleOf(id);
      return rule ? [{ id, zh: rule.zh, clause: rule.clause }] : [];
    }),
    earliestOn: judgment.earliestOn,
  };
}

export function refOf(rules: RuleSet): RuleSetRef {
  const { key, title, documentNumber, issuer, region, confidence, source, note = null } = rules;
  const read = { source, sourceZh: sourceZh(source, loadPolicy()) };
  return { key, title, documentNumber, issuer, region, confidence, ...read, note };
}

export function pointsView({ least, most }: Points, of: number | null): PointsView {
  return { least, most, of };
}

function everyResult(result: ConditionResult): ConditionResult[] {
  return [result, ...(result.parts ?? []).flatMap(everyResult)];
}
