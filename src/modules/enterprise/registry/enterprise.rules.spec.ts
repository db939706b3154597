import type { DomainError } from '../../../common/errors.js';
import { acceptUscc, futureFaults, industryFaults, sectorFaults } from './enterprise.rules.js';

describe('the credit code as typed', () => {
  it('is stored half-width, upper case and without spaces', () => {
    expect(acceptUscc(' ９１４４０３００ ma5f0000x1 ')).toEqual({
      uscc: '91440300MA5F0000X1',
      organisationCodeWarning: false,
    });
  });

  it.each([
    ['914403001922038217', 'USCC_CHECK_DIGIT'],
    ['91440300192203821I', 'USCC_FORMAT'],
    ['', 'USCC_FORMAT'],
  ])('%s is refused with %s at its field', (typed, code) => {
    expect(faultsOf(() => acceptUscc(typed))).toEqual([expect.objectContaining({ field: 'uscc', code })]);
  });
});

describe('industry and sub-sectors', () => {
  it('knows every class of divisions 34 to 40 and trusts the others', () => {
    expect(industryFaults('3421')).toEqual([]);
    expect(industryFaults('6513')).toEqual([]);
    expect(industryFaults('3499')).toEqual([]);
    expect(industryFaults('3420')).toEqual([{ field: 'industryCode', code: 'isIn' }]);
  });

  it('wants exactly one main sub-sector', () => {
    const cnc = { sector: 'CNC_MACHINE_TOOLS', main: true };
    expect(sectorFaults([cnc, { sector: 'AVIATION', main: false }])).toEqual([]);
    expect(sectorFaults([cnc, { sector: 'AVIATION', main: true }])[0]?.code).toBe('oneMain');
    expect(sectorFaults([{ ...cnc, main: false }])[0]?.code).toBe('oneMain');
    expect(sectorFaults([cnc, { ...cnc, main: false }])[0]?.code).toBe('arrayUnique');
    expect(sectorFaults([cnc, { sector: 'SHOES', main: false }])[0]?.field).toBe('sectors.1.sector');
  });

  it('refuses a date still to come', () => {
    expect(futureFaults('establishedOn', '2026-11-23', '2026-11-22')).toHaveLength(1);
    expect(futureFaults('establishedOn', '2026-11-22', '2026-11-22')).toEqual([]);
    expect(futureFaults('establishedOn', null, '2026-11-22')).toEqual([]);
  });
});

function faultsOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return (error as DomainError).errors;
  }
  return [];
}
