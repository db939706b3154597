import { describe, expect, it } from '@jest/globals';
import { factKeys, factsRead, NO_DATE } from './facts.js';

const fact = (value: number) => ({ value, source: 'spec', enteredOn: '2026-05-20' });

describe('keys of facts', () => {
  it.each([
    [factKeys.figure('SOLO', 'revenue', 2025), 'figure.SOLO.revenue.2025'],
    [factKeys.figure('CONSOLIDATED', 'rdExpense', 2024), 'figure.CONSOLIDATED.rdExpense.2024'],
    [factKeys.attribute('ownBrand'), 'attribute.ownBrand'],
    [factKeys.yearlyAttribute('developmentScore', 2025), 'attribute.developmentScore.2025'],
    [factKeys.product('domesticShare', 2025), 'product.domesticShare.2025'],
    [factKeys.productSince, 'product.sinceOn'],
    [factKeys.establishedOn, 'enterprise.establishedOn'],
    [factKeys.sizeClass('SOLO', 2025), 'enterprise.sizeClass.SOLO.2025'],
    [factKeys.title('LITTLE_GIANT'), 'title.LITTLE_GIANT'],
    [NO_DATE, 'NONE'],
  ])('%s is spelt %s, as kept judgments spell it', (key, spelt) => {
    expect(key).toBe(spelt);
  });
});

describe('the facts a judgment keeps', () => {
  const facts = { b: fact(2), a: fact(1), c: fact(3) };

  it('are those it may read, in the order of their keys', () => {
    expect(JSON.stringify(factsRead(facts, ['c', 'a']))).toBe(JSON.stringify({ a: fact(1), c: fact(3) }));
  });

  it('leave out what is not known, and nothing is added', () => {
    expect(Object.keys(factsRead(facts, ['d', 'a']))).toEqual(['a']);
    expect(factsRead({}, ['a'])).toEqual({});
  });

  it('leave the list of keys as it was', () => {
    const keys = ['c', 'a'];
    factsRead(facts, keys);
    expect(keys).toEqual(['c', 'a']);
  });
});
