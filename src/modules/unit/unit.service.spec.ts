import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../config/policy.js';
import { DomainError } from '../../common/errors.js';
import { UnitErrors } from './unit.errors.js';
import { UnitService } from './unit.service.js';

const units = new UnitService(loadPolicy().units);
const names = (ids: readonly { name: string }[]) => ids.map(({ name }) => name);

describe('the tree of units', () => {
  it('holds the province, 21 cities, 横琴 and 122 county-level units', () => {
    expect(units.all()).toHaveLength(1 + 21 + 1 + 122);
    expect(units.children('44')).toHaveLength(22);
    expect(units.province().id).toBe('44');
  });

  it('leads from a district up to the province', () => {
    expect(names(units.lineage('440305'))).toEqual(['南山区', '深圳市', '广东省']);
    expect(units.cityOf('440305').id).toBe('4403');
    expect(units.countyOf('440305')?.id).toBe('440305');
    expect(units.provinceOf('440305').id).toBe('44');
    expect(units.pathOf('440305')).toBe('44/4403/440305');
  });

  it('knows that 东莞, 中山 and 横琴 do the county’s part themselves', () => {
    for (const id of ['4419', '4420', 'HQ']) {
      expect(units.countyOf(id)).toBeNull();
      expect(units.cityOf(id).id).toBe(id);
      expect(units.takesEnterprises(units.get(id))).toBe(true);
    }
    expect(units.takesEnterprises(units.get('4403'))).toBe(false);
    expect(units.takesEnterprises(units.get('44'))).toBe(false);
  });

  it('keeps 横琴 out of 珠海', () => {
    expect(units.isWithin('HQ', '4404')).toBe(false);
    expect(units.isWithin('HQ', '44')).toBe(true);
    expect(units.subtree(units.get('4404')).map(({ id }) => id)).not.toContain('HQ');
  });

  it('lists the unit first and then what lies below', () => {
    const nanshan = units.subtree(units.get('440305'));
    expect(names(nanshan)).toEqual(['南山区']);
    expect(units.subtree(units.get('4403'))[0]?.id).toBe('4403');
  });

  it.each([
    ['a unit that is not there', () => units.get('4499', 'registeredUnit'), UnitErrors.UNIT_UNKNOWN],
    ['the city of an unknown unit', () => units.cityOf('nowhere'), UnitErrors.UNIT_UNKNOWN],
    ['the city of the province', () => units.cityOf('44'), UnitErrors.UNIT_WITHOUT_CITY],
  ])('refuses %s', (_, ask, type) => {
    expect(ask).toThrow(DomainError);
    expect(ask).toThrow(expect.objectContaining({ type }));
  });

  it('names the field at fault', () => {
    expect(() => units.get('4499', 'registeredUnit')).toThrow(
      expect.objectContaining({ errors: [{ field: 'registeredUnit', code: 'UNIT_UNKNOWN' }] }),
    );
  });

  it('needs exactly one root', () => {
    expect(() => new UnitService([])).toThrow('exactly one root');
  });
});
