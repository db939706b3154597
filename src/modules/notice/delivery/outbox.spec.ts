import { describe, expect, it } from '@jest/globals';
import { pauseSeconds } from './outbox.js';

const rule = { firstPauseSeconds: 30, longestPauseSeconds: 3600 };

describe('the pause after a failed try', () => {
  it('doubles with each try up to the longest', () => {
    const full = Array.from({ length: 9 }, (_, index) => pauseSeconds(rule, index + 1, 0));
    expect(full).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    expect(pauseSeconds(rule, 2000, 0)).toBe(3600);
  });

  it('is shortened by up to a half at random', () => {
    expect(pauseSeconds(rule, 3, 0.5)).toBe(90);
    expect(pauseSeconds(rule, 3, 1)).toBe(60);
    const many = Array.from({ length: 200 }, () => pauseSeconds(rule, 3));
    expect(Math.min(...many)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...many)).toBeLessThanOrEqual(120);
    expect(new Set(many).size).toBeGreaterThan(100);
  });
});
