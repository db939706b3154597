import { exactly, type Ratio } from '../../src/common/ratio.js';
import type { PolicyData } from '../policy-types.js';
import type { Measure, Quantity } from './rule-types.js';

/** MONEY in fen, PERCENT as a fraction of one, NUMBER of persons, pieces, points, places or years. */
export type QuantityUnit = 'MONEY' | 'PERCENT' | 'NUMBER';

const FEN_PER_WAN_YUAN = 1_000_000;
const MARKS = { MONEY: ' 万元', PERCENT: '%' } as const;

/** The exact value of a quantity in the unit of facts (fen, fraction of one, number). */
export function quantityValue(quantity: Quantity): Ratio {
  switch (quantityUnit(quantity)) {
    case 'MONEY':
      return exactly(quantity.slice(0, -MARKS.MONEY.length)).mul(FEN_PER_WAN_YUAN);
    case 'PERCENT':
      return exactly(quantity.slice(0, -MARKS.PERCENT.length)).div(100);
    case 'NUMBER':
      return exactly(quantity);
  }
}

export function quantityUnit(quantity: Quantity): QuantityUnit {
  if (quantity.endsWith(MARKS.MONEY)) return 'MONEY';
  return quantity.endsWith(MARKS.PERCENT) ? 'PERCENT' : 'NUMBER';
}

/** The unit of what a measure reads; money where its metric is unknown, which is a fault of its own. */
export function measureUnit(measure: Measure, policy: Pick<PolicyData, 'metrics'>): QuantityUnit {
  switch (measure.of) {
    case 'figure':
    case 'sum':
    case 'mean':
      return metricUnit(policy, measure.metric);
    case 'ratio':
    case 'growth':
    case 'meanGrowth':
    case 'compoundGrowth':
      return 'PERCENT';
    case 'product':
      return measure.value.endsWith('Share') ? 'PERCENT' : 'NUMBER';
    case 'attribute':
    case 'yearsSince':
      return 'NUMBER';
  }
}

function metricUnit(policy: Pick<PolicyData, 'metrics'>, key: string): QuantityUnit {
  return (policy.metrics.find((metric) => metric.key === key)?.unit ?? 'FEN') === 'FEN' ? 'MONEY' : 'NUMBER';
}
