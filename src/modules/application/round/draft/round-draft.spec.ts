import type { RoundInput } from '../round-input.dto.js';
import { changedSettings, checkDraft, checkInputMoments, citiesOf, newSettings } from './round-draft.js';

const input: RoundInput = {
  track: 'CHAMPION',
  title: '2026 年第一批',
  basisDocument: '粤工信〔2026〕1号',
  baseYear: 2025,
  opens: { date: '2026-04-25' },
  enterpriseCloses: { date: '2026-05-09', time: '18:00' },
  cityCloses: { date: '2026-05-27' },
  correctionCloses: { date: '2026-06-11' },
};
const { cityCloses: _, ...ownPool } = input;

const isCity = (unitId: string) => ['4403', 'HQ'].includes(unitId);

function wrong(tier: 'PROVINCE' | 'CITY', asked: RoundInput, year = 2026): string[] {
  const round = { ...newSettings(tier, asked), tier };
  return checkDraft(round, citiesOf(asked.units ?? []), year, isCity).map(
    ({ field, code }) => `${field} ${code}`,
  );
}

describe('a new round', () => {
  it('takes the general publicity of its tier and no quota where nothing is said', () => {
    expect(newSettings('PROVINCE', input)).toMatchObject({
      quotaMode: 'NONE',
      publicityLength: 7,
      publicityUnit: 'WORKING',
      cityPublicity: false,
      cityPublicityLength: 0,
      skipAllowed: false,
      otherTrackAllowed: false,
      limits: {},
      ruleSets: [],
      cityClosesAt: new Date('2026-05-27T16:00:00Z'),
      enterpriseClosesAt: new Date('2026-05-09T10:00:00Z'),
    });
  });

  it('gives a publishing city the general length, and none to one that does not publish', () => {
    expect(newSettings('PROVINCE', { ...input, cityPublicity: true }).cityPublicityLength).toBe(5);
    expect(newSettings('PROVINCE', { ...input, cityPublicityLength: 3 }).cityPublicityLength).toBe(0);
  });

  it('is right for a province, and without a city date for an own pool', () => {
    expect(wrong('PROVINCE', { ...input, units: [{ unitId: '4403', quota: 5 }, { unitId: 'HQ' }] })).toEqual(
      [],
    );
    expect(wrong('CITY', { ...ownPool, publicityLength: 0 })).toEqual([]);
  });

  it('asks a province for the city date and a publicity', () => {
    expect(wrong('PROVINCE', { ...ownPool, publicityLength: 0 })).toEqual([
      'cityCloses ROUND_PROVINCE_NEEDS',
      'publicityLength ROUND_PUBLICITY_REQUIRED',
    ]);
    expect(wrong('PROVINCE', { ...input, cityPublicity: true, cityPublicityLength: 0 })).toEqual([
      'cityPublicityLength ROUND_PUBLICITY_REQUIRED',
    ]);
  });

  it('names only cities of the province, each once', () => {
    const units = ['4403', '440305', '4403'].map((unitId) => ({ unitId }));
    expect(wrong('PROVINCE', { ...input, units })).toEqual([
      'units.1.unitId ROUND_NOT_A_CITY',
      'units.2.unitId ROUND_CITY_TWICE',
    ]);
  });

  it('leaves what concerns cities to the province', () => {
    const asked = { ...input, quotaMode: 'HARD' as const, cityPublicity: true, units: [{ unitId: '4403' }] };
    expect(wrong('CITY', { ...asked, otherTrackAllowed: true })).toEqual([
      'cityCloses ROUND_PROVINCE_ONLY',
      'units ROUND_PROVINCE_ONLY',
      'quotaMode ROUND_PROVINCE_ONLY',
      'cityPublicity ROUND_PROVINCE_ONLY',
      'otherTrackAllowed ROUND_PROVINCE_ONLY',
    ]);
  });

  it('has a base year that has begun', () => {
    expect(wrong('PROVINCE', { ...input, baseYear: 2026 })).toEqual([]);
    expect(wrong('PROVINCE', { ...input, baseYear: 2027 })).toEqual(['baseYear ROUND_BASE_YEAR_AHEAD']);
  });

  it('names the year of a moment nobody means, also of a city', () => {
    const far = { date: '2200-01-01' };
    expect(checkInputMoments({ opens: far, units: [{ unitId: '4403', enterpriseCloses: far }] })).toEqual([
      { field: 'opens.date', code: 'ROUND_DATE_RANGE' },
      { field: 'units.0.enterpriseCloses.date', code: 'ROUND_DATE_RANGE' },
    ]);
  });
});

describe('a changed draft', () => {
  const round = {
    ...newSettings('PROVINCE', {
      ...input,
      ruleSets: ['DXGJ-GD-2024'],
      cityPublicity: true,
      cityPublicityLength: 3,
    }),
    ...{ id: 'r', tier: 'PROVINCE' as const, ownerUnitId: '44', state: 'DRAFT' as const, version: 1 },
    ...{ createdBy: 'a', createdAt: new Date(0) },
  };

  it('keeps what is left out and carries nothing but settings', () => {
    const settings = changedSettings(round, { title: '新' });
    expect(settings).toEqual({
      ...newSettings('PROVINCE', input),
      title: '新',
      ruleSets: ['DXGJ-GD-2024'],
      cityPublicity: true,
      cityPublicityLength: 3,
    });
  });

  it('clears the rule set by null and the length with the publicity', () => {
    expect(changedSettings(round, { ruleSets: [], cityPublicity: false })).toMatchObject({
      ruleSets: [],
      cityPublicityLength: 0,
    });
  });
});
