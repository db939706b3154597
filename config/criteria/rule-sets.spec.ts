import { describe, expect, it } from '@jest/globals';
import { loadRuleSets, type Purpose, RuleSets, type Score, type Subject } from './rule-sets.js';
import { everyCondition } from './rule-walk.js';

const sets = loadRuleSets();
const title = (code: string): Subject => ({ kind: 'TITLE', code });
const GUANGZHOU = '44/4401/440106';
const SHENZHEN = '44/4403/440305';
const choose = (code: string, on: string, purpose: Purpose = 'RECOGNITION', unitPath = '51/5101') =>
  sets.choose({ subject: title(code), purpose, on, unitPath })?.key ?? null;

describe('the rule sets of the package', () => {
  it('are read once, and none can be changed', () => {
    expect(loadRuleSets()).toBe(sets);
    expect(Object.isFrozen(sets.all)).toBe(true);
  });

  it('are these', () => {
    expect(sets.all.map(({ key }) => key).sort()).toEqual([
      'CX-2022',
      'DXGJ-GD-2024',
      'DXGJ-N-2023',
      'POOL-BACKBONE-2026',
      'POOL-CHAMPION-2026',
      'POOL-LEADING-2026',
      'POOL-LITTLEGIANT-2026',
      'XJR-2022',
      'XJR-2026',
      'ZJTX-2022',
      'ZJTX-2022-GD',
      'ZJTX-2022-SZ',
      'ZJTX-2026',
    ]);
  });

  it('are found by key', () => {
    expect(sets.find('ZJTX-2026')?.title).toBe('专精特新中小企业认定标准（2026年）');
    expect(sets.find('ZJTX-2099')).toBeNull();
  });
});

describe('the version that judges', () => {
  it.each<[code: string, on: string, key: string | null]>([
    ['SPECIALISED', '2022-07-31', null],
    ['SPECIALISED', '2022-08-01', 'ZJTX-2022'],
    ['SPECIALISED', '2026-03-31', 'ZJTX-2022'],
    ['SPECIALISED', '2026-04-01', 'ZJTX-2026'],
    ['LITTLE_GIANT', '2022-07-31', null],
    ['LITTLE_GIANT', '2026-03-31', 'XJR-2022'],
    ['LITTLE_GIANT', '2026-04-01', 'XJR-2026'],
    ['INNOVATIVE', '2026-04-01', 'CX-2022'],
    ['CHAMPION_NATION', '2023-07-31', null],
    ['CHAMPION_NATION', '2026-04-01', 'DXGJ-N-2023'],
    ['CHAMPION_PROVINCE', '2026-04-01', null],
    ['CHAIN_LEADER', '2026-04-01', null],
  ])('recognises %s on %s by %s', (code, on, key) => {
    expect(choose(code, on)).toBe(key);
  });

  it.each<[code: string, on: string, key: string | null]>([
    ['LITTLE_GIANT', '2026-04-01', 'XJR-2022'],
    ['LITTLE_GIANT', '2026-12-31', 'XJR-2022'],
    ['LITTLE_GIANT', '2027-01-01', 'XJR-2026'],
    ['SPECIALISED', '2026-03-31', 'ZJTX-2022'],
    ['SPECIALISED', '2026-04-01', 'ZJTX-2026'],
  ])('reviews %s on %s by %s', (code, on, key) => {
    expect(choose(code, on, 'REVIEW')).toBe(key);
  });

  it.each<[unitPath: string, on: string, key: string, points: number]>([
    [GUANGZHOU, '2025-06-01', 'ZJTX-2022-GD', 70],
    ['44', '2025-06-01', 'ZJTX-2022-GD', 70],
    ['44/HQ', '2025-06-01', 'ZJTX-2022-GD', 70],
    [SHENZHEN, '2025-06-01', 'ZJTX-2022-SZ', 60],
    ['44/4403', '2026-03-31', 'ZJTX-2022-SZ', 60],
    [GUANGZHOU, '2023-12-31', 'ZJTX-2022', 60],
    [GUANGZHOU, '2024-01-01', 'ZJTX-2022-GD', 70],
  ])('asks of %s on %s, by %s, for %i points', (unitPath, on, key, points) => {
    const rules = sets.choose({ subject: title('SPECIALISED'), purpose: 'RECOGNITION', on, unitPath });
    const score = everyCondition(rules?.condition ?? never())
      .map(({ condition }) => condition)
      .find((condition): condition is Score => condition.kind === 'score');
    expect([rules?.key, score?.least]).toEqual([key, points]);
  });

  it.each([GUANGZHOU, SHENZHEN])('is the same in %s from April 2026, and for a review', (unitPath) => {
    expect(choose('SPECIALISED', '2026-04-01', 'RECOGNITION', unitPath)).toBe('ZJTX-2026');
    expect(choose('SPECIALISED', '2025-06-01', 'REVIEW', unitPath)).toBe('ZJTX-2022');
  });

  it('of the province knows its own champions', () => {
    expect(choose('CHAMPION_PROVINCE', '2026-04-01', 'RECOGNITION', GUANGZHOU)).toBe('DXGJ-GD-2024');
  });

  it.each([
    ['LEADING', 'POOL-LEADING-2026'],
    ['BACKBONE', 'POOL-BACKBONE-2026'],
    ['CHAMPION', 'POOL-CHAMPION-2026'],
    ['LITTLE_GIANT', 'POOL-LITTLEGIANT-2026'],
  ])('of the track %s is %s', (code, key) => {
    const question = {
      subject: { kind: 'TRACK', code },
      purpose: 'RECOGNITION',
      unitPath: GUANGZHOU,
    } as const;
    expect(sets.choose({ ...question, on: '2026-01-01' })?.key).toBe(key);
    expect(sets.choose({ ...question, on: '2025-12-31' })).toBeNull();
  });
});

describe('the rule set a round names', () => {
  const named = (key: string, unitPath: string, purpose: Purpose = 'RECOGNITION', on = '2025-06-01') =>
    sets.named(key, { subject: title('SPECIALISED'), purpose, on, unitPath })?.key ?? null;

  it.each<[unitPath: string, key: string]>([
    [GUANGZHOU, 'ZJTX-2022-GD'],
    [SHENZHEN, 'ZJTX-2022-SZ'],
    ['51/5101', 'ZJTX-2022'],
  ])('is, for %s, what its unit makes of it: %s', (unitPath, key) => {
    expect(named('ZJTX-2022', unitPath)).toBe(key);
  });

  it('is itself outside the days or the purpose of a change', () => {
    expect(named('ZJTX-2022', GUANGZHOU, 'REVIEW')).toBe('ZJTX-2022');
    expect(named('ZJTX-2022', GUANGZHOU, 'RECOGNITION', '2026-06-01')).toBe('ZJTX-2022');
  });

  it('judges also after its own days, as the round says', () => {
    expect(named('ZJTX-2022', '51', 'RECOGNITION', '2030-01-01')).toBe('ZJTX-2022');
  });

  it('is none that is not known, or of another subject', () => {
    expect(named('ZJTX-2099', GUANGZHOU)).toBeNull();
    expect(named('XJR-2022', GUANGZHOU)).toBeNull();
  });

  it('is a change only where it is named by what it changes', () => {
    expect(named('ZJTX-2026', GUANGZHOU)).toBe('ZJTX-2026');
  });
});

describe('the rule sets of a span of days', () => {
  it.each<[code: string, purpose: Purpose, unitPath: string, from: string, to: string, keys: string[]]>([
    [
      'SPECIALISED',
      'RECOGNITION',
      GUANGZHOU,
      '2022-01-01',
      '2026-12-31',
      ['ZJTX-2022', 'ZJTX-2022-GD', 'ZJTX-2026'],
    ],
    ['SPECIALISED', 'RECOGNITION', SHENZHEN, '2026-03-31', '2026-04-01', ['ZJTX-2022-SZ', 'ZJTX-2026']],
    ['SPECIALISED', 'REVIEW', GUANGZHOU, '2026-03-31', '2026-04-01', ['ZJTX-2022', 'ZJTX-2026']],
    ['LITTLE_GIANT', 'REVIEW', GUANGZHOU, '2026-01-01', '2026-12-31', ['XJR-2022']],
    ['LITTLE_GIANT', 'REVIEW', GUANGZHOU, '2026-12-31', '2027-01-01', ['XJR-2022', 'XJR-2026']],
    ['LITTLE_GIANT', 'RECOGNITION', GUANGZHOU, '2020-01-01', '2022-07-31', []],
  ])('%s for %s in %s from %s to %s: %j', (code, purpose, unitPath, from, to, keys) => {
    expect(sets.through({ subject: title(code), purpose, unitPath, from, to }).map(({ key }) => key)).toEqual(
      keys,
    );
  });
});

describe('no rule set at all', () => {
  const none = new RuleSets([]);

  it('answers every question with nothing', () => {
    const question = { subject: title('SPECIALISED'), purpose: 'RECOGNITION', unitPath: '44' } as const;
    expect([none.find('ZJTX-2026'), none.choose({ ...question, on: '2026-06-01' })]).toEqual([null, null]);
    expect(none.named('ZJTX-2026', { ...question, on: '2026-06-01' })).toBeNull();
    expect(none.through({ ...question, from: '2026-01-01', to: '2026-12-31' })).toEqual([]);
  });
});

function never(): never {
  throw new Error('no rule set');
}
