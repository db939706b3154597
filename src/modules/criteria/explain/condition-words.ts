import type { Condition, Threshold } from '../../../../config/criteria/rule-sets.js';
import { loadPolicy } from '../../../../config/policy.js';
import { exactly } from '../../../common/ratio.js';
import { SIZE_ZH } from '../../enterprise/index.js';
import { type Facts, NO_DATE } from '../engine/facts.js';
import type { ConditionResult, Lack, ReadingResult } from '../engine/result.js';
import { factWords } from './fact-words.js';
import { limitZh, measureZh, thresholdOf, valueZh } from './measure-words.js';

const BY_PEOPLE = '由人工判断。';
const WHY_ZH = {
  NOT_COMPUTABLE: '分母不大于零，不可计算。',
  BASE_NOT_POSITIVE: '基数不大于零，由人工判断。',
} as const;

/** What would change the answer to one condition, in words; null where it is met or its parts say it. */
export function wordsOf(rule: Condition, result: ConditionResult, facts: Facts): string | null {
  switch (result.verdict) {
    case 'MET':
      return null;
    case 'PEOPLE':
      return result.parts ? null : (whyOf(result) ?? BY_PEOPLE);
    case 'UNKNOWN':
      return result.parts && result.parts.length > 0 ? null : (missingWords(result) ?? whyOf(result));
    case 'NOT_MET':
      return failedWords(rule, result, facts);
  }
}

function whyOf({ readings = [] }: ConditionResult): string | null {
  const why = readings.map((reading) => reading.why).find((one) => one !== null);
  return why ? WHY_ZH[why] : null;
}

function missingWords({ readings = [], missing = [] }: ConditionResult): string | null {
  const keys = new Set([...missing, ...readings.flatMap((reading) => reading.missing)]);
  if (keys.size === 0) return null;
  return `缺少：${[...keys].map((key) => factWords(key).zh).join('、')}。`;
}

/** What a failed condition says. */
type FailedWords = {
  readonly [K in Condition['kind']]?: (
    rule: Extract<Condition, { kind: K }>,
    result: ConditionResult,
    facts: Facts,
  ) => string;
};

/** Composed conditions say nothing themselves: their parts do. */
const FAILED_WORDS: FailedWords = {
  threshold: thresholdWords,
  flag: ({ attribute, is }, _, facts) =>
    `现填报为“${shown(facts, `attribute.${attribute}`)}”，须为“${is ? '是' : '否'}”。`,
  choice: ({ attribute, in: codes }, _, facts) =>
    `现为“${shown(facts, `attribute.${attribute}`)}”，须为${choicesZh(attribute, codes)}。`,
  within: ({ attribute, years }, _, facts) =>
    dateWords(attribute, facts, (day) => `日期 ${day} 不在近 ${years} 年内。`),
  validUntil: ({ attribute }, _, facts) => dateWords(attribute, facts, (day) => `有效期至 ${day}，已过期。`),
  holdsTitle: ({ anyOf }) => `须持有有效的${titlesZh(anyOf)}称号。`,
  holdsNoTitle: ({ of }) => `持有有效的${titlesZh(of)}称号，不能申报。`,
  size: ({ in: classes }, { facts: keys = [] }, facts) =>
    `划型为${keys.map((key) => shown(facts, key)).join('、')}，须为${classes.map((size) => `${SIZE_ZH[size]}企业`).join('、')}。`,
  score: ({ least }, result) => scoreWords(least, result),
};

function failedWords(rule: Condition, result: ConditionResult, facts: Facts): string | null {
  const say = FAILED_WORDS[rule.kind] as
    ((rule: Condition, result: ConditionResult, facts: Facts) => string) | undefined;
  return say?.(rule, result, facts) ?? null;
}

/** A fact as people read it. */
function shown(facts: Facts, key: string): string {
  const fact = facts[key];
  return fact === undefined ? '未知' : factWords(key).display(fact.value);
}

function dateWords(attribute: string, facts: Facts, say: (day: string) => string): string {
  const key = `attribute.${attribute}`;
  return facts[key]?.value === NO_DATE ? `没有${factWords(key).zh}。` : say(shown(facts, key));
}

function thresholdWords(
  { measure, limit }: Threshold,
  { readings = [], earliestOn }: ConditionResult,
): string {
  const failed = readings.filter(({ verdict }) => verdict === 'NOT_MET');
  const values = failed.map((reading) => comparedWords(reading, measure, limit));
  const sentence = `${measureZh(measure)} ${values.join('，')}，需 ${limitZh(limit, measure)}`;
  const lacks = failed.flatMap(({ lack }) => lackWords(lack) ?? []);
  return [sentence, ...lacks, ...(earliestOn ? [`满足时间：${earliestOn} 起`] : [])].join('；').concat('。');
}

function comparedWords(
  { year, value }: ReadingResult,
  measure: Threshold['measure'],
  limit: Threshold['limit'],
): string {
  const shown = value === null ? '不可计算' : valueZh(measure, value, thresholdOf(limit));
  return year === null ? shown : `${year}年 ${shown}`;
}

/** `2025年研发费用还差 37.2 万元`, or by how much it would have to fall. */
export function lackWords(lack: Lack | null): string | null {
  if (lack?.fact == null || lack.by === null) return null;
  const { zh, display } = factWords(lack.fact);
  const by = exactly(lack.by);
  const size = by.abs().toString();
  const rank = lack.fact.startsWith('product.') && lack.fact.includes('Rank.');
  const amount = rank ? `${size} 位` : amountOf(lack.fact, size, display);
  return by.compare(0) > 0 ? `${zh}还差 ${amount}` : `${zh}须${rank ? '提前' : '减少'} ${amount}`;
}

/** An amount of what a fact counts. */
function amountOf(key: string, size: string, display: (value: number) => string): string {
  if (key.startsWith('attribute.')) return size;
  return display(Number(size)).replace('%', ' 个百分点');
}

function scoreWords(least: number, { score }: ConditionResult): string {
  const { least: sure = 0, most = 0 } = score?.total ?? {};
  const reached = sure === most ? `得 ${most} 分` : `最多可得 ${most} 分`;
  return most < least
    ? `${reached}，需 ≥ ${least} 分，还差 ${least - most} 分。`
    : `总分${reached}，但有单类得分未达最低要求。`;
}

function titlesZh(codes: readonly string[]): string {
  return codes.map((code) => loadPolicy().title(code)?.zh ?? code).join('或');
}

function choicesZh(attribute: string, codes: readonly string[]): string {
  const choices = loadPolicy().attribute(attribute)?.choices ?? [];
  return codes.map((code) => `“${choices.find((choice) => choice.code === code)?.zh ?? code}”`).join('、');
}
