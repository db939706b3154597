import { describe, expect, it } from '@jest/globals';
import { type Tier, TIERS } from '../../../core/auth/index.js';
import { checkFlow } from '../../../core/flow/index.js';
import { verifyMajorChangeFlow } from '../major-change/major-change.flow.js';
import type { ReexaminationState } from './reexamination.entity.js';
import { REEXAMINATION_FLOWS, rowFor, stepOf, unitAt } from './reexamination.flow.js';

const UNITS = { startUnitId: '440305', cityUnitId: '4403', unitId: '44' };
const at = (tier: Tier, state: ReexaminationState, hasCounty = true) => ({
  ...{ tier, state, hasCounty, cityUnitId: '4403' },
  startUnitId: hasCounty ? '440305' : '4403',
  unitId: { COUNTY: '440305', CITY: '4403', PROVINCE: '44' }[tier],
});

describe('the flows of a 复核', () => {
  it.each(TIERS)('of %s have no mistake', (tier) => {
    expect(checkFlow(REEXAMINATION_FLOWS[tier])).toEqual([]);
    expect(() => verifyMajorChangeFlow()).not.toThrow();
  });

  it('are decided from the last step of their tier only', () => {
    expect(rowFor(at('COUNTY', 'VERIFIED'), 'pass')?.tier).toBe('COUNTY');
    expect(rowFor(at('CITY', 'VERIFIED'), 'pass')).toBeUndefined();
    expect(rowFor(at('CITY', 'CHECKED'), 'fail')?.tier).toBe('CITY');
    expect(rowFor(at('PROVINCE', 'CHECKED'), 'pass')?.tier).toBe('PROVINCE');
    expect(rowFor(at('COUNTY', 'VERIFIED'), 'check')).toBeUndefined();
  });

  it('let the city do the part of a county that is not there', () => {
    expect(rowFor(at('CITY', 'SUBMITTED'), 'verify')).toMatchObject({ tier: 'COUNTY', to: 'VERIFIED' });
    expect(rowFor(at('CITY', 'SUBMITTED', false), 'verify')).toMatchObject({ tier: 'CITY', to: 'CHECKED' });
  });

  it('say whose step it is', () => {
    expect(stepOf(at('PROVINCE', 'SUBMITTED'))).toEqual({ step: 'VERIFY', unitId: '440305' });
    expect(stepOf(at('PROVINCE', 'VERIFIED'))).toEqual({ step: 'CHECK', unitId: '4403' });
    expect(stepOf(at('PROVINCE', 'CHECKED'))).toEqual({ step: 'DECIDE', unitId: '44' });
    expect(stepOf(at('COUNTY', 'VERIFIED'))).toEqual({ step: 'DECIDE', unitId: '440305' });
    expect(stepOf(at('CITY', 'RETURNED'))).toBeNull();
    expect(stepOf(at('CITY', 'PASSED'))).toBeNull();
    expect(unitAt({ ...UNITS, tier: 'PROVINCE' }, 'CITY')).toBe('4403');
  });
});
