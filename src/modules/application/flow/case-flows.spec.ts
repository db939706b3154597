import { describe, expect, it } from '@jest/globals';
import { TIERS } from '../../../core/auth/index.js';
import { checkFlow } from '../../../core/flow/index.js';
import { WITHDRAWAL_WAITS } from '../case/case-states.js';
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

  it('lets the province, and no other tier, have a case judged outside while it examines it', () => {
    for (const tier of ['COUNTY', 'CITY'] as const)
      expect(flowSpec(tier).states).not.toContain('OUTSIDE_EVALUATION');
    const rows = CASE_FLOWS.PROVINCE.filter(({ action }) => /Evaluat/.test(action));
    expect(rows.map(({ from, action, to, role, tier }) => [from, action, to, role, tier].join(' '))).toEqual([
      'PROVINCE_FORMAL sendToEvaluator OUTSIDE_EVALUATION HANDLER PROVINCE',
      'PROVINCE_DECISION sendToEvaluator OUTSIDE_EVALUATION HANDLER PROVINCE',
      'OUTSIDE_EVALUATION recordEvaluation PROVINCE_DECISION HANDLER PROVINCE',
    ]);
  });

  it('with an outside evaluator a case may still be returned, refused, ended by a ban and asked back', () => {
    const meanwhile = CASE_FLOWS.PROVINCE.filter(({ from }) => from === 'OUTSIDE_EVALUATION');
    expect(meanwhile.map(({ action, to }) => `${action} ${to}`).sort()).toEqual([
      'askWithdrawal OUTSIDE_EVALUATION',
      'confirmWithdrawal WITHDRAWN',
      'declineWithdrawal OUTSIDE_EVALUATION',
      'endByBan REFUSED',
      'recordEvaluation PROVINCE_DECISION',
      'refuse REFUSED',
      'return RETURNED',
    ]);
    expect(WITHDRAWAL_WAITS).toContain('OUTSIDE_EVALUATION');
  });

  it('lets an enterprise leave alone only before its list is sent', () => {
    const alone = CASE_FLOWS.PROVINCE.filter(({ action }) => action === 'withdraw').map(({ from }) => from);
    expect(alone).not.toContain('RECOMMENDED');
    expect(alone).not.toContain('PROVINCE_DECISION');
    expect(alone).toContain('CITY_APPROVED');
  });
});
