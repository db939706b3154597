import { describe, expect, it } from '@jest/globals';
import { eventAsOf } from './as-of.js';

let made = 0;

function event(toState: string, effectiveOn: string, recordedOn: string) {
  made += 1;
  return {
    id: String(made).padStart(4, '0'),
    toState,
    effectiveOn,
    recordedAt: new Date(`${recordedOn}T02:00:00Z`),
  };
}

function stateAt(events: ReturnType<typeof event>[], on: string, known: string): string | undefined {
  return eventAsOf(events, { on, knownAt: new Date(`${known}T15:59:59.999Z`) })?.toState;
}

describe('the pool as of a past date', () => {
  const entered = event('ACTIVE', '2023-06-01', '2023-06-03');
  const watched = event('WATCH', '2026-03-02', '2026-03-02');
  const expired = event('EXPIRED', '2026-06-01', '2026-06-10');
  const events = [expired, entered, watched];

  it.each([
    ['2023-05-31', '2026-12-31', undefined],
    ['2023-06-01', '2026-12-31', 'ACTIVE'],
    ['2026-03-01', '2026-12-31', 'ACTIVE'],
    ['2026-03-02', '2026-12-31', 'WATCH'],
    ['2026-05-31', '2026-12-31', 'WATCH'],
    ['2026-06-01', '2026-12-31', 'EXPIRED'],
  ])('on %s, known on %s', (on, known, state) => {
    expect(stateAt(events, on, known)).toBe(state);
  });

  it('does not know an entry before it was recorded', () => {
    expect(stateAt(events, '2023-06-02', '2023-06-02')).toBeUndefined();
    expect(stateAt(events, '2023-06-02', '2023-06-03')).toBe('ACTIVE');
  });

  it('does not know an expiry that the job caught up later', () => {
    expect(stateAt(events, '2026-06-05', '2026-06-05')).toBe('WATCH');
    expect(stateAt(events, '2026-06-05', '2026-06-10')).toBe('EXPIRED');
  });

  it('takes the last recorded of two changes in effect on one day', () => {
    const suspended = event('SUSPENDED', '2026-04-01', '2026-04-01');
    const back = event('WATCH', '2026-04-01', '2026-04-02');
    expect(stateAt([...events, back, suspended], '2026-04-01', '2026-04-30')).toBe('WATCH');
    expect(stateAt([...events, back, suspended], '2026-04-01', '2026-04-01')).toBe('SUSPENDED');
  });

  it('lets the order of making decide within one millisecond', () => {
    const first = event('WATCH', '2026-04-01', '2026-04-01');
    const second = event('ACTIVE', '2026-04-01', '2026-04-01');
    expect(stateAt([second, first], '2026-04-01', '2026-04-01')).toBe('ACTIVE');
  });
});
