import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../../config/policy.js';
import { planLadder } from '../../../common/calendar/ladder.js';
import { partsOf, passedRungs } from './passed-rungs.js';

const { calendar, ...policy } = loadPolicy();
const ladder = planLadder(
  calendar,
  { dueOn: '2026-05-31', limit: null },
  policy.reminders.find(({ id }) => id === 'YEARLY_UPDATE')?.rungs ?? [],
);
const come = (from: string, to: string) => ladder.filter(({ date }) => date >= from && date <= to);
const told = (from: string, to: string, ...gone: string[]) =>
  passedRungs(come(from, to), partsOf(gone)).map(({ name, recipients, missed }) => [
    name,
    recipients,
    missed,
  ]);

describe('rungs that have come', () => {
  it('alone is told as it is', () => {
    expect(told('2026-05-15', '2026-05-15')).toEqual([['T-15', ['ENTERPRISE'], []]]);
    expect(told('2026-05-29', '2026-05-29')).toEqual([['T-1+T0', ['ENTERPRISE'], []]]);
  });

  it('together are one message that names the days of the others', () => {
    expect(told('2026-04-30', '2026-05-29')).toEqual([
      ['T-30', [], []],
      ['T-15', [], []],
      ['T-7', [], []],
      ['T-1+T0', ['ENTERPRISE'], ['2026-04-30', '2026-05-15', '2026-05-22']],
    ]);
  });

  it('tell every recipient of the latest that is for it', () => {
    expect(told('2026-05-22', '2026-06-15')).toEqual([
      ['T-7', [], []],
      ['T-1+T0', [], []],
      ['T+3', ['ENTERPRISE'], ['2026-05-22', '2026-05-29']],
      ['T+7', ['CITY_HEAD'], []],
      ['T+15', ['PROVINCE_HANDLER'], []],
    ]);
  });

  it('leave out what went out before it merged', () => {
    expect(told('2026-05-29', '2026-05-29', 'T-1')).toEqual([['T0', ['ENTERPRISE'], []]]);
    expect(told('2026-05-29', '2026-05-29', 'T-1', 'T0')).toEqual([]);
  });

  it('are found again behind the names of merged ones', () => {
    expect([...partsOf(['T-1+T0', 'T+3+T+7', '50%+80%+100%', 'OVERDUE', 'W+5'])]).toEqual([
      ...['T-1', 'T0', 'T+3', 'T+7', '50%', '80%', '100%', 'OVERDUE', 'W+5'],
    ]);
  });
});
