import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fenFromWanYuan, wanYuanFromFen } from './money.js';

describe('amounts in 万元', () => {
  it.each([
    ['0', 0],
    ['1', 1_000_000],
    ['1234.5', 1_234_500_000],
    ['0.000001', 1],
    ['-0.01', -10_000],
    ['-0', 0],
    ['40000', 40_000_000_000],
    ['1,234,567.89', 1_234_567_890_000],
    ['　１２３．４５ ', 123_450_000],
    ['9007199254.740991', Number.MAX_SAFE_INTEGER],
    ['-9007199254.740991', Number.MIN_SAFE_INTEGER],
  ])('%s is %i fen', (text, fen) => {
    expect(fenFromWanYuan(text)).toBe(fen);
  });

  it.each([
    '',
    '-',
    '.5',
    '5.',
    '1.0000001',
    '9007199254.740992',
    '1e3',
    '0x10',
    '1,23',
    '12 34',
    '+1',
    '五',
    '1.2.3',
    '∞',
  ])('refuses %p', (text) => {
    expect(fenFromWanYuan(text)).toBeNull();
  });

  it.each([
    [0, '0.00'],
    [1, '0.000001'],
    [12_345, '0.012345'],
    [1_234_500_000, '1234.50'],
    [-10_000, '-0.01'],
    [1_000_000, '1.00'],
    [1_200_300, '1.2003'],
  ])('%i fen is shown as %s', (fen, text) => {
    expect(wanYuanFromFen(fen)).toBe(text);
  });

  it('comes back exactly', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (fen) => fenFromWanYuan(wanYuanFromFen(fen)) === fen));
  });

  it('refuses parts of a fen', () => {
    expect(() => wanYuanFromFen(0.5)).toThrow(RangeError);
    expect(() => wanYuanFromFen(2 ** 53)).toThrow(RangeError);
  });
});
