import { describe, expect, it } from '@jest/globals';
import type { Purpose, RuleSetHead, Subject } from './rule-types.js';
import { chosen, chosenThrough, isSameSubject, overlapFaults } from './rule-versions.js';

const SPECIALISED: Subject = { kind: 'TITLE', code: 'SPECIALISED' };

type Days = readonly [purpose: Purpose, from: string, to: string | null];

function rules(key: string, days: readonly Days[], more: Partial<RuleSetHead> = {}): RuleSetHead {
  return {
    key,
    title: key,
    subject: SPECIALISED,
    documentNumber: null,
    issuer: '工业和信息化部',
    region: 'CN',
    confidence: 'CONFIRMED',
    source: '[S3]',
    validity: days.map(([purpose, from, to]) => ({ purpose, from, to })),
    basis: 'SOLO',
    nearMiss: '10%',
    ...more,
  };
}

const old = rules('OLD', [
  ['RECOGNITION', '2022-08-01', '2026-03-31'],
  ['REVIEW', '2022-08-01', '2026-12-31'],
]);
const now = rules('NEW', [
  ['RECOGNITION', '2026-04-01', null],
  ['REVIEW', '2027-01-01', null],
]);
const province = rules('PROVINCE', [['RECOGNITION', '2024-01-01', '2026-03-31']], { region: '44' });
const city = rules('CITY', [['RECOGNITION', '2024-01-01', '2026-03-31']], { region: '4403' });
const track = rules('TRACK', [['RECOGNITION', '2020-01-01', null]], {
  subject: { kind: 'TRACK', code: 'SPECIALISED' },
});
const SETS = [track, old, city, now, province];

const ask = (on: string, unitPath = '51/5101', purpose: Purpose = 'RECOGNITION', subject = SPECIALISED) =>
  chosen(SETS, { subject, purpose, on, unitPath })?.key ?? null;

describe('a subject', () => {
  it('is the same by its kind and its code', () => {
    expect(isSameSubject(SPECIALISED, { ...SPECIALISED })).toBe(true);
    expect(isSameSubject(SPECIALISED, { ...SPECIALISED, kind: 'TRACK' })).toBe(false);
    expect(isSameSubject(SPECIALISED, { ...SPECIALISED, code: 'INNOVATIVE' })).toBe(false);
  });
});

describe('the rule set that judges', () => {
  it.each<[on: string, purpose: Purpose, key: string | null]>([
    ['2022-07-31', 'RECOGNITION', null],
    ['2022-08-01', 'RECOGNITION', 'OLD'],
    ['2026-03-31', 'RECOGNITION', 'OLD'],
    ['2026-04-01', 'RECOGNITION', 'NEW'],
    ['2099-01-01', 'RECOGNITION', 'NEW'],
    ['2022-07-31', 'REVIEW', null],
    ['2026-04-01', 'REVIEW', 'OLD'],
    ['2026-12-31', 'REVIEW', 'OLD'],
    ['2027-01-01', 'REVIEW', 'NEW'],
  ])('on %s for %s is %s', (on, purpose, key) => {
    expect(ask(on, '51/5101', purpose)).toBe(key);
  });

  it.each<[unitPath: string, on: string, key: string]>([
    ['44', '2025-06-01', 'PROVINCE'],
    ['44/4401/440103', '2025-06-01', 'PROVINCE'],
    ['44/4403', '2025-06-01', 'CITY'],
    ['44/4403/440305', '2025-06-01', 'CITY'],
    ['44/4403/440305', '2023-12-31', 'OLD'],
    ['44/4403/440305', '2026-04-01', 'NEW'],
    ['44/HQ', '2024-01-01', 'PROVINCE'],
    ['51/5101/510104', '2025-06-01', 'OLD'],
  ])('of %s on %s is that of the nearest unit, %s', (unitPath, on, key) => {
    expect(ask(on, unitPath)).toBe(key);
  });

  it('is that of the nearest unit for a review only where the unit has one', () => {
    expect(ask('2025-06-01', '44/4403', 'REVIEW')).toBe('OLD');
  });

  it('is of the subject asked for', () => {
    expect(ask('2021-01-01', '44', 'RECOGNITION', { kind: 'TRACK', code: 'SPECIALISED' })).toBe('TRACK');
    expect(ask('2025-01-01', '44', 'RECOGNITION', { kind: 'TITLE', code: 'INNOVATIVE' })).toBeNull();
  });

  it('is found in whatever order the files are read', () => {
    const question = {
      subject: SPECIALISED,
      purpose: 'RECOGNITION',
      on: '2025-06-01',
      unitPath: '44/4403',
    } as const;
    expect(chosen([...SETS].reverse(), question)?.key).toBe('CITY');
  });
});

describe('the rule sets of a span of days', () => {
  const through = (from: string, to: string, unitPath = '44/4401') =>
    chosenThrough(SETS, { subject: SPECIALISED, purpose: 'RECOGNITION', from, to, unitPath }).map(
      ({ key }) => key,
    );

  it.each<[from: string, to: string, keys: string[]]>([
    ['2022-01-01', '2027-01-01', ['OLD', 'PROVINCE', 'NEW']],
    ['2023-12-31', '2024-01-01', ['OLD', 'PROVINCE']],
    ['2024-01-01', '2026-03-31', ['PROVINCE']],
    ['2026-03-31', '2026-04-01', ['PROVINCE', 'NEW']],
    ['2026-04-01', '2026-04-01', ['NEW']],
    ['2020-01-01', '2022-07-31', []],
    ['2020-01-01', '2022-08-01', ['OLD']],
  ])('from %s to %s are %j', (from, to, keys) => {
    expect(through(from, to)).toEqual(keys);
  });

  it('are each named once, also where one returns', () => {
    const guest = rules('GUEST', [['RECOGNITION', '2024-01-01', '2024-12-31']], { region: '44' });
    const found = chosenThrough([old, guest], {
      subject: SPECIALISED,
      purpose: 'RECOGNITION',
      from: '2023-01-01',
      to: '2025-12-31',
      unitPath: '44',
    });
    expect(found.map(({ key }) => key)).toEqual(['OLD', 'GUEST']);
  });

  it('take up again the one below, the day after a nearer one ended', () => {
    const guest = rules('GUEST', [['RECOGNITION', '2024-01-01', '2024-12-31']], { region: '44' });
    const question = { subject: SPECIALISED, purpose: 'RECOGNITION', unitPath: '44' } as const;
    const keys = (to: string) =>
      chosenThrough([old, guest], { ...question, from: '2024-06-01', to }).map(({ key }) => key);
    expect([keys('2024-12-31'), keys('2025-01-01')]).toEqual([['GUEST'], ['GUEST', 'OLD']]);
  });

  it('begin with the one that is valid after a day without any', () => {
    const gap = rules('LATER', [['RECOGNITION', '2026-05-01', null]]);
    const early = rules('EARLY', [['RECOGNITION', '2020-01-01', '2026-02-28']]);
    const question = { subject: SPECIALISED, purpose: 'RECOGNITION', unitPath: '44' } as const;
    const keys = (from: string, to: string) =>
      chosenThrough([gap, early], { ...question, from, to }).map(({ key }) => key);
    expect(keys('2026-02-01', '2026-05-01')).toEqual(['EARLY', 'LATER']);
    expect(keys('2026-03-01', '2026-04-30')).toEqual([]);
  });
});

describe('two rule sets for the same days', () => {
  const early = rules('EARLY', [
    ['REVIEW', '2020-01-01', null],
    ['RECOGNITION', '2024-01-01', '2024-12-31'],
  ]);
  const faults = (days: Days, more: Partial<RuleSetHead> = {}) =>
    overlapFaults([early, rules('LATE', [days], more)]);

  it.each<[days: Days, isFault: boolean]>([
    [['RECOGNITION', '2024-12-31', null], true],
    [['RECOGNITION', '2025-01-01', null], false],
    [['RECOGNITION', '2023-01-01', '2024-01-01'], true],
    [['RECOGNITION', '2023-01-01', '2023-12-31'], false],
    [['RECOGNITION', '2024-03-01', '2024-04-01'], true],
    [['RECOGNITION', '2023-03-01', '2026-04-01'], true],
    [['RECOGNITION', '2023-01-01', null], true],
    [['REVIEW', '2030-01-01', null], true],
    [['REVIEW', '2019-01-01', '2019-12-31'], false],
  ])('%j: %s', (days, isFault) => {
    expect(faults(days)).toHaveLength(isFault ? 1 : 0);
  });

  it('are named with file and place', () => {
    expect(faults(['RECOGNITION', '2024-03-01', null])).toEqual([
      { file: 'LATE.json', path: 'validity[0]', reason: 'valid together with EARLY for RECOGNITION' },
    ]);
  });

  it('are none of another subject or region', () => {
    expect(faults(['REVIEW', '2024-01-01', null], { region: '44' })).toEqual([]);
    expect(faults(['REVIEW', '2024-01-01', null], { subject: { kind: 'TRACK', code: 'LEADING' } })).toEqual(
      [],
    );
  });
});
