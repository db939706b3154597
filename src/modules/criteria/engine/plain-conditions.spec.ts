import { describe, expect, it } from '@jest/globals';
import type { Condition } from '../../../../config/criteria/rule-sets.js';
import { asked, flag, people, plain } from '../../../../test/support/criteria/made.js';
import { held, keyOf, NEVER, VALID, type Values } from '../../../../test/support/criteria/sheet.js';
import { type FactValue, NO_DATE } from './facts.js';
import type { Verdict } from './result.js';

const verdict = (condition: Condition, values: Values, referenceOn = '2026-06-15') =>
  asked(condition, values, { referenceOn }).verdict;

describe('a yes or no', () => {
  it.each<[is: boolean, otherwise: 'PEOPLE' | undefined, value: boolean | undefined, expected: Verdict]>([
    [true, undefined, true, 'MET'],
    [true, undefined, false, 'NOT_MET'],
    [false, undefined, false, 'MET'],
    [false, undefined, true, 'NOT_MET'],
    [false, 'PEOPLE', true, 'PEOPLE'],
    [false, 'PEOPLE', false, 'MET'],
    [true, 'PEOPLE', false, 'PEOPLE'],
    [true, undefined, undefined, 'UNKNOWN'],
    [false, 'PEOPLE', undefined, 'UNKNOWN'],
  ])('to be %s, otherwise %s: %s is %s', (is, otherwise, ownBrand, expected) => {
    expect(verdict(flag('it', 'ownBrand', { is, otherwise }), { ownBrand })).toBe(expected);
  });

  it('names its fact, and that it is missing', () => {
    const facts = ['attribute.ownBrand'];
    expect(asked(flag('it', 'ownBrand'), {}).condition).toEqual({
      id: 'it',
      verdict: 'UNKNOWN',
      facts,
      missing: facts,
    });
    expect(asked(flag('it', 'ownBrand'), { ownBrand: true }).condition).toEqual({
      id: 'it',
      verdict: 'MET',
      facts,
      missing: [],
    });
  });
});

describe('a choice', () => {
  const rule = plain('choice', 'it', { attribute: 'instituteLevel', in: ['NATION', 'PROVINCE'] });

  it.each<[value: FactValue | undefined, expected: Verdict]>([
    ['NATION', 'MET'],
    ['PROVINCE', 'MET'],
    ['CITY', 'NOT_MET'],
    ['NONE', 'NOT_MET'],
    [true, 'NOT_MET'],
    [undefined, 'UNKNOWN'],
  ])('%s is %s', (instituteLevel, expected) => {
    expect(verdict(rule, { instituteLevel })).toBe(expected);
  });
});

describe('a size class', () => {
  const rule = plain('size', 'it', { in: ['MEDIUM', 'SMALL'] });

  it.each<[value: string | undefined, expected: Verdict]>([
    ['MEDIUM', 'MET'],
    ['SMALL', 'MET'],
    ['MICRO', 'NOT_MET'],
    ['LARGE', 'NOT_MET'],
    [undefined, 'UNKNOWN'],
  ])('%s is %s', (sizeClass, expected) => {
    expect(verdict(rule, { sizeClass })).toBe(expected);
  });

  it('is that of the base year', () => {
    expect(verdict(rule, { 'sizeClass-1': 'SMALL' })).toBe('UNKNOWN');
    expect(asked(rule, {}).missing).toEqual(['enterprise.sizeClass.SOLO.2025']);
  });
});

describe('people', () => {
  it('judge without a fact', () => {
    expect(asked(people('it'), {})).toMatchObject({
      verdict: 'PEOPLE',
      people: ['it'],
      missing: [],
      condition: { id: 'it', verdict: 'PEOPLE' },
    });
  });
});

describe('a date within so many years', () => {
  const within = (years: number) => plain('within', 'it', { attribute: 'awardOn', years });

  it.each<[date: FactValue | undefined, referenceOn: string, expected: Verdict]>([
    ['2023-06-15', '2026-06-15', 'MET'],
    ['2023-06-14', '2026-06-15', 'NOT_MET'],
    ['2026-06-15', '2026-06-15', 'MET'],
    ['2026-06-16', '2026-06-15', 'NOT_MET'],
    ['2025-02-28', '2028-02-29', 'MET'],
    ['2025-02-27', '2028-02-29', 'NOT_MET'],
    ['2024-02-29', '2027-02-28', 'MET'],
    ['2024-02-28', '2027-02-28', 'MET'],
    ['2024-02-29', '2027-03-01', 'NOT_MET'],
    [NO_DATE, '2026-06-15', 'NOT_MET'],
    [2025, '2026-06-15', 'NOT_MET'],
    [undefined, '2026-06-15', 'UNKNOWN'],
  ])('%s, seen from %s, is %s', (awardOn, referenceOn, expected) => {
    expect(verdict(within(3), { awardOn }, referenceOn)).toBe(expected);
  });

  it('counts its own years', () => {
    expect(verdict(within(1), { awardOn: '2025-06-15' })).toBe('MET');
    expect(verdict(within(1), { awardOn: '2025-06-14' })).toBe('NOT_MET');
  });
});

describe('a date of validity', () => {
  const rule = plain('validUntil', 'it', { attribute: 'highTechValidTo' });

  it.each<[date: string | undefined, expected: Verdict]>([
    ['2026-06-15', 'MET'],
    ['2026-06-14', 'NOT_MET'],
    ['2036-06-15', 'MET'],
    [NO_DATE, 'NOT_MET'],
    [undefined, 'UNKNOWN'],
  ])('%s is %s', (highTechValidTo, expected) => {
    expect(verdict(rule, { highTechValidTo })).toBe(expected);
  });
});

describe('a title to be held', () => {
  const rule = plain('holdsTitle', 'it', { anyOf: ['SPECIALISED', 'LITTLE_GIANT'] });

  it.each<[words: string, values: Values, expected: Verdict]>([
    ['one of them, the other not', { SPECIALISED: VALID, LITTLE_GIANT: NEVER }, 'MET'],
    ['the other of them', { SPECIALISED: NEVER, LITTLE_GIANT: VALID }, 'MET'],
    ['one of them, the other not known', { LITTLE_GIANT: VALID }, 'MET'],
    ['from today', { SPECIALISED: held('2026-06-15', '2029-06-14') }, 'MET'],
    ['until today', { SPECIALISED: held('2023-06-16', '2026-06-15') }, 'MET'],
    ['from tomorrow', { SPECIALISED: held('2026-06-16', '2029-06-15'), LITTLE_GIANT: NEVER }, 'NOT_MET'],
    ['until yesterday', { SPECIALISED: held('2023-06-15', '2026-06-14'), LITTLE_GIANT: NEVER }, 'NOT_MET'],
    [
      'once and now again',
      { SPECIALISED: [...held('2019-01-01', '2021-12-31'), ...held('2025-01-01', '2027-12-31')] },
      'MET',
    ],
    ['neither', { SPECIALISED: NEVER, LITTLE_GIANT: NEVER }, 'NOT_MET'],
    ['one not, the other not known', { SPECIALISED: NEVER }, 'UNKNOWN'],
    ['nothing known', {}, 'UNKNOWN'],
    ['a value that is no list of titles', { SPECIALISED: 'VALID', LITTLE_GIANT: NEVER }, 'UNKNOWN'],
  ])('%s: %j is %s', (_, values, expected) => {
    expect(verdict(rule, values)).toBe(expected);
  });

  it('names each title, and those not known as missing', () => {
    expect(asked(rule, { SPECIALISED: NEVER })).toMatchObject({
      missing: [keyOf('LITTLE_GIANT')],
      condition: { facts: ['title.SPECIALISED', 'title.LITTLE_GIANT'], missing: ['title.LITTLE_GIANT'] },
    });
  });
});

describe('a title that bars', () => {
  const rule = plain('holdsNoTitle', 'it', { of: ['CHAMPION_NATION', 'CHAMPION_PROVINCE'] });

  it.each<[words: string, values: Values, expected: Verdict]>([
    ['neither was ever held', { CHAMPION_NATION: NEVER, CHAMPION_PROVINCE: NEVER }, 'MET'],
    ['one is held', { CHAMPION_NATION: VALID, CHAMPION_PROVINCE: NEVER }, 'NOT_MET'],
    ['one is held, the other not known', { CHAMPION_PROVINCE: VALID }, 'NOT_MET'],
    [
      'one ended yesterday',
      { CHAMPION_NATION: held('2023-06-15', '2026-06-14'), CHAMPION_PROVINCE: NEVER },
      'MET',
    ],
    [
      'one ends today',
      { CHAMPION_NATION: held('2023-06-16', '2026-06-15'), CHAMPION_PROVINCE: NEVER },
      'NOT_MET',
    ],
    ['one is not known', { CHAMPION_NATION: NEVER }, 'UNKNOWN'],
    ['nothing is known', {}, 'UNKNOWN'],
  ])('%s: %j is %s', (_, values, expected) => {
    expect(verdict(rule, values)).toBe(expected);
  });
});
