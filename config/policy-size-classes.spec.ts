import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from './policy.js';
import { sizeClass, sizeRuleFor } from '../src/common/size-class.js';

const { sizeRules } = loadPolicy();

function classOf(gb4754: string, employees: number, revenueWanYuan: number): string | undefined {
  const rule = sizeRuleFor(sizeRules, gb4754);
  return rule ? sizeClass(rule, employees, revenueWanYuan * 1_000_000) : undefined;
}

describe('size classes of the policy (rule book §8.4)', () => {
  it.each([
    ['3421', 999, 99_999, 'MEDIUM'],
    ['3421', 1000, 40_000, 'LARGE'],
    ['3421', 1000, 39_999.999999, 'MEDIUM'],
    ['3421', 19, 50_000, 'MICRO'],
    ['3421', 800, 100_000, 'MEDIUM'],
    ['3421', 300, 1_999.99, 'SMALL'],
    ['3421', 20, 300, 'SMALL'],
    ['3421', 20, 299.99, 'MICRO'],
    ['6513', 300, 10_000, 'LARGE'],
    ['6513', 100, 1_000, 'MEDIUM'],
    ['6513', 99, 1_000, 'SMALL'],
    ['6513', 9, 1_000, 'MICRO'],
    ['6312', 2_000, 100_000, 'LARGE'],
    ['6312', 1_999, 100_000, 'MEDIUM'],
    ['6312', 10, 99.99, 'MICRO'],
  ])('%s with %i people and %d 万元 is %s', (gb4754, employees, revenue, expected) => {
    expect(classOf(gb4754, employees, revenue)).toBe(expected);
  });

  it('has no rule for other sectors', () => {
    expect(sizeRuleFor(sizeRules, '7012')).toBeNull();
    expect(sizeRuleFor(sizeRules, '4730')).toBeNull();
  });
});
