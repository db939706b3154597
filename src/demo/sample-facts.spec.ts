import { loadPolicy } from '../../config/policy.js';
import { readValue } from '../modules/enterprise/attributes/attribute-values.js';
import { sampleFacts } from './sample-facts.js';

describe('sample facts', () => {
  it.each([0.2, 1, 3])('are right for an enterprise of size %d', (size) => {
    const facts = sampleFacts(2025, size);
    const wrong = facts.filter(({ key, value, year }) => {
      const kind = loadPolicy().attribute(key);
      return (
        !kind || kind.perYear !== (year !== undefined) || 'fault' in readValue(kind, value, '2025-01-01')
      );
    });
    expect(wrong).toEqual([]);
    expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length);
  });

  it('leave something unknown', () => {
    const known = sampleFacts(2025).map(({ key }) => key);
    expect(loadPolicy().attributes.filter(({ key }) => !known.includes(key)).length).toBeGreaterThan(5);
  });
});
