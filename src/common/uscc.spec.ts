import { describe, expect, it } from '@jest/globals';
import { checkUscc, makeOrganisationCode, makeUscc, normaliseUscc } from './uscc.js';

describe('unified social credit code (rule book §8.1)', () => {
  it.each([
    '914403001922038216',
    '9144030071526726XG',
    '91440400192548256N',
    '91440606722473344C',
    '91440300MA5F0000X1',
    '91441900MA5200008R',
    '91442000MA5200008P',
    '91440101MA59A00095',
    '91440400MA4W000031',
  ])('%s is valid with its organisation code', (code) => {
    expect(checkUscc(code)).toEqual({ ok: true, organisationCodeWarning: false });
  });

  it('tells a wrong check digit from a wrong form', () => {
    expect(checkUscc('914403001922038217')).toEqual({ ok: false, reason: 'CHECK_DIGIT' });
    expect(checkUscc('91440300192203821I')).toEqual({ ok: false, reason: 'FORMAT' });
    expect(checkUscc('91440300192203821')).toEqual({ ok: false, reason: 'FORMAT' });
    expect(checkUscc('91440300192203821６')).toEqual({ ok: false, reason: 'FORMAT' });
    expect(checkUscc('9144A3001922038216')).toEqual({ ok: false, reason: 'FORMAT' });
    expect(checkUscc('')).toEqual({ ok: false, reason: 'FORMAT' });
  });

  it('only warns about the inner organisation code', () => {
    expect(checkUscc(makeUscc('91440300192203822'))).toEqual({ ok: true, organisationCodeWarning: true });
  });

  it('finds every single wrong character', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const code = '9144030071526726XG';
    for (let i = 0; i < 18; i += 1) {
      for (const c of alphabet) {
        if (c !== code[i]) expect(checkUscc(code.slice(0, i) + c + code.slice(i + 1)).ok).toBe(false);
      }
    }
  });

  it('normalises full-width, lower case and inner spaces', () => {
    expect(normaliseUscc('　９１４４０３００ 7152\u00a06726xg\t')).toBe('9144030071526726XG');
    expect(normaliseUscc('9144-0300')).toBe('9144-0300');
  });

  it('makes codes from their parts', () => {
    expect(makeUscc('91440300' + makeOrganisationCode('MA5F0000'))).toBe('91440300MA5F0000X1');
    expect(makeUscc('91440300' + makeOrganisationCode('71526726'))).toBe('9144030071526726XG');
    expect(() => makeUscc('9144030071526726')).toThrow(RangeError);
    expect(() => makeUscc('9144030071526726I')).toThrow(RangeError);
    expect(() => makeOrganisationCode('ma5f0000')).toThrow(RangeError);
  });
});
