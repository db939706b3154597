import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../config/policy.js';
import { missingFigures } from './completeness.js';

const { metrics } = loadPolicy();
const mandatory = metrics.filter((metric) => metric.mandatory).map(({ key }) => key);
const all = (basis: string) => mandatory.map((metric) => ({ basis, metric }));

describe('figures of a yearly update', () => {
  it('are complete on either basis', () => {
    expect(missingFigures(metrics, 2025, all('SOLO'))).toEqual([]);
    expect(missingFigures(metrics, 2025, all('CONSOLIDATED'))).toEqual([]);
  });

  it('are not complete across two bases', () => {
    const given = [...all('SOLO').slice(1), ...all('CONSOLIDATED').slice(0, 1)];
    expect(missingFigures(metrics, 2025, given)).toEqual([
      expect.objectContaining({ field: `figures.2025.SOLO.${mandatory[0]}`, code: 'required' }),
    ]);
  });

  it('name the basis closer to complete', () => {
    const missing = missingFigures(metrics, 2025, all('CONSOLIDATED').slice(2));
    expect(missing.map(({ field }) => field)).toEqual(
      mandatory.slice(0, 2).map((key) => `figures.2025.CONSOLIDATED.${key}`),
    );
    expect(missingFigures(metrics, 2025, [])).toHaveLength(mandatory.length);
    expect(missingFigures(metrics, 2025, [])[0]?.field).toContain('SOLO');
  });
});
