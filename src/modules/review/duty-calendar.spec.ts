import { describe, expect, it } from '@jest/globals';
import { DutyCalendar } from './duty-calendar.js';

const calendar = new DutyCalendar();
const LONG_AGO = new Date('2024-03-01T00:00:00Z');

describe('duty calendar', () => {
  it('opens the yearly update on its filing day and asks those of the year before', () => {
    expect(calendar.yearlyCycle('2026-04-09')).toBeNull();
    expect(calendar.yearlyCycle('2026-04-10')).toEqual({
      year: 2025,
      dueOn: '2026-05-31',
      enteredBy: '2025-12-31',
    });
    expect(calendar.yearlyCycle('2026-11-22')?.dueOn).toBe('2026-05-31');
  });

  it('reminds from the first rung of the ladder on, missed days included', () => {
    for (const today of ['2026-04-10', '2026-04-30', '2026-05-20', '2026-07-01']) {
      expect(calendar.remindFrom('YEARLY_UPDATE', '2026-05-31', LONG_AGO, today)).toBe('2026-04-30');
    }
  });

  it('skips the rungs planned before the membership was known', () => {
    const known = (at: string) =>
      calendar.remindFrom('YEARLY_UPDATE', '2026-05-31', new Date(at), '2026-12-01');
    expect(known('2026-05-22T15:59:59.999Z')).toBe('2026-05-22');
    expect(known('2026-05-22T16:00:00.000Z')).toBe('2026-05-23');
    expect(known('2026-06-16T00:00:00Z')).toBeNull();
  });

  it('takes a membership recorded after today, by a clock since set back, as known', () => {
    const recorded = new Date('2026-11-22T00:00:00Z');
    expect(calendar.remindFrom('YEARLY_UPDATE', '2026-05-31', recorded, '2026-04-30')).toBe('2026-04-30');
  });

  it('opens a 复核 with the first rung of its ladder', () => {
    const last = calendar.lastTermOpen('2026-07-01');
    expect(calendar.plan('REEXAMINATION', last)[0]?.date).toBe('2026-07-01');
    expect(last).toBe('2026-09-29');
    expect(calendar.lastTermOpen('2026-07-03')).toBe('2026-10-03');
  });
});
