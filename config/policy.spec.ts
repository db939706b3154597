import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from './package-root.js';
import { loadPolicy, Policy, PolicyError } from './policy.js';

const policy = loadPolicy();
const scratch = mkdtempSync(join(tmpdir(), 'policy-'));

/** The policy with one file changed. */
function policyWith(name: string, change: (text: string) => string): Policy {
  const folder = mkdtempSync(join(scratch, 'p-'));
  cpSync(join(packageRoot(), 'config/policy'), folder, { recursive: true });
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
  return new Policy(folder);
}

afterAll(() => rmSync(scratch, { recursive: true }));

describe('policy', () => {
  it('is read once and frozen', () => {
    expect(loadPolicy()).toBe(policy);
    expect(Object.isFrozen(policy)).toBe(true);
    expect(Object.isFrozen(policy.limits.steps[0])).toBe(true);
    expect(Object.isFrozen(policy.units)).toBe(true);
  });

  it('holds the limits of the rule book §5.4', () => {
    expect(policy.limitDays('COUNTY_SCREENING')).toBe(5);
    expect(policy.limitDays('CITY_EXAMINATION')).toBe(10);
    expect(policy.limitDays('PROVINCE_DECISION')).toBe(20);
    expect(policy.limitDays('OBJECTION_VERIFY')).toBe(15);
    expect(policy.publicityDefault('PROVINCE')).toEqual({ tier: 'PROVINCE', length: 7, unit: 'WORKING' });
  });

  it('names the sub-sectors of the action plan and other equipment', () => {
    expect(policy.subSectors.map((row) => row.zh)).toEqual([
      '高端数控机床',
      '航空装备',
      '卫星及应用',
      '轨道交通装备',
      '海洋工程装备',
      '其他高端装备',
    ]);
    expect(policy.industries['3421']).toBe('金属切削机床制造');
    expect(policy.industries['4343']).toBe('航空航天器修理');
  });

  it('knows what each track aims at', () => {
    expect(policy.track('CHAMPION')?.aimsAt).toEqual(['CHAMPION_PROVINCE', 'CHAMPION_NATION']);
    expect(policy.title('CHAMPION_NATION')).toMatchObject({ namesProduct: true, validYears: 3 });
    expect(policy.track('NONE')).toBeUndefined();
  });

  it('makes the yearly figures into form fields of three years', () => {
    const keys = policy.formFields
      .map((field) => field.key)
      .filter((key) => key.startsWith('figure.revenue.'));
    expect(keys).toEqual(['figure.revenue.0', 'figure.revenue.-1', 'figure.revenue.-2']);
    expect(policy.formField('figure.netProfit.-1')).toMatchObject({
      type: 'money',
      min: -1e15,
      max: 1e15,
      mandatory: true,
    });
    expect(policy.formField('figure.employees.0')).toMatchObject({ type: 'integer', min: 0, max: 1e8 });
    expect(policy.formField('plan.rdTarget')).toMatchObject({ type: 'money', min: 0, max: 1e15 });
  });

  it('asks a champion for its market share and a backbone not', () => {
    const keys = (track: string) => policy.mandatoryFields(track).map((field) => field.key);
    expect(keys('CHAMPION')).toContain('product.domesticShare');
    expect(keys('BACKBONE')).not.toContain('product.domesticShare');
    expect(keys('BACKBONE')).toContain('product.name');
  });

  it('reminds the enterprise, then the city, then the province', () => {
    const { dueMonthDay, rungs } = policy.reminderRule('YEARLY_UPDATE');
    expect(dueMonthDay).toBe('05-31');
    expect(rungs.map((rung) => [rung.id, ...rung.recipients])).toEqual([
      ['T-30', 'ENTERPRISE'],
      ['T-15', 'ENTERPRISE'],
      ['T-7', 'ENTERPRISE'],
      ['T-1', 'ENTERPRISE'],
      ['T0', 'ENTERPRISE'],
      ['T+3', 'ENTERPRISE'],
      ['T+7', 'CITY_HEAD'],
      ['T+15', 'PROVINCE_HANDLER'],
    ]);
  });
});

describe('a wrong policy file stops the start and is named', () => {
  it.each([
    [
      'limits.json',
      '"workingDays": 5',
      '"workingDays": "5"',
      /^limits\.json\.steps\[0\]\.workingDays: expected an integer/,
    ],
    [
      'limits.json',
      '"step": "APPEAL"',
      '"step": "APEAL"',
      /^limits\.json\.steps\[6\]\.step: expected one of/,
    ],
    ['limits.json', '"banYears"', '"banYear"', /^limits\.json\.banYear: expected no such key/],
    [
      'tracks.json',
      '"CHAIN_LEADER"',
      '"CHAIN_BOSS"',
      /^tracks\.json LEADING: expected CHAIN_BOSS to be defined/,
    ],
    ['sub-sectors.json', '"3321"', '"9999"', /^sub-sectors\.json CNC_MACHINE_TOOLS: expected 9999/],
    [
      'titles.json',
      '"code": "SPECIALISED"',
      '"code": "INNOVATIVE"',
      /^titles\.json\.rows: expected no second INNOVATIVE/,
    ],
    ['units.json', '"parentId": "4403"', '"parentId": "4499"', /^units\.json 440303: expected a parent/],
    [
      'form-fields.json',
      '"maxLength": 200',
      '"maxLength": null',
      /^form-fields\.json profile\.\w+: expected maxLength/,
    ],
    [
      'form-fields.json',
      '"min": 0,',
      '"hint": null,',
      /^form-fields\.json product\.domesticShare: expected min and max/,
    ],
    [
      'metrics.json',
      '"PERSON": 100000000',
      '"PERSON": -1',
      /^metrics\.json\.most\.PERSON: expected a positive/,
    ],
    [
      'metrics.json',
      '"timesInAYear": 10',
      '"timesInAYear": 0',
      /^metrics\.json\.unusual\.timesInAYear: expected a positive/,
    ],
    [
      'calendar/2026.json',
      '"2026-01-01"',
      '"2026-02-30"',
      /^calendar\/2026\.json\.offDays\[0\]: expected a date/,
    ],
    [
      'calendar/2026.json',
      '"2026-01-01"',
      '"2025-01-01"',
      /^calendar\/2026\.json: expected only dates of 2026/,
    ],
    ['reminders.json', '{', '[', /^reminders\.json: cannot be read as JSON/],
    [
      'reminders.json',
      '"days": -30',
      '"hours": -30',
      /^reminders\.json\.rows\[0\]\.rungs\[0\]: expected exactly one of/,
    ],
    ['reminders.json', '"IN_APP",', '', /channels: expected IN_APP/],
    [
      'reminders.json',
      '"endsDaysAfter": 30',
      '"endsDaysAfter": -1',
      /endsDaysAfter: expected a number of days/,
    ],
    ['reminders.json', '"days": -180', '"days": 31', /endsDaysAfter: expected no fewer days/],
  ])('%s with %s → %s', (name, from, to, message) => {
    const load = () => policyWith(name, (text) => text.replace(from, to));
    expect(load).toThrow(PolicyError);
    expect(load).toThrow(message);
  });
});
