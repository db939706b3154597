import { describe, expect, it } from '@jest/globals';
import { Seats } from './seats.js';

describe('seats', () => {
  it('let so many work at once, the others in their turn', async () => {
    const seats = new Seats(2);
    const order: number[] = [];
    let under = 0;
    let most = 0;
    const work = (number: number) => async () => {
      most = Math.max(most, (under += 1));
      order.push(number);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
    };
    await Promise.all([1, 2, 3, 4, 5].map((number) => seats.use(work(number))));
    expect(order).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('are free again after work that failed', async () => {
    const seats = new Seats(1);
    await expect(seats.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await seats.use(async () => 'yes')).toBe('yes');
  });
});
