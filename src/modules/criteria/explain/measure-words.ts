import { measureUnit, quantityUnit, quantityValue } from '../../../../config/criteria/quantity.js';
import type {
  Comparison,
  Condition,
  Measure as RuleMeasure,
  Quantity,
} from '../../../../config/criteria/rule-sets.js';
import { loadPolicy } from '../../../../config/policy.js';
import { exactly, formatNumber, formatPercent, type Ratio, twoYearGrowth } from '../../../common/ratio.js';
import { factWords } from './fact-words.js';

const SIDES = { atLeast: '≥', atMost: '≤', above: '>', below: '<' } as const;
const FEN_PER_WAN_YUAN = 1_000_000;

/** What a measure is called. */
export function measureZh(measure: RuleMeasure): string {
  const metric = (key: string) => loadPolicy().metric(key)?.zh ?? key;
  switch (measure.of) {
    case 'figure':
      return metric(measure.metric);
    case 'sum':
      return `近${measure.years}年${metric(measure.metric)}合计`;
    case 'mean':
      return `近${measure.years}年${metric(measure.metric)}平均值`;
    case 'ratio':
      return `${metric(measure.part)}占${metric(measure.whole)}的比重`;
    case 'growth':
      return `${metric(measure.metric)}增长率`;
    case 'meanGrowth':
      return `近${measure.years}年${metric(measure.metric)}平均增长率`;
    case 'compoundGrowth':
      return `近2年${metric(measure.metric)}复合增长率`;
    case 'attribute':
      return factWords(`attribute.${measure.key}`).zh;
    case 'product':
      return factWords(`product.${measure.value}`).zh;
    case 'yearsSince':
      return `自${factWords(measure.date).zh}起的整年数`;
  }
}

/** `≥ 5000 万元`. */
export function limitZh(limit: Comparison, measure: RuleMeasure): string {
  const [side, quantity] = Object.entries(limit)[0] as [keyof typeof SIDES, Quantity];
  return `${SIDES[side]} ${quantityZh(quantity, measure)}`;
}

/** What a condition asks, where its own text does not say it in numbers. */
export function limitWords(rule: Condition): string | null {
  switch (rule.kind) {
    case 'threshold':
      return `${measureZh(rule.measure)} ${limitZh(rule.limit, rule.measure)}`;
    case 'score':
      return `≥ ${rule.least} 分`;
    case 'any':
      return `至少满足 ${rule.least ?? 1} 项`;
    default:
      return null;
  }
}

/** A quantity with the unit people read. */
export function quantityZh(quantity: Quantity, measure: RuleMeasure): string {
  return quantityUnit(quantity) === 'NUMBER' ? `${quantity}${suffix(measure)}` : quantity;
}

/** The threshold as a number, for showing a value beside it. */
export function thresholdOf(limit: Comparison): Ratio {
  return quantityValue(Object.values(limit)[0] as Quantity);
}

/**
 * An exact value as people read it, with as many decimals as it takes to see on which side of the threshold it lies.
 * @param exact as `ReadingResult.value`.
 */
export function valueZh(measure: RuleMeasure, exact: string, threshold?: Ratio): string {
  const value = fraction(exact);
  if (measure.of === 'compoundGrowth') {
    const growth = twoYearGrowth(value);
    return growth ? formatPercent(growth, threshold) : exact;
  }
  switch (measureUnit(measure, loadPolicy())) {
    case 'PERCENT':
      return formatPercent(value, threshold);
    case 'MONEY':
      return `${formatNumber(value.div(FEN_PER_WAN_YUAN), threshold?.div(FEN_PER_WAN_YUAN))} 万元`;
    case 'NUMBER':
      return `${formatNumber(value, threshold)}${suffix(measure)}`;
  }
}

function fraction(exact: string): Ratio {
  const [numerator = '0', denominator = '1'] = exact.split('/');
  return exactly(numerator).div(exactly(denominator));
}

function suffix(measure: RuleMeasure): string {
  switch (measure.of) {
    case 'yearsSince':
      return ' 年';
    case 'product':
      return measure.value.endsWith('Rank') ? ' 位' : '';
    case 'attribute':
      if (measure.key.endsWith('Rank')) return ' 位';
      return loadPolicy().attribute(measure.key)?.type === 'SCORE' ? ' 分' : ' 项';
    case 'figure':
    case 'sum':
    case 'mean':
      return loadPolicy().metric(measure.metric)?.unit === 'PERSON' ? ' 人' : '';
    default:
      return '';
  }
}
