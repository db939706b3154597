import { compare, median } from './statistics.mjs';

describe('what the measurements say', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('the ratio is the median of the ratios of the pairs, not the ratio of the medians', () => {
    const pairs = [
      { ours: 10, floor: 20 },
      { ours: 30, floor: 30 },
      { ours: 8, floor: 80 },
    ];
    expect(compare(pairs)).toEqual({ ratio: 0.5, lowest: 0.1, highest: 1, ours: 10, floor: 30 });
  });
});
