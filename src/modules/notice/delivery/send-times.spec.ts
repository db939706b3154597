import { describe, expect, it } from '@jest/globals';
import { isQuiet, urgencyOf } from './send-times.js';

describe('quiet hours', () => {
  it.each([
    ['2026-05-15T07:59:59.999', true],
    ['2026-05-15T08:00:00.000', false],
    ['2026-05-15T12:00:00.000', false],
    ['2026-05-15T19:59:59.999', false],
    ['2026-05-15T20:00:00.000', true],
    ['2026-05-15T23:59:59.999', true],
    ['2026-05-16T00:00:00.000', true],
    ['2026-05-16T12:00:00.000', true],
    ['2026-05-01T12:00:00.000', true],
    ['2026-05-09T12:00:00.000', false],
    ['2026-05-09T20:00:00.000', true],
  ])('at %s in Shanghai: %s', (time, quiet) => {
    expect(isQuiet(new Date(`${time}+08:00`))).toBe(quiet);
  });
});

describe('how soon a message leaves', () => {
  it.each([
    ['CASE_RETURNED', 'STATUTORY'],
    ['MEMBERSHIP_CHANGED', 'STATUTORY'],
    ['URGED', 'PROMPT'],
    ['YEARLY_UPDATE_DUE', 'ROUTINE'],
    ['SOMETHING_NEW', 'ROUTINE'],
  ])('%s: %s', (kind, urgency) => {
    expect(urgencyOf(kind)).toBe(urgency);
  });
});
