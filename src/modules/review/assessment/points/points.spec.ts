import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../../../config/policy.js';
import { gradeOf, hundredthsOf, pointFaults, pointsText, sheetAfter, totalOf } from './points.js';

const { assessment } = loadPolicy().review;
const { dimensions } = assessment;
const manual = dimensions.filter(({ formula }) => !formula);
const given = (points: Readonly<Record<string, string>>) =>
  Object.entries(points).map(([dimension, of]) => ({ dimension, points: of, reason: '见材料' }));
const most = given(Object.fromEntries(manual.map(({ code, most: of }) => [code, of])));

describe('points', () => {
  it('are whole hundredths', () => {
    expect(['0', '5', '12.5', '12.05', '100'].map(hundredthsOf)).toEqual([0, 500, 1250, 1205, 10000]);
    expect([0, 500, 1250, 1205, 10000].map(pointsText)).toEqual(['0', '5', '12.5', '12.05', '100']);
  });

  it('of a formula depend on when the update was filed', () => {
    const totals = [false, true].map((late) => totalOf(sheetAfter(dimensions, {}, most, { late })));
    expect(totals).toEqual([10000, 9700]);
    const { REPORTING } = sheetAfter(dimensions, {}, [], { late: true });
    expect(REPORTING).toEqual({ points: '2', reason: '逾期报送' });
  });

  it('that a later tier does not change stay', () => {
    const before = sheetAfter(dimensions, {}, most, { late: false });
    const after = sheetAfter(dimensions, before, given({ MARKET: '0.5' }), { late: false });
    expect(totalOf(after)).toBe(10000 - 1500 + 50);
  });

  it('are refused above the most, twice, for a formula, for nothing known, and where they are missing', () => {
    const faults = (rows: typeof most, complete = false) =>
      pointFaults(dimensions, rows, complete).map(({ field, code }) => `${field} ${code}`);
    expect(faults(most, true)).toEqual([]);
    expect(faults(given({ SCALE: '30.01' }))).toEqual(['points.0.points pointsAboveMost']);
    expect(faults(given({ REPORTING: '5' }))).toEqual(['points.0.dimension pointsByFormula']);
    expect(faults(given({ LUCK: '5' }))).toEqual(['points.0.dimension isIn']);
    expect(faults([...given({ SCALE: '1' }), ...given({ SCALE: '2' })])).toEqual([
      'points.1.dimension arrayUnique',
    ]);
    expect(faults(most.slice(1), true)).toEqual(['points pointsMissing']);
  });
});

describe('grades', () => {
  it.each([
    [10000, 'EXCELLENT'],
    [8500, 'EXCELLENT'],
    [8499, 'GOOD'],
    [7000, 'GOOD'],
    [6999, 'QUALIFIED'],
    [6000, 'QUALIFIED'],
    [5999, 'UNQUALIFIED'],
    [0, 'UNQUALIFIED'],
  ])('%i hundredths are %s', (total, grade) => {
    expect(gradeOf(assessment, total, false)).toBe(grade);
  });

  it('are the lowest after a veto', () => {
    expect(gradeOf(assessment, 10000, true)).toBe('UNQUALIFIED');
  });
});
