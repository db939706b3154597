import { makeOrganisationCode, makeUscc } from '../../src/common/uscc.js';

/** A valid credit code; another number, another code. */
export function usccOf(number: number): string {
  return makeUscc(`91440300${makeOrganisationCode(`MA${String(number).padStart(6, '0')}`)}`);
}

/** What an enterprise of 南山 registers with. */
export function profileOf(number: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    uscc: usccOf(number),
    name: `演示装备${number}有限公司`,
    unitId: '440305',
    industryCode: '3421',
    sectors: [{ sector: 'CNC_MACHINE_TOOLS', main: true }],
    ...more,
  };
}
