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

  it('begins with the first rung of the ladder, missed days included', () => {
    for (const today of ['2026-04-10', '2026-04-30', '2026-05-20', '2026-07-01']) {
      expect(calendar.firstRung('YEARLY_UPDATE', '2026-05-31', LONG_AGO, today)).toBe('2026-04-30');
    }
  });

  it('skips the rungs planned before the membership was known', () => {
    const known = (at: string) =>
      calendar.firstRung('YEARLY_UPDATE', '2026-05-31', new Date(at), '2026-12-01');
    expect(known('2026-05-22T15:59:59.999Z')).toBe('2026-05-22');
    expect(known('2026-05-22T16:00:00.000Z')).toBe('2026-05-29');
    expect(known('2026-06-16T00:00:00Z')).toBeNull();
  });

  it('takes a membership recorded after today, by a clock since set back, as known', () => {
    const recorded = new Date('2026-11-22T00:00:00Z');
    expect(calendar.firstRung('YEARLY_UPDATE', '2026-05-31', recorded, '2026-04-30')).toBe('2026-04-30');
  });

  it('names the rungs that have passed and the one after', () => {
    const { rungs, next } = calendar.passed('YEARLY_UPDATE', '2026-05-31', '2026-05-15', '2026-05-25');
    expect(rungs.map(({ date }) => date)).toEqual(['2026-05-15', '2026-05-22']);
    expect(next).toBe('2026-05-29');
    expect(calendar.passed('YEARLY_UPDATE', '2026-05-31', '2026-06-15', '2026-06-15').next).toBeNull();
  });

  it('finds the next rung of a duty that waits for a day of a former calendar', () => {
    const next = (formerly: string, ...raised: string[]) =>
      calendar.nextRung('YEARLY_UPDATE', '2026-05-31', formerly, new Set(raised));
    expect(calendar.isPlanned('YEARLY_UPDATE', '2026-05-31', '2026-05-29')).toBe(true);
    expect(calendar.isPlanned('YEARLY_UPDATE', '2026-05-31', '2026-05-28')).toBe(false);
    expect(next('2026-04-29')).toBe('2026-04-30');
    expect(next('2026-05-01')).toBe('2026-04-30');
    expect(next('2026-05-14')).toBe('2026-05-15');
    expect(next('2026-05-30')).toBe('2026-05-29');
    expect(next('2026-06-04')).toBe('2026-06-03');
    expect(next('2026-06-16')).toBe('2026-06-15');
    expect(next('2026-05-30', 'T-30', 'T-15', 'T-7', 'T-1')).toBe('2026-05-29');
    expect(next('2026-06-01', 'T-7', 'T-1', 'T0')).toBe('2026-06-03');
    expect(next('2026-06-16', 'T+7', 'T+15')).toBeNull();
  });

  it('opens a 复核 with the first rung of its ladder', () => {
    const last = calendar.lastTermOpen('2026-07-01');
    expect(calendar.plan('REEXAMINATION', last)[0]?.date).toBe('2026-07-01');
    expect(last).toBe('2026-09-29');
    expect(calendar.lastTermOpen('2026-07-03')).toBe('2026-10-03');
  });
});
