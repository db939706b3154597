import { describe, expect, it } from '@jest/globals';
import { CASE_STATES, FINAL_STATES, type CaseState } from '../../application/index.js';
import { DURATION_STEPS } from '../durations/duration-steps.js';
import { type FunnelGroup, funnelOf, rankOf, SENT_UP } from './funnel-steps.js';

const group = (standing: CaseState, reached: number, cases: number): FunnelGroup => ({
  standing,
  reached,
  cases,
});
const lines = (groups: FunnelGroup[], tier: 'PROVINCE' | 'CITY' | 'COUNTY' = 'PROVINCE') =>
  funnelOf(tier, groups).steps.map(({ step, reached, now }) => `${step} ${reached} ${now}`);

describe('the funnel of a round', () => {
  it('counts a case at every step it came to and where it stands', () => {
    const groups = [
      group('DRAFT', 0, 5),
      group('COUNTY_SCREENING', 1, 4),
      group('CITY_EXAMINATION', 4, 1),
      group('PUBLICITY', 6, 2),
      group('IN_POOL', 7, 3),
    ];
    expect(lines(groups)).toEqual([
      'STARTED 15 5',
      'SUBMITTED 10 4',
      'COUNTY_PASSED 6 1',
      'CITY_PASSED 6 0',
      'RECOMMENDED 6 0',
      'FORMAL_CHECK 5 0',
      'ACCEPTED 5 2',
      'IN_POOL 3 3',
    ]);
  });

  it('counts what ended by the way it ended, and at the steps it came to', () => {
    const { steps, endings } = funnelOf('PROVINCE', [group('REFUSED', 5, 2), group('NOT_SUBMITTED', 0, 1)]);
    expect(steps.map(({ reached, now }) => [reached, now])).toEqual([
      [3, 0],
      ...Array<number[]>(5).fill([2, 0]),
      ...Array<number[]>(2).fill([0, 0]),
    ]);
    expect(endings.map(({ state, cases }) => `${state} ${cases}`)).toEqual([
      'REFUSED 2',
      'WITHDRAWN 0',
      'LAPSED 0',
      'NOT_RECOMMENDED 0',
      'NOT_SUBMITTED 1',
    ]);
  });

  it.each([
    ['CITY', ['STARTED', 'SUBMITTED', 'COUNTY_PASSED', 'ACCEPTED', 'IN_POOL']],
    ['COUNTY', ['STARTED', 'SUBMITTED', 'ACCEPTED', 'IN_POOL']],
  ] as const)('of a %s leaves out what it does not use', (tier, steps) => {
    const funnel = funnelOf(tier, []);
    expect(funnel.steps.map(({ step }) => step)).toEqual(steps);
    expect(funnel.endings.map(({ state }) => state)).not.toContain('NOT_RECOMMENDED');
  });
});

describe('every state', () => {
  it('that is not an end stands at a step of the funnel, but for a return, which goes back to one', () => {
    const nowhere = CASE_STATES.filter((state) => rankOf(state) < 0);
    expect(nowhere).toEqual(['RETURNED', ...FINAL_STATES.filter((state) => state !== 'IN_POOL')]);
  });

  it('between handing in and the end has its duration in one step', () => {
    const timed = DURATION_STEPS.flatMap(({ states }) => states);
    const untimed = ['DRAFT', 'AWAITING_CONFIRMATION', ...FINAL_STATES];
    expect([...timed, ...untimed].sort()).toEqual([...CASE_STATES].sort());
  });

  it('from the recommendation on lies with the province', () => {
    expect(SENT_UP).toEqual([
      ...['RECOMMENDED', 'PROVINCE_FORMAL', 'OUTSIDE_EVALUATION', 'PROVINCE_DECISION'],
      ...['ACCEPTED', 'PUBLICITY', 'OBJECTION', 'IN_POOL'],
    ]);
  });
});
