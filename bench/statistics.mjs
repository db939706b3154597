/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * What pairs of measurements say: each pair is taken one right after the other, so that whatever else the machine
 * does weighs on both.
 *
 * @param {readonly { ours: number, floor: number }[]} pairs
 */
export function compare(pairs) {
  const ratios = pairs.map(({ ours, floor }) => ours / floor);
  return {
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    ours: median(pairs.map(({ ours }) => ours)),
    floor: median(pairs.map(({ floor }) => floor)),
  };
}
