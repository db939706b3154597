import type { CaseState } from '../case/case-states.js';
import { timesOf } from './case-times.js';
import { wayOf } from './case-way.js';

const way = wayOf({
  tier: 'PROVINCE',
  origin: 'ENTERPRISE',
  application: { countyUnitId: '440305' },
  round: { cityPublicity: false, publicityLength: 7 },
});
const at = (day: number) => new Date(Date.UTC(2026, 8, day));
const moves = (...states: [CaseState, CaseState, number][]) =>
  states.map(([fromState, toState, day]) => ({ fromState, toState, at: at(day) }));

describe('when a case was at a step', () => {
  it('is told from the first arrival to the last leaving, over a return', () => {
    const times = timesOf(
      way,
      moves(
        ['DRAFT', 'DRAFT', 1],
        ['DRAFT', 'COUNTY_SCREENING', 3],
        ['COUNTY_SCREENING', 'RETURNED', 5],
        ['RETURNED', 'COUNTY_SCREENING', 8],
        ['COUNTY_SCREENING', 'CITY_EXAMINATION', 9],
      ),
    );
    expect(times('FILING')).toEqual({ firstSince: at(1), since: at(1), until: at(3) });
    expect(times('COUNTY_SCREENING')).toEqual({ firstSince: at(3), since: at(8), until: at(9) });
    expect(times('MENDING')).toEqual({ firstSince: at(5), since: at(5), until: at(8) });
    expect(times('CITY_EXAMINATION')).toEqual({ firstSince: at(9), since: at(9), until: null });
    expect(times('DECISION')).toEqual({ firstSince: null, since: null, until: null });
  });

  it('counts states of one step together', () => {
    const times = timesOf(
      way,
      moves(
        ['DRAFT', 'DRAFT', 1],
        ['CITY_APPROVED', 'RECOMMENDED', 2],
        ['RECOMMENDED', 'PROVINCE_FORMAL', 6],
        ['PROVINCE_FORMAL', 'REFUSED', 9],
      ),
    );
    expect(times('FORMAL_CHECK')).toEqual({ firstSince: at(2), since: at(2), until: at(9) });
  });
});
