import { invitationCodeHash, newInvitationCode } from './invitation-code.js';

describe('an invitation code', () => {
  it('is easy to read out and another one every time', () => {
    const codes = Array.from({ length: 100 }, newInvitationCode);
    for (const code of codes) expect(code).toMatch(/^([A-HJKMNP-Z2-9]{5}-){3}[A-HJKMNP-Z2-9]{5}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is found however it is typed', () => {
    const hash = invitationCodeHash('K7MWQ-3NHPA-X9RTD-4BCEF');
    expect(invitationCodeHash(' k7mwq 3nhpa　ｘ9rtd-4bcef ')).toBe(hash);
    expect(invitationCodeHash('K7MWQ-3NHPA-X9RTD-4BCEG')).not.toBe(hash);
  });
});
