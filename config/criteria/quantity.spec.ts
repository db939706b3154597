import { describe, expect, it } from '@jest/globals';
import { measureUnit, quantityUnit, quantityValue } from './quantity.js';
import type { Measure } from './rule-types.js';

describe('a quantity', () => {
  it.each([
    ['1500 万元', 'MONEY', '1500000000'],
    ['0.01 万元', 'MONEY', '10000'],
    ['0.000001 万元', 'MONEY', '1'],
    ['-1 万元', 'MONEY', '-1000000'],
    ['3%', 'PERCENT', '0.03'],
    ['12.5%', 'PERCENT', '0.125'],
    ['-2%', 'PERCENT', '-0.02'],
    ['100%', 'PERCENT', '1'],
    ['50', 'NUMBER', '50'],
    ['59.5', 'NUMBER', '59.5'],
    ['0', 'NUMBER', '0'],
  ])('%s is %s, exactly %s in the unit of facts', (quantity, unit, value) => {
    expect([quantityUnit(quantity), quantityValue(quantity).toString()]).toEqual([unit, value]);
  });

  it('is exact where a float is not', () => {
    expect(quantityValue('0.1%').mul(1000).equals(1)).toBe(true);
    expect(quantityValue('70.07 万元').toString()).toBe('70070000');
  });
});

describe('the unit of a measure', () => {
  const policy = { metrics: [metric('revenue', 'FEN'), metric('employees', 'PERSON')] };

  it.each<[measure: Measure, unit: string]>([
    [{ of: 'figure', metric: 'revenue' }, 'MONEY'],
    [{ of: 'figure', metric: 'employees' }, 'NUMBER'],
    [{ of: 'figure', metric: 'unheardOf' }, 'MONEY'],
    [{ of: 'sum', metric: 'revenue', years: 2 }, 'MONEY'],
    [{ of: 'sum', metric: 'employees', years: 2 }, 'NUMBER'],
    [{ of: 'mean', metric: 'revenue', years: 2 }, 'MONEY'],
    [{ of: 'ratio', part: 'employees', whole: 'revenue' }, 'PERCENT'],
    [{ of: 'growth', metric: 'revenue' }, 'PERCENT'],
    [{ of: 'meanGrowth', metric: 'revenue', years: 2 }, 'PERCENT'],
    [{ of: 'compoundGrowth', metric: 'revenue' }, 'PERCENT'],
    [{ of: 'product', value: 'domesticShare' }, 'PERCENT'],
    [{ of: 'product', value: 'globalShare' }, 'PERCENT'],
    [{ of: 'product', value: 'domesticRank' }, 'NUMBER'],
    [{ of: 'product', value: 'globalRank' }, 'NUMBER'],
    [{ of: 'attribute', key: 'classOneCount' }, 'NUMBER'],
    [{ of: 'yearsSince', date: 'product.sinceOn', until: 'REFERENCE' }, 'NUMBER'],
  ])('%j is %s', (measure, unit) => {
    expect(measureUnit(measure, policy)).toBe(unit);
  });
});

function metric(key: string, unit: 'FEN' | 'PERSON'): Parameters<typeof measureUnit>[1]['metrics'][number] {
  return { key, unit } as Parameters<typeof measureUnit>[1]['metrics'][number];
}
