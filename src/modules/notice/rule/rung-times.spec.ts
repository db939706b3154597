import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../../config/policy.js';
import { rungTimeZh, rungZh } from './rung-times.js';

describe('when a rung goes out', () => {
  it.each([
    [{ days: -30 }, '距到期日前 30 天'],
    [{ days: 0 }, '到期当天'],
    [{ days: 15 }, '到期后 15 天'],
    [{ workdays: -2 }, '距到期日前 2 个工作日'],
    [{ workdays: 0 }, '到期当天（工作日）'],
    [{ workdays: 1 }, '到期后 1 个工作日'],
    [{ percent: 80 }, '办理时限用去 80%'],
    [{ percent: 100 }, '办理时限届满'],
  ])('%j is said as %s', (at, words) => {
    expect(rungTimeZh(at)).toBe(words);
  });

  it.each([
    ['T-7', '距到期日前 7 天'],
    ['T-1+T0', '距到期日前 1 天、到期当天'],
    ['T+3', '到期后 3 天'],
    ['T-99', 'T-99'],
  ])('the name %s of the yearly ladder is said as %s', (name, words) => {
    expect(rungZh(name, loadPolicy().reminderRule('YEARLY_UPDATE'))).toBe(words);
  });

  it('a rule nobody knows any more leaves the name', () => {
    expect(rungZh('80%+100%', undefined)).toBe('80%、100%');
  });
});
