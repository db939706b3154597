import { describe, expect, it } from '@jest/globals';
import { checkFlow } from '../../../core/flow/index.js';
import { DECISIONS, MEMBERSHIP_FLOW, MEMBERSHIP_ROWS, rowFor } from './membership.flow.js';
import { LIVE_STATES } from './membership.entity.js';

describe('the flow of a membership', () => {
  it('has no unknown state, no unreachable one, no dead end and no two rows for one action', () => {
    expect(checkFlow(MEMBERSHIP_FLOW)).toEqual([]);
  });

  it('is decided by heads on what a handler prepared, except expiry', () => {
    const bySystem = MEMBERSHIP_ROWS.filter((row) => row.role === 'SYSTEM');
    expect(new Set(bySystem.map((row) => row.action))).toEqual(new Set(['expire']));
    const others = MEMBERSHIP_ROWS.filter((row) => row.role !== 'SYSTEM');
    expect(others.every((row) => row.role === 'HEAD' && row.prepared === true)).toBe(true);
  });

  it('knows every decision', () => {
    expect(new Set(MEMBERSHIP_ROWS.map((row) => row.action))).toEqual(
      new Set([...DECISIONS, 'expire', 'renew']),
    );
  });

  it.each(LIVE_STATES)('can be left by exit and by violation from %s', (state) => {
    expect(rowFor(state, 'exit')?.to).toBe('EXITED');
    expect(rowFor(state, 'exitViolation')?.to).toBe('EXITED');
  });

  it('runs out by the clock, but not while a violation is being investigated', () => {
    expect(LIVE_STATES.filter((state) => rowFor(state, 'expire'))).toEqual(['ACTIVE', 'WATCH']);
  });

  it('does not let a suspended member graduate or be watched', () => {
    expect(rowFor('SUSPENDED', 'graduate')).toBeUndefined();
    expect(rowFor('SUSPENDED', 'watch')).toBeUndefined();
  });

  it('bans only for a violation', () => {
    const banning = MEMBERSHIP_ROWS.filter((row) => row.effects?.includes('ban'));
    expect(new Set(banning.map((row) => row.action))).toEqual(new Set(['exitViolation']));
  });

  it('touches no other place by a plain exit', () => {
    const effects = MEMBERSHIP_ROWS.filter((row) => row.action === 'exit').flatMap(
      (row) => row.effects ?? [],
    );
    expect(effects).not.toContain('leaveTrack');
    expect(effects).not.toContain('leaveEverything');
  });
});
