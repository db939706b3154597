import { describe, expect, it } from '@jest/globals';
import { type DecisionInput, decisionFaults } from './decision.forms.js';
import type { Decision } from '../membership/membership.flow.js';

const words = { opinion: '情况属实', reasonTold: '经核查决定' };
const since = { stateSince: '2026-03-01' };

function faults(decision: Decision, input: Partial<DecisionInput>): string[] {
  return decisionFaults(decision, { ...words, ...input }, since, '2026-11-22').map(
    ({ field, code }) => `${field} ${code}`,
  );
}

describe('what a decision on a membership has to name', () => {
  it.each<[Decision, string[]]>([
    ['watch', ['documentNo required']],
    ['unwatch', []],
    ['suspend', []],
    ['resume', []],
    ['graduate', []],
    ['exit', ['documentNo required', 'reasonCode required']],
    ['exitViolation', ['documentNo required', 'reasonCode required']],
  ])('%s', (decision, expected) => {
    expect(faults(decision, {})).toEqual(expected);
  });

  it('keeps violations and other reasons apart', () => {
    const documentNo = '粤工信决〔2026〕9号';
    expect(faults('exit', { documentNo, reasonCode: 'TAX_EVASION' })).toEqual(['reasonCode isIn']);
    expect(faults('exitViolation', { documentNo, reasonCode: 'VOLUNTARY' })).toEqual(['reasonCode isIn']);
    expect(faults('exitViolation', { documentNo, reasonCode: 'TAX_EVASION' })).toEqual([]);
    expect(faults('watch', { documentNo, reasonCode: 'VOLUNTARY' })).toEqual(['reasonCode unknownField']);
  });

  it('an exit may be in effect since a day of the present state, up to today', () => {
    const exit = { documentNo: '决1', reasonCode: 'DEREGISTERED' };
    expect(faults('exit', { ...exit, effectiveOn: '2026-03-01' })).toEqual([]);
    expect(faults('exit', { ...exit, effectiveOn: '2026-11-22' })).toEqual([]);
    expect(faults('exit', { ...exit, effectiveOn: '2026-02-28' })).toEqual(['effectiveOn tooEarly']);
    expect(faults('exit', { ...exit, effectiveOn: '2026-11-23' })).toEqual(['effectiveOn notFuture']);
    expect(faults('suspend', { effectiveOn: '2026-11-22' })).toEqual(['effectiveOn unknownField']);
  });
});
