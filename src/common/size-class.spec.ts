import { describe, expect, it } from '@jest/globals';
import type { SizeRule } from './size-class.js';
import { sizeClass, sizeRuleFor } from './size-class.js';

const industry: SizeRule = {
  sector: 'INDUSTRY',
  zh: '工业',
  divisions: ['34', '35'],
  large: { employees: 1000, revenueWanYuan: 40_000 },
  medium: { employees: 300, revenueWanYuan: 2_000 },
  small: { employees: 20, revenueWanYuan: 300 },
};

describe('size class (rule book §8.4)', () => {
  it.each([
    [999, 99_999, 'MEDIUM'],
    [1000, 40_000, 'LARGE'],
    [800, 100_000, 'MEDIUM'],
    [19, 50_000, 'MICRO'],
    [20, 300, 'SMALL'],
  ])('%i people and %i 万元 in industry are %s', (employees, revenueWanYuan, expected) => {
    expect(sizeClass(industry, employees, revenueWanYuan * 1_000_000)).toBe(expected);
  });

  it('goes by the division of the class', () => {
    expect(sizeRuleFor([industry], '3421')).toBe(industry);
    expect(sizeRuleFor([industry], '7012')).toBeNull();
  });
});
