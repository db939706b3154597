import { describe, expect, it } from '@jest/globals';
import { TIERS } from '../../../core/auth/index.js';
import { checkFlow } from '../../../core/flow/index.js';
import { CASE_FLOWS, flowSpec } from './case-flows.js';

describe('the flow tables of a case', () => {
  it.each(TIERS)('%s: no unknown, unreachable, dead-end or ambiguous row', (tier) => {
    expect(checkFlow(flowSpec(tier))).toEqual([]);
  });

  it.each(TIERS)("%s: refusal, acceptance and entry are the head's", (tier) => {
    const decisions = CASE_FLOWS[tier].filter(({ action }) =>
      ['refuse', 'accept', 'enter', 'recommend'].includes(action),
    );
    expect(decisions.length).toBeGreaterThan(2);
    expect(decisions.every(({ role }) => role === 'HEAD')).toBe(true);
  });

  it('lets an enterprise leave alone only before its list is sent', () => {
    const alone = CASE_FLOWS.PROVINCE.filter(({ action }) => action === 'withdraw').map(({ from }) => from);
    expect(alone).not.toContain('RECOMMENDED');
    expect(alone).not.toContain('PROVINCE_DECISION');
    expect(alone).toContain('CITY_APPROVED');
  });
});
