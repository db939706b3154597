import { describe, expect, it } from '@jest/globals';
import { dueCoverage, SCHEDULES } from './schedules.js';

const reminders = SCHEDULES['reminder.tick'];

describe('schedules', () => {
  it('ask for today only once the time of the tick has passed', () => {
    expect(dueCoverage(reminders, new Date('2026-05-15T08:30:59+08:00'))).toBe('2026-05-14');
    expect(dueCoverage(reminders, new Date('2026-05-15T08:31:00+08:00'))).toBe('2026-05-15');
    expect(dueCoverage(reminders, new Date('2026-05-15T23:59:59+08:00'))).toBe('2026-05-15');
    expect(dueCoverage(reminders, new Date('2026-05-16T00:00:00+08:00'))).toBe('2026-05-15');
  });

  it('ask nothing of a tick that comes again by itself', () => {
    expect(dueCoverage({ ...reminders, missedFrom: null }, new Date('2026-05-15T09:00:00+08:00'))).toBeNull();
  });
});
