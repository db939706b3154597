import { describe, expect, it } from '@jest/globals';
import { Clock, SystemClock } from './clock.js';

class FixedClock extends Clock {
  constructor(private readonly instant: string) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }
}

describe('clock', () => {
  it('says the date of Shanghai, not of UTC', () => {
    expect(new FixedClock('2026-05-31T15:59:59.999Z').today()).toBe('2026-05-31');
    expect(new FixedClock('2026-05-31T16:00:00.000Z').today()).toBe('2026-06-01');
  });

  it('of the system runs with the machine', () => {
    const before = Date.now();
    const now = new SystemClock().now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
