import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from './policy.js';

const { units } = loadPolicy();
const counties = units.filter((unit) => unit.tier === 'COUNTY');
const ofKind = (kind: string) => counties.filter((unit) => unit.kind === kind).length;

/** The suffixes of the county-level codes by city (rule book §8.2). */
const COUNTY_SUFFIXES: Record<string, string> = {
  '4401': '03 04 05 06 11 12 13 14 15 17 18',
  '4402': '03 04 05 22 24 29 32 33 81 82',
  '4403': '03 04 05 06 07 08 09 10 11',
  '4404': '02 03 04',
  '4405': '07 11 12 13 14 15 23',
  '4406': '04 05 06 07 08',
  '4407': '03 04 05 81 83 84 85',
  '4408': '02 03 04 11 23 25 81 82 83',
  '4409': '02 04 81 82 83',
  '4412': '02 03 04 23 24 25 26 84',
  '4413': '02 03 22 23 24',
  '4414': '02 03 22 23 24 26 27 81',
  '4415': '02 21 23 81',
  '4416': '02 21 22 23 24 25',
  '4417': '02 04 21 81',
  '4418': '02 03 21 23 25 26 81 82',
  '4419': '',
  '4420': '',
  '4451': '02 03 22',
  '4452': '02 03 22 24 81',
  '4453': '02 03 21 22 81',
};

describe('units of work (rule book §8.2)', () => {
  it('are the province, 21 cities, 横琴 and 122 county-level units', () => {
    expect(units).toHaveLength(1 + 21 + 1 + 122);
    expect(units.filter((unit) => unit.kind === 'CITY')).toHaveLength(21);
    expect(counties).toHaveLength(122);
  });

  it('have 65 districts, 20 county-level cities, 34 counties and 3 autonomous counties', () => {
    expect(['DISTRICT', 'COUNTY_CITY', 'COUNTY', 'AUTONOMOUS_COUNTY'].map(ofKind)).toEqual([65, 20, 34, 3]);
  });

  it.each(Object.entries(COUNTY_SUFFIXES))('%s has its county level', (city, suffixes) => {
    const expected = suffixes.split(' ').filter(Boolean);
    const found = counties.filter((unit) => unit.parentId === city);
    expect(found.map((unit) => unit.divisionCode).sort()).toEqual(expected.map((suffix) => city + suffix));
    expect(units.find((unit) => unit.id === city)?.hasCountyTier).toBe(expected.length > 0);
  });

  it('place 横琴 beside the cities, without a division code', () => {
    expect(units.find((unit) => unit.id === 'HQ')).toMatchObject({
      path: '44/HQ',
      tier: 'CITY',
      kind: 'ZONE',
      divisionCode: null,
      hasCountyTier: false,
    });
  });

  it('derive their paths', () => {
    expect(units.find((unit) => unit.id === '44')?.path).toBe('44');
    expect(units.find((unit) => unit.id === '440305')?.path).toBe('44/4403/440305');
  });

  it('name their authorities', () => {
    const authority = (id: string) => units.find((unit) => unit.id === id)?.authorityName;
    expect(authority('44')).toBe('广东省工业和信息化厅');
    expect(authority('4403')).toBe('深圳市工业和信息化局');
    expect(authority('440606')).toBe('顺德区经济促进局');
    expect(authority('440305')).toBe('南山区工业和信息化局');
  });
});
